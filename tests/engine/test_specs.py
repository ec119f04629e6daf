"""Charts are compared by what they draw."""

import altair as alt
import numpy as np
import pandas as pd
import pytest

from exercises.engine.specs import compare_charts

DATA = pd.DataFrame(
    {
        "cuenta": ["a", "a", "b", "c", "c", "c"],
        "dia": pd.date_range("2026-01-30", periods=6),
        "gente": [3, 5, 4, 1, 2, np.nan],
    }
)


def bars(data=DATA, **encoding):
    return alt.Chart(data).mark_bar().encode(**encoding)


def counted(column="cuenta", name="count"):
    return DATA[column].value_counts().rename_axis(column).reset_index(name=name)


def aggregated(how):
    return DATA.groupby("cuenta", as_index=False)["gente"].agg(how)


def sentence(wanted, got):
    difference = compare_charts(wanted, got)
    if difference:
        assert "{" not in difference.message and difference.help
    return difference and difference.sentence


COUNT = bars(x="count()", y="cuenta")
TITLED = bars(x=alt.X("count()").title("piezas"), y="cuenta").properties(title="Piezas")


@pytest.mark.parametrize(
    ("wanted", "got"),
    [
        (COUNT, COUNT),
        (COUNT, bars(counted(), x="count:Q", y="cuenta:N")),
        (COUNT, bars(counted().sample(frac=1, random_state=1), x="count", y="cuenta")),
        (COUNT, bars(counted().rename(columns={"cuenta": "quien"}), x="count", y="quien")),
        (bars(counted(), x="count", y="cuenta"), COUNT),
        (
            COUNT,
            bars(
                x=alt.X("count()").scale(zero=True), y=alt.Y("cuenta").sort("-x"), tooltip="cuenta"
            ),
        ),
        (COUNT, bars(x="count()", y="cuenta:O")),
        (COUNT, bars(x="count()", y="cuenta", color="cuenta")),
        (COUNT, alt.layer(COUNT, COUNT.mark_text())),
        (COUNT, alt.layer(alt.layer(COUNT, COUNT.mark_text()), COUNT.mark_rule())),
        (COUNT, alt.layer(COUNT.properties(data=alt.Undefined), data=DATA)),
        (bars(y="count()"), bars(pd.DataFrame({"n": [6]}), y="n:Q")),
        (
            TITLED,
            bars(x=alt.X("count()", axis=alt.Axis(title="cuántas")), y="cuenta").properties(
                title="x"
            ),
        ),
        (TITLED, alt.layer(TITLED).properties(title="arriba")),
        (
            alt.Chart(DATA).mark_point().encode(x="dia", y="gente"),
            alt.Chart(DATA).mark_circle().encode(x="dia:T", y="gente:Q"),
        ),
        (
            bars(x="yearmonth(dia):T", y="count()"),
            bars(
                DATA.assign(mes=DATA["dia"].dt.to_period("M").dt.start_time), x="mes:T", y="count()"
            ),
        ),
        (
            alt.Chart("datos.csv").mark_bar().encode(x="a:N", y="sum(b):Q"),
            alt.Chart("datos.csv").mark_bar().encode(x="a:N", y="sum(b):Q"),
        ),
    ],
)
def test_the_same_to_the_eye(wanted, got):
    assert sentence(wanted, got) is None


@pytest.mark.parametrize("how", ["sum", "mean", "median", "min", "max"])
def test_pandas_and_vega_add_up_alike(how):
    in_vega = bars(x=f"{how}(gente)", y="cuenta")
    in_pandas = bars(aggregated(how), x="gente", y="cuenta")
    assert sentence(in_vega, in_pandas) is None
    assert sentence(in_pandas, in_vega) is None


@pytest.mark.parametrize(
    ("wanted", "got", "expected"),
    [
        (COUNT, COUNT.mark_line(), "chart.mark"),
        (COUNT, bars(x="count()"), "chart.missing-channel"),
        (COUNT, bars(x="count()", y="cuenta", size="gente"), "chart.extra-channel"),
        (COUNT, bars(y="count()", x="cuenta"), "chart.channel-type"),
        (COUNT, bars(x="count()", y="dia"), "chart.channel-type"),
        (COUNT, bars(x="sum(gente)", y="cuenta"), "chart.values"),
        (COUNT, bars(x="gente", y="cuenta"), "chart.values"),
        (COUNT, bars(DATA.head(3), x="count()", y="cuenta"), "chart.values"),
        (bars(x="min(gente)", y="cuenta"), bars(x="max(gente)", y="cuenta:N"), "chart.values"),
        (
            bars(counted(), x="count", y="cuenta"),
            bars(counted().assign(count=[1, 2, 3]), x="count", y="cuenta"),
            "chart.values",
        ),
        (TITLED, bars(x=alt.X("count()").title("piezas"), y="cuenta"), "chart.title"),
        (TITLED, COUNT.properties(title="Piezas"), "chart.axis-title"),
        (TITLED, TITLED.properties(title=""), "chart.title"),
        (COUNT, bars(x="nadie:Q", y="cuenta"), "chart.missing-field"),
        (COUNT, bars(x="sum(nadie):Q", y="cuenta"), "chart.missing-field"),
        (COUNT, bars(x="nadie", y="cuenta"), "chart.broken"),
        (COUNT, bars(x="sum(cuenta):Q", y="cuenta"), "chart.values"),
        (COUNT, alt.Chart(DATA).encode(x="count()", y="cuenta"), "chart.no-mark"),
        (
            COUNT,
            alt.Chart("otros.csv").mark_bar().encode(x="count():Q", y="otra:N"),
            "chart.values",
        ),
        (COUNT, COUNT | COUNT, "chart.several"),
        (COUNT, COUNT.facet("cuenta"), "chart.several"),
        (COUNT, DATA, "chart.type"),
        (COUNT, COUNT.to_dict(), "chart.type"),
        (COUNT, alt.Chart(), "chart.no-mark"),
        (COUNT, alt.layer(), "chart.no-mark"),
        (COUNT, alt.Chart, "chart.type"),
    ],
)
def test_says_how_they_differ(wanted, got, expected):
    assert sentence(wanted, got) == expected


def test_names_the_axis():
    assert "el eje horizontal" in compare_charts(COUNT, bars(x="sum(gente)", y="cuenta")).message
    assert "barras" in compare_charts(COUNT, COUNT.mark_line()).message


def test_a_million_rows_are_not_written_out():
    many = pd.DataFrame({"cuenta": np.repeat(["a", "b"], 500_000), "gente": 1})
    assert sentence(COUNT, bars(many, x="count()", y="cuenta")) == "chart.values"


def test_a_limit_of_rows_is_no_concern_of_the_check():
    from exercises import alt as course_alt

    many = pd.DataFrame({"cuenta": np.repeat(["a", "b"], 5000)})
    chart = course_alt.Chart(many).mark_bar().encode(x="count()", y="cuenta")
    assert sentence(chart, chart) is None
