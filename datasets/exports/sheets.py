"""A file → its sheets of cells: size, encoding and separator, and what only looks like a table.

Nothing is parsed here that a parser knows: text is the `csv` module's, Excel is `excel.py`'s.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from difflib import get_close_matches
from itertools import islice
from pathlib import Path
from typing import Any

from datasets.exports.errors import ExportacionIlegible
from datasets.exports.words import counted

MOST_BYTES = 10_000_000
MOST_ROWS = 100_000
#: The longest real export has some two hundred: one a country.
MOST_COLUMNS = 1_000
#: Lines that are looked at to find the separator, and among them the header.
LEADING = 60

SEPARATORS = {",": "comas", ";": "punto y coma", "\t": "tabuladores", "|": "barras"}
#: How a file begins that is no table, and what it is.
_SIGNATURES = (
    (b"%PDF", "un PDF"),
    (b"\x89PNG", "una imagen"),
    (b"\xff\xd8\xff", "una imagen"),
    (b"GIF8", "una imagen"),
    (b"RIFF", "un vídeo o un sonido"),
    (b"\x1f\x8b", "un archivo comprimido"),
    (b"Rar!", "un archivo comprimido"),
    (b"7z\xbc\xaf", "un archivo comprimido"),
    (b"SQLite format 3", "una base de datos"),
)
_BOMS = ((b"\xef\xbb\xbf", "utf-8"), (b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be"))
_AGAIN = "Vuelve a exportarlo como CSV o Excel."
_CUT = "Parece cortado: el final no está completo. Descárgalo otra vez si falta algo."
_COMMENTS = re.compile(r"\A(?:\s*<!--.*?-->)+", re.DOTALL)
_JSON = re.compile(r"\{|\[\s*\{")


@dataclass
class Sheet:
    """A table as it stands in the file.

    Attributes:
        rows: Lists of cells: texts, and in Excel's files numbers and moments too.
        name: Of the sheet; empty in a text.
        separator: Of a text; empty in Excel's files.
    """

    rows: list[list[Any]]
    name: str = ""
    separator: str = ""


@dataclass
class Content:
    """What a file holds, before anybody knows whose it is."""

    sheets: list[Sheet]
    notes: list[str] = field(default_factory=list)


#: Says how well the best of some lines fits a known header.
Judge = Callable[[Sequence[Sequence[Any]]], int]


def read_bounded(path: str | Path) -> bytes:
    """Read a file that may be anything.

    Raises:
        ExportacionIlegible: It is not there, is no file, or weighs more than the course reads.
    """
    path = Path(path)
    try:
        if not path.is_file():
            raise ExportacionIlegible(_absent(path))
        with path.open("rb") as file:
            data = file.read(MOST_BYTES + 1)
    except (OSError, ValueError) as error:
        if isinstance(error, ExportacionIlegible):
            raise
        raise ExportacionIlegible(
            f"No puedo abrir «{path.name}». ¿Está abierto en otro programa?"
        ) from error
    return data


def _absent(path: Path) -> str:
    if path.is_dir():
        return f"«{path}» es una carpeta: pon el nombre del archivo que hay dentro."
    beside = []
    if path.parent.is_dir():
        beside = [each.name for each in islice(path.parent.iterdir(), 500) if each.is_file()]
    near = get_close_matches(path.name, beside, n=1, cutoff=0.5)
    guess = f" ¿Querías «{near[0]}»?" if near else ""
    return (
        f"No hay ningún archivo «{path.name}» aquí.{guess} "
        "Súbelo junto al cuaderno, o elígelo en la página, y escribe su nombre completo."
    )


def read_content(data: bytes, name: str, judge: Judge) -> Content:
    """Take a file apart into sheets.

    Args:
        data: The file.
        name: What to call it.
        judge: Tells the right separator from the others.

    Raises:
        ExportacionIlegible: It is no table, or too large.
    """
    if len(data) > MOST_BYTES:
        raise ExportacionIlegible(
            f"«{name}» pesa más de {MOST_BYTES // 1_000_000} MB: una exportación de publicaciones "
            "pesa mucho menos. Exporta un periodo más corto."
        )
    if not data.strip(b"\x00 \t\r\n"):
        raise ExportacionIlegible(f"«{name}» está vacío. {_AGAIN}")
    for signature, what in _SIGNATURES:
        if data.startswith(signature):
            raise ExportacionIlegible(f"«{name}» es {what}, no una tabla. {_AGAIN}")
    from datasets.exports import excel

    if excel.is_excel(data):
        return Content(excel.read_sheets(data, name))
    text, notes = _decoded(data, name)
    _refuse_other_texts(text, name)
    rows, separator = _split(text, name, judge)
    return Content([Sheet(rows, separator=separator)], notes)


def _decoded(data: bytes, name: str) -> tuple[str, list[str]]:
    """The text of a file: its mark, else UTF-8, else UTF-16 by its empty bytes, else Windows'."""
    notes: list[str] = []
    mark, encoding = next((each for each in _BOMS if data.startswith(each[0])), (b"", ""))
    data, encoding = data[len(mark) :], encoding or _unmarked(data)
    if encoding.startswith("utf-16"):
        notes.append("El archivo está en UTF-16: lo he leído así.")
        if len(data) % 2:
            data = data[:-1]
            notes.append(_CUT)
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError as error:
        if mark or encoding != "utf-8" or _is_mostly_utf8(data, error):
            text = data.decode(encoding, errors="replace")
            notes.append("Hay letras dañadas en el archivo: salen como �.")
            if error.start >= len(data) - 3:
                notes.append(_CUT)
        else:
            # What Excel on a Spanish Windows calls CSV; every byte is some letter of it.
            text = data.decode("cp1252", errors="replace")
            notes.append(
                "El archivo no está en UTF-8, sino en la codificación antigua de Windows: "
                "revisa que los acentos se vean bien."
            )
    empty = text.count("\x00")
    strange = empty + sum(text[:4000].count(chr(n)) for n in (*range(1, 9), *range(14, 32)))
    if strange > len(text) / 200 + 2:
        raise ExportacionIlegible(f"«{name}» no es un texto ni un Excel: no sé qué es. {_AGAIN}")
    if empty:
        text = text.replace("\x00", "")
        nulls = counted(empty, "carácter nulo", "caracteres nulos")
        notes.append(f"He quitado {nulls} que había dentro del texto.")
    return text, notes


