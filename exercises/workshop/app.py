"""The command `taller`."""

from __future__ import annotations

import sys

import typer

from exercises.workshop.class_folder import NoClass
from exercises.workshop.commands import agenda, corregir, edicion, notas, panel, recoger
from exercises.workshop.console import CANNOT, CannotGoOn, err

app = typer.Typer(
    name="taller",
    help="La mesa de quien imparte: recoge entregas, las comprueba otra vez y cuenta qué ha pasado.",
    context_settings={"help_option_names": ["--ayuda", "-h"]},
    no_args_is_help=True,
    add_completion=False,
    rich_markup_mode="markdown",
)
for module in (recoger, corregir, panel, notas, edicion, agenda):
    app.command(module.__name__.rpartition(".")[2])(module.command)


def main() -> None:
    """Run a command; what stops it is said in one sentence, without a traceback."""
    try:
        app()
    except (CannotGoOn, NoClass) as stop:
        err().print(str(stop), style="bold", markup=False)
        sys.exit(CANNOT)
