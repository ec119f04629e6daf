"""The command `taller`."""

from __future__ import annotations

import sys
import tempfile
import traceback
from importlib.metadata import version
from typing import Annotated, NoReturn

import typer
from typer._click.exceptions import ClickException, NoArgsIsHelpError

from datasets.editions import InvalidEdition
from exercises.workshop.class_folder import NoClass
from exercises.workshop.commands import agenda, corregir, edicion, notas, panel, recoger
from exercises.workshop.console import CANNOT, CannotGoOn, err, out
from exercises.workshop.spanish import Command, Group, wrong_use

app = typer.Typer(
    name="taller",
    cls=Group,
    context_settings={"help_option_names": ["--ayuda", "-h"]},
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)
# In the order of a week.
for module in (edicion, recoger, corregir, panel, notas, agenda):
    app.command(module.__name__.rpartition(".")[2], cls=Command)(module.command)


def tell_version(asked: bool) -> None:
    """Say which version of the course this is, and leave.

    Args:
        asked: Whether `--version` was typed.
    """
    if asked:
        out().print(f"taller {version('social-media-con-estrategia')}")
        raise typer.Exit


@app.callback()
def desk(
    asked: Annotated[
        bool,
        typer.Option("--version", callback=tell_version, is_eager=True, help="Dice la versión."),
    ] = False,
) -> None:
    """La mesa de quien imparte: recoge entregas, las comprueba otra vez y cuenta qué ha pasado.

    Todo lo de una clase está en su carpeta. Las órdenes la buscan donde estés, o donde diga
    `--clase`. Cada una tiene su ayuda, con ejemplos: `taller recoger --ayuda`.

    **Ejemplo**, la semana de una clase

        taller edicion martes-2027 --clase martes
        taller recoger entregas.zip --clase martes
        taller corregir --clase martes
        taller panel --clase martes
        taller notas calificaciones.csv --clase martes --en-seco

    Al terminar, cada orden deja dicho cómo ha ido con un número, para quien escribe guiones:

    - 0: hecho.
    - 1: hecho, y hay algo que mirar.
    - 2: no se ha hecho; una frase dice por qué.
    - 130: lo has interrumpido.
    """


def main() -> None:
    """Run a command; what stops it is said in one sentence, without a traceback."""
    try:
        code = app(prog_name="taller", standalone_mode=False)
    except NoArgsIsHelpError:
        sys.exit(CANNOT)  # the help has been shown
    except ClickException as error:
        _stop(wrong_use(error))
    except (CannotGoOn, NoClass, InvalidEdition) as stop:
        _stop(stop)
    except typer.Abort:
        _stop("No se ha hecho nada: no hay respuesta a la pregunta.")
    except Exception:
        _stop(_unexpected())
    sys.exit(code)


def _stop(sentence: object) -> NoReturn:
    err().print(str(sentence), style="bold", markup=False)
    sys.exit(CANNOT)


def _unexpected() -> str:
    """Write down an error that nobody foresaw.

    Returns:
        What to tell whoever met it.
    """
    with tempfile.NamedTemporaryFile(
        "w", prefix="taller-error-", suffix=".txt", delete=False, encoding="utf-8"
    ) as details:
        details.write(f"taller {version('social-media-con-estrategia')}\n{sys.version}\n\n")
        traceback.print_exc(file=details)
    return (
        f"Esto no estaba previsto: es un fallo de taller, no tuyo. Los detalles están en "
        f"{details.name}. Envíalos a quien mantiene el curso, sin nombres de tu clase."
    )
