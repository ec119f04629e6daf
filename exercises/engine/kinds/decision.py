"""`Decision`: a budget, a calendar or a mix to spread, with its consequence in view."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, ClassVar

from exercises.engine.expressions import evaluate as work_out
from exercises.engine.expressions import evaluate_all, tree_of
from exercises.engine.feedback import help_for, say
from exercises.engine.kinds.base import (
    Author,
    Exercise,
    correct,
    documentation,
    kebab,
    not_yet,
    unanswered,
)
from exercises.engine.markdown import Rendering
from exercises.engine.result import UNANSWERED, Result
from exercises.engine.texts import fill


@dataclass(frozen=True)
class Part:
    """Something that receives a whole amount between `low` and `high`, in steps."""

    id: str
    text: str
    low: int = 0
    high: int = 100
    step: int = 1
    start: int = 0


@dataclass(frozen=True)
class Curve:
    """The parts of a decision as points of a line, drawn beside their fields.

    All parts share one scale, from the lowest `low` to the highest `high`.

    Attributes:
        at: Where each part stands on the horizontal axis, rising.
        known: The points before the first part, `(where, amount)`.
        across: Title of the horizontal axis.
        up: Title of the vertical one.
    """

    at: tuple[int, ...]
    known: tuple[tuple[int, int], ...]
    across: str
    up: str


@dataclass(kw_only=True, eq=False)
class Decision(Exercise):
    """Amounts for each part, adding up to `total` if there is one.

    Rules are functions of the parts: a `mistake` or a `note` returns a condition, the
    `consequence` a dictionary of values that its docstring and the messages name.
    The solution returns one right answer among many, `{part: amount}`. With a `curve` the parts
    are also points to drag; the fields beside it say the same, and are what is read.
    """

    kind: ClassVar[str] = "decision"

    parts: tuple[Part, ...]
    total: int | None = None
    total_unit: str = ""
    curve: Curve | None = None

    _consequence: Author | None = field(default=None, init=False)

    def __post_init__(self) -> None:
        self.notes: list[Author] = []

    def consequence(self, function: Author) -> Author:
        """What follows from the answer; always in view."""
        self._consequence = function
        return function

    def note(self, function: Author) -> Author:
        """Something worth saying about a right answer when the condition holds."""
        self.notes.append(function)
        return function

    def functions(self) -> tuple[Author, ...]:
        """All the author's functions."""
        more = (self._consequence,) if self._consequence else ()
        return (*super().functions(), *more, *self.notes)

    @cached_property
    def parts_of_answer(self) -> tuple[str, ...]:
        """The ids of the parts, as arguments."""
        return tuple(part.id for part in self.parts)

    def compile_check(self, edition: str, rendering: Rendering) -> dict:
        """Parts, values that follow from them, and rules, as formulas."""
        values = self.call(self._consequence, edition) if self._consequence else {}
        consequence = documentation(self._consequence) if self._consequence else ""
        return {
            "parts": [
                {
                    "id": part.id,
                    "label": rendering.inline(self.text(part.text, edition)),
                    "min": part.low,
                    "max": part.high,
                    "step": part.step,
                    "start": part.start,
                }
                for part in self.parts
            ],
            "total": self.total,
            "total_unit": self.total_unit,
            "values": {name: tree_of(value) for name, value in values.items()},
            "consequence": rendering.block(self.text(consequence, edition)),
            "mistakes": [
                {"id": kebab(f.__name__), **self.compile_rule(f, edition, rendering)}
                for f in self.mistakes
            ],
            "notes": [self.compile_rule(f, edition, rendering) for f in self.notes],
            **self._compile_curve(),
        }

    def _compile_curve(self) -> dict:
        if self.curve is None:
            return {}
        at, known = self.curve.at, self.curve.known
        where = [x for x, _ in known] + list(at)
        if len(at) != len(self.parts) or not known or where != sorted(set(where)):
            raise ValueError(f"{self.id}: a curve has known points, then one place for each part")
        return {
            "curve": {
                "at": list(at),
                "known": [list(point) for point in known],
                "across": self.curve.across,
                "up": self.curve.up,
            }
        }

    def compile_rule(self, function: Author, edition: str, rendering: Rendering) -> dict:
        """A condition and what is said when it holds."""
        return {
            "when": tree_of(self.call(function, edition)),
            "message": self.mistake_text(function, edition, rendering),
        }

    def answer_value(self, edition: str) -> dict[str, int]:
        """One right answer."""
        return dict(self.right_answer(edition))

    def solution_text(self, edition: str) -> str:
        """One right answer in words; of a prediction, what came to pass."""
        answer = self.answer_value(edition)
        rows = "\n".join(
            f"- {self.text(part.text, edition)}: **{answer[part.id]}**" for part in self.parts
        )
        opening = "decision.what-happened" if self.prediction else "decision.one-of-many"
        return say(opening) + "\n\n" + rows


def consequence(check: dict, answer: Mapping[str, float | None]) -> dict[str, float | None]:
    """All that follows from an answer, by name; parts without an amount are None."""
    return evaluate_all(check["values"], answer)


def evaluate(key: dict, answer: Any) -> Result:
    """Total first, then the rules in their order; many answers are right."""
    check = key["check"]
    if answer is None or answer == "" or answer == {}:
        return unanswered(key, "empty")
    if not isinstance(answer, dict):
        return unanswered(key, "wrong-type")
    amounts = {part["id"]: _whole(answer.get(part["id"], 0)) for part in check["parts"]}
    if any(name not in amounts for name in answer):
        return unanswered(key, "unknown-item")
    for part in check["parts"]:
        amount = amounts[part["id"]]
        if amount is None or not _fits(amount, part):
            return unanswered(
                key,
                "decision.range",
                label=part["label"],
                low=part["min"],
                high=part["max"],
                step=part["step"],
            )
    left = check["total"] - sum(amounts.values()) if check["total"] is not None else 0  # type: ignore[arg-type]
    if left:
        sentence = "decision.left" if left > 0 else "decision.over"
        if abs(left) == 1:
            sentence = "decision.left.one" if left > 0 else "decision.over.one"
        message = say(sentence, left=left, over=-left, unit=check["total_unit"])
        help_text = fill(help_for("decision.total"), {"total": check["total"]})
        return Result(key["id"], UNANSWERED, None, message, help_text, None, key["version"])
    known = consequence(check, amounts)
    for mistake in check["mistakes"]:
        if work_out(mistake["when"], known):
            return not_yet(key, fill(mistake["message"], known), mistake["id"])
    notes = [fill(n["message"], known) for n in check["notes"] if work_out(n["when"], known)]
    message = "\n\n".join([fill(key["success"], known), *notes])
    # Of a bet only what came to pass is right; any other is noted, with the same words.
    if key["prediction"] and amounts != key["solution"]["value"]:
        return not_yet(key, message)
    return correct(key, message)


def _fits(amount: float, part: dict) -> bool:
    in_range = part["min"] <= amount <= part["max"]
    return in_range and (amount - part["min"]) % part["step"] == 0


def _whole(amount: Any) -> float | None:
    if isinstance(amount, bool) or not isinstance(amount, (int, float)):
        return None
    return float(amount) if abs(amount) <= 1e9 and amount == int(amount) else None
