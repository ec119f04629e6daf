"""`taller agenda`."""

from __future__ import annotations

import datetime
import math
import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Annotated

import typer
from rich.table import Table

from exercises.engine.numbers import fold
from exercises.engine.registry import Registry
from exercises.publishing.agenda import (
    LEAST_SLACK,
    Agenda,
    BadAgenda,
    Block,
    agendas_of,
    read_agenda,
)
from exercises.publishing.minutes import in_hours
from exercises.publishing.pages import Page, UnreadablePage, read_pages
from exercises.workshop.asking import course_folder
from exercises.workshop.commands.options import AsJson, Course
from exercises.workshop.console import (
    WELL,
    WITH_INCIDENTS,
    CannotGoOn,
    out,
    shown,
    tell_json,
)
from exercises.workshop.schedule import Cut, Schedule, fit

_ROLE = re.compile(r"\{\w+\}`([^`<]*?)\s*(?:<[^>`]*>)?`")


def command(
    cual: Annotated[
        str, typer.Argument(help="Nombre de una agenda del curso, o un archivo .yml.")
    ] = "",
    curso: Course = None,
    empieza: Annotated[
        str, typer.Option(metavar="HORA", help="A qué hora empieza la sesión: 18:30.")
    ] = "",
    minutos: Annotated[
        int | None, typer.Option(min=1, help="Rehace la agenda para otra duración.")
    ] = None,
    quedan: Annotated[
        int | None, typer.Option(min=1, help="Vas tarde: minutos que quedan hasta el final.")
    ] = None,
    en: Annotated[
        str,
        typer.Option(
            "--en", metavar="TÍTULO", help="El bloque que toca ahora: parte de su título."
        ),
    ] = "",
    van: Annotated[int | None, typer.Option(min=0, help="Cuántos bloques están hechos.")] = None,
    as_json: AsJson = False,
) -> None:
    """Enseña una agenda con su reloj y la rehace cuando falta tiempo.

    Sin nombre, dice qué agendas hay.

    Ejemplos:

    `taller agenda dos-horas --empieza 18:30`

    `taller agenda dos-horas --minutos 75`

    `taller agenda dos-horas --quedan 40 --van 2`
    """
    root = _course(curso)
    try:
        pages = read_pages(root)
    except (UnreadablePage, FileNotFoundError) as error:
        raise CannotGoOn(f"El curso no se puede leer: {error}") from error
    registry = Registry("exercises.bank")
    if not cual:
        if empieza or minutos or quedan or en or van is not None:
            raise CannotGoOn(
                f"Di también qué agenda. Hay estas: {', '.join(_named(pages))}. O da un .yml."
            )
        _list(_named(pages), pages, registry, as_json)
        raise typer.Exit(WELL)
    agenda = _agenda(_text(cual, pages), cual, pages, registry)
    if empieza:
        agenda = replace(agenda, starts=_time(empieza))
    if minutos and quedan:
        raise CannotGoOn(
            "--minutos es para toda la sesión y --quedan para lo que falta: elige una."
        )
    if (en or van is not None) and not quedan:
        raise CannotGoOn("Di también cuántos minutos quedan: --quedan 40.")
    if quedan:
        start = _position(agenda, en, van)
        late = _late(agenda, quedan, start)
        schedule = fit(late.blocks, quedan)
    elif minutos:
        late = replace(agenda, minutes=minutos)
        schedule = fit(late.blocks, math.floor(minutos * (1 - LEAST_SLACK)))
    else:
        late, schedule = agenda, fit(agenda.blocks, agenda.minutes)
    planned = replace(late, blocks=schedule.blocks)
    (_json if as_json else _say)(cual, planned, schedule)
    if quedan and not (as_json or en) and van is None:
        out().print("He contado con que no hay ningún bloque hecho. Si no es así, dilo con --van.")
    raise typer.Exit(WELL if schedule.essential else WITH_INCIDENTS)


def _course(given: Path | None) -> Path:
    """The folder of the course: the one given, else where it is found."""
    if given is not None:
        if not (given / "_toc.yml").is_file():
            raise CannotGoOn(f"En {given} no hay ningún _toc.yml: no es la carpeta del curso.")
        return given
    if found := course_folder():
        return found
    raise CannotGoOn(
        "No encuentro el curso: ni aquí, ni más arriba, ni con taller hay un _toc.yml. "
        "Dilo con --curso <carpeta>."
    )


def _named(pages: list[Page]) -> dict[str, tuple[str, str]]:
    """Title and text of each schedule of the course, by its name."""
    return {
        name: (page.sections.get(name, page.title), directive.body)
        for page in pages
        for name, directive in agendas_of(page)
    }


def _text(which: str, pages: list[Page]) -> str:
    if Path(which).suffix in (".yml", ".yaml"):
        try:
            return Path(which).read_text(encoding="utf-8")
        except (OSError, UnicodeDecodeError) as error:
            raise CannotGoOn(f"No se puede leer {which}. Mira si la ruta es esa.") from error
    known = _named(pages)
    if which not in known:
        names = ", ".join(known)
        raise CannotGoOn(f"No hay ninguna agenda «{which}». Hay estas: {names}. O da un .yml.")
    return known[which][1]


