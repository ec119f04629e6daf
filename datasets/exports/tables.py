"""A table found in a file: which rows count, and its columns read as the course has them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING, Any

from datasets.exports.cells import Dates, decimal_mark, is_date, is_missing, number, read_dates
from datasets.exports.errors import ExportacionIlegible
from datasets.exports.headers import Format, plain
from datasets.exports.words import counted, listed_rows

if TYPE_CHECKING:
    import pandas as pd

#: What the row that adds up the others says where a name should stand.
TOTALS = frozenset(
    plain(word)
    for word in (
        "Total",
        "Totales",
        "Total general",
        "Suma total",
        "Grand total",
        "Totals",
        "Lifetime",
    )
)
ORDERS = {"mes-dia": "mes/día/año", "dia-mes": "día/mes/año"}


@dataclass
class Table:
    """The lines of one format in a file.

    Attributes:
        format: Whose export it is.
        header: Its first line.
        places: Position of each column of the course.
        rows: Number in the file, from 1, and cells of every other line; as many as the header.
        above: The lines above the header.
        separator: Of the file, empty for Excel's.
        name: Of the file, for messages.
        notes: What the learner is told, in order.
        dates: The order of day and month that the caller asks for, or None.
    """

    format: Format
    header: list[str]
    places: dict[str, int]
    rows: list[tuple[int, list[Any]]]
    above: list[list[Any]]
    separator: str
    name: str
    dates: str | None = None
    notes: list[str] = field(default_factory=list)
    _mark: str = ""

    def note(self, sentence: str) -> None:
        """Tell the learner something."""
        self.notes.append(sentence)

    def title_of(self, column: str) -> str:
        """What this file calls a column of the course."""
        return self.header[self.places[column]]

    def cells(self, column: str) -> list[Any]:
        """The cells of a column, as they stand."""
        place = self.places[column]
        return [row[place] for _, row in self.rows]

    def drop(self, numbers: Iterable[int], why: str) -> None:
        """Leave out rows and say it.

        Args:
            numbers: Of the rows, in the file.
            why: What follows «He quitado 3 filas».
        """
        gone = set(numbers)
        if gone:
            self.rows = [(n, row) for n, row in self.rows if n not in gone]
            self.note(
                f"He quitado {counted(len(gone), 'fila', 'filas')} {why} ({listed_rows(gone)})."
            )

    def clean(self, names: Sequence[str], sums: str = "") -> None:
        """Leave out what is no datum: empty and repeated rows, totals, those of another width.

        Args:
            names: The columns in which a total says that it is one; it has no date.
            sums: A column by which a row without any of those names is known as their total.

        Raises:
            ExportacionIlegible: Nothing is left.
        """
        width = len(self.header)
        self.drop((n for n, row in self.rows if all(map(is_missing, row))), "sin ningún dato")
        self._refuse_if_empty()
        totals = self._totals(names) | (self._nameless_total(names, sums) if sums else set())
        if len(totals) == len(self.rows):
            raise ExportacionIlegible(
                f"«{self.name}» solo trae la fila de totales. Exporta también el detalle."
            )
        self.drop(totals, "de totales: sumarlas contaría todo dos veces")
        if self.separator:
            self.drop(self._glued(), "porque unas comillas sin cerrar han juntado varias")
            self.drop(
                self._cut(), "con menos celdas que la cabecera: quizá el archivo está cortado"
            )
        self.drop(
            (n for n, row in self.rows if not all(map(is_missing, row[width:]))),
            "con más celdas que la cabecera: alguna coma de más las ha descolocado",
        )
        self.rows = [(n, [*row[:width], *[""] * (width - len(row))]) for n, row in self.rows]
        self._refuse_if_empty()
        self._tell_hollow()
        seen: set[tuple[str, ...]] = set()
        repeated = set()
        for n, row in self.rows:
            key = tuple(map(str, row))
            if key in seen:
                repeated.add(n)
            seen.add(key)
        self.drop(repeated, "por repetirse celda a celda")

    def _refuse_if_empty(self) -> None:
        if not self.rows:
            raise ExportacionIlegible(
                f"«{self.name}» trae la cabecera de {self.format.title}, pero ninguna fila debajo "
                "que se pueda usar. ¿Había algo en el periodo que elegiste al exportar?"
            )

    def _totals(self, names: Sequence[str]) -> set[int]:
        """The rows that say so, where their name should be or beyond the last column."""
        places = [self.places[column] for column in names if column in self.places]
        dated = self.places.get("fecha", -1)
        found = set()
        for n, row in self.rows:
            said = [row[place] for place in places if place < len(row)] + row[len(self.header) :]
            has_date = 0 <= dated < len(row) and is_date(row[dated])
            if not has_date and any(plain(cell) in TOTALS for cell in said):
                found.add(n)
        return found

    def _nameless_total(self, names: Sequence[str], sums: str) -> set[int]:
        """The row without any name that holds the sum of the others, or that is alone."""
        places = [self.places[column] for column in names if column in self.places]
        said = self._totals(names)
        amounts: dict[int, float] = {}
        nameless = []
        for n, row in self.rows:
            if n in said:
                continue
            cells = dict(enumerate(row))
            amounts[n] = number(cells.get(self.places[sums], ""), ".", whole=True) or 0.0
            if all(is_missing(cells.get(place)) for place in places):
                nameless.append(n)
        whole = sum(amounts.values())
        return {n for n in nameless if len(amounts) == 1 or 0 < amounts[n] == whole - amounts[n]}

    def _cut(self) -> set[int]:
        """Rows that end before a column that is used; and the last one, if it is the shortest."""
        if not self.rows:
            return set()
        needed = max(self.places.values()) + 1
        found = {n for n, row in self.rows if len(row) < needed}
        *others, (last, row) = self.rows
        usual = min((len(each) for _, each in others), default=len(self.header))
        return found | {last} if len(row) < min(usual, len(self.header)) else found

    def _glued(self) -> set[int]:
        """Rows with a cell that holds the end of one row and the beginning of another."""
        after = len(self.header) - 1
        return {
            n
            for n, row in self.rows
            for place, cell in enumerate(row[: after + 1])
            if after > 2 and "\n" in cell and self._spans(cell, place, after - place)
        }

    def _spans(self, cell: str, before: int, after: int) -> bool:
        first, *rest = (line.count(self.separator) for line in cell.splitlines())
        return first >= after and any(count >= before for count in rest)

    def _tell_hollow(self) -> None:
        """Say which columns of an Excel hold nothing: a formula that nobody worked out reads so."""
        if self.separator:
            return
        for column in self.places:
            if all(cell == "" for cell in self.cells(column)):
                self.note(
                    f"La columna «{self.title_of(column)}» llega vacía: si lleva fórmulas, ábrelo "
                    "en tu hoja de cálculo, guárdalo y vuelve."
                )

    def tell_unused(self) -> None:
        """Say which columns of the file are not the course's, and which are there twice."""
        used = set(self.places.values())
        names = [plain(title) for title in self.header]
        twice = {names[p] for p in used if names.count(names[p]) > 1}
        for place in sorted(used):
            if names[place] in twice:
                self.note(f"La columna «{self.header[place]}» está repetida: uso la primera.")
        rest = [
            title.strip()
            for place, title in enumerate(self.header)
            if place not in used and title.strip() and names[place] not in twice
        ]
        if rest:
            shown = ", ".join(f"«{title[:40]}»" for title in rest[:3])
            more = f" y {len(rest) - 3} más" if len(rest) > 3 else ""
            self.note(f"No uso {counted(len(rest), 'columna', 'columnas')}: {shown}{more}.")

    def numbers(self, column: str) -> pd.Series:
        """Read a column of numbers: whole ones as int64 if none is missing, else float64."""
        import pandas as pd

        whole = self.format.field(column).kind == "count"
        cells = self.cells(column)
        values = [
            None if is_missing(c) else number(c, self._decimal_mark(), whole=whole) for c in cells
        ]
        unread = [
            str(c).strip()[:30]
            for c, v in zip(cells, values, strict=True)
            if v is None and not is_missing(c)
        ]
        if unread:
            cells_left = counted(len(unread), "celda vacía", "celdas vacías")
            self.note(
                f"En «{self.title_of(column)}» he dejado {cells_left} por no ser "
                f"{'una cantidad' if whole else 'un número'}, como «{unread[0]}»."
            )
        series = pd.Series(values, dtype="float64")
        return series.astype("int64") if whole and not series.isna().any() else series

    def _decimal_mark(self) -> str:
        if not self._mark:
            usual = "," if self.separator == ";" else "."
            every = (cell for _, row in self.rows for cell in row)
            self._mark, shown = decimal_mark(every, usual)
            if shown and self._mark == ",":
                self.note("Los números llevan coma decimal, y el punto, si está, separa los miles.")
        return self._mark

    def moments(self, column: str, usual: str = "mes-dia") -> pd.Series:
        """Read a column of dates, and say which order they have.

        Args:
            column: Of the course.
            usual: What the tool writes.

        Raises:
            ExportacionIlegible: None of them is a date.
        """
        import pandas as pd

        read = read_dates(self.cells(column), usual, self.dates)
        title = self.title_of(column)
        if not any(read.values):
            example = f", como «{read.unread[0]}»" if read.unread else ""
            raise ExportacionIlegible(
                f"En «{self.name}» no entiendo ninguna fecha de «{title}»{example}. "
                "Espero 10/31/2026, 31/10/2026 o 2026-10-31."
            )
        if read.order:
            self.note(self._about_order(read))
        if read.unread:
            rows_left = counted(len(read.unread), "fila se queda", "filas se quedan")
            self.note(f"{rows_left} sin fecha: no entiendo «{read.unread[0]}».")
        return pd.Series(read.values, dtype="datetime64[us]")

    def _about_order(self, read: Dates) -> str:
        written = ORDERS[read.order]
        if self.dates:
            return f"Leo las fechas como {written}, como has pedido."
        if read.evidence:
            return f"Las fechas van como {written}: lo dice «{read.evidence}»."
        other = "dia-mes" if read.order == "mes-dia" else "mes-dia"
        why = "Las fechas no dicen si va antes el día o el mes."
        if read.quarrel:
            why = f"Las fechas se contradicen: {' y '.join(f'«{each}»' for each in read.quarrel)}."
        return (
            f"{why} Las leo como {written}, que es lo "
            f'que da esta herramienta. Si no, añade fechas="{other}".'
        )

    def texts(self, column: str) -> pd.Series:
        """Read a column of texts; a missing one is NaN."""
        import pandas as pd

        values = [None if is_missing(c) else _text(c) for c in self.cells(column)]
        return pd.Series(values, dtype="str")


def _text(cell: Any) -> str:
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))  # an identifier that Excel took for a number
    if isinstance(cell, datetime):
        return cell.isoformat(" ")
    return " ".join(str(cell).split())
