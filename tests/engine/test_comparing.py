"""How two results differ: the first thing that matters, in a sentence, whatever comes back."""

import math
import time
from datetime import date, datetime

import numpy as np
import pandas as pd
import pytest
from engine import junk
from engine.strategies import json_values
from hypothesis import given
from hypothesis import strategies as st

from exercises.engine.comparing import Difference, compare

TABLE = pd.DataFrame({"mes": ["ene", "feb", "mar"], "altas": [3, 5, 4], "tasa": [0.5, 1.5, np.nan]})
COLUMN = pd.Series([10.5, 3.0, 7.0], index=pd.Index(["ana", "luis", "eva"], name="quien"))
NAMES = ["ana", "luis", "eva"]
COUNTS = {"ana": 3, "luis": 5}
MIXED = {"quien": "Ana", "cuantas": 3, "sí": True, "lista": [1, 2]}
WANTED = [
    TABLE,
    COLUMN,
    NAMES,
    COUNTS,
    MIXED,
    38.2,
    5,
    "Ana López",
    True,
    pd.Timestamp("2026-03-01"),
]


def sentence(wanted, got, tolerance=0.0):
    difference = compare(wanted, got, tolerance)
    return difference and difference.sentence


@pytest.mark.parametrize("wanted", WANTED, ids=lambda w: type(w).__name__)
def test_everything_equals_itself(wanted):
    assert compare(wanted, wanted) is None


@pytest.mark.parametrize(
    ("wanted", "got"),
    [
        (38.2, np.float64(38.2)),
        (38.2, np.float32(38.2)),
        (5, 5.0),
        (5, np.int64(5)),
        (5.0, np.array(5)),
        (38.2, 38.2 + 1e-6),
        (38.2, 38.20000001),
        ("Ana López", "ana  lopez "),
        ("Ana", np.str_("Ana")),
        (True, np.bool_(True)),
        (date(2026, 3, 1), pd.Timestamp("2026-03-01")),
        (pd.Timestamp("2026-03-01"), np.datetime64("2026-03-01")),
        (datetime(2026, 3, 1), pd.Timestamp("2026-03-01")),
        (NAMES, tuple(NAMES)),
        (NAMES, pd.Index(NAMES)),
        (NAMES, pd.Series(NAMES)),
        (NAMES, np.array(NAMES)),
        (NAMES, pd.Series(NAMES).unique()),
        (NAMES, pd.Series(NAMES, index=[5, 9, 7])),
        (NAMES, pd.Series(NAMES, dtype="category")),
        (COLUMN, COLUMN.rename("otro")),
        (COLUMN, COLUMN.rename_axis(None)),
        (COLUMN, COLUMN.to_dict()),
        (COLUMN.astype(int) + 0.0, COLUMN.astype(int)),
        (COUNTS, dict(reversed(COUNTS.items()))),
        (COUNTS, pd.Series(COUNTS)),
        (COUNTS, {"ana": np.int64(3), "luis": 5.0}),
        (MIXED, {**MIXED, "quien": "ANA", "lista": np.array([1, 2])}),
        (pd.Series([1, 2]), [1, 2]),
        (TABLE, TABLE[["tasa", "mes", "altas"]]),
        (TABLE, TABLE.set_index("mes")),
        (TABLE.set_index("mes"), TABLE),
        (TABLE, TABLE.set_index(["mes", "altas"])),
        (TABLE, TABLE.set_index(pd.Index([7, 8, 9]))),
        (TABLE, TABLE.astype({"altas": float})),
        (TABLE, TABLE.astype({"mes": "category"})),
        (TABLE, TABLE.astype({"mes": object})),
        (TABLE, TABLE.astype({"altas": "Int64", "tasa": "Float64"})),
        (pd.DataFrame({"a": []}), pd.DataFrame({"a": []}, dtype=object)),
        (pd.Series([True, False]), pd.Series([True, False], dtype="boolean")),
        (COLUMN.groupby([1, 2, 2]).sum(), {1: 10.5, 2: 10.0}),
    ],
)
def test_two_routes_to_the_same(wanted, got):
    assert compare(wanted, got) is None


