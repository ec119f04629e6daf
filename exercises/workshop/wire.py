"""What crosses from a learner's process to the checker: results as JSON, of declared kinds only.

`encode` runs beside the learner's code, so nothing it writes is believed; `decode` makes of it the
same kinds of values again, and never anything that could act. A value of any other kind crosses as
the name of its type, which no right answer equals.

A scalar of JSON is itself; any other value is a mapping with one member, the name of its kind.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from typing import Any

import numpy as np
import pandas as pd

from exercises.engine.comparing import Difference
from exercises.engine.feedback import SENTENCES
from exercises.engine.kinds.code import Stopped
from exercises.engine.specs import CHANNELS, ChartDifference, Drawing, drawing_of

DEEPEST = 12  # levels of lists and mappings; the bank's results have four
LONGEST = 400  # characters of a sentence's value
LARGEST = 1 << 200  # whole numbers beyond are cut: they are too large in any case
WHOLE = 1 << 53  # whole numbers up to here are the same for whoever reads the JSON

#: How learner's code can stop, and whether that counts as an attempt.
STOPS = {
    "code.wrong-type": False,
    "code.syntax": False,
    "code.no-function": True,
    "code.arguments": True,
    "code.raised": True,
    "code.missing-column": True,
    "code.exited": True,
    "code.nothing": True,
}

_NUMPY = (
    "bool",
    "float16",
    "float32",
    "float64",
    *(f"{sign}int{bits}" for sign in ("", "u") for bits in (8, 16, 32, 64)),
)
_NULLABLE = (
    "boolean",
    "Float32",
    "Float64",
    *(f"{sign}Int{bits}" for sign in ("", "U") for bits in (8, 16, 32, 64)),
)


class BadWire(ValueError):
    """What came is nothing that `encode` writes."""


# Beside the learner's code.


def encode(value: Any) -> Any:
    """A result as JSON-able data.

    Args:
        value: Anything; what is of no declared kind becomes the name of its type.
    """
    return _encode(value, 0)


def encode_result(got: Any, kind: str) -> Any:
    """What a learner's function returned, as JSON-able data; of a chart, what it draws.

    Args:
        got: Anything.
        kind: Of the exercise, `code` or `chart`.
    """
    return encode(drawing_of(got) if kind == "chart" and got is not Ellipsis else got)


def _encode(value: Any, depth: int) -> Any:
    kind = type(value)
    if value is None or kind in (bool, float, str):
        return value
    if kind is int:
        return _whole(value)
    if depth >= DEEPEST:
        return _other(value)
    if kind in (list, tuple):
        return {kind.__name__: [_encode(each, depth + 1) for each in value]}
    if kind is dict:
        pairs = [[_encode(k, depth + 1), _encode(v, depth + 1)] for k, v in value.items()]
        return {"dict": pairs}
    if value is pd.NA or value is pd.NaT:
        return {"missing": "NA" if value is pd.NA else "NaT"}
    if value is Ellipsis:
        return {"ellipsis": None}
    if kind in _SIMPLE:
        name, write = _SIMPLE[kind]
        return {name: write(value)}
    if issubclass(kind, np.generic):
        return _numpy_scalar(value, depth)
    if kind is np.ndarray or issubclass(kind, (pd.Index, pd.api.extensions.ExtensionArray)):
        return _encode(value.tolist(), depth)
    if kind is pd.Series:
        return {"series": [_column(value, depth), _index(value.index, depth)]}
    if kind is pd.DataFrame:
        return {"frame": _frame(value, depth)}
    if kind is Drawing:
        return {"drawing": _drawing(value, depth)}
    if kind in (Difference, ChartDifference):
        return {"difference": [value.sentence, _values(value.values)]}
    return _other(value)


_SIMPLE: dict[type, tuple[str, Callable[[Any], Any]]] = {
    date: ("date", date.isoformat),
    datetime: ("timestamp", datetime.isoformat),
    pd.Timestamp: ("timestamp", pd.Timestamp.isoformat),
    pd.Timedelta: ("timedelta", pd.Timedelta.isoformat),
    pd.Period: ("period", lambda period: [period.freqstr, period.ordinal]),
}


def encode_stop(stop: Stopped) -> dict[str, Any]:
    """Why the learner's code gave no result, as JSON-able data."""
    return {"stopped": [stop.sentence, _values(stop.values)]}


def _whole(value: int) -> Any:
    cut = max(-LARGEST, min(LARGEST, value))
    return cut if abs(cut) <= WHOLE else {"int": str(cut)}


