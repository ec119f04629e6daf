"""Builds the site of a class: the course with the class's own data."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

import yaml

import exercises
from exercises.workshop.console import CannotGoOn

FINISHED = "searchindex.js"  # every site has it: what has not is no site to write over

_COLOUR = re.compile(r"\x1b\[[\d;]*m")
_PART_DONE = re.compile(r"(reading sources|writing output)\.\.\. \[ *(\d+)%\]")
_STAGES = {"reading sources": "Leo las páginas", "writing output": "Escribo las páginas"}
_LAST_STAGE = "Añado Python, los cuadernos y la copia sin conexión"


def sources_of_course(given: Path | None) -> Path:
    """Find the sources of the course.

    Args:
        given: Where somebody says that they are; None to look where `taller` is.

    Returns:
        The folder of `_toc.yml`.

    Raises:
        CannotGoOn: They are not there.
    """
    folder = given or Path(exercises.__file__).parents[1]
    if (folder / "_toc.yml").exists() and (folder / "_config.yml").exists():
        return folder.resolve()
    if given:
        raise CannotGoOn(f"En {folder} no están las fuentes del curso: no hay _toc.yml.")
    raise CannotGoOn(
        "Para construir el sitio hacen falta las fuentes del curso, con sus páginas, y aquí solo "
        "está instalado el programa. Clona su repositorio y di dónde: --curso <carpeta>."
    )


def bank_of(course: Path) -> str:
    """Return the importable name of the course's bank of exercises."""
    config = yaml.safe_load((course / "_config.yml").read_text(encoding="utf-8"))
    return config.get("sphinx", {}).get("config", {}).get("curso_banco", "exercises.bank")


def unfinished(output: Path) -> Path:
    """Return where a site is built until it may be shown; a second run goes on from there."""
    return output.with_name(f".{output.name}-en-obras")


def build(course: Path, edition: str, output: Path, tell: Callable[[str], object]) -> Path:
    """Build a learner's site with the data of an edition.

    Args:
        course: Folder of the sources.
        edition: Of the data.
        output: Where the site will be shown; built beside it.
        tell: Hears, in a few words, how far it is.

    Returns:
        The folder of the site, which nobody has been shown yet.

    Raises:
        CannotGoOn: It cannot be built, or `output` holds something else.
    """
    if output.exists() and not (output / FINISHED).exists() and any(output.iterdir()):
        raise CannotGoOn(f"{output} tiene otras cosas dentro. Di otra carpeta con --en.")
    program = Path(sys.executable).with_name("jupyter-book")
    if not program.exists():
        raise CannotGoOn(
            "Falta jupyter-book, que construye el sitio. En la carpeta del curso: "
            "pip install -r requirements.txt"
        )
    folder = unfinished(output)
    options = ("-W", "-n", "--keep-going", "--path-output", str(folder))
    with tempfile.TemporaryFile("w+", encoding="utf-8") as complaints:
        with subprocess.Popen(
            [program, "build", str(course), *options],
            env={**os.environ, "EDICION": edition, "DOCENTE": ""},
            stdout=subprocess.PIPE,
            stderr=complaints,
            text=True,
            encoding="utf-8",
            errors="replace",
        ) as building:
            assert building.stdout is not None
            for line in building.stdout:
                if said := _stage(line):
                    tell(said)
        complaints.seek(0)
        complained = complaints.read().strip()
    if building.returncode != 0:
        raise CannotGoOn(f"El sitio no se ha podido construir. Dice así:\n\n{complained}")
    for line in complained.splitlines():
        if not line.startswith("[IPKernelApp]"):  # a remark of Jupyter's on its own sockets
            tell(line)
    return folder / "_build" / "html"


def show(site: Path, output: Path) -> None:
    """Put a site where it is shown, in the place of an earlier one.

    Args:
        site: As built.
        output: Where; the folder that it was built in goes.
    """
    if output.exists():
        shutil.rmtree(output)
    output.parent.mkdir(parents=True, exist_ok=True)
    site.rename(output)
    shutil.rmtree(unfinished(output))


def _stage(line: str) -> str:
    """What a line of the build means to a person; empty if nothing."""
    plain = _COLOUR.sub("", line)
    if found := _PART_DONE.search(plain):
        return f"{_STAGES[found[1]]}, {found[2]} %"
    return _LAST_STAGE if plain.startswith("dumping object inventory") else ""
