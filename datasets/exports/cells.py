"""Cells → numbers and dates, whatever marks and order the file was written with."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import Any

MISSING = frozenset(
    {"", "-", "--", "---", "–", "—", "n/a", "n/d", "nan", "none", "null", "sin datos"}
)
#: Above this a float no longer holds every whole number, and no network has such a count.
MOST = 2**53

_MONEY = re.compile(r"(?:€|\$|£|%|eur|usd|mxn|us\$)", re.IGNORECASE)
_NUMBER = re.compile(r"[+\-−]?\d[\d.,]*(?:[eE][+\-]?\d{1,3})?")
_GROUPED = re.compile(r"[+\-−]?\d{1,3}(?:([.,])\d{3})(?:\1\d{3})*")
#: A number by its decimal mark: the other mark only stands before each three figures.
_SHAPES = {
    mark: re.compile(
        rf"[+\-]?(?:\d+|\d{{1,3}}(?:\{other}\d{{3}})+)(?:\{mark}\d*)?(?:[eE][+\-]?\d{{1,3}})?"
    )
    for mark, other in ((".", ","), (",", "."))
}
#: Day, month and year in some order, as figures; and perhaps an hour.
_DATE = re.compile(
    r"(\d{1,4})([-/.])(\d{1,2})\2(\d{1,4})"
    r"(?:[T, ]+(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?(?: ?([ap])\.? ?m\.?)?)?"
    r"(?: ?(?:Z|UTC|[+\-]\d{2}:?\d{2}))?",
    re.IGNORECASE,
)
#: Day zero of Excel's calendar, which believes that 1900 was a leap year.
_EXCEL = datetime(1899, 12, 30)
_EXCEL_DAYS = range(36526, 73051)  # from 2000 to 2099


def is_missing(cell: object) -> bool:
    """Whether a cell says that there is nothing."""
    if cell is None:
        return True
    return isinstance(cell, str) and cell.strip().casefold() in MISSING


def is_date(cell: object) -> bool:
    """Whether a cell has the shape of a date."""
    return _parts(cell) is not None


def _bare(cell: str) -> str:
    """A text without money, percent and the spaces that group digits."""
    return re.sub(r"[\s\u00a0\u202f']", "", _MONEY.sub("", cell)).replace("−", "-")


def decimal_mark(cells: Iterable[Any], otherwise: str) -> tuple[str, bool]:
    """Find the decimal mark of a file.

    Args:
        cells: Any of its cells.
        otherwise: The mark of a file that does not show it.

    Returns:
        `,` or `.`, and whether the cells show it.
    """
    votes: Counter[str] = Counter()
    for cell in cells:
        if not isinstance(cell, str) or len(cell) > 40 or is_date(cell):
            continue
        text = _bare(cell)
        if not _NUMBER.fullmatch(text):
            continue
        dots, commas = text.count("."), text.count(",")
        if dots and commas:
            votes["." if text.rindex(".") > text.rindex(",") else ","] += 1
        elif dots + commas > 1:
            votes["," if dots else "."] += 1
        elif dots + commas == 1 and (text[:2] in ("0.", "0,") or not _GROUPED.fullmatch(text)):
            votes["." if dots else ","] += 1
    if not votes or votes["."] == votes[","]:
        return otherwise, False
    return votes.most_common(1)[0][0], True


def number(cell: Any, mark: str, *, whole: bool) -> float | None:
    """Read a number.

    Args:
        cell: A text, or a number of Excel's.
        mark: The decimal mark of the file.
        whole: Whether it counts something: then 1.234 and 1,234 are both more than a thousand.

    Returns:
        None if the cell holds no number.
    """
    if isinstance(cell, (bool, date)):
        return None
    if isinstance(cell, (int, float)):
        value = float(cell) if abs(cell) <= MOST else MOST * 2.0
    else:
        text = _bare(str(cell)[:60])
        if not _NUMBER.fullmatch(text):
            return None
        if whole and _GROUPED.fullmatch(text):
            text = text.replace(".", "").replace(",", "")
        elif _SHAPES[mark].fullmatch(text):
            text = text.replace("," if mark == "." else ".", "").replace(",", ".")
        else:
            return None
        value = float(text)
    if not abs(value) <= MOST:
        return None
    if whole:
        return value if value >= 0 and value == int(value) else None
    return value


@dataclass
class Dates:
    """A column of dates.

    Attributes:
        values: A moment or None for each cell.
        unread: The cells that are no date, as they stand.
        order: `dia-mes`, `mes-dia`, or empty where the file has no need of it.
        evidence: The cell that shows the order, or empty if it was taken for granted.
        quarrel: Two cells that show opposite orders, where as many show one as the other.
    """

    values: list[datetime | None] = field(default_factory=list)
    unread: list[str] = field(default_factory=list)
    order: str = ""
    evidence: str = ""
    quarrel: tuple[str, ...] = ()


def read_dates(cells: Sequence[Any], usual: str, wanted: str | None) -> Dates:
    """Read a column of dates, deducing whether the day or the month comes first.

    Args:
        cells: The column.
        usual: What the tool writes: the reading of a column that does not show its own.
        wanted: The reading that the caller asks for.
    """
    found = Dates()
    parts = [_parts(cell) for cell in cells]
    # Only what leads with neither a year nor a figure above 31 has an order to deduce.
    short = [(cell, each) for cell, each in zip(cells, parts, strict=True) if each and each[4]]
    if short:
        days_first = [cell for cell, (a, b, *_) in short if a > 12 >= b]
        months_first = [cell for cell, (a, b, *_) in short if b > 12 >= a]
        if wanted:
            found.order, found.evidence = wanted, ""
        elif len(days_first) != len(months_first):
            is_day = len(days_first) > len(months_first)
            found.order = "dia-mes" if is_day else "mes-dia"
            found.evidence = _written((days_first if is_day else months_first)[0])
        else:
            found.order = usual
            found.quarrel = tuple(map(_written, (*days_first[:1], *months_first[:1])))
    for cell, each in zip(cells, parts, strict=True):
        value = cell if isinstance(cell, datetime) else _moment(each, found.order)
        found.values.append(value.replace(tzinfo=None) if value else None)
        if value is None and not is_missing(cell):
            found.unread.append(_written(cell))
    return found


def _written(cell: Any) -> str:
    return str(cell).strip()[:40]


def _parts(cell: Any) -> tuple[int, int, int, timedelta, bool] | None:
    """First, second and third figure, time of day, and whether the order is to be deduced."""
    if isinstance(cell, (date, datetime)):
        midnight = datetime(cell.year, cell.month, cell.day)
        moment = cell if isinstance(cell, datetime) else midnight
        return cell.year, cell.month, cell.day, moment.replace(tzinfo=None) - midnight, False
    if isinstance(cell, (int, float)) and not isinstance(cell, bool):
        if cell != cell or int(min(abs(cell), 1e9)) not in _EXCEL_DAYS:
            return None
        # Excel keeps an hour as a part of a day: half a second of it is rounding.
        moment = _EXCEL + timedelta(seconds=round(cell * 86400))
        return _parts(moment)
    written = _DATE.fullmatch(" ".join(str(cell)[:60].split())) if cell is not None else None
    if written is None:
        return None
    first, second, third = int(written[1]), int(written[3]), int(written[4])
    hour = int(written[5] or 0)
    if written[8]:
        hour = hour % 12 + (12 if written[8].lower() == "p" else 0)
    minute, seconds = int(written[6] or 0), int(written[7] or 0)
    if hour > 23 or minute > 59 or seconds > 59:
        return None
    clock = timedelta(hours=hour, minutes=minute, seconds=seconds)
    if len(written[1]) == 4:
        return first, second, third, clock, False
    if len(written[1]) == 3 or len(written[4]) not in (2, 4):
        return None
    return first, second, third + (2000 if len(written[4]) == 2 else 0), clock, True


def _moment(parts: tuple[int, int, int, timedelta, bool] | None, order: str) -> datetime | None:
    if parts is None:
        return None
    first, second, third, clock, is_short = parts
    year, month, day = first, second, third
    if is_short:
        month, day, year = (second, first, third) if order == "dia-mes" else (first, second, third)
    if not 1990 <= year <= 2199:
        return None
    try:
        return datetime(year, month, day) + clock
    except ValueError:
        return None
