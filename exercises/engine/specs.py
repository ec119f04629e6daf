"""Says how an Altair chart differs from the expected one, reading what it draws.

What counts is the mark and, for each channel, the values that are drawn: it is the same whether
pandas or Vega-Lite added them up. Titles count where the expected chart has them.
"""

from dataclasses import dataclass
from typing import Any

from exercises.engine.comparing import Difference, compare, describe
from exercises.engine.feedback import word

CHANNELS = ("x", "y", "color", "size", "shape", "theta", "column", "row")
_AGGREGATES = {
    "count": "size",
    "sum": "sum",
    "mean": "mean",
    "average": "mean",
    "median": "median",
    "min": "min",
    "max": "max",
    "distinct": "nunique",
}
_PERIODS = {"year": "Y", "yearmonth": "M", "yearmonthdate": "D", "yearquarter": "Q"}


@dataclass(frozen=True)
class Drawing:
    """What a chart draws: its mark, channel definitions and one column of values a channel."""

    mark: str
    channels: dict[str, dict]
    values: Any  # DataFrame; one column per channel that holds data
    title: str


def compare_charts(wanted: Any, got: Any) -> Difference | None:
    """The first difference that matters, or None if both say the same."""
    if not _is_chart(got):
        return Difference("chart.type", {"got": describe(got)})
    right = read_chart(wanted)
    try:
        drawn = read_chart(got)
    except Exception as error:
        return Difference("chart.broken", {"error": str(error).splitlines()[0][:200]})
    return (
        _compare_marks(right, drawn)
        or _compare_channels(right, drawn)
        or _compare_values(right, drawn)
        or _compare_titles(right, drawn)
    )


def _is_chart(value: Any) -> bool:
    import altair as alt

    return type(value) in (alt.Chart, alt.LayerChart)


def read_chart(chart: Any) -> Drawing:
    """Read the main layer of a chart.

    Raises:
        Exception: Altair or pandas cannot make sense of the chart.
    """
    import altair as alt

    layer = chart.layer[0] if isinstance(chart, alt.LayerChart) else chart
    spec = layer.to_dict(context={"pre_transform": False}, validate=True)
    mark = spec["mark"]["type"] if isinstance(spec["mark"], dict) else spec["mark"]
    encoding = spec.get("encoding", {})
    channels = {c: encoding[c] for c in CHANNELS if isinstance(encoding.get(c), dict)}
    data = layer.data if layer.data is not alt.Undefined else chart.data
    title = spec.get("title", "") or _top_title(chart)
    text = title.get("text", "") if isinstance(title, dict) else title
    return Drawing(mark, channels, _drawn(data, channels, "transform" in spec), str(text))


def _top_title(chart: Any) -> Any:
    import altair as alt

    return "" if chart.title is alt.Undefined else chart.title


def _drawn(data: Any, channels: dict[str, dict], transformed: bool) -> Any:
    """The values each channel shows, aggregated as Vega-Lite would.

    Returns:
        A DataFrame, or None where the chart does more than this module can follow.
    """
    import pandas as pd

    if transformed or any("bin" in channel for channel in channels.values()):
        return None
    if not isinstance(data, pd.DataFrame):
        return None
    keys, measures = {}, {}
    for name, channel in channels.items():
        if "aggregate" in channel:
            measures[name] = (channel.get("field"), channel["aggregate"])
        elif "field" in channel:
            keys[name] = _in_periods(data[channel["field"]], channel.get("timeUnit"))
    if any(key is None for key in keys.values()):
        return None
    table = pd.DataFrame({name: key.to_numpy() for name, key in keys.items()})
    if not measures:
        return table
    if any(not isinstance(how, str) or how not in _AGGREGATES for _, how in measures.values()):
        return None
    for name, (column, _) in measures.items():
        table[name] = data[column].to_numpy() if column else 0
    hows = {name: _AGGREGATES[how] for name, (_, how) in measures.items()}
    if not keys:
        return table.agg(hows).to_frame().T
    return table.groupby(list(keys), dropna=False).agg(hows).reset_index()


def _in_periods(column: Any, unit: Any) -> Any:
    """A column of dates cut down to a time unit; None for units we do not follow."""
    if unit is None:
        return column
    period = _PERIODS.get(unit) if isinstance(unit, str) else None
    return column.dt.to_period(period).dt.start_time if period else None


def _compare_marks(right: Drawing, drawn: Drawing) -> Difference | None:
    wanted, got = word(f"mark.{right.mark}"), word(f"mark.{drawn.mark}")
    if wanted == got and (wanted != word("word.others") or right.mark == drawn.mark):
        return None
    return Difference("chart.mark", {"got": got, "wanted": wanted})


def _compare_channels(right: Drawing, drawn: Drawing) -> Difference | None:
    for name, channel in right.channels.items():
        where = word(f"channel.{name}")
        if name not in drawn.channels:
            return Difference("chart.missing-channel", {"channel": where})
        wanted, got = channel.get("type"), drawn.channels[name].get("type")
        discrete = {"nominal", "ordinal"}
        if wanted and got and wanted != got and not {wanted, got} <= discrete:
            scales = {"got": word(f"scale.{got}"), "wanted": word(f"scale.{wanted}")}
            return Difference("chart.channel-type", {"channel": where, **scales})
    extra = [name for name in drawn.channels if name not in right.channels]
    if extra and "color" not in extra:
        return Difference("chart.extra-channel", {"channel": word(f"channel.{extra[0]}")})
    return None


def _compare_values(right: Drawing, drawn: Drawing) -> Difference | None:
    for name, channel in right.channels.items():
        where = word(f"channel.{name}")
        if right.values is None or drawn.values is None:
            keys = ("field", "aggregate", "timeUnit", "bin")
            same = all(channel.get(k) == drawn.channels[name].get(k) for k in keys)
        else:
            same = _same_column(right, drawn, name)
        if not same:
            return Difference("chart.values", {"channel": where})
    if right.values is not None and drawn.values is not None and not _same_table(right, drawn):
        return Difference("chart.values", {"channel": word("channel.y")})
    return None


def _same_column(right: Drawing, drawn: Drawing, name: str) -> bool:
    if name not in right.values or name not in drawn.values:
        return name not in right.values and name not in drawn.values
    columns = (
        d.values[name].sort_values(ignore_index=True).rename("valor") for d in (right, drawn)
    )
    return compare(*columns) is None


def _same_table(right: Drawing, drawn: Drawing) -> bool:
    names = list(right.values.columns)
    tables = (d.values[names].sort_values(names, ignore_index=True) for d in (right, drawn))
    return compare(*tables) is None


def _compare_titles(right: Drawing, drawn: Drawing) -> Difference | None:
    if right.title and not drawn.title:
        return Difference("chart.title")
    for name, channel in right.channels.items():
        if channel.get("title") and not drawn.channels[name].get("title"):
            return Difference("chart.axis-title", {"channel": word(f"channel.{name}")})
    return None
