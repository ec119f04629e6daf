"""What is said to an answer, right or wrong, is whole; what is wrong never counts."""

import numpy as np
import pytest
from content.every_edition import EXERCISES, editions_of
from engine import junk

from exercises.engine import answer_key, check
from exercises.engine.markdown import HTML
from exercises.engine.numbers import read_number, within
from exercises.engine.texts import placeholders
from exercises.publishing.wrong_answers import wrong_answers


@pytest.mark.parametrize("name", EXERCISES)
def test_each_answer_gets_its_own_message_and_nothing_is_left_to_fill(name):
    exercise = EXERCISES[name]
    for edition in editions_of(exercise):
        key = answer_key(exercise, edition, HTML)
        for text in (exercise.statement(edition), key["solution"]["text"], *key["hints"]):
            assert not placeholders(text), edition
        answers = wrong_answers(exercise, edition)
        for mistake, answer in answers.items():
            result = check(exercise, answer, edition)
            if not exercise.prediction:  # a bet gets the same sentence whatever it was
                assert (result.status, result.mistake) == ("todavia-no", mistake), edition
            assert result.message and not placeholders(result.message), (edition, mistake)
        right = exercise.solution_source() if exercise.needs_python else key["solution"]["value"]
        result = check(exercise, right, edition)
        assert (result.status, result.mistake) == ("correcto", None), edition
        assert result.message and not placeholders(result.message), edition


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
