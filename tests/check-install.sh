#!/bin/sh
# An installation: everything that belongs to it, nothing outside DESTDIR, and it works
# without the source tree.
#
# usage: check-install.sh BUILD_ROOT PREFIX LIBDIR
set -u
build=$1 prefix=$2 libdir=$3
scratch=$(mktemp -d) || exit 1
trap 'rm -rf "$scratch"' EXIT
failures=0
unset BRIEFING_PLUGINS BRIEFING_HELPER BRIEFING_FONTS BRIEFING_TEMPLATES BRIEFING_SKELETON
unset BRIEFING_PLUGIN_PATH DESTDIR
export LC_ALL=C.UTF-8 CCACHE_DISABLE=1 HOME="$scratch/home" XDG_DATA_HOME="$scratch/home/data"

printed() {     # a file that is a PDF, and no worse than findings about its content
    "$@"
    [ $? -le 1 ] && [ "$(head -c 5 "$pdf")" = %PDF- ]
}
empty() {       # a folder in which nothing is; what is there is told
    found=$(find "$1" -mindepth 1)
    echo "$found"
    [ -z "$found" ]
}
expect() {      # WHAT, then a command that must succeed
    what=$1
    shift
    if "$@" >"$scratch/out" 2>&1; then return; fi
    echo "FAILED: $what"
    sed 's/^/    | /' "$scratch/out"
    failures=$((failures + 1))
}

expect "it installs" meson install -C "$build" --no-rebuild --destdir "$scratch/root"
at=$scratch/root$prefix
for file in bin/briefing libexec/briefing/briefing-plugin-host include/briefing/plugin.h \
    "$libdir/pkgconfig/briefing-plugin.pc" "$libdir/briefing/plugins/luhe.so" \
    "$libdir/briefing/plugins/edition.so" share/briefing/templates/meeting.ini \
    share/briefing/fonts/roles.conf share/briefing/fonts/fonts.conf \
    share/briefing/plugin-template/template.c share/briefing/plugin-template/standalone.meson \
    share/briefing/plugin-template/data/example.csv share/doc/briefing/plugins.md \
    share/man/man1/briefing.1 share/man/man7/briefing-plugin.7 share/man/man5/briefing-template.5 \
    share/bash-completion/completions/briefing share/zsh/site-functions/_briefing \
    share/fish/vendor_completions.d/briefing.fish
do
    expect "$file is installed" test -f "$at/$file"
    expect "$file can be read by all" test -n "$(find "$at/$file" -perm -444)"
    expect "$file can be written by its owner alone" test -z "$(find "$at/$file" -perm /022)"
done
expect "the sample region is not installed" test ! -e "$at/$libdir/briefing/plugins/_template.so"

# ---- it works by itself ------------------------------------------------------

mkdir -p "$scratch/work" "$scratch/home"
cd "$scratch/work" || exit 1
PATH=$at/bin:$PATH
expect "it lists all regions" sh -c 'briefing list | grep -q ^rongcheng'
pdf=luhe.pdf
expect "it prints" printed briefing --region luhe -o luhe.pdf
expect "lint finds nothing in a region" briefing lint "$at/$libdir/briefing/plugins/luhe.so"
expect "a new region" briefing new wuxi --name-zh 无锡 --name-en Wuxi --out .
export PKG_CONFIG_PATH="$at/$libdir/pkgconfig" PKG_CONFIG_SYSROOT_DIR="$scratch/root"
for variable in plugindir abi_major abi_minor; do
    expect "pkg-config says $variable" test -n "$(pkg-config --variable=$variable briefing-plugin)"
done
expect "it is configured" meson setup wuxi/build/wuxi wuxi
expect "it builds" meson compile -C wuxi/build/wuxi
pdf=two.pdf
expect "it prints beside the others" printed briefing --plugins "wuxi/build:$at/$libdir/briefing/plugins" \
    --region wuxi,luhe -o two.pdf
expect "it passes lint" briefing lint wuxi/build/wuxi/wuxi.so
expect "nothing was written at home" empty "$HOME"

# ---- manuals ---------------------------------------------------

if command -v mandoc >/dev/null 2>&1; then
    for page in "$at"/share/man/man*/briefing*; do
        expect "$page is sound" mandoc -T lint -W warning "$page"
    done
fi

if [ $failures -gt 0 ]; then exit 1; fi
echo "an installation is whole and works by itself"