def _agenda(text: str, which: str, pages: list[Page], registry: Registry) -> Agenda:
    try:
        return read_agenda(text, pages, registry)
    except BadAgenda as error:
        raise CannotGoOn(f"{which}: {error}") from error


def _time(text: str) -> datetime.time:
    try:
        return datetime.datetime.strptime(text, "%H:%M").time()
    except ValueError as error:
        raise CannotGoOn(f"--empieza es una hora, como 18:30, y no «{text}».") from error


def _position(agenda: Agenda, title: str, done: int | None) -> int:
    """How many blocks are behind."""
    if title and done is not None:
        raise CannotGoOn("--en y --van dicen lo mismo: elige una.")
    if title:
        wanted = fold(title.strip())
        found = [n for n, b in enumerate(agenda.blocks) if wanted in fold(_plain(b.what))]
        if len(found) != 1:
            problem = "Ningún bloque se llama" if not found else "Más de un bloque se llama"
            blocks = "; ".join(f"{n}. {_short(b.what)}" for n, b in enumerate(agenda.blocks))
            raise CannotGoOn(f"{problem} «{title}». Di con --van cuántos están hechos: {blocks}.")
        return found[0]
    if done is not None and done >= len(agenda.blocks):
        raise CannotGoOn(f"La agenda tiene {len(agenda.blocks)} bloques: --van es menos que eso.")
    return done or 0


def _late(agenda: Agenda, left: int, done: int) -> Agenda:
    """What is left of a session, so many minutes before its end."""
    now = datetime.time.fromisoformat(agenda.clock(agenda.minutes - left))
    return Agenda(now, left, agenda.blocks[done:])


def _list(
    named: dict[str, tuple[str, str]], pages: list[Page], registry: Registry, as_json: bool
) -> None:
    found = [
        (name, title, _agenda(text, name, pages, registry)) for name, (title, text) in named.items()
    ]
    if as_json:
        tell_json(
            [
                {"agenda": name, "titulo": title, "empieza": a.clock(0), "minutos": a.minutes}
                for name, title, a in found
            ]
        )
        return
    rows = Table("Nombre", "Título", "Empieza", "Dura")
    for name, title, agenda in found:
        rows.add_row(name, shown(title), agenda.clock(0), in_hours(agenda.minutes))
    out().print(rows)


def _say(name: str, agenda: Agenda, schedule: Schedule) -> None:
    console = out()
    rows = Table("Hora", "Min", "Qué se hace", title=name, title_justify="left", show_lines=True)
    again = bool(schedule.cuts)
    rows.add_column("Se salta" if again else "Si falta tiempo")
    for begin, block, cuts in _rows(agenda, schedule):
        here = " ".join(cut.what for cut in cuts if not cut.home)
        late = _plain(here if again else block.if_late)
        rows.add_row(begin, str(block.minutes), shown(_plain(block.what)), shown(late))
    console.print(rows)
    gone = [cut for step in schedule.steps if not step.block for cut in step.cuts]
    _tell("Fuera", [cut for cut in gone if not cut.home])
    _tell("Para casa", [cut for cut in schedule.cuts if cut.home])
    if schedule.missing:
        console.print(
            f"No cabe: aun así faltan {schedule.missing} min para lo que no se puede quitar. "
            "Alarga la sesión o acaba la última parte otro día.",
            style="bold",
        )
        return
    if not schedule.essential:
        console.print("Lo esencial no cabe entero. Envía a casa lo de la lista.", style="bold")
    console.print(
        f"Se acaba a las {agenda.clock(agenda.minutes)}, con {agenda.slack} min de holgura."
    )


def _rows(agenda: Agenda, schedule: Schedule) -> Iterator[tuple[str, Block, tuple[Cut, ...]]]:
    """When each block begins, the block, and what was left out of it."""
    kept = [(step.block, step.cuts) for step in schedule.steps if step.block]
    for begin, (block, cuts) in zip(agenda.begins(), kept, strict=False):
        yield begin, block, cuts


def _tell(title: str, cuts: list[Cut]) -> None:
    if cuts:
        out().print(f"{title}:", style="bold")
    for cut in cuts:
        out().print(shown(f"  {_plain(cut.what)} ({cut.minutes} min)"))


def _json(name: str, agenda: Agenda, schedule: Schedule) -> None:
    tell_json(
        {
            "agenda": name,
            "empieza": agenda.clock(0),
            "acaba": agenda.clock(agenda.minutes),
            "minutos": agenda.minutes,
            "holgura": agenda.slack,
            "faltan": schedule.missing,
            "esencial": schedule.essential,
            "bloques": [
                {
                    "hora": begin,
                    "minutos": block.minutes,
                    "que": _plain(block.what),
                    "salta": [_plain(cut.what) for cut in cuts],
                }
                for begin, block, cuts in _rows(agenda, schedule)
            ],
            "salta": [
                {"que": _plain(cut.what), "minutos": cut.minutes, "para_casa": cut.home}
                for cut in schedule.cuts
            ],
        }
    )


def _short(markdown: str) -> str:
    return _plain(markdown).partition(".")[0]


def _plain(markdown: str) -> str:
    text = re.sub(r"[*`]", "", _ROLE.sub(r"\1", markdown))
    return re.sub(r"(?<=[?!…])\.", "", text)  # a title that asks needs no full stop
