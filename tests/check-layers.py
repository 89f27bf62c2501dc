#!/usr/bin/env python3
"""Which room may include what: reads every #include of core/ and plugins/.

A room is a folder of core/.  The two tables below are the whole law; a header
that stands in neither is refused, so that a new library is a decision and not
an accident.  The check first proves itself on includes that are known to be
wrong and right.

usage: check-layers.py PROJECT_ROOT
"""
import os
import re
import sys

# Room -> what it may include of other rooms: a room, or one header of it.
ROOMS = {
    "base": [],
    "plugin": ["base", "include"],
    "document": ["base"],
    "article": ["base", "document"],
    "text": ["base"],
    "layout": ["base", "document", "text"],
    "pdf": ["base", "text/text.h", "layout/page.h"],
    "cli": ["base", "plugin", "document", "article", "text", "layout", "pdf"],
    "include": [],
}

# Room -> libraries.  "helper" is the program in core/plugin that runs a plugin.
LIBRARIES = {
    "base": ["glib"],
    "plugin": [],
    "helper": ["csv", "seccomp", "landlock", "dlopen"],
    "document": [],
    "article": ["glib", "opencc"],
    "text": ["glib", "pango", "fontconfig", "icu", "hyphen", "harfbuzz"],
    "layout": [],
    "pdf": ["harfbuzz", "freetype", "cairo", "qpdf", "lcms", "zlib"],
    "cli": ["glib"],
    "include": [],
    "plugins": [],
}

# Library -> how its headers begin.
HEADERS = {
    "glib": ["glib.h", "glib/", "glib-", "gio/", "gmodule.h"],
    "pango": ["pango/"],
    "fontconfig": ["fontconfig/"],
    "icu": ["unicode/"],
    "hyphen": ["hyphen.h"],
    "harfbuzz": ["hb.h", "hb-"],
    "freetype": ["ft2build.h", "freetype/", "FT_"],
    "cairo": ["cairo.h", "cairo-", "cairo/"],
    "qpdf": ["qpdf/"],
    "lcms": ["lcms2"],
    "zlib": ["zlib"],
    "opencc": ["opencc/"],
    "csv": ["csv.h"],
    "seccomp": ["seccomp.h", "linux/seccomp.h", "linux/filter.h"],
    "landlock": ["linux/landlock.h"],
    "dlopen": ["dlfcn.h"],
}

# What the C library and the kernel offer to every room of the program.
LIBC = """assert ctype dirent elf errno fcntl fenv float fnmatch getopt glob inttypes iso646
limits link locale math poll pthread sched setjmp signal spawn stdalign stdarg stdbool stddef stdint stdio
stdlib stdnoreturn string strings sysexits tgmath time uchar unistd wchar wctype
sys/auxv sys/file sys/inotify sys/ioctl sys/mman sys/prctl sys/resource sys/select sys/stat sys/statvfs
sys/syscall sys/time sys/times sys/types sys/uio sys/utsname sys/wait
sanitizer/asan_interface sanitizer/lsan_interface linux/prctl linux/audit""".split()

# What a plugin may have: nothing that opens, starts or waits.
FREESTANDING = """assert ctype errno float inttypes iso646 limits math stdalign stdarg stdbool
stddef stdint stdio stdlib stdnoreturn string strings""".split()

# The files of core/plugin that make up the helper.
HELPER = re.compile(r"core/plugin/(helper|sandbox|encode|writer|data|csv|load)[a-z_]*\.[ch]$")

INCLUDE = re.compile(r'^[ \t]*#[ \t]*include(?:_next)?[ \t]*([<"]([^>"]*)[>"]|\w+)', re.M)


def library_of(header):
    for library, starts in HEADERS.items():
        if any(header == s or (header.startswith(s) and not s.endswith(".h")) for s in starts):
            return library
    return None


def room_of(path):
    parts = path.split("/")
    return parts[1] if parts[0] == "core" else "plugins"


def fault_of_library(path, room, header):
    """A header in angle brackets: the C library's or one of the room's libraries."""
    allowed = FREESTANDING if room == "plugins" else LIBC
    if header.endswith(".h") and header[:-2] in allowed:
        return None
    library = library_of(header)
    if library is None:
        return f"<{header}> belongs to no library that {room} may use"
    mine = list(LIBRARIES[room])
    if HELPER.match(path):
        mine += LIBRARIES["helper"]
    if library not in mine:
        return f"<{header}>: {room} may not use {library}"
    return None


def fault_of_room(path, room, header, exists):
    """A header in quotes: one beside the file, or room/file.h."""
    beside = os.path.normpath(os.path.join(os.path.dirname(path), header))
    if "/" not in header:
        return None if exists(beside) else f'"{header}" does not stand beside the file'
    if room == "plugins":
        return f'"{header}": a plugin includes <briefing/plugin.h> and files beside it'
    other = header.split("/")[0]
    if not exists(f"core/{header}"):
        return f'"{header}" is no file of core/'
    if other != room and other not in ROOMS[room] and header not in ROOMS[room]:
        return f'"{header}": {room} may not see {other}'
    return None


