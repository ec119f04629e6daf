"""What is refused in an exercise by itself; `refusals.py` looks at where the pages put it."""

from __future__ import annotations

import inspect
import math
from collections.abc import Iterator, Sequence
from numbers import Real
from typing import Any

import datasets
from exercises.engine import answer_key, evaluate
from exercises.engine.checking import plain_answer
from exercises.engine.kinds import code
from exercises.engine.kinds.base import Exercise, documentation, kebab
from exercises.engine.kinds.choice import Choice
from exercises.engine.kinds.code import Code
from exercises.engine.kinds.decision import Decision
from exercises.engine.kinds.plan import Plan
from exercises.engine.result import CORRECT, NOT_YET, Result
from exercises.engine.texts import placeholders
from exercises.publishing.figures_in_text import typed_figures
from exercises.publishing.wrong_answers import wrong_answers

LONGEST_MESSAGE = 45  # words
HINTS = range(2, 5)
VIEW_ROWS, VIEW_COLUMNS = 10, 3
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
    if len(exercise.hints) not in HINTS:
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
        right = _quietly_right(exercise)
        return all(option.feedback for option in exercise.options if option.id in right)
    return bool(exercise.success())


def messages(exercise: Exercise) -> dict[str, str]:
    """Return what the learner is told on each mistake, as its author wrote it.

    Args:
        exercise: The exercise.

    Returns:
        A text for each mistake's id.
    """
    if isinstance(exercise, Choice):
        right = _quietly_right(exercise)
        return {o.id: o.feedback for o in exercise.options if o.id not in right}
    return {kebab(f.__name__): documentation(f) for f in exercise.mistakes}


def _quietly_right(exercise: Choice) -> list[str]:
    try:
        return exercise.right_ids(datasets.editions.FIRST_EDITION)
    except Exception:
        return []  # told as a solution that fails


def texts(exercise: Exercise, edition: str) -> dict[str, str]:
    """Return all that a learner may read of an exercise, its placeholders unfilled.

    Args:
        exercise: The exercise.
        edition: Where the texts that functions make are taken from.

    Returns:
        A text for the name of each place.
    """
    found = {
        "title": exercise.title,
        "statement": exercise.raw_statement,
        "success": exercise.success(),
        **{f"hint {n}": hint for n, hint in enumerate(exercise.hints, 1)},
        **{f"mistake {name}": text for name, text in messages(exercise).items()},
    }
    if exercise._view:
        found["view"] = documentation(exercise._view)
    for name, parts in (
        ("option", getattr(exercise, "options", ())),
        ("step", getattr(exercise, "steps", ())),
        ("item", getattr(exercise, "items", ())),
        ("class", getattr(exercise, "classes", ())),
        ("part", getattr(exercise, "parts", ())),
        ("field", getattr(exercise, "fields", ())),
    ):
        for part in parts:
            for place in ("text", "reason", "feedback", "where"):
                if text := getattr(part, place, ""):
                    found[f"{name} {part.id} ({place})"] = text
            for rule in getattr(part, "rules", ()):
                found[f"{name} {part.id}, rule {rule.rule}"] = rule.message
    if isinstance(exercise, (Decision, Plan)) and exercise._consequence:
        found["consequence"] = documentation(exercise._consequence)
    for note in getattr(exercise, "notes", ()):
        found[f"note {note.__name__}"] = documentation(note)
    for n, line in enumerate(getattr(exercise, "rubric", ()), 1):
        found[f"rubric {n}"] = line
    if isinstance(exercise, Plan):
        model = exercise.right_answer(edition).items()
        found.update({f"model answer, {name}": str(text) for name, text in model})
    return found


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


def verdict(exercise: Exercise, answer: Any, edition: str) -> Result:
    """Check an answer as a learner's is checked, but let our own faults be seen.

    Args:
        exercise: The exercise.
        answer: Any answer.
        edition: The edition of the data.

    Returns:
        The verdict.

    Raises:
        Exception: What `check` would have told the learner as `no-evaluable`.
    """
    if isinstance(exercise, Code):
        return code.evaluate(exercise, answer, edition)
    return evaluate(answer_key(exercise, edition), plain_answer(answer))


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
    yield from _view_problems(exercise, editions)


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


# The view.


def needs_view(exercise: Exercise) -> bool:
    """Say whether an exercise must show its data: whoever answers without code needs to see them.

    Args:
        exercise: The exercise.

    Returns:
        Whether a view is due.
    """
    without = exercise.needs_python or exercise.prediction or isinstance(exercise, Plan)
    return not without and bool(asked_of_data(exercise))


def asked_of_data(exercise: Exercise) -> set[str]:
    """The data sets that decide the answer: those of the solution, the mistakes and the rules."""
    values = exercise._values
    known = set(datasets.nombres())
    asked = {
        name
        for function in exercise.functions()
        if function is not values
        for name in inspect.signature(function).parameters
    }
    return asked & known


def _view_problems(exercise: Exercise, editions: Sequence[str]) -> Iterator[str]:
    if exercise._view is None:
        if needs_view(exercise):
            yield "no view: show the small table or chart that is enough to answer (@exercise.view)"
        return
    if not documentation(exercise._view):
        yield "its view has no caption: write it as the docstring"
    if exercise._from_view is None:
        if needs_view(exercise):
            yield "nothing recomputes the answer from the view: write @exercise.from_view"
        return
    for edition in editions:
        for problem in _view_problems_in(exercise, edition):
            yield f"edition {edition}: {problem}"
            return


def _view_problems_in(exercise: Exercise, edition: str) -> Iterator[str]:
    import pandas as pd

    view = exercise.view_for(edition)
    if isinstance(view, pd.DataFrame):
        frame = view
        if len(frame) > VIEW_ROWS or len(frame.columns) > VIEW_COLUMNS:
            yield f"its view is {len(frame)} × {len(frame.columns)}; 10 × 3 is the most"
    else:
        frame = view.data
        if view.description in ("", None) or not isinstance(view.description, str):
            yield "its view has no alternative text: .properties(description=…)"
    assert exercise._from_view is not None
    try:
        answer = plain(exercise._from_view(frame.copy()))
    except Exception as error:
        yield f"the answer cannot be recomputed from the view: {type(error).__name__}: {error}"
        return
    result = verdict(exercise, answer, edition)
    if result.status != CORRECT:
        yield f"the view gives {answer!r}, which is not correct: {result.message}"


def plain(value: Any) -> Any:
    """Numbers of numpy inside an answer as Python's own.

    Args:
        value: What a function of an author returned.

    Returns:
        The same as JSON would hold it.
    """
    if isinstance(value, dict):
        return {name: plain(each) for name, each in value.items()}
    if isinstance(value, (list, tuple)):
        return [plain(each) for each in value]
    return value.item() if hasattr(value, "item") else value
