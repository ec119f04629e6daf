"""Reading and writing numbers the Spanish way."""

import math
from fractions import Fraction

import pytest
from engine.strategies import json_values
from hypothesis import given
from hypothesis import strategies as st

from exercises.engine.numbers import (
    MAX_VALUE,
    fold,
    format_number,
    format_typed,
    read_number,
    within,
)


@pytest.mark.parametrize(
    ("typed", "value"),
    [
        ("38,2", 38.2),
        ("38.2", 38.2),
        ("38,2 %", 38.2),
        ("38,2%", 38.2),
        ("1.234,5", 1234.5),
        ("1 234,5 €", 1234.5),
        ("1\u00a0234,5\u202f€", 1234.5),
        ("−3", -3),
        ("-3", -3),
        ("–3", -3),
        ("+3", 3),
        ("5990", 5990),
        ("12 400", 12400),
        ("12\u202f400", 12400),
        ("1240 €", 1240),
        ("€ 12", 12),
        (" 7 ", 7),
        ("7\n", 7),
        (",5", 0.5),
        (".5", 0.5),
        ("0,123", 0.123),
        ("1.234.567", 1234567),
        ("1,234.5", 1234.5),
        ("1 234.5", 1234.5),
        ("007", 7),
        ("-0", 0),
        ("6 de cada 100", 6),
        ("6 POR CIENTO", 6),
        ("611/5990*100", 611 / 5990 * 100),
        ("2+3*4", 14),
        ("(2+3)*4", 20),
        ("= 2 + 2", 4),
        ("3x4", 12),
        ("3×4", 12),
        ("3·4", 12),
        ("12÷4", 3),
        ("12:4", 3),
        ("1--1", 2),
        ("−(2+3)", -5),
        ("10-2-3", 5),
        ("100/10/2", 5),
        ("1/3*3 %", 1),
        ("(434−448)/448×100", -3.125),
        ("38.200,50", 38200.5),
    ],
)
def test_reads(typed, value):
    reading = read_number(typed, "")
    assert reading.problem is None
    assert reading.value == pytest.approx(value, rel=1e-15)
    assert math.copysign(1, reading.value) == (-1 if value < 0 else 1)


@pytest.mark.parametrize(
    ("typed", "problem"),
    [
        (None, "empty"),
        ("", "empty"),
        (" \t\u00a0", "empty"),
        ("1.234", "ambiguous"),
        ("1,234", "ambiguous"),
        ("12.400", "ambiguous"),
        ("doce", "unreadable"),
        ("1 2", "unreadable"),
        ("1,2,3", "unreadable"),
        ("1.23.4", "unreadable"),
        ("1e5", "unreadable"),
        ("5.", "unreadable"),
        ("2+", "unreadable"),
        ("(2", "unreadable"),
        ("2)", "unreadable"),
        ("()", "unreadable"),
        ("=", "unreadable"),
        ("€", "unreadable"),
        ("%", "unreadable"),
        ("2**3", "unreadable"),
        ("2//3", "unreadable"),
        ("__import__('os')", "unreadable"),
        ("5 kg", "unreadable"),
        ("3 x", "unreadable"),
        ("2 mil millones", "unreadable"),
        ("2+3 mil", "unreadable"),
        ("٣", "unreadable"),
        ("\uff11\uff12", "unreadable"),
        ("²", "unreadable"),
        ("1/0", "zero"),
        ("1/(2-2)", "zero"),
        ("9" * 16, "large"),
        ("9" * 200, "unreadable"),
        ("1" + "*99" * 30, "large"),
        (True, "unreadable"),
        ([], "unreadable"),
        (math.nan, "unreadable"),
        (math.inf, "large"),
        (10**400, "large"),
    ],
)
def test_does_not_guess(typed, problem):
    assert read_number(typed).problem == problem
    assert read_number(typed).value is None


def test_ambiguous_names_both_readings():
    assert read_number("1.234").candidates == (1234.0, 1.234)


@pytest.mark.parametrize(
    ("typed", "unit", "value"),
    [
        ("3 horas", "horas", 3),
        ("3 hora", "horas", 3),
        ("3 HORAS", "horas", 3),
        ("3 mes", "meses", 3),
        ("12 personas", "", 12),
        ("unas 200", "", 200),
        ("12,5 mil", "", 12500),
        ("12.5K", "", 12500),
        ("1,2 M", "", 1200000),
        ("12,5 mil €", "€", 12500),
        ("12,5 mil €", "%", None),
        ("3 meses", "mes", 3),
        ("3", "horas", 3),
        ("3 días", "dias", 3),
        ("3 %", "€", None),
        ("3 €", "%", None),
        ("3 euros", "€", 3),
        ("3 %", "de cada 100", 3),
        ("3 de cada 100", "%", 3),
        ("−3,1 € de cada 100", "€ de cada 100", -3.1),
        ("−3,1 €", "€ de cada 100", -3.1),
        ("3 %", "horas", None),
        ("1+1 horas", "horas", 2),
        ("3 de cada 100", "€", None),
    ],
)
def test_units(typed, unit, value):
    assert read_number(typed, unit).value == value


