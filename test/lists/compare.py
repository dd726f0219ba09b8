"""Holds what a run handed over against the list that went in, cell by cell, with Python's own CSV reader.

Usage: compare.py <list> <delimiter> <run folder>
Prints JSON: `rows` of the list, `guarded` cells and headers (those with a `'` in front of what a spreadsheet would
execute), and what else differs, in words, the first ten.
"""

import csv
import io
import json
import os
import sys

EXECUTED = ("=", "+", "-", "@", "\t", "\r", "\uff1d", "\uff0b", "\uff0d", "\uff20")


def text_of(path):
    with open(path, "rb") as file:
        data = file.read()
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return data.decode("utf-16")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("cp1252")


def rows_of(path, delimiter):
    """Pairs of the line that a row starts on, from 1, and its cells. Blank lines are no rows."""
    reader = csv.reader(io.StringIO(text_of(path), newline=""), delimiter=delimiter)
    start = 1
    for cells in reader:
        if cells:
            yield start, cells
        start = reader.line_num + 1


def compare(source, delimiter, folder):
    rows = rows_of(source, delimiter)
    header = next(rows)[1]
    expected = {line: cells + [""] * (len(header) - len(cells)) for line, cells in rows}
    report = {"rows": len(expected), "guarded": 0, "differences": []}

    def differ(what):
        if len(report["differences"]) < 10:
            report["differences"].append(what)

    def hold(place, before, after):
        if len(after) < len(before):
            differ(f"{place}: {len(before)} cells became {len(after)}")
        for column, (old, new) in enumerate(zip(before, after)):
            if old == new:
                continue
            if new == "'" + old and old.startswith(EXECUTED):
                report["guarded"] += 1
            else:
                differ(f"{place}, column {column + 1}: {old!r} became {new!r}")

    lost = dict(expected)
    titles_before = None
    for status in ("qualified", "nurture", "rejected"):
        handed_over = rows_of(os.path.join(folder, f"{status}.csv"), delimiter)
        titles = next(handed_over)[1]
        if titles_before is None:
            hold("header", header, titles)
        elif titles != titles_before:
            differ(f"{status}: another header")
        titles_before = titles
        at_line, at_status = titles.index("leadq_line"), titles.index("leadq_status")
        previous = 0
        for _, cells in handed_over:
            line = int(cells[at_line])
            if line not in lost:
                differ(f"{status}: line {line} is no row of the list, or came twice")
                continue
            if line <= previous:
                differ(f"{status}: line {line} stands behind line {previous}")
            if cells[at_status] != status:
                differ(f"{status}: line {line} says {cells[at_status]!r}")
            previous = line
            hold(f"{status}, line {line}", lost.pop(line), cells)
    for line in lost:
        differ(f"line {line} was not handed over")
    return report


if __name__ == "__main__":
    csv.field_size_limit(1 << 30)
    print(json.dumps(compare(*sys.argv[1:4])))
