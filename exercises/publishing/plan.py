"""The learner's plan, gathered on every page: which exercises write a line of it, and where."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from exercises.engine.kinds.base import Exercise
from exercises.engine.kinds.plan import Own, Plan
from exercises.engine.registry import Registry
from exercises.publishing.pages import Page


def writes_line(exercise: Exercise) -> bool:
    """Whether an exercise asks for a line of the plan."""
    return isinstance(exercise, Plan) and exercise.line("0") is not None


def plan_lines(pages: Sequence[Page], registry: Registry, edition: str) -> Iterator[dict[str, Any]]:
    """Give the lines of the plan in the order of the book, as `PlanLine` of the component.

    Args:
        pages: All pages; exercises that the bank does not have are told where they stand.
        registry: The exercises.
        edition: The edition whose values fill the labels.
    """
    for page, plan in _plans(pages, registry):
        if line := plan.line(edition):
            yield {**line, "page": page.title, "address": f"{page.docname}.html"}


def plan_document(pages: Sequence[Page], registry: Registry, edition: str) -> dict[str, Any] | None:
    """Give the exercise whose sections gather the lines, as `PlanPage` of the component.

    Args:
        pages: All pages.
        registry: The exercises.
        edition: The edition whose values fill the names.

    Returns:
        The first of the book; None where there is none.
    """
    for page, plan in _plans(pages, registry):
        if plan.is_document:
            fields = plan.document(edition)
            address = f"{page.docname}.html"
            return {"id": plan.id, "page": page.title, "address": address, "fields": fields}
    return None


def _plans(pages: Sequence[Page], registry: Registry) -> Iterator[tuple[Page, Plan]]:
    for page in pages:
        for exercise in registry.those_of(citation.id for citation in page.exercises):
            if isinstance(exercise, Plan):
                yield page, exercise


def source_problems(exercise: Exercise, exercises: Mapping[str, Exercise]) -> Iterator[str]:
    """Say which fields of a document take from what is not there, or is another number.

    Args:
        exercise: Any exercise.
        exercises: Those of the bank, by id.

    Yields:
        One line for each problem.
    """
    for f in exercise.fields if isinstance(exercise, Plan) else ():
        for source in f.takes:
            name, _, field = source.partition(".")
            other = exercises.get(name)
            found = {g.id: g for g in other.fields} if isinstance(other, Plan) else {}
            if field not in found:
                yield f"{f.id} takes from {source}, which is no field of a Plan"
            elif isinstance(f, Own) and getattr(found[field], "unit", None) != f.unit:
                yield f"{f.id} takes from {source}, which is no number in {f.unit or 'no unit'}"
