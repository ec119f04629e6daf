"""`taller corregir`."""

from __future__ import annotations

import difflib
import os
import time
from collections import Counter
from collections.abc import Collection, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated

import typer
from filelock import FileLock, Timeout
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn
from rich.table import Table
from rich.text import Text

from exercises.engine.result import CORRECT, NOT_GRADABLE
from exercises.workshop.asking import chosen, places
from exercises.workshop.class_folder import ClassFolder, Collected, counted
from exercises.workshop.cluster import Certificates, DaskRunners
from exercises.workshop.commands.options import AsJson, ClassPath, Course
from exercises.workshop.console import WITH_INCIDENTS, CannotGoOn, err, out, tell_json
from exercises.workshop.grading import Grading, MakeRunners, Tell, task_for
from exercises.workshop.hand_ins_at_hand import HandIns
from exercises.workshop.isolation import BUBBLEWRAP, LEVELS, MEANING, require
from exercises.workshop.lms_names import folded, shown
from exercises.workshop.plain_text import plain
from exercises.workshop.report import OUR_FAULT, WORDS, Checked, Person, Report
from exercises.workshop.running import LocalRunners

SHOWN = 60  # people in the table: of more, nobody reads it here
INTERRUPTED = 130  # as shells say that somebody pressed Ctrl-C


def command(
    class_path: ClassPath = Path(),
    only: Annotated[
        str | None,
        typer.Option(
            "--solo",
            metavar="PERSONA",
            help="Corrige a una persona y enseña sus respuestas; el informe no cambia.",
            show_default=False,
        ),
    ] = None,
    lesson: Annotated[
        str | None,
        typer.Option(
            "--leccion",
            metavar="PÁGINA",
            help="Solo los ejercicios de una lección, como ejercito-de-fantasmas.",
            show_default=False,
        ),
    ] = None,
    named: Annotated[
        str | None,
        typer.Option(
            "--ejercicios",
            metavar="IDS",
            help="Solo estos ejercicios, separados por comas.",
            show_default=False,
        ),
    ] = None,
    level: Annotated[
        str,
        typer.Option(
            "--aislamiento",
            metavar="NIVEL",
            help="bubblewrap, o procesos: sin muro para red ni archivos, si te fías de la clase.",
        ),
    ] = BUBBLEWRAP,
    workers: Annotated[
        int,
        typer.Option(
            "--a-la-vez", metavar="N", help="Cuántas respuestas a la vez; 0: una por núcleo."
        ),
    ] = 0,
    cluster: Annotated[
        str | None,
        typer.Option(
            "--dask",
            metavar="DIRECCIÓN",
            help="Reparte el trabajo entre varios equipos: tcp://10.0.0.5:8786, o tls://…",
            show_default=False,
        ),
    ] = None,
    certificates: Annotated[
        Path | None,
        typer.Option(
            "--certificados",
            metavar="CARPETA",
            help="Para tls://, la carpeta con ca.pem, cert.pem y key.pem.",
            show_default=False,
        ),
    ] = None,
    course: Course = None,
    as_json: AsJson = False,
) -> None:
    """Comprueba otra vez todas las respuestas recogidas, sin creer lo que dicen de sí mismas.

    El código de cada persona se ejecuta aislado: con los datos de la clase y con otros que nadie ha
    visto. Si se interrumpe, repite la orden: sigue donde estaba. El informe queda en
    *resultados.json*.

    Ejemplos:

    - `taller corregir --clase martes`
    - `taller corregir --clase martes --leccion ejercito-de-fantasmas`
    - `taller corregir --clase martes --solo ana`
    - `taller corregir --clase martes --dask tls://10.0.0.5:8786 --certificados claves`
    """
    if level not in LEVELS:
        raise CannotGoOn(f"No hay un aislamiento «{level}». Elige uno: {', '.join(LEVELS)}.")
    require(level)
    folder = ClassFolder(class_path)
    collected = folder.collected()
    hand_ins = list(counted(collected))
    if only is not None:
        hand_ins = [_found(only, hand_ins)]
    make_runners = _makes_runners(workers, cluster, certificates)
    grading = _grading(folder, hand_ins, lesson, named, level, course, make_runners)
    try:
        with _alone(folder), _progress() as tell:
            sent = Counter(each.person for each in collected)
            report = grading.report(hand_ins, sent, tell)
    except KeyboardInterrupt:
        err().print(
            "Interrumpido. Lo corregido hasta ahora está guardado: repite la misma orden y sigue.",
            style="bold",
        )
        raise typer.Exit(INTERRUPTED) from None
    if only is None:
        report.write(folder.report)
    if as_json:
        tell_json(_as_json(report, folder))
    elif only is None:
        _tell(report, folder)
    else:
        _tell_person(report)
    if any(_is_pending(each) for each in report.people):
        raise typer.Exit(WITH_INCIDENTS)


