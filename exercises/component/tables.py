"""The view of an exercise as an HTML table; and how a cell is written for a reader."""

from html import escape
from typing import Any

from exercises.engine.numbers import format_number

#: What an empty cell of a data set shows.
EMPTY = "—"


def cell_text(value: Any) -> str:
    """Write the value of a cell for a reader.

    Args:
        value: A number, text, date, yes or no, or nothing.

    Returns:
        The text; a dash where there is nothing.
    """
    import pandas as pd  # late: a page's markup needs no pandas

    if value is None or (not isinstance(value, str) and pd.isna(value)):
        return EMPTY
    if isinstance(value, bool) or str(type(value).__name__) in {"bool", "bool_"}:
        return "sí" if value else "no"
    if isinstance(value, pd.Timestamp):
        return value.strftime("%d/%m/%Y")
    if isinstance(value, (int, float)) or hasattr(value, "dtype"):
        return format_number(value, decimals_of(float(value)))
    return str(value)


def decimals_of(value: float) -> int:
    """Count the decimals an author left in a number, up to four."""
    return len(f"{value:.4f}".rstrip("0").partition(".")[2])


def table_html(frame: Any, caption: str) -> str:
    """A small frame as a table, its numbers and dates the Spanish way.

    Args:
        frame: A DataFrame of at most ten rows and three columns.
        caption: What it shows, in one line; none if empty.
    """
    numeric = {name for name in frame if frame[name].dtype.kind in "iuf"}
    head = "".join(f'<th scope="col">{escape(str(name))}</th>' for name in frame)
    rows = "".join(
        "<tr>"
        + "".join(
            f"<td{' class=numero' if name in numeric else ''}>{escape(cell_text(value))}</td>"
            for name, value in zip(frame, row, strict=True)
        )
        + "</tr>"
        for row in frame.itertuples(index=False)
    )
    title = f"<caption>{escape(caption)}</caption>" if caption else ""
    return (
        f'<table class="vista">{title}<thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table>'
    )
