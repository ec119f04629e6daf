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
from exercises.engine.numbers import Reading, fold, read_number, with_unit
from exercises.engine.result import Result
from exercises.engine.texts import fill

UNKNOWN = "no lo sé"
CRITERIA = "criterios"  # where an answer keeps the rubric's ticks: a list of positions

#: The field that is a line of the learner's plan; a `Plan` with sections gathers them.
LINE = "linea"

_DIGIT = re.compile(r"[0-9]")
_DATE = re.compile(
    r"[0-9]{1,2}[/.-][0-9]{1,2}([/.-][0-9]{2,4})?"
    r"|(^|[^a-z])(enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre"
    r"|noviembre|diciembre|lunes|martes|miercoles|jueves|viernes|sabado|domingo)([^a-z]|$)"
    r"|(^|[^0-9])20[0-9]{2}([^0-9]|$)"
)
_MONTH_NAMES = (
    "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto",
    "septiembre", "octubre", "noviembre", "diciembre",
)  # fmt: skip
_MONTHS = {
    written: number
    for number, name in enumerate(_MONTH_NAMES)
    for written in (name, name[:3])  # «ene», as calendars have it
} | {"setiembre": 8, "set": 8}
_WORD = re.compile(r"[a-z]+|[-–]")
_GLUED = re.compile(r"([0-9])([a-z])")
_NO_WORD = re.compile(r"[^a-z0-9€]+")
_TIMES = {
    word: words[0]
    for words in (
        ("dia", "dias", "diario", "diaria", "diarios", "diarias"),
        ("semana", "semanas", "semanal", "semanales"),
        ("mes", "meses", "mensual", "mensuales"),
        ("ano", "anos", "anual", "anuales"),
    )
    for word in words
}
_OF = ("de", "del", "el", "principio", "principios", "mediados", "final", "finales", "fin", "fines")
_TO = ("a", "hasta", "-", "–")


@dataclass(frozen=True)
class Rule:
    """Something that can be checked in a text, and what is said when it is missing.

    Attributes:
        rule: `words` (at least `value` of them), `chars` (at most `value`), `number`, `date`,
            `filled` (no `__` is left), `any` (one of the words in `value` appears, where a space
            is the edge of a word; accents, capitals and punctuation do not matter), `beyond`
            (none of `value` appears, or one of `besides` does too) or `months` (at least `value`
            months are named; a range names all of its own, and one of `besides` names enough).
        message: What the learner is told.
        value: A number for `words`, `chars` and `months`, words for `any` and `beyond`.
        besides: Words that make up for those in `value`, or for the months that are not named.
    """

    rule: str
    message: str
    value: int | tuple[str, ...] = 0
    besides: tuple[str, ...] = ()


@dataclass(frozen=True)
class Text:
    """A text to write; `id` becomes part of the learner's plan.

    Attributes:
        heading: Its title, where it is a section of a document. Fields without one are items of
            the section before them.
        takes: Where the learner may have written it already, `exercise.field`, best first.
    """

    id: str
    text: str
    rules: tuple[Rule, ...] = ()
    required: bool = True
    lines: int = 3
    heading: str = ""
    takes: tuple[str, ...] = ()


@dataclass(frozen=True)
class Own:
    """A number of the learner's own; «no lo sé» is allowed.

    Attributes:
        where: Where to find it.
        required: Whether it may not be left empty; «no lo sé» still fills it.
        whole: Whether it counts things: then `1.200` can only be 1200.
        low: The lowest that makes sense.
        takes: Fields of other exercises with the same number, as in `Text`.
    """

    id: str
    text: str
    unit: str = ""
    where: str = ""
    required: bool = False
    whole: bool = False
    low: float = 0
    takes: tuple[str, ...] = ()


