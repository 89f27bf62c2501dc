#!/usr/bin/env python3
"""The same paragraph through our engine and through other programs, measured alike.

    text_compare.py TEXT-PAGES [TEXT]

TEXT-PAGES is the built tests/bench/text-pages; TEXT is a UTF-8 file, one paragraph a line
(by default the torture paragraph of the tests).  Each program that is installed sets the
text justified, 12 pt, at fourteen measures; the meter reads every file and the table adds
up.  What is missing is skipped and named.  Needs the fonts of fonts/README.md, mutool and
the system's python.
"""
import html
import json
import os
import shutil
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
METER = os.path.join(HERE, '..', 'tools', 'meter.py')
FONT = 'Noto Serif CJK SC'
SIZE = 12
MEASURES = (16, 17, 18, 19, 20, 21, 22, 23, 24, 26, 28, 30, 32, 33)


def run(command, folder):
    done = subprocess.run(command, cwd=folder, stdout=subprocess.DEVNULL,
                          stderr=subprocess.DEVNULL, timeout=120)
    return done.returncode == 0


def write(folder, name, text):
    with open(os.path.join(folder, name), 'w', encoding='utf-8') as out:
        out.write(text)
    return name


def page(paragraphs, measure):
    """A page of HTML as wide as the measure needs."""
    body = ''.join('<p>%s</p>' % html.escape(p) for p in paragraphs)
    return ('<!doctype html><html lang="zh-Hans"><meta charset="utf-8"><style>'
            '@page{size:595pt 842pt;margin:40pt}body{margin:0;width:%dpt;font:%dpt/1.67 "%s"}'
            'p{margin:0;text-indent:2em;text-align:justify}</style>%s'
            % (measure * SIZE, SIZE, FONT, body))


def by_pango(folder, paragraphs, measure):
    write(folder, 'in.txt', '\n'.join(paragraphs))
    return run(['pango-view', '--backend=cairo', '-q', '--justify', '--dpi=72', '--language=zh-cn',
                '--indent=%d' % (2 * SIZE), '--width=%d' % (measure * SIZE),
                '--font=%s %d' % (FONT, SIZE), '-o', 'out.pdf', 'in.txt'], folder)


def by_weasyprint(folder, paragraphs, measure):
    write(folder, 'in.html', page(paragraphs, measure))
    return run(['weasyprint', 'in.html', 'out.pdf'], folder)


def by_chromium(name):
    def call(folder, paragraphs, measure):
        write(folder, 'in.html', page(paragraphs, measure))
        return run([name, '--headless', '--no-sandbox', '--disable-gpu', '--no-pdf-header-footer',
                    '--print-to-pdf=out.pdf', 'in.html'], folder)
    return call


def by_libreoffice(folder, paragraphs, measure):
    right = 595 - 40 - measure * SIZE
    body = ''.join('<p style="text-indent:%dpt;margin:0;text-align:justify">%s</p>'
                   % (2 * SIZE, html.escape(p)) for p in paragraphs)
    write(folder, 'out.html', '<html lang="zh-CN"><meta charset="utf-8"><style>@page{size:595pt '
          '842pt;margin:40pt %dpt 40pt 40pt}p{font:%dpt "%s"}</style><body lang="zh-CN">%s'
          % (right, SIZE, FONT, body))
    return run(['soffice', '--headless', '--convert-to', 'pdf:writer_web_pdf_Export', 'out.html'],
               folder)


def by_typst(folder, paragraphs, measure):
    escaped = [''.join('\\' + c if c in '\\#$*_`<>@[]~/"\'-' else c for c in p) for p in paragraphs]
    write(folder, 'in.typ', '#set page(width: %dpt, height: 842pt, margin: 40pt)\n'
          '#set text(size: %dpt, font: "%s", lang: "zh", region: "cn")\n'
          '#set par(justify: true, first-line-indent: (amount: 2em, all: true))\n%s\n'
          % (measure * SIZE + 80, SIZE, FONT, '\n\n'.join(escaped)))
    return run(['typst', 'compile', 'in.typ', 'out.pdf'], folder)


def by_xelatex(folder, paragraphs, measure):
    escaped = [''.join('\\' + c if c in '#$%&_{}' else c for c in p) for p in paragraphs]
    write(folder, 'out.tex', '\\documentclass[UTF8,fontset=none,zihao=false]{ctexart}\n'
          '\\usepackage[paperwidth=595bp,paperheight=842bp,left=40bp,top=40bp,textwidth=%dbp]'
          '{geometry}\n\\setCJKmainfont{%s}\\setmainfont{%s}\\pagestyle{empty}\n'
          '\\begin{document}\\fontsize{%dbp}{20bp}\\selectfont\n%s\n\\end{document}\n'
          % (measure * SIZE, FONT, FONT, SIZE, '\n\n'.join(escaped)))
    return run(['xelatex', '-interaction=batchmode', 'out.tex'], folder)


