"""`Plan`: what the learner writes about their own business, and their own numbers."""

import re
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
from exercises.engine.kinds.number import unread_text
from exercises.engine.markdown import Rendering
from exercises.engine.numbers import Reading, fold, read_number
from exercises.engine.result import Result
from exercises.engine.texts import fill

UNKNOWN = "no lo sé"
CRITERIA = "criterios"  # where an answer keeps the rubric's ticks: a list of positions

_DIGIT = re.compile(r"[0-9]")
_DATE = re.compile(
    r"[0-9]{1,2}[/.-][0-9]{1,2}([/.-][0-9]{2,4})?"
    r"|(^|[^a-z])(enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre"
    r"|noviembre|diciembre|lunes|martes|miercoles|jueves|viernes|sabado|domingo)([^a-z]|$)"
    r"|(^|[^0-9])20[0-9]{2}([^0-9]|$)"
)


@dataclass(frozen=True)
class Rule:
    """Something that can be checked in a text, and what is said when it is missing.

    Attributes:
        rule: `words` (at least `value` of them), `chars` (at most `value`), `number`, `date`,
            `filled` (no `__` is left) or `any` (one of the words in `value` appears; accents and
            capitals do not matter).
        message: What the learner is told.
        value: A number for `words` and `chars`, words for `any`.
    """

    rule: str
    message: str
    value: int | tuple[str, ...] = 0


@dataclass(frozen=True)
class Text:
    """A text to write; `id` becomes part of the learner's plan."""

    id: str
    text: str
    rules: tuple[Rule, ...] = ()
    required: bool = True
    lines: int = 3


@dataclass(frozen=True)
class Own:
    """A number of the learner's own; «no lo sé» is allowed.

    Attributes:
        where: Where to find it.
        whole: Whether it counts things: then `1.200` can only be 1200.
        low: The lowest that makes sense.
    """

    id: str
    text: str
    unit: str = ""
    where: str = ""
    whole: bool = False
    low: float = 0


@dataclass(kw_only=True, eq=False)
class Plan(Exercise):
    """Fields to fill in, formulas over the numbers, a rubric and a model answer.

    The `consequence` is a function of the number fields, as in a `Decision`; a `mistake` returns
    a condition on them. The solution returns a whole answer, `{field: text}`.
    """

    kind: ClassVar[str] = "plan"

    fields: tuple[Text | Own, ...]
    rubric: tuple[str, ...]

    _consequence: Author | None = field(default=None, init=False)

    def consequence(self, function: Author) -> Author:
        """What follows from the learner's own numbers; always in view."""
        self._consequence = function
        return function

    def functions(self) -> tuple[Author, ...]:
        """All the author's functions."""
        return (*super().functions(), *((self._consequence,) if self._consequence else ()))

    @cached_property
    def parts_of_answer(self) -> tuple[str, ...]:
        """The ids of the number fields, as arguments."""
        return tuple(f.id for f in self.fields if isinstance(f, Own))

    def compile_check(self, edition: str, rendering: Rendering) -> dict:
        """Fields with their rules, formulas, rubric and model answer."""
        values = self.call(self._consequence, edition) if self._consequence else {}
        consequence = documentation(self._consequence) if self._consequence else ""
        return {
            "fields": [self._compile_field(f, edition, rendering) for f in self.fields],
            "values": {name: tree_of(value) for name, value in values.items()},
            "consequence": rendering.block(self.text(consequence, edition)),
            "mistakes": [
                {
                    "id": kebab(function.__name__),
                    "when": tree_of(self.call(function, edition)),
                    "message": self.mistake_text(function, edition, rendering),
                }
                for function in self.mistakes
            ],
            "rubric": [rendering.inline(self.text(line, edition)) for line in self.rubric],
        }

    def _compile_field(self, f: Text | Own, edition: str, rendering: Rendering) -> dict:
        common = {"id": f.id, "label": rendering.inline(self.text(f.text, edition))}
        if isinstance(f, Own):
            where = rendering.inline(self.text(f.where, edition))
            more = {"unit": f.unit, "where": where, "whole": f.whole, "low": f.low}
            return {**common, "type": "number", **more}
        rules = [
            {
                "rule": rule.rule,
                "value": list(rule.value) if isinstance(rule.value, tuple) else rule.value,
                "message": rendering.block(self.text(rule.message, edition)),
            }
            for rule in f.rules
        ]
        return {
            **common,
            "type": "text",
            "required": f.required,
            "lines": f.lines,
            "rules": rules,
        }

    def answer_value(self, edition: str) -> dict[str, str]:
        """The model answer, field by field."""
        return {
            name: self.text(str(value), edition)
            for name, value in self.right_answer(edition).items()
        }

    def solution_text(self, edition: str) -> str:
        """The model answer in words."""
        answer = self.answer_value(edition)
        return "\n\n".join(
            f"**{self.text(f.text, edition)}** {answer[f.id]}"
            for f in self.fields
            if f.id in answer
        )


