#!/bin/sh
# Prepares a fast start with one Java: native libraries unpacked, classes archived, options written.
# prepare.sh JAVA MAJOR HOME PREPARED; who calls it holds the lock (lock.sh).
set -eu
java=$1
major=$2
home=$3
prepared=$4
runnable=$home/target/leafwright

work=$runnable/preparing
rm -rf "$work"
trap 'rm -rf "$work"' EXIT
mkdir -p "$work/native"

# Which program this is.
program=$(cat "$runnable/leafwright.jar" "$runnable/libraries" | cksum)

# The jars without dynamic calls, which each process would have to link again. ICU is large, and
# English needs little of it.
direct=$runnable/direct-$(printf %s "$program" | tr ' ' -)
IFS= read -r libraries <"$runnable/libraries" || :
IFS= read -r natives <"$runnable/natives" || :
jars() {
    echo leafwright.jar
    printf '%s\n' "$libraries" | tr ':' '\n'
}
if [ ! -d "$direct" ]; then
    rm -rf "$runnable"/direct-*
    (
        cd "$runnable"
        "${java%/*}/javac" -d "$work/desugar" -cp "tools/*" "$home"/src/main/launcher/desugar/*.java
        # shellcheck disable=SC2046 # no name of a library has a space in it
        "$java" -XX:TieredStopAtLevel=1 -cp "$work/desugar:tools/*" Desugar \
            "$work/direct" $(jars | grep -v /icu4j-)
        # The program's words and tables, which are found sooner in a folder than in jars.
        mkdir "$work/direct/resources"
        cd "$work/direct/resources"
        "${java%/*}/jar" xf "$runnable/leafwright.jar"
        find . -name '*.class' -exec rm {} +
    )
    mv "$work/direct" "$direct"
fi

# The class path: the program's jar, then its libraries in the order that the build gave.
class_path=
for jar in $(jars); do
    plain=$runnable/$jar
    jar=$direct/${jar##*/}
    [ -f "$jar" ] || jar=$plain
    class_path=$class_path${class_path:+:}$jar
done
all_jars=$class_path:$(printf '%s' "$natives" | sed "s|^|$runnable/|; s|:|:$runnable/|g")

# Writes an option for an argument file of java(1).
option() {
    printf '"%s"\n' "$(printf '%s' "$1" | sed 's/[\\"]/\\&/g')"
}

options() {
    echo "# $home"
    option "-Xlog:disable"
    option "-Xlog:all=off"
    # The quick compiler alone, on one thread: the thorough one would take as long to compile as it
    # saves in some thousands of leaflets, and the time of a core that could build some.
    option "-XX:TieredStopAtLevel=1"
    option "-XX:CICompilerCount=1"
    option "-XX:-UseDynamicNumberOfCompilerThreads"
    option "-XX:+UseSerialGC"
    option "-Xms96m"
    option "-Xmn64m"
    option "-Xshare:auto"
    # The archive stays where it was made for; moving it touches each of its pages.
    option "-XX:+UnlockDiagnosticVMOptions"
    option "-XX:ArchiveRelocationMode=0"
    if [ "$(uname)" = Linux ]; then
        option "-XX:+UseTransparentHugePages"
    fi
    option "-XX:-UsePerfData"
    # LWJGL keeps a start-up path for Java 25 apart that takes five times as long. No jar needs
    # what it keeps apart, and switching it off is simpler than packing the jar anew.
    option "-Djdk.util.jar.enableMultiRelease=false"
    option "-Djava.awt.headless=true"
    option "-Dorg.lwjgl.util.NoHashChecks=true"
    # PDFBox logs nothing here; to look for where it might log takes longer than to write a leaflet.
    option "-Dorg.apache.commons.logging.LogFactory=org.apache.commons.logging.impl.LogFactoryImpl"
    option "-Dorg.apache.commons.logging.Log=org.apache.commons.logging.impl.NoOpLog"
    if [ "$major" -ge 22 ]; then
        option "--enable-native-access=ALL-UNNAMED"
    fi
    if [ "$major" -ge 23 ]; then
        option "--sun-misc-unsafe-memory-access=allow"
    fi
    option "-Dleafwright.home=$home"
    # What the program is, so that it needn't read itself to tell whether leaflets are up to date.
    option "-Dleafwright.program=$program"
    option "-Dleafwright.resources=$direct/resources"
}

# A first run on all jars: LWJGL unpacks the native libraries of this system.
options >"$work/plain"
leafwright() {
    "$java" "@$work/plain" -cp "$all_jars" "$@"
}
main=org.leafwright.cli.Main
leafwright $main init "$work/run" >/dev/null
# A second leaflet, for what only other scripts need: dictionaries of words, bidi order.
printf 'leaflet: 1\ntitle: %s\npublished: 2010-12\nsections: [{body: "%s"}]\n' \
    'Hello' '你好，世界 สวัสดีชาวโลก नमस्ते مرحبا 123' >"$work/run/scripts.yaml"
leafwright -Xshare:off -XX:DumpLoadedClassList="$work/classes" \
    "-Dorg.lwjgl.system.SharedLibraryExtractPath=$work/extracted" \
    $main build "$work/run" -o "$work/out" >/dev/null
find "$work/extracted" -type f -exec mv {} "$work/native" \;

{
    cat "$work/plain"
    option "-Dorg.lwjgl.librarypath=$prepared/native"
    option "-XX:SharedArchiveFile=$prepared/classes.jsa"
    option "-cp"
    option "$class_path"
} >"$work/options"

# No one leaflet needs all of the program's own classes; the next may need others.
cat "$direct"/leafwright.jar.classes "$direct"/commonmark-*.jar.classes >>"$work/classes"

# Only G1 writes objects into the archive.
"$java" "@$work/plain" -XX:-UseSerialGC -XX:+UseG1GC -Xshare:dump \
    "-XX:SharedClassListFile=$work/classes" \
    "-XX:SharedArchiveFile=$work/classes.jsa" -cp "$class_path" >/dev/null || :

rm -rf "$prepared" "$work/desugar" "$work/run" "$work/out" "$work/extracted" "$work/plain"
mv "$work" "$prepared"
