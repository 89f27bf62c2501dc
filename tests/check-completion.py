#!/usr/bin/env python3
"""The completion of one shell, asked in that shell as a user asks it.

bash is asked by its function, fish by `complete -C`; zsh is started on a terminal of its
own, where a key shows what the completion system would offer.  Status 77: no such shell.

usage: check-completion.py SHELL COMPLETION BRIEFING_FOLDER
"""
import os
import pty
import re
import select
import shutil
import subprocess
import sys
import tempfile
import time

# The line as typed, what must be offered, what must not.
CASES = [
    ("briefing temp", {"template", "templates"}, {"list", "COMMAND"}),
    ("briefing ", {"build", "list", "show", "audit", "lint"}, {"briefing", "--region"}),
    ("briefing --reg", {"--region"}, {"--layout"}),
    ("briefing --sec", {"--secrecy-zh", "--secrecy-en"}, set()),
    ("briefing --", {"--region", "--output", "--json", "--help"}, {"build"}),
    ("briefing --region lu", {"luhe"}, {"weifang", "--region"}),
    ("briefing --region luhe,wei", {"luhe,weifang"}, {"luhe,luhe"}),
    ("briefing show ro", {"rongcheng"}, {"luhe"}),
    ("briefing --template me", {"meeting"}, {"jianbao"}),
    ("briefing --layout ", {"parallel", "interleaved", "facing", "zh", "en"}, {"build", "list"}),
    ("briefing --pdf ", {"a3a", "a2a", "ua", "plain"}, {"build"}),
    ("briefing --audit ", {"stop", "warn", "off"}, {"build"}),
    ("briefing --sandbox ", {"required", "auto"}, {"build"}),
    ("briefing --title-en ", set(), {"build", "--region"}),
    ("briefing --grey l", {"list", "lint"}, {"luhe"}),
    ("briefing dump ", {"stream", "document", "lines", "boxes"}, {"build"}),
    ("briefing template ", {"check"}, {"build"}),
    ("briefing -o on", {"one.pdf"}, {"build"}),
    ("briefing --from on", {"one.pdf"}, set()),
    ("briefing lint on", {"one.pdf"}, set()),
    ("briefing diff one.pdf on", {"one.pdf"}, {"build"}),
    ("briefing template check on", {"one.pdf"}, set()),
]
BASH = r"""
. "$1"; shift
COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1))
_briefing
printf '%s\n' "${COMPREPLY[@]}"
"""
ZSH = r"""
PS1='> '; fpath=($FOLDER $fpath); autoload -Uz compinit; compinit -u -D
offer() {
    compadd() {
        local -a shown; builtin compadd -A shown "$@"
        print -rl -- $shown | sed "s|^|$IPREFIX|" >>$FOUND
        builtin compadd "$@"
    }
    _main_complete; unfunction compadd; print -r -- END >>$FOUND
}
zle -C offer complete-word offer; bindkey '^Y' offer
clear_line() { BUFFER=''; print -r -- CLEAR >>$FOUND }
zle -N clear_line; bindkey '^T' clear_line
print READY >>$FOUND
"""


def bash(completion, line):
    words = line.split(" ")
    return subprocess.run(["bash", "--norc", "-c", BASH, "bash", completion, *words], timeout=30,
                          capture_output=True, text=True).stdout.split()


def fish(completion, line):
    script = "source $argv[1]; complete -C $argv[2]"
    told = subprocess.run(["fish", "--no-config", "-c", script, completion, line], timeout=30,
                          capture_output=True, text=True)
    return [row.split("\t")[0] for row in told.stdout.splitlines()]


class Zsh:
    """A zsh on a terminal; what its keys have to say goes to a file."""

    def __init__(self, folder, completion):
        self.found = os.path.join(folder, "found")
        functions = os.path.join(folder, "functions")
        os.mkdir(functions)
        shutil.copy(completion, functions)
        open(self.found, "w").close()
        self.read = 0
        environment = dict(os.environ, FOUND=self.found, FOLDER=functions, TERM="dumb", ZDOTDIR=folder)
        pid, self.terminal = pty.fork()
        if pid == 0:
            os.execvpe("zsh", ["zsh", "-f", "-i"], environment)
        with open(os.path.join(folder, "start"), "w", encoding="utf-8") as file:
            file.write(ZSH)
        self.type(f". {folder}/start\n", "READY")

    def type(self, keys, until):
        """What the keys wrote, up to a line `until`."""
        os.write(self.terminal, keys.encode())
        limit = time.monotonic() + 30
        while time.monotonic() < limit:
            if select.select([self.terminal], [], [], 0.02)[0]:
                os.read(self.terminal, 65536)
            with open(self.found, encoding="utf-8") as file:
                lines = file.read().splitlines()[self.read:]
            if until in lines:
                self.read += lines.index(until) + 1
                return lines[:lines.index(until)]
        raise TimeoutError(f"zsh says no {until}: {lines}")

    def ask(self, _, line):
        self.type("\x14", "CLEAR")
        return [word for word in self.type(line + "\x19", "END") if word]

    def close(self):
        os.close(self.terminal)
        os.wait()


def main():
    shell, completion, program = sys.argv[1:4]
    if not shutil.which(shell):
        print(f"{shell} is not installed")
        return 77
    failures = 0
    with tempfile.TemporaryDirectory() as folder:
        os.environ.update(PATH=program + ":" + os.environ["PATH"], HOME=folder, LC_ALL="C.UTF-8",
                          XDG_DATA_HOME=folder + "/data", XDG_CONFIG_HOME=folder + "/config")
        os.mkdir(os.path.join(folder, "work"))
        os.chdir(os.path.join(folder, "work"))
        open("one.pdf", "w").close()
        zsh = Zsh(folder, completion) if shell == "zsh" else None
        ask = {"bash": bash, "fish": fish, "zsh": zsh and zsh.ask}[shell]
        for line, wanted, unwanted in CASES:
            offered = set(ask(completion, line))
            if not wanted <= offered or unwanted & offered:
                print(f"FAILED: {shell} offers {sorted(offered)} for “{line}”")
                failures += 1
        # With an equals sign; what is offered may be the value or the whole word.
        words = {re.sub("^--layout=", "", word)
                 for word in ask(completion, "briefing --layout = fac" if shell == "bash" else
                                 "briefing --layout=fac")}
        if words != {"facing"}:
            print(f"FAILED: {shell} offers {sorted(words)} for “--layout=fac”")
            failures += 1
        if zsh:
            zsh.close()
    print(f"{shell}: {len(CASES) + 1} lines completed")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
