#!/usr/bin/env python3
"""The pages of the five regions and the edition, against the budget of the look.

    budget.py BRIEFING

In the parallel layout: 40 pages at most, the key findings exactly one, comparison and
questions as long as planned, a chapter three to six.  `dump boxes` is read: a part begins
on the page that has its title in the largest size.
"""
import re
import subprocess
import sys

MOST = 40
# Title: least and most pages.
PARTS = {"要点": (1, 1), "目录": (1, 1), "五地比较": (3, 4), "会上可问": (1, 2), "术语对照": (1, 2),
         "资料来源": (1, 2)}
CHAPTERS = {"荣成": (3, 6), "阳泉": (3, 6), "陆河": (3, 6), "潍坊": (3, 6), "青州": (3, 6)}


def titles_by_page(dump):
    """[(title, page)], and the number of pages."""
    found, page = [], 0
    for line in dump.splitlines():
        if line.startswith("page "):
            page = int(re.match(r"page (\d+)", line)[1])
        title = re.search(r" H1 +zh .*“(.*)”$", line)
        if title and page > 1:
            found.append((title[1], page))
    return found, page


def main():
    dump = subprocess.run([sys.argv[1], "dump", "boxes"], check=True, capture_output=True)
    titles, pages = titles_by_page(dump.stdout.decode("utf-8"))
    wanted = {**PARTS, **CHAPTERS}
    findings = ["%d pages, %d are the most" % (pages, MOST)] if pages > MOST else []
    findings += ["no part " + name for name in wanted if name not in dict(titles)]
    for (name, first), (_, after) in zip(titles, titles[1:] + [("", pages + 1)]):
        least, most = wanted.get(name, (1, MOST))
        print("%s: %d" % (name, after - first))
        if not least <= after - first <= most:
            findings.append("%s: %d pages, %d to %d are planned" % (name, after - first, least, most))
    for finding in findings:
        print(finding)
    sys.exit(1 if findings else 0)


if __name__ == "__main__":
    main()
