"""A learner's answer as they read it on the page: in words, not in the ids that were handed in."""

from __future__ import annotations

from functools import cache
from typing import Any

from exercises.engine.kinds.base import Exercise
from exercises.engine.kinds.choice import Choice
from exercises.engine.kinds.classification import Classification
from exercises.engine.kinds.decision import Decision
from exercises.engine.kinds.ordering import Ordering
from exercises.engine.kinds.plan import Plan
from exercises.workshop.judging import LONGEST_ANSWER, as_text
from exercises.workshop.plain_text import plain_line

#: Characters of each label, the first that lets all of an answer be repeated: answers that differ
#: are counted apart.
LABELS = range(60, 12, -4)


def in_words(exercise: Exercise, answer: Any, edition: str) -> Any:
    """An answer with texts for ids; one that has not the form of its kind stays as it is.

    Args:
        exercise: What it answers.
        answer: As it was handed in.
        edition: Of the class: its numbers stand in the texts.
    """
    texts = _texts(exercise, edition)
    if not texts:
        return answer
    written = [_written(exercise, answer, texts, longest) for longest in LABELS]
    whole = next((text for text in written if text and len(text) <= LONGEST_ANSWER), None)
    if whole is None and isinstance(exercise, Plan):  # prose, which is cut off
        whole = written[0]
    return whole or answer


@cache
def _texts(exercise: Exercise, edition: str) -> dict[str, str]:
    """What the page calls each part of an answer, by its id; plain texts."""
    named: tuple[Any, ...] = ()
    if isinstance(exercise, Choice):
        named = exercise.options
    elif isinstance(exercise, Ordering):
        named = exercise.steps
    elif isinstance(exercise, Classification):
        named = (*exercise.classes, *exercise.items)
    elif isinstance(exercise, Decision):
        named = exercise.parts
    elif isinstance(exercise, Plan):
        named = exercise.fields
    return {each.id: plain_line(exercise.text(each.text, edition)) for each in named}


def _written(exercise: Exercise, answer: Any, texts: dict[str, str], longest: int) -> str:
    """The answer in words, with labels no longer than that; empty where there is no way."""

    def said(name: Any) -> str:
        text = texts.get(name, name) if isinstance(name, str) else as_text(name)
        return text if len(text) <= longest else f"{text[: longest - 1].rstrip()}…"

    if isinstance(exercise, Choice) and isinstance(answer, str):
        return said(answer)
    if isinstance(exercise, Choice | Ordering) and isinstance(answer, list):
        return " · ".join(map(said, answer))
    if isinstance(exercise, Classification) and isinstance(answer, dict):
        return "; ".join(f"{said(name)} → {said(value)}" for name, value in answer.items())
    if isinstance(exercise, Decision | Plan) and isinstance(answer, dict):
        return "; ".join(f"{said(name)}: {as_text(value)}" for name, value in answer.items())
    return ""
