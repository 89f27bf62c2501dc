// typst_pdf.mjs MODULES SOURCE OUT FONTS...: a Typst source set by the Typst of npm's
// @myriaddreamin/typst-ts-node-compiler, tagged, as PDF/UA-1.
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";

const [modules, source, out, ...fontPaths] = process.argv.slice(2);
const require = createRequire(`${modules}/`);
const { NodeCompiler } = require("@myriaddreamin/typst-ts-node-compiler");
const compiler = NodeCompiler.create({ workspace: ".", fontArgs: [{ fontPaths }] });
const pdf = compiler.pdf({ mainFileContent: readFileSync(source, "utf-8") },
                         { pdfStandard: "ua-1", pdfTags: true });
writeFileSync(out, pdf);
