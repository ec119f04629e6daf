"""How long a page and the course take, in words: the essential way, the whole, with code."""

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import NamedTuple

from exercises.engine.kinds.base import Exercise
from exercises.engine.registry import Registry
from exercises.publishing.pages import Page, parts


class Task(NamedTuple):
    """What counts of an exercise: its minutes, and which way through the page it is on."""

    minutes: int
    needs_python: bool
    essential: bool


def task_of(exercise: Exercise) -> Task:
    """What counts of an exercise of the bank."""
    return Task(exercise.minutes, exercise.needs_python, exercise.essential)


def minutes_text(tasks: Iterable[Task]) -> str:
    """Say how long a page takes.

    Args:
        tasks: One for each exercise of the page.

    Returns:
        A sentence without its full stop: ``45 min (15, lo esencial), y 12 más si quieres
        programar``.
    """
    tasks = list(tasks)
    text = f"{sum(task.minutes for task in tasks if not task.needs_python)}\u00a0min"
    if essential := sum(task.minutes for task in tasks if task.essential):
        text += f" ({essential}, lo esencial)"
    if with_code := sum(task.minutes for task in tasks if task.needs_python):
        text += f", y {with_code} más si quieres programar"
    return text


def in_hours(minutes: int) -> str:
    """A long time: ``2 h 30 min``."""
    hours, rest = divmod(minutes, 60)
    written = [f"{hours}\u00a0h"] if hours else []
    written += [f"{rest}\u00a0min"] if rest or not hours else []
    return " ".join(written)


def ways_through(root: Path, pages: Sequence[Page], registry: Registry) -> str:
    """The minutes of each lesson and of the course, as Markdown: what ``recorrido`` becomes.

    Args:
        root: The folder of ``_toc.yml``.
        pages: All pages; those with nothing essential are no lessons.
        registry: The exercises.
    """
    caption = {name: part for part, names in parts(root).items() for name in names}
    rows, totals = [], [0, 0]
    for page in pages:
        tasks = [task_of(e) for e in registry.those_of(c.id for c in page.exercises)]
        essential = sum(task.minutes for task in tasks if task.essential)
        whole = sum(task.minutes for task in tasks if not task.needs_python)
        if not essential or page.docname not in caption:
            continue
        totals = [totals[0] + essential, totals[1] + whole]
        rows.append(f"| {{doc}}`{page.title} </{page.docname}>` | {essential} | {whole} |")
    sentence = (
        f"Lo esencial de las {len(rows)} lecciones son {in_hours(totals[0])}; enteras, sin código, "
        f"{in_hours(totals[1])}."
    )
    head = "| Lección | Lo esencial, min | Entera, min |\n|---|--:|--:|"
    return "\n".join([sentence, "", head, *rows])
