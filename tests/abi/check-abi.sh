#!/bin/sh
# Plugins of one minor interface in hosts of another.
#
# usage: check-abi.sh BRIEFING HELPER NEXT_HELPER OLD.so NEW.so
set -u
program=$1 today=$2 next=$3 old=$4 new=$5
scratch=$(mktemp -d) || exit 1
trap 'rm -rf "$scratch"' EXIT
failures=0
export LC_ALL=C.UTF-8

run() {         # HELPER PLUGIN STATUS WORDS
    rm -f "$scratch/out.pdf"
    BRIEFING_HELPER=$1 "$program" --plugins "$2" -o "$scratch/out.pdf" >"$scratch/out" 2>&1
    status=$?
    made=no
    if [ -s "$scratch/out.pdf" ]; then made=yes; fi
    if [ $status = "$3" ] && [ $made = "$4" ] && grep -qF -- "$5" "$scratch/out"; then return; fi
    echo "FAILED ($status, written: $made): ${2##*/} in ${1##*/}, wanted $3: $5"
    cat "$scratch/out"
    failures=$((failures + 1))
}
run "$today" "$old" 0 yes pages
run "$next" "$old" 0 yes pages
run "$next" "$new" 0 yes pages
run "$today" "$new" 65 no 'built for interface 1.1, this program goes up to 1.0'
if [ $failures -gt 0 ]; then exit 1; fi
echo "old plugins print, newer ones are refused with both numbers"
