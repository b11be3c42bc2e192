#!/usr/bin/env python3
"""Says how far each reader gives back the text of our sample PDFs.

usage: score.py FOLDER   where FOLDER holds <language>.pdf as written by ExtractionFixtures

Readers that aren't installed are left out. E: exact but for bidi controls, white space counting as
one space wherever there is some; else 1 - edit distance / length. Exits with 1 if a figure falls below the one held here.
"""
import glob
import os
import re
import shutil
import subprocess
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
SOURCES = os.path.join(HERE, "..", "..", "src", "test", "resources", "extraction")
WITHOUT_SPACES = {"zh-Hans", "zh-Hant", "th", "lo", "km", "my"}
RIGHT_TO_LEFT = {"ar", "ckb", "fa", "he", "ps", "ur"}
# The least share of a right-to-left sample that each reader gives back.
HELD = {"pdftotext": 1, "pdf.js": 0.96, "pdfium": 0.85, "mupdf": 0.97, "mutool": 0.30, "tags": 0.30}


def run(*command):
    return subprocess.run(command, capture_output=True, check=True).stdout.decode("utf-8", "replace")


def pdftotext(pdf):
    return run("pdftotext", pdf, "-")


def tags(pdf):
    return " ".join(re.findall(r'^\s+"(.*)"$', run("pdfinfo", "-struct-text", pdf), re.M))


def mutool(pdf):
    return run("mutool", "draw", "-q", "-F", "txt", pdf)


def one_by_one(reader):
    return lambda pdfs: [reader(pdf) for pdf in pdfs]


def node(script):
    return lambda pdfs: run("node", os.path.join(HERE, script), *pdfs).split("\f")[: len(pdfs)]


def readers():
    """Returns for each reader that is installed what turns a list of files into their texts."""
    found = {}
    if shutil.which("pdftotext"):
        found["pdftotext"] = one_by_one(pdftotext)
        found["tags"] = one_by_one(tags)
    if shutil.which("mutool"):
        found["mutool"] = one_by_one(mutool)
    for name, script, package in [("pdf.js", "pdfjs.mjs", "pdfjs-dist"), ("pdfium", "pdfium.mjs", "@hyzyla/pdfium"), ("mupdf", "mupdf.mjs", "mupdf")]:
        if os.path.isdir(os.path.join(HERE, "node_modules", package)):
            found[name] = node(script)
    return found


def plain(text, language):
    text = re.sub("[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]", "", text)
    return ("" if language in WITHOUT_SPACES else " ").join(text.split())


def distance(a, b):
    row = list(range(len(b) + 1))
    for i, x in enumerate(a):
        before, row[0] = row[0], i + 1
        for j, y in enumerate(b):
            before, row[j + 1] = row[j + 1], min(row[j + 1] + 1, row[j] + 1, before + (x != y))
    return row[-1]


def main():
    pdfs = sorted(glob.glob(os.path.join(sys.argv[1], "*.pdf")))
    texts = {name: reader(pdfs) for name, reader in readers().items()}
    low = []
    print("%-8s" % "", *["%-10s" % name for name in texts])
    for i, pdf in enumerate(pdfs):
        language = os.path.basename(pdf)[:-4]
        with open(os.path.join(SOURCES, language + ".txt"), encoding="utf-8") as source:
            want = plain(source.read(), language)
        cells = []
        for name, found in texts.items():
            got = plain(found[i], language)
            share = 1 if got == want else 1 - distance(got, want) / max(len(got), len(want))
            cells.append("E" if got == want else "%.2f" % share)
            if share < (HELD[name] if language in RIGHT_TO_LEFT else 0.95):
                low.append("%s %s: %.3f" % (language, name, share))
        print("%-8s" % language, *["%-10s" % cell for cell in cells])
    if low:
        sys.exit("below what is held:\n" + "\n".join(low))


main()