def _other(value: Any) -> dict[str, Any]:
    kind = type(value)
    name, module = str(kind.__name__)[:80], str(kind.__module__)
    return {"other": [name, "altair" if module.startswith("altair") else ""]}


def _numpy_scalar(value: np.generic, depth: int) -> Any:
    plain = pd.Timestamp(value) if isinstance(value, np.datetime64) else value.item()
    return _other(value) if isinstance(plain, np.generic) else _encode(plain, depth + 1)


def _values(values: Any) -> dict[str, Any]:
    return {
        name: value if type(value) is int and abs(value) <= WHOLE else str(value)[:LONGEST]
        for name, value in values.items()
    }


def _column(values: Any, depth: int) -> list:
    """A Series or an Index without its labels: the name of what it holds, and that."""
    dtype = values.dtype
    if isinstance(dtype, pd.CategoricalDtype):
        of = values.cat if isinstance(values, pd.Series) else values
        return ["category", [_column(dtype.categories, depth), list(map(int, of.codes))]]
    if isinstance(dtype, pd.PeriodDtype):
        periods = pd.PeriodIndex(values)
        return ["period", [periods.freqstr, periods.asi8.tolist()]]
    if isinstance(dtype, pd.DatetimeTZDtype) or dtype.kind == "M":
        times = pd.DatetimeIndex(values)
        zone = None if times.tz is None else str(times.tz)
        return ["times", [times.unit, zone, times.asi8.tolist()]]
    if dtype.kind == "m":
        spans = pd.TimedeltaIndex(values)
        return ["spans", [spans.unit, spans.asi8.tolist()]]
    name = str(dtype)
    if isinstance(dtype, pd.StringDtype):
        gaps = values.isna()
        cells = zip(values.tolist(), gaps.tolist(), strict=True)
        return [
            "str" if dtype.na_value is not pd.NA else "string",
            [None if gap else str(value) for value, gap in cells],
        ]
    if name in _NUMPY:
        return [name, values.tolist()]
    if name in _NULLABLE:
        return [name, [None if value is pd.NA else value for value in values.tolist()]]
    return ["object", [_encode(value, depth + 1) for value in values.tolist()]]


def _index(index: Any, depth: int) -> list:
    """The labels of rows or columns: their names, and one column a level."""
    names = [_encode(name, depth + 1) for name in index.names]
    if isinstance(index, pd.MultiIndex):
        levels = [index.get_level_values(place) for place in range(index.nlevels)]
        return [names, [_column(level, depth) for level in levels]]
    return [names, _column(index, depth)]


def _frame(frame: Any, depth: int) -> list:
    columns = [_column(frame.iloc[:, place], depth) for place in range(frame.shape[1])]
    return [columns, _index(frame.columns, depth), _index(frame.index, depth)]


def _drawing(drawing: Drawing, depth: int) -> list:
    values = None if drawing.values is None else _frame(drawing.values, depth)
    return [drawing.mark, drawing.channels, values, drawing.has_title]


# In the checker.


def decode(written: Any) -> Any:
    """The value that `encode` wrote.

    Args:
        written: JSON that a learner's process sent.

    Raises:
        BadWire: It is nothing that `encode` writes.
        Stopped: The learner's code gave no result.
    """
    try:
        return _decode(written)
    except (BadWire, Stopped):
        raise
    except Exception as error:  # pandas and numpy refuse in many ways
        raise BadWire(f"{type(error).__name__}: {error}") from error


def _decode(written: Any) -> Any:
    if written is None or type(written) in (bool, int, float, str):
        return written
    if type(written) is not dict or len(written) != 1:
        raise BadWire("no kind")
    ((kind, content),) = written.items()
    if kind not in _READERS:
        raise BadWire("an unknown kind")
    return _READERS[kind](content)


def _decode_list(content: Any) -> list:
    return [_decode(each) for each in _listed(content)]


def _listed(content: Any, length: int | None = None) -> list:
    if type(content) is not list or (length is not None and len(content) != length):
        raise BadWire("no list of that length")
    return content


def _text(content: Any) -> str:
    if type(content) is not str:
        raise BadWire("no text")
    return content


def _decode_dict(content: Any) -> dict:
    pairs = (_listed(pair, 2) for pair in _listed(content))
    return {_decode(label): _decode(value) for label, value in pairs}


def _decode_other(content: Any) -> Any:
    name, module = map(_text, _listed(content, 2))
    return type(name[:80], (), {"__module__": "altair" if module == "altair" else "other"})()


