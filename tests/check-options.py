#!/usr/bin/env python3
"""Help, manual, completions and guides agree with the program's own table of options.

The help in both languages lists the same; the manual has each option and command and no
other; the completions know what each option takes; the guides name only what there is.

usage: check-options.py BRIEFING SOURCE_ROOT
"""
import os
import re
import subprocess
import sys

# What stands behind the equals sign in help: words that no completion can know.
FREE = {"TEXT", "N", "YYYY-MM-DD", "PRINTER", "2"}
# And those that each completion takes from the help itself.
TAKEN = re.compile(r"FILE|DIR|OLD.*|[^|]+\|.*")
COMPLETIONS = ("briefing.bash", "_briefing", "briefing.fish")
GUIDES = ("README.md", "plugins/README.md", "templates/README.md", "fonts/README.md", "tests/README.md",
          "core/cli/briefing-plugin.7", "core/cli/briefing-template.5")


def read_help(program, lang, *command):
    environment = dict(os.environ, LC_ALL=lang)
    text = subprocess.run([program, *command, "--help"], capture_output=True, text=True, check=True,
                          env=environment, timeout=30).stdout
    options = dict(re.findall(r"^  (?:-\w, )?--([a-z][a-z0-9-]*)(?:=(\S+))?", text, re.M))
    part = text.split("\n\n")
    commands = [re.findall(r"^  ([a-z]+)(?: |$)", block, re.M) for block in part
                if re.match(r"(Commands:|命令：)", block)]
    return options, commands[0] if commands else []


def read(root, path):
    with open(os.path.join(root, path), encoding="utf-8") as file:
        return file.read()


def check_help(program, options, commands):
    for command in [[], *([command] for command in commands)]:
        shown, listed = read_help(program, "C.UTF-8", *command)
        chinese, chinese_listed = read_help(program, "zh_CN.UTF-8", *command)
        if shown.keys() != chinese.keys() or listed != chinese_listed:
            yield f"the two languages' help of {command} differ: {shown.keys() ^ chinese.keys()}"
        if not command and shown.keys() - options.keys():
            yield f"no command heeds {shown.keys() - options.keys()}"


def check_manual(options, commands, manual):
    said = {name for line in re.findall(r"\bFl ([^\n]*)", manual)
            for name in re.findall(r"(?<!\S)-([a-z][a-z0-9-]+)", line)}
    if "each also with\n.Fl -en" in manual:             # of the particulars
        said = (said | {re.sub("-zh$", "-en", name) for name in said}) - {"en"}
    listed = set(re.findall(r"^\.It Cm ([a-z]+)", manual, re.M))
    for name in sorted(options.keys() - said):
        yield f"briefing.1 lacks --{name}"
    for name in sorted(said - options.keys()):
        yield f"briefing.1 has --{name}, which the program has not"
    for name in sorted(set(commands) ^ listed):
        yield f"briefing.1 and the help differ in the command {name}"


def check_completions(options, commands, root):
    for name in COMPLETIONS:
        text = read(root, os.path.join("core/cli/completions", name))
        for option, takes in sorted(options.items()):
            known = not takes or takes in FREE or TAKEN.fullmatch(takes) or re.search(rf"--{option}\b", text)
            if not known:
                yield f"{name} does not know what --{option}={takes} takes"
        for option in sorted(set(re.findall(r"(?<![\w-])--([a-z][a-z-]+)\b", text)) - options.keys() - {"help"}):
            if option not in ("no-config",):
                yield f"{name} has --{option}, which the program has not"
    listed = re.search(r"^ +(build \|[^)]*)\)", read(root, "core/cli/completions/briefing.bash"), re.M)
    if sorted(listed.group(1).split(" | ")) != sorted(commands):
        yield f"briefing.bash knows other commands: {listed.group(1)}"


def check_guides(options, commands, root):
    for path in GUIDES:
        text = read(root, path).replace("\\\n", " ").replace("\\-", "-")
        for line in re.findall(r"(?:^|[ `(/])briefing ([^`\n#]*)", text):
            line = re.split(r"&&|\||;", line)[0]
            for option in re.findall(r"(?<!\S)--([a-z][a-z0-9-]*)", line):
                if option not in options:
                    yield f"{path} says briefing --{option}"
        for command in re.findall(r"\./briefing ([a-z]+)\b", text):
            if command not in commands:
                yield f"{path} says ./briefing {command}"


def main():
    program, root = sys.argv[1:3]
    _, commands = read_help(program, "C.UTF-8")
    options = {}
    for command in commands:
        options |= read_help(program, "C.UTF-8", command)[0]
    faults = [*check_help(program, options, commands), *check_manual(options, commands, read(root, "core/cli/briefing.1")),
              *check_completions(options, commands, root), *check_guides(options, commands, root)]
    if len(options) < 20 or len(commands) < 10:
        faults.append("the help cannot be read")
    for fault in faults:
        print(f"FAILED: {fault}")
    print(f"{len(options)} options and {len(commands)} commands")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
