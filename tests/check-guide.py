#!/usr/bin/env python3
"""The author's guide holds: its C compiles, it has every call, its pictures are printed.

The blocks of the tutorial are one plugin, which passes lint and prints; every other block of C
is compiled as the body of a function, each call of the header is named, and each picture of
pictures.c is printed by the program, stands in the guide and is small.

The lines of its debugging section are run, with gdb and valgrind where they are installed
(valgrind cannot run what AddressSanitizer is in).

usage: check-guide.py BRIEFING PICTURES.so SOURCE_ROOT [COMPILER...]
"""
import os
import re
import shutil
import subprocess
import sys
import tempfile

SMALL = 16 << 10        # bytes of a picture
# Of the header, what an author never calls by that name.
INNER = re.compile(r"briefing_|BRIEFING_")


def read(root, path):
    with open(os.path.join(root, path), encoding="utf-8") as file:
        return file.read()


def blocks_of(text):
    return re.findall(r"^```c\n(.*?)^```", text, re.M | re.S)


def check_tutorial(tutorial, root, briefing, compiler):
    with tempfile.TemporaryDirectory() as folder:
        plugin = os.path.join(folder, "bailing.so")
        built = subprocess.run(
            [*compiler, "-std=c11", "-Wall", "-Wextra", "-Werror", "-shared", "-fPIC", "-fvisibility=hidden",
             "-I", os.path.join(root, "core/include"), "-o", plugin, "-x", "c", "-"], capture_output=True,
            text=True, input="#include <briefing/plugin.h>\n" + "".join(blocks_of(tutorial)))
        if built.returncode:
            yield "the tutorial does not compile: " + built.stderr
            return
        os.chmod(plugin, 0o755)
        for words in (["lint", plugin], ["--plugins", plugin, "-o", os.path.join(folder, "bailing.pdf")]):
            told = subprocess.run([briefing, *words], capture_output=True, text=True)
            if told.returncode:
                yield f"the tutorial's {words[0]}: {told.stdout} {told.stderr}"


def is_sanitized(program):
    with open(program, "rb") as file:
        return b"__asan_init" in file.read()


def check_debugging(guide, tutorial, root, build):
    """The lines of the section, in a folder that has what they name."""
    section = re.split(r"^## ", guide.split("## Looking into it\n")[1], flags=re.M)[0]
    lines = re.search(r"^```sh\n(.*?)^```", section, re.M | re.S).group(1).splitlines()
    with tempfile.TemporaryDirectory() as folder:
        os.symlink(os.path.join(root, "core"), os.path.join(folder, "core"))
        os.symlink(build, os.path.join(folder, "build"))
        os.makedirs(os.path.join(folder, "plugins/bailing/data"))
        with open(os.path.join(folder, "plugins/bailing/bailing.c"), "w", encoding="utf-8") as file:
            file.write("#include <briefing/plugin.h>\n" + "".join(blocks_of(tutorial)))
        for line in lines[2:]:
            tool = line.split()[0]
            if tool in ("gdb", "valgrind") and not shutil.which(tool):
                print(f"{tool} is not installed")
                continue
            if tool == "valgrind" and is_sanitized(os.path.join(build, "core/plugin/briefing-plugin-host")):
                print("valgrind cannot run this build")
                continue
            records = os.path.join(folder, "records")
            open(records, "w").close()
            told = subprocess.run(["sh", "-e", "-c", "\n".join([lines[0], lines[1], line])], cwd=folder,
                                  input="run\nquit\n", capture_output=True, text=True, timeout=120)
            with open(records, encoding="utf-8") as file:
                whole = re.search(r"^end\t\d+\n\Z", file.read(), re.M)
            if told.returncode or not whole:
                yield f"“{line}” gives {told.returncode} and no whole stream: {told.stdout} {told.stderr}"
        if len(lines) < 5:
            yield "the lines of the section cannot be read"


def check_code(guide, root, compiler):
    blocks = blocks_of(guide)
    if len(blocks) < 7:
        yield "the guide's blocks of C cannot be read"
    source = "#include <briefing/plugin.h>\n"
    for i, block in enumerate(blocks):
        source += f"void block_{i}(struct briefing_writer *w);\nvoid block_{i}(struct briefing_writer *w)\n"
        source += "{\n" + re.sub(r"^…$", "", block, flags=re.M) + "}\n"
    told = subprocess.run([*compiler, "-std=c11", "-Wall", "-Werror", "-fsyntax-only", "-x", "c", "-I",
                           os.path.join(root, "core/include"), "-"], input=source, text=True,
                          capture_output=True)
    if told.returncode:
        yield "the guide's C does not compile: " + told.stderr


def check_calls(what, guide, header):
    calls = set(re.findall(r"^static inline (?:void |uint32_t |const char \*)(\w+)\(struct briefing_writer", header, re.M))
    calls |= set(re.findall(r"^#define ([a-z_]+)\(w,", header, re.M))
    calls = {call for call in calls if not INNER.match(call)}
    if len(calls) < 30:
        yield f"the header's calls cannot be read: {sorted(calls)}"
    for call in sorted(calls):
        if not re.search(rf"\b{call}\b", guide):
            yield f"{what} does not name {call}"


def check_pictures(guide, root, briefing, plugin):
    wanted = set(re.findall(r'^    \{"([a-z-]+)",', read(root, "plugins/_pictures/pictures.c"), re.M))
    shown = set(re.findall(r"!\[[^\]]*\]\(pictures/([a-z-]+)\.png\)", guide))
    for name in sorted(wanted ^ shown):
        yield f"the picture {name} is in the guide or in pictures.c, not in both"
    with tempfile.TemporaryDirectory() as out:
        told = subprocess.run([sys.executable, os.path.join(root, "plugins/_pictures/make.py"), briefing,
                               plugin, out], capture_output=True, text=True)
        if told.returncode:
            yield "the pictures cannot be printed: " + told.stderr
        for name in sorted(wanted):
            path = os.path.join(root, "plugins/pictures", name + ".png")
            if not os.path.exists(path) or os.path.getsize(path) > SMALL:
                yield f"{name}.png is not there or larger than {SMALL} bytes"
            elif not os.path.exists(os.path.join(out, name + ".png")):
                yield f"{name}.png is not printed"


def main():
    briefing, plugin, root, *compiler = sys.argv[1:]
    compiler = compiler or ["cc"]
    guide = read(root, "plugins/README.md")
    header = read(root, "core/include/briefing/plugin.h")
    _, tutorial, rest = re.split(r"^## Fifteen minutes.*$|^## From an article$", guide, flags=re.M)
    faults = [*check_tutorial(tutorial, root, briefing, compiler), *check_code(rest, root, compiler),
              *check_debugging(guide, tutorial, root, os.path.dirname(os.path.dirname(os.path.abspath(plugin)))),
              *check_calls("the guide", guide, header),
              *check_calls("briefing-plugin(7)", read(root, "core/cli/briefing-plugin.7"), header),
              *check_pictures(guide, root, briefing, plugin)]
    for fault in faults:
        print("FAILED:", fault)
    print("the guide was held to header, compiler and program")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
