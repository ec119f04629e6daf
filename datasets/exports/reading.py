"""From a file to a table of the course: whose it is, where its header is, what it is closest to."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from datasets.exports import formats
from datasets.exports.cells import is_missing, number
from datasets.exports.errors import ExportacionIlegible
from datasets.exports.headers import Format, Line, Match, filled_places, match, plain, without_note
from datasets.exports.sheets import LEADING, SEPARATORS, Sheet, read_bounded, read_content
from datasets.exports.tables import ORDERS, Table
from datasets.exports.words import counted

if TYPE_CHECKING:
    import pandas as pd

FORMATS: tuple[Format, ...] = tuple(formats.module_of(name).FORMAT for name in formats.NAMES)


#: A line of remarks: a campaign may be called «#verano».
_COMMENT = re.compile(r"\s*#(?:[\s\-]|$)")


@dataclass(frozen=True)
class Lectura:
    """What a file says, in the course's words.

    Attributes:
        tabla: The frame, with the course's columns.
        formato: Name of the format: `meta_facebook`, `meta_instagram`, `meta_diario`, `linkedin`
            or `ga4`.
        notas: What was understood, left out and deduced, a sentence each, in Spanish.
    """

    tabla: pd.DataFrame
    formato: str
    notas: tuple[str, ...]


@dataclass(frozen=True)
class _Found:
    """A header in a file."""

    sheet: Sheet
    row: int
    match: Match


def leer_exportacion(
    origen: str | Path | bytes, nombre: str = "", *, fechas: str | None = None
) -> Lectura:
    """Read an export of a network or of Google Analytics; prints nothing, changes nothing.

    Args:
        origen: Path of the file, or its bytes.
        nombre: What to call it in messages; without it, the name of the file.
        fechas: `dia-mes` or `mes-dia`, where the file does not show it; None deduces it.

    Raises:
        ExportacionIlegible: The file is none that the course reads; says what it looks like.
        ValueError: `fechas` is something else.
    """
    wanted = fechas.casefold().replace("í", "i") if isinstance(fechas, str) else fechas
    if wanted is not None and wanted not in ORDERS:
        raise ValueError('En fechas puedes poner "dia-mes" o "mes-dia".')
    if isinstance(origen, bytes):
        data, name = origen, nombre or "el archivo"
    else:
        data, name = read_bounded(origen), nombre or Path(origen).name
    content = read_content(data, name, _worth)
    headers = [each for sheet in content.sheets for each in _headers(sheet)]
    best = max(
        headers,
        key=lambda found: found.match.strength,
        default=None,
    )
    if best is None or best.match.missing:
        raise ExportacionIlegible(_unknown(name, content.sheets, best))
    heads = [each for each in headers if each.sheet is best.sheet and not each.match.missing]
    table = _table(best, heads, name, wanted)
    table.notes = [f"Es una exportación de {table.format.title}.", *content.notes, *table.notes]
    if len(content.sheets) > 1:
        table.note(f"De sus {len(content.sheets)} hojas uso «{best.sheet.name}».")
    if blocks := _about_blocks(best, heads):
        table.note(blocks)
    if best.sheet.separator not in ("", ","):
        table.note(f"Las columnas van separadas por {SEPARATORS[best.sheet.separator]}.")
    if table.above:
        table.note(
            f"He saltado {counted(len(table.above), 'línea', 'líneas')} antes de la cabecera."
        )
    frame = table.format.build(table)
    table.tell_unused()
    return Lectura(frame, table.format.name, tuple(table.notes))


def _worth(rows: Sequence[Sequence[Any]]) -> int:
    """How many known headers the best of some lines has: the right separator has most."""
    return max((len(m.places) + m.marks for row in rows for m in _matches(row)), default=0)


def _matches(row: Sequence[Any]) -> Iterator[Match]:
    line = Line(row)
    if _NAMES.isdisjoint(line.exact) and _NAMES.isdisjoint(line.loose):
        return iter(())
    return (match(form, line) for form in FORMATS)


def _headers(sheet: Sheet) -> Iterator[_Found]:
    """The lines that may be a header: the first ones, and those that may begin another table."""
    for n, row in enumerate(sheet.rows):
        if n < LEADING or (_may_begin(sheet.rows[n - 1], row) and _has_required(row)):
            yield from (_Found(sheet, n, each) for each in _matches(row) if each.places)


#: The headers without which no line is one, as they are compared.
_REQUIRED = frozenset(
    header
    for form in FORMATS
    for group in form.required
    for column in group
    for header in form.field(column).plain_headers
)


#: Every header of a column that the course knows: with one of them a line may be another header.
_KNOWN = frozenset(
    header for form in FORMATS for field in form.fields for header in field.plain_headers
)

#: Of these and of what tells one format from another, a line of headers has at least one.
_NAMES = _KNOWN | {plain(mark) for form in FORMATS for mark in form.marks}


def _may_begin(before: Sequence[Any], row: Sequence[Any]) -> bool:
    """Whether a table may begin in a line: cheap, since every line is asked."""
    return _is_pause(before) or (bool(row) and plain(row[0]) in _KNOWN)


def _has_required(row: Sequence[Any]) -> bool:
    words = (plain(cell) for cell in row if isinstance(cell, str))
    return any(word in _REQUIRED or without_note(word) in _REQUIRED for word in words)


def _is_empty(row: Sequence[Any]) -> bool:
    return all(map(is_missing, row))


def _is_comment(row: Sequence[Any]) -> bool:
    return bool(row) and bool(_COMMENT.match(str(row[0])))


def _is_pause(row: Sequence[Any]) -> bool:
    return _is_empty(row) or _is_comment(row)


def _table(found: _Found, heads: Sequence[_Found], name: str, dates: str | None) -> Table:
    """The table below a header.

    Args:
        found: The header.
        heads: Every header of its sheet that lacks nothing.
        name: Of the file.
        dates: The order of day and month that the caller asks for, or None.
    """
    form, rows = found.match.format, found.sheet.rows
    below, end = _block(found, heads) if form.blocks else _joined(found, heads)
    header = [str(cell).strip().lstrip("\ufeff") for cell in rows[found.row]]
    while header and not header[-1]:
        header.pop()
    above = [row for row in rows[: found.row] if not _is_empty(row)]
    numbered = [(n + 1, list(rows[n])) for n in below]
    places = filled_places(found.match, Line(rows[found.row]), [row for _, row in numbered])
    separator = found.sheet.separator
    table = Table(form, header, places, numbered, above, separator, name, dates)
    same = [each for each in heads if each.match.format is form]
    earlier = {each.row for each in heads if each.row < found.row}
    if earlier.difference(each.row for each in same if form.blocks):
        table.note(f"Antes de la fila {found.row + 1} hay otra tabla: no la he leído.")
    left = sum(not _is_pause(row) for row in rows[end:])
    if left and not (form.blocks and len(same) > 1):
        table.note(
            f"No he leído lo que viene después de la fila {end}: "
            f"{counted(left, 'fila', 'filas')} de otra tabla."
        )
    return table


def _joined(found: _Found, heads: Sequence[_Found]) -> tuple[list[int], int]:
    """The lines of a table and of those pasted below it with the same columns, and its end."""
    rows, form = found.sheet.rows, found.match.format
    later = sorted({each.row for each in heads if each.row > found.row})
    same = {
        each.row
        for each in heads
        if each.match.format is form and each.match.places == found.match.places
    }
    below: list[int] = []
    start = found.row + 1
    for head in later:
        end = _before_title(rows, start, head, len(found.match.places))
        below += range(start, end)
        if form.titled or head not in same:
            return below, end
        start = head + 1
    return [*below, *range(start, len(rows))], len(rows)


def _before_title(rows: Sequence[Sequence[Any]], start: int, head: int, columns: int) -> int:
    """Where a table ends: before the lines of the next header's title, which fill few cells."""
    few = min(3, columns)
    while head > start and sum(not is_missing(cell) for cell in rows[head - 1]) < few:
        head -= 1
    return head


