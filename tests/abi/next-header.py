#!/usr/bin/env python3
"""The header as the next minor interface would have it: one member appended.

usage: next-header.py plugin.h OUT.h
"""
import re
import sys

text = open(sys.argv[1], encoding="utf-8").read()
minor = int(re.search(r"#define BRIEFING_ABI_MINOR (\d+)", text).group(1))
text = text.replace(f"#define BRIEFING_ABI_MINOR {minor}", f"#define BRIEFING_ABI_MINOR {minor + 1}")
text, times = re.subn(r"(    void \(\*say\)\(struct briefing_writer \*w\);\n(?:[^}]*\n)?)\};",
                      r"\1    const char *later;\n};", text, count=1)
if times != 1:
    sys.exit("the struct's end is not where it was")
open(sys.argv[2], "w", encoding="utf-8").write(text)
