"""``{agenda}``: a schedule for a room, whose minutes come from the exercises.

The body of the directive is YAML: when it starts, how long the room is free, and what is done, in
order. What a lesson takes is asked of the bank, so a changed exercise changes the schedule. What
can be left out, `si-falta`, says how much it saves, `ahorra`: minutes, `todo` or `nada`.
"""

from __future__ import annotations

import datetime
import itertools
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

import yaml

from exercises.engine.kinds.base import Exercise
from exercises.engine.kinds.plan import Plan
from exercises.engine.registry import Registry
from exercises.publishing.minutes import in_hours, task_of
from exercises.publishing.pages import Directive, Page, Text, walk

#: At least so much of the time is left free: rooms are late.
LEAST_SLACK = 0.05


class BadAgenda(ValueError):
    """A schedule cannot be kept, or cannot be read; the message says why, in Spanish."""


@dataclass(frozen=True)
class Timed:
    """An exercise of a block: its title, its minutes, and whether it may be left out.

    Attributes:
        title: Plain text.
        minutes: What a learner needs.
        essential: Whether it is on the essential way through the course.
        plan: Whether the learner writes a line of their own plan with it.
    """

    title: str
    minutes: int
    essential: bool
    plan: bool


@dataclass(frozen=True)
class Block:
    """A row of the schedule.

    Attributes:
        note: What is done, in Markdown.
        room: Minutes of everything but exercises: talking, pairs, a break.
        if_late: What to leave out when time runs short, in Markdown; a dash if nothing.
        saves: Minutes of the room that leaving it out saves.
        whole: Whether it is the whole block that may be left out.
        fixed: Whether nothing of it may.
        lesson: Link to the lesson, in Markdown; empty if there is none.
        tasks: The exercises.
    """

    note: str
    room: int
    if_late: str = "—"
    saves: int = 0
    whole: bool = False
    fixed: bool = False
    lesson: str = ""
    tasks: tuple[Timed, ...] = ()

    @property
    def what(self) -> str:
        """What is done, in Markdown: the lesson, its exercises, the rest."""
        titles = ", ".join(task.title for task in self.tasks)
        said = [f"{part}." for part in (self.lesson, titles) if part]
        return " ".join([*said, self.note]).strip()

    @property
    def exercises(self) -> int:
        """Minutes of its exercises."""
        return sum(task.minutes for task in self.tasks)

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

    def clock(self, minutes: int) -> str:
        """The time, ``18:30``, so many minutes after the start."""
        start = datetime.datetime.combine(datetime.date(2000, 1, 1), self.starts)
        return f"{start + datetime.timedelta(minutes=minutes):%H:%M}"

    def begins(self) -> list[str]:
        """When each block begins, and last when nothing is left but slack."""
        lengths = (block.minutes for block in self.blocks)
        return [self.clock(minutes) for minutes in itertools.accumulate(lengths, initial=0)]

    def markdown(self) -> str:
        """A table with the clock, what is done and what can be left out; then the sums."""
        blocks = (*self.blocks, Block("**Holgura**", self.slack, "Para eso está."))
        rows = [
            f"| {begin} · {block.minutes}\u00a0min | {block.what} | {block.if_late} |"
            for begin, block in zip(self.begins(), blocks, strict=True)
        ]
        exercises = sum(block.exercises for block in self.blocks)
        room = sum(block.room for block in self.blocks)
        sums = (
            f"En total, {in_hours(self.minutes)}: {in_hours(exercises)} de ejercicios, "
            f"{in_hours(room)} de sala y {self.slack}\u00a0min de holgura. Se acaba a las "
            f"{self.clock(self.minutes)}."
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
    unknown = set(written) - {"que", "leccion", "ejercicios", "sala", "si-falta", "ahorra"}
    if unknown:
        raise BadAgenda(f"un bloque no tiene «{min(unknown)}»")
    lesson = ""
    tasks: tuple[Timed, ...] = ()
    if "leccion" in written:
        page = lessons.get(written["leccion"])
        if page is None:
            raise BadAgenda(f"no hay ninguna página llamada «{written['leccion']}»")
        lesson = f"{{doc}}`{page.title} </{page.docname}>`"
        chosen = _chosen(page, written.get("ejercicios"), registry)
        tasks = tuple(
            Timed(
                exercise.text(exercise.title, edition),
                task_of(exercise).minutes,
                exercise.essential,
                exercise.kind == Plan.kind,
            )
            for exercise in chosen
        )
    room = written.get("sala", 0)
    if not isinstance(room, int) or room < 0:
        raise BadAgenda(f"«sala» son minutos, no {room}")
    block = Block(
        note=str(written.get("que", "")),
        room=room,
        if_late=str(written.get("si-falta", "—")),
        lesson=lesson,
        tasks=tasks,
    )
    return _with_savings(block, written.get("ahorra", 0))


def _chosen(page: Page, named: list[str] | None, registry: Registry) -> list[Exercise]:
    exercises = list(registry.those_of(c.id for c in page.exercises))
    if named is None:
        return [exercise for exercise in exercises if exercise.essential]
    if lost := set(named) - {exercise.id for exercise in exercises}:
        raise BadAgenda(f"«{min(lost)}» no está en {page.docname}")
    return [exercise for exercise in exercises if exercise.id in named]


def _with_savings(block: Block, written: Any) -> Block:
    if written in ("todo", "nada"):
        return replace(block, whole=written == "todo", fixed=written == "nada")
    if type(written) is not int or not 0 <= written <= block.room:
        raise BadAgenda(
            f"«ahorra» es «todo», «nada» o minutos, hasta los {block.room} de sala, y no {written}"
        )
    return replace(block, saves=written)


def agendas_of(page: Page) -> Iterator[tuple[str, Directive]]:
    """Find the schedules of a page.

    Args:
        page: Any page of the book.

    Yields:
        The target before each, which is its name, and the directive.
    """
    name = ""
    for block in walk(page.blocks):
        if isinstance(block, Text):
            lines = block.text.splitlines()
            *_, name = (name, *(target for target in page.sections if f"({target})=" in lines))
        elif isinstance(block, Directive) and block.name == "agenda":
            yield name, block


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
        for _, directive in agendas_of(page):
            try:
                read_agenda(directive.body, pages, registry)
            except BadAgenda as error:
                yield directive, page, str(error)