def _block(found: _Found, heads: Sequence[_Found]) -> tuple[list[int], int]:
    """The lines of a table among several, and its end: a comment, a header, or other lines."""
    rows = found.sheet.rows
    below: list[int] = []
    later = {each.row for each in heads}
    for n in range(found.row + 1, len(rows)):
        if _is_empty(rows[n]):
            continue
        after_gap = _is_empty(rows[n - 1])
        if _is_comment(rows[n]) or n in later or (after_gap and not _goes_on(found, rows[n])):
            break
        below.append(n)
    return below, below[-1] + 1 if below else found.row + 1


def _goes_on(found: _Found, row: Sequence[Any]) -> bool:
    """Whether a line has amounts where a table has them."""
    form, places = found.match.format, found.match.places
    amounts = [
        row[place] if place < len(row) else ""
        for column, place in places.items()
        if form.field(column).kind == "count"
    ]
    return all(number(cell, ".", whole=True) is not None for cell in amounts)


def _about_blocks(found: _Found, heads: Sequence[_Found]) -> str:
    """What is said of a file with several tables of the format, or nothing."""
    blocks = [each for each in heads if each.match.format is found.match.format]
    if not found.match.format.blocks or len(blocks) < 2:
        return ""
    if sum(each.match.places == found.match.places for each in blocks) > 1:
        return (
            f"Trae {len(blocks)} tablas, y hay varias con las mismas columnas: solo leo la de la "
            f"fila {found.row + 1}. Si son de otros meses, guarda cada una en su archivo."
        )
    return f"Trae {len(blocks)} tablas de las mismas visitas: uso la más detallada, sin sumarlas."


def _unknown(name: str, sheets: Sequence[Sheet], best: _Found | None) -> str:
    """Say what a file looks like, what it is closest to, and what to do."""
    rows = [best.sheet.rows[best.row]] if best else sheets[0].rows[:LEADING] if sheets else []
    widest = max(rows, key=lambda row: sum(not is_missing(c) for c in row), default=[])
    titles = [" ".join(str(cell).split())[:40] for cell in widest if not is_missing(cell)]
    has = ", ".join(f"«{title}»" for title in titles[:3]) or "nada"
    more = ""
    if len(titles) > 3:
        more = f" y {counted(len(titles) - 3, 'columna', 'columnas')} más"
    if best is None or not best.match.is_telling:
        known = "; ".join(form.title for form in FORMATS)
        return (
            f"«{name}» no parece una descarga de una red ni de Google Analytics. Trae {has}{more}. "
            "Si son datos de personas, no los subas a ningún otro sitio. "
            f"Sé leer: {known}."
        )
    sentence = f"«{name}» no es una exportación que el curso sepa leer. Trae {has}{more}."
    form = best.match.format
    lacking = " y ".join(
        " o ".join(f"«{form.field(column).headers[0]}»" for column in group[:2])
        for group in best.match.missing
    )
    return (
        f"{sentence} Lo más parecido: {form.title}. Le falta {lacking}. Expórtalo otra vez, con "
        f"todas las columnas, desde {form.source}."
    )
