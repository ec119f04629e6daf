"""What is refused in the view of an exercise: whoever answers without code needs no more."""

from __future__ import annotations

import inspect
from collections.abc import Iterator, Sequence
from typing import Any

import datasets
from exercises.engine.kinds.base import Exercise, documentation
from exercises.engine.kinds.plan import Plan
from exercises.engine.result import CORRECT
from exercises.publishing.verdicts import verdict

VIEW_ROWS, VIEW_COLUMNS = 10, 3


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
    known = set(datasets.argumentos())
    asked = {
        name
        for function in exercise.functions()
        if function is not values
        for name in inspect.signature(function).parameters
    }
    return asked & known


def view_problems(exercise: Exercise, editions: Sequence[str]) -> Iterator[str]:
    """Say what is wrong with the view of an exercise.

    Args:
        exercise: One that needs no Python and whose solution is correct.
        editions: Where it is tried.

    Yields:
        One line for each problem.
    """
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
        for problem in _problems_in(exercise, edition):
            yield f"edition {edition}: {problem}"
            return


def _problems_in(exercise: Exercise, edition: str) -> Iterator[str]:
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
