"""The command line of `taller`: Spanish whatever is typed, and never a traceback."""

import enum
import os
import re
import shutil
import signal
import subprocess
import sys
import time
import zipfile
from pathlib import Path
from typing import Annotated

import pytest
import typer
from conftest import ROOT

from exercises.workshop import app as shell
from exercises.workshop.console import CANNOT, CannotGoOn
from exercises.workshop.spanish import Command, Group

TALLER = Path(sys.executable).with_name("taller")
COMMANDS = ("edicion", "recoger", "corregir", "panel", "notas", "agenda")

#: Words that typer and click say, and Spanish does not have.
ENGLISH = re.compile(
    r"\b(usage|options?|commands?|arguments?|show|this|message|exit|missing|such|try|for|help|"
    r"default|required|aborted|did|you|mean|invalid|value|does|not|exist|is|file|directory|got|"
    r"unexpected|extra|requires|possible|one|of|valid|integer|input|should|be|range|than|or|equal|"
    r"the|and|with|text|path|dynamic|deprecated|readable|writable|choose|from)\b",
    re.I,
)


def said_in_spanish(text):
    typed = re.sub(r"--?[\w-]+|«[^»]*»|`[^`]*`|\S*[/.]\S+|taller [^\n]*", "", text)
    assert not ENGLISH.findall(typed), text
    return text


class Colour(enum.Enum):
    ROJO = "rojo"
    AZUL = "azul"


def every_kind(
    origen: Annotated[Path, typer.Argument(exists=True, dir_okay=False, help="Un archivo.")],
    destino: Annotated[Path | None, typer.Option(exists=True, file_okay=False)] = None,
    veces: Annotated[int, typer.Option(min=1, max=5, help="Cuántas.")] = 2,
    peso: Annotated[float, typer.Option(help="Cuánto pesa.")] = 1.5,
    color: Annotated[Colour, typer.Option(help="De qué color.")] = Colour.ROJO,
    nombre: Annotated[str, typer.Option(help="Cómo se llama.")] = "Ana",
    rapido: Annotated[bool, typer.Option("--rapido", help="Sin mirar.")] = False,
) -> None:
    """Prueba todo lo que se puede pedir."""
    if nombre == "propia":
        raise typer.BadParameter("Ese nombre está cogido.")
    if nombre == "pregunta":
        typer.confirm("¿Seguro?", abort=True)
    if nombre == "rota":
        raise ZeroDivisionError("clave-interna")
    if nombre == "no":
        raise CannotGoOn("Así no.")
    if nombre == "mira":
        raise typer.Exit(1)
    if nombre == "larga":
        sys.stdout.write("dentro\n")
        sys.stdout.flush()
        time.sleep(30)


@pytest.fixture
def run(monkeypatch, capsys, tmp_path):
    """A command with all kinds of parameters, as the real ones are run."""
    app = typer.Typer(
        cls=Group,
        add_completion=False,
        no_args_is_help=True,
        pretty_exceptions_enable=False,
        context_settings={"help_option_names": ["--ayuda", "-h"]},
    )
    app.command("todo", cls=Command)(every_kind)
    app.callback()(shell.desk)
    monkeypatch.setattr(shell, "app", app)
    monkeypatch.setattr("sys.stdin", open(os.devnull))  # noqa: SIM115, PTH123
    (tmp_path / "si.txt").touch()
    monkeypatch.chdir(tmp_path)

    def typed(*words):
        monkeypatch.setattr("sys.argv", ["taller", *words])
        with pytest.raises(SystemExit) as stop:
            shell.main()
        told = capsys.readouterr()
        said_in_spanish(told.out + told.err)
        return stop.value.code or 0, told.out, told.err

    return typed


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["tood"], "«tood». ¿Querías «todo»?"),
        (["--nada"], "No hay opción «--nada»"),
        (["todo"], "Falta ORIGEN"),
        (["todo", "si.txt", "otra"], "Sobra «otra»"),
        (["todo", "si.txt", "--vecs", "3"], "¿Querías «--veces»"),
        (["todo", "si.txt", "-z"], "No hay opción «-z»"),
        (["todo", "si.txt", "--veces"], "La opción --veces necesita un valor"),
        (["todo", "si.txt", "--rapido=si"], "La opción --rapido no lleva un valor"),
        (["todo", "si.txt", "--veces", "dos"], "tiene que ser un número"),
        (["todo", "si.txt", "--veces", "9"], "tiene que ser 5 o menos"),
        (["todo", "si.txt", "--veces", "0"], "tiene que ser 1 o más"),
        (["todo", "si.txt", "--peso", "x"], "tiene que ser un número"),
        (["todo", "si.txt", "--color", "verde"], "puede ser rojo, azul"),
        (["todo", "no.txt"], "no.txt no existe"),
        (["todo", "."], "es una carpeta"),
        (["todo", "si.txt", "--destino", "si.txt"], "es un archivo"),
        (["todo", "si.txt", "--nombre", "propia"], "Ese nombre está cogido"),
        (["todo", "si.txt", "--nombre", "pregunta"], "No se ha hecho nada"),
        (["todo", "si.txt", "--nombre", "no"], "Así no."),
    ],
)
def test_a_wrong_use_is_told_in_spanish(run, words, told):
    code, _, err = run(*words)
    assert (code, told in err) == (CANNOT, True), err


