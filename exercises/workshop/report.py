"""The report: what came of checking the hand-ins of a class. `resultados.json` holds it."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from exercises.engine.result import CORRECT, NOT_GRADABLE, NOT_YET, UNANSWERED
from exercises.workshop.class_folder import ClassFolder, NoClass, write_json

TIME_OUT = "tiempo-agotado"
MEMORY_OUT = "memoria-agotada"
OUR_FAULT = "error-del-corrector"  # the instructor's side failed: never a zero

#: What each outcome is called; the panel's page calls them so too.
WORDS = {
    CORRECT: "Correcto",
    NOT_YET: "Todavía no",
    UNANSWERED: "Sin responder",
    NOT_GRADABLE: "No evaluable",
    TIME_OUT: "Tiempo agotado",
    MEMORY_OUT: "Memoria agotada",
    OUR_FAULT: "Por decidir",
}

#: What can come of an answer. An answer that is not there has no outcome.
OUTCOMES = tuple(WORDS)


@dataclass(frozen=True)
class Asked:
    """An exercise of the report, in the order of the course.

    Attributes:
        id: Of the exercise.
        title: Its title, plain text.
        part: Folder of the bank: `calidad`.
        lesson: Its page, `calidad/ejercito-de-fantasmas`; empty where the pages are not at hand.
        kind: `number`, `code` …
        minutes: What a learner needs.
        counts: Whether it counts for the mark: predictions, opinions and prose do not.
        mistakes: What a learner is told about each named mistake, by its id; Markdown.
    """

    id: str
    title: str
    part: str
    lesson: str
    kind: str
    minutes: int
    counts: bool
    mistakes: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Checked:
    """What came of one answer.

    Attributes:
        outcome: One of `OUTCOMES`.
        score: Between 0 and 1; None where nothing was graded.
        mistake: Id of the named mistake, or None.
        message: What the learner would be told, or what went wrong; plain text or Markdown.
        attempts: How often they had it checked, by their own account.
        answer: The answer, shortened, as a person would read it; a text from outside.
    """

    outcome: str
    score: float | None = None
    mistake: str | None = None
    message: str = ""
    attempts: int = 0
    answer: str = ""


@dataclass(frozen=True)
class Person:
    """A learner of the report.

    Attributes:
        person: Key: `moodle:123`, `canvas:456` or `alias:ana`.
        name: What to call them; a text from outside, never markup.
        receipt: Of the hand-in that counts.
        created: ISO time of that hand-in, of the learner's clock.
        hand_ins: How many they have sent.
        answers: By exercise; one that was not handed in is not there.
        notes: What to know about the hand-in, in Spanish: another edition, the same body as …
    """

    person: str
    name: str
    receipt: str
    created: str
    hand_ins: int
    answers: dict[str, Checked]
    notes: tuple[str, ...] = ()

    def score(self, asked: tuple[Asked, ...]) -> float | None:
        """The mark, between 0 and 1: the mean over what counts; nothing handed in scores 0.

        None where an answer could not be checked by our fault: a person decides.
        """
        graded = [each for each in asked if each.counts]
        answers = [self.answers.get(each.id) for each in graded]
        if not graded or any(one and one.outcome in (OUR_FAULT, NOT_GRADABLE) for one in answers):
            return None
        return sum((one.score or 0.0) if one else 0.0 for one in answers) / len(graded)


@dataclass(frozen=True)
class Report:
    """All that came of checking a class; nothing in it depends on when or how fast.

    Attributes:
        edition: Of the class.
        isolation: How the learners' code was kept apart: `bubblewrap` …
        grader: Hash of what checks: course, environment, editions.
        asked: The exercises, in the order of the course.
        people: Sorted by name and key.
    """

    edition: str
    isolation: str
    grader: str
    asked: tuple[Asked, ...]
    people: tuple[Person, ...]

    def write(self, path: Path) -> None:
        """Write it; the same report gives the same bytes."""
        write_json(path, {"schema": 1, **vars(self)})


def read_report(path: Path) -> Report:
    """Read a report.

    Raises:
        NoClass: There is none, it is of another version, or it cannot be read.
    """
    folder = ClassFolder(path.parent)
    folder.require()
    command = f"taller corregir{folder.option}"
    if not path.exists():
        where = f"en {folder.path}" if folder.option else "aquí"
        raise NoClass(f"No hay resultados {where}. Antes: {command}")
    again = f"Repite: {command}"
    try:
        written = json.loads(path.read_text(encoding="utf-8"))
        if written.pop("schema", None) != 1:
            raise NoClass(f"{path} es de otra versión del curso. {again}")
        return _report(written)
    except (AttributeError, KeyError, TypeError, UnicodeDecodeError, json.JSONDecodeError) as error:
        raise NoClass(f"{path} está incompleto o dañado. {again}") from error


def _report(written: dict[str, Any]) -> Report:
    asked = tuple(Asked(**each) for each in written.pop("asked"))
    people = tuple(
        Person(
            **{
                **each,
                "answers": {name: Checked(**one) for name, one in each["answers"].items()},
                "notes": tuple(each["notes"]),
            }
        )
        for each in written.pop("people")
    )
    return Report(**written, asked=asked, people=people)
