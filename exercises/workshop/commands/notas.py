"""`taller notas`."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer
from rich.table import Table

from exercises.workshop.class_folder import ClassFolder, write_whole
from exercises.workshop.commands.options import AsJson, ClassPath
from exercises.workshop.console import (
    WELL,
    WITH_INCIDENTS,
    CannotGoOn,
    out,
    shown,
    tell_json,
)
from exercises.workshop.csv_file import CsvFile, UnreadableCsv, read_csv
from exercises.workshop.gradebooks import Gradebook, UnknownGradebook, read_gradebook, read_mark
from exercises.workshop.marks import (
    IN_BOOK,
    IN_RESULTS,
    LEFT_OUT,
    ZERO,
    Change,
    Filling,
    Unpaired,
    fill,
    pair,
    read_people,
)
from exercises.workshop.report import read_report
from exercises.workshop.spreadsheet import table

UNPAIRED = "sin-emparejar.csv"
LISTED = 20  # people or cells of each kind that are listed on screen


class Unscored(StrEnum):
    """What is done with answers that could not be checked."""

    CERO = ZERO
    FUERA = LEFT_OUT


def command(
    libro: Annotated[
        Path, typer.Argument(help="El libro o la hoja que descargas de Moodle o de Canvas, en CSV.")
    ],
    clase: ClassPath = Path(),
    columna: Annotated[
        str, typer.Option(metavar="TÍTULO", help="Título de la columna que lleva la nota.")
    ] = "",
    sobre: Annotated[
        str, typer.Option(metavar="NÚMERO", help="La nota máxima, si el libro no la dice: 10, 100…")
    ] = "",
    personas: Annotated[
        Path | None,
        typer.Option(
            metavar="ARCHIVO", help="CSV que dice quién es quién: persona y una columna del libro."
        ),
    ] = None,
    sin_evaluar: Annotated[
        Unscored | None,
        typer.Option(
            help="Qué hacer con lo que no se pudo comprobar: cuenta cero o queda fuera de la "
            "media. Sin esta opción, esas personas quedan pendientes."
        ),
    ] = None,
    comentarios: Annotated[
        bool, typer.Option("--comentarios", help="Escribe también una línea de comentario.")
    ] = False,
    sobrescribir: Annotated[
        bool, typer.Option("--sobrescribir", help="Cambia también celdas que ya dicen otra cosa.")
    ] = False,
    en_seco: Annotated[
        bool, typer.Option("--en-seco", help="Enseña qué cambiaría y no escribe nada.")
    ] = False,
    as_json: AsJson = False,
) -> None:
    """Pone las notas en tu libro de Moodle o de Canvas.

    Escribe un archivo nuevo al lado, con todo lo demás igual. El tuyo no se toca.

    Ejemplos:

    `taller notas Notas-Tarea.csv --clase martes --en-seco`

    `taller notas libro.csv --clase martes --columna "Redes (Real)" --sobre 10`
    """
    folder = ClassFolder(clase)
    report = read_report(folder.report)
    try:
        book = read_gradebook(_read(libro), columna)
        named = read_people(_read(personas), book) if personas else {}
    except (UnknownGradebook, UnreadableCsv) as error:
        raise CannotGoOn(str(error)) from error
    if comentarios and book.feedback is None:
        raise CannotGoOn("Este libro no tiene columna para comentarios. Repite sin --comentarios.")
    if not comentarios:
        book = replace(book, feedback=None)
    if not any(each.counts for each in report.asked):
        raise CannotGoOn("Ninguno de los ejercicios comprobados cuenta para la nota.")
    highest = _highest(book, sobre)
    pairing = pair(report.people, book, named)
    filling = fill(
        pairing.pairs,
        book,
        report.asked,
        highest,
        overwrite=sobrescribir,
        unscored=sin_evaluar or "",
    )
    written = None
    if not en_seco:
        write_whole(folder.path / UNPAIRED, _unpaired_table(pairing.unpaired))
        if filling.changes:
            written = _write_beside(libro, filling.content(book))
    told = _json if as_json else _say
    told(book, highest, filling, pairing.unpaired, written, en_seco)
    if not (as_json or en_seco) and pairing.unpaired:
        out().print(shown(f"Quién no se ha emparejado, entero: {folder.path / UNPAIRED}"))
    lost = any(one.where == IN_RESULTS for one in pairing.unpaired)
    raise typer.Exit(WITH_INCIDENTS if lost or filling.held or filling.pending else WELL)


def _read(path: Path) -> CsvFile:
    try:
        return read_csv(path.read_bytes())
    except OSError as error:
        raise CannotGoOn(f"No se puede leer {path}. Mira si la ruta es esa.") from error
    except UnreadableCsv as error:
        raise UnreadableCsv(f"{path}: {error}") from error


def _highest(book: Gradebook, given: str) -> Decimal:
    said = read_mark(given)
    if given and not said:
        raise CannotGoOn(f"--sobre es un número mayor que cero, como 10, y no «{given}».")
    if said and book.highest and said != book.highest:
        raise CannotGoOn(
            f"El libro califica sobre {_said(book.highest)} y --sobre dice {_said(said)}."
        )
    if highest := said or book.highest:
        return highest
    raise CannotGoOn("El libro no dice cuál es la nota máxima. Dilo tú: --sobre 10, o la que sea.")


def _said(mark: Decimal) -> str:
    return f"{mark.normalize():f}".replace(".", ",")


def _write_beside(book: Path, content: bytes) -> Path:
    """Write a new file: another one that is there already, perhaps by hand, stays."""
    number = 1
    while True:
        counted = f"-{number}" if number > 1 else ""
        path = book.with_name(f"{book.stem}-con-notas{counted}{book.suffix}")
        try:
            if not path.exists() or path.read_bytes() == content:
                write_whole(path, content)
                return path
        except OSError as error:
            raise CannotGoOn(f"No se puede escribir {path}. Mira los permisos.") from error
        number += 1


def _unpaired_table(unpaired: tuple[Unpaired, ...]) -> bytes:
    return table(
        ("donde", "persona", "nombre", "linea_del_libro", "motivo", "parecido"),
        ((u.where, u.person, u.name, u.line or "", u.why, u.nearest) for u in unpaired),
    )


def _say(
    book: Gradebook,
    highest: Decimal,
    filling: Filling,
    unpaired: tuple[Unpaired, ...],
    written: Path | None,
    dry: bool,
) -> None:
    console = out()
    feedback = f" Comentarios: «{book.header[book.feedback]}»." if book.feedback is not None else ""
    console.print(
        shown(
            f"Es un{'a' if book.kind.startswith('hoja') else ''} {book.kind}. "
            f"Nota: columna «{book.header[book.grade]}», sobre {_said(highest)}.{feedback}"
        )
    )
    if dry and filling.changes:
        console.print(_changes("Cambiaría", filling.changes))
    _list(
        "Ya dicen otra cosa y no se tocan (--sobrescribir las cambia)",
        [f"{_who(c)}: {c.cell.value} → {c.after}" for c in filling.held],
    )
    _list(
        "Pendientes, porque algo no se pudo comprobar (decide con --sin-evaluar)",
        [f"{person.name} ({person.person})" for person in filling.pending],
    )
    _list(
        "Están en los resultados y no se sabe quién son en el libro",
        [
            f"{u.name} ({u.person}). {u.why} {u.nearest}".strip()
            for u in unpaired
            if u.where == IN_RESULTS
        ],
    )
    _list(
        "Están en el libro y no han entregado",
        [f"{u.name}, línea {u.line}" for u in unpaired if u.where == IN_BOOK],
    )
    console.print(
        f"Celdas que cambia{'rían' if dry else 'n'}: {len(filling.changes)}. Notas que ya estaban: "
        f"{filling.same}. Celdas que no se tocan: {len(filling.held)}. Personas pendientes: "
        f"{len(filling.pending)}. Sin emparejar: {len(unpaired)}."
    )
    if dry:
        again = " Si está bien, repite la orden sin --en-seco." if filling.changes else ""
        console.print(f"No se ha escrito nada.{again}")
    elif written:
        console.print(shown(f"Escrito en {written}. Súbelo tal cual, sin abrirlo antes en Excel."))
    else:
        console.print("No hay nada que cambiar en el libro.")


def _changes(title: str, changes: tuple[Change, ...]) -> Table:
    rows = Table(title=title, title_justify="left")
    several = len({change.column for change in changes}) > 1
    rows.add_column("Línea", min_width=5)
    rows.add_column("Nombre", overflow="fold", min_width=10)
    if several:
        rows.add_column("Columna", overflow="fold")
    rows.add_column("Antes", overflow="fold")
    rows.add_column("Después", overflow="fold", min_width=7)  # a mark is never cut short
    for change in changes:
        rows.add_row(
            str(change.entry.line),
            shown(change.entry.name),
            *([shown(change.column)] if several else []),
            shown(change.cell.value),
            shown(change.after),
        )
    return rows


def _who(change: Change) -> str:
    return f"{change.entry.name}, línea {change.entry.line}, «{change.column}»"


def _list(title: str, lines: list[str]) -> None:
    if not lines:
        return
    console = out()
    console.print(f"{title}:", style="bold")
    for line in lines[:LISTED]:
        console.print(shown(f"  {line}"))
    if len(lines) > LISTED:
        console.print(f"  … y {len(lines) - LISTED} más.")


def _json(
    book: Gradebook,
    highest: Decimal,
    filling: Filling,
    unpaired: tuple[Unpaired, ...],
    written: Path | None,
    dry: bool,
) -> None:
    def told(changes: tuple[Change, ...]) -> list[dict[str, object]]:
        return [
            {
                "linea": c.entry.line,
                "nombre": c.entry.name,
                "columna": c.column,
                "antes": c.cell.value,
                "despues": c.after,
            }
            for c in changes
        ]

    tell_json(
        {
            "libro": book.kind,
            "columna": book.header[book.grade],
            "sobre": str(highest),
            "en_seco": dry,
            "cambios": told(filling.changes),
            "sin_tocar": told(filling.held),
            "iguales": filling.same,
            "pendientes": [person.person for person in filling.pending],
            "sin_emparejar": [
                {
                    "donde": u.where,
                    "persona": u.person,
                    "nombre": u.name,
                    "linea": u.line,
                    "motivo": u.why,
                    "parecido": u.nearest,
                }
                for u in unpaired
            ],
            "escrito": str(written) if written else None,
        }
    )
