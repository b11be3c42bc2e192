#!/bin/sh
# Runs the launcher where launchers trip: other folders, names with spaces, links, no write access,
# pipes that close. Needs a built program; run it from the root of the checkout.
set -eu
root=$PWD
work=$(mktemp -d)
trap 'chmod -R u+w "$work"; rm -rf "$work"' EXIT
fail() {
    echo "launcher: $1" >&2
    exit 1
}

copy="$work/a folder with spaces"
mkdir "$copy"
cp -R leafwright mvnw .mvn fonts schemas src pom.xml LICENSE NOTICE target "$copy"

# Three first runs at once: one builds, the others wait, and each of them works.
rm -rf "$copy/target/leafwright"
cd "$work"
first_runs=
for run in 1 2 3; do
    "$copy/leafwright" init "first $run" >"first $run.txt" 2>&1 &
    first_runs="$first_runs $!"
done
for process in $first_runs; do
    wait "$process" || fail "first runs at once: $(cat first*.txt)"
done
[ "$(cat first*.txt | grep -c "building the program; this")" = 1 ] || fail "built more than once: $(cat first*.txt)"
for run in 1 2 3; do
    diff -r "first 1" "first $run" || fail "first runs differ"
done

# Three at once of a program that is built but not prepared; then what a killed process left.
rm -rf "$copy/target/leafwright"/java* "$copy/target/leafwright"/direct-*
first_runs=
for run in 1 2 3; do
    "$copy/leafwright" build "first 1" --force -o "out $run" >"first $run.txt" 2>&1 &
    first_runs="$first_runs $!"
done
for process in $first_runs; do
    wait "$process" || fail "first runs at once, prepared by one: $(cat first*.txt)"
done
for run in 1 2 3; do
    cmp "out 1/first-leaflet.pdf" "out $run/first-leaflet.pdf" || fail "first runs print differently"
done
[ "$(find "$copy/target/leafwright" -name options | grep -c .)" = 1 ] || fail "prepared other than once"
rm -rf "$copy/target/leafwright"/java*
mkdir "$copy/target/lock"
sleep 0 &
killed=$!
wait "$killed"
echo "$killed $(uname -n)" >"$copy/target/lock/holder"
"$copy/leafwright" --version >/dev/null || fail "a lock that a killed process left"
[ -n "$(find "$copy/target/leafwright" -name options)" ] || fail "gave way to a killed process"
[ ! -e "$copy/target/lock" ] || fail "left a lock behind"

"$copy/leafwright" init "my leaflets" >/dev/null
"$copy/leafwright" build "my leaflets" -o "the output" >/dev/null || fail "spaces in paths"
[ -s "the output/first-leaflet.pdf" ] || fail "no output where there are spaces"

ln -s "$copy/leafwright" linked
./linked --version >/dev/null || fail "called through a link"
PATH="$copy:$PATH" leafwright --version >/dev/null || fail "called through PATH"
cd "$copy/src"
../leafwright --version >/dev/null || fail "called by a path that goes up"

cd "$work"
mkdir "fóldër"
LC_ALL=C "$copy/leafwright" build "my leaflets" -o "fóldër/aus" >/dev/null || fail "names outside ASCII"
[ -s "fóldër/aus/first-leaflet.pdf" ] || fail "lost a name outside ASCII"
for locale in C.UTF-8 POSIX ""; do
    LC_ALL='' LC_CTYPE='' LANG=$locale "$copy/leafwright" build "my leaflets" -o "fóldër/$locale" >/dev/null ||
        fail "names outside ASCII where LANG is $locale"
done
chmod -R a-w "$copy"

# What the system says is read, so it must come untranslated.
mkdir -p "$work/jdk/bin"
echo 'JAVA_VERSION="17"' >"$work/jdk/release"
printf '%s\n' '#!/bin/sh' 'echo "$LC_MESSAGES $LC_CTYPE ${LC_ALL-unset}"' >"$work/jdk/bin/java"
chmod +x "$work/jdk/bin/java"
[ "$(JAVA_HOME=$work/jdk LC_ALL=es_ES.UTF-8 "$copy/leafwright" fonts)" = "C es_ES.UTF-8 unset" ] ||
    fail "asks for messages in another language than the program reads"
"$copy/leafwright" build "my leaflets" -o "another" >/dev/null || fail "a checkout that can't be written"
rm -f "another/first-leaflet.pdf"
printf '%s\n' 'leaflet: 1' 'title: Alone' 'published: 2010-12' 'sections: [{body: Text.}]' >alone.yaml
"$copy/leafwright" build - -o - <alone.yaml >stdin.pdf 2>err.txt || fail "standard input: $(cat err.txt)"
[ "$(head -c 5 stdin.pdf)" = "%PDF-" ] || fail "standard output holds more than the PDF"

"$copy/leafwright" build - -o - <&- >/dev/null 2>err.txt && fail "built what it wasn't given"
grep -q 'empty' err.txt || fail "closed standard input: $(cat err.txt)"

{ "$copy/leafwright" fonts 2>err.txt || echo "exit $?" >>err.txt; } | :
[ ! -s err.txt ] || fail "a pipe that closes: $(cat err.txt)"
JAVA_HOME=/nonexistent "$copy/leafwright" --version 2>err.txt && fail "took a Java that isn't there"
grep -q 'JAVA_HOME is /nonexistent' err.txt || fail "doesn't say that Java is missing"
[ -z "$("$copy/leafwright" --version 2>&1 >/dev/null)" ] || fail "prints warnings"
[ -z "$(JAVA_TOOL_OPTIONS=-Da=b "$copy/leafwright" --version 2>&1 >/dev/null)" ] || fail "lets Java tell of its options"

# What keeps Java from starting is told as that, and in JSON where it is asked for.
for options in -Xmx1000000g -XX:NoSuchOption; do
    code=0
    LEAFWRIGHT_JAVA_OPTS=$options "$copy/leafwright" build --format json >out.txt 2>err.txt || code=$?
    [ "$code" = 3 ] || fail "exit $code where Java doesn't start with $options"
    grep -q '^{"severity": "error".*Java does.*}$' err.txt || fail "no JSON where Java doesn't start: $(cat err.txt)"
    [ ! -s out.txt ] || fail "prints what Java says: $(cat out.txt)"
done
code=0
(ulimit -n 16 && "$copy/leafwright" build --format=json) >/dev/null 2>err.txt || code=$?
[ "$code" = 3 ] || fail "exit $code where few files can be open"
grep -q '^{.*too few files.*}$' err.txt || fail "doesn't say that few files can be open: $(cat err.txt)"
mkdir "a:b"
cp "$copy/leafwright" "a:b"
code=0
"a:b/leafwright" --version 2>err.txt || code=$?
[ "$code" = 3 ] || fail "exit $code in a folder with a colon"
grep -q 'colon' err.txt || fail "doesn't say what is wrong with a colon"
cd "$root"
echo "launcher: all well"