@dataclass(kw_only=True, eq=False)
class Plan(Exercise):
    """Fields to fill in, formulas over the numbers, a rubric and a model answer.

    Texts with a heading make it a document: it tells all that is missing at once, can be
    downloaded, printed and brought back, and its model answer is open from the start.

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

    @property
    def has_open_solution(self) -> bool:
        """Whether its model answer is there from the start."""
        return self.is_document

    @property
    def is_document(self) -> bool:
        """Whether it has sections."""
        return any(isinstance(f, Text) and f.heading for f in self.fields)

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
            **({"document": self.document(edition)} if self.is_document else {}),
        }

    def document(self, edition: str) -> list[dict]:
        """The fields as the document has them, `DocumentField` of the component."""
        return [
            {
                "id": f.id,
                "name": getattr(f, "heading", "") or self.text(f.text, edition),
                "heading": bool(getattr(f, "heading", "")),
                "unit": getattr(f, "unit", ""),
                "takes": [source.split(".") for source in f.takes],
            }
            for f in self.fields
        ]

    def line(self, edition: str) -> dict | None:
        """The line of the learner's plan that it asks for, `PlanLine` of the component.

        Returns:
            None where it asks for none. Where it stands only a book knows: `page` is its title.
        """
        if not any(isinstance(f, Text) and f.id == LINE for f in self.fields):
            return None
        return {
            "id": self.id,
            "field": LINE,
            "page": self.text(self.title, edition),
            "address": "",
            "numbers": [
                {"id": f.id, "label": self.text(f.text, edition), "unit": f.unit}
                for f in self.fields
                if isinstance(f, Own)
            ],
        }

    def _compile_field(self, f: Text | Own, edition: str, rendering: Rendering) -> dict:
        common = {"id": f.id, "label": rendering.inline(self.text(f.text, edition))}
        if isinstance(f, Own):
            where = rendering.inline(self.text(f.where, edition))
            return {
                **common,
                "type": "number",
                "required": f.required,
                "unit": f.unit,
                "where": where,
                "whole": f.whole,
                "low": f.low,
            }
        rules = [
            {
                "rule": rule.rule,
                "value": list(rule.value) if isinstance(rule.value, tuple) else rule.value,
                "message": rendering.block(self.text(rule.message, edition)),
                **({"besides": list(rule.besides)} if rule.rule in ("beyond", "months") else {}),
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
        if self.is_document:
            return "\n".join(
                f"\n**{part['name']}.** {answer[part['id']]}\n".replace("\n", "  \n")
                if part["heading"]
                else f"- {part['name']}: {with_unit(answer[part['id']], part['unit'])}"
                for part in self.document(edition)
                if part["id"] in answer
            )
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
    if _is_of_another_time(typed, f):
        return Reading(problem="unreadable")
    reading = read_number(typed, f["unit"])
    if reading.problem == "empty":
        return Reading()
    if reading.problem == "ambiguous" and f["whole"]:
        reading = Reading(value=reading.candidates[0])
    if reading.value is not None and reading.value < f["low"]:
        return Reading(problem="low")
    return reading


def _is_of_another_time(typed: str, f: dict) -> bool:
    """Whether «2 h a la semana» was typed where hours a month are asked for."""
    asked = _times(f"{f['label']} {f['unit']}")
    return bool(asked) and not _times(typed) <= asked


def _times(text: str) -> set[str]:
    """The lengths of time that a text names."""
    return {_TIMES[word] for word in _words_of(text).split(" ") if word in _TIMES}


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
        return _says(text, rule["value"])
    if rule["rule"] == "beyond":
        return not _says(text, rule["value"]) or _says(text, rule["besides"])
    if rule["rule"] == "months":
        return months_named(text) >= rule["value"] or _says(text, rule["besides"])
    raise ValueError(f"unknown rule: {rule['rule']}")


def _says(text: str, words: list[str]) -> bool:
    """Whether one of those appears; a space in it is where a word begins or ends, also «24h»."""
    apart = f" {_words_of(text)} "
    return any(fold(word) in apart for word in words)


def _words_of(text: str) -> str:
    """Its words, apart."""
    return _NO_WORD.sub(" ", _GLUED.sub(r"\1 \2", fold(text)))


def months_named(text: str) -> int:
    """How many months a text names; «de enero a junio» names six."""
    words = [word for word in _WORD.findall(fold(text)) if word not in _OF]
    named = set()
    for n, word in enumerate(words):
        if word not in _MONTHS:
            continue
        last = _MONTHS[word]
        named.add(last)
        if n > 1 and words[n - 1] in _TO and words[n - 2] in _MONTHS:
            first = _MONTHS[words[n - 2]]
            named.update((first + step) % 12 for step in range((last - first) % 12))
    return len(named)


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
    if "document" in check:
        return _judge_document(key, typed, known)
    for f in check["fields"]:
        text = typed.get(f["id"], "").strip(" \n")
        if not text:
            if f["required"]:
                message = say("plan.missing", label=f["label"])
                return not_yet(key, message, help=help_for("plan.missing"))
            continue
        if broken := _broken(f, text):
            return not_yet(key, fill(broken["message"], known))
    for mistake in check["mistakes"]:
        if work_out(mistake["when"], known):
            return not_yet(key, fill(mistake["message"], known), mistake["id"])
    return _complete(key, known)


def _broken(f: dict, text: str) -> dict | None:
    """The first rule that a text does not meet; a number has none."""
    return next((rule for rule in f.get("rules", []) if not meets(rule, text)), None)


def _judge_document(key: dict, typed: dict[str, str], known: dict) -> Result:
    """All that is missing at once: whoever has ten sections to mend does not ask ten times."""
    check = key["check"]
    missing, messages = [], []
    for f, part in zip(check["fields"], check["document"], strict=True):
        text = typed.get(f["id"], "").strip(" \n")
        if not text:
            missing += [part["name"]] if f["required"] else []
        elif broken := _broken(f, text):
            messages.append(fill(broken["message"], known))
    made = [mistake for mistake in check["mistakes"] if work_out(mistake["when"], known)]
    messages += [fill(mistake["message"], known) for mistake in made]
    if missing:
        messages.insert(0, say("plan.to-write", names=", ".join(missing)))
    if not messages:
        return _complete(key, known)
    mistake = made[0]["id"] if made else None
    help_text = help_for("plan.missing") if missing else ""
    return not_yet(key, "\n\n".join(messages), mistake, help=help_text)


def _complete(key: dict, known: dict) -> Result:
    message = fill(key["success"], known) or say("plan.complete")
    verdict = correct(key, message, score=None)
    return Result(**{**verdict.to_dict(), "help": help_for("plan.complete")})
