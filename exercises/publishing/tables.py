"""Small tables of a page: the view of an exercise, the columns of a data set."""

from __future__ import annotations

from collections.abc import Sequence

import pandas as pd
from docutils import nodes

from exercises.component.tables import cell_text
from exercises.publishing.nodes import CaptionNode


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
