"""How the first line of a file tells whose export it is: words, their variants, formats."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING, Any

from datasets.exports.cells import is_missing

if TYPE_CHECKING:
    import pandas as pd

    from datasets.exports.tables import Table

LONGEST_HEADER = 120  # characters of a cell that are compared; the longest real one has 80


@lru_cache(maxsize=4096)
def _plain(text: str) -> str:
    letters = unicodedata.normalize("NFKD", text).casefold()
    kept = "".join(" " if c in "\"'\ufeff" else c for c in letters if not unicodedata.combining(c))
    return " ".join(kept.split())


def plain(cell: object) -> str:
    """A cell as it is compared: without accents, capitals, quotes or double spaces."""
    return _plain(str(cell)[:LONGEST_HEADER]) if cell is not None else ""


def without_note(text: str) -> str:
    """A plain header without what it has in brackets at its end: «Ingresos totales (EUR)»."""
    start = text.find(" (")
    return text[:start] if start > 0 and text.endswith(")") else text


@dataclass(frozen=True)
class Field:
    """A column of the course in the files of one format.

    Attributes:
        column: Its name in the course.
        kind: `count`, `money`, `date` or `text`.
        headers: What the files call it, the best one first; a file may have several.
        meaning: For the card: what it is, where its name does not say it.
    """

    column: str
    kind: str
    headers: tuple[str, ...]
    meaning: str = ""

    @cached_property
    def plain_headers(self) -> tuple[str, ...]:
        """The same, as they are compared."""
        return tuple(map(plain, self.headers))


@dataclass(frozen=True)
class Format:
    """The export of one tool.

    Attributes:
        name: ASCII, snake_case.
        title: In Spanish, as a sentence names it.
        source: Where one downloads it, in Spanish; ends a sentence.
        fields: Its columns that the course knows.
        required: A file has a field of each group, or it is not of this format.
        marks: Headers that the course has no use for and that tell it from its neighbours.
        build: Makes the course's frame of a table of this format.
        blocks: Whether a file may hold several tables, apart by empty lines or by comments.
        titled: Whether the line above each header says what the table is about.
    """

    name: str
    title: str
    source: str
    fields: tuple[Field, ...]
    required: tuple[tuple[str, ...], ...]
    build: Callable[[Table], pd.DataFrame]
    marks: tuple[str, ...] = ()
    blocks: bool = False
    titled: bool = False

    def field(self, column: str) -> Field:
        """The field of a column of the course."""
        return next(field for field in self.fields if field.column == column)


@dataclass(frozen=True)
class Match:
    """How well a line fits a format.

    Attributes:
        format: The format.
        places: Position of each column of the course.
        marks: How many of the marks it has.
    """

    format: Format
    places: dict[str, int]
    marks: int

    @property
    def missing(self) -> tuple[tuple[str, ...], ...]:
        """The groups of which the line has no field."""
        return tuple(g for g in self.format.required if not any(c in self.places for c in g))

    @property
    def is_telling(self) -> bool:
        """Whether the line has something of the format's own: anybody's table has a date."""
        needed = {column for group in self.format.required for column in group}
        own = needed.intersection(self.places)
        return self.marks > 0 or any(self.format.field(column).kind != "date" for column in own)

    @property
    def strength(self) -> tuple[bool, bool, int]:
        """The larger, the better it fits."""
        return not self.missing, self.is_telling, len(self.places) + self.marks


class Line:
    """A line of a file as headers are looked up in it, once for every format.

    Args:
        cells: The line.
    """

    def __init__(self, cells: Sequence[Any]):
        self.exact: dict[str, int] = {}
        self.loose: dict[str, int | None] = {}
        for place, cell in enumerate(cells):
            text = plain(cell)
            if not text:
                continue
            self.exact.setdefault(text, place)
            short = without_note(text)
            # Two that only differ in their brackets, organic and paid, are not one column.
            self.loose[short] = None if short in self.loose else place

    def place_of(self, header: str) -> int | None:
        """Position of a header, as `plain` leaves it, or None."""
        return self.exact.get(header, self.loose.get(header))


def _candidates(field: Field, line: Line) -> list[int]:
    """The positions of a field's headers, the best one first."""
    found = (line.place_of(header) for header in field.plain_headers)
    return [place for place in found if place is not None]


def filled_places(found: Match, line: Line, rows: Sequence[Sequence[Any]]) -> dict[str, int]:
    """The positions of a match, but of each field's headers the first one with something below."""

    def is_filled(place: int) -> bool:
        return any(len(row) > place and not is_missing(row[place]) for row in rows)

    places = dict(found.places)
    for column, first in places.items():
        candidates = _candidates(found.format.field(column), line)
        places[column] = next(filter(is_filled, candidates), first)
    return places


def match(form: Format, line: Line) -> Match:
    """Look in a line for the headers of a format."""
    places = {
        field.column: found[0] for field in form.fields if (found := _candidates(field, line))
    }
    return Match(form, places, sum(plain(mark) in line.exact for mark in form.marks))
