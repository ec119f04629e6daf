"""A verdict by the wire is the verdict in process, whatever a function returns."""

import json
from contextlib import redirect_stdout
from io import StringIO

import numpy as np
import pandas as pd
import pytest
from engine import junk
from hypothesis import given, settings
from hypothesis import strategies as st

from exercises.engine.kinds.chart import Chart
from exercises.engine.kinds.code import Stopped, judge, learner_function, run
from exercises.notebook import registry
from exercises.workshop.wire import LARGEST, BadWire, decode, encode_result, encode_stop

CODES = {exercise.id: exercise for exercise in registry if exercise.needs_python}


def over_the_wire(value, kind="code"):
    return json.loads(json.dumps(encode_result(value, kind)))


def both_verdicts(exercise, value, edition="0"):
    """In process, and by the wire."""

    def crossed(_):
        return decode(over_the_wire(value, exercise.kind))

    return judge(exercise, lambda _: value, [edition]), judge(exercise, crossed, [edition])


@pytest.mark.parametrize("name", CODES)
def test_right_and_wrong_answers_of_the_course(name):
    exercise = CODES[name]
    with redirect_stdout(StringIO()):
        right = exercise.right_answer("0")
        values = [exercise.twin(right), *(right if type(exercise) is Chart else ())]
        for value in values:
            here, there = both_verdicts(exercise, value)
            assert here == there
            assert here.status == "correcto"
        for mistake in exercise.mistakes:
            here, there = both_verdicts(exercise, exercise.wrong_answer(mistake, "0"))
            assert here == there
            assert here.mistake == mistake.__name__.replace("_", "-")


JUDGES = ("activos-por-ano", "vecinos-por-tipo", "tasa-conjunta-por-cuenta", "dibuja-los-cajones")


@pytest.mark.parametrize("name", JUDGES)
def test_junk(name):
    exercise = CODES[name]
    fresh = [junk.JSON, junk.hostile(), junk.tables(), junk.JSON, junk.hostile(), junk.tables()]
    kinds = [each for group in fresh[:3] for each in group]
    again = [each for group in fresh[3:] for each in group]
    for value, twin in zip(kinds, again, strict=True):  # some can be looked at only once
        if value is None:
            continue
        here = judge(exercise, lambda _, value=value: value, ["0"])

        def crossed(_, twin=twin):
            try:
                return decode(over_the_wire(twin, exercise.kind))
            except Exception:  # in a runner: no result
                raise Stopped("code.nothing") from None

        there = judge(exercise, crossed, ["0"])
        assert (here.status, here.mistake, here.score) == (there.status, there.mistake, there.score)


def columns():
    """A column of each kind."""
    yield pd.Series([1.5, np.nan, np.inf], index=["a", "b", "c"])
    yield pd.Series([1, 2], dtype="int32", name="no cruza")
    yield pd.Series([True, False])
    yield pd.Series(["a", None, "ñ"])
    yield pd.Series(["a", None], dtype="string")
    yield pd.Series([1, None], dtype="Int64")
    yield pd.Series([True, None], dtype="boolean")
    yield pd.Series([1.5, None], dtype="Float64")
    yield pd.Series(pd.to_datetime(["2026-01-01 10:00", None]))
    yield pd.Series(pd.date_range("2026-03-29", periods=2, tz="Europe/Madrid"))
    yield pd.Series(pd.to_timedelta([1, None], unit="D"))
    yield pd.Series(pd.period_range("2026-01", periods=2, freq="M"))
    yield pd.Series(pd.Categorical(["b", None, "a"], categories=["a", "b"]))
    yield pd.Series([1, 2], index=pd.MultiIndex.from_tuples([("a", 1), ("b", 2)], names=["x", "y"]))
    yield pd.Series([1, 2], index=pd.CategoricalIndex(["a", "b"], name="c"))
    yield pd.Series([[1, 2], {"a": 1}, None, "x"], dtype=object)
    yield pd.Series([], dtype="float64")


@pytest.mark.parametrize("column", columns(), ids=lambda column: str(column.dtype))
def test_columns_and_tables_come_back_as_they_were(column):
    back = decode(over_the_wire(column))
    pd.testing.assert_series_equal(back, column, check_names=False, check_index_type=False)
    table = column.to_frame("valor").assign(otra=range(len(column)))
    back = decode(over_the_wire(table))
    pd.testing.assert_frame_equal(back, table, check_index_type=False)


