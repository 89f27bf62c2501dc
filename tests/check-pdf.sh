#!/bin/sh
# A file keeps the rules that a program can check, of PDF/A-3a and PDF/UA-1 or of PROFILE
# (a2b for print forms, which have no tags), and qpdf finds nothing wrong with it.
#
# usage: check-pdf.sh CHECK_PDF.PY COMMAND [WORD...]
# The command gets the name of the file to write as its last word.  Ends with 77 where
# the checker's libraries are not installed.
set -eu
checker=$1
shift

python=
for candidate in python3 /usr/bin/python3; do
    if "$candidate" -c 'import pikepdf, lxml, fontTools' 2>/dev/null; then
        python=$candidate
        break
    fi
done
if [ -z "$python" ]; then
    echo "python3-pikepdf, python3-lxml or python3-fonttools is not installed: not tried"
    exit 77
fi

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
trap 'exit 1' HUP INT TERM
"$@" "$folder/a.pdf"
qpdf --check "$folder/a.pdf"
"$python" "$checker" --profile "${PROFILE:-a3a,ua1}" "$folder/a.pdf"
