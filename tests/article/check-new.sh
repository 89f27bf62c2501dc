#!/bin/sh
# `briefing new`: what it makes builds at once, passes lint and prints, alone and in a tree.
#
# usage: check-new.sh SOURCE_ROOT BRIEFING
set -u
root=$1
program=$2
scratch=$(mktemp -d) || exit 1
trap 'rm -rf "$scratch"' EXIT
failures=0
unset BRIEFING_BUILD MESON_BUILD_ROOT MESON_SOURCE_ROOT MESONINTROSPECT
export LC_ALL=C.UTF-8

expect() {      # WHAT, then a command that must succeed
    what=$1
    shift
    case $1 in
        says | silent_about) "$@" && return ;;
        *) "$@" >"$scratch/out" 2>&1 && return ;;
    esac
    echo "FAILED: $what"
    sed 's/^/    | /' "$scratch/out"
    failures=$((failures + 1))
}
says() { grep -qF -- "$1" "$scratch/out"; }
silent_about() { ! grep -qF -- "$1" "$scratch/out"; }
ends() {        # STATUS, then a command
    wanted=$1
    shift
    "$@"
    [ $? = "$wanted" ]
}
pages() { [ "$(head -c 5 "$1")" = %PDF- ]; }

# ---- by itself, against what an installation offers ---------------------------

mkdir -p "$scratch/sdk/include" "$scratch/alone"
cp -r "$root/core/include/briefing" "$scratch/sdk/include/"
cat >"$scratch/sdk/briefing-plugin.pc" <<PC
plugindir=$scratch/sdk/plugins
Name: briefing-plugin
Description: header
Version: 1.0
Cflags: -I$scratch/sdk/include
PC
export PKG_CONFIG_PATH="$scratch/sdk"

alone() {       # ID, more words for new
    id=$1
    shift
    place=$scratch/alone/$id
    expect "new $id" "$program" new "$id" --out "$scratch/alone" "$@"
    expect "$id is configured" meson setup "$place/build/$id" "$place"
    expect "$id builds without a warning" meson compile -C "$place/build/$id"
    expect "no warning of $id" silent_about warning:
    chmod 755 "$place/build/$id/$id.so"
    expect "$id passes lint" "$program" lint "$place/build/$id/$id.so"
    expect "$id prints" "$program" --plugins "$place/build" -o "$scratch/$id.pdf"
    expect "$id gives a PDF" pages "$scratch/$id.pdf"
}
alone first
alone second --name-zh 'Second 县"' --name-en 'Sec\ond'
alone bailing --from "$root/tests/article/bailing.txt"
alone nanpu --simplified --from "$root/tests/article/nanpu.txt"
alone heping --from "$root/tests/article/heping.txt"
alone duyang --from "$root/tests/article/duyang.txt"
printf '???/\\"{}*/ \001 \377\n' >"$scratch/hostile.txt"
"$program" new quiet -q --out "$scratch/alone" >"$scratch/quiet" 2>&1
alone hostile --from "$scratch/hostile.txt"
expect "a draft is called as its article begins" grep -qF '.name_zh = "柏岭"' "$scratch/alone/bailing/bailing.c"
expect "-q is quiet" [ ! -s "$scratch/quiet" ]
# shellcheck disable=SC2016
expect "the audit counts what is untranslated" \
    sh -c '"$1" audit --plugins "$2" | grep "[1-9][0-9]* untranslated"' sh "$program" "$scratch/alone/nanpu/build"
if command -v pdftotext >/dev/null 2>&1; then
    expect "a draft is marked in print" pdftotext "$scratch/nanpu.pdf" "$scratch/text"
    expect "its paragraphs" grep -qF 'Not translated.' "$scratch/text"
    expect "and its source" grep -qF '[not translated]' "$scratch/text"
    # shellcheck disable=SC2016
    expect "what a source does not say leaves no comma" sh -c '! grep -qE "，。|，；|, [.;]" "$1"' sh "$scratch/text"