def test_help_names_every_parameter_and_what_it_takes(run):
    code, out, _ = run("todo", "--ayuda")
    assert code == 0
    for told in ("Uso: taller todo [OPCIONES] ORIGEN", "(obligatorio)", "--veces NÚMERO",
                 "(si no dices otra cosa: 2)", "--color rojo|azul", "--destino RUTA",
                 "--ayuda, -h", "Prueba todo"):  # fmt: skip
        assert told in out


def test_codes_are_those_of_the_commands(run):
    assert run("todo", "si.txt")[0] == 0
    assert run("todo", "si.txt", "--nombre", "mira")[0] == 1
    assert run()[0] == CANNOT


def test_an_error_nobody_foresaw_is_written_down(run, tmp_path, monkeypatch):
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    code, _, err = run("todo", "si.txt", "--nombre", "rota")
    assert code == CANNOT and "Traceback" not in err and "clave-interna" not in err
    (details,) = tmp_path.glob("taller-error-*.txt")
    assert str(details) in err
    assert "ZeroDivisionError: clave-interna" in details.read_text("utf-8")


def test_interrupting_is_told(tmp_path):
    (tmp_path / "si.txt").touch()
    code = (
        "import signal, sys; sys.path.insert(0, sys.argv.pop(1))\n"
        # Whoever runs the tests in the background has it ignored, and children inherit that.
        "signal.signal(signal.SIGINT, signal.default_int_handler)\n"
        "from exercises.workshop import app as shell\n"
        "from workshop.test_shell import every_kind, Command\n"
        "shell.app.command('todo', cls=Command)(every_kind)\n"
        "shell.main()"
    )
    running = subprocess.Popen(
        [sys.executable, "-c", code, ROOT / "tests", "todo", "si.txt", "--nombre", "larga"],
        cwd=tmp_path,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert running.stdout.readline() == "dentro\n"
    running.send_signal(signal.SIGINT)
    _, err = running.communicate(timeout=20)
    assert (running.returncode, err) == (130, "Interrumpido. Puedes repetir la misma orden.\n")


@pytest.mark.parametrize("name", COMMANDS)
def test_each_command_has_its_help_in_spanish_with_an_example(name, monkeypatch, capsys):
    monkeypatch.setattr("sys.argv", ["taller", name, "--ayuda"])
    with pytest.raises(SystemExit) as stop:
        shell.main()
    out = said_in_spanish(capsys.readouterr().out)
    assert not stop.value.code
    assert "Ejemplo" in out and f"taller {name}" in out.partition("Ejemplo")[2]


def test_the_help_of_all_lists_commands_and_codes(monkeypatch, capsys):
    monkeypatch.setattr("sys.argv", ["taller", "-h"])
    with pytest.raises(SystemExit):
        shell.main()
    out = said_in_spanish(capsys.readouterr().out)
    assert re.findall(r"^  (\w+)  ", out, re.M)[: len(COMMANDS)] == list(COMMANDS)
    for code in ("0:", "1:", "2:", "130:"):
        assert code in out


def test_the_installed_command_answers_from_anywhere(tmp_path):
    """From the wheel, not from here: all it needs is in it."""
    sources = tmp_path / "fuentes"
    shutil.copytree(
        ROOT, sources, ignore=shutil.ignore_patterns(".*", "_build", "build", "*.egg-info", "book",
                                                     "tests", "node_modules", "__pycache__")
    )  # fmt: skip
    subprocess.run(
        [sys.executable, "-m", "pip", "wheel", "-q", "--no-deps",
         "--disable-pip-version-check", "-w", tmp_path, sources],
        check=True,
        capture_output=True,
    )  # fmt: skip
    (wheel,) = tmp_path.glob("*.whl")
    installed = tmp_path / "lib"
    with zipfile.ZipFile(wheel) as packed:
        packed.extractall(installed)
        names = set(packed.namelist())
        scripts = packed.read(next(name for name in names if name.endswith("entry_points.txt")))
    assert b"taller = exercises.workshop.app:main" in scripts
    needed = {
        path.relative_to(ROOT).as_posix()
        for package in ("workshop", "progress", "component", "engine")
        for path in (ROOT / "exercises" / package).rglob("*")
        if path.suffix in {".py", ".js", ".css", ".html", ".json", ".yaml", ".toml"}
        and not {"node_modules", "__pycache__"} & set(path.parts)
    }
    assert not needed - names
    for words, code in ((["--version"], 0), (["recoger", "--ayuda"], 0), (["edicion", "a"], 2)):
        ran = subprocess.run(
            [sys.executable, "-c", "from exercises.workshop.app import main; main()", *words],
            env={**os.environ, "PYTHONPATH": str(installed), "TALLER_DATOS": str(tmp_path)},
            cwd=tmp_path,
            capture_output=True,
            text=True,
        )
        assert ran.returncode == code, ran.stderr
    assert "Clona su repositorio" in ran.stderr  # the pages do not come with the program
