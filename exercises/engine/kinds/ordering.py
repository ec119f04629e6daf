"""`Ordering`: steps to put in order."""

import hashlib
from dataclasses import dataclass
from itertools import pairwise
from typing import Any, ClassVar

from exercises.engine.kinds.base import (
    Exercise,
    correct,
    kebab,
    not_yet,
    not_yet_sentence,
    quoted,
    unanswered,
)
from exercises.engine.markdown import Rendering
from exercises.engine.result import Result


@dataclass(frozen=True)
class Step:
    """One thing to put in its place."""

    id: str
    text: str


@dataclass(kw_only=True, eq=False)
class Ordering(Exercise):
    """Steps; the solution returns all ids in order.

    A mistake returns two ids or more: it is made when they stand in that relative order.
    """

    kind: ClassVar[str] = "ordering"

    steps: tuple[Step, ...]

    def compile_check(self, edition: str, rendering: Rendering) -> dict:
        """The right order, the order shown at first and the mistakes."""
        order = list(self.right_answer(edition))
        if sorted(order) != sorted(step.id for step in self.steps):
            raise ValueError(f"{self.id}: the solution does not order exactly the steps")
        texts = {step.id: self.text(step.text, edition) for step in self.steps}
        return {
            "order": order,
            "items": {name: rendering.inline(text) for name, text in texts.items()},
            "shown": self._shuffled(order),
            "mistakes": [
                {
                    "id": kebab(function.__name__),
                    "before": list(self.call(function, edition)),
                    "message": self.mistake_text(function, edition, rendering),
                }
                for function in self.mistakes
            ],
        }

    def _shuffled(self, order: list[str]) -> list[str]:
        """An order that only depends on the ids and is not the right one."""

        def position(name: str) -> str:
            return hashlib.sha256(f"{self.id}/{name}".encode()).hexdigest()

        shown = sorted(order, key=position)
        return shown if shown != order else [*order[1:], order[0]]

    def answer_value(self, edition: str) -> list[str]:
        """The ids in order."""
        return list(self.right_answer(edition))

    def solution_text(self, edition: str) -> str:
        """The steps in order, as a list."""
        texts = {step.id: self.text(step.text, edition) for step in self.steps}
        return "\n".join(f"{n}. {texts[i]}" for n, i in enumerate(self.answer_value(edition), 1))


def evaluate(key: dict, answer: Any) -> Result:
    """Named mistakes first, then the first neighbours that are the wrong way round."""
    check = key["check"]
    if answer is None or answer == "" or answer == []:
        return unanswered(key, "ordering.untouched")
    if not isinstance(answer, list) or not all(isinstance(name, str) for name in answer):
        return unanswered(key, "wrong-type")
    for name in answer:
        if name not in check["items"]:
            return unanswered(key, "unknown-choice", name=quoted(key, name))
    if sorted(answer) != sorted(check["order"]):
        return unanswered(key, "ordering.incomplete")
    if answer == check["order"]:
        return correct(key, key["success"])
    for mistake in check["mistakes"]:
        if [name for name in answer if name in mistake["before"]] == mistake["before"]:
            return not_yet(key, mistake["message"], mistake["id"])
    first, second = _reversed_pair(answer, check["order"])
    return not_yet_sentence(
        key, "ordering.pair", first=check["items"][first], second=check["items"][second]
    )


def _reversed_pair(answer: list[str], order: list[str]) -> tuple[str, str]:
    pairs = pairwise(answer)
    return next((a, b) for a, b in pairs if order.index(a) > order.index(b))
