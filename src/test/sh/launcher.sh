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
cp -R leafwright fonts src pom.xml target "$copy"
touch "$copy/target/leafwright/built"

cd "$work"
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
chmod -R a-w "$copy"
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
cd "$root"
echo "launcher: all well"
