#!/bin/sh
# What the command line does with slips of the pen, standard output and several folders.
#
# usage: check-cli.sh BRIEFING PLUGINS
set -u
program=$(realpath "$1")
plugins=$(realpath "$2")
scratch=$(mktemp -d) || exit 1
trap 'rm -rf "$scratch"' EXIT
failures=0
export LC_ALL=C.UTF-8 XDG_DATA_HOME="$scratch/data" BRIEFING_PLUGINS="$plugins"
cd "$scratch" || exit 1

run() {         # STATUS WORDS, then the program's arguments
    wanted=$1 words=$2
    shift 2
    "$program" "$@" >out 2>&1 </dev/null
    status=$?
    if [ $status = "$wanted" ] && grep -qF -- "$words" out; then return; fi
    echo "FAILED ($status): briefing $*, wanted $wanted and: $words"
    sed 's/^/    | /' out
    failures=$((failures + 1))
}

run 64 'did you mean build?' biuld
run 64 'did you mean list?' lst
run 64 'did you mean templates?' tempaltes
run 64 'did you mean --region?' --regoin luhe
run 64 'did you mean --keep-going?' --keep-giong
run 64 'did you mean meeting?' --template meting
run 64 'did you mean rongcheng?' --region rongchen
run 64 'did you mean weifang?' --region wiefang
run 64 'no region “edition”' --region edition
run 64 'no command “xyzzy”;' xyzzy
run 64 'did you mean build?' help biuld
run 64 'did you mean build?' biuld --help
run 64 'briefing new REGION' new
run 64 '-o needs a value' -o
run 64 '--region needs a value' --region ''
run 64 '“2026-02-30” is no date' --date 2026-02-30
run 66 'neither a PDF of this program' --since "$0"
LC_ALL=zh_CN.UTF-8 run 64 '--region 后面要有值' --region
LC_ALL=zh_CN.UTF-8 run 64 '是不是 list？' lsit

"$program" --region luhe -o - >pdf 2>words
status=$?
if [ $status -gt 1 ] || [ "$(head -c 5 pdf)" != %PDF- ]; then
    echo "FAILED: -o - gives no PDF ($status)"
    cat words
    failures=$((failures + 1))
fi

# On a terminal of its own it refuses, and writes nothing there but words.
cat >terminal.py <<'PY'
import os, pty, sys
try:
    pid, terminal = pty.fork()
except OSError as error:
    print("no terminal can be had here:", error)
    sys.exit(0)
if pid == 0:
    os.execv(sys.argv[1], [sys.argv[1], "--region", "luhe", "-o", "-"])
said = b""
try:
    while piece := os.read(terminal, 65536):
        said += piece
except OSError:
    pass
status = os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])
sys.exit(0 if status == 64 and b"%PDF" not in said and b"terminal" in said else 1)
PY
if ! python3 terminal.py "$program"; then
    echo "FAILED: -o - on a terminal is not refused"
    failures=$((failures + 1))
fi

mkdir -p data/briefing/plugins first
cp "$plugins/luhe.so" data/briefing/plugins/
run 0 "luhe is $scratch/data/briefing/plugins/luhe.so, which hides $plugins/luhe.so" list
cp "$plugins/luhe.so" first/
BRIEFING_PLUGIN_PATH="$scratch/none:$scratch/first" \
    run 0 "luhe is $scratch/first/luhe.so, which hides $scratch/data" list
run 65 'two plugins luhe' --plugins "$plugins:$scratch/first" list
BRIEFING_PLUGINS=$scratch/none run 0 luhe list

# A PDF carries its manifest: what changed is seen from the files alone.
run 0 'old.pdf' --region luhe,weifang -o old.pdf --manifest old.json
run 0 'new.pdf' --region luhe -o new.pdf
run 0 'dropped' diff old.pdf new.pdf
run 0 '0 changed, 0 new, 0 dropped' diff old.pdf old.json
run 0 'changes.pdf' diff old.pdf new.pdf -o changes.pdf
pdftotext changes.pdf - | grep -q 'the whole chapter' || failures=$((failures + 1))
"$program" diff old.pdf new.pdf -o - | cmp - changes.pdf || failures=$((failures + 1))
run 66 'manifest in JSON' diff old.pdf "$0" -o changes.pdf
run 0 '0 changed, 0 new, 0 dropped' diff old.json old.pdf
mkfifo pipe
cat old.json >pipe &
run 0 '0 changed, 0 new, 0 dropped' diff old.pdf pipe
wait
cp old.pdf same.pdf
run 0 'dropped' --region luhe --since old.pdf -o since.pdf
run 0 'dropped' --region luhe --since same.pdf -o same.pdf
cmp since.pdf same.pdf || failures=$((failures + 1))
run 0 'plain.pdf' --region luhe --pdf plain -o plain.pdf
run 66 'carries no manifest.json' diff old.pdf plain.pdf
run 0 'locked.pdf' --region luhe --pdf ua --password x -o locked.pdf
if command -v qpdf >/dev/null; then
    qpdf --show-encryption --password=x locked.pdf >words 2>&1
    for wanted in 'R = 6' 'AESv3' 'extract for accessibility: allowed' 'print high resolution: allowed' \
        'modify anything: not allowed'; do
        if grep -qF "$wanted" words; then continue; fi
        echo "FAILED: the encryption lacks: $wanted"
        failures=$((failures + 1))
    done
fi
run 64 'takes no password' --pdf a2a --password x
run 66 'opens with a password' diff locked.pdf new.pdf
head -c 9000 old.pdf >cut.pdf
run 66 'cannot read this PDF' --since cut.pdf -o same.pdf
cmp since.pdf same.pdf || failures=$((failures + 1))
run 66 'manifest in JSON' diff old.pdf "$plugins/luhe.so"

# What init writes may be used line by line, and every particular reaches the page.
mkdir said && cd said || exit 1
run 0 briefing.ini init
grep -o '^#[a-z]*' briefing.ini | sort -u >keys
sed -i 's/^#\([a-z]\)/\1/; /^\(logo\|recipients\|printer\|region\|layout\)=/d' briefing.ini
for look in gongwen gongwen-letter gongwen-minutes jianbao note meeting; do
    run 0 '' --template $look --region luhe -o $look.pdf
    if command -v pdftotext >/dev/null; then pdftotext $look.pdf - >>text; fi
done
if command -v pdftotext >/dev/null; then
    for words in 000001 特急 '〔2026〕12号' 签发人 抄送 此件公开发布 教育政策研究室办公室 印发 出席 请假 列席 \
        第12期 总第345期 报：市委 送：市直 发：各县 共印50份 供参考 'For information' 'Decision by 20 March' \
        局长办公会 'Meeting room 2' 'Somebody, 010 1234 5678' 内部资料; do
        if tr -d '\n ' <text | grep -qF "$(printf %s "$words" | tr -d ' ')"; then continue; fi
        echo "FAILED: no page says $words"
        failures=$((failures + 1))
    done
fi
cd ..

if [ $failures -gt 0 ]; then exit 1; fi
echo "slips, standard output and folders: good"
