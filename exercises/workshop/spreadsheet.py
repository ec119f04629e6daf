"""Writes tables that a person opens in a spreadsheet: nothing in a cell is run as a formula."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Sequence

#: Where a cell may begin, also for a program that takes another separator, before a formula.
_FORMULA = re.compile(r"(^|[,;])(?=\s*[=+\-@\uff1d\uff0b\uff0d\uff20])")


def harmless(text: str) -> str:
    """The text in one line, with an apostrophe before what a spreadsheet would run."""
    return _FORMULA.sub(r"\1'", re.sub(r"[\t\r\n]+", " ", text).strip())


def table(header: Sequence[str], rows: Iterable[Sequence[object]]) -> bytes:
    """A CSV for people: every cell harmless.

    A Spanish Excel splits at `;`, and needs the mark to know the accents.
    """
    text = io.StringIO()
    writer = csv.writer(text, delimiter=";", lineterminator="\r\n")
    writer.writerow(header)
    writer.writerows([harmless(str(cell)) for cell in row] for row in rows)
    return text.getvalue().encode("utf-8-sig")
