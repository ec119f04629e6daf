"""How long a page takes, in words."""

from collections.abc import Iterable
from typing import NamedTuple


class Task(NamedTuple):
    """What counts of an exercise: its minutes, and which way through the page it is on."""

    minutes: int
    needs_python: bool
    essential: bool


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
