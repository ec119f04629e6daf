"""``{agenda}``: a schedule for a room, whose minutes come from the exercises.

The body of the directive is YAML: when it starts, how long the room is free, and what is done, in
order. What a lesson takes is asked of the bank, so a changed exercise changes the schedule.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import yaml

from exercises.engine.registry import Registry
from exercises.publishing.minutes import in_hours, task_of
from exercises.publishing.pages import Directive, Page, directives

#: At least so much of the time is left free: rooms are late.
LEAST_SLACK = 0.05


class BadAgenda(ValueError):
    """A schedule cannot be kept, or cannot be read; the message says why, in Spanish."""


@dataclass(frozen=True)
class Block:
    """A row of the schedule.

    Attributes:
        what: What is done, in Markdown.
        exercises: Minutes of its exercises.
        room: Minutes of everything else: talking, pairs, a break.
        if_late: What to leave out when time runs short, in Markdown; a dash if nothing.
    """

    what: str
    exercises: int
    room: int
    if_late: str

    @property
    def minutes(self) -> int:
        """All it takes."""
        return self.exercises + self.room


@dataclass(frozen=True)
class Agenda:
    """A schedule: ``starts`` at, ``minutes`` that the room is free, and the blocks in order."""

    starts: datetime.time
    minutes: int
    blocks: tuple[Block, ...]

    @property
    def slack(self) -> int:
        """Minutes that nothing is planned for."""
        return self.minutes - sum(block.minutes for block in self.blocks)

    def markdown(self) -> str:
        """A table with the clock, what is done and what can be left out; then the sums."""
        clock = datetime.datetime.combine(datetime.date(2000, 1, 1), self.starts)
        rows = []
        for block in (*self.blocks, Block("**Holgura**", 0, self.slack, "Para eso está.")):
            rows.append(
                f"| {clock:%H:%M} · {block.minutes}\u00a0min | {block.what} | {block.if_late} |"
            )
            clock += datetime.timedelta(minutes=block.minutes)
        exercises = sum(block.exercises for block in self.blocks)
        room = sum(block.room for block in self.blocks)
        sums = (
            f"En total, {in_hours(self.minutes)}: {in_hours(exercises)} de ejercicios, "
            f"{in_hours(room)} de sala y {self.slack}\u00a0min de holgura. Se acaba a las "
            f"{clock:%H:%M}."
        )
        head = "| Hora | Qué se hace | Si falta tiempo |\n|---|---|---|"
        return "\n".join([head, *rows, "", sums])


def read_agenda(text: str, pages: Sequence[Page], registry: Registry, edition: str = "0") -> Agenda:
    """Read a schedule and ask the bank for its minutes.

    Args:
        text: The body of the directive.
        pages: All pages: a lesson gives its essential exercises unless some are named.
        registry: The exercises.
        edition: The edition whose values fill their titles.

    Raises:
        BadAgenda: It is no such YAML, names something that is not there, or does not fit.
    """
    try:
        written = yaml.safe_load(text)
    except yaml.YAMLError as error:
        raise BadAgenda(f"no se puede leer: {' '.join(str(error).split())}") from error
    if not isinstance(written, dict) or not isinstance(written.get("bloques"), list):
        raise BadAgenda("hacen falta «empieza», «minutos» y una lista de «bloques»")
    try:
        # Without quotes YAML takes 20:30 for a number in base 60.
        starts = datetime.time.fromisoformat(written["empieza"])
        minutes = int(written["minutos"])
    except (KeyError, TypeError, ValueError) as error:
        raise BadAgenda('«empieza» es una hora, como "18:00", y «minutos» un número') from error
    lessons = {page.docname.removeprefix("book/"): page for page in pages}
    blocks = tuple(_block(block, lessons, registry, edition) for block in written["bloques"])
    agenda = Agenda(starts, minutes, blocks)
    if agenda.slack < LEAST_SLACK * minutes:
        raise BadAgenda(
            f"los bloques suman {minutes - agenda.slack} min de {minutes}: quita algo, que quede "
            f"al menos un {LEAST_SLACK:.0%} de holgura"
        )
    return agenda


def _block(written: Any, lessons: Mapping[str, Page], registry: Registry, edition: str) -> Block:
    if not isinstance(written, dict) or not {"que", "leccion"} & set(written):
        raise BadAgenda(f"cada bloque dice «que» o «leccion», y este no: {written}")
    unknown = set(written) - {"que", "leccion", "ejercicios", "sala", "si-falta"}
    if unknown:
        raise BadAgenda(f"un bloque no tiene «{min(unknown)}»")
    what, minutes = str(written.get("que", "")), 0
    if "leccion" in written:
        page = lessons.get(written["leccion"])
        if page is None:
            raise BadAgenda(f"no hay ninguna página llamada «{written['leccion']}»")
        chosen = list(registry.those_of(c.id for c in page.exercises))
        named = written.get("ejercicios")
        if named is not None and (lost := set(named) - {e.id for e in chosen}):
            raise BadAgenda(f"«{min(lost)}» no está en {page.docname}")
        chosen = [e for e in chosen if (e.essential if named is None else e.id in named)]
        minutes = sum(task_of(exercise).minutes for exercise in chosen)
        titles = ", ".join(exercise.text(exercise.title, edition) for exercise in chosen)
        what = f"{{doc}}`{page.title} </{page.docname}>`. {titles}. {what}".strip()
    room = written.get("sala", 0)
    if not isinstance(room, int) or room < 0:
        raise BadAgenda(f"«sala» son minutos, no {room}")
    return Block(what, minutes, room, str(written.get("si-falta", "—")))


def agenda_problems(
    pages: Sequence[Page], registry: Registry
) -> Iterator[tuple[Directive, Page, str]]:
    """Find the schedules that cannot be kept.

    Args:
        pages: All pages of the book.
        registry: The exercises.

    Yields:
        The directive, its page and what is wrong.
    """
    for page in pages:
        for directive in directives(page.blocks):
            if directive.name != "agenda":
                continue
            try:
                read_agenda(directive.body, pages, registry)
            except BadAgenda as error:
                yield directive, page, str(error)