def fault(path, include, exists):
    """What is wrong with one include of one file; None if nothing is."""
    room = room_of(path)
    if room not in ROOMS and room != "plugins":
        return f"core/{room} is no room"
    header = include.strip('<>"')
    if path == "core/include/briefing/plugin.h":
        return None if include == "<stdint.h>" else "plugin.h includes <stdint.h> and nothing else"
    if header == "briefing/plugin.h":
        sees = room == "plugins" or "include" in ROOMS[room]
        return None if sees else f"<{header}>: {room} does not know the plugins' words"
    if include.startswith('"'):
        return fault_of_room(path, room, header, exists)
    return fault_of_library(path, room, header)


def prove_itself():
    """Known cases: (file, include, whether it is allowed)."""
    cases = [
        ("core/base/arena.c", "<stdlib.h>", True),
        ("core/base/settings.c", "<glib.h>", True),
        ("core/base/arena.c", '"text/text.h"', False),
        ("core/base/arena.c", "<hb.h>", False),
        ("core/base/arena.c", "<briefing/plugin.h>", False),
        ("core/document/ingest.c", '"plugin/plugin.h"', False),
        ("core/document/ingest.c", "<glib.h>", False),
        ("core/plugin/find.c", '"document/document.h"', False),
        ("core/plugin/find.c", "<dlfcn.h>", False),
        ("core/plugin/helper.c", "<dlfcn.h>", True),
        ("core/plugin/sandbox.c", "<linux/landlock.h>", True),
        ("core/plugin/sandbox.c", "<glib.h>", False),
        ("core/text/shape.c", "<hb.h>", True),
        ("core/text/shape.c", "<cairo.h>", False),
        ("core/text/shape.c", '"layout/layout.h"', False),
        ("core/layout/block.c", "<pango/pango.h>", False),
        ("core/layout/block.c", '"text/text.h"', True),
        ("core/pdf/paint.c", '"layout/page.h"', True),
        ("core/pdf/paint.c", '"layout/layout.h"', False),
        ("core/pdf/paint.c", '"document/document.h"', False),
        ("core/pdf/paint.c", "FT_FREETYPE_H", True),
        ("core/cli/main.c", '"pdf/pdf.h"', True),
        ("core/cli/main.c", "<qpdf/qpdf-c.h>", False),
        ("core/cli/main.c", "<curl/curl.h>", False),
        ("core/cli/main.c", "<sys/socket.h>", False),
        ("core/attic/old.c", "<stdio.h>", False),
        ("core/include/briefing/plugin.h", "<stdint.h>", True),
        ("core/include/briefing/plugin.h", "<stddef.h>", False),
        ("plugins/luhe/luhe.c", "<briefing/plugin.h>", True),
        ("plugins/luhe/luhe.c", "<string.h>", True),
        ("plugins/luhe/luhe.c", "<unistd.h>", False),
        ("plugins/luhe/luhe.c", '"base/base.h"', False),
    ]
    wrong = [f"{path} {include}" for path, include, good in cases
             if (fault(path, include, lambda p: True) is None) != good]
    if fault("core/base/arena.c", '"base/gone.h"', lambda p: False) is None:
        wrong.append("a header that does not exist")
    text = '#include <a.h>\n # include "b/c.h"\n#include D_H\n'
    found = [m.group(1) for m in INCLUDE.finditer(text)]
    if found != ["<a.h>", '"b/c.h"', "D_H"]:
        wrong.append(f"reading includes: {found}")
    return wrong


def main():
    root = sys.argv[1]
    wrong = prove_itself()
    for case in wrong:
        print(f"check-layers judges this case wrongly: {case}")
    exists = lambda path: os.path.isfile(os.path.join(root, path))
    files = faults = 0
    for top in ("core", "plugins"):
        for folder, folders, names in os.walk(os.path.join(root, top)):
            folders.sort()
            for name in sorted(names):
                if not name.endswith((".c", ".h", ".def", ".inc", ".cc", ".cpp")):
                    continue
                path = os.path.relpath(os.path.join(folder, name), root)
                with open(os.path.join(root, path), encoding="utf-8") as file:
                    text = file.read()
                files += 1
                for match in INCLUDE.finditer(text):
                    what = fault(path, match.group(1), exists)
                    if what:
                        line = text.count("\n", 0, match.start()) + 1
                        print(f"{path}:{line}: {what}")
                        faults += 1
    print(f"{files} files, {faults} forbidden includes")
    return 1 if wrong or faults or not files else 0


if __name__ == "__main__":
    sys.exit(main())
