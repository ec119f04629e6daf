"""What is wrong gets its own message and never counts, in edition 0 and nineteen more."""

import numpy as np
import pytest
from content.every_edition import EXERCISES, everywhere
from engine import junk

from exercises.engine import check
from exercises.engine.numbers import read_number, within
from exercises.engine.texts import placeholders
from exercises.publishing.exercise_texts import messages
from exercises.publishing.wrong_answers import wrong_answers

graded = [name for name, exercise in EXERCISES.items() if not exercise.prediction]


@everywhere(graded)  # a bet gets the same sentence whatever it was
def test_each_mistake_gets_its_own_message(name, edition):
    exercise = EXERCISES[name]
    answers = wrong_answers(exercise, edition)
    assert set(answers) == set(messages(exercise))
    for mistake, answer in answers.items():
        result = check(exercise, answer, edition)
        assert (result.status, result.mistake) == ("todavia-no", mistake)
        assert not placeholders(result.message)


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
