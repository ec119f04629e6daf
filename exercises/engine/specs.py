"""Says how an Altair chart differs from the expected one, reading what it draws.

What counts is the mark and, for each channel, the values that are drawn: it is the same whether
pandas or Vega-Lite added them up. Titles count where the expected chart has them.
"""

from dataclasses import dataclass
from typing import Any

from exercises.engine.comparing import Difference, compare, describe, one_line
from exercises.engine.feedback import say, word

CHANNELS = ("x", "y", "color", "size", "shape", "theta", "column", "row")
SAMPLE = 100  # rows
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


class ChartDifference(Difference):
    """A difference between charts, with its own advice."""

    @property
    def help(self) -> str:
        """What to try next."""
        return say("chart.help")


class CannotDraw(Exception):
    """A chart lacks something without which nothing is drawn; `difference` says what."""

    def __init__(self, sentence: str, **values: object):
        super().__init__(sentence)
        self.difference = ChartDifference(sentence, values)


@dataclass(frozen=True)
class Drawing:
    """What a chart draws: its mark, channel definitions and one column of values a channel."""

    mark: str
    channels: dict[str, dict]
    values: Any  # DataFrame; one column per channel that holds data
    has_title: bool


def compare_charts(wanted: Any, got: Any) -> Difference | None:
    """The first difference that matters, or None if both say the same.

    Args:
        wanted: An Altair chart, or what `read_chart` made of it.
        got: A chart, what `drawing_of` made of one, or anything else.
    """
    drawn = got if type(got) in (Drawing, Difference, ChartDifference) else drawing_of(got)
    if isinstance(drawn, Difference):
        return drawn
    right = wanted if type(wanted) is Drawing else read_chart(wanted)
    return (
        _compare_marks(right, drawn)
        or _compare_channels(right, drawn)
        or _compare_values(right, drawn)
        or _compare_titles(right, drawn)
    )


def drawing_of(value: Any) -> "Drawing | Difference":
    """What a learner's chart draws, or why it draws nothing."""
    import altair as alt

    if type(value) not in (alt.Chart, alt.LayerChart):
        return _no_chart(value)
    try:
        return read_chart(value)
    except CannotDraw as stop:
        return stop.difference
    except Exception as error:
        return ChartDifference("chart.broken", {"error": one_line(error)})


def _no_chart(value: Any) -> Difference:
    import altair as alt

    several = (alt.HConcatChart, alt.VConcatChart, alt.ConcatChart, alt.FacetChart, alt.RepeatChart)
    if type(value) in several:
        return ChartDifference("chart.several")
    return ChartDifference("chart.type", {"got": describe(value)})


def read_chart(chart: Any) -> Drawing:
    """Read the main layer of a chart.

    Raises:
        CannotDraw: It has no mark, or draws a column that its data do not have.
        Exception: Altair or pandas cannot make sense of the chart.
    """
    import altair as alt

    layer, data, title = chart, chart.data, chart.title
    while type(layer) is alt.LayerChart and layer.layer:
        layer = layer.layer[0]
        data = data if layer.data is alt.Undefined else layer.data
        title = layer.title if title is alt.Undefined else title
    if type(layer) is not alt.Chart or layer.mark is alt.Undefined:
        raise CannotDraw("chart.no-mark")
    spec = _spec(layer, data)
    mark = spec["mark"]["type"] if isinstance(spec["mark"], dict) else spec["mark"]
    encoding = spec.get("encoding", {})
    channels = {c: encoding[c] for c in CHANNELS if isinstance(encoding.get(c), dict)}
    has_title = title is not alt.Undefined and bool(title)
    return Drawing(mark, channels, _drawn(data, channels, "transform" in spec), has_title)


def _spec(layer: Any, data: Any) -> dict:
    """The specification of one layer, without its data: writing them out only costs time."""
    import pandas as pd

    small = layer.copy(deep=False)
    # Altair tells amounts from names by looking at a few rows.
    small.data = data.head(SAMPLE) if isinstance(data, pd.DataFrame) else data
    return small.to_dict()


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
            keys[name] = _in_periods(_column(data, channel["field"]), channel.get("timeUnit"))
    if any(key is None for key in keys.values()):
        return None
    columns = {name: key.to_numpy() for name, key in keys.items()}
    table = pd.DataFrame(columns, index=range(len(data)))
    if not measures:
        return table
    if any(not isinstance(how, str) or how not in _AGGREGATES for _, how in measures.values()):
        return None
    for name, (column, _) in measures.items():
        table[name] = _column(data, column).to_numpy() if column else 0
    hows = {name: _AGGREGATES[how] for name, (_, how) in measures.items()}
    if not keys:
        return table.agg(hows).to_frame().T
    return table.groupby(list(keys), dropna=False).agg(hows).reset_index()


def _column(data: Any, name: Any) -> Any:
    if name not in data.columns:
        raise CannotDraw("chart.missing-field", field=str(name))
    return data[name]


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
    return ChartDifference("chart.mark", {"got": got, "wanted": wanted})


def _compare_channels(right: Drawing, drawn: Drawing) -> Difference | None:
    for name, channel in right.channels.items():
        where = word(f"channel.{name}")
        if name not in drawn.channels:
            return ChartDifference("chart.missing-channel", {"channel": where})
        wanted, got = channel.get("type"), drawn.channels[name].get("type")
        discrete = {"nominal", "ordinal"}
        if wanted and got and wanted != got and not {wanted, got} <= discrete:
            scales = {"got": word(f"scale.{got}"), "wanted": word(f"scale.{wanted}")}
            return ChartDifference("chart.channel-type", {"channel": where, **scales})
    extra = [name for name in drawn.channels if name not in right.channels]
    if extra and "color" not in extra:
        return ChartDifference("chart.extra-channel", {"channel": word(f"channel.{extra[0]}")})
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
            return ChartDifference("chart.values", {"channel": where})
    if right.values is not None and drawn.values is not None and not _same_table(right, drawn):
        return ChartDifference("chart.values", {"channel": word("channel.y")})
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
    if right.has_title and not drawn.has_title:
        return ChartDifference("chart.title")
    for name, channel in right.channels.items():
        if _has_own_title(channel) and not _has_own_title(drawn.channels[name]):
            return ChartDifference("chart.axis-title", {"channel": word(f"channel.{name}")})
    return None


def _has_own_title(channel: dict) -> bool:
    places = (channel, *(channel.get(part) for part in ("axis", "legend", "header")))
    return any(isinstance(place, dict) and place.get("title") for place in places)