def test_another_known_unit_is_reported_as_such():
    assert read_number("3 €", "%").problem == "unit"
    assert read_number("3 %", "€").problem == "unit"
    assert read_number("3 de cada 100", "€").problem == "unit"


def test_numbers_are_read_too():
    assert read_number(3).value == 3
    assert read_number(Fraction(1, 2)).value == 0.5


def test_says_whether_it_is_a_sum():
    assert read_number("1+1").is_sum
    assert not read_number("−1").is_sum


@pytest.mark.parametrize(
    ("value", "decimals", "text"),
    [
        (5990, None, "5990"),
        (12400, None, "12\u202f400"),
        (38.2, None, "38,2"),
        (38.0, None, "38"),
        (-3.125, 1, "−3,1"),
        (0.25, 1, "0,3"),
        (-0.25, 1, "−0,3"),
        (1.005, 2, "1,00"),
        (2.5, 0, "3"),
        (-0.04, 1, "0,0"),
        (1234567.891, 2, "1\u202f234\u202f567,89"),
        (9999.99, 1, "10\u202f000,0"),
        (None, None, "—"),
        (math.nan, None, "—"),
        (math.inf, 1, "—"),
        (1e300, None, "—"),
        ("ya", 1, "ya"),
        (True, None, "1"),
        (38.0000000001, None, "38"),
    ],
)
def test_writes(value, decimals, text):
    assert format_number(value, decimals) == text


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (10, "10"),
        (100, "100"),
        (0, "0"),
        (-0.00001, "0"),
        (10.2, "10,2"),
        (1 / 3, "0,3333"),
        (12400.5, "12\u202f400,5"),
        (-5, "−5"),
    ],
)
def test_writes_back_what_was_typed(value, text):
    assert format_typed(value) == text


@given(
    st.text(max_size=500) | st.text(alphabet="0123456789.,+-*/() %€x=", max_size=130),
    st.text(max_size=12),
)
def test_never_raises_on_text(text, unit):
    reading = read_number(text, unit)
    assert (reading.value is None) == (reading.problem is not None)
    if reading.value is not None:
        assert abs(reading.value) <= MAX_VALUE


@given(json_values)
def test_never_raises_on_json(value):
    reading = read_number(value)
    assert (reading.value is None) == (reading.problem is not None)


@given(st.integers(-(10**14), 10**14), st.integers(0, 4))
def test_round_trip(digits, decimals):
    value = digits / 10**decimals
    written = format_number(value, decimals)
    reading = read_number(written)
    if reading.problem == "ambiguous":  # as 1,234 with three decimals is
        assert any(within(candidate, abs(value), 1e-6) for candidate in reading.candidates)
    else:
        assert reading.value == pytest.approx(value, rel=1e-12, abs=1e-9)


# Sums as trees: [left, operator, right], a number, or [sign, tree].
sums = st.recursive(
    st.integers(0, 99) | st.floats(0, 99).map(lambda x: round(x, 2)),
    lambda inner: st.tuples(inner, st.sampled_from("+-*/"), inner) | st.tuples(st.just("-"), inner),
    max_leaves=12,
)


def typed_in_spanish(tree):
    if isinstance(tree, (int, float)):
        return f"{tree:.2f}".replace(".", ",") if isinstance(tree, float) else str(tree)
    if len(tree) == 2:
        return f"−({typed_in_spanish(tree[1])})"
    left, operator, right = tree
    sign = {"-": "−", "*": "×", "/": ":", "+": "+"}[operator]
    return f"({typed_in_spanish(left)}) {sign} ({typed_in_spanish(right)})"


def reference(tree):
    """The sum in Python's own arithmetic."""
    if isinstance(tree, (int, float)):
        return float(tree)
    if len(tree) == 2:
        return -reference(tree[1])
    left, operator, right = reference(tree[0]), tree[1], reference(tree[2])
    return {"+": left.__add__, "-": left.__sub__, "*": left.__mul__, "/": left.__truediv__}[
        operator
    ](right)


@given(sums)
def test_sums_equal_pythons(tree):
    text = typed_in_spanish(tree)
    reading = read_number(text)
    if len(text) > 120:
        assert reading.problem == "unreadable"
        return
    try:
        expected = reference(tree)
    except ZeroDivisionError:
        assert reading.problem == "zero"
        return
    if abs(expected) > MAX_VALUE:
        assert reading.problem == "large"
    else:
        assert reading.value == expected


flat = st.lists(st.tuples(st.sampled_from("+-*/"), st.integers(1, 99)), min_size=1, max_size=8)


@given(st.integers(1, 99), flat)
def test_precedence_equals_pythons(first, rest):
    text = str(first) + "".join(f"{operator}{number}" for operator, number in rest)
    expected = eval(text)  # digits and signs of our own making
    assert read_number(text).value == pytest.approx(expected, rel=1e-12)


@given(st.text(max_size=60))
def test_folding_keeps_the_length_and_repeats(text):
    assert len(fold(text)) == len(text)
    assert fold(fold(text)) == fold(text)


def test_folding():
    assert fold("ÁÉÍÓÚ Ñandú CIGÜEÑA") == "aeiou nandu ciguena"
