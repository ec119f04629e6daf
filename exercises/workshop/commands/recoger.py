"""`taller recoger`."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import Annotated

import typer
from rich.progress import Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

from exercises.workshop.class_folder import ClassFolder, Collected, counted
from exercises.workshop.collecting import Outcome, collect
from exercises.workshop.commands.options import AsJson, ClassPath
from exercises.workshop.console import WITH_INCIDENTS, CannotGoOn, err, out, tell_json
from exercises.workshop.incidents import Incident
from exercises.workshop.lms_names import shown
from exercises.workshop.receipts import NoReceipt, with_receipt
from exercises.workshop.standing import standing

#: What each kind of incident is called when they are counted: one, several.
CALLED = {
    "no-es-entrega": ("archivo que no es una entrega", "archivos que no son una entrega"),
    "otro-archivo": ("persona sin ninguna entrega", "personas sin ninguna entrega"),
    "error-nuestro": ("error nuestro al leer", "errores nuestros al leer"),
    "enlace": ("enlace", "enlaces"),
    "zip-dentro": ("archivo comprimido dentro de otro", "archivos comprimidos dentro de otro"),
    "repetida": ("entrega repetida", "entregas repetidas"),
    "falta-archivo": ("archivo que ya no está", "archivos que ya no están"),
    "otra-edicion": ("entrega con otros datos", "entregas con otros datos"),
    "mismo-archivo": ("archivo enviado por varios", "archivos enviados por varios"),
    "mismas-respuestas": ("entrega idéntica a otra", "entregas idénticas a otra"),
    "alias-compartido": ("alias que parece de varios", "alias que parecen de varios"),
    "dos-numeros": ("persona que se llama como otra", "personas que se llaman como otra"),
    "dos-caminos": ("alias que también llegó por el LMS", "alias que también llegaron por el LMS"),
}
REFUSED = ("archivo que no se ha leído", "archivos que no se han leído")


def command(
    origins: Annotated[
        list[Path] | None,
        typer.Argument(
            metavar="ORIGEN…",
            help="Carpetas, el zip que descarga Moodle o Canvas, o archivos sueltos.",
            show_default=False,
        ),
    ] = None,
    class_path: ClassPath = Path(),
    receipt: Annotated[
        str | None,
        typer.Option(
            "--recibo",
            metavar="CÓDIGO",
            help="No recoge: dice de quién es la entrega con ese recibo y cuándo se hizo.",
            show_default=False,
        ),
    ] = None,
    state: Annotated[
        bool,
        typer.Option("--estado", help="No recoge: dice qué está recogido, corregido y con nota."),
    ] = False,
    as_json: AsJson = False,
) -> None:
    """Recoge las entregas de una clase, sin perder ninguna.

    Guarda todos los intentos tal como llegaron y anota en *incidencias.csv* lo que hay que mirar.
    Si lo repites, solo añade lo nuevo. Un archivo malo no detiene a los demás.

    Ejemplos:

    - `taller recoger entregas-moodle.zip --clase martes`
    - `taller recoger Descargas/canvas Descargas/correo --clase martes`
    - `taller recoger --recibo 1a2b3c4d --clase martes`
    - `taller recoger --estado --clase martes`
    """
    folder = ClassFolder(class_path)
    if origins and (state or receipt is not None):
        raise CannotGoOn("Con --recibo o --estado no se recoge. Quítalos, o quita los orígenes.")
    if state and receipt is not None:
        raise CannotGoOn("Pide --recibo o --estado, uno cada vez.")
    if receipt is not None:
        _tell_receipt(folder, receipt, as_json)
    elif state:
        _tell_standing(folder, as_json)
    else:
        _collect(folder, origins or [], as_json)


def _collect(folder: ClassFolder, origins: list[Path], as_json: bool) -> None:
    if not origins:
        raise CannotGoOn(
            "Di de dónde recoger: taller recoger <carpeta o zip> --clase <carpeta de la clase>"
        )
    missing = [origin for origin in origins if not origin.exists()]
    if missing:
        raise CannotGoOn(
            f"No existe {', '.join(map(str, missing))}. Revisa la ruta. No se ha recogido nada."
        )
    console = err()
    progress = Progress(
        SpinnerColumn(),
        TextColumn("Archivos mirados: {task.completed:.0f}"),
        TimeElapsedColumn(),
        console=console,
        transient=True,
        disable=not console.is_terminal,  # a file of the log would get empty lines
    )
    try:
        with progress:
            task = progress.add_task("", total=None)
            outcome = collect(folder, origins, lambda _: progress.advance(task))
    except OSError as error:
        raise CannotGoOn(
            f"No se puede escribir en {folder.path}. Revisa que sea una carpeta, sus permisos y el "
            "espacio libre, y repite: lo que ya estaba sigue ahí."
        ) from error
    if as_json:
        tell_json(_as_json(folder, outcome))
    else:
        _tell(folder, outcome)
    if outcome.incidents:
        raise typer.Exit(WITH_INCIDENTS)


def _as_json(folder: ClassFolder, outcome: Outcome) -> dict[str, object]:
    return {
        "nuevas": outcome.new,
        "ya_estaban": outcome.had,
        "entregas": len(outcome.hand_ins),
        "personas": outcome.people,
        "otros_archivos": outcome.others,
        "incidencias": [_incident_as_json(each) for each in outcome.incidents],
        "carpeta": str(folder.path),
    }


def _incident_as_json(incident: Incident) -> dict[str, str]:
    return {
        "caso": incident.matter,
        "fuente": incident.origin,
        "archivo": incident.file,
        "persona": incident.person,
        "que": incident.what,
        "que_hacer": incident.to_do,
    }


def _tell(folder: ClassFolder, outcome: Outcome) -> None:
    lines = [
        f"{_count(outcome.new, 'entrega nueva', 'entregas nuevas')}; "
        f"{_count(outcome.had, 'ya estaba', 'ya estaban')}.",
        f"En la clase: {_count(len(outcome.hand_ins), 'entrega', 'entregas')} "
        f"de {_count(outcome.people, 'persona', 'personas')}, en {folder.hand_ins}",
    ]
    if outcome.others:
        lines.append(f"Otros archivos, que no parecen entregas: {outcome.others}")
    if outcome.incidents:
        lines.append(f"Incidencias: {len(outcome.incidents)}, en {folder.incidents}")
        kinds: Counter[tuple[str, str]] = Counter(
            CALLED.get(each.matter, REFUSED) for each in outcome.incidents
        )
        lines += [f"  {_count(many, *called)}" for called, many in kinds.most_common()]
    if outcome.hand_ins:
        lines.append(f"Sigue con: taller corregir{folder.option}")
    out().print("\n".join(lines), markup=False)


def _count(many: int, one: str, several: str) -> str:
    return f"{many} {one if many == 1 else several}"


def _tell_receipt(folder: ClassFolder, receipt: str, as_json: bool) -> None:
    hand_ins = folder.collected()
    try:
        found = with_receipt(receipt, hand_ins)
    except NoReceipt as no:
        raise CannotGoOn(str(no)) from no
    counting = {each.file for each in counted(hand_ins)}
    if as_json:
        tell_json([_receipt_as_json(each, each.file in counting) for each in found])
    else:
        console = out()
        for each in found:
            console.print(_receipt(folder, each, each.file in counting), markup=False)
        if not found:
            console.print(
                f"No está: ninguna entrega recogida ({len(hand_ins)}) tiene el recibo {receipt}.\n"
                "Descarga otra vez las del LMS, recoge y vuelve a preguntar. "
                f"Mira también {folder.incidents}",
                markup=False,
            )
    if not found:
        raise typer.Exit(WITH_INCIDENTS)


def _receipt(folder: ClassFolder, hand_in: Collected, counts: bool) -> str:
    day, _, clock = hand_in.created.partition("T")
    answers = _count(hand_in.answers, "respuesta", "respuestas")
    return (
        f"Sí, ha llegado: {hand_in.receipt} es de {hand_in.name} ({hand_in.person}), "
        f"alias «{shown(hand_in.alias)}».\n"
        f"  Descargada el {day} a las {clock[:5]} UTC, según su reloj, con {answers}. "
        f"{'Es la que cuenta.' if counts else 'Hay otra más nueva, que es la que cuenta.'}\n"
        f"  {folder.path / hand_in.file}"
    )


def _receipt_as_json(hand_in: Collected, counts: bool) -> dict[str, object]:
    return {
        "recibo": hand_in.receipt,
        "persona": hand_in.person,
        "nombre": hand_in.name,
        "alias": hand_in.alias,
        "descargada": hand_in.created,
        "respuestas": hand_in.answers,
        "cuenta": counts,
        "archivo": hand_in.file,
    }


def _tell_standing(folder: ClassFolder, as_json: bool) -> None:
    now = standing(folder)
    if as_json:
        tell_json(
            {
                "entregas": now.hand_ins,
                "personas": now.people,
                "incidencias": now.incidents,
                "corregidas": now.checked,
                "con_entrega_mas_nueva": now.outdated,
                "sin_corregir": now.unchecked,
                "con_nota": now.marked,
                "sin_nota": now.unmarked,
            }
        )
        return
    of = f"de {_count(now.people, 'persona', 'personas')}"
    lines = [f"Recogido   {_count(now.hand_ins, 'entrega', 'entregas')} {of}"]
    if now.incidents:
        incidents = _count(now.incidents, "incidencia", "incidencias")
        lines.append(f"           {incidents}, en {folder.incidents}")
    lines.append(f"Corregido  {now.checked} {of}")
    if now.outdated:
        newer = _count(now.outdated, "ha enviado otra", "han enviado otra")
        lines.append(f"           {newer} después de corregir")
    lines.append(f"Con nota   {now.marked} {of}")
    if now.unmarked:
        lines.append(f"           {_count(now.unmarked, 'espera', 'esperan')} que la decidas tú")
    lines.append(f"Panel      {folder.panel if folder.panel.exists() else 'todavía no'}")
    command = "panel"
    if now.checked < now.people:
        command = "corregir"
    elif folder.panel.exists():
        command = "notas <tu libro.csv>"
    lines.append(f"Sigue con: taller {command}{folder.option}")
    out().print("\n".join(lines), markup=False)
