"""`taller edicion`."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated

import typer

from exercises.workshop import class_site, seeds
from exercises.workshop.class_edition import note_edition
from exercises.workshop.class_folder import ClassFolder
from exercises.workshop.commands.options import AsJson, ClassPath, Course
from exercises.workshop.console import CannotGoOn, err, out, tell_json

PERCENT = re.compile(r", \d+ %$")
PUBLISH = """\
El sitio de la clase está en {site}, con los datos de la edición «{edition}».
He mirado sus archivos: ninguno cuenta la edición secreta ni las notas de quien imparte.

Para enseñarlo, elige:
  En este equipo       en {course}: .venv/bin/python -m exercises.publishing serve {site}
  En un aula, sin red  en {course}: make aula EDICION='{edition}' DIRECCION=<la de este equipo>
  En una memoria USB   copia la carpeta entera; se abre por index.html, sin Python en las páginas
  En un alojamiento    sube todo lo que hay dentro, con los nombres que tiene; con https

Di a tu clase: la dirección, y que la entrega se descarga en «Entregar» o al pie de cada lección.
En un cuaderno que no sea del sitio, los datos se piden así: cargar("seguidores", "{edition}").

No publiques nunca:
  {folder}: ahí estarán las entregas, con nombres
  {seeds}: la semilla secreta; guarda una copia aparte

Cuando entreguen, sigue con: taller recoger entregas.zip{option}
"""


def command(
    palabra: Annotated[
        str,
        typer.Argument(metavar="PALABRA", help="Cualquier palabra. Con otra palabra, otros datos."),
    ],
    clase: ClassPath = Path(),
    curso: Course = None,
    en: Annotated[
        Path | None,
        typer.Option("--en", metavar="CARPETA", help="Dónde dejar el sitio, en vez de «sitio»."),
    ] = None,
    cambiar: Annotated[
        bool, typer.Option("--cambiar", help="Cambia la edición aunque ya haya entregas.")
    ] = False,
    as_json: AsJson = False,
) -> None:
    """Da a la clase sus propios datos y construye su sitio.

    Es la misma ciudad con otras cifras: las respuestas numéricas de otro curso no valen en este.
    La primera vez hace también la semilla de una edición secreta, con la que `taller corregir`
    vuelve a probar el código. Tarda unos minutos. La carpeta de la
    clase se crea si no está. Antes de dar el sitio por bueno mira que no
    cuente nada de la edición secreta ni de las notas de quien imparte.

    **Ejemplos**

        taller edicion martes-2027 --clase martes
        taller edicion martes-2027 --clase martes --en /srv/www/martes
    """
    folder = ClassFolder(clase)
    course = class_site.sources_of_course(curso)
    output = (en or clase / "sitio").resolve()
    edition = note_edition(folder, palabra, cambiar)
    seed = seeds.seed_for(edition)
    with _progress() as tell:
        site = class_site.build(course, edition, output, tell)
        _refuse_leaks(site, course, edition, seed, tell)
    class_site.show(site, output)
    if as_json:
        return tell_json({"edicion": edition, "sitio": str(output)})
    out().print(
        PUBLISH.format(
            site=output,
            edition=edition,
            course=course,
            folder=clase.resolve(),
            seeds=seeds.path_of(edition).parent,
            option=folder.option,
        ),
        markup=False,
    )


def _refuse_leaks(
    site: Path, course: Path, edition: str, seed: str, tell: Callable[[str], object]
) -> None:
    from exercises.workshop.leaks import leaks_in  # pandas: only whoever builds waits for it
    from exercises.workshop.secrets_of_class import secrets_of

    tell("Calculo qué no debe contar el sitio")
    secrets = secrets_of(course, class_site.bank_of(course), edition, seed)
    looking = "Miro archivo por archivo que no lo cuente"
    found = leaks_in(site, secrets, lambda done, total: tell(f"{looking}, {100 * done // total} %"))
    if found:
        listed = "\n".join(f"- {leak}" for leak in found)
        raise CannotGoOn(
            f"El sitio no se publica: cuenta lo que no debe.\n{listed}\n"
            "Quita eso de las fuentes del curso y repite la orden."
        )


@contextmanager
def _progress() -> Iterator[Callable[[str], object]]:
    """Say how far it is: in one line that changes on a terminal, one line a stage elsewhere."""
    console = err()
    if console.is_terminal:
        with console.status("Empiezo…") as status:
            yield lambda said: status.update(f"{said}…")
        return
    last = ""

    def tell(said: str) -> None:
        nonlocal last
        stage = PERCENT.sub("", said)
        if stage != last:
            console.print(f"{stage}…", markup=False)
            last = stage

    yield tell
