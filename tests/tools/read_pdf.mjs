// read_pdf.mjs MODULES FILE: what pdf.js, a reader that is not ours, has of a PDF, as JSON.
//
// {labels, outline: [title, page], attachments: {name: bytes}, marked, title, lang,
//  pages: [[{mcid, kinds, lang, text}]]}; a page's pieces stand in the order of the
// structure tree.  MODULES is a folder that holds pdfjs-dist.
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

console.log = () => {};                 // it misses a canvas, which nothing here draws on
const [modules, file] = process.argv.slice(2);
const at = pathToFileURL(`${modules}/pdfjs-dist/legacy/build/pdf.mjs`);
const { getDocument } = await import(at);
const pdf = await getDocument({ data: new Uint8Array(readFileSync(file)), verbosity: 0 }).promise;

function* pieces(node, kinds, lang) {
  for (const child of node.children ?? []) {
    if (child.type === "content")
      yield { id: child.id, kinds, lang };
    else if (child.role)
      yield* pieces(child, [...kinds, child.role], child.lang ?? lang);
  }
}

// The text between the marks of each piece.
async function textById(page) {
  const found = new Map();
  const stack = [];
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  for (const item of items) {
    if (item.type === "endMarkedContent")
      stack.pop();
    else if (item.type)
      stack.push(item.id ?? stack.at(-1));
    else if (stack.at(-1))
      found.set(stack.at(-1), (found.get(stack.at(-1)) ?? "") + item.str);
  }
  return found;
}

async function readPage(number) {
  const page = await pdf.getPage(number);
  const [tree, text] = [await page.getStructTree(), await textById(page)];
  const out = [];
  for (const { id, kinds, lang } of pieces(tree ?? {}, [], null))
    out.push({ mcid: Number(id.match(/_mc(\d+)$/)[1]), kinds, lang, text: text.get(id) ?? "" });
  page.cleanup();
  return out;
}

async function* bookmarks(list) {
  for (const { title, dest, items } of list ?? []) {
    yield [title, dest && await pdf.getPageIndex(dest[0])];
    yield* bookmarks(items);
  }
}

const { info, metadata } = await pdf.getMetadata();
const out = { labels: await pdf.getPageLabels(), outline: [], attachments: {}, pages: [],
              marked: (await pdf.getMarkInfo())?.Marked, title: info.Title, lang: info.Language,
              xmpTitle: metadata?.get("dc:title") };
for await (const each of bookmarks(await pdf.getOutline()))
  out.outline.push(each);
for (const [name, { content }] of Object.entries(await pdf.getAttachments() ?? {}))
  out.attachments[name] = content.length;
for (let n = 1; n <= pdf.numPages; n++)
  out.pages.push(await readPage(n));
process.stdout.write(JSON.stringify(out));