@pytest.mark.parametrize(
    ("wanted", "got", "expected"),
    [
        (38.2, 0.382, "value.fraction"),
        (0.382, 38.2, "value.percent"),
        (38.2, 40, "value.high"),
        (38.2, -3, "value.low"),
        (38.2, math.nan, "value.nan"),
        (38.2, pd.NA, "value.nan"),
        (38.2, math.inf, "value.infinite"),
        (38.2, 10**400, "value.large"),
        (38.2, 1e300, "value.large"),
        (38.2, "38.2", "value.type"),
        (1, True, "value.type"),
        (38.2, None, "value.type"),
        (38.2, pd.Series([38.2]), "value.type"),
        ("Ana", "Eva", "value.text"),
        ("Ana", 3, "value.type"),
        (True, False, "value.text"),
        (pd.Timestamp("2026-03-01"), pd.Timestamp("2026-03-02"), "value.text"),
        (pd.Timestamp("2026-03-01"), pd.Timestamp("2026-03-01", tz="UTC"), "value.text"),
        (NAMES, NAMES[::-1], "value.order"),
        (NAMES, NAMES[:2], "value.length"),
        (NAMES, [*NAMES, "x"], "value.length"),
        (NAMES, [1, 2, 3], "value.types"),
        (NAMES, ["ana", "luis", "eve"], "value.item"),
        (NAMES, {"ana": 1}, "value.type"),
        (NAMES, set(NAMES), "value.type"),
        (NAMES, TABLE, "value.type"),
        (COUNTS, {"ana": 3}, "value.missing-labels"),
        (COUNTS, {**COUNTS, "x": 1}, "value.extra-labels"),
        (COUNTS, {"ana": 3, "luis": 6}, "value.cell"),
        (COUNTS, [3, 5], "value.type"),
        (MIXED, {**MIXED, "lista": [1, 3]}, "value.cell"),
        (COLUMN, COLUMN.reset_index(drop=True), "value.labels"),
        (COLUMN, list(COLUMN), "value.labels"),
        (COLUMN, COLUMN.sort_values(), "value.order"),
        (COLUMN, COLUMN.iloc[:2], "value.missing-labels"),
        (COLUMN, COLUMN.rename({"ana": "anna"}), "value.missing-labels"),
        (COLUMN, COLUMN.replace(3.0, 4.0), "value.cell"),
        (COLUMN, COLUMN.astype(str), "value.types"),
        (COLUMN, COLUMN.where(COLUMN < 9), "value.cell"),
        (COLUMN, COLUMN.to_frame(), "value.type"),
        (COLUMN, pd.concat([COLUMN, COLUMN]), "value.length"),
        (TABLE, TABLE.drop(columns="tasa"), "value.missing-columns"),
        (TABLE, TABLE.assign(mas=1), "value.extra-columns"),
        (TABLE, TABLE.head(2), "value.length"),
        (TABLE, TABLE.iloc[::-1], "value.order"),
        (TABLE, TABLE.astype({"altas": str}), "value.column-type"),
        (TABLE, TABLE.fillna(0), "value.row"),
        (TABLE, TABLE.assign(altas=[3, 5, 6]), "value.row"),
        (TABLE, TABLE.assign(mes=["ene", "feb", "abr"]), "value.row"),
        (TABLE, COLUMN, "value.type"),
        (TABLE, TABLE.to_dict(), "value.type"),
        (TABLE, TABLE.to_numpy(), "value.type"),
        (TABLE, pd.concat([TABLE, TABLE["mes"]], axis=1), "value.extra-columns"),
        (TABLE, TABLE.assign(altas=[[3], [5], [4]]), "value.column-type"),
        (TABLE, TABLE.assign(altas=TABLE["altas"] > 3), "value.column-type"),
    ],
)
def test_says_how_they_differ(wanted, got, expected):
    difference = compare(wanted, got)
    assert difference is not None and difference.sentence == expected
    assert "{" not in difference.message


