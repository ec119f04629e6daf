"""`check`: an answer in, a verdict out. Pure, and the same wherever Python runs.

Without Python the same answer key is read by `evaluate.js`, which mirrors `evaluate`.
"""

from collections.abc import Callable
from functools import cache
from typing import Any

from exercises.engine.kinds import choice, classification, code, decision, number, ordering, plan
from exercises.engine.kinds.base import Exercise, not_gradable, unanswered
from exercises.engine.markdown import PLAIN, Rendering
from exercises.engine.result import Result

EVALUATORS: dict[str, Callable[[dict, Any], Result]] = {
    "choice": choice.evaluate,
    "number": number.evaluate,
    "ordering": ordering.evaluate,
    "classification": classification.evaluate,
    "decision": decision.evaluate,
    "plan": plan.evaluate,
}


@cache
def answer_key(exercise: Exercise, edition: str = "0", rendering: Rendering = PLAIN) -> dict:
    """All that is needed to check an exercise without Python, as JSON-able data.

    Args:
        exercise: From the registry.
        edition: Any word; "0" is the shipped edition.
        rendering: Whether texts are Markdown (`PLAIN`) or HTML.
    """
    return exercise.key(edition, rendering)


def evaluate(key: dict, answer: Any) -> Result:
    """Check an answer against an answer key.

    Args:
        key: From `answer_key`.
        answer: JSON-able, in the form its kind documents; anything else gets a sentence.
    """
    if key["kind"] not in EVALUATORS:
        return unanswered(key, "code.needs-python")
    return EVALUATORS[key["kind"]](key, answer)


def check(exercise: Exercise, answer: Any, edition: str = "0") -> Result:
    """Check an answer of any kind; never raises at the learner.

    Returns:
        `no-evaluable` where the exercise itself fails: that is our fault and no zero.
    """
    try:
        if isinstance(exercise, code.Code):
            return code.evaluate(exercise, answer, edition)
        return evaluate(answer_key(exercise, edition), plain_answer(answer))
    except Exception:
        return not_gradable(exercise.id)


def plain_answer(answer: Any) -> Any:
    """Tuples and sets, natural in a notebook, as the lists of JSON."""
    if isinstance(answer, (set, frozenset)):
        return sorted(answer, key=str)
    if isinstance(answer, tuple):
        return list(answer)
    return answer