@contextmanager
def _alone(folder: ClassFolder) -> Iterator[None]:
    """Hold the class: two runs at once would sweep away what the other one writes."""
    try:
        with FileLock(folder.lock, timeout=0):
            yield
    except Timeout:
        raise CannotGoOn(
            f"Ya hay otra corrección en marcha en {folder.path}. Espera a que acabe, o párala."
        ) from None


def _grading(
    folder: ClassFolder,
    hand_ins: list[Collected],
    lesson: str | None,
    named: str | None,
    level: str,
    course: Path | None,
    make_runners: MakeRunners,
) -> Grading:
    if course is not None and not (course / "_toc.yml").is_file():
        raise CannotGoOn(f"En {course} no hay un _toc.yml. Di la carpeta del curso con --curso.")
    read = HandIns(folder, hand_ins)
    where = places(course)
    answered = {name for person in read for name in read.answered(person)}
    names = [name.strip() for name in named.split(",") if name.strip()] if named else []
    exercises = chosen(answered, where, lesson, names)
    if not exercises:
        raise CannotGoOn(
            "En estas entregas no hay respuestas a ejercicios de este curso. "
            f"Mira {folder.incidents} y recoge otra vez."
        )
    task = task_for(folder.edition(), exercises, level, places=where)
    return Grading(folder, task, read, make_runners)


def _makes_runners(workers: int, cluster: str | None, certificates: Path | None) -> MakeRunners:
    """Where learners' code is run: on this machine, or on those of a cluster."""
    if cluster is None:
        many = workers if workers > 0 else len(os.sched_getaffinity(0))
        return lambda walls: LocalRunners(walls, many)
    if not cluster.startswith(("tcp://", "tls://")):
        raise CannotGoOn(f"«{cluster}» no es una dirección de dask. Escribe tcp://… o tls://…")
    if cluster.startswith("tls://") and certificates is None:
        raise CannotGoOn("Para tls:// hacen falta los certificados: --certificados <carpeta>")
    if cluster.startswith("tcp://"):
        err().print("Con tcp:// nada va cifrado: úsalo solo en una red tuya.", markup=False)
    shown = Certificates(certificates) if certificates else None
    return lambda walls: DaskRunners(walls, cluster, shown)


def _found(asked: str, hand_ins: list[Collected]) -> Collected:
    """The hand-in of one person, by key, name or alias."""
    found = [each for each in hand_ins if each.person == asked] or [
        each for each in hand_ins if folded(asked) in (folded(each.name), folded(each.alias))
    ]
    if len(found) == 1:
        return found[0]
    if found:
        keys = ", ".join(each.person for each in found)
        raise CannotGoOn(f"«{asked}» puede ser {keys}. Di cuál, con --solo {found[0].person}")
    names = {folded(each.name): each.name for each in hand_ins}
    near = [name for name in names if folded(asked) in name]
    near = near or difflib.get_close_matches(folded(asked), names)
    meant = f" ¿Es {' o '.join(f'«{names[name]}»' for name in near[:3])}?" if near else ""
    raise CannotGoOn(
        f"No hay una entrega de «{asked}».{meant} Escribe su nombre entero, su alias o su clave, "
        "como en la lista de taller corregir."
    )


@contextmanager
def _progress() -> Iterator[Tell]:
    """Tell how far it has come: a bar on a terminal, elsewhere a line a second at most."""
    console = err()
    if not console.is_terminal:
        yield _Lines(console).tell
        return
    columns = (
        TextColumn("Corrigiendo"),
        BarColumn(),
        MofNCompleteColumn(),
        TextColumn("entregas · quedan"),
        TimeRemainingColumn(),
    )
    with Progress(*columns, console=console, transient=True) as progress:
        bar = progress.add_task("", total=None)
        yield lambda done, total: progress.update(bar, completed=done, total=total)


