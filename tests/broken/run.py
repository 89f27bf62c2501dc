#!/usr/bin/env python3
"""Every broken plugin gives its message and its status, and spoils no file.

Each row of cases.txt is run by the whole program, twice: where no file is (none may be left)
and where a former one is (it must stay as it was).  Messages are known by their names in
messages.def; their English texts are turned into patterns.

usage: run.py PROGRAM FOLDER_OF_PLUGINS MESSAGES.DEF [--sanitized] [NAME...]
"""
import concurrent.futures
import os
import re
import shutil
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
FORMER = b"%PDF-1.7 the former file\n"
LIMIT = 60      # seconds a run; the slowest has a deadline of ten


def read_cases():
    with open(os.path.join(HERE, "cases.txt"), encoding="utf-8") as file:
        for line in file:
            words = line.split("#")[0].split(None, 4)
            if words:
                plugins, status, message, flags = words[:4]
                yield (plugins, int(status), message, set(flags.split(",")) - {"-"},
                       words[4].strip() if len(words) > 4 else "")


def read_messages(path):
    """Name -> pattern of the English text."""
    with open(path, encoding="utf-8") as file:
        text = file.read()
    rows = re.findall(r'MESSAGE\((\w+),\s*\w+,\s*"(?:[^"\\]|\\.)*",\s*"((?:[^"\\]|\\.)*)"\)', text)
    return {name: re.sub(r"%\d\\\$[-0-9.]*(l|ll|z)?[a-zA-Z]", ".*",
                         re.escape(english.replace('\\"', '"')))
            for name, english in rows}


def make_things(folder, plugins):
    """What is no plugin at all: beside the compiled ones."""
    os.mkdir(os.path.join(folder, "empty"))
    os.mkdir(os.path.join(folder, "copy"))
    shutil.copy(os.path.join(plugins, "good.so"), os.path.join(folder, "copy"))
    with open(os.path.join(folder, "text.so"), "w", encoding="utf-8") as file:
        file.write("This is a text.\n")
    open(os.path.join(folder, "zero.so"), "w").close()


def run(program, options, out, former):
    """Exit status, what was told, and what is wrong with the folder afterwards."""
    if former:
        with open(out, "wb") as file:
            file.write(FORMER)
    environment = {"PATH": os.environ.get("PATH", ""), "LC_ALL": "C.UTF-8", "HOME": "/nonexistent"}
    for name in ("BRIEFING_HELPER", "BRIEFING_FONTS", "BRIEFING_TEMPLATES", "ASAN_OPTIONS",
                 "UBSAN_OPTIONS", "LSAN_OPTIONS"):
        if name in os.environ:
            environment[name] = os.environ[name]
    try:
        done = subprocess.run([program, *options, "-o", out], env=environment, timeout=LIMIT,
                              stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                              stderr=subprocess.STDOUT, cwd=os.path.dirname(out))
    except subprocess.TimeoutExpired:
        return None, "", [f"did not end within {LIMIT} s"]
    return done.returncode, done.stdout.decode("utf-8", "replace"), []


def folder_faults(out, former, written):
    faults = []
    left = sorted(os.listdir(os.path.dirname(out)))
    wanted = [os.path.basename(out)] if former or written else []
    if left != wanted:
        faults.append(f"left {left}, not {wanted}")
    if out_bytes := open(out, "rb").read() if os.path.exists(out) else b"":
        if written and (out_bytes == FORMER or not out_bytes.startswith(b"%PDF-")):
            faults.append("the file was not written")
        if not written and out_bytes != FORMER:
            faults.append("the former file is not what it was")
    return faults


def try_once(setting, case, former):
    program, plugins, things, messages, sanitized = setting
    names, status, message, flags, words = case
    paths = [os.path.join(things, n) if "/" in n or "." in n else os.path.join(plugins, n + ".so")
             for n in names.split(":")]
    options = ["--plugins", ":".join(paths), "--data", os.path.join(HERE, "data")]
    if "keep" in flags:
        options.append("--keep-going")
    with tempfile.TemporaryDirectory(prefix="briefing-broken.") as folder:
        out = os.path.join(folder, "out.pdf")
        got, told, faults = run(program, options, out, former)
        faults += folder_faults(out, former, "written" in flags)
    if got is not None and got != status:
        faults.append(f"exit status {got}, not {status}")
    if not (sanitized and "status" in flags):
        if message == "MSG_PLUGIN_CPU" and re.search(messages["MSG_PLUGIN_DEADLINE"], told):
            message, words = "MSG_PLUGIN_DEADLINE", ""  # a busy machine reaches it first
        lines = [line for line in told.split("\n") if re.search(messages[message], line)]
        if not lines:
            faults.append(f"does not say {message}")
        elif not any(words in line for line in lines):
            faults.append(f"{message} does not say “{words}”")
    return faults, told


def try_case(setting, case):
    names, _, _, flags, _ = case
    formers = [True] if "slow" in flags else [False, True]
    for former in formers:
        faults, told = try_once(setting, case, former)
        if faults:
            return names, faults, told
    return names, [], ""


def main():
    arguments = [a for a in sys.argv[1:] if a != "--sanitized"]
    sanitized = "--sanitized" in sys.argv
    program, plugins, definitions = arguments[:3]
    chosen = arguments[3:]
    cases = [c for c in read_cases() if not chosen or c[0] in chosen]
    tried = [c for c in cases if not (sanitized and "sandbox" in c[3])]
    messages = read_messages(definitions)
    unknown = [c[2] for c in cases if c[2] not in messages]
    if unknown or not tried:
        sys.exit(f"no such messages: {unknown}" if unknown else "no case to try")
    failed = 0
    with tempfile.TemporaryDirectory(prefix="briefing-broken.") as things:
        make_things(things, plugins)
        setting = (os.path.abspath(program), os.path.abspath(plugins), things, messages, sanitized)
        with concurrent.futures.ThreadPoolExecutor(2) as pool:
            for names, faults, told in pool.map(lambda c: try_case(setting, c), tried):
                if faults:
                    failed += 1
                    print(f"{names}: {'; '.join(faults)}")
                    print("    " + told.strip().replace("\n", "\n    "))
    print(f"{len(tried)} cases, {failed} failed, {len(cases) - len(tried)} passed over")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
