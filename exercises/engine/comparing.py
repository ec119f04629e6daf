"""Says how two results differ: numbers, texts, columns and tables.

`got` comes from a learner and may be anything, hostile objects included: only values whose exact
type is known are ever compared, and none of their own methods is trusted.
"""

import math
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from exercises.engine.feedback import help_for, say, word
from exercises.engine.numbers import fold, format_typed, within

RELATIVE = 1e-6  # what two right routes may differ in, relative to the value


@dataclass(frozen=True)
class Difference:
    """How a result differs from the expected one: a sentence's name and its values."""

    sentence: str
    values: dict[str, object] = field(default_factory=dict)

    @property
    def message(self) -> str:
        """What the learner is told."""
        return say(self.sentence, **self.values)

    @property
    def help(self) -> str:
        """What to try next; may be empty."""
        return help_for(self.sentence)


def compare(wanted: Any, got: Any, tolerance: float = 0.0) -> Difference | None:
    """The first difference that matters, or None if both say the same.

    Args:
        wanted: A number, text, yes or no, date, Series, DataFrame, list or dictionary.
        got: Anything.
        tolerance: Absolute, for numbers; 1e-6 of the value is always allowed.
    """
    import pandas as pd

    wanted, got = _plain(wanted), _plain(got)
    if isinstance(wanted, (pd.DataFrame, pd.Series, list, dict)):
        return _compare_tables(wanted, got, tolerance)
    return _compare_scalars(wanted, got, tolerance)


def _plain(value: Any) -> Any:
    """A numpy scalar or array as its Python equal; everything else as it is."""
    import numpy as np

    if type(value) is np.ndarray:
        return value.tolist()
    if isinstance(value, np.generic) and type(value).__module__ == "numpy":
        return value.item()
    if type(value) is tuple:
        return list(value)
    return value


def describe(value: Any) -> str:
    """What kind of thing a value is, in Spanish."""
    import pandas as pd

    names = {
        int: "number",
        float: "number",
        str: "text",
        bool: "bool",
        pd.DataFrame: "frame",
        pd.Series: "series",
        list: "list",
        tuple: "list",
        dict: "dict",
        date: "date",
        datetime: "date",
        pd.Timestamp: "date",
        type(None): "nothing",
    }
    if type(value) in names:
        return word(f"word.{names[type(value)]}")
    if type(value).__module__.startswith("altair"):
        return word("word.chart")
    return say("word.other", name=type(value).__name__)


def _is_number(value: Any) -> bool:
    return type(value) in (int, float)


def _wrong_type(wanted: Any, got: Any) -> Difference:
    return Difference("value.type", {"got": describe(got), "wanted": describe(wanted)})


def _compare_scalars(wanted: Any, got: Any, tolerance: float) -> Difference | None:
    if _is_number(wanted):
        return _compare_numbers(wanted, got, tolerance)
    if type(wanted) is not type(got):
        return _wrong_type(wanted, got)
    if type(wanted) is str:
        same = fold(" ".join(wanted.split())) == fold(" ".join(got.split()))
        return None if same else Difference("value.text", {"got": got[:80]})
    return None if wanted == got else Difference("value.text", {"got": str(got)})


def _compare_numbers(wanted: float, got: Any, tolerance: float) -> Difference | None:
    if not _is_number(got):
        return _wrong_type(wanted, got)
    try:
        value = float(got)
    except OverflowError:
        return Difference("value.infinite")
    if math.isnan(value):
        return Difference("value.nan")
    if math.isinf(value):
        return Difference("value.infinite")
    near = tolerance + RELATIVE * abs(wanted)
    if within(value, wanted, near):
        return None
    written = {"got": format_typed(value)}
    if wanted and within(value * 100, wanted, near):
        return Difference("value.fraction", written)
    if wanted and within(value / 100, wanted, near):
        return Difference("value.percent", written)
    return Difference("value.high" if value > wanted else "value.low", written)


def _as_frame(value: Any):
    """A table with plain rows: named indexes become columns, others are dropped.

    Returns:
        A DataFrame, or None if the value is no table.
    """
    import pandas as pd

    if type(value) is dict:
        value = pd.Series(value, dtype=object).infer_objects()
        value.index.name = "index"
    if type(value) is list:
        value = pd.Series(value, dtype=object).infer_objects()
    if type(value) is pd.Series:
        index_holds_data = not isinstance(value.index, pd.RangeIndex)
        value = value.rename("valor").to_frame()
        if index_holds_data:
            levels = value.index.nlevels
            names = ["etiqueta"] if levels == 1 else [f"etiqueta_{n}" for n in range(levels)]
            value.index = value.index.set_names(names)
            return value.reset_index()
        return value.reset_index(drop=True)
    if type(value) is pd.DataFrame:
        named = any(name is not None for name in value.index.names)
        clash = set(value.index.names) & set(value.columns)
        return value.reset_index(drop=not named or bool(clash))
    return None


