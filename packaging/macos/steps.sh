# SPDX-License-Identifier: Apache-2.0
# shellcheck shell=bash
# Sourced by the steps beside it: macOS's own bash is 3.2.
set -euo pipefail
cd "$(dirname "$0")/../.."

say() { printf '%s\n' "$*" >&2; }
die() {
    say "${0##*/}: $*"
    exit 1
}

# ensure_tools NAME...: installs what is missing with Homebrew, and says so; without Homebrew it only says so.
ensure_tools() {
    local missing=() tool
    for tool in "$@"; do
        case $tool in
        pkgconf) command -v pkg-config >/dev/null || missing+=("$tool") ;;
        automake | autoconf | cmake | ninja) command -v "$tool" >/dev/null || missing+=("$tool") ;;
        libtool) command -v glibtool >/dev/null || missing+=("$tool") ;;
        *) die "nobody says how to look for $tool" ;;
        esac
    done
    [ ${#missing[@]} -gt 0 ] || return 0
    say "Missing: ${missing[*]}"
    command -v brew >/dev/null || die "there is no Homebrew to install them with"
    brew install "${missing[@]}" >&2
}

# A person sets VCPKG_ROOT; GitHub's machines name their own clone.
find_vcpkg() {
    VCPKG_ROOT=${VCPKG_ROOT:-${VCPKG_INSTALLATION_ROOT:-}}
    [ -n "$VCPKG_ROOT" ] ||
        die "VCPKG_ROOT is not set: it names a clone of vcpkg, which brings the libraries that vcpkg.json lists"
    export VCPKG_ROOT
}
