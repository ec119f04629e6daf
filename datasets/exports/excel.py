"""Excel's files → sheets of cells. The parsers come only with a file that needs one.

`xlrd` reads the binary .xls that LinkedIn gives; `openpyxl` reads .xlsx.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterable, Iterator
from itertools import islice
from typing import TYPE_CHECKING, Any

from datasets.exports.errors import ExportacionIlegible

if TYPE_CHECKING:
    from datasets.exports.sheets import Sheet

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ZIP = (b"PK\x03\x04", b"PK\x05\x06")
MOST_SHEETS = 20
#: What the parts of an .xlsx may weigh once unpacked: a bomb says so in its own table of contents.
MOST_UNPACKED = 100_000_000


def is_excel(data: bytes) -> bool:
    """Whether a file is one of Excel's, or what they are made like."""
    return data.startswith((_OLE, *_ZIP))


def read_sheets(data: bytes, name: str) -> list[Sheet]:
    """Read the sheets of a file of Excel's.

    Raises:
        ExportacionIlegible: It is damaged, protected, something else in a zip, or too large.
    """
    try:
        return _of_xls(data, name) if data.startswith(_OLE) else _of_xlsx(data, name)
    except (ExportacionIlegible, KeyboardInterrupt):
        raise
    except ImportError as error:
        raise ExportacionIlegible(
            f"Para leer «{name}» falta una pieza de Python ({error.name}). "
            "Ábrelo con una hoja de cálculo y guárdalo como CSV."
        ) from error
    except Exception as error:  # a damaged file can break its parser anywhere
        raise ExportacionIlegible(
            f"«{name}» parece de Excel, pero está dañado o protegido con contraseña. "
            "Ábrelo con una hoja de cálculo y guárdalo como CSV."
        ) from error


def _of_xls(data: bytes, name: str) -> list[Sheet]:
    import xlrd

    with xlrd.open_workbook(file_contents=data, on_demand=True, logfile=io.StringIO()) as book:

        def value(cell: Any) -> Any:
            if cell.ctype == xlrd.XL_CELL_DATE:
                return xlrd.xldate_as_datetime(cell.value, book.datemode)
            if cell.ctype in (xlrd.XL_CELL_ERROR, xlrd.XL_CELL_EMPTY):
                return ""
            return cell.value

        return [
            _sheet(sheet.name, ([value(cell) for cell in row] for row in sheet.get_rows()), name)
            for sheet in (book.sheet_by_index(n) for n in range(min(book.nsheets, MOST_SHEETS)))
        ]


def _of_xlsx(data: bytes, name: str) -> list[Sheet]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        parts = archive.infolist()
    names = [part.filename for part in parts]
    if "xl/workbook.xml" not in names:
        inside = ", ".join(f"«{each}»" for each in names[:3]) or "nada"
        raise ExportacionIlegible(
            f"«{name}» es un archivo comprimido. Dentro hay {inside}: descomprímelo y elige uno."
        )
    if sum(part.file_size for part in parts) > MOST_UNPACKED:
        raise ExportacionIlegible(f"«{name}» es enorme por dentro. Exporta un periodo más corto.")
    import openpyxl

    book = openpyxl.load_workbook(io.BytesIO(data), read_only=True, data_only=True)
    try:
        return [
            _sheet(sheet.title, sheet.iter_rows(values_only=True), name)
            for sheet in book.worksheets[:MOST_SHEETS]
        ]
    finally:
        book.close()


def _sheet(title: str, rows: Iterable[Iterable[Any]], name: str) -> Sheet:
    from datasets.exports.sheets import MOST_COLUMNS, MOST_ROWS, Sheet

    def bounded() -> Iterator[list[Any]]:
        for number, row in enumerate(rows):
            if number == MOST_ROWS:
                raise ExportacionIlegible(
                    f"«{name}» tiene más de {MOST_ROWS} filas. Exporta un periodo más corto."
                )
            cells = list(islice(row, MOST_COLUMNS + 1))
            if len(cells) > MOST_COLUMNS:
                raise ExportacionIlegible(
                    f"«{name}» tiene más de {MOST_COLUMNS} columnas: ninguna exportación tiene "
                    "tantas."
                )
            yield ["" if cell is None else cell for cell in cells]

    return Sheet(list(bounded()), name=str(title))
