"""Verdicts as learners get them, with our own faults in plain sight."""

from __future__ import annotations

from typing import Any

from exercises.engine import answer_key, evaluate
from exercises.engine.checking import plain_answer
from exercises.engine.kinds import code
from exercises.engine.kinds.base import Exercise
from exercises.engine.kinds.code import Code
from exercises.engine.result import Result


def verdict(exercise: Exercise, answer: Any, edition: str) -> Result:
    """Check an answer as a learner's is checked, but let our own faults be seen.

    Args:
        exercise: The exercise.
        answer: Any answer.
        edition: The edition of the data.

    Returns:
        The verdict.

    Raises:
        Exception: What `check` would have told the learner as `no-evaluable`.
    """
    if isinstance(exercise, Code):
        return code.evaluate(exercise, answer, edition)
    return evaluate(answer_key(exercise, edition), plain_answer(answer))
