"""From the report to a file of marks: who is who, which cells change, and what a person decides."""

from __future__ import annotations

import difflib
import math
import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import ROUND_DOWN, ROUND_HALF_UP, Decimal

from exercises.engine.numbers import fold
from exercises.engine.result import CORRECT, NOT_GRADABLE
from exercises.workshop.csv_file import Cell, CsvFile
from exercises.workshop.gradebooks import (
    Entry,
    Gradebook,
    UnknownGradebook,
    columns_called,
    read_mark,
)
from exercises.workshop.lms_names import folded
from exercises.workshop.report import OUR_FAULT, Asked, Person
from exercises.workshop.spreadsheet import harmless

ZERO, LEFT_OUT = "cero", "fuera"  # what may be done with answers that could not be checked

IN_RESULTS, IN_BOOK = "resultados", "libro"

#: Beyond so many the book is another class's, and looking for the nearest names only takes time.
MOST_SUGGESTED = 50

_CENT = Decimal("0.01")
_MISTAKES_SAID = 3
_SENTENCE = re.compile(r".+?[.?!…»](?=\s|$)|.+")


@dataclass(frozen=True)
class Unpaired:
    """Somebody who is only in the results or only in the book, or may be two.

    Attributes:
        where: `IN_RESULTS` or `IN_BOOK`.
        person: Their key in the results; empty if they are not there.
        name: What to call them; a text from outside.
        line: Of the book; None if they are not there.
        why: In Spanish.
        nearest: Who in the book has a similar name, in words; nobody is paired by it.
    """

    where: str
    person: str
    name: str
    line: int | None
    why: str
    nearest: str = ""


@dataclass(frozen=True)
class Pairing:
    """Who of the results is who in the book, and who is not."""

    pairs: tuple[tuple[Person, Entry], ...]
    unpaired: tuple[Unpaired, ...]


@dataclass(frozen=True)
class Change:
    """A cell that changes, or would.

    Attributes:
        entry: Whose row.
        cell: Which cell.
        column: Its title.
        after: What it says then.
    """

    entry: Entry
    cell: Cell
    column: str
    after: str


@dataclass(frozen=True)
class Filling:
    """What there is to write.

    Attributes:
        changes: Cells to change.
        held: Cells that hold something else, and stay.
        same: How many marks the book has already.
        pending: Who has an answer that could not be checked: a person decides.
    """

    changes: tuple[Change, ...]
    held: tuple[Change, ...]
    same: int
    pending: tuple[Person, ...]

    def content(self, book: Gradebook) -> bytes:
        """The book with the changes made."""
        return book.file.content({change.cell: change.after for change in self.changes})


def read_people(file: CsvFile, book: Gradebook) -> dict[str, tuple[Entry, ...]]:
    """Read who is who from a file of two columns: `persona`, and one that the book has.

    Args:
        file: Its cells.
        book: The book; the title of the second column is one of its own.

    Returns:
        The rows of the book with that value, by key of the person.

    Raises:
        UnknownGradebook: It has other columns, or says two things of somebody.
    """
    rows = [[cell.value.strip() for cell in row] for row in file.rows if row]
    if not rows or len(rows[0]) != 2 or fold(rows[0][0]) != "persona":
        raise UnknownGradebook(
            "El archivo de personas lleva dos columnas: «persona», como en sin-emparejar.csv, y "
            "una que se llame como una columna del libro."
        )
    columns = columns_called(book.header, rows[0][1])
    if len(columns) != 1:
        raise UnknownGradebook(f"El libro no tiene una columna llamada «{rows[0][1]}».")
    by_value: dict[str, list[Entry]] = defaultdict(list)
    for entry in book.entries:
        by_value[entry.cells[columns[0]].value.strip()].append(entry)
    named: dict[str, tuple[Entry, ...]] = {}
    for person, *values in rows[1:]:
        found = tuple(by_value.get(values[0], ())) if values and values[0] else ()
        if person in named and named[person] != found:
            raise UnknownGradebook(f"El archivo de personas dice dos cosas de «{person}».")
        named[person] = found
    return named


def pair(
    people: Sequence[Person], book: Gradebook, named: Mapping[str, tuple[Entry, ...]]
) -> Pairing:
    """Find everybody's row: as a person has said, else by number, else by the very alias.

    Args:
        people: Of the report.
        book: The book.
        named: Rows that a person has named, by key.
    """
    by_number: dict[str, list[Entry]] = defaultdict(list)
    by_key: dict[str, list[Entry]] = defaultdict(list)
    for entry in book.entries:
        by_number[entry.person].append(entry)
        for key in {folded(key) for key in entry.keys}:
            by_key["alias:" + key].append(entry)
    found: dict[str, Sequence[Entry]] = {}
    for person in people:
        key = person.person
        found[key] = named.get(key, by_number[key] or by_key[key])
    claims: dict[int, list[Person]] = defaultdict(list)
    for person in people:
        for entry in found[person.person]:
            claims[entry.line].append(person)
    pairs, unpaired = [], []
    for person in people:
        entries = found[person.person]
        if len(entries) == 1 and len(claims[entries[0].line]) == 1:
            pairs.append((person, entries[0]))
        else:
            line = entries[0].line if len(entries) == 1 else None
            why = _why(entries, claims)
            unpaired.append(Unpaired(IN_RESULTS, person.person, person.name, line, why))
    unclaimed = [entry for entry in book.entries if not claims[entry.line]]
    if len(unpaired) <= MOST_SUGGESTED:
        unpaired = [replace(one, nearest=_nearest(one, unclaimed)) for one in unpaired]
    alone = [
        Unpaired(IN_BOOK, "", e.name, e.line, "No hay ninguna entrega suya.") for e in unclaimed
    ]
    return Pairing(tuple(pairs), (*unpaired, *alone))


