"""Says how two results differ: numbers, texts, columns and tables.

`got` comes from a learner and may be anything, hostile objects included: only values whose exact
type is known are ever compared, and none of their own methods is trusted.
"""

import math
from collections.abc import Hashable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from exercises.engine.feedback import help_for, say, word
from exercises.engine.numbers import MAX_VALUE, fold, format_typed, within

RELATIVE = 1e-6  # what two right routes may differ in, relative to the value
SHOWN = 80  # characters of a learner's value that a message repeats


@dataclass(frozen=True)
class Difference:
    """How a result differs from the expected one: a sentence's name and its values."""

    sentence: str
    values: Mapping[str, object] = field(default_factory=dict)

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

    The order of a dictionary and the names of a column and of its index do not matter; the order
    of rows does.

    Args:
        wanted: A number, text, yes or no, date, Series, DataFrame, list or dictionary.
        got: Anything.
        tolerance: Absolute, for numbers; 1e-6 of the value is always allowed.
    """
    import pandas as pd

    wanted, got = _plain(wanted), _plain(got)
    if type(wanted) is pd.DataFrame:
        return _compare_frames(wanted, got, tolerance)
    if type(wanted) is dict:
        return _compare_dicts(wanted, got, tolerance)
    if type(wanted) in (list, pd.Series):
        return _compare_columns(wanted, got, tolerance)
    return _compare_scalars(wanted, got, tolerance)


def _plain(value: Any) -> Any:
    """Arrays as lists, scalars of numpy and pandas as their Python equals, dates as Timestamps."""
    import numpy as np
    import pandas as pd

    # Not isinstance: it would believe what an object says of its own class.
    kind = type(value)
    if kind is np.ndarray or issubclass(kind, (pd.Index, pd.api.extensions.ExtensionArray)):
        return value.tolist()
    if kind in (date, datetime, np.datetime64):
        return pd.Timestamp(value)
    if issubclass(kind, np.generic):
        return value.item()
    if value is pd.NA or value is pd.NaT:
        return math.nan
    return list(value) if kind is tuple else value


def describe(value: Any) -> str:
    """What kind of thing a value is, in Spanish."""
    import pandas as pd

    names: dict[type, str] = {
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
    if str(type(value).__module__).startswith("altair"):
        return word("word.chart")
    return say("word.other", name=type(value).__name__)


def one_line(error: BaseException) -> str:
    """An error of the learner's code: its name and its first line, which may not exist."""
    try:
        first = str(error).strip().splitlines()[0][:200]
    except Exception:
        return type(error).__name__
    return f"{type(error).__name__}: {first}"


def _shown(value: Any) -> str:
    """A learner's value as a message repeats it."""
    import pandas as pd

    value = _plain(value)
    if _is_number(value) and not math.isnan(value):
        return format_typed(value) if abs(value) <= MAX_VALUE else word("word.huge")
    if value is None or _is_number(value):
        return word("word.gap")
    return str(value)[:SHOWN] if type(value) in (str, bool, pd.Timestamp) else describe(value)


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
    else:
        same = wanted == got
    return None if same else Difference("value.text", {"got": _shown(got)})


def _compare_numbers(wanted: float, got: Any, tolerance: float) -> Difference | None:
    if not _is_number(got):
        return _wrong_type(wanted, got)
    if type(got) is int and abs(got) > MAX_VALUE:
        return Difference("value.large")  # before it can be too large for a float
    value = float(got)
    if math.isnan(value):
        return None if math.isnan(wanted) else Difference("value.nan")
    if math.isinf(value):
        return Difference("value.infinite")
    near = tolerance + RELATIVE * abs(wanted)
    if within(value, wanted, near):
        return None
    if abs(value) > MAX_VALUE:
        return Difference("value.large")
    written = {"got": format_typed(value)}
    if wanted and within(value * 100, wanted, near):
        return Difference("value.fraction", written)
    if wanted and within(value / 100, wanted, near):
        return Difference("value.percent", written)
    return Difference("value.high" if value > wanted else "value.low", written)


# Dictionaries.