def test_tables_whose_columns_repeat_or_have_levels():
    for columns in (["a", "a"], pd.MultiIndex.from_tuples([("a", 1), ("b", 2)]), [1, 2.5]):
        table = pd.DataFrame([[1, "x"]], columns=columns)
        pd.testing.assert_frame_equal(decode(over_the_wire(table)), table)


values = st.recursive(
    st.none() | st.booleans() | st.floats() | st.text(max_size=4) | st.integers(-LARGEST, LARGEST),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.lists(inner, max_size=3).map(tuple)
        | st.dictionaries(st.text(max_size=3) | st.integers(), inner, max_size=3)
    ),
    max_leaves=8,
)


@given(value=values)
@settings(max_examples=60, deadline=None)
def test_plain_values_come_back_as_they_were(value):
    assert repr(decode(over_the_wire(value))) == repr(value)


KINDS = ["series", "frame", "list", "dict", "int", "missing", "timestamp", "period", "drawing"]
KINDS += ["difference", "stopped", "other", "date", "timedelta", "tuple", "ellipsis"]
COLUMNS = ["float64", "int64", "object", "category", "period", "times", "spans", "str", "Int64"]
wires = st.recursive(
    st.none() | st.booleans() | st.floats() | st.integers() | st.sampled_from([*COLUMNS, "", "D"]),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from(KINDS), inner, min_size=1, max_size=2)
        | st.tuples(st.sampled_from(COLUMNS), st.lists(inner, max_size=3)).map(list)
    ),
    max_leaves=10,
)


@given(written=wires)
@settings(max_examples=150, deadline=None)
def test_whatever_is_sent_is_a_value_or_refused(written):
    """And nothing that was sent is right by itself."""
    try:
        value = decode(written)
    except (BadWire, Stopped):
        return
    exercise = CODES["activos-por-ano"]
    assert judge(exercise, lambda _: value, ["0"]).status != "correcto"


@pytest.mark.parametrize(
    "written",
    [
        {"list": 1},
        {"pickle": "x"},
        {"int": "9" * 5000},
        {"list": [], "dict": []},
        {"dict": [[{"list": []}, 1]]},
        {"difference": ["our-fault", {}]},
        {"stopped": ["plan.complete", {}]},
        {"stopped": ["code.raised", {"counts": False}]},
        {"stopped": ["code.raised", {"sentence": "x"}]},
        {"drawing": ["bar", {"onclick": {}}, None, True]},
        {"series": [["float64", ["x"]], [[None], ["int64", [0]]]]},
        {"series": [["float64", [1.0]], [[None], ["int64", [0, 1]]]]},
        {"frame": [[["os.system", ["x"]]], [[None], ["int64", [0]]], [[None], ["int64", [0]]]]},
        {"timestamp": "mañana"},
    ],
    ids=str,
)
def test_forgeries_are_refused(written):
    with pytest.raises(BadWire):
        decode(written)


def test_a_stop_says_only_what_the_engine_would_say():
    stop = Stopped("code.raised", error="ValueError: " + "x" * 10000)
    with pytest.raises(Stopped) as raised:
        decode(json.loads(json.dumps(encode_stop(stop))))
    assert raised.value.sentence == "code.raised"
    assert len(raised.value.values["error"]) <= 400


@pytest.mark.parametrize(
    ("source", "sentence"),
    [
        ("def f(:", "code.syntax"),
        ("x = 1", "code.no-function"),
        ("def f(a):\n    return 1", "code.arguments"),
        ("def f():\n    1/0", "code.raised"),
        ("def f():\n    import pandas\n    return pandas.DataFrame()['x']", "code.missing-column"),
        ("def f():\n    raise SystemExit", "code.exited"),
        ("def f():\n    pass", "code.nothing"),
    ],
)
def test_every_way_to_stop_crosses(source, sentence):
    with pytest.raises(Stopped) as here:
        run(learner_function("f", source), {})
    with pytest.raises(Stopped) as there:
        decode(json.loads(json.dumps(encode_stop(here.value))))
    assert there.value.sentence == here.value.sentence == sentence
    assert there.value.counts == here.value.counts
    assert there.value.values == here.value.values