def fill(
    pairs: Iterable[tuple[Person, Entry]],
    book: Gradebook,
    asked: tuple[Asked, ...],
    highest: Decimal,
    *,
    overwrite: bool = False,
    unscored: str = "",
) -> Filling:
    """Work out which cells of the book change.

    Args:
        pairs: Who is in which row.
        book: The book; where it has a column for comments, they are written too.
        asked: The exercises of the report.
        highest: What full marks are.
        overwrite: Whether a cell that holds something else changes too.
        unscored: `ZERO`, `LEFT_OUT`, or empty to leave such people pending.
    """
    changes, held, pending, same = [], [], [], 0
    for person, entry in pairs:
        score = _score(person, asked, unscored)
        if score is None or not math.isfinite(score):
            pending.append(person)
            continue
        mark = written_mark(score, highest, book.decimal)
        marked = Change(entry, entry.cells[book.grade], book.header[book.grade], mark)
        before = marked.cell.value.strip()
        if _says(before, mark):
            same += 1
        elif before in ("", "-") or overwrite:
            changes.append(marked)
        else:
            held.append(marked)
            continue  # a comment on another mark would contradict it
        if book.feedback is not None:
            text = book.file.sayable(harmless(comment(person, asked)))
            cell = entry.cells[book.feedback]
            said = Change(entry, cell, book.header[book.feedback], text)
            if not _says(cell.value.strip(), text):
                empty = cell.value.strip() in ("", "-")
                (changes if empty or overwrite else held).append(said)
    return Filling(tuple(changes), tuple(held), same, tuple(pending))


def written_mark(score: float, highest: Decimal, decimal: str) -> str:
    """A mark in the scale of the book: two decimals, never under 0 nor over full marks.

    Args:
        score: Between 0 and 1.
        highest: What full marks are.
        decimal: The decimal sign.
    """
    mark = min(max(Decimal(repr(score)), Decimal(0)), Decimal(1)) * highest
    rounded = mark.quantize(_CENT, ROUND_HALF_UP)
    if rounded > highest:
        rounded = highest.quantize(_CENT, ROUND_DOWN)
    return str(rounded).replace(".", decimal)


def comment(person: Person, asked: Sequence[Asked]) -> str:
    """One line for the learner: how much is right, and what to look at again.

    It holds titles and mistakes of the course, and nothing that the learner wrote.
    """
    graded = [each for each in asked if each.counts]
    right = [e for e in graded if (a := person.answers.get(e.id)) and a.outcome == CORRECT]
    wrong = [(e, person.answers[e.id]) for e in graded if e not in right and e.id in person.answers]
    missing = len(graded) - len(right) - len(wrong)
    said = f"Bien: {len(right)} de {len(graded)}."
    if missing:
        said += f" Sin entregar: {missing}."
    known = [
        f"«{exercise.title}»: {first_sentence(exercise.mistakes[answer.mistake])}"
        for exercise, answer in wrong
        if answer.mistake in exercise.mistakes
    ]
    if known:
        said += " Para volver a mirar: " + " ".join(known[:_MISTAKES_SAID])
    elif wrong:
        titles = ", ".join(f"«{exercise.title}»" for exercise, _ in wrong[:_MISTAKES_SAID])
        said += f" Para volver a mirar: {titles}."
    return said


def _says(before: str, after: str) -> bool:
    """Whether a cell says so already; marks may be written with fewer or more decimals."""
    read, wanted = read_mark(before), read_mark(after)
    if read is None or wanted is None:
        return before == after
    return read.quantize(_CENT, ROUND_HALF_UP) == wanted


def _score(person: Person, asked: tuple[Asked, ...], unscored: str) -> float | None:
    failed = {
        name
        for name, answer in person.answers.items()
        if answer.outcome in (OUR_FAULT, NOT_GRADABLE)
    }
    if unscored == ZERO:
        kept = {name: answer for name, answer in person.answers.items() if name not in failed}
        return replace(person, answers=kept).score(asked)
    if unscored == LEFT_OUT:
        return person.score(tuple(each for each in asked if each.id not in failed))
    return person.score(asked)


def _why(entries: Sequence[Entry], claims: Mapping[int, Sequence[Person]]) -> str:
    if not entries:
        return "No está en el libro."
    if len(entries) > 1:
        lines = ", ".join(str(entry.line) for entry in entries)
        return f"Puede ser más de una fila del libro: líneas {lines}."
    others = ", ".join(person.person for person in claims[entries[0].line])
    return f"Más de una persona es la misma fila del libro: {others}."


def _nearest(one: Unpaired, entries: Sequence[Entry]) -> str:
    texts = {_words(text): entry for entry in entries for text in (entry.name, *entry.keys)}
    for text in (one.name, one.person.partition(":")[2]):
        if close := difflib.get_close_matches(_words(text), texts, n=1, cutoff=0.7):
            entry = texts[close[0]]
            return f"¿Es {entry.name or ', '.join(entry.keys)}, línea {entry.line}?"
    return ""


def _words(text: str) -> str:
    """The words in one order: «Ruiz, Ana» and «Ana Ruiz» are alike."""
    return " ".join(sorted(re.findall(r"\w+", folded(text))))


def first_sentence(markdown: str) -> str:
    """The first sentence of a text in Markdown, plain.

    Args:
        markdown: What a learner is told.
    """
    plain = re.sub(r"[*`]|\[(?=[^\]]*\]\()|\]\([^)]*\)", "", markdown)
    found = _SENTENCE.match(" ".join(plain.split()))
    return found[0] if found else ""
