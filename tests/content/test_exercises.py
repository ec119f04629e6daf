"""Every exercise of the real course, in edition 0 and nineteen more.

One test for each exercise and edition, so that `pytest -n 2` spreads them; no run keeps anything.
"""

import numpy as np
import pytest
from engine import junk

from exercises.engine import Registry, answer_key, check
from exercises.engine.markdown import HTML
from exercises.engine.numbers import read_number, within
from exercises.engine.texts import placeholders
from exercises.publishing.exercise_refusals import exercise_problems
from exercises.publishing.exercise_texts import messages
from exercises.publishing.wrong_answers import wrong_answers

REGISTRY = Registry("exercises.bank")
EXERCISES = {exercise.id: exercise for exercise in REGISTRY}
EDITIONS = [str(n) for n in range(20)]


def editions_of(exercise):
    """A check of `Code` or `Chart` runs on three editions by itself."""
    return EDITIONS[::5] if exercise.needs_python else EDITIONS


def everywhere(names):
    cases = [(name, edition) for name in names for edition in editions_of(EXERCISES[name])]
    return pytest.mark.parametrize(("name", "edition"), cases)


graded = [name for name, exercise in EXERCISES.items() if not exercise.prediction]


@everywhere(EXERCISES)
def test_its_solution_is_correct_and_has_a_reason(name, edition):
    exercise = EXERCISES[name]
    if exercise.needs_python:
        answer = exercise.solution_source()
    else:
        answer = answer_key(exercise, edition)["solution"]["value"]
    result = check(exercise, answer, edition)
    assert (result.status, result.mistake) == ("correcto", None)
    assert result.message
    assert not placeholders(result.message)


@everywhere(graded)  # a bet gets the same sentence whatever it was
def test_each_mistake_gets_its_own_message(name, edition):
    exercise = EXERCISES[name]
    answers = wrong_answers(exercise, edition)
    assert set(answers) == set(messages(exercise))
    for mistake, answer in answers.items():
        result = check(exercise, answer, edition)
        assert (result.status, result.mistake) == ("todavia-no", mistake)
        assert not placeholders(result.message)


@everywhere(EXERCISES)
def test_nothing_is_left_to_fill(name, edition):
    exercise = EXERCISES[name]
    key = answer_key(exercise, edition, HTML)
    for text in (exercise.statement(edition), key["solution"]["text"], *key["hints"]):
        assert not placeholders(text)


@pytest.mark.parametrize("name", EXERCISES)
def test_junk_never_counts_as_right(name):
    exercise = EXERCISES[name]
    for answer in [*junk.JSON, *junk.hostile(), *junk.tables()]:
        result = check(exercise, answer)
        if not happens_to_be_right(answer, exercise):
            assert result.status in ("sin-responder", "todavia-no")


def happens_to_be_right(answer, exercise):
    """Whether a number of the junk list is the answer."""
    if exercise.kind != "number" or type(answer) not in (int, float, np.int64):
        return False
    value = read_number(answer).value
    return value is not None and within(value, exercise.right_answer(), exercise.tolerance)


@pytest.mark.parametrize("name", EXERCISES)
def test_it_is_not_refused_in_any_edition(name):
    assert list(exercise_problems(EXERCISES[name], editions_of(EXERCISES[name]))) == []
