# SPDX-License-Identifier: Apache-2.0
# shellcheck shell=bash
# Sourced by check-distribution and check-package: a bare Debian in a folder, being inside it, and steps with a report.
# The program that sources it sets these: what stands in the folder, who works there, what is deleted at the end.
suite='' root='' as_user='' locale=C cache='' kept=''
login=root home=/root
repository=$(cd "$(dirname "$(readlink -f "$0")")/.." && pwd)

say() { printf '%s\n' "$*" >&2; }
die() {
    say "${0##*/}: $*"
    exit 2
}

# --- where the packages come from: this machine's own apt configuration, carried over to the other suite

# "URI RELEASE" for each of this machine's sources of the main component of its own release.
own_sources() {
    local codename origin uri release component
    codename=$(. /etc/os-release && printf '%s' "${VERSION_CODENAME:-}")
    # shellcheck disable=SC2016 # apt's own placeholders
    apt-get indextargets --format '$(ORIGIN),$(REPO_URI) $(RELEASE) $(COMPONENT)' 'Created-By: Packages' | sort -u |
        while IFS=', ' read -r origin uri release component; do
            case $origin in '' | Debian) ;; *) continue ;; esac
            case $release in "$codename" | "$codename-updates" | "$codename-security") ;; *) continue ;; esac
            [ "$component" = main ] || continue
            case $uri in mirror+file:*) uri=$(grep -m 1 -oE '^[a-z]+:[^[:space:]]+' "${uri#mirror+file:}") ;; esac
            printf '%s %s\n' "$uri" "$suite${release#"$codename"}"
        done
}

# The same network settings, certificates and names as outside.
carry_network_settings() {
    local name file proxy
    apt-config dump | grep -E '^Acquire::(https?|Check-|Retries|ForceIPv)' >"$root/etc/apt/apt.conf.d/90outside" || :
    # sudo keeps no proxy variables.
    for name in http https; do
        proxy=${name}_proxy
        [ -z "${!proxy:-}" ] || printf 'Acquire::%s::Proxy "%s";\n' "$name" "${!proxy}" >>"$root/etc/apt/apt.conf.d/90outside"
    done
    # What a setting names: a certificate, a program that finds the proxy.
    { grep -oE '"/[^"]+"' "$root/etc/apt/apt.conf.d/90outside" || :; } | tr -d '"' | while read -r file; do
        [ ! -f "$file" ] || install -D "$file" "$root$file"
    done
    install -d "$root/usr/local/share/ca-certificates"
    find /usr/local/share/ca-certificates -name '*.crt' -exec cp -t "$root/usr/local/share/ca-certificates" {} +
    cp /etc/resolv.conf /etc/hosts "$root/etc/"
}

make_root() {
    local sources uri release proxy=''
    sources=$(own_sources)
    [ -n "$sources" ] || die "apt has no sources of this machine's own Debian release to make $suite from"
    eval "$(apt-config shell proxy Acquire::http::Proxy)"
    [ -z "$proxy" ] || export http_proxy=$proxy
    debootstrap --variant=minbase "$suite" "$root" "$(awk -v suite="$suite" '$2 == suite { print $1; exit }' <<<"$sources")"
    while read -r uri release; do printf 'deb %s %s main\n' "$uri" "$release"; done <<<"$sources" >"$root/etc/apt/sources.list"
    carry_network_settings
    # Nothing that a package brings may start a service in here.
    printf '#!/bin/sh\nexit 101\n' >"$root/usr/sbin/policy-rc.d"
    chmod 755 "$root/usr/sbin/policy-rc.d"
}

# --- being inside

mount_folders() {
    install -d -m 755 "$root/dev/pts" "$root/var/cache/ccache"
    mount -t sysfs -o ro sysfs "$root/sys"
    mount -t devpts -o newinstance,ptmxmode=0666,mode=620,gid=5 devpts "$root/dev/pts"
    mount -t tmpfs -o mode=1777 tmpfs "$root/dev/shm"
    [ -z "$cache" ] || mount --bind "$cache" "$root/var/cache/ccache"
}

mounts_below_root() { awk -v root="$root/" 'index($5, root) == 1 { print $5 }' /proc/self/mountinfo | sort -r; }

# The environment is a login's, and nothing of this one but the way to the network.
environment() {
    local name
    printf '%s\n' "HOME=$home" "USER=$login" "LOGNAME=$login" SHELL=/bin/bash TERM=dumb "LANG=$locale" \
        PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin
    for name in http_proxy https_proxy no_proxy NODE_EXTRA_CA_CERTS npm_config_registry; do
        [ -z "${!name:-}" ] || printf '%s=%s\n' "$name" "${!name}"
    done
    if [ -n "$cache" ]; then
        printf '%s\n' CCACHE_DIR=/var/cache/ccache
        [ -z "$as_user" ] || printf '%s\n' CCACHE_READONLY=true CCACHE_TEMPDIR=/tmp/ccache
    fi
}

# inside LOGIN COMMAND...: in the clone where there is one. All that it starts ends with it, in a process namespace.
inside() {
    local who=$1 variables
    shift
    mapfile -t variables < <(environment)
    # shellcheck disable=SC2016 # for the shell inside
    unshare --pid --fork --kill-child --mount-proc="$root/proc" \
        chroot --userspec="$who:$who" "$root" env -i "${variables[@]}" \
        bash -c 'cd "$HOME/tieout" 2>/dev/null || cd /; exec "$@"' bash "$@"
}