def own_numbers(check: dict, answer: dict) -> dict[str, float | None]:
    """The number fields as numbers; None where empty, unknown or unreadable."""
    return {
        f["id"]: _own(answer.get(f["id"], ""), f).value
        for f in check["fields"]
        if f["type"] == "number"
    }


def _own(typed: Any, f: dict) -> Reading:
    """A number field as a reading; without value or problem where it is left open."""
    if not isinstance(typed, str) or fold(typed) == fold(UNKNOWN):
        return Reading()
    reading = read_number(typed, f["unit"])
    if reading.problem == "empty":
        return Reading()
    if reading.problem == "ambiguous" and f["whole"]:
        reading = Reading(value=reading.candidates[0])
    if reading.value is not None and reading.value < f["low"]:
        return Reading(problem="low")
    return reading


def meets(rule: dict, text: str) -> bool:
    """Whether a text meets one rule."""
    if rule["rule"] == "words":
        return len([w for w in re.split(r"[ \n\t]+", text) if w]) >= rule["value"]
    if rule["rule"] == "chars":
        # As a browser counts them; half a pair may arrive alone.
        return len(text.encode("utf-16-le", "surrogatepass")) // 2 <= rule["value"]
    if rule["rule"] == "filled":
        return "__" not in text
    if rule["rule"] == "number":
        return _DIGIT.search(text) is not None
    if rule["rule"] == "date":
        return _DATE.search(fold(text)) is not None
    if rule["rule"] == "any":
        return any(fold(word) in fold(text) for word in rule["value"])
    raise ValueError(f"unknown rule: {rule['rule']}")


def evaluate(key: dict, answer: Any) -> Result:
    """What can be checked in a text; its prose is never graded."""
    check = key["check"]
    if answer is None or answer == "" or answer == {}:
        return unanswered(key, "empty")
    if not isinstance(answer, dict):
        return unanswered(key, "wrong-type")
    fields = {f["id"]: f for f in check["fields"]}
    typed = {name: value for name, value in answer.items() if name != CRITERIA}
    if any(name not in fields for name in typed):
        return unanswered(key, "unknown-item")
    if not all(isinstance(value, str) for value in typed.values()):
        return unanswered(key, "wrong-type")
    if not any(value.strip(" \n") for value in typed.values()):
        return unanswered(key, "empty")
    for f in check["fields"]:
        text = typed.get(f["id"], "")
        if f["type"] == "number" and (reading := _own(text, f)).problem:
            return _unread(key, f, text, reading)
    return _judge(key, typed)


def _unread(key: dict, f: dict, text: str, reading: Reading) -> Result:
    if reading.problem == "low":
        return unanswered(key, "plan.low", label=f["label"], low=f["low"])
    if reading.problem == "unreadable":
        return unanswered(key, "plan.number", label=f["label"])
    return unread_text(key, text, reading, f["unit"])


def _judge(key: dict, typed: dict[str, str]) -> Result:
    check = key["check"]
    known = evaluate_all(check["values"], own_numbers(check, typed))
    for f in check["fields"]:
        text = typed.get(f["id"], "").strip(" \n")
        if f["type"] == "number":
            continue
        if not text:
            if f["required"]:
                message = say("plan.missing", label=f["label"])
                return not_yet(key, message, help=help_for("plan.missing"))
            continue
        for rule in f["rules"]:
            if not meets(rule, text):
                return not_yet(key, fill(rule["message"], known))
    for mistake in check["mistakes"]:
        if work_out(mistake["when"], known):
            return not_yet(key, fill(mistake["message"], known), mistake["id"])
    message = fill(key["success"], known) or say("plan.complete")
    verdict = correct(key, message, score=None)
    return Result(**{**verdict.to_dict(), "help": help_for("plan.complete")})
