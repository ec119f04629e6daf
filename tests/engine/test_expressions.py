"""Rules written as plain functions: traced once, worked out anywhere, equal to plain Python."""

import json

import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from exercises.engine import (
    both,
    choose,
    either,
    largest,
    pick,
    rounded,
    smallest,
    whole_below,
)
from exercises.engine.expressions import Formula, evaluate, evaluate_all, tree_of

a, b = Formula.variable("a"), Formula.variable("b")

# The same rule for formulas and, with Python's own functions in their place, for numbers.
RULES = {
    "arithmetic": (lambda a, b: 3 * a - b / 4 + 2, None),
    "swapped": (lambda a, b: 10 - a + 7 / b, None),
    "negative": (lambda a, b: -a + abs(b), None),
    "conditions": (
        lambda a, b: both(a > 2, b <= 3) + either(a == b, a != 4, b < 0, a >= 9),
        lambda a, b: (a > 2 and b <= 3) + (a == b or a != 4 or b < 0 or a >= 9),
    ),
    "limits": (lambda a, b: largest(a, smallest(b, 5), 1), lambda a, b: max(a, min(b, 5), 1)),
    "choose": (lambda a, b: choose(a > b, a - b, 0), lambda a, b: a - b if a > b else 0),
    "whole": (lambda a, b: whole_below(a / 3), lambda a, b: a / 3 // 1),
    "pick": (
        lambda a, b: pick(a, [5, 7, 11]),
        lambda a, b: [5, 7, 11][min(max(int(-(-a // 1)), 0), 2)],
    ),
}
whole = st.integers(-50, 50)


@pytest.mark.parametrize("name", RULES)
def test_tracing_equals_plain_python(name):
    rule, plain = RULES[name]
    tree = json.loads(json.dumps(tree_of(rule(a, b)), allow_nan=False))

    @given(whole | st.floats(-50, 50), whole | st.floats(-50, 50))
    def compare(x, y):
        assume(abs(y) > 1e-3)
        assert evaluate(tree, {"a": x, "b": y}) == pytest.approx(float((plain or rule)(x, y)))

    compare()


@pytest.mark.parametrize(
    ("value", "nearest"), [(0.5, 1), (-0.5, -1), (2.5, 3), (2.4, 2), (-2.6, -3)]
)
def test_rounding_is_away_from_zero(value, nearest):
    assert evaluate(tree_of(rounded(a)), {"a": value}) == nearest


@pytest.mark.parametrize(
    "rule",
    [
        lambda a, b: 1 if a > b else 0,
        lambda a, b: a and b,
        lambda a, b: not a,
        lambda a, b: 0 < a < 5,
        lambda a, b: max(a, b),
        lambda a, b: a in (1, 2),
    ],
)
def test_a_rule_that_branches_says_what_to_write(rule):
    with pytest.raises(TypeError, match=r"choose\(condition, then, otherwise\)"):
        rule(a, b)


@pytest.mark.parametrize("number", [np.float64(3.5), np.int64(4), np.float32(2.5)])
def test_numbers_of_numpy_on_either_side(number):
    for tree, expected in (
        (number - a, number - 2),
        (a - number, 2 - number),
        (number / a, number / 2),
        (number > a, 1.0),
        (number * a, 2 * number),
        (number == a, number == 2),
    ):
        assert evaluate(tree.tree, {"a": 2}) == expected
        json.dumps(tree.tree)


def test_what_is_missing_stays_missing():
    assert evaluate(tree_of(a + 1), {}) is None
    assert evaluate(tree_of(a / b), {"a": 1, "b": 0}) is None
    assert evaluate(tree_of(a * b), {"a": 1e15, "b": 1e15}) is None
    assert evaluate(tree_of(choose(a / b > 1, 1, 2)), {"a": 1, "b": 0}) == 2
    assert evaluate(tree_of(either(a > 0, b > 0)), {"b": 1}) == 1
    assert evaluate(tree_of(both(a > 0, b > 0)), {"b": 1}) == 0


def test_values_may_use_those_before_them():
    trees = {"twice": tree_of(2 * a), "more": tree_of(Formula.variable("twice") + 1)}
    assert evaluate_all(trees, {"a": 4}) == {"a": 4, "twice": 8, "more": 9}


trees = st.recursive(
    st.floats(-1e16, 1e16) | st.sampled_from([{"var": "a"}, {"var": "b"}, {"var": "nadie"}]),
    lambda inner: st.tuples(
        st.sampled_from(["+", "-", "*", "/", "<", "==", "min", "and", "or"]), inner, inner
    ).map(list)
    | st.tuples(st.sampled_from(["neg", "abs", "round", "floor"]), inner).map(list)
    | st.tuples(st.just("if"), inner, inner, inner).map(list),
    max_leaves=15,
)


@given(trees, st.none() | st.floats(-1e15, 1e15), st.none() | st.floats(-1e15, 1e15))
def test_no_tree_raises(tree, x, y):
    result = evaluate(tree, {"a": x, "b": y})
    assert result is None or abs(result) <= 1e16
