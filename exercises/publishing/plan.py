"""The learner's plan, gathered on every page: which exercises write a line of it, and where."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from exercises.engine.kinds.base import Exercise
from exercises.engine.kinds.plan import Own, Plan, Text
from exercises.engine.registry import Registry
from exercises.publishing.pages import Page, parts

#: The field of a `Plan` that is a line of the learner's plan; other texts stay in their exercise.
LINE = "linea"


def writes_line(exercise: Exercise) -> bool:
    """Whether an exercise asks for a line of the plan."""
    return isinstance(exercise, Plan) and any(
        isinstance(f, Text) and f.id == LINE for f in exercise.fields
    )


def plan_lines(
    root: Path, pages: Sequence[Page], registry: Registry, edition: str
) -> Iterator[dict[str, Any]]:
    """Give the lines of the plan in the order of the book, as `PlanLine` of the component.

    Args:
        root: The folder of ``_toc.yml``.
        pages: All pages; exercises that the bank does not have are told where they stand.
        registry: The exercises.
        edition: The edition whose values fill the labels.
    """
    caption = {name: part for part, names in parts(root).items() for name in names}
    for page in pages:
        for exercise in registry.those_of(citation.id for citation in page.exercises):
            if not isinstance(exercise, Plan) or not writes_line(exercise):
                continue
            yield {
                "id": exercise.id,
                "field": LINE,
                "part": caption.get(page.docname, ""),
                "page": page.title,
                "address": f"{page.docname}.html",
                "numbers": [
                    {"id": f.id, "label": exercise.text(f.text, edition), "unit": f.unit}
                    for f in exercise.fields
                    if isinstance(f, Own)
                ],
            }