class _Lines:
    """Progress in lines, for a log.

    Attributes:
        console: Where they go.
    """

    def __init__(self, console: Console):
        self.console = console
        self._started = self._said = time.monotonic()
        self._before: int | None = None

    def tell(self, done: int, total: int) -> None:
        """Say how many are done, and how long the rest may take."""
        now = time.monotonic()
        if self._before is None:
            self._before = done  # an earlier run did these
        if done < total and now - self._said < 1 and done != self._before:
            return
        self._said = now
        line = f"Corrigiendo: {done} de {total} entregas"
        if self._before < done < total:
            seconds = (now - self._started) / (done - self._before) * (total - done)
            line += f", quedan unos {_duration(seconds)}"
        self.console.print(line, markup=False)


def _duration(seconds: float) -> str:
    return f"{seconds:.0f} s" if seconds < 90 else f"{seconds / 60:.0f} min"


def _by_hand(checked: Checked) -> bool:
    """Whether a person has to decide."""
    return checked.outcome in (OUR_FAULT, NOT_GRADABLE)


def _is_pending(person: Person) -> bool:
    return any(map(_by_hand, person.answers.values()))


def _right(person: Person, among: Collection[str]) -> int:
    return sum(each.outcome == CORRECT for name, each in person.answers.items() if name in among)


def _percent(score: float | None) -> str:
    return "por decidir" if score is None else f"{100 * score:.0f} %"


def _tell(report: Report, folder: ClassFolder) -> None:
    console = out()
    table = Table(box=None, pad_edge=False)
    graded = {each.id for each in report.asked if each.counts}
    for title in ("Persona", "Entregó", "Bien", "A mano", "Nota"):
        table.add_column(title, justify="left" if title == "Persona" else "right")
    for each in report.people[:SHOWN]:
        by_hand = sum(map(_by_hand, each.answers.values()))
        table.add_row(
            Text(shown(each.name)),
            f"{len(each.answers)} de {len(report.asked)}",
            f"{_right(each, graded)} de {len(graded)}",
            str(by_hand or ""),
            _percent(each.score(report.asked)),
        )
    console.print(table)
    if len(graded) < len(report.asked):
        console.print(
            f"La nota sale de {len(graded)} de los {len(report.asked)} ejercicios. "
            "No cuentan las apuestas, las opiniones ni lo escrito; sin entregar es un cero.",
            markup=False,
        )
    if (more := len(report.people) - SHOWN) > 0:
        console.print(f"… y {more} más. Están todas en el informe y en el panel.")
    console.print(_how(report), markup=False)
    reasons = Counter(
        one.message for each in report.people for one in each.answers.values() if _by_hand(one)
    )
    for reason, many in reasons.most_common(5):
        console.print(f"A mano, {many}: {reason}", markup=False)
    console.print(
        f"El informe está en {folder.report}. Sigue con: taller panel{folder.option}",
        markup=False,
    )


def _how(report: Report) -> str:
    return (
        f"Datos: edición «{report.edition}» y otra secreta. "
        f"Aislamiento: {report.isolation}, {MEANING[report.isolation]}."
    )


def _tell_person(report: Report) -> None:
    console = out()
    (person,) = report.people
    console.print(f"{shown(person.name)} · recibo {person.receipt}", markup=False, emoji=False)
    for note in person.notes:
        console.print(note, markup=False, emoji=False)
    for each in report.asked:
        if one := person.answers.get(each.id):
            title = f"\n{each.title} ({each.id}): {WORDS[one.outcome]}"
            console.print(title, markup=False, emoji=False)
            told = plain(one.message).replace("\n", "\n  ")
            console.print(f"  {told}", markup=False, emoji=False)
    console.print(f"\n{_how(report)}", markup=False, emoji=False)


def _as_json(report: Report, folder: ClassFolder) -> dict[str, object]:
    return {
        "edicion": report.edition,
        "aislamiento": report.isolation,
        "corrector": report.grader,
        "informe": str(folder.report),
        "ejercicios": len(report.asked),
        "personas": [
            {
                "persona": each.person,
                "nombre": each.name,
                "entrego": len(each.answers),
                "bien": _right(each, each.answers),
                "nota": each.score(report.asked),
                "resultados": {name: one.outcome for name, one in each.answers.items()},
            }
            for each in report.people
        ],
    }
