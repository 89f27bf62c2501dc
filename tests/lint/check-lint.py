#!/usr/bin/env python3
"""Each check of `briefing lint` has one tiny plugin that breaks it, and breaks nothing else.

Each row of cases.txt is linted beside the regions that ship, for people and as JSON: the
same findings, each with a place and words, and the status that the row names.

usage: check-lint.py PROGRAM FOLDER_OF_PLUGINS
"""
import json
import os
import shutil
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
MODES = {"rights": 0o766, "hidden": 0o700}
KEYS = {"name", "severity", "place", "text"}


def read_cases():
    with open(os.path.join(HERE, "cases.txt"), encoding="utf-8") as file:
        for line in file:
            words = line.split("#")[0].split(None, 3)
            if words:
                yield words[0], int(words[1]), words[2], words[3].strip() if len(words) > 3 else ""


def lint(program, *arguments, **more):
    environment = dict(os.environ, LC_ALL="C.UTF-8", **more)
    return subprocess.run([program, "lint", *arguments], capture_output=True, text=True, timeout=60,
                          env=environment)


def faults(program, plugin, status, message, words):
    told = lint(program, "--json", plugin)
    findings = json.loads(told.stdout)
    names = {finding["name"] for finding in findings}
    if told.returncode != status:
        yield f"status {told.returncode}, wanted {status}"
    if names != ({message} if message != "-" else set()):
        yield f"found {sorted(names)}, wanted {message}"
    if told.stderr:
        yield f"JSON is not all: {told.stderr}"
    for finding in findings:
        if set(finding) != KEYS or not all(finding[key] for key in KEYS):
            yield f"a finding lacks something: {finding}"
    if words and not any(words in finding["text"] + finding["place"] for finding in findings):
        yield f"“{words}” is not said: {findings}"
    plain = lint(program, plugin)
    if plain.returncode != status:
        yield f"status {plain.returncode} without --json"
    if words not in plain.stderr + plain.stdout:
        yield f"“{words}” is not said to people: {plain.stderr}"


def main():
    program, built = sys.argv[1:3]
    bad, count = 0, 0
    with tempfile.TemporaryDirectory() as folder:
        for name, status, message, words in read_cases():
            plugin = shutil.copy(os.path.join(built, name + ".so"), folder)
            os.makedirs(os.path.join(folder, name, "data"))
            shutil.copy(os.path.join(HERE, "schools.csv"), os.path.join(folder, name, "data"))
            os.chmod(plugin, MODES.get(name, 0o755))
            count += 1
            for fault in faults(program, plugin, status, message, words):
                print(f"FAILED: {name}: {fault}")
                bad += 1
        # Beside a folder of the user's own, and where there is no other plugin at all.
        home = os.path.join(folder, "home")
        os.makedirs(os.path.join(home, "briefing", "plugins"))
        for name, status, more in (("term-elsewhere", 65, {"XDG_DATA_HOME": home}),
                                   ("sound", 0, {"BRIEFING_PLUGINS": home}),
                                   ("sound", 0, {"BRIEFING_PLUGINS": home + "/none"})):
            told = lint(program, os.path.join(folder, name + ".so"), **more)
            if told.returncode != status:
                print(f"FAILED: {name} with {more}: status {told.returncode}: {told.stderr}")
                bad += 1
    print(f"{count} plugins linted")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