def _compare_dicts(wanted: dict, got: Any, tolerance: float) -> Difference | None:
    import pandas as pd

    if type(got) is pd.Series and len(got) <= 2 * len(wanted):
        got = dict(zip(got.index.tolist(), got.tolist(), strict=True))
    if type(got) is not dict:
        return _wrong_type(wanted, got)
    for label, value in wanted.items():
        if label not in got:
            return Difference("value.missing-labels", {"label": _shown(label)})
        if compare(value, got[label], tolerance) is not None:
            values = {"label": _shown(label), "got": _shown(got[label])}
            return Difference("value.cell", values)
    extra = next((label for label in got if label not in wanted), None)
    return Difference("value.extra-labels", {"label": _shown(extra)}) if extra is not None else None


# Lists and columns of pandas: values one after another, perhaps with labels.


@dataclass(frozen=True)
class _Values:
    """Values, and their labels if they have any that mean something."""

    values: Any  # Series with a plain index
    labels: Any = None  # Index


def _values_of(value: Any) -> _Values | None:
    """The values of a list, dictionary or Series; None for anything else."""
    import pandas as pd

    if type(value) is list:
        return _Values(pd.Series(value, dtype=object).infer_objects())
    if type(value) is dict:
        values = pd.Series(list(value.values()), dtype=object).infer_objects()
        return _Values(values, pd.Index(list(value), tupleize_cols=False))
    if type(value) is not pd.Series:
        return None
    values = value.reset_index(drop=True)
    # Whole numbers without a name are the row numbers that filtering or sorting leaves behind.
    is_leftover = value.index.name is None and pd.api.types.is_integer_dtype(value.index)
    return _Values(values, None if is_leftover else value.index)


def _compare_columns(wanted: Any, got: Any, tolerance: float) -> Difference | None:
    right, answer = _values_of(wanted), _values_of(got)
    if right is None or answer is None or (type(wanted) is list and type(got) is dict):
        return _wrong_type(wanted, got)
    if right.labels is not None and answer.labels is None:
        return Difference("value.labels")
    if len(right.values) < len(answer.values):
        return _length(right.values, answer.values)
    if right.labels is not None:
        absent = ~right.labels.isin(answer.labels)
        if absent.any():
            return Difference("value.missing-labels", {"label": _label(right.labels[absent][0])})
    if len(right.values) != len(answer.values):
        return _length(right.values, answer.values)
    wanted_family, got_family = _families(right.values, answer.values)
    if wanted_family != got_family:
        words = {"got": word(f"word.{got_family}"), "wanted": word(f"word.{wanted_family}")}
        return Difference("value.types", words)
    if right.labels is None:
        return _compare_in_place(right, answer, tolerance)
    return _compare_by_label(right, answer, tolerance)


def _compare_in_place(right: _Values, answer: _Values, tolerance: float) -> Difference | None:
    matches = _matches(right.values, answer.values, tolerance)
    if matches.all():
        return None
    if _same_values(right.values, answer.values, tolerance):
        return Difference("value.order")
    place = int((~matches).argmax())
    values = {"place": place + 1, "got": _shown(answer.values.iloc[place])}
    return Difference("value.item", values)


def _compare_by_label(right: _Values, answer: _Values, tolerance: float) -> Difference | None:
    in_order = right.labels.equals(answer.labels)
    values = answer.values
    if not in_order and right.labels.is_unique:
        values = values.iloc[answer.labels.get_indexer(right.labels)].reset_index(drop=True)
    matches = _matches(right.values, values, tolerance)
    if not matches.all():
        place = int((~matches).argmax())
        shown = {"label": _label(right.labels[place]), "got": _shown(values.iloc[place])}
        return Difference("value.cell", shown)
    return None if in_order or list(right.labels) == list(answer.labels) else _out_of_order()


def _label(label: Hashable) -> str:
    return " · ".join(map(_shown, label)) if type(label) is tuple else _shown(label)


def _same_values(right: Any, answer: Any, tolerance: float) -> bool:
    return _same_rows(right.to_frame("valor"), answer.to_frame("valor"), tolerance)


def _length(right: Any, answer: Any) -> Difference:
    return Difference("value.length", {"got": len(answer), "wanted": len(right)})


def _out_of_order() -> Difference:
    return Difference("value.order")


