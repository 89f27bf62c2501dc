#!/usr/bin/env python3
"""watch.py PROGRAM PLUGINS TEMPLATES

--watch makes the file again when a plugin, its data, the template, a template's base,
briefing.ini or the list of recipients changes, and not when something else does; a run that
fails leaves the last good file; it ends cleanly when told to.  Waiting is bounded, never
timed: each step waits until what it wants is there.
"""
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time

program, plugins, templates = (os.path.abspath(path) for path in sys.argv[1:4])
PATIENCE = 60
faults = 0


def text_of(path):
    try:
        run = subprocess.run(["pdftotext", path, "-"], capture_output=True, check=True, timeout=60)
    except subprocess.CalledProcessError:
        return ""
    return run.stdout.decode("utf-8")


def fault(words):
    global faults
    print("FAILED: " + words)
    faults += 1


def until(what, wanted):
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        if wanted():
            return
        time.sleep(0.05)
    fault(f"waited in vain for: {what}")


def write(path, text):
    """As editors do: a new file under the old name."""
    with open(path + "~", "w", encoding="utf-8") as file:
        file.write(text)
    os.replace(path + "~", path)


def steps(folder, log):
    path = os.path.join(folder, "out.pdf")
    has = lambda words: (lambda: words in text_of(path))
    told = lambda words, times=1: (lambda: log().count(words) >= times)
    until("the first file", has("陆河"))
    until("that it watches", told("watching"))
    write(os.path.join(folder, "briefing.ini"), "[briefing]\ntitle[en]=Another title\n")
    until("the settings' title", has("Another title"))
    write(os.path.join(folder, "looks", "base.ini"), f"[template]\nbase={templates}/meeting.ini\n"
          "[particulars]\nissuer[en]=Issued by a base\n")
    until("the base's issuer", has("Issued by a base"))
    write(os.path.join(folder, "looks", "look.ini"), "[template]\nbase=./base.ini\n[page]\nouter=wide\n")
    until("the fault of the template", told("look.ini:4"))
    with open(path, "rb") as file:
        last = file.read()
    write(os.path.join(folder, "notes.txt"), "nobody's business\n")
    if not last.rstrip().endswith(b"%%EOF"):
        fault("the last good file is not whole")
    write(os.path.join(folder, "list.txt"), "甲\n乙\n")
    until("the fault again", told("look.ini:4", 2))
    with open(path, "rb") as file:
        if file.read() != last:
            fault("a run that failed changed the file")
    write(os.path.join(folder, "looks", "look.ini"), "[template]\nbase=./base.ini\n")
    until("both names", has("乙"))
    shutil.copy(os.path.join(plugins, "weifang.so"), os.path.join(folder, "plugins", "weifang.so"))
    until("a plugin that came", has("潍坊"))
    os.unlink(os.path.join(folder, "plugins", "weifang.so"))
    until("a plugin that went", lambda: "4  Weifang" not in text_of(path) and "Weifang Education" not in text_of(path))
    runs = log().count("pages")
    write(os.path.join(folder, "data", "luhe", "schools.csv"), "name\n")
    until("a run for the data", lambda: log().count("pages") > runs)
    runs = log().count("pages")
    write(os.path.join(folder, "notes.txt"), "still nobody's business\n")
    write(os.path.join(folder, "plugins", "README"), "nor this\n")
    time.sleep(0.6)
    if log().count("pages") != runs:
        fault("something else made it run")


def main():
    with tempfile.TemporaryDirectory(prefix="briefing watch ") as folder:
        for name in ("plugins", "looks", "data", "data/luhe"):
            os.mkdir(os.path.join(folder, name))
        shutil.copy(os.path.join(plugins, "luhe.so"), os.path.join(folder, "plugins", "luhe.so"))
        write(os.path.join(folder, "looks", "base.ini"), f"[template]\nbase={templates}/meeting.ini\n")
        write(os.path.join(folder, "looks", "look.ini"), "[template]\nbase=./base.ini\n")
        write(os.path.join(folder, "list.txt"), "甲\n")
        told = os.path.join(folder, "told")

        def log():
            with open(told, encoding="utf-8") as file:
                return file.read()

        for number in (signal.SIGINT, signal.SIGTERM):
            with open(told, "w", encoding="utf-8") as err:
                run = subprocess.Popen(
                    [program, "--watch", "--plugins", "plugins", "--template", "looks/look.ini",
                     "--recipients", "list.txt", "--data", "data", "-o", "out.pdf"], cwd=folder, stderr=err,
                    env={**os.environ, "LC_ALL": "C.UTF-8"})
            try:
                if number == signal.SIGINT:
                    steps(folder, log)
                else:
                    until("that it watches", lambda: "watching" in log())
                run.send_signal(number)
                status = run.wait(timeout=PATIENCE)
            finally:
                run.kill()
            if status != 0:
                fault(f"signal {number} ends it with {status}")
            left = [name for name in os.listdir(folder) if name.startswith(".")]
            if left:
                fault(f"left behind: {left}")
        if faults:
            print(log())
    print("watching: good" if not faults else f"{faults} faults")
    return faults > 0


sys.exit(main())
