"""The model of the echo: week by week and in closed form it says the same."""

import math

import pytest

from datasets.eco import (
    NIVEL,
    calendario,
    eco,
    eco_sostenido,
    nivel,
    retencion_de,
    semanas_hasta_la_mitad,
)

RETENTIONS = (0.3, 0.7, 0.9, 0.97)


def test_a_piece_fades_by_the_same_part_each_week():
    assert eco([4, 0, 0, 0], 0.5) == [4, 2, 1, 0.5]


def test_what_was_there_before_counts():
    assert eco([1, 0], 0.5, inicial=2) == [2, 1]


@pytest.mark.parametrize("retention", RETENTIONS)
def test_a_kept_rhythm_ends_where_it_is_said_to(retention):
    assert eco([2] * 900, retention)[-1] == pytest.approx(eco_sostenido(2, retention))


@pytest.mark.parametrize("retention", RETENTIONS)
@pytest.mark.parametrize("silence", [0, 1, 17, 26])
def test_level_is_the_echo_of_the_calendar_over_the_usual_one(silence, retention):
    usual = eco_sostenido(2, retention)
    weeks = eco(calendario(2, silence, 30), retention, inicial=usual)
    for week, echo in enumerate(weeks, start=1):
        assert nivel(week, silence, retention) == pytest.approx(echo / usual)


def test_before_the_silence_nothing_is_missing():
    assert nivel(-3, 17, 0.9) == nivel(0, 17, 0.9) == 1


@pytest.mark.parametrize("weeks", [1, 2, 7, 20])
def test_half_is_left_after_the_weeks_that_halve(weeks):
    retention = retencion_de(weeks)
    assert semanas_hasta_la_mitad(retention) == pytest.approx(weeks)
    assert nivel(weeks, 52, retention) == pytest.approx(0.5)


def test_published_half_lives():
    """Those of the course's facts, to a decimal."""
    halves = [semanas_hasta_la_mitad(retention) for retention in (0.3, 0.5, 0.7, 0.85)]
    assert [round(half, 1) for half in halves] == [0.6, 1.0, 1.9, 4.3]


@pytest.mark.parametrize("week", [-4, 0, 3, 17, 18, 40])
def test_formula_for_vega_is_the_function(week):
    names = {"pow": math.pow, "min": min, "max": max}
    names |= {"semana": week, "silencio": 17, "retencion": 0.9}
    assert eval(NIVEL, {"__builtins__": {}}, names) == pytest.approx(nivel(week, 17, 0.9))