fi
expect "an article's draft says that it is one" grep -q DRAFT "$scratch/alone/nanpu/nanpu.c"
expect "what is there stays" ends 73 "$program" new first --out "$scratch/alone"
expect "a bad id is refused" ends 64 "$program" new Bad_Id --out "$scratch/alone"
expect "a missing article is told" ends 66 "$program" new third --out "$scratch/alone" --from "$scratch/none"
printf '<!DOCTYPE HTML>\n<html><body>\n' >"$scratch/page.txt"
expect "a page of HTML is told" ends 66 "$program" new third --out "$scratch/alone" --from "$scratch/page.txt"
expect "as what it is" says "this file is HTML"
expect "a PDF too" ends 66 "$program" new third --out "$scratch/alone" --from "$scratch/first.pdf"
expect "and nothing is left" [ ! -e "$scratch/alone/third" ]

# ---- joined to a tree -----------------------------------------------------------

mkdir -p "$scratch/tree/plugins"
cp -r "$root/plugins/_template" "$scratch/tree/plugins/"
cp "$root/plugins/meson.build" "$scratch/tree/plugins/"
cp -r "$root/core/include" "$scratch/tree/include"
cat >"$scratch/tree/meson.build" <<'MESON'
project('tree', 'c', version: '1.0.0', default_options: 'warning_level=3')
public_include = include_directories('include')
subdir('plugins')
MESON
export BRIEFING_SKELETON="$scratch/tree/plugins/_template"
expect "new in a tree" "$program" new joined --name-zh 新县 --from "$root/tests/article/bailing.txt"
expect "new in a tree after the template" "$program" new tables
expect "the tree is configured" meson setup "$scratch/tree/build" "$scratch/tree"
expect "the tree builds" meson compile -C "$scratch/tree/build"
chmod 755 "$scratch/tree/build/plugins/joined.so" "$scratch/tree/build/plugins/tables.so"
expect "a joined region passes lint" "$program" lint "$scratch/tree/build/plugins/joined.so"
expect "joined regions print" "$program" --plugins "$scratch/tree/build/plugins" --region joined,tables \
    -o "$scratch/joined.pdf"
mkdir -p "$scratch/later/tables"
sed 's/,1080,/,1081,/' "$scratch/tree/plugins/tables/data/example.csv" >"$scratch/later/tables/example.csv"
expect "the tables are printed" "$program" dump document --plugins "$scratch/tree/build/plugins" --region tables
expect "as they are" says 1080
expect "other tables are printed without compiling" "$program" dump document --region tables \
    --plugins "$scratch/tree/build/plugins" --data "$scratch/later"
expect "as they are now" says 1081
expect "its tables come along" "$program" --plugins "$scratch/tree/build/plugins" show tables

# ---- lint -----------------------------------------------------------------------

cp "$scratch/tree/build/plugins/joined.so" "$scratch/joined.so"
chmod 666 "$scratch/joined.so"
expect "lint tells of loose rights" ends 1 "$program" lint "$scratch/joined.so"
expect "with the remedy" says 'chmod 0644'
chmod 755 "$scratch/joined.so"
# shellcheck disable=SC2016
expect "lint speaks JSON" sh -c '"$1" lint --json "$2" | python3 -m json.tool' sh "$program" "$scratch/joined.so"
cat >"$scratch/faulty.c" <<'C'
#include <briefing/plugin.h>
int second(void);
int second(void) { return 1; }
static void say(struct briefing_writer *w)
{
    source(w, "s", ZH("来源"), EN("Source"));
    fact(w, "n", "12", SCHOOLS);
    section(w, "a", ZH("一"), EN("One"));
    body(w, ZH("{n}"), EN("{n}"), .at = "1");
    end_section(w);
}
BRIEFING_PLUGIN(.id = "faulty", .version = "1", .name_zh = "甲", .name_en = "A", .say = say)
C
cc -std=c11 -shared -fPIC -I"$scratch/sdk/include" -o "$scratch/faulty.so" "$scratch/faulty.c"
chmod 755 "$scratch/faulty.so"
expect "lint finds" ends 1 "$program" lint "$scratch/faulty.so"
expect "a second export" says second
expect "a figure without a place" says '“n” has no source'

if [ $failures -gt 0 ]; then exit 1; fi
echo "new regions build, pass lint and print"
