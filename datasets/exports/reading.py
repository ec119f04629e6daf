"""From a file to a table of the course: whose it is, where its header is, what it is closest to."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from datasets.exports import ga4, linkedin, meta_diario, meta_facebook, meta_instagram
from datasets.exports.cells import is_missing
from datasets.exports.errors import ExportacionIlegible
from datasets.exports.headers import Format, Line, Match, match
from datasets.exports.sheets import LEADING, SEPARATORS, Sheet, read_bounded, read_content
from datasets.exports.tables import ORDERS, Table, counted

if TYPE_CHECKING:
    import pandas as pd

FORMATS: tuple[Format, ...] = tuple(
    module.FORMAT for module in (meta_facebook, meta_instagram, meta_diario, linkedin, ga4)
)


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
    best = max(
        (each for sheet in content.sheets for each in _headers(sheet)),
        key=lambda found: found.match.strength,
        default=None,
    )
    if best is None or best.match.missing:
        raise ExportacionIlegible(_unknown(name, content.sheets, best))
    table, blocks = _table(best, name, wanted)
    table.note(f"Es una exportación de {table.format.title}.")
    table.notes += content.notes
    if len(content.sheets) > 1:
        table.note(f"De sus {len(content.sheets)} hojas uso «{best.sheet.name}».")
    if blocks > 1:
        table.note(
            f"Trae {blocks} tablas de las mismas visitas: uso la más detallada, sin sumarlas."
        )
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
    return (match(form, line) for form in FORMATS) if line.exact else iter(())


def _headers(sheet: Sheet) -> Iterator[_Found]:
    """The lines that may be a header: the first ones, and those that begin another block."""
    for number, row in enumerate(sheet.rows):
        if number < LEADING or _is_pause(sheet.rows[number - 1]):
            yield from (_Found(sheet, number, each) for each in _matches(row) if each.places)


def _is_pause(row: Sequence[Any]) -> bool:
    return all(map(is_missing, row)) or str(row[0]).lstrip().startswith("#")


def _table(found: _Found, name: str, dates: str | None) -> tuple[Table, int]:
    """The table below a header, and how many of its format the sheet holds."""
    form, rows = found.match.format, found.sheet.rows
    heads = [
        each.row
        for each in _headers(found.sheet)
        if each.match.format is form and not each.match.missing
    ]
    end = min((head for head in heads if head > found.row), default=len(rows))
    if form.blocks:
        pauses = (n for n in range(found.row + 1, end) if _is_pause(rows[n]))
        end = next(pauses, end)
    header = [str(cell).strip().lstrip("\ufeff") for cell in rows[found.row]]
    while header and not header[-1]:
        header.pop()
    above = [row for row in rows[: found.row] if not all(map(is_missing, row))]
    below = [(n + 1, list(rows[n])) for n in range(found.row + 1, end)]
    separator = found.sheet.separator
    table = Table(form, header, found.match.places, below, above, separator, name, dates)
    return table, len(heads) if form.blocks else 1


def _unknown(name: str, sheets: Sequence[Sheet], best: _Found | None) -> str:
    """Say what a file looks like, what it is closest to, and what to do."""
    rows = [best.sheet.rows[best.row]] if best else sheets[0].rows[:LEADING] if sheets else []
    widest = max(rows, key=lambda row: sum(not is_missing(c) for c in row), default=[])
    titles = [" ".join(str(cell).split())[:40] for cell in widest if not is_missing(cell)]
    has = ", ".join(f"«{title}»" for title in titles[:3]) or "nada"
    more = f" y {len(titles) - 3} columnas más" if len(titles) > 3 else ""
    sentence = f"«{name}» no es una exportación que el curso sepa leer. Trae {has}{more}."
    if best is None:
        known = "; ".join(form.title for form in FORMATS)
        return f"{sentence} Sé leer: {known}. Expórtalo otra vez desde una de ellas."
    form = best.match.format
    lacking = " y ".join(
        " o ".join(f"«{form.field(column).headers[0]}»" for column in group[:2])
        for group in best.match.missing
    )
    return (
        f"{sentence} Lo más parecido: {form.title}. Le falta {lacking}. Expórtalo otra vez, con "
        f"todas las columnas, desde {form.source}."
    )
