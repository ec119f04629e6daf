"""`check`: an answer in, a verdict out. Pure, and the same wherever Python runs.

Without Python the same answer key is read by `evaluate.js`, which mirrors `evaluate`.
"""

import sys
from collections.abc import Callable
from functools import cache
from typing import Any

from exercises.engine.kinds import choice, classification, code, decision, number, ordering, plan
from exercises.engine.kinds.base import Exercise, not_checkable, not_gradable
from exercises.engine.markdown import PLAIN, Rendering
from exercises.engine.result import Result

DEEPEST = 3  # lists inside mappings inside lists: deeper than any kind's answer
NO_ANSWER = object()

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
        return not_checkable(key)
    return EVALUATORS[key["kind"]](key, answer)


def check(
    exercise: Exercise,
    answer: Any,
    edition: str = "0",
    early: code.Early | None = None,
    raised: code.Raised | None = None,
) -> Result:
    """Check an answer of any kind; never raises at the learner.

    Args:
        exercise: From the registry.
        answer: As its kind takes it.
        edition: Any word; "0" is the shipped edition.
        early: Hears a good verdict of `Code` and `Chart` before fresh editions are tried.
        raised: Hears what ended the learner's code, where a verdict only says that it did.

    Returns:
        `no-evaluable` where the exercise itself fails: that is our fault and no zero.
    """
    try:
        if isinstance(exercise, code.Code):
            return code.evaluate(exercise, answer, edition, early, raised)
        return evaluate(answer_key(exercise, edition), plain_answer(answer))
    except Exception:
        return not_gradable(exercise.id)


def plain_answer(answer: Any, depth: int = 0) -> Any:
    """An answer given in Python as the JSON a page would send.

    Tuples and sets, natural in a notebook, become lists, and numpy's numbers Python's. Whatever
    else there is becomes `NO_ANSWER`: no kind accepts it, and none of its methods runs.
    """
    kind = type(answer)  # not isinstance: it would believe what an object says of itself
    if answer is None or kind in (bool, int, float, str):
        return answer
    if kind in (list, tuple, set, frozenset) and depth < DEEPEST:
        plain = [plain_answer(each, depth + 1) for each in answer]
        return sorted(plain, key=str) if kind in (set, frozenset) else plain
    if kind is dict and depth < DEEPEST and all(type(name) is str for name in answer):
        return {name: plain_answer(each, depth + 1) for name, each in answer.items()}
    numpy = sys.modules.get("numpy")  # whoever holds one of its numbers has imported it
    if numpy and issubclass(kind, numpy.generic) and depth < DEEPEST:
        return plain_answer(answer.item(), DEEPEST)
    return NO_ANSWER
