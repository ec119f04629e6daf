"""A CSV file of somebody else's: its cells are read and replaced, and every other byte is kept.

Python's `csv` reads the same cells but forgets where they stood and how they were quoted.
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

#: Encodings that begin with a mark, the longest mark first.
MARKED = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
UNMARKED = ("utf-8", "cp1252", "latin-1")
SEPARATORS = ",;\t"


class UnreadableCsv(ValueError):
    """A file is no CSV; the message says why, in Spanish."""


@dataclass(frozen=True)
class Cell:
    """A cell: what it says, and where it stands in the text of the file."""

    value: str
    start: int
    end: int


@dataclass(frozen=True)
class CsvFile:
    """A CSV file.

    Attributes:
        text: All of it, without its mark.
        encoding: Of the bytes.
        mark: The bytes before the text: a byte order mark or nothing.
        separator: Between cells.
    """

    text: str
    encoding: str
    mark: bytes
    separator: str

    @cached_property
    def rows(self) -> tuple[tuple[Cell, ...], ...]:
        """The cells of each row; an empty line has none."""
        return read_cells(self.text, self.separator)

    @cached_property
    def lines(self) -> tuple[int, ...]:
        """The line of the file, from 1, where each row begins; of an empty one, the row before."""
        lines, line, position = [], 1, 0
        for row in self.rows:
            if row:
                line += _breaks(self.text[position : row[0].start])
                position = row[0].start
            lines.append(line)
        return tuple(lines)

    def sayable(self, text: str) -> str:
        """A text with a question mark for each character that the encoding does not have."""
        return text.encode(self.encoding, "replace").decode(self.encoding)

    def content(self, changes: Mapping[Cell, str] | None = None) -> bytes:
        """The file with some cells replaced; a cell that was quoted stays quoted."""
        pieces, position = [], 0
        for cell, value in sorted((changes or {}).items(), key=lambda change: change[0].start):
            was_quoted = self.text[cell.start : cell.end].startswith('"')
            pieces += [self.text[position : cell.start], self._written(value, was_quoted)]
            position = cell.end
        return self.mark + "".join([*pieces, self.text[position:]]).encode(self.encoding)

    def _written(self, value: str, was_quoted: bool) -> str:
        if was_quoted or re.search(f'[{self.separator}"\r\n]|^ | $', value):
            return '"' + value.replace('"', '""') + '"'
        return value


def read_csv(content: bytes) -> CsvFile:
    """Read a CSV file in any encoding and with any separator that Moodle or Canvas writes.

    Args:
        content: The file.

    Raises:
        UnreadableCsv: It is something else, or a quoted cell never ends.
    """
    if content.startswith(b"PK"):
        raise UnreadableCsv("Es un libro de Excel. Descárgalo otra vez, como CSV.")
    text, encoding, mark = _decoded(content)
    if "\0" in text:
        raise UnreadableCsv("No es un CSV: no es ni texto. Descárgalo otra vez, como CSV.")
    files = (CsvFile(text, encoding, mark, separator) for separator in SEPARATORS)
    best = max(files, key=_likelihood)
    _ = best.rows  # a quoted cell that never ends is said here
    return best


def read_cells(text: str, separator: str) -> tuple[tuple[Cell, ...], ...]:
    """Find the cells of a text, as RFC 4180 and Python's `csv` do.

    Raises:
        UnreadableCsv: A quoted cell never ends.
    """
    pattern = re.compile(
        rf'(?:"(?P<quoted>(?:[^"]|"")*)(?P<closed>"?))?(?P<plain>[^{separator}\r\n]*)'
        rf"(?P<after>{separator}|\r\n|\r|\n|\Z)"
    )
    rows: list[tuple[Cell, ...]] = []
    row: list[Cell] = []
    position = 0
    while position < len(text) or row:
        found = pattern.match(text, position)
        assert found  # every part of the pattern may be empty but its end, and each text has one
        if found["quoted"] is not None and not found["closed"]:
            raise UnreadableCsv(
                f"En la línea {_breaks(text[:position]) + 1} se abren unas comillas que no se "
                "cierran: el archivo está cortado. Descárgalo otra vez."
            )
        value = (found["quoted"] or "").replace('""', '"') + found["plain"]
        row.append(Cell(value, position, found.start("after")))
        position = found.end()
        if found["after"] != separator:
            blank = len(row) == 1 and row[0].start == row[0].end
            rows.append(() if blank else tuple(row))
            row = []
    return tuple(rows)


def _breaks(text: str) -> int:
    return len(re.findall(r"\r\n|\r|\n", text))


def _decoded(content: bytes) -> tuple[str, str, bytes]:
    for mark, encoding in MARKED:
        if content.startswith(mark):
            try:
                return content[len(mark) :].decode(encoding), encoding, mark
            except UnicodeDecodeError as error:
                raise UnreadableCsv("El archivo está cortado. Descárgalo otra vez.") from error
    for encoding in UNMARKED:
        try:
            return content.decode(encoding), encoding, b""
        except UnicodeDecodeError:
            continue
    raise AssertionError("latin-1 reads every byte")


def _likelihood(file: CsvFile) -> tuple[bool, int]:
    """Whether all rows are as wide as the first, and how wide it is."""
    try:
        widths = [len(row) for row in file.rows if row]
    except UnreadableCsv:
        return False, re.split("[\r\n]", file.text)[0].count(file.separator) + 1
    return len(set(widths)) == 1 and widths[0] > 1, widths[0] if widths else 0
