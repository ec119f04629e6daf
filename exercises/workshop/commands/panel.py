"""`taller panel`."""

import webbrowser
from pathlib import Path
from typing import Annotated, Any

import typer

from exercises.workshop.class_folder import ClassFolder, write_whole
from exercises.workshop.commands.options import AsJson, ClassPath
from exercises.workshop.console import WELL, WITH_INCIDENTS, CannotGoOn, out, tell_json
from exercises.workshop.lessons import essential_among, lesson_titles
from exercises.workshop.marks import first_sentence
from exercises.workshop.panel.data import panel_data
from exercises.workshop.panel.page import panel_page
from exercises.workshop.pseudonyms import pseudonymous
from exercises.workshop.report import OUR_FAULT, Report, read_report
from exercises.workshop.summary import Summary, summarise

TOLD = 10  # of each list: what is told without opening the panel


def command(
    clase: ClassPath = Path(),
    pseudonimos: Annotated[
        bool,
        typer.Option("--pseudonimos", help="«Persona 12» en lugar de nombres, para proyectar."),
    ] = False,
    sitio: Annotated[
        str,
        typer.Option(
            metavar="DIRECCIÓN",
            help="Dirección del curso publicado: cada ejercicio enlaza con su lección.",
        ),
    ] = "",
    abrir: Annotated[bool, typer.Option("--abrir", help="Abre el panel en el navegador.")] = False,
    as_json: AsJson = False,
) -> None:
    """Escribe panel.html: qué explicar otra vez, quién está atascado y todas las respuestas.

    Es un solo archivo, que se abre sin servidor ni conexión. Antes hace falta `taller corregir`.

    Ejemplos:

    `taller panel --clase martes --abrir`

    `taller panel --clase martes --pseudonimos --sitio https://ejemplo.org/curso`

    Termina con 0, o con 1 si hay respuestas que esperan a que decidas.
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
        _tell(folder, report, summary)
    if abrir:
        webbrowser.open(folder.panel.resolve().as_uri())
    our_fault = any(each.outcome == OUR_FAULT for each in summary.not_theirs)
    raise typer.Exit(WITH_INCIDENTS if our_fault else WELL)


def _address(site: str) -> str:
    if site and not site.startswith(("https://", "http://")):
        raise CannotGoOn(f"--sitio {site}: escribe la dirección entera, con https:// delante.")
    return site.rstrip("/")


def _tell(folder: ClassFolder, report: Report, summary: Summary) -> None:
    by_id = {asked.id: asked for asked in report.asked}
    console = out()
    people = "1 persona" if summary.people == 1 else f"{summary.people} personas"
    answers = "1 respuesta" if summary.answers == 1 else f"{summary.answers} respuestas"
    console.print(f"{folder.panel}: {people}, {answers}.", markup=False)
    if summary.explain:
        console.print("Para explicar otra vez:")
    for each in summary.explain[:3]:
        asked = by_id[each.exercise]
        said = first_sentence(asked.mistakes.get(each.mistake, each.mistake))
        line = f"  {asked.title}: {len(each.people)} de {each.answered}. {said}"
        console.print(line, markup=False)
    if summary.stuck:
        console.print(f"Personas atascadas: {len(summary.stuck)}.")
    faults = sum(len(e.people) for e in summary.not_theirs if e.outcome == OUR_FAULT)
    if faults:
        console.print(f"Respuestas que esperan a que decidas: {faults}.")
    console.print(f"Sigue con: taller notas <tu libro.csv>{folder.option} --en-seco", markup=False)


def _for_programs(path: Path, report: Report, summary: Summary) -> dict[str, Any]:
    """The summary with people by key and name: their places mean nothing outside."""

    def who(places: tuple[int, ...]) -> list[dict[str, str]]:
        people = (report.people[place] for place in places)
        return [{"persona": person.person, "nombre": person.name} for person in people]

    return {
        "panel": str(path),
        "personas": summary.people,
        "respuestas": summary.answers,
        "explicar": [
            {
                "ejercicio": each.exercise,
                "error": each.mistake,
                "personas": who(each.people),
                "de": each.answered,
            }
            for each in summary.explain[:TOLD]
        ],
        "atascadas": [
            {**who((each.person,))[0], "ejercicios": each.exercises}
            for each in summary.stuck[:TOLD]
        ],
        "faltan": [
            {"leccion": each.lesson, "personas": who(each.people)} for each in summary.missing
        ],
        "sin_comprobar": [
            {
                "resultado": each.outcome,
                "ejercicio": each.exercise,
                "personas": who(each.people),
                "motivo": each.message,
            }
            for each in summary.not_theirs
        ],
    }
