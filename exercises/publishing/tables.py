"""Small tables of a page: the view of an exercise, the columns of a data set."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pandas as pd
from docutils import nodes

from exercises.engine.numbers import format_number
from exercises.publishing.nodes import CaptionNode

#: What an empty cell of a data set shows.
EMPTY = "—"


def frame_table(frame: pd.DataFrame, caption: str) -> nodes.table:
    """Write a table as real nodes, its numbers and dates the Spanish way.

    Args:
        frame: At most ten rows and three columns, in the order to be shown.
        caption: What the table shows, in one line.

    Returns:
        The table.
    """
    numeric = [pd.api.types.is_numeric_dtype(frame[column]) for column in frame]
    rows = [[cell_text(value) for value in row] for row in frame.itertuples(index=False)]
    return table([str(column) for column in frame], rows, caption=caption, numeric=numeric)


def cell_text(value: Any) -> str:
    """Write the value of a cell for a reader.

    Args:
        value: A number, text, date, yes or no, or nothing.

    Returns:
        The text; a dash where there is nothing.
    """
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


def table(
    head: Sequence[str],
    rows: Sequence[Sequence[str | nodes.Node]],
    *,
    caption: str = "",
    numeric: Sequence[bool] = (),
) -> nodes.table:
    """Make a table node.

    Args:
        head: Column titles.
        rows: Cells, as text or as a node, one sequence a row.
        caption: Caption; none if empty.
        numeric: Which columns are aligned right.

    Returns:
        The table.
    """
    numeric = list(numeric) or [False] * len(head)
    group = nodes.tgroup(cols=len(head))
    group += [nodes.colspec(colwidth=1) for _ in head]
    header = nodes.thead("", _row(head, numeric))
    group += [header, nodes.tbody("", *(_row(row, numeric) for row in rows))]
    result = nodes.table("", group, classes=["vista" if caption else "columnas"])
    if caption:
        result.insert(0, CaptionNode("", caption))
    return result


def _row(cells: Sequence[str | nodes.Node], numeric: Sequence[bool]) -> nodes.row:
    row = nodes.row()
    for cell, is_number in zip(cells, numeric, strict=True):
        content = cell if isinstance(cell, nodes.Node) else nodes.paragraph("", cell)
        row += nodes.entry("", content, classes=["numero"] if is_number else [])
    return row
