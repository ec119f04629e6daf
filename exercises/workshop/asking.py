"""Which exercises a class is checked on, in the order of the course, and what is said of them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import exercises
from exercises.engine import check
from exercises.engine.kinds.base import Exercise, documentation, kebab
from exercises.engine.kinds.code import Code
from exercises.notebook import registry
from exercises.workshop.console import CannotGoOn
from exercises.workshop.plain_text import plain_line
from exercises.workshop.report import Asked


@dataclass(frozen=True)
class Place:
    """Where the pages ask an exercise.

    Attributes:
        order: Counted over the whole course.
        lesson: `calidad/ejercito-de-fantasmas`.
    """

    order: int
    lesson: str


def places(course: Path | None) -> dict[str, Place]:
    """Where the pages ask each exercise, by its id; nothing where the pages are not at hand.

    Args:
        course: The folder of `_toc.yml`; None to look for it here, above, and beside the course.
    """
    root = course or course_folder()
    if root is None:
        return {}
    from exercises.publishing.pages import read_pages

    found: dict[str, Place] = {}
    for page in read_pages(root):
        for citation in page.exercises:
            found.setdefault(citation.id, Place(len(found), page.docname.removeprefix("book/")))
    return found


def course_folder() -> Path | None:
    """The folder of `_toc.yml`: here, above, or beside the course; None where there is none."""
    here = Path.cwd()
    beside = Path(exercises.__file__).parents[1]
    candidates = (here, *here.parents, beside)
    return next((each for each in candidates if (each / "_toc.yml").is_file()), None)


def chosen(
    answered: Iterable[str],
    where: Mapping[str, Place],
    lesson: str | None = None,
    named: Sequence[str] = (),
) -> list[Exercise]:
    """The exercises to check, in the order of the course.

    Args:
        answered: Ids that somebody in the class has handed in; some may not exist.
        where: From `places`.
        lesson: Only those of this page: its path or the end of it.
        named: Only these, whether or not anybody has answered them.

    Raises:
        CannotGoOn: There is no such lesson or exercise.
    """
    known = registry.modules
    if unknown := [each for each in named if each not in known]:
        raise CannotGoOn(f"No hay ejercicios que se llamen {', '.join(unknown)}. Revisa el nombre.")
    ids = set(named) or {each for each in answered if each in known}
    if lesson is not None:
        of_lesson = {each for each, place in where.items() if _is_of(place.lesson, lesson)}
        if not of_lesson:
            lessons = sorted({place.lesson for place in where.values()})
            raise CannotGoOn(
                f"No hay una lección «{lesson}». Las que hay: {', '.join(lessons)}."
                if lessons
                else "Las páginas no están aquí: di dónde con --curso <carpeta de _toc.yml>."
            )
        ids = set(named) & of_lesson if named else of_lesson
    last = Place(len(where), "")
    found = [registry.get(each) for each in ids]
    return sorted(found, key=lambda e: (where.get(e.id, last).order, e.path.parent.name, e.id))


def _is_of(lesson: str, asked: str) -> bool:
    return lesson == asked or lesson.endswith(f"/{asked}")


def asked(exercise: Exercise, edition: str, where: Mapping[str, Place]) -> Asked:
    """What a report says of an exercise.

    Args:
        exercise: From the registry.
        edition: Of the class: its numbers stand in the texts.
        where: From `places`.
    """
    return Asked(
        id=exercise.id,
        title=plain_line(exercise.text(exercise.title, edition)),
        part=exercise.path.parent.name,
        lesson=where[exercise.id].lesson if exercise.id in where else "",
        kind=exercise.kind,
        minutes=exercise.minutes,
        counts=is_graded(exercise, edition),
        mistakes={
            kebab(each.__name__): exercise.text(documentation(each), edition)
            for each in exercise.mistakes
        },
    )


def is_graded(exercise: Exercise, edition: str) -> bool:
    """Whether a right answer earns anything: predictions, opinions and prose do not."""
    if isinstance(exercise, Code):
        return True
    return check(exercise, exercise.answer_value(edition), edition).score is not None
