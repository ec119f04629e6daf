"""Every exercise can be solved, in edition 0 and nineteen more, and says all it has to say."""

import pytest
from content.every_edition import EXERCISES, editions_of, everywhere

from exercises.engine import answer_key, check
from exercises.engine.markdown import HTML
from exercises.engine.texts import placeholders
from exercises.publishing.exercise_refusals import exercise_problems


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


@everywhere(EXERCISES)
def test_nothing_is_left_to_fill(name, edition):
    exercise = EXERCISES[name]
    key = answer_key(exercise, edition, HTML)
    for text in (exercise.statement(edition), key["solution"]["text"], *key["hints"]):
        assert not placeholders(text)


@pytest.mark.parametrize("name", EXERCISES)
def test_it_is_not_refused_in_any_edition(name):
    assert list(exercise_problems(EXERCISES[name], editions_of(EXERCISES[name]))) == []
