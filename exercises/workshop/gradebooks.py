"""Recognises the file of marks that somebody downloaded from Moodle or Canvas.

Headers are in the language of whoever downloaded it: they are known by their words in Spanish and
in English, else by their place. What was taken for what is said, so that a person can object.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal

from exercises.engine.numbers import fold
from exercises.workshop.csv_file import Cell, CsvFile

WORKSHEET = "hoja de calificación de una tarea de Moodle"
MOODLE = "libro de calificaciones de Moodle"
CANVAS = "libro de calificaciones de Canvas"

_IDENTIFIER = {"identifier", "identificador"}
_GRADE = {"grade", "calificacion", "nota"}
_HIGHEST = re.compile(r"\bmax\w*\b.*\b(grade|calificacion|nota|puntuacion)|\w+ maxim[ao]$")
_NAME = re.compile(r"\bname\b|\bsurname\b|\bnombre\b|\bapellido")
_SCALE = {"scale", "escala"}
_FEEDBACK = re.compile(r"feedback comments|comentarios de|\((feedback|retroalimentacion)\)")
_PARTICIPANT = re.compile(r"\s*([^\W\d][^\d]*?)\s*(\d+)\s*")
#: Columns that say who somebody is, as people and as Moodle's own import call them.
_USER_KEYS = {
    "email address", "email", "useremail", "correo electronico", "direccion de correo",
    "direccion email", "direccion de correo electronico", "correo",
    "username", "nombre de usuario", "usuario",
    "id number", "idnumber", "useridnumber", "numero de id", "numero de identificacion",
}  # fmt: skip
_USER_IDS = {"id", "userid", "user id", "id de usuario"}
_CANVAS_KEYS = {"sis login id", "sis user id"}
_TITLE = re.compile(r"(.*\S)\s*\(\d+\)\s*")
#: What Canvas works out itself, also with "Unposted" before or a period after it.
_TOTAL = re.compile(r"(current|final|override) (score|points|grade|status)\b")
_NOTE_ROW = re.compile(r"\s*(muted|manual posting.*)?\s*", re.IGNORECASE)


class UnknownGradebook(ValueError):
    """A file cannot be filled in; the message says why and what to do, in Spanish."""


@dataclass(frozen=True)
class Entry:
    """Somebody's row.

    Attributes:
        line: In the file, from 1.
        name: As the file calls them; a text from outside.
        person: Their key, `moodle:123` or `canvas:456`; empty where the file has none.
        keys: What else says who they are: e-mail, user name.
        cells: All cells of the row.
    """

    line: int
    name: str
    person: str
    keys: tuple[str, ...]
    cells: tuple[Cell, ...]


@dataclass(frozen=True)
class Gradebook:
    """A file of marks, and what its columns are.

    Attributes:
        kind: `WORKSHEET`, `MOODLE` or `CANVAS`.
        file: Its cells.
        header: The titles of the columns.
        grade: Which column takes the mark.
        feedback: Which takes comments; None if none does.
        highest: What full marks are; None where the file does not say.
        decimal: The decimal sign, "." or ",".
        entries: The people, in the order of the file.
    """

    kind: str
    file: CsvFile
    header: tuple[str, ...]
    grade: int
    feedback: int | None
    highest: Decimal | None
    decimal: str
    entries: tuple[Entry, ...]


def read_gradebook(file: CsvFile, column: str = "") -> Gradebook:
    """Recognise a file of marks.

    Args:
        file: Its cells.
        column: Title of the column that takes the marks; found by its words if empty.

    Raises:
        UnknownGradebook: It is none of the three, a row does not fit, or the column is not clear.
    """
    if not file.rows or not file.rows[0]:
        raise UnknownGradebook("El archivo está vacío. Descárgalo otra vez.")
    header = tuple(cell.value.strip() for cell in file.rows[0])
    rows = [(number, row) for number, row in enumerate(file.rows[1:], start=1) if row]
    for number, row in rows:
        if len(row) != len(header):
            raise UnknownGradebook(
                f"La línea {file.lines[number]} tiene {len(row)} celdas y el encabezado "
                f"{len(header)}. Descarga el libro otra vez y no lo guardes desde una hoja de "
                "cálculo."
            )
    words = [fold(title) for title in header]
    cells = [row for _, row in rows]
    if _is_canvas(header):
        return _canvas(file, header, rows, column)
    _refuse_two_readings(file)
    identifier = _identifier(words, cells)
    if identifier is not None:
        return _worksheet(file, header, rows, identifier, column)
    if any(word in _USER_KEYS | _USER_IDS for word in words):
        return _moodle(file, header, rows, column)
    raise UnknownGradebook(
        "No reconozco este libro. Sirven la hoja de calificación de una tarea de Moodle, el libro "
        "de calificaciones de Moodle con el correo o el nombre de usuario, y la exportación de "
        f"Canvas. Sus columnas son: {_listed(header)}."
    )


def read_mark(text: str) -> Decimal | None:
    """A mark as Moodle and Canvas write it; None where it is none, or may be two numbers."""
    written = re.sub(r"\s", "", text)
    if not re.fullmatch(r"\d+(?:[.,]\d+)*", written) or re.fullmatch(
        r"[1-9]\d{0,2}[.,]\d{3}", written
    ):
        return None
    *whole, last = re.split("[.,]", written)  # the last sign is the decimal one, as in Canvas
    return Decimal(f"{''.join(whole)}.{last}" if whole else last)


def columns_called(header: Sequence[str], title: str) -> list[int]:
    """The columns of that title; without the number that Canvas adds, where none has all of it."""
    wanted = fold(title.strip())
    plain = [fold(found[1]) if (found := _TITLE.fullmatch(t)) else "" for t in header]
    whole = [n for n, each in enumerate(header) if fold(each) == wanted]
    return whole or [n for n, each in enumerate(plain) if each == wanted]


def _worksheet(
    file: CsvFile,
    header: tuple[str, ...],
    rows: Sequence[tuple[int, tuple[Cell, ...]]],
    identifier: int,
    column: str,
) -> Gradebook:
    words = [fold(title) for title in header]
    keys = [n for n, word in enumerate(words) if word in _USER_KEYS]
    highest = next((n for n, word in enumerate(words) if _HIGHEST.search(word)), None)
    if not column and highest is None and _SCALE & set(words):
        raise UnknownGradebook(
            "Esta tarea se califica con una escala de palabras. Ponle en Moodle una puntuación y "
            "descarga la hoja otra vez."
        )
    if column:
        grade = _named(
            header, column, {identifier, *keys, *(() if highest is None else (highest,))}
        )
    else:
        named = [n for n, word in enumerate(words) if word in _GRADE]
        # Moodle puts the mark just before its maximum, whatever it calls them.
        named = named or ([highest - 1] if highest else [])
        if len(named) != 1 or named[0] == identifier:
            raise _which(header, range(len(header)))
        grade = named[0]
    names = [n for n, word in enumerate(words) if n not in keys and _NAME.search(word)]
    entries = []
    for number, row in rows:
        found = _PARTICIPANT.fullmatch(row[identifier].value)
        person = f"moodle:{int(found[2])}" if found else ""
        name = " ".join(row[n].value for n in names) or row[identifier].value
        entries.append(_entry(file, number, row, name, person, keys))
    tops = [row[highest].value for _, row in rows] if highest is not None else []
    read = {read_mark(top) for top in tops}
    return Gradebook(
        WORKSHEET, file, header, grade, _feedback(words), read.pop() if len(read) == 1 else None,
        _decimal(file, [*tops, *(row[grade].value for _, row in rows)]), tuple(entries),
    )  # fmt: skip


def _moodle(
    file: CsvFile,
    header: tuple[str, ...],
    rows: Sequence[tuple[int, tuple[Cell, ...]]],
    column: str,
) -> Gradebook:
    words = [fold(title) for title in header]
    keys = [n for n, word in enumerate(words) if word in _USER_KEYS]
    who = {*keys, *(n for n, word in enumerate(words) if word in _USER_IDS)}
    if not column:
        # Moodle writes the columns of marks after those of people.
        raise _which(header, range(max(who) + 1, len(header)) or range(len(header)))
    grade = _named(header, column, who)
    names = [n for n, word in enumerate(words) if n not in who and _NAME.search(word)]
    entries = tuple(
        _entry(file, number, row, " ".join(row[n].value for n in names), "", keys)
        for number, row in rows
    )
    feedback = next(
        (
            n for n, title in enumerate(words)
            if title.startswith(words[grade]) and _FEEDBACK.search(title) and n != grade
        ),
        None,
    )  # fmt: skip
    marks = [row[grade].value for _, row in rows]
    return Gradebook(
        MOODLE, file, header, grade, feedback, None, _decimal(file, marks), entries
    )  # fmt: skip


def _is_canvas(header: Sequence[str]) -> bool:
    students = "Student" in header[0] and len(header) > 3 and "ID" in header[1]
    names = header[:3] == ("LastName", "FirstName", "ID") and len(header) > 4
    return (students or names) and "Section" in header


def _canvas(
    file: CsvFile,
    header: tuple[str, ...],
    rows: Sequence[tuple[int, tuple[Cell, ...]]],
    column: str,
) -> Gradebook:
    key = header.index("ID")
    section = header.index("Section")
    points = next((row for _, row in rows if "Points Possible" in row[0].value), None)
    fixed = {
        n for n, title in enumerate(header)
        if n <= section
        or _TOTAL.search(fold(title))
        or (points is not None and "read only" in fold(points[n].value))
    }  # fmt: skip
    if column:
        grade = _named(header, column, fixed)
    else:
        tasks = [n for n, t in enumerate(header) if n not in fixed and _TITLE.fullmatch(t)]
        if len(tasks) != 1:
            raise _which(header, tasks or (n for n in range(len(header)) if n not in fixed))
        grade = tasks[0]
    keys = [n for n, title in enumerate(header) if fold(title) in _CANVAS_KEYS]
    entries = []
    for number, row in rows:
        if row is points or all(_NOTE_ROW.fullmatch(cell.value) for cell in row):
            continue
        name = " ".join(row[n].value for n in reversed(range(key)))
        number_of_user = row[key].value.strip()
        person = f"canvas:{int(number_of_user)}" if number_of_user.isdecimal() else ""
        entries.append(_entry(file, number, row, name, person, keys))
    top = points[grade].value if points else ""
    marks = [top, *(entry.cells[grade].value for entry in entries)]
    return Gradebook(
        CANVAS, file, header, grade, None, read_mark(top), _decimal(file, marks), tuple(entries)
    )  # fmt: skip


def _entry(
    file: CsvFile,
    number: int,
    row: tuple[Cell, ...],
    name: str,
    person: str,
    keys: Sequence[int],
) -> Entry:
    known = tuple(value for n in keys if (value := row[n].value.strip()))
    return Entry(file.lines[number], name.strip(), person, known, row)


def _identifier(words: Sequence[str], rows: Sequence[tuple[Cell, ...]]) -> int | None:
    """The column of «Participante 123»: by its word, else the first if all of it looks so."""
    named = [n for n, word in enumerate(words) if word in _IDENTIFIER]
    if named:
        return named[0]
    found = [_PARTICIPANT.fullmatch(row[0].value) for row in rows]
    called = {one[1] if one else None for one in found}
    alike = len(called) == 1 and None not in called
    return 0 if alike and words[0] not in _USER_KEYS | _USER_IDS else None


def _feedback(words: Sequence[str]) -> int | None:
    return next((n for n, word in enumerate(words) if _FEEDBACK.search(word)), None)


def _decimal(file: CsvFile, written: Iterable[str]) -> str:
    """The sign that the file itself uses; where it shows none, the one that its program reads."""
    for text in written:
        if read_mark(text) is not None and (signs := re.findall("[.,]", text)):
            return signs[-1]
    return "," if file.separator == ";" else "."


def _named(header: Sequence[str], column: str, taken: set[int]) -> int:
    """The one column of that title, if it can take marks."""
    found = columns_called(header, column)
    free = [n for n in range(len(header)) if n not in taken]
    if len(found) != 1:
        problem = "No hay ninguna columna llamada" if not found else "Hay más de una columna"
        raise UnknownGradebook(f"{problem} «{column}». Elige: {_listed(header[n] for n in free)}.")
    if found[0] in taken:
        raise UnknownGradebook(
            f"La columna «{header[found[0]]}» no admite notas. Elige: "
            f"{_listed(header[n] for n in free)}."
        )
    return found[0]


def _which(header: Sequence[str], candidates: Iterable[int]) -> UnknownGradebook:
    return UnknownGradebook(
        "No está claro qué columna lleva la nota. Dilo con --columna. Puede ser: "
        f"{_listed(header[n] for n in candidates)}."
    )


def _listed(titles: Iterable[str]) -> str:
    return ", ".join(f"«{title}»" for title in titles)


def _refuse_two_readings(file: CsvFile) -> None:
    r"""PHP takes `\"` for a quote inside a cell; for everybody else it ends the cell."""
    at = file.text.find('\\"')
    if at >= 0:
        line = file.text.count("\n", 0, at) + 1
        raise UnknownGradebook(
            f'En la línea {line} hay \\" y cada programa lo lee de otra manera. Borra esa barra y '
            "repite."
        )
