# SPDX-License-Identifier: Apache-2.0
# shellcheck shell=bash
# Sourced by the two judges: where the npm packages are, and how they get there. Ends the script with 77 (ctest:
# skipped) when there is no npm or no registry to reach.
#   TIEOUT_BIN       the folder of the programs; default: build/dev/bin
#   TIEOUT_SPEC      the folder of the descriptions; default: ../shared/spec beside the checkout

JUDGES=$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")
SOURCE=$(dirname "$(dirname "$JUDGES")")
export JUDGES
export TIEOUT_BIN=${TIEOUT_BIN:-$SOURCE/build/dev/bin}
export TIEOUT_SPEC=${TIEOUT_SPEC:-$(dirname "$SOURCE")/shared/spec}

say() { printf '%s\n' "$*"; }

# Also kept for run-tests, since ctest shows no words of a skipped test.
not_judged() {
    local kept
    kept=$(dirname "$TIEOUT_BIN")/judges
    mkdir -p "$kept"
    say "NOT JUDGED, SKIPPED ($(basename "$0")): $*" | tee -a "$kept/not-judged"
    exit 77
}

# The packages of the lock file, outside the source tree, once per lock file. NODE_MODULES names their folder.
provide_modules() {
    command -v node >/dev/null || not_judged "there is no node on this machine."
    local lock stored fresh
    lock=$(cat "$JUDGES/package.json" "$JUDGES/package-lock.json" | sha256sum | cut -c1-16)
    stored=$(dirname "$TIEOUT_BIN")/judges/$lock
    export NODE_MODULES=$stored/node_modules
    mkdir -p "$(dirname "$stored")"
    exec 9>"$(dirname "$stored")/lock"
    flock 9 # both judges may start at once
    if [ ! -d "$NODE_MODULES" ]; then
        command -v npm >/dev/null || not_judged "there is no npm on this machine."
        # One small question first: without a registry nothing was judged; with one, a failing installation is a fault.
        npm view xero-node name --fetch-retries=1 --fetch-timeout=15000 >/dev/null 2>&1 \
            || not_judged "npm reaches no registry."
        fresh=$(mktemp -d "$stored.XXXXXX")
        cp "$JUDGES/package.json" "$JUDGES/package-lock.json" "$fresh"
        say "Installing the judges' packages into $stored."
        # No scripts of strangers; the lock file names each package with its hash and no registry.
        (cd "$fresh" && npm ci --ignore-scripts --no-audit --no-fund --loglevel=error) || { rm -rf "$fresh"; exit 1; }
        mv "$fresh" "$stored"
    fi
    exec 9>&-
}

need_program() {
    [ -x "$TIEOUT_BIN/$1" ] && return 0
    say "There is no $TIEOUT_BIN/$1: build it first (cmake --preset dev && cmake --build --preset dev --target $1)."
    exit 1
}

# The descriptions carry no licence to ship them, so they are read where they lie.
need_descriptions() {
    [ -f "$TIEOUT_SPEC/xero_accounting.yaml" ] && return 0
    if [ "${CI:-}" = true ]; then
        say "There are no descriptions in $TIEOUT_SPEC (set TIEOUT_SPEC)."
        exit 1
    fi
    not_judged "there are no descriptions in $TIEOUT_SPEC (set TIEOUT_SPEC)."
}