@pytest.mark.parametrize(
    ("wanted", "got", "said"),
    [
        (TABLE, TABLE.drop(columns=["mes", "tasa"]), "Falta la columna «mes», «tasa»."),
        (
            TABLE,
            TABLE.assign(altas=[3, 5, 1234567]),
            "columna «altas», fila 3, sale 1\u202f234\u202f567",
        ),
        (TABLE, TABLE.assign(altas=[3, np.nan, 4]), "fila 2, sale un hueco"),
        (
            TABLE,
            TABLE.astype({"altas": str}),
            "La columna «altas» tiene textos y se esperan números.",
        ),
        (TABLE, TABLE.head(2), "Devuelve 2 filas y se esperan 3."),
        (COLUMN, COLUMN.iloc[1:], "No aparece «ana»."),
        (COLUMN.rename({"ana": 2026}), COLUMN.rename({"ana": 2025}), "No aparece «2026»."),
        (COLUMN, COLUMN * 2, "En «ana» sale 21"),
        (NAMES, ["ana", "eva", "luz"], "En el puesto 2 sale eva"),
        (38.2, TABLE, "Devuelve una tabla y se espera un número."),
        (38.2, junk.AlwaysEqual(), "Devuelve otra cosa («AlwaysEqual») y se espera un número."),
        (38.2, [1], "Devuelve una lista y se espera un número."),
    ],
)
def test_names_the_place(wanted, got, said):
    assert said in compare(wanted, got).message


def test_tolerance_is_absolute():
    assert sentence(38.2, 38.25, 0.1) is None
    assert sentence([38.2, 5], [38.25, 5], 0.1) is None
    assert sentence(38.2, 38.4, 0.1) == "value.high"


@pytest.mark.parametrize("wanted", WANTED, ids=lambda w: type(w).__name__)
@pytest.mark.parametrize("makers", [junk.hostile, junk.tables], ids=["hostile", "tables"])
def test_nothing_hostile_passes_for_right(wanted, makers):
    for got in makers():
        try:
            difference = compare(wanted, got)
        except ArithmeticError:  # of the object itself; `Code.difference` has a sentence for it
            continue
        assert isinstance(difference, Difference), type(got)
        assert difference.message


@given(json_values, st.sampled_from(WANTED))
def test_no_json_raises_or_passes(got, wanted):
    difference = compare(wanted, got)
    if type(wanted) not in (int, float, bool):
        assert difference is not None


cells = st.none() | st.integers() | st.floats() | st.text(max_size=5) | st.booleans() | st.just([1])
labels = st.sampled_from(["mes", "altas", "tasa", "otra", 3, None])
frames = st.dictionaries(labels, st.lists(cells, min_size=3, max_size=3), max_size=4).map(
    pd.DataFrame
)
series = st.lists(cells, max_size=4).flatmap(
    lambda values: st.just(pd.Series(values, dtype=object).infer_objects())
    | st.lists(
        st.sampled_from([*NAMES, 1, 2.5, None]), min_size=len(values), max_size=len(values)
    ).map(
        lambda index: pd.Series(
            values, index=pd.Index(index, dtype=object), dtype=object
        ).infer_objects()
    )
)


@given(frames | series, frames | series | json_values)
def test_no_table_raises(wanted, got):
    compare(TABLE, got)
    compare(COLUMN, got)
    if len(set(map(str, getattr(wanted, "columns", [])))) == len(getattr(wanted, "columns", [])):
        compare(wanted, got)


@given(st.permutations(list(TABLE.columns)), st.sampled_from([None, "mes", "altas"]), st.booleans())
def test_columns_in_any_order_and_names_on_either_side(order, index, swap):
    other = TABLE[order].set_index(index) if index else TABLE[order]
    assert compare(*((other, TABLE) if swap else (TABLE, other))) is None


@given(st.permutations(range(3)))
def test_any_other_order_of_rows_is_named(order):
    other = TABLE.iloc[list(order)]
    assert sentence(TABLE, other) == (None if list(order) == [0, 1, 2] else "value.order")


def test_a_million_rows_are_quick():
    many = pd.DataFrame({"a": np.arange(1_000_000), "mes": "ene", "altas": 1, "tasa": 0.0})
    values = many["a"].tolist()
    start = time.process_time()
    for wanted in WANTED:
        for got in (many, many["a"], values, many.set_index("mes")["a"]):
            assert compare(wanted, got) is not None
    assert sentence(many, many.copy()) is None
    assert sentence(many, many.assign(a=many["a"] + 1)) == "value.row"
    assert time.process_time() - start < 8


def test_an_endless_generator_is_not_consumed():
    assert sentence(NAMES, junk.endless()) == "value.type"
