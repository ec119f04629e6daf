"""`Number`: a number or a sum, typed the Spanish way."""

from dataclasses import dataclass
from typing import Any, ClassVar

from exercises.engine.feedback import help_for, say
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
from exercises.engine.numbers import (
    Reading,
    format_number,
    format_typed,
    read_number,
    with_unit,
    within,
)
from exercises.engine.result import Result
from exercises.engine.texts import fill

PER_HUNDRED = ("%", "de cada 100")  # words of the units in which a part of 1 is a slip


@dataclass(kw_only=True, eq=False)
class Number(Exercise):
    """A number.

    Attributes:
        unit: What is asked for, `%`, `€`, `de cada 100`…
        tolerance: In the same unit.
        decimals: Of the solution as it is shown.
        between: The lowest and highest number that make sense, if there are limits.
    """

    kind: ClassVar[str] = "number"

    unit: str = ""
    tolerance: float = 0.0
    decimals: int = 1
    between: tuple[float, float] | None = None

    def compile_check(self, edition: str, rendering: Rendering) -> dict:
        """Value, tolerance, unit and the value of each mistake."""
        return {
            "value": float(self.right_answer(edition)),
            "tolerance": float(self.tolerance),
            "unit": self.unit,
            "decimals": self.decimals,
            "between": list(self.between) if self.between else None,
            "mistakes": [
                {
                    "id": kebab(function.__name__),
                    "value": float(self.call(function, edition)),
                    "message": self.mistake_text(function, edition, rendering),
                }
                for function in self.mistakes
            ],
        }

    def answer_value(self, edition: str) -> str:
        """The right number, written in Spanish."""
        return format_number(float(self.right_answer(edition)), self.decimals)

    def solution_text(self, edition: str) -> str:
        """The right number with its unit."""
        return f"**{with_unit(self.answer_value(edition), self.unit)}**"


def evaluate(key: dict, answer: Any) -> Result:
    """Check first; only a wrong answer is diagnosed."""
    check = key["check"]
    reading = read_number(answer, check["unit"])
    if reading.value is None:
        return _unread(key, answer, reading)
    value, target, tolerance = reading.value, check["value"], check["tolerance"]
    if check["between"] and not check["between"][0] <= value <= check["between"][1]:
        low, high = check["between"]
        return unanswered(key, "number.range", low=low, high=high)
    answered = _answered(value, check["unit"])
    if key["prediction"]:
        return _prediction(key, value, answered)
    if within(value, target, tolerance):
        return correct(key, fill(key["success"], answered))
    for mistake in check["mistakes"]:
        if within(value, mistake["value"], tolerance):
            return not_yet(key, fill(mistake["message"], answered), mistake["id"])
    sentence = slip(value, target, tolerance, check["unit"])
    is_count = value.is_integer() and not check["decimals"] and not tolerance
    if sentence == "number.rounding" and is_count:
        sentence = "number.count"  # nothing is rounded there
    if sentence:
        return not_yet_sentence(key, sentence, **answered)
    side = "number.high" if value > target else "number.low"
    return not_yet(key, say(side, **answered), help=help_for("number.far"))


def slip(value: float, target: float, tolerance: float, unit: str) -> str | None:
    """The sentence for a slip of form: percent, thousands, sign or rounding."""
    near = max(tolerance, 0.02 * abs(target))
    # A part of 1 is often rounded to one figure or two.
    rounded = max(near, 0.5, 0.05 * abs(target))
    per_hundred = any(words in unit for words in PER_HUNDRED)
    if target and per_hundred and abs(value) < 1 and within(value * 100, target, rounded):
        return "number.fraction"
    if target and within(value / 100, target, tolerance):
        return "number.percent"
    if target and (within(value * 1000, target, near) or within(value / 1000, target, near)):
        return "number.thousands"
    if target and within(-value, target, tolerance):
        return "number.sign"
    if within(value, target, max(5 * tolerance, 0.03 * abs(target))):
        return "number.rounding"
    return None


def _answered(value: float, unit: str) -> dict[str, object]:
    written = format_typed(value)
    return {"respuesta": written, "answer": with_unit(written, unit)}


def _prediction(key: dict, value: float, answered: dict[str, object]) -> Result:
    check = key["check"]
    target = with_unit(format_number(check["value"], check["decimals"]), check["unit"])
    close = within(value, check["value"], check["tolerance"])
    side = "high" if value > check["value"] else "low"
    if close:
        side = "exact" if answered["answer"] == target else "close"
    sentence = f"prediction.{side}"
    message = "\n\n".join([say(sentence, value=target, **answered), key["success"]]).rstrip("\n")
    if close:
        return correct(key, message)
    return not_yet(key, message)


def _unread(key: dict, answer: Any, reading: Reading) -> Result:
    if reading.problem == "empty":
        return unanswered(key, "empty")
    if not isinstance(answer, str):
        return unanswered(key, "wrong-type")
    return unread_text(key, answer, reading, key["check"]["unit"])


def unread_text(key: dict, text: str, reading: Reading, unit: str) -> Result:
    """What is said of a text that is no number, or two."""
    candidates = [format_typed(value) for value in reading.candidates] or ["", ""]
    return unanswered(
        key,
        f"number.{reading.problem}",
        text=quoted(key, text),
        unit=unit,
        first=candidates[0],
        second=candidates[1],
    )
