"""Excel's files → sheets of cells. The parsers come only with a file that needs one.

`xlrd` reads the binary .xls that LinkedIn gives; `openpyxl` reads .xlsx.
"""

from __future__ import annotations

import io
import warnings
import zipfile
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Any

from datasets.exports.errors import ExportacionIlegible

if TYPE_CHECKING:
    from datasets.exports.sheets import Sheet

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ZIP = (b"PK\x03\x04", b"PK\x05\x06")
#: How LibreOffice marks its sheets, and its templates of them.
_SPREADSHEET = b"application/vnd.oasis.opendocument.spreadsheet"
MOST_SHEETS = 20
#: What the parts of an .xlsx may weigh once unpacked; `zipfile` unpacks no more than is declared.
MOST_UNPACKED = 20_000_000
#: The texts of an .xlsx lie together in one part, which is read whole.
MOST_TEXT, MOST_TEXTS = 5_000_000, 100_000
#: Of all sheets together, empty cells too.
MOST_CELLS = 3_000_000


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
    except MemoryError as error:
        raise _enormous(name) from error
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


def _enormous(name: str) -> ExportacionIlegible:
    return ExportacionIlegible(f"«{name}» es enorme por dentro. Exporta un periodo más corto.")


class _Budget:
    """The cells that may still be read of a book.

    Args:
        name: Of the file.
    """

    def __init__(self, name: str):
        self.name = name
        self.left = MOST_CELLS

    def spend(self, cells: int) -> None:
        """Count cells, and stop where there are too many."""
        self.left -= max(cells, 1)
        if self.left < 0:
            raise _enormous(self.name)


def _of_xls(data: bytes, name: str) -> list[Sheet]:
    import xlrd

    with xlrd.open_workbook(
        file_contents=data, on_demand=True, ragged_rows=True, logfile=io.StringIO()
    ) as book:

        def value(cell: Any) -> Any:
            if cell.ctype == xlrd.XL_CELL_DATE:
                return xlrd.xldate_as_datetime(cell.value, book.datemode)
            if cell.ctype == xlrd.XL_CELL_ERROR:
                return xlrd.error_text_from_code.get(cell.value, "#")
            return "" if cell.ctype == xlrd.XL_CELL_EMPTY else cell.value

        budget, sheets = _Budget(name), []
        for n in range(min(book.nsheets, MOST_SHEETS)):
            sheet = book.sheet_by_index(n)
            rows = (list(map(value, row)) for row in sheet.get_rows())
            sheets.append(_sheet(sheet.name, rows, budget))
            book.unload_sheet(n)
        return sheets


def _of_xlsx(data: bytes, name: str) -> list[Sheet]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        parts = archive.infolist()
        _check_size(archive, name)
        kind = _declared_kind(archive)
    if kind == _SPREADSHEET:
        raise ExportacionIlegible(
            f"«{name}» es una hoja de LibreOffice. Ábrela y guárdala como CSV o como Excel (.xlsx)."
        )
    names = [part.filename for part in parts]
    if "xl/workbook.xml" not in names:
        inside = ", ".join(f"«{each}»" for each in names[:3]) or "nada"
        raise ExportacionIlegible(
            f"«{name}» es un archivo comprimido. Dentro hay {inside}: descomprímelo y elige uno."
        )
    import openpyxl

    budget = _Budget(name)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # what openpyxl does not know of a book is not in cells
        book = openpyxl.load_workbook(io.BytesIO(data), read_only=True, data_only=True)
        try:
            return [
                _sheet(sheet.title, sheet.iter_rows(values_only=True), budget)
                for sheet in book.worksheets[:MOST_SHEETS]
            ]
        finally:
            book.close()


def _declared_kind(archive: zipfile.ZipFile) -> bytes:
    """What an OpenDocument says that it is; nothing for any other zip."""
    if "mimetype" not in archive.namelist():
        return b""
    with archive.open("mimetype") as part:
        return part.read(len(_SPREADSHEET))


def _check_size(archive: zipfile.ZipFile, name: str) -> None:
    parts = archive.infolist()
    if sum(part.file_size for part in parts) > MOST_UNPACKED:
        raise _enormous(name)
    for part in parts:
        if part.filename.lower().endswith("sharedstrings.xml") and (
            part.file_size > MOST_TEXT or archive.read(part).count(b"<si") > MOST_TEXTS
        ):
            raise _enormous(name)


def _sheet(title: str, rows: Iterable[Sequence[Any]], budget: _Budget) -> Sheet:
    from datasets.exports.sheets import MOST_COLUMNS, MOST_ROWS, Sheet

    def bounded() -> Iterator[list[Any]]:
        for number, row in enumerate(rows):
            if number == MOST_ROWS:
                raise ExportacionIlegible(
                    f"«{budget.name}» tiene más de {MOST_ROWS} filas. Exporta un periodo más corto."
                )
            budget.spend(len(row))
            cells = ["" if cell is None else cell for cell in row]
            while cells and cells[-1] == "":
                cells.pop()
            if len(cells) > MOST_COLUMNS:
                raise ExportacionIlegible(
                    f"«{budget.name}» tiene más de {MOST_COLUMNS} columnas: ninguna exportación "
                    "tiene tantas."
                )
            yield cells

    return Sheet(list(bounded()), name=str(title))
