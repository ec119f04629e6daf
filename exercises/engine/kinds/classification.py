"""`Classification`: items to put into classes."""

from dataclasses import dataclass
from typing import Any, ClassVar

from exercises.engine.feedback import say
from exercises.engine.kinds.base import (
    Exercise,
    correct,
    kebab,
    not_yet,
    unanswered,
)
from exercises.engine.markdown import Rendering
from exercises.engine.result import Result


@dataclass(frozen=True)
class Class:
    """A class to put items into."""

    id: str
    text: str


@dataclass(frozen=True)
class Item:
    """Something to classify, with the reason for its class."""

    id: str
    text: str
    reason: str


@dataclass(frozen=True)
class Pattern:
    """A way of being wrong: at least `at_least` of these items in one of these classes."""

    items: tuple[str, ...]
    classes: tuple[str, ...]
    at_least: int = 1


@dataclass(kw_only=True, eq=False)
class Classification(Exercise):
    """Items and classes; the solution returns `{item: class}`, a mistake a `Pattern`."""

    kind: ClassVar[str] = "classification"

    classes: tuple[Class, ...]
    items: tuple[Item, ...]

    def compile_check(self, edition: str, rendering: Rendering) -> dict:
        """Labels, right classes with reasons, and patterns of error."""
        right = self.answer_value(edition)
        return {
            "classes": {c.id: rendering.inline(self.text(c.text, edition)) for c in self.classes},
            "items": {
                item.id: {
                    "label": rendering.inline(self.text(item.text, edition)),
                    "class": right[item.id],
                    "reason": rendering.inline(self.text(item.reason, edition)),
                }
                for item in self.items
            },
            "mistakes": [self._compile_mistake(f, edition, rendering) for f in self.mistakes],
        }

    def _compile_mistake(self, function, edition: str, rendering: Rendering) -> dict:
        pattern = self.call(function, edition)
        return {
            "id": kebab(function.__name__),
            "pattern": {item: list(pattern.classes) for item in pattern.items},
            "at_least": pattern.at_least,
            "message": self.mistake_text(function, edition, rendering),
        }

    def answer_value(self, edition: str) -> dict[str, str]:
        """The class of each item."""
        right = dict(self.right_answer(edition))
        classes = {c.id for c in self.classes}
        if set(right) != {item.id for item in self.items} or not set(right.values()) <= classes:
            raise ValueError(f"{self.id}: the solution does not classify exactly the items")
        return right

    def solution_text(self, edition: str) -> str:
        """Each item with its class and reason."""
        right = self.answer_value(edition)
        labels = {c.id: self.text(c.text, edition) for c in self.classes}
        return "\n".join(
            f"- {self.text(item.text, edition)} → **{labels[right[item.id]]}**. "
            f"{self.text(item.reason, edition)}"
            for item in self.items
        )


def evaluate(key: dict, answer: Any) -> Result:
    """Every item counts; named patterns of error come before the first wrong item's reason."""
    check = key["check"]
    items, total = check["items"], len(check["items"])
    if answer is None or answer == "" or answer == {}:
        return unanswered(key, "empty")
    if not isinstance(answer, dict) or not all(isinstance(v, str) for v in answer.values()):
        return unanswered(key, "wrong-type")
    for name, chosen in answer.items():
        if name not in items or chosen not in check["classes"]:
            return unanswered(key, "unknown-item")
    if len(answer) < total:
        missing = total - len(answer)
        return unanswered(key, "classification.incomplete", missing=missing, total=total)
    wrong = [name for name in items if answer[name] != items[name]["class"]]
    if not wrong:
        return correct(key, key["success"])
    score = (total - len(wrong)) / total
    for mistake in check["mistakes"]:
        pattern = mistake["pattern"]
        if sum(answer[name] in pattern[name] for name in pattern) >= mistake["at_least"]:
            return not_yet(key, mistake["message"], mistake["id"], score=score)
    first = items[wrong[0]]
    message = say(
        "classification.partial", right=total - len(wrong), total=total, label=first["label"]
    )
    return not_yet(key, message, help=first["reason"], score=score)
