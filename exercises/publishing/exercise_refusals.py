"""What is refused in an exercise by itself; `refusals.py` looks at where the pages put it."""

from __future__ import annotations

import ast
import inspect
import math
from collections.abc import Iterator, Sequence
from numbers import Real

from exercises.engine import answer_key
from exercises.engine.kinds.base import Exercise, kebab
from exercises.engine.kinds.choice import Choice
from exercises.engine.kinds.code import Code
from exercises.engine.result import CORRECT, NOT_YET
from exercises.engine.texts import placeholders
from exercises.publishing.exercise_texts import messages, quietly_right, texts
from exercises.publishing.figures_in_text import typed_figures
from exercises.publishing.verdicts import verdict
from exercises.publishing.view_refusals import view_problems
from exercises.publishing.wrong_answers import wrong_answers

LONGEST_MESSAGE = 45  # words
HINTS = range(2, 5)
#: Kinds whose right answer says in words what never depends on the edition.
CONSTANT = ("choice", "ordering", "classification")


def exercise_problems(exercise: Exercise, editions: Sequence[str]) -> Iterator[str]:
    """Say what is wrong with an exercise.

    Args:
        exercise: The exercise.
        editions: Where its functions are tried; the first one is the shipped one. `Code` and
            `Chart` run on the fresh editions whatever is given.

    Yields:
        One line for each problem.
    """
    yield from _written_problems(exercise)
    try:
        yield from _running_problems(exercise, editions)
    except Exception as error:
        # Whatever an author's functions, or ours, could not do.
        yield f"{type(error).__name__}: {error}"


def _running_problems(exercise: Exercise, editions: Sequence[str]) -> Iterator[str]:
    broken = list(_broken_editions(exercise, editions))
    if broken:
        yield from broken
        return
    yield from _placeholder_problems(exercise, editions[0])
    yield from _literal_problems(exercise, editions)
    if isinstance(exercise, Code):
        yield from _code_problems(exercise, editions)
    else:
        yield from _answer_problems(exercise, editions)


# What can be seen without running anything.


def _written_problems(exercise: Exercise) -> Iterator[str]:
    if not isinstance(exercise.minutes, int) or exercise.minutes < 1:
        yield "no minutes: say how long a learner needs, a whole number from 1"
    # Nothing leads to an opinion: it may do without.
    may_lack = not exercise.hints and getattr(exercise, "opinion", False)
    if len(exercise.hints) not in HINTS and not may_lack:
        yield f"{len(exercise.hints)} hints: write two to four"
    if not exercise.raw_statement:
        yield "no statement: write it as the docstring of the file"
    if not _has_reason(exercise):
        yield "no reason on success: write it as the docstring of the solution"
    for mistake, message in messages(exercise).items():
        if not message:
            yield f"mistake {mistake}: no message: write it as the docstring"
        elif (words := len(message.split())) > LONGEST_MESSAGE:
            yield f"mistake {mistake}: {words} words; {LONGEST_MESSAGE} are the most"


def _has_reason(exercise: Exercise) -> bool:
    if isinstance(exercise, Choice) and not exercise.several:
        right = quietly_right(exercise)
        return all(option.feedback for option in exercise.options if option.id in right)
    return bool(exercise.success())


# What running its functions says.


def _broken_editions(exercise: Exercise, editions: Sequence[str]) -> Iterator[str]:
    for edition in editions:
        try:
            answer_key(exercise, edition)
            exercise.right_answer(edition)
            exercise.view_for(edition)
        except Exception as error:
            yield f"edition {edition}: {type(error).__name__}: {error}"
            return


def _placeholder_problems(exercise: Exercise, edition: str) -> Iterator[str]:
    known = set(exercise.known_values(edition))
    answered = _names_of_the_answer(exercise, edition)
    for place, text in texts(exercise, edition).items():
        is_said_after = place.split(" ")[0] in (
            "success",
            "mistake",
            "consequence",
            "note",
            "field",
        )
        unknown = placeholders(text) - known - (answered if is_said_after else set())
        for name in sorted(unknown):
            yield f"{place}: nothing fills {{{name}}}: return it from @exercise.values"


