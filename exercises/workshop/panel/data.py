"""What the panel holds, as compact JSON; `types.d.ts` describes it to the page."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict
from typing import Any

from exercises.engine.kinds.base import ATTEMPTS_BEFORE_SOLUTION
from exercises.engine.result import CORRECT, NOT_GRADABLE, NOT_YET, UNANSWERED
from exercises.workshop.lessons import readable
from exercises.workshop.plain_text import plain
from exercises.workshop.report import MEMORY_OUT, OUR_FAULT, TIME_OUT, Asked, Checked, Report
from exercises.workshop.summary import ESSENTIAL_WEIGHT, Summary, lesson_of

#: One character a cell of the matrix.
LETTERS = {
    CORRECT: "c", NOT_YET: "n", UNANSWERED: "u", NOT_GRADABLE: "g",
    TIME_OUT: "t", MEMORY_OUT: "m", OUR_FAULT: "x",
}  # fmt: skip
NOT_HANDED_IN = "."
DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"  # attempts: one character too


def panel_data(
    report: Report,
    summary: Summary,
    *,
    essential: frozenset[str] = frozenset(),
    titles: Mapping[str, str] | None = None,
    site: str = "",
) -> dict[str, Any]:
    """All that the page shows.

    Args:
        report: The report.
        summary: Of the report.
        essential: Ids of the essential exercises.
        titles: Of the lessons, by their paths.
        site: Address of the course's site, without a slash at its end; empty for no links to it.
    """
    titles = titles or {}
    lessons = dict.fromkeys(lesson_of(asked) for asked in report.asked)
    return {
        "edition": report.edition,
        "isolation": report.isolation,
        "grader": report.grader,
        "site": site,
        "attemptsOfStuck": ATTEMPTS_BEFORE_SOLUTION,
        "essentialWeight": ESSENTIAL_WEIGHT,
        "lessons": [{"id": name, "title": titles.get(name) or readable(name)} for name in lessons],
        "exercises": [_exercise(asked, asked.id in essential) for asked in report.asked],
        "columns": [_column(report, asked) for asked in report.asked],
        "people": [
            {
                "name": person.name,
                "key": person.person,
                "receipt": person.receipt,
                "created": person.created,
                "handIns": person.hand_ins,
                "score": person.score(report.asked),
                "notes": person.notes,
            }
            for person in report.people
        ],
        "summary": _summary(summary),
    }


def _exercise(asked: Asked, essential: bool) -> dict[str, Any]:
    return {
        "id": asked.id,
        "title": asked.title,
        "lesson": lesson_of(asked),
        "page": asked.lesson,
        "kind": asked.kind,
        "minutes": asked.minutes,
        "counts": asked.counts,
        "essential": essential,
        "mistakes": {name: plain(text) for name, text in asked.mistakes.items()},
    }


class _Once:
    """Texts that stand once, and are named by their place; 0 is the empty one."""

    def __init__(self) -> None:
        self.places: dict[str, int] = {"": 0}

    def place(self, text: str) -> int:
        return self.places.setdefault(text, len(self.places))

    def texts(self) -> list[str]:
        return list(self.places)


def _column(report: Report, asked: Asked) -> dict[str, Any]:
    """An exercise's answers, one entry for each person in each list."""
    cells = [person.answers.get(asked.id) for person in report.people]
    mistakes, messages, answers = _Once(), _Once(), _Once()
    return {
        "outcomes": "".join(LETTERS[one.outcome] if one else NOT_HANDED_IN for one in cells),
        "attempts": "".join(DIGITS[min(one.attempts, 35)] if one else "0" for one in cells),
        "scores": {
            place: one.score
            for place, one in enumerate(cells)
            if one and one.score not in (None, 0, 1)
        },
        "made": [mistakes.place((one.mistake or "") if one else "") for one in cells],
        "told": [messages.place(_message(one, asked)) for one in cells],
        "given": [answers.place(one.answer if one else "") for one in cells],
        "mistakes": mistakes.texts(),
        "messages": [plain(text) for text in messages.texts()],
        "answers": answers.texts(),
    }


def _message(one: Checked | None, asked: Asked) -> str:
    """What is worth saying of an answer: a success is not, and a named mistake is said once."""
    if one is None or one.outcome == CORRECT or one.mistake in asked.mistakes:
        return ""
    return one.message


def _summary(summary: Summary) -> dict[str, Any]:
    written = asdict(summary)
    for each in written["not_theirs"]:
        each["message"] = plain(each["message"])
    return written
