"""From an answer, and what came of running it, to a line of the report."""

from __future__ import annotations

import re
import sys
from dataclasses import replace
from typing import Any

from exercises.engine import check
from exercises.engine.comparing import describe
from exercises.engine.feedback import say
from exercises.engine.kinds.base import Exercise
from exercises.engine.kinds.code import Code, Stopped, is_untouched, judge
from exercises.engine.result import CORRECT, NOT_YET, Result
from exercises.workshop import runner
from exercises.workshop.report import MEMORY_OUT, OUR_FAULT, TIME_OUT, Checked
from exercises.workshop.running import Job, Ran
from exercises.workshop.wire import BadWire, decode

LONGEST_ANSWER = 300  # characters of an answer that a report repeats
LONGEST_MESSAGE = 600

_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]")

#: What is said of code that gave nothing to compare, and what it counts as.
ENDINGS = {
    runner.TIME: (TIME_OUT, "Tu función no ha terminado a tiempo. ¿Hay un bucle sin final?"),
    runner.MEMORY: (MEMORY_OUT, "Tu función ha pedido más memoria de la que hay para cada una."),
    runner.PROCESSES: (NOT_YET, "Tu función ha abierto demasiados procesos."),
    runner.TOO_LONG: (NOT_YET, "Tu función devuelve muchísimo más de lo que se pide."),
    runner.NOTHING: (NOT_YET, "Tu función se ha cerrado sin devolver nada que se pueda comparar."),
}


def job_of(exercise: Code, source: str) -> Job:
    """What to run of an answer."""
    return Job(exercise.function_name, exercise.arguments, exercise.kind, source)


def needs_running(exercise: Exercise, answer: Any) -> bool:
    """Whether an answer is code, and not just what the learner was given."""
    is_code = isinstance(exercise, Code) and type(answer) is str
    return is_code and not is_untouched(exercise, answer)  # type: ignore[arg-type]


def judged(exercise: Exercise, answer: Any, ran: Ran | None, edition: str, hidden: str) -> Checked:
    """What came of an answer. Only a positive match earns; silence earns nothing.

    Args:
        exercise: From the registry; its own solution has just been found right.
        answer: As it was handed in.
        ran: What came of running it; None for what is not code.
        edition: Of the class.
        hidden: The edition that the learner has never seen; nothing of its data is told.
    """
    if not isinstance(exercise, Code):
        return _checked(check(exercise, answer, edition))
    if ran is None:
        sentence = "code.untouched" if is_untouched(exercise, answer) else "code.wrong-type"
        return _checked(_stopped(exercise, edition, sentence, got=describe(answer)))
    if ran.ending in ENDINGS:
        return _ended(ran.ending)
    try:
        return _compared(exercise, ran, edition, hidden)
    except Exception:  # the solution passes, so this is what they returned
        return _ended(runner.NOTHING)


def _ended(ending: str) -> Checked:
    outcome, message = ENDINGS[ending]
    return Checked(outcome, 0.0, message=message)


def _stopped(exercise: Code, edition: str, sentence: str, **values: object) -> Result:
    def returned(_: str) -> Any:
        raise Stopped(sentence, counts=False, **values)

    return judge(exercise, returned, [edition])


def _compared(exercise: Code, ran: Ran, edition: str, hidden: str) -> Checked:
    looked_at = []

    def returned(each: str) -> Any:
        looked_at.append(each)
        if len(ran.results) < len(looked_at):
            raise BadWire("no result")
        return decode(ran.results[len(looked_at) - 1])

    checked = _checked(judge(exercise, returned, (edition, hidden)))
    if checked.outcome != CORRECT and looked_at[-1] == hidden:
        # What the engine would say repeats numbers of the hidden data.
        return replace(checked, message=say("code.fresh"))
    return checked


def _checked(result: Result) -> Checked:
    return Checked(result.status, result.score, result.mistake, message=result.message)


def our_fault(reason: str) -> Checked:
    """Nothing can be said of an answer, and not for anything that the learner did."""
    return Checked(OUR_FAULT, None, message=reason)


def with_answer(checked: Checked, answer: Any, attempts: int) -> Checked:
    """The line of the report, with texts that any file can hold."""
    return replace(
        checked,
        # What a thousand learners are told alike is kept once.
        message=sys.intern(_clean(checked.message, LONGEST_MESSAGE)),
        answer=_clean(as_text(answer), LONGEST_ANSWER),
        attempts=attempts,
    )


def as_text(answer: Any) -> str:
    """An answer as a person would read it."""
    if answer is None:
        return ""
    if isinstance(answer, bool):
        return "sí" if answer else "no"
    if isinstance(answer, list):
        return ", ".join(map(as_text, answer))
    if isinstance(answer, dict):
        return "; ".join(f"{name}: {as_text(value)}" for name, value in answer.items())
    return str(answer)


def _clean(text: str, most: int) -> str:
    """A text without halves of letters and orders to a terminal, no longer than that."""
    whole = text.encode("utf-8", "replace").decode("utf-8")
    whole = _CONTROL.sub("�", whole)
    return whole if len(whole) <= most else f"{whole[: most - 1]}…"