def _names_of_the_answer(exercise: Exercise, edition: str) -> set[str]:
    """What a message may say of the learner's own answer."""
    if exercise.kind == "number":
        return {"respuesta", "answer"}
    if isinstance(exercise, Code):
        return set()
    return set(exercise.parts_of_answer) | set(
        answer_key(exercise, edition)["check"].get("values", ())
    )


def _literal_problems(exercise: Exercise, editions: Sequence[str]) -> Iterator[str]:
    figures = figures_of(exercise, editions)
    for place, text in texts(exercise, editions[0]).items():
        for typed, name in typed_figures(text, figures):
            yield f"{place}: {typed} is a figure of the data ({name}): write it as a placeholder"


def figures_of(exercise: Exercise, editions: Sequence[str]) -> dict[str, float]:
    """Return the figures of an exercise that are different in each edition.

    Those that are not are constants of the city or of the exercise: typing them never lies.

    Args:
        exercise: The exercise.
        editions: Those compared; the first one's figures are returned.

    Returns:
        A number for each name.
    """
    first, *others = (_all_figures(exercise, edition) for edition in editions)
    return {
        name: value
        for name, value in first.items()
        if math.isfinite(value) and any(other.get(name) != value for other in others)
    }


def _all_figures(exercise: Exercise, edition: str) -> dict[str, float]:
    figures = {
        name: float(value)
        for name, value in exercise.known_values(edition).items()
        if isinstance(value, Real) and not isinstance(value, bool)
    }
    if exercise.kind == "number":
        found = answer_key(exercise, edition)["check"]
        figures["the answer"] = found["value"]
        figures |= {f"mistake {m['id']}": m["value"] for m in found["mistakes"]}
    view = exercise.view_for(edition)
    if view is not None and hasattr(view, "select_dtypes"):
        for column in view.select_dtypes("number"):
            figures |= {f"view {column}, row {n}": float(v) for n, v in enumerate(view[column], 1)}
    return figures


def _answer_problems(exercise: Exercise, editions: Sequence[str]) -> Iterator[str]:
    rights = {edition: answer_key(exercise, edition)["solution"]["value"] for edition in editions}
    if exercise.kind in CONSTANT and any(right != rights[editions[0]] for right in rights.values()):
        yield f"the right answer changes between editions {', '.join(editions)}: choose others"
        return
    for edition, right in rights.items():
        result = verdict(exercise, right, edition)
        if result.status != CORRECT:
            yield f"edition {edition}: its solution {right!r} is not correct: {result.message}"
            return
        problems = list(_mistake_problems(exercise, edition))
        if problems:
            yield from (f"edition {edition}: {problem}" for problem in problems)
            return
    yield from view_problems(exercise, editions)


def _mistake_problems(exercise: Exercise, edition: str) -> Iterator[str]:
    answers = wrong_answers(exercise, edition)
    for mistake in messages(exercise):
        if mistake not in answers:
            yield f"mistake {mistake}: no answer makes it"
            continue
        if exercise.prediction:
            continue  # a bet gets the same sentence whatever it was
        result = verdict(exercise, answers[mistake], edition)
        if result.status == CORRECT:
            yield f"mistake {mistake}: equals the solution"
        elif result.mistake is not None and result.mistake != mistake:
            yield f"mistake {mistake}: equals mistake {result.mistake}, which comes before"
        elif result.status != NOT_YET or result.mistake != mistake:
            yield f"mistake {mistake}: does not get its own message: {result.message}"


def _code_problems(exercise: Code, editions: Sequence[str]) -> Iterator[str]:
    received = set(exercise.arguments)
    for function in exercise.mistakes:
        if unknown := set(inspect.signature(function).parameters) - received:
            yield f"mistake {kebab(function.__name__)}: the learner does not receive {unknown}"
            return
    try:
        ast.parse(exercise.starter_source())
    except SyntaxError as error:
        yield f"its starter is not Python, and its notebook would stop there: {error.msg}"
        return
    # One check runs on fresh editions too.
    edition = editions[0]
    result = verdict(exercise, exercise.solution_source(), edition)
    if result.status != CORRECT:
        yield (
            f"its solution, as shown to learners, is not correct: {result.message} "
            "It must run by itself: no helpers from the file"
        )
        return
    # Not the very text, which the engine takes as untouched without running it.
    if verdict(exercise, exercise.starter_source() + "# —\n", edition).status == CORRECT:
        yield "its starter passes: leave something to do"
    yield from _mistake_problems(exercise, edition)
