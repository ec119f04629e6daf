"""What a data set declares about itself, and the one way to hold a frame to it.

`conform` serves loading and generating alike, so that a column has the same type whether it came
from a file or from a generator, in CPython or in the browser.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import pandas as pd

# No nullable dtypes: with those, `(column <= 90).mean()` would skip what is missing.
DTYPES = {
    "str": "str",
    "float": "float64",
    "int": "int64",
    "bool": "bool",
    "date": "datetime64[us]",
    "datetime": "datetime64[us]",
}


@dataclass(frozen=True)
class Column:
    """One column of a data set.

    Attributes:
        name: Spanish, ASCII, snake_case: the learner types it.
        type: one of `DTYPES`.
        meaning: one or two sentences in Spanish.
        unit: in Spanish; empty where there is none.
        allowed: every value the column may hold; empty if it is open.
        missing: whether a cell may be empty (never so for `int` and `bool`).
        refers: `data_set.column` whose values these are, or empty.
    """

    name: str
    type: str
    meaning: str
    unit: str = ""
    allowed: tuple[str, ...] = ()
    missing: bool = False
    refers: str = ""


@dataclass(frozen=True)
class Card:
    """The data card of a set: `text` is Markdown; the first column is the key of the set."""

    name: str
    title: str
    text: str
    columns: tuple[Column, ...]


def conform(frame: pd.DataFrame, columns: tuple[Column, ...]) -> pd.DataFrame:
    """Return `frame` with exactly the declared columns, in order and with the declared types.

    Args:
        frame: any frame that holds those columns.
        columns: the schema.

    Raises:
        ValueError: a column is missing or undeclared, or a cell is empty where none may be.
    """
    names = [column.name for column in columns]
    if set(frame.columns) != set(names):
        different = sorted(set(frame.columns) ^ set(names))
        raise ValueError(f"Columns missing or undeclared: {', '.join(map(str, different))}")
    for column in columns:
        if not column.missing and frame[column.name].isna().any():
            raise ValueError(f"Empty cells in {column.name}, which declares none")
    conformed = frame[names].astype({column.name: DTYPES[column.type] for column in columns})
    return conformed.reset_index(drop=True)