make_user() {
    inside root apt-get update -q
    inside root env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends sudo
    inside root id "$login" || inside root useradd --create-home --shell /bin/bash "$login"
    printf '%s ALL=(ALL) NOPASSWD: ALL\n' "$login" >"$root/etc/sudoers.d/$login"
    chmod 440 "$root/etc/sudoers.d/$login"
}

clone() {
    local copy=$root$home/tieout
    if [ -d "$copy/.git" ]; then
        git -c safe.directory="$copy" -C "$copy" fetch -q "$repository" "$commit"
    else
        git clone -q --no-hardlinks --no-checkout "$repository" "$copy"
    fi
    git -c safe.directory="$copy" -C "$copy" checkout -q --detach "$commit"
    inside root chown -R "$login:" "$home/tieout"
}

# --- the steps and what became of them

report=() failed='' log='' job='' keep=''

# step NAME COMMAND...: runs it in a process group of its own, so that it can be ended, and notes how it went.
step() {
    local name=$1 status=0 begin=$SECONDS verdict=passed shown details
    shift
    if [ -n "$failed" ]; then
        report+=("$(printf '%-12s not tried' "$name")")
        return
    fi
    say "== $name"
    : >"$log"
    set -m
    (
        set -e
        "$@"
    ) </dev/null >>"$log" 2>&1 &
    job=$!
    set +m
    tail -n +1 -f --pid="$job" "$log" >&2 &
    shown=$!
    wait "$job" || status=$?
    job=
    wait "$shown" || :
    if [ "$status" -ne 0 ]; then
        verdict="FAILED ($status)"
        failed=FAILED
    fi
    report+=("$(printf '%-12s %s, %d s' "$name" "$verdict" $((SECONDS - begin)))")
    # The demo's own verdict; what a step has seen; how many tests passed, and each that did not.
    details=$(grep -E '^The books|^seen: |^[0-9]+% tests passed|^[[:space:]]+[0-9]+ - .*\(' "$log" || :)
    [ -z "$details" ] || report+=("$(sed -E 's/^[[:space:]]*/             /' <<<"$details")")
}

version_of() {
    local version
    # shellcheck disable=SC2016 # dpkg's own placeholder
    version=$(chroot "$root" dpkg-query -W -f '${Version}' "$1" 2>/dev/null) || version=none
    sed -E 's/^[0-9]+://; s/[-+~].*//' <<<"$version"
}

# leave_root: unmounts it, and deletes it unless it is to be kept.
leave_root() {
    local folder
    for folder in $(mounts_below_root); do umount --lazy "$folder" || :; done
    [ -z "$keep" ] || return 0
    if [ -n "$(mounts_below_root)" ]; then
        say "Not deleted, because something is still mounted there: $root"
        return 1
    fi
    rm -rf --one-file-system "$root"
}

clean_up() {
    trap - EXIT
    # The whole group: with unshare, everything in the root ends.
    [ -z "$job" ] || kill -KILL -- "-$job" 2>/dev/null || :
    rm -rf "$log" "${kept:-}"
    leave_root
}

# The folder of the root: a new one, or one that holds what we made earlier, and for nobody else meanwhile.
take_root() {
    keep=$root
    if [ -z "$root" ]; then
        root=$(mktemp -d "/var/tmp/tieout-$suite.XXXXXX")
        chmod 755 "$root"
    fi
    install -d "$root"
    exec 9<"$root"
    flock --nonblock 9 || die "$root is in use"
    [ ! -d "$root/debootstrap" ] || die "$root was left half made: delete it"
    if [ -f "$root/etc/os-release" ]; then
        grep -q "^VERSION_CODENAME=$suite\$" "$root/etc/os-release" || die "$root holds another suite"
    elif [ -n "$(ls -A "$root")" ]; then
        die "$root is neither empty nor a Debian"
    fi
}

# needs_root "$@": once the arguments are read. In a namespace of our own no mount outlives us, whatever ends us.
needs_root() {
    local tool
    [ "$(id -u)" -eq 0 ] || die "debootstrap and mount need root"
    for tool in apt-get debootstrap flock git unshare; do
        command -v "$tool" >/dev/null || die "$tool is missing"
    done
    [ -n "${TIEOUT_OWN_MOUNTS:-}" ] || TIEOUT_OWN_MOUNTS=yes exec unshare --mount "$0" "$@"
    unset TIEOUT_OWN_MOUNTS
    commit=$(git -C "$repository" rev-parse HEAD)
    [ -z "$(git -C "$repository" status --porcelain)" ] || say "Not part of it: what is not committed in $repository."
}

# begin_steps: takes the root, and sees to it that everything ends with this program.
begin_steps() {
    take_root
    [ -n "$log" ] || log=$(mktemp /var/tmp/tieout-check.XXXXXX)
    trap clean_up EXIT
    trap 'exit 129' HUP
    trap 'exit 130' INT
    trap 'exit 143' TERM
    [ -f "$root/etc/os-release" ] || step 'bare root' make_root
    [ -n "$failed" ] || mount_folders
}
