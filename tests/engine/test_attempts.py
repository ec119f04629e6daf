"""What is counted, when a hint is offered and when the solution opens."""

import pytest

from exercises.engine import Result
from exercises.engine.attempts import Attempts
from exercises.engine.feedback import say

WRONG = Result("x", "todavia-no", "error", "No.", "Mira.", 0.0, "0" * 12)
UNNAMED = Result("x", "todavia-no", None, "Has escrito 5.", "", 0.0, "0" * 12)
OTHER = Result("x", "todavia-no", None, "Has escrito 6.", "", 0.0, "0" * 12)
BET = Result("x", "todavia-no", None, "Apostabas por 5.", "", None, "0" * 12)
RIGHT = Result("x", "correcto", None, "Eso es.", "", 1.0, "0" * 12)
UNREAD = Result("x", "sin-responder", None, "¿Dos maneras?", "", None, "0" * 12)
OURS = Result("x", "no-evaluable", None, "Fallo nuestro.", "", None, "0" * 12)


@pytest.mark.parametrize(
    ("tried", "count", "is_open"),
    [
        ([], 0, False),
        ([UNREAD, OURS, UNREAD, OURS], 0, False),
        ([WRONG, OTHER], 2, False),
        ([WRONG, OTHER, UNREAD, UNNAMED], 3, True),
        ([RIGHT], 1, True),
        ([RIGHT, WRONG], 2, True),
    ],
)
def test_counts_and_opens(tried, count, is_open):
    attempts = Attempts(total_hints=2)
    for result in tried:
        attempts.record(result)
    assert (attempts.count, attempts.solution_is_open) == (count, is_open)


@pytest.mark.parametrize(
    ("first", "second", "offered"),
    [
        (WRONG, WRONG, True),
        (UNNAMED, UNNAMED, True),
        (UNNAMED, OTHER, False),
        (WRONG, UNNAMED, False),
        (RIGHT, RIGHT, False),
        (BET, BET, False),
        (UNREAD, UNREAD, False),
    ],
)
def test_the_same_mistake_twice_offers_a_hint(first, second, offered):
    attempts = Attempts(total_hints=2)
    assert attempts.record(first) == first
    again = attempts.record(second)
    assert again.help.endswith(say("same-mistake")) is offered
    assert again.message == second.message


def test_an_unread_answer_in_between_does_not_hide_a_repetition():
    attempts = Attempts(total_hints=2)
    for result in (WRONG, UNREAD):
        attempts.record(result)
    assert say("same-mistake") in attempts.record(WRONG).help


def test_a_right_answer_in_between_is_a_new_start():
    attempts = Attempts(total_hints=2)
    for result in (WRONG, RIGHT):
        attempts.record(result)
    assert say("same-mistake") not in attempts.record(WRONG).help


def test_no_hint_is_offered_when_there_are_none_left():
    attempts = Attempts(total_hints=1)
    assert attempts.next_hint() == 0
    for _ in range(2):
        assert say("same-mistake") not in attempts.record(WRONG).help


def test_hints_come_one_by_one_and_the_last_one_stays():
    attempts = Attempts(total_hints=3)
    assert [attempts.next_hint() for _ in range(5)] == [0, 1, 2, 2, 2]
