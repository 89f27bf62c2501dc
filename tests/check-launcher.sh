#!/bin/sh
# The launcher, tried on a tree of one file: no part of the real build is touched.
#
# usage: check-launcher.sh PROJECT_ROOT
set -u
project=$1
launcher=$project/briefing
fonts=$project/fonts/roles.conf
unset CDPATH BRIEFING_BUILD BRIEFING_SETUP BRIEFING_BOOTSTRAP_ONLY BRIEFING_NO_INSTALL
unset BRIEFING_PLUGINS BRIEFING_HELPER BRIEFING_FONTS BRIEFING_TEMPLATES BRIEFING_SKELETON
unset MESONINTROSPECT MESON_BUILD_ROOT MESON_SOURCE_ROOT
export LC_ALL=C.UTF-8

scratch=$(mktemp -d) || exit 1
trap 'rm -rf "$scratch"' EXIT
tree="$scratch/a b's 简报"
failures=0

expect() {      # WHAT, then a command that must succeed
    what=$1
    shift
    if "$@"; then return; fi
    echo "FAILED: $what"
    sed 's/^/    | /' "$scratch/out"
    failures=$((failures + 1))
}
says() { grep -qF -- "$1" "$scratch/out"; }
silent_about() { ! grep -qF -- "$1" "$scratch/out"; }
run() {         # runs the launcher, keeps its words and its status
    "$@" >"$scratch/out" 2>&1 </dev/null
    status=$?
}
ended() { [ "$status" = "$1" ]; }

# ---- the tree ------------------------------------------------------------

make_tree() {
    mkdir -p "$tree/core/cli" "$tree/plugins" "$tree/fonts" "$tree/templates"
    cp "$launcher" "$tree/briefing"
    cp "$fonts" "$tree/fonts/roles.conf"
    echo "option('tests', type: 'boolean', value: true)" >"$tree/meson_options.txt"
    cat >"$tree/meson.build" <<'MESON'
project('small', 'c')
subdir('core/cli')
if get_option('tests')
  executable('extra', 'core/cli/main.c')
endif
MESON
    echo "executable('briefing', 'main.c')" >"$tree/core/cli/meson.build"
    write_program first
}

write_program() {
    cat >"$tree/core/cli/main.c" <<PROGRAM
#include <stdio.h>
#include <stdlib.h>
int main(int argc, char **argv)
{
    puts("program: $1");
    for (int i = 1; i < argc; i++)
        printf("[%s]\n", argv[i]);
    puts(getenv("BRIEFING_FONTS"));
    puts(getenv("BRIEFING_PLUGINS"));
    puts(getenv("BRIEFING_TEMPLATES"));
    puts(getenv("BRIEFING_HELPER"));
    return argc > 1 ? atoi(argv[1]) : 0;
}
PROGRAM
}

# Tools that fail and say that they were called.
make_fakes() {
    mkdir -p "$scratch/fakes" "$scratch/apt"
    for tool in meson ninja pkg-config apt-get cc dpkg curl sudo; do
        printf '#!/bin/sh\necho "%s $*" >>"%s/called"\nexit 1\n' "$tool" "$scratch" \
            >"$scratch/fakes/$tool"
    done
    printf '#!/bin/sh\necho "apt-get $*" >>"%s/called"\n' "$scratch" >"$scratch/apt/apt-get"
    chmod +x "$scratch"/fakes/* "$scratch"/apt/*
    : >"$scratch/called"
}
act_as() {      # a user's number and whether sudo works
    printf '#!/bin/sh\necho %s\n' "$1" >"$scratch/apt/id"
    printf '#!/bin/sh\n[ %s = yes ] || exit 1\nshift\nexec "$@"\n' "$2" >"$scratch/apt/sudo"
    chmod +x "$scratch"/apt/*
}

# Whatever meson asks for, the launcher looks for first.
check_needs() {
    : >"$scratch/out"
    modules=$(cat "$project/meson.build" "$project"/core/*/meson.build \
        "$project"/plugins/meson.build "$project"/tests/meson.build \
        "$project"/tests/*/meson.build | grep -v 'required: false')
    for module in $(printf '%s' "$modules" | sed -n "s/.*[= ]dependency('\([^']*\)'.*/\1/p"); do
        expect "the launcher knows the library $module" grep -q "^module|$module|" "$launcher"
    done
    for library in $(printf '%s' "$modules" | sed -n "s/.*find_library('\([^']*\)'.*/\1/p"); do
        expect "the launcher knows the header $library.h" grep -q "^header|$library.h|" "$launcher"
    done
    packages=$(sed -n 's/^package *= *//p' "$fonts" | sort -u)
    for package in $packages; do
        expect "the launcher knows $package" grep -q "^font|.*|$package|" "$launcher"
    done
}

check_needs
make_tree
make_fakes

# ---- first run: elsewhere, by a symbolic link, with a trap in CDPATH -------