def _is_mostly_utf8(data: bytes, first: UnicodeDecodeError) -> bool:
    """Whether what cannot be read is little beside the letters that can."""
    if first.reason == "unexpected end of data" and not data[: first.start].isascii():
        return True
    strange = data.decode("utf-8", errors="replace").count("\ufffd")
    return strange * 20 < len(data) - len(data.decode("ascii", errors="ignore"))


def _unmarked(data: bytes) -> str:
    sample = data[:2000]
    if len(sample) >= 8:
        even, odd = (
            sample[::2].count(0) / len(sample[::2]),
            sample[1::2].count(0) / len(sample[1::2]),
        )
        if odd > 0.4 and even < 0.1:
            return "utf-16-le"
        if even > 0.4 and odd < 0.1:
            return "utf-16-be"
    return "utf-8"


def _refuse_other_texts(text: str, name: str) -> None:
    start = _COMMENTS.sub("", text[:2000]).lstrip().lower()
    if not text.strip():
        raise ExportacionIlegible(f"«{name}» está vacío. {_AGAIN}")
    is_book = name.lower().endswith((".xls", ".xlsx")) and "<table" in text.lower()
    if start.startswith("<table") or (start.startswith("<") and is_book):
        raise ExportacionIlegible(
            f"«{name}» es una tabla guardada como página web, aunque se llame de otra forma. "
            "Ábrelo con una hoja de cálculo y guárdalo como .xlsx."
        )
    if start.startswith(("<!doctype html", "<html", "<head", "<script", "<meta")):
        raise ExportacionIlegible(
            f"«{name}» es una página web guardada con nombre de tabla, quizá la de iniciar sesión. "
            "Entra en tu cuenta y descarga otra vez la exportación."
        )
    if start.startswith("<?xml") or _JSON.match(start):
        raise ExportacionIlegible(
            f"«{name}» es un archivo para programas (JSON o XML). Al exportar, elige CSV o Excel."
        )


def _split(text: str, name: str, judge: Judge) -> tuple[list[list[str]], str]:
    """Rows and separator: the declared one, or the one with which a known header appears."""
    first, _, rest = text.partition("\n")
    declared = first.strip().strip('"').lower()
    if declared.startswith("sep=") and (separator := declared[4:] or "\t") in SEPARATORS:
        # The line stays, so that rows keep the numbers that the learner sees.
        return [[first.strip()], *_parsed(rest, separator, name)], separator

    def worth(separator: str) -> tuple[int, int]:
        reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator)
        try:
            rows = list(islice(reader, LEADING))
        except csv.Error:
            return -1, 0
        return judge([row[:MOST_COLUMNS] for row in rows]), max(map(len, rows), default=0)

    separator = max(SEPARATORS, key=worth)
    return _parsed(text, separator, name), separator


def _parsed(text: str, separator: str, name: str) -> list[list[str]]:
    rows: list[list[str]] = []
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator)
    try:
        for row in reader:
            if len(row) > MOST_COLUMNS:
                raise ExportacionIlegible(
                    f"«{name}» tiene más de {MOST_COLUMNS} columnas: ninguna exportación tiene "
                    f"tantas. {_AGAIN}"
                )
            if len(rows) == MOST_ROWS:
                raise ExportacionIlegible(
                    f"«{name}» tiene más de {MOST_ROWS} filas. Exporta un periodo más corto."
                )
            rows.append(row)
    except csv.Error as error:
        raise ExportacionIlegible(
            f"«{name}» tiene unas comillas sin cerrar o una celda enorme cerca de la fila "
            f"{len(rows) + 1}. {_AGAIN}"
        ) from error
    return rows