# Tables.


def _with_plain_rows(frame: Any) -> Any:
    """A table whose named indexes have become columns; unnamed ones are dropped."""
    names = list(frame.index.names)
    is_data = any(name is not None for name in names)
    is_data = is_data and len(set(names)) == len(names) and not set(names) & set(frame.columns)
    return frame.reset_index(drop=not is_data)


def _compare_frames(wanted: Any, got: Any, tolerance: float) -> Difference | None:
    if type(got) is not type(wanted):
        return _wrong_type(wanted, got)
    right, answer = _with_plain_rows(wanted), _with_plain_rows(got)
    missing = [_label(c) for c in right.columns if c not in answer.columns]
    if missing:
        return Difference("value.missing-columns", {"columns": "», «".join(missing)})
    repeated = answer.columns.duplicated()
    extra = [_label(c) for c in answer.columns[repeated | ~answer.columns.isin(right.columns)]]
    if extra:
        return Difference("value.extra-columns", {"columns": "», «".join(extra[:3])})
    if len(right) != len(answer):
        return _length(right, answer)
    answer = answer[list(right.columns)]
    for column in right.columns:
        wanted_family, got_family = _families(right[column], answer[column])
        if wanted_family != got_family:
            words = {"got": word(f"word.{got_family}"), "wanted": word(f"word.{wanted_family}")}
            return Difference("value.column-type", {"column": _label(column), **words})
    different = _first_different_cell(right, answer, tolerance)
    if different is None:
        return None
    if _same_rows(right, answer, tolerance):
        return _out_of_order()
    return different


def _first_different_cell(right: Any, answer: Any, tolerance: float) -> Difference | None:
    for column in right.columns:
        matches = _matches(right[column], answer[column], tolerance)
        if not matches.all():
            place = int((~matches).argmax())
            got = _shown(answer[column].iloc[place])
            values = {"column": _label(column), "place": place + 1, "got": got}
            return Difference("value.row", values)
    return None


def _same_rows(right: Any, answer: Any, tolerance: float) -> bool:
    """Whether the rows are the same ones in another order."""
    columns = list(right.columns)
    try:
        sorted_right, sorted_answer = (
            frame.sort_values(columns, ignore_index=True) for frame in (right, answer)
        )
    except (TypeError, ValueError):
        return False  # values that have no order
    return _first_different_cell(sorted_right, sorted_answer, tolerance) is None


# One column of values.


def _families(wanted: Any, got: Any) -> tuple[str, str]:
    """What two columns hold; the same where one of them is empty, for then nothing can be said."""
    families = _family(wanted), _family(got)
    if not wanted.notna().any() or not got.notna().any():
        return families[0], families[0]
    return families


def _family(column: Any) -> str:
    import pandas as pd

    if isinstance(column.dtype, pd.CategoricalDtype):
        return _family(column.cat.categories.to_series())
    if pd.api.types.is_bool_dtype(column):
        return "bools"
    if pd.api.types.is_numeric_dtype(column) and not pd.api.types.is_complex_dtype(column):
        return "numbers"
    if pd.api.types.is_datetime64_any_dtype(column):
        return "dates"
    return "texts" if all(type(value) is str for value in column.dropna()) else "others"


def _matches(wanted: Any, got: Any, tolerance: float) -> Any:
    """Which values of two columns are equal: a boolean array. Two gaps are equal."""
    import numpy as np

    family = _family(wanted)
    if family == "numbers" and _family(got) == "numbers":
        answer, right = (
            column.astype(float).to_numpy(dtype=float, na_value=np.nan) for column in (got, wanted)
        )
        return np.isclose(answer, right, rtol=RELATIVE, atol=tolerance + 1e-9, equal_nan=True)
    right, answer = wanted.reset_index(drop=True), got.reset_index(drop=True)
    gaps = (right.isna() & answer.isna()).to_numpy(dtype=bool)
    if family == "others":
        cells = zip(right, answer, strict=True)
        return gaps | np.array([compare(*pair, tolerance) is None for pair in cells], dtype=bool)
    return gaps | right.astype(object).eq(answer.astype(object)).to_numpy(dtype=bool)
