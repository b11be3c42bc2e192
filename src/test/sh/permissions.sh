#!/bin/sh
# Builds where the system refuses to read or write. Run it as anybody but root, whom the system
# refuses nothing, from the root of a checkout with a built program.
set -eu
[ "$(id -u)" != 0 ] || {
    echo "permissions: root may do anything; run this as somebody else" >&2
    exit 1
}
leafwright=$PWD/leafwright
picture=$PWD/leaflets/safer-sleep/pictures/night.png
font=$PWD/fonts/noto-sans-hebrew/NotoSansHebrew-Regular.ttf
work=$(mktemp -d)
trap 'chmod -R u+rwx "$work"; rm -rf "$work"' EXIT
fail() {
    echo "permissions: $1" >&2
    cat err.txt >&2
    exit 1
}

# Builds what lies here and expects an exit code and a message.
expect() {
    code=0
    "$leafwright" build . -o out --format short >out.txt 2>err.txt || code=$?
    [ "$code" = "$1" ] || fail "$3: exit code $code instead of $1"
    grep -q "$2" err.txt || fail "$3: not a word of “$2”"
}

cd "$work"
mkdir brands brands/mine fonts folder
cp "$picture" night.png
cp "$font" fonts/mine.ttf
echo 'leafwright: 1' >leafwright.yaml
printf 'brand: 1\norganisation: Mine\n' >brands/mine/brand.yaml
cat >one.yaml <<'LEAFLET'
leaflet: 1
title: One
brand: mine
published: 2026-03
sections:
  - body:
      - Text.
      - image: {file: night.png, alt: Night}
LEAFLET
sed 's/One/Two/; /image/d; /brand/d' one.yaml >folder/two.yaml

for file in one.yaml night.png brands/mine/brand.yaml fonts/mine.ttf leafwright.yaml folder; do
    chmod 000 "$file"
    expect 3 "ermission denied\|can't be read" "$file unreadable"
    chmod 755 "$file"
done
chmod 000 one.yaml
expect 3 "ermission denied" "one of two unreadable"
[ -s out/two.pdf ] || fail "an unreadable leaflet stopped another"
chmod 644 one.yaml

rm -rf out
mkdir out
chmod 555 out
expect 3 "ermission denied" "an output folder that can't be written"
chmod 755 out
"$leafwright" build . -o out >/dev/null 2>err.txt || fail "nothing in the way any more"
[ -s out/one.pdf ] || fail "no output"
echo "permissions: all well"
