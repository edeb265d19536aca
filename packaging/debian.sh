# SPDX-License-Identifier: Apache-2.0
# shellcheck shell=bash disable=SC2034
# Sourced by run and run-tests: what a bare Debian 12 or 13 needs, and how it gets it.

BUILD_PACKAGES=(
    cmake ninja-build g++ ccache mold
    qt6-base-dev          # Core, Network, Sql, Widgets, Test; brings the xcb and offscreen platforms
    libgl-dev libegl-dev  # what find_package(Qt6Gui) asks for
    libxkbcommon-dev
    qt6-svg-dev
    libqt6sql6-sqlite     # the SQLite driver is a package of its own
    qcoro-qt6-dev qtkeychain-qt6-dev libsimdjson-dev libexpected-dev
    libsodium-dev pkgconf # the connection file; libsodium has no CMake package
    libssl-dev            # the sandbox makes certificates, which Qt cannot
    ca-certificates
    qt6-l10n-tools        # lrelease: the languages; lupdate for the tests of translations
)
# What the window needs beyond the libraries it links.
WINDOW_PACKAGES=(
    qt6-qpa-plugins fonts-dejavu-core
    qt6-translations-l10n # Qt's own words, OK and Cancel, in the other languages
)
# What cpack calls to make packages.
PACKAGING_PACKAGES=(dpkg-dev file binutils git)
# A keychain on a private D-Bus, a screen that is none, and a second opinion on the JSON.
TEST_PACKAGES=(
    librapidcheck-dev
    gnome-keyring dbus libsecret-tools
    xvfb xauth fonts-dejavu-core qt6-qpa-plugins
    at-spi2-core          # the bus over which screen readers ask
    openssl               # a server of another hand, which speaks TLS 1.0
    python3 python3-jsonschema python3-yaml python3-dbus git
    desktop-file-utils appstream man-db systemd shellcheck zsh fish  # tst_install: what they read is as they want it
    qt6-translations-l10n # a window in Spanish has no English button
)

# What reads the descriptions for other systems (packaging/check-descriptions).
DESCRIPTION_PACKAGES=(flatpak-builder nsis)

# The official clients as judges (tests/judges).
NODE_PACKAGES=(nodejs npm)

say() { printf '%s\n' "$*" >&2; }

# ensure_packages NAME...: says what is missing and installs only that. apt-get update only when something is missing.
ensure_packages() {
    if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
        say "This is no Debian: install these packages' counterparts yourself: $*"
        return 0
    fi
    local missing=() package
    for package in "$@"; do
        if [ "$(dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null)" != installed ]; then
            missing+=("$package")
        fi
    done
    [ ${#missing[@]} -eq 0 ] && return 0
    say "Missing packages: ${missing[*]}"
    local root=()
    if [ "$(id -u)" -ne 0 ]; then
        if ! command -v sudo >/dev/null; then
            say "Installing them needs root and there is no sudo. As root: apt-get install --no-install-recommends ${missing[*]}"
            return 1
        fi
        root=(sudo)
    fi
    say "Installing them with apt-get."
    "${root[@]}" apt-get update -q >&2 || return 1
    "${root[@]}" env DEBIAN_FRONTEND=noninteractive \
        apt-get install -y -q --no-install-recommends "${missing[@]}" >&2
}

# Node.js and npm, wherever they come from: another source's nodejs brings its own npm and refuses Debian's.
ensure_node() {
    if command -v node >/dev/null && command -v npm >/dev/null; then
        return 0
    fi
    ensure_packages "${NODE_PACKAGES[@]}"
}

# build_preset PRESET [TARGET...]: configures when needed and builds.
build_preset() {
    local preset=$1
    shift
    say "Configuring and building preset $preset (this takes some minutes the first time)."
    cmake --preset "$preset" >&2 && cmake --build --preset "$preset" -j "$(nproc)" ${1:+--target "$@"} >&2
}