def _decode_column(content: Any) -> Any:
    """An array of numpy or pandas."""
    kind, cells = _listed(content, 2)
    _listed(cells)
    if kind == "category":
        categories, codes = pd.Index(_decode_column(cells[0])), _listed(cells[1])
        return pd.Categorical.from_codes(codes, categories=categories)
    if kind == "period":
        return pd.PeriodIndex.from_ordinals(cells[1], freq=_text(cells[0])).array
    if kind == "times":
        unit, zone, stamps = _listed(cells, 3)
        times = pd.DatetimeIndex(np.array(stamps, dtype="int64").view(f"M8[{_unit(unit)}]"))
        return (times if zone is None else times.tz_localize("UTC").tz_convert(_text(zone))).array
    if kind == "spans":
        unit, spans = _listed(cells, 2)
        return pd.array(np.array(spans, dtype="int64").view(f"m8[{_unit(unit)}]"))
    if kind in ("str", "string"):
        return pd.array([None if each is None else _text(each) for each in cells], dtype=kind)
    if kind == "object":
        values = np.empty(len(cells), dtype=object)
        for place, each in enumerate(cells):  # one by one: numpy would take lists apart
            values[place] = _decode(each)
        return values
    if kind in _NUMPY:
        return np.array(_numbers(cells), dtype=kind)
    if kind in _NULLABLE:
        return pd.array(_numbers(cells), dtype=kind)
    raise BadWire("an unknown kind of column")


def _numbers(cells: list) -> list:
    if not all(each is None or type(each) in (bool, int, float) for each in cells):
        raise BadWire("no numbers")
    return cells


def _unit(unit: Any) -> str:
    if unit not in ("s", "ms", "us", "ns"):
        raise BadWire("an unknown unit of time")
    return unit


def _decode_index(content: Any) -> Any:
    names, levels = _listed(content, 2)
    labels = [_decode(name) for name in _listed(names)]
    if levels and type(levels[0]) is list:
        return pd.MultiIndex.from_arrays([_decode_column(level) for level in levels], names=labels)
    column = _decode_column(levels)
    index = pd.Index(column, dtype=column.dtype, tupleize_cols=False)
    index.names = labels
    return index


def _decode_series(content: Any) -> Any:
    values, index = _listed(content, 2)
    return pd.Series(_decode_column(values), index=_decode_index(index))


def _decode_frame(content: Any) -> Any:
    columns, labels, index = _listed(content, 3)
    rows = _decode_index(index)
    cells = {place: _decode_column(each) for place, each in enumerate(_listed(columns))}
    frame = pd.DataFrame(cells, index=rows)
    frame.columns = _decode_index(labels)
    return frame


def _decode_drawing(content: Any) -> Drawing:
    mark, channels, values, has_title = _listed(content, 4)
    if type(channels) is not dict or not set(channels) <= set(CHANNELS):
        raise BadWire("unknown channels")
    if not all(type(channel) is dict for channel in channels.values()):
        raise BadWire("no channels")
    drawn = None if values is None else _decode_frame(values)
    return Drawing(_text(mark), channels, drawn, has_title is True)


def _sentence(content: Any, prefixes: tuple[str, ...]) -> tuple[str, dict[str, Any]]:
    sentence, values = _listed(content, 2)
    if _text(sentence) not in SENTENCES or not sentence.startswith(prefixes):
        raise BadWire("an unknown sentence")
    if type(values) is not dict:
        raise BadWire("no values")
    return sentence, _values(values)


def _decode_difference(content: Any) -> Difference:
    sentence, values = _sentence(content, ("chart.",))
    return ChartDifference(sentence, values)


def _decode_stop(content: Any) -> Any:
    sentence, values = _sentence(content, tuple(STOPS))
    raise Stopped(sentence, counts=STOPS[sentence], **values)


def _decode_whole(content: Any) -> int:
    if len(_text(content)) > len(str(LARGEST)) + 1:
        raise BadWire("too many digits")
    return int(content)


_READERS: dict[str, Callable[[Any], Any]] = {
    "int": _decode_whole,
    "list": _decode_list,
    "tuple": lambda content: tuple(_decode_list(content)),
    "dict": _decode_dict,
    "missing": lambda content: {"NA": pd.NA, "NaT": pd.NaT}[_text(content)],
    "ellipsis": lambda content: Ellipsis,
    "date": lambda content: date.fromisoformat(_text(content)),
    "timestamp": lambda content: pd.Timestamp(_text(content)),
    "timedelta": lambda content: pd.Timedelta(_text(content)),
    "period": lambda content: pd.Period(ordinal=content[1], freq=_text(content[0])),
    "series": _decode_series,
    "frame": _decode_frame,
    "drawing": _decode_drawing,
    "difference": _decode_difference,
    "stopped": _decode_stop,
    "other": _decode_other,
}
