#!/usr/bin/env python3
"""Says whether pdftotext, which sorts words by where they stand, keeps the order of the tags.

usage: order.py PDF...   English leaflets, of which the last page is read: helpline and colophon

Exits with 1 if a page's words come in another order than they were written in.
"""
import re
import subprocess
import sys


def pdftotext(*options):
    return subprocess.run(["pdftotext", *options, "-"], capture_output=True, check=True).stdout.decode()


def last_page(pdf):
    info = subprocess.run(["pdfinfo", pdf], capture_output=True, check=True).stdout.decode()
    return re.search(r"^Pages: +(\d+)", info, re.M).group(1)


def above_footer(pdf, page):
    """Returns options that leave out the footer, which repeats and is no part of the text."""
    words = pdftotext("-f", page, "-l", page, "-bbox", pdf)
    tops = re.findall(r'yMin="([\d.]+)"[^>]*>Page</word>', words)
    return ["-x", "0", "-y", "0", "-W", "10000", "-H", str(int(float(tops[-1])) - 3)]


failed = False
for pdf in sys.argv[1:]:
    page = last_page(pdf)
    options = ["-f", page, "-l", page, *above_footer(pdf, page), pdf]
    # Readers drop a hyphen at a line's end.
    written = pdftotext("-raw", *options).replace("-\n", "").split()
    read = pdftotext(*options).replace("-\n", "").split()
    if written != read:
        failed = True
        at = next(i for i, (a, b) in enumerate(zip(written + [""], read + [""])) if a != b)
        print(f"{pdf}, page {page}: “{' '.join(written[at:at + 5])}” is read as “{' '.join(read[at:at + 5])}”")
sys.exit(failed)
