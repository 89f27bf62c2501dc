#!/bin/sh
# What the built files show to the dynamic linker: programs export nothing, a
# plugin exports one symbol and wants nothing but the C library, and no stack is
# executable.  The check first proves itself on two small objects.
#
# usage: check-symbols.sh BUILD_ROOT
set -u
build=$1
faults=0
fault() {
    echo "$1"
    faults=$((faults + 1))
}

# Copy relocations (stderr@GLIBC_2.2.5), weak symbols and the linker's own marks are
# the toolchain's.
exports() {
    nm -D --defined-only "$1" |
        awk '$2 !~ /^[wWvV]$/ && $3 !~ /@/ && $3 !~ /^(__bss_start|_edata|_end)$/ { print $3 }'
}
wants() {       # undefined symbols that are not of the C library
    nm -D --undefined-only "$1" | awk '$1 !~ /^[wWvV]$/ && $2 !~ /@GLIBC_/ { print $2 }'
}
libraries() {   # other than the C library itself
    readelf -dW "$1" | sed -n 's/.*(NEEDED).*\[\(.*\)\]/\1/p' | grep -v '^libc\.so'
}
stack_is_safe() {
    flags=$(readelf -lW "$1" | awk '$1 == "GNU_STACK" { print $(NF - 1) }')
    [ "$flags" = RW ]
}

plugin_faults() {
    found=$(exports "$1" | tr '\n' ' ')
    [ "$found" = "briefing_plugin " ] ||
        echo "$1: exports ${found:-nothing }where it should export briefing_plugin"
    found=$(wants "$1" | tr '\n' ' ')
    [ -z "$found" ] || echo "$1: wants what libc does not have: $found"
    found=$(libraries "$1" | tr '\n' ' ')
    [ -z "$found" ] || echo "$1: is linked with $found"
    stack_is_safe "$1" || echo "$1: its stack is executable"
}
program_faults() {
    found=$(exports "$1" | tr '\n' ' ')
    [ -z "$found" ] || echo "$1: exports $found"
    stack_is_safe "$1" || echo "$1: its stack is executable"
}

# ---- the proof ---------------------------------------------------------------

scratch=$(mktemp -d) || exit 1
trap 'rm -rf "$scratch"' EXIT
cat >"$scratch/good.c" <<'C'
#include <stdlib.h>
const void *briefing_plugin(void);
const void *briefing_plugin(void) { return getenv("x"); }
C
cat >"$scratch/bad.c" <<'C'
void elsewhere(void);
void second(void);
void second(void) { elsewhere(); }
C
object() {
    name=$1
    shift
    ${CC:-cc} -shared -fPIC -o "$scratch/$name.so" "$@" || exit 1
}
object good "$scratch/good.c"
object bad "$scratch/bad.c" -lm -Wl,--no-as-needed -lm -z execstack
[ -z "$(plugin_faults "$scratch/good.so")" ] || fault "the check refuses a good plugin"
[ "$(plugin_faults "$scratch/bad.so" | wc -l)" = 4 ] || fault "the check overlooks a bad plugin"
[ "$(program_faults "$scratch/bad.so" | wc -l)" = 2 ] || fault "the check overlooks a bad program"

# ---- what was built ----------------------------------------------------------

for program in "$build/core/cli/briefing" "$build/core/plugin/briefing-plugin-host"; do
    if [ ! -x "$program" ]; then
        fault "$program is not there"
        continue
    fi
    found=$(program_faults "$program")
    [ -z "$found" ] || fault "$found"
done

plugins=$(find "$build/plugins" -name '*.so' | sort)
[ -n "$plugins" ] || fault "no plugin below $build/plugins"
while read -r plugin; do
    [ -n "$plugin" ] || continue
    found=$(plugin_faults "$plugin")
    [ -z "$found" ] || fault "$found"
done <<PLUGINS
$plugins
PLUGINS

if [ "$faults" -gt 0 ]; then exit 1; fi
echo "programs export nothing; every plugin exports one symbol"