ln -s "$tree/briefing" "$scratch/link"
mkdir "$scratch/elsewhere"
mkdir -p "$scratch/trap/core"
cd "$scratch/elsewhere" || exit 1
run env CDPATH="$scratch/trap:$scratch" ../link 3 'two words'
expect "the status of the program comes through" ended 3
expect "it builds and runs" says "program: first"
expect "arguments arrive whole" says "[two words]"
expect "fonts are those of the tree" says "$tree/fonts"
expect "templates are those of the tree" says "$tree/templates"
expect "plugins are those of the build" says "$tree/build/plugins"
expect "the helper is that of the build" says "$tree/build/core/plugin/briefing-plugin-host"
expect "nothing is written where one stands" [ -z "$(ls -A)" ]
expect "a log is kept" [ -s "$tree/build/launcher-build.log" ]
expect "tests are not built for the program" [ ! -e "$tree/build/extra" ]

# ---- second run: nothing but the program -----------------------------------

run env PATH="$scratch/fakes:$PATH" "$tree/briefing"
expect "a second run runs" ended 0
expect "a second run calls no tool" [ ! -s "$scratch/called" ]
sleep 0.02
write_program second
run env PATH="$scratch/fakes:$PATH" BRIEFING_NO_INSTALL=1 "$tree/briefing"
expect "a changed source calls the tools" [ -s "$scratch/called" ]
run "$tree/briefing"
expect "a changed source is built" says "program: second"
(cd "$tree" && run sh briefing 4 && ended 4)
expect "sh briefing works too" [ $? = 0 ]

# ---- a build that fails -----------------------------------------------------

sleep 0.02
echo 'int main(void) { return nowhere; }' >"$tree/core/cli/main.c"
run "$tree/briefing"
expect "a failed build ends with 70" ended 70
expect "a failed build shows the error" says "nowhere"
expect "a failed build names its log" says "launcher-build.log"
run "$tree/briefing"
expect "it fails again while nothing is mended" ended 70
write_program third
run "$tree/briefing"
expect "it recovers" says "program: third"

# ---- something missing ------------------------------------------------------

sleep 0.02
write_program fourth
run env PKG_CONFIG_LIBDIR=/nowhere BRIEFING_NO_INSTALL=1 "$tree/briefing"
expect "a missing library ends with 69" ended 69
expect "the line for Debian" says "sudo apt-get install libglib2.0-dev libpango1.0-dev"
expect "the line for Fedora" says "sudo dnf install glib2-devel pango-devel"
expect "packages are said once" [ "$(grep -o libharfbuzz-dev "$scratch/out" | wc -l)" = 1 ]
expect "what is there is not asked for" silent_about "libcsv-dev"
run env PKG_CONFIG_LIBDIR=/nowhere BRIEFING_NO_INSTALL=1 LC_ALL=zh_CN.UTF-8 "$tree/briefing"
expect "the message in Chinese" says "请先安装"

sed 's/^folders *=.*/folders = \/nowhere/' "$fonts" >"$tree/fonts/roles.conf"
run env HOME=/nowhere XDG_DATA_HOME= BRIEFING_NO_INSTALL=1 "$tree/briefing"
expect "missing fonts end with 69" ended 69
expect "missing fonts name their packages" \
    says "fonts-noto-cjk fonts-lxgw-wenkai fonts-linuxlibertine"
run env HOME=/nowhere BRIEFING_FONT_DIR=/own BRIEFING_NO_INSTALL=1 "$tree/briefing"
expect "own fonts are left to the program" ended 0
cp "$fonts" "$tree/fonts/roles.conf"

: >"$scratch/called"
act_as 0 no
run env PATH="$scratch/apt:$PATH" PKG_CONFIG_LIBDIR=/nowhere "$tree/briefing"
expect "root installs" grep -qE '^apt-get .*install -y .*libglib2.0-dev' "$scratch/called"
expect "what is missing after that is still said" ended 69
: >"$scratch/called"
act_as 1000 yes
run env PATH="$scratch/apt:$PATH" PKG_CONFIG_LIBDIR=/nowhere "$tree/briefing"
expect "sudo without a password installs" grep -q 'install -y' "$scratch/called"
: >"$scratch/called"
act_as 1000 no
run env PATH="$scratch/apt:$PATH" PKG_CONFIG_LIBDIR=/nowhere "$tree/briefing"
expect "without rights nothing is called" [ ! -s "$scratch/called" ]
expect "without rights it ends with 69" ended 69

# ---- tests, a folder that cannot be, two at once, a move --------------------

run env BRIEFING_BOOTSTRAP_ONLY=tests "$tree/briefing"
if ended 69; then
    echo "the packages of the tests are not here: their build is not tried"
else
    expect "the tests are built" [ -x "$tree/build/extra" ]
    expect "the program is not run" silent_about "program:"
fi
run env BRIEFING_BUILD=/proc/none "$tree/briefing"
expect "a folder that cannot be written ends with 73" ended 73

rm -rf "$tree/build"
"$tree/briefing" >"$scratch/one" 2>&1 </dev/null &
first=$!
run "$tree/briefing"
expect "of two at once this one works" ended 0
wait "$first"
status=$?
cp "$scratch/one" "$scratch/out"
expect "of two at once the other works" ended 0

mv "$tree" "$scratch/moved"
tree=$scratch/moved
run "$tree/briefing"
expect "a moved tree runs" ended 0
expect "a moved tree uses its own things" says "$tree/fonts"

if [ $failures -gt 0 ]; then exit 1; fi
echo "the launcher does what it says"