def _compare_tables(wanted: Any, got: Any, tolerance: float) -> Difference | None:
    if (type(wanted) is list) != (type(got) is list) or (type(wanted) is dict) != (
        type(got) is dict
    ):
        if not _both_one_column(wanted, got):
            return _wrong_type(wanted, got)
    elif type(wanted) is not type(got):
        return _wrong_type(wanted, got)
    right, answer = _as_frame(wanted), _as_frame(got)
    missing = [str(c) for c in right.columns if c not in answer.columns]
    if missing:
        return Difference("value.missing-columns", {"columns": "», «".join(missing)})
    extra = [str(c) for c in answer.columns if c not in right.columns]
    if extra:
        return Difference("value.extra-columns", {"columns": "», «".join(extra[:3])})
    if len(right) != len(answer):
        return Difference("value.length", {"got": len(answer), "wanted": len(right)})
    answer = answer[list(right.columns)]
    for column in right.columns:
        difference = _column_type(right[column], answer[column])
        if difference:
            return difference
    row = _first_different_row(right, answer, tolerance)
    if row is None:
        return None
    if _same_rows(right, answer, tolerance):
        return Difference("value.order")
    return row


def _both_one_column(wanted: Any, got: Any) -> bool:
    """A list, a dictionary and a Series may stand for one another."""
    import pandas as pd

    one_column = (list, dict, pd.Series)
    return type(wanted) in one_column and type(got) in one_column


def _family(column: Any) -> str:
    import pandas as pd

    if pd.api.types.is_bool_dtype(column):
        return "bools"
    if pd.api.types.is_numeric_dtype(column):
        return "numbers"
    if pd.api.types.is_datetime64_any_dtype(column):
        return "dates"
    if isinstance(column.dtype, pd.CategoricalDtype):
        return _family(column.astype(column.cat.categories.dtype))
    values = column.dropna()
    return "texts" if all(type(value) is str for value in values) else "others"


def _column_type(wanted: Any, got: Any) -> Difference | None:
    wanted_family, got_family = _family(wanted), _family(got)
    if wanted_family == got_family and got_family != "others":
        return None
    if not len(wanted):
        return None
    return Difference(
        "value.column-type",
        {
            "column": str(wanted.name),
            "got": word(f"word.{got_family}"),
            "wanted": word(f"word.{wanted_family}"),
        },
    )


def _matches(wanted: Any, got: Any, tolerance: float):
    """Which values of two columns of the same family are equal: a boolean array."""
    import numpy as np

    if _family(wanted) == "numbers":
        right, answer = wanted.to_numpy(dtype=float), got.to_numpy(dtype=float)
        return np.isclose(answer, right, rtol=RELATIVE, atol=tolerance + 1e-9, equal_nan=True)
    right, answer = wanted.reset_index(drop=True), got.reset_index(drop=True)
    equal = right.astype(object).eq(answer.astype(object)) | (right.isna() & answer.isna())
    return equal.to_numpy(dtype=bool)


def _first_different_row(right: Any, answer: Any, tolerance: float) -> Difference | None:
    for column in right.columns:
        matches = _matches(right[column], answer[column], tolerance)
        if not matches.all():
            place = int((~matches).argmax())
            got = _plain(answer[column].iloc[place])
            shown = format_typed(float(got)) if _is_number(got) and math.isfinite(got) else str(got)
            label = str(answer[right.columns[0]].iloc[place])
            if column in ("valor",):
                return Difference("value.cell", {"label": label, "got": shown})
            return Difference(
                "value.row", {"column": str(column), "label": place + 1, "got": shown}
            )
    return None


def _same_rows(right: Any, answer: Any, tolerance: float) -> bool:
    """Whether the rows are the same ones in another order."""
    columns = list(right.columns)
    try:
        sorted_right, sorted_answer = (
            frame.sort_values(columns, ignore_index=True) for frame in (right, answer)
        )
    except TypeError:
        return False
    return _first_different_row(sorted_right, sorted_answer, tolerance) is None