PEERS = (('XeLaTeX, xeCJK', 'xelatex', by_xelatex), ('Typst', 'typst', by_typst),
         ('Chromium', 'chromium', by_chromium('chromium')),
         ('Chrome', 'google-chrome', by_chromium('google-chrome')),
         ('LibreOffice', 'soffice', by_libreoffice),
         ('WeasyPrint', 'weasyprint', by_weasyprint), ('Pango', 'pango-view', by_pango))


def by_us(program):
    def call(folder, paragraphs, measure):
        write(folder, 'in.txt', '\n'.join(paragraphs) + '\n')
        return run([program, 'in.txt', 'out.pdf', str(SIZE), str(measure)], folder)
    return call


def measured(call, paragraphs):
    """Sums over all measures, or None if the program failed at one."""
    total = dict(starts=0, ends=0, broken=0, pairs=0, gaps=[0, 0], flush=[0, 0], short=0.0,
                 step=0.0, loose=0, runts=0)
    for measure in MEASURES:
        with tempfile.TemporaryDirectory() as folder:
            if not call(folder, paragraphs, measure):
                return None
            told = subprocess.run(['/usr/bin/python3', METER, '--json', '--lang', 'zh',
                                   os.path.join(folder, 'out.pdf')], capture_output=True, text=True)
        m = json.loads(told.stdout)['metrics']
        for name, key in (('starts', 'M1'), ('ends', 'M2'), ('broken', 'M3'), ('pairs', 'M4'),
                          ('loose', 'M7'), ('runts', 'M9')):
            total[name] += m[key]['violations']
        for name, key in (('gaps', 'M5'), ('flush', 'M6')):
            total[name][0] += m[key]['opportunities'] - m[key]['violations']
            total[name][1] += m[key]['opportunities']
        total['short'] = max(total['short'], m['M6'].get('max_abs_pt') or 0)
        total['step'] = max(total['step'], m['M7'].get('max_em') or 0)
    return total


def share(pair):
    return '%.0f %%' % (100.0 * pair[0] / pair[1]) if pair[1] else '-'


def row(name, t):
    return '| %-14s | %6d | %4d | %6d | %5d | %5s | %6s | %6.1f | %5.2f | %5d | %5d |' % (
        name, t['starts'], t['ends'], t['broken'], t['pairs'], share(t['gaps']), share(t['flush']),
        t['short'], t['step'], t['loose'], t['runts'])


def main():
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    us = os.path.abspath(sys.argv[1])
    os.environ.setdefault('BRIEFING_FONTS', os.path.join(HERE, '..', '..', 'fonts'))
    os.environ['BRIEFING_FONTS'] = os.path.abspath(os.environ['BRIEFING_FONTS'])
    if len(sys.argv) > 2:
        with open(sys.argv[2], encoding='utf-8') as text:
            paragraphs = text.read().split('\n')
    else:
        paragraphs = subprocess.run([us, '--torture'], capture_output=True,
                                    check=True).stdout.decode('utf-8').split('\n')
    paragraphs = [p for p in paragraphs if p.strip()]
    print('%d characters at %d measures, %d to %d em, %d pt' % (
        sum(map(len, paragraphs)), len(MEASURES), MEASURES[0], MEASURES[-1], SIZE))
    print('| program        | starts | ends | broken | pairs | gaps  | flush  | off pt |  step | '
          'loose | runts |\n|---|---|---|---|---|---|---|---|---|---|---|')
    print(row('briefing', measured(by_us(us), paragraphs)))
    missing = []
    for name, program, call in PEERS:
        if not shutil.which(program):
            missing.append(name)
            continue
        total = measured(call, paragraphs)
        print(row(name, total) if total else '| %s failed |' % name)
    if missing:
        print('not installed: ' + ', '.join(missing))
    print('starts, ends: lines that begin or end with a forbidden mark (meter M1, M2); broken: M3; '
          'pairs of marks\nnot compressed: M4; gaps beside Latin in range: M5; flush lines: M6 and '
          'the worst in points; step: the\nwidest added between Han in em, and lines over 0.15: M7; '
          'runts: one character on a last line, M9')


if __name__ == '__main__':
    main()
