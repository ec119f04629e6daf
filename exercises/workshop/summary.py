"""What to look at ten minutes before a class: a report in, a summary out. Pure.

People are named by their place in the report, exercises and mistakes by their ids.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass

from exercises.engine.kinds.base import ATTEMPTS_BEFORE_SOLUTION
from exercises.engine.result import NOT_GRADABLE, NOT_YET
from exercises.workshop.report import (
    MEMORY_OUT,
    OUR_FAULT,
    OUTCOMES,
    TIME_OUT,
    Asked,
    Checked,
    Report,
)

#: What each person counts for in an essential exercise: later lessons lean on those.
ESSENTIAL_WEIGHT = 2
#: What says nothing about what a learner knows, the instructor's own failures first.
NOT_THEIRS = (OUR_FAULT, NOT_GRADABLE, TIME_OUT, MEMORY_OUT)


@dataclass(frozen=True)
class Explain:
    """A named mistake of an exercise, and who made it.

    Attributes:
        exercise: The exercise.
        mistake: The mistake.
        people: Who made it.
        answered: How many handed in an answer to the exercise.
        weight: What each of them counts for, 1 or `ESSENTIAL_WEIGHT`.
    """

    exercise: str
    mistake: str
    people: tuple[int, ...]
    answered: int
    weight: int


@dataclass(frozen=True)
class Stuck:
    """Somebody, and the exercises that they tried three times or more without success."""

    person: int
    exercises: tuple[str, ...]


@dataclass(frozen=True)
class Missing:
    """A lesson that the class has begun, and who has handed in nothing of it."""

    lesson: str
    people: tuple[int, ...]


@dataclass(frozen=True)
class NotTheirs:
    """What kept an exercise from being checked, whom it befell and what was said of it."""

    outcome: str
    exercise: str
    people: tuple[int, ...]
    message: str


@dataclass(frozen=True)
class Row:
    """An exercise in numbers.

    Attributes:
        exercise: The exercise.
        outcomes: How many answers came to each outcome; an outcome of none is not there.
        mistakes: How many made each named mistake, the commonest first.
        wrong: The wrong answer that most people gave; empty where no two gave the same.
        wrong_count: How many gave it.
    """

    exercise: str
    outcomes: dict[str, int]
    mistakes: dict[str, int]
    wrong: str
    wrong_count: int


@dataclass(frozen=True)
class Summary:
    """What came of a class.

    Attributes:
        people: How many handed in.
        answers: How many answers they gave.
        explain: What to explain again, the most pressing first.
        stuck: Who is stuck, the most stuck first.
        missing: Lessons some have left out, in the order of the course.
        not_theirs: What went wrong without the learner, the instructor's side first.
        rows: Each exercise, in the order of the course.
    """

    people: int
    answers: int
    explain: tuple[Explain, ...]
    stuck: tuple[Stuck, ...]
    missing: tuple[Missing, ...]
    not_theirs: tuple[NotTheirs, ...]
    rows: tuple[Row, ...]


def summarise(report: Report, essential: Collection[str] = ()) -> Summary:
    """Sum up a report.

    Args:
        report: The report.
        essential: Ids of the exercises on the essential way through the course.
    """
    rows = tuple(_row(each.id, [one for _, one in _answers(report, each)]) for each in report.asked)
    return Summary(
        people=len(report.people),
        answers=sum(sum(row.outcomes.values()) for row in rows),
        explain=_explain(report, essential),
        stuck=_stuck(report),
        missing=_missing(report),
        not_theirs=_not_theirs(report),
        rows=rows,
    )


def lesson_of(asked: Asked) -> str:
    """The lesson of an exercise; its part, where the pages were not at hand."""
    return asked.lesson or asked.part


def _answers(report: Report, asked: Asked) -> Iterator[tuple[int, Checked]]:
    for place, person in enumerate(report.people):
        if asked.id in person.answers:
            yield place, person.answers[asked.id]


def _teaches(asked: Asked) -> bool:
    """Whether a wrong answer asks for an explanation: a prediction precedes it by intent."""
    return asked.counts or asked.kind == "plan"


def _grouped(
    report: Report, asked: Asked, name: Callable[[Checked], str | None]
) -> dict[str, list[int]]:
    """Who gave the answers of each name; answers without one are left out."""
    groups: dict[str, list[int]] = defaultdict(list)
    for place, one in _answers(report, asked):
        if named := name(one):
            groups[named].append(place)
    return groups


def _explain(report: Report, essential: Collection[str]) -> tuple[Explain, ...]:
    found = []
    for asked in report.asked:
        if not _teaches(asked):
            continue
        weight = ESSENTIAL_WEIGHT if asked.id in essential else 1
        answered = sum(1 for _ in _answers(report, asked))
        made = _grouped(report, asked, lambda one: one.mistake if one.outcome == NOT_YET else None)
        found += [
            Explain(asked.id, mistake, tuple(people), answered, weight)
            for mistake, people in sorted(made.items())
        ]
    # Stable: what is equally pressing stays in the order of the course.
    return tuple(sorted(found, key=lambda each: -len(each.people) * each.weight))


def _stuck(report: Report) -> tuple[Stuck, ...]:
    taught = [asked.id for asked in report.asked if _teaches(asked)]
    found = []
    for place, person in enumerate(report.people):
        names = tuple(name for name in taught if _is_stuck(person.answers.get(name)))
        if names:
            found.append(Stuck(place, names))
    return tuple(sorted(found, key=lambda each: -len(each.exercises)))


def _is_stuck(one: Checked | None) -> bool:
    return one is not None and one.outcome == NOT_YET and one.attempts >= ATTEMPTS_BEFORE_SOLUTION


def _missing(report: Report) -> tuple[Missing, ...]:
    exercises: dict[str, set[str]] = defaultdict(set)
    for asked in report.asked:
        exercises[lesson_of(asked)].add(asked.id)
    found = []
    for lesson, names in exercises.items():
        people = tuple(
            place for place, person in enumerate(report.people) if names.isdisjoint(person.answers)
        )
        if 0 < len(people) < len(report.people):
            found.append(Missing(lesson, people))
    return tuple(found)


def _not_theirs(report: Report) -> tuple[NotTheirs, ...]:
    found = []
    for asked in report.asked:
        befell = _grouped(
            report, asked, lambda one: one.outcome if one.outcome in NOT_THEIRS else None
        )
        for outcome, people in befell.items():
            said = Counter(report.people[place].answers[asked.id].message for place in people)
            message = said.most_common(1)[0][0]
            found.append(NotTheirs(outcome, asked.id, tuple(people), message))
    return tuple(
        sorted(found, key=lambda each: (NOT_THEIRS.index(each.outcome), -len(each.people)))
    )


def _row(exercise: str, answers: list[Checked]) -> Row:
    outcomes = Counter(one.outcome for one in answers)
    not_yet = [one for one in answers if one.outcome == NOT_YET]
    mistakes = Counter(one.mistake for one in not_yet if one.mistake)
    wrong = Counter(one.answer for one in not_yet if one.answer)
    answer, count = max(wrong.items(), key=lambda each: (each[1], each[0]), default=("", 0))
    return Row(
        exercise=exercise,
        outcomes={name: outcomes[name] for name in OUTCOMES if outcomes[name]},
        mistakes=dict(sorted(mistakes.items(), key=lambda each: (-each[1], each[0]))),
        wrong=answer if count > 1 else "",
        wrong_count=count if count > 1 else 0,
    )
