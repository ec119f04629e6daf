"""`taller panel`."""

import webbrowser
from dataclasses import asdict
from pathlib import Path
from typing import Annotated, Any

import typer

from exercises.workshop.class_folder import ClassFolder, write_whole
from exercises.workshop.console import WELL, WITH_INCIDENTS, CannotGoOn, out, tell_json
from exercises.workshop.lessons import essential_among, lesson_titles
from exercises.workshop.panel.data import panel_data
from exercises.workshop.panel.page import panel_page
from exercises.workshop.pseudonyms import pseudonymous
from exercises.workshop.report import OUR_FAULT, Report, read_report
from exercises.workshop.summary import Summary, summarise

TOLD = 10  # of each list: what is told without opening the panel


def command(
    clase: Annotated[Path, typer.Option(help="Carpeta de la clase.")] = Path(),
    pseudonimos: Annotated[
        bool,
        typer.Option("--pseudonimos", help="«Persona 12» en lugar de nombres, para proyectar."),
    ] = False,
    sitio: Annotated[
        str,
        typer.Option(help="Dirección del curso publicado: cada ejercicio enlaza con su lección."),
    ] = "",
    abrir: Annotated[bool, typer.Option("--abrir", help="Abre el panel en el navegador.")] = False,
    as_json: Annotated[
        bool, typer.Option("--json", help="El resumen en una línea de JSON, para programas.")
    ] = False,
) -> None:
    """Escribe panel.html: qué explicar otra vez, quién está atascado y todas las respuestas.

    Es un solo archivo, que se abre sin servidor ni conexión. Antes hace falta `taller corregir`.

    Ejemplos:

    `taller panel --clase martes --abrir`

    `taller panel --clase martes --pseudonimos --sitio https://ejemplo.org/curso`

    Termina con 0, o con 1 si algo no se pudo comprobar por un error del corrector.
    """
    folder = ClassFolder(clase)
    report = read_report(folder.report)
    if pseudonimos:
        report = pseudonymous(report)
    essential = essential_among(asked.id for asked in report.asked)
    summary = summarise(report, essential)
    data = panel_data(
        report, summary, essential=essential, titles=lesson_titles(), site=_address(sitio)
    )
    write_whole(folder.panel, panel_page(data))
    if as_json:
        tell_json(_for_programs(folder.panel, report, summary))
    else:
        _tell(folder.panel, report, summary)
    if abrir:
        webbrowser.open(folder.panel.resolve().as_uri())
    our_fault = any(each.outcome == OUR_FAULT for each in summary.not_theirs)
    raise typer.Exit(WITH_INCIDENTS if our_fault else WELL)


def _address(site: str) -> str:
    if site and not site.startswith(("https://", "http://")):
        raise CannotGoOn(f"--sitio {site}: escribe la dirección entera, con https:// delante.")
    return site.rstrip("/")


def _tell(path: Path, report: Report, summary: Summary) -> None:
    titles = {asked.id: asked.title for asked in report.asked}
    console = out()
    console.print(f"{path}: {summary.people} personas, {summary.answers} respuestas.", markup=False)
    for each in summary.explain[:3]:
        line = f"  {titles[each.exercise]}: {each.mistake}, {len(each.people)} de {each.answered}."
        console.print(line, markup=False)
    if summary.stuck:
        console.print(f"  Personas atascadas: {len(summary.stuck)}.")
    faults = sum(len(e.people) for e in summary.not_theirs if e.outcome == OUR_FAULT)
    if faults:
        console.print(f"  Respuestas sin comprobar por un error del corrector: {faults}.")


def _for_programs(path: Path, report: Report, summary: Summary) -> dict[str, Any]:
    """The summary with people by key and name: their places mean nothing outside."""

    def who(places: tuple[int, ...]) -> list[dict[str, str]]:
        people = (report.people[place] for place in places)
        return [{"person": person.person, "name": person.name} for person in people]

    return {
        "panel": str(path),
        "people": summary.people,
        "answers": summary.answers,
        "explain": [{**asdict(e), "people": who(e.people)} for e in summary.explain[:TOLD]],
        "stuck": [{**who((e.person,))[0], "exercises": e.exercises} for e in summary.stuck[:TOLD]],
        "missing": [{**asdict(e), "people": who(e.people)} for e in summary.missing],
        "not_theirs": [{**asdict(e), "people": who(e.people)} for e in summary.not_theirs],
    }
