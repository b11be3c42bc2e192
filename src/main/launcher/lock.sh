#!/bin/sh
# Lets one process at a time build or prepare the program of $home. The launcher reads this in, and
# only when there is something to build or to prepare.
#
# The lock is a folder, since only one can make it; the file in it says who that was. A process that
# was killed leaves it behind, and the next one takes its place.
lock=$home/target/lock
self_id="$$ $(uname -n)"

# Takes the lock if nobody holds it: 0 if that went well, 1 if another process holds it, 2 if there
# can be none here.
take_lock() {
    [ -d "$home/target" ] || mkdir -p "$home/target" 2>/dev/null
    [ -w "$home/target" ] || return 2
    if mkdir "$lock" 2>/dev/null; then
        hold_lock
        return 0
    fi
    holder=$(lock_holder)
    is_gone "$holder" || return 1
    # Of those that find the same dead holder only one may follow it, and only while it is the holder.
    mkdir "$lock/heir" 2>/dev/null || return 1
    if [ "$(lock_holder)" = "$holder" ]; then
        hold_lock
        rmdir "$lock/heir"
        return 0
    fi
    rmdir "$lock/heir"
    return 1
}

# Waits for the lock, as long as a build could take; fails if there can be none here.
wait_for_lock() {
    waited=0
    while :; do
        taken=0
        take_lock || taken=$?
        [ "$taken" = 1 ] || return "$taken"
        [ "$waited" != 0 ] || echo "leafwright: waiting for another process that is building the program" >&2
        [ "$waited" -lt 900 ] || fail "another process has been building the program for too long. If there is none, remove $lock" 70
        sleep 1
        waited=$((waited + 1))
    done
}

hold_lock() {
    echo "$self_id" >"$lock/holder"
    trap release_lock EXIT
    trap 'exit 129' HUP
    trap 'exit 130' INT
    trap 'exit 143' TERM
}

release_lock() {
    trap - EXIT HUP INT TERM
    # In one step, so that nobody finds half of it.
    mv "$lock" "$lock.$$"
    rm -rf "$lock.$$"
}

lock_holder() {
    cat "$lock/holder" 2>/dev/null || :
}

# Returns whether a process of this machine has ended.
is_gone() {
    case $1 in
        [0-9]*" ${self_id#* }") ! kill -0 "${1%% *}" 2>/dev/null && [ ! -d "/proc/${1%% *}" ] ;;
        *) return 1 ;;
    esac
}
