#!/bin/sh
# plugin.h is all that an author has: it compiles alone, as C11 and as C++.
#
# usage: check-header.sh PROJECT_ROOT
set -eu
line='#include <briefing/plugin.h>'
strict='-pedantic-errors -Wall -Wextra -Wshadow -Werror -fsyntax-only'

# shellcheck disable=SC2086
printf '%s\n%s\n' "$line" "$line" | ${CC:-cc} -std=c11 $strict -I"$1/core/include" -x c -
echo "as C11: good, twice in one file too"

if ! command -v "${CXX:-c++}" >/dev/null 2>&1; then
    echo "no C++ compiler here: not tried as C++"
    exit 0
fi
for standard in c++11 c++20; do
    # shellcheck disable=SC2086
    printf '%s\n' "$line" | ${CXX:-c++} -std=$standard $strict -I"$1/core/include" -x c++ -
done
echo "as C++11 and C++20: good"
