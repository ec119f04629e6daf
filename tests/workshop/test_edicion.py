"""A class's own data: noted, kept, built into a site, and other answers than anybody else's."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from content.toy_course import ToyCourse

from datasets import cargar
from exercises.engine import Registry, answer_key, check
from exercises.engine.numbers import format_number
from exercises.workshop.class_edition import note_edition
from exercises.workshop.class_folder import ClassFolder, Collected, NoClass
from exercises.workshop.class_site import build, show, sources_of_course
from exercises.workshop.console import CannotGoOn
from exercises.workshop.seeds import path_of

EDITION = "martes-2027"
TALLER = Path(sys.executable).with_name("taller")
COLLECTED = Collected(*["a"] * 11, answers=1)

NUMBERS = ("tasa-de-activos", "lo-que-deja-el-anuncio", "las-que-cerraron", "respuestas-por-mil")


@pytest.mark.parametrize("name", NUMBERS)
def test_the_answer_of_another_course_is_wrong_here(name):
    exercise = Registry("exercises.bank").get(name)
    right_elsewhere = answer_key(exercise, "0")["solution"]["value"]
    assert check(exercise, right_elsewhere, "0").status == "correcto"
    assert check(exercise, right_elsewhere, EDITION).status == "todavia-no"
    right_here = answer_key(exercise, EDITION)["solution"]["value"]
    assert check(exercise, right_here, EDITION).status == "correcto"


@pytest.fixture
def folder(tmp_path):
    return ClassFolder(tmp_path / "martes")


def test_the_edition_is_noted_in_the_folder_of_the_class(folder):
    assert note_edition(folder, f"  {EDITION} ") == EDITION
    assert json.loads(folder.settings.read_text("utf-8")) == {"schema": 1, "edicion": EDITION}
    assert folder.edition() == EDITION


def test_what_else_is_noted_there_stays(folder):
    folder.path.mkdir()
    folder.settings.write_text('{"schema": 1, "lecciones": ["a"]}', "utf-8")
    note_edition(folder, EDITION)
    assert json.loads(folder.settings.read_text("utf-8"))["lecciones"] == ["a"]


def test_it_changes_only_when_told_once_there_are_hand_ins(folder):
    note_edition(folder, EDITION)
    note_edition(folder, "jueves")  # nobody has answered yet
    folder.write_index([COLLECTED])
    assert note_edition(folder, "jueves") == "jueves"
    with pytest.raises(CannotGoOn, match="--cambiar"):
        note_edition(folder, EDITION)
    assert folder.edition() == "jueves"
    note_edition(folder, EDITION, change=True)
    assert folder.edition() == EDITION


def test_a_class_that_began_without_an_edition_does_not_change_silently(folder):
    folder.write_index([COLLECTED])
    with pytest.raises(CannotGoOn, match="«0»"):
        note_edition(folder, EDITION)


@pytest.mark.parametrize("spoilt", ["", "{", "[]", "\0"])
def test_a_spoilt_note_is_told_and_left_alone(folder, spoilt):
    folder.path.mkdir()
    folder.settings.write_text(spoilt, "utf-8")
    with pytest.raises(NoClass, match="dañado"):
        note_edition(folder, EDITION)
    assert folder.settings.read_text("utf-8") == spoilt


def test_without_the_sources_it_says_what_to_do(tmp_path, monkeypatch):
    with pytest.raises(CannotGoOn, match="no están las fuentes"):
        sources_of_course(tmp_path)
    monkeypatch.setattr("exercises.__file__", str(tmp_path / "lib" / "exercises" / "__init__.py"))
    with pytest.raises(CannotGoOn, match="Clona su repositorio"):
        sources_of_course(None)


def test_a_folder_with_other_things_is_left_alone(tmp_path):
    (tmp_path / "mis-fotos").mkdir()
    (tmp_path / "mis-fotos" / "foto.jpg").touch()
    with pytest.raises(CannotGoOn, match="otras cosas"):
        build(tmp_path, EDITION, tmp_path / "mis-fotos", print)
    assert (tmp_path / "mis-fotos" / "foto.jpg").exists()


def test_a_new_site_takes_the_place_of_the_old_one(tmp_path):
    output, site = tmp_path / "sitio", tmp_path / ".sitio-en-obras" / "_build" / "html"
    for name, each in (("viejo", output), ("nuevo", site)):
        each.mkdir(parents=True)
        (each / name).touch()
    show(site, output)
    assert [each.name for each in output.iterdir()] == ["nuevo"]
    assert [each.name for each in tmp_path.iterdir()] == ["sitio"]


@pytest.fixture(scope="module")
def toy(tmp_path_factory):
    return ToyCourse(tmp_path_factory.mktemp("curso"))


def days_without(edition):
    """A number of the first page."""
    return cargar("seguidores", edition)["dias_sin_interactuar"].mean()


def taller(toy, *arguments):
    return subprocess.run(
        [TALLER, "edicion", EDITION, "--curso", toy.root, *arguments],
        env={
            **os.environ,
            "PYTHONPATH": str(toy.root),
            "PYTHON_EN_PAGINA": "0",
            "DOCENTE": "1",  # whoever teaches may have it set: the class's site is a learner's
            "TALLER_DATOS": str(toy.root / "datos"),
        },
        capture_output=True,
        text=True,
        timeout=300,
    )


def test_the_command_builds_and_checks_the_site_of_the_class(toy, tmp_path, monkeypatch):
    monkeypatch.setenv("TALLER_DATOS", str(toy.root / "datos"))
    clase = tmp_path / "martes"
    done = taller(toy, "--clase", clase)
    assert done.returncode == 0, done.stderr
    page = (clase / "sitio/book/a/primera.html").read_text("utf-8")
    days = {
        each: cargar("seguidores", each)["dias_sin_interactuar"].mean() for each in ("0", EDITION)
    }
    assert format_number(days[EDITION], 4) in page and format_number(days["0"], 4) not in page
    assert "SECRETO-DOCENTE" not in page
    seed = path_of(EDITION).read_text("ascii").strip()
    for told in (done.stdout, done.stderr, *(p.read_text("utf-8") for p in clase.glob("*.json"))):
        assert seed not in told
    for told in ("memoria USB", "alojamiento", "make aula", "No publiques nunca", str(clase)):
        assert told in done.stdout
    assert "Leo las páginas" in done.stderr and "Miro archivo por archivo" in done.stderr
    assert sorted(each.name for each in clase.iterdir()) == ["clase.json", "sitio"]

    # Somebody writes the secret into a page: there is no new site, and the old one stays.
    toy.replace("book/a/primera.md", "# La página primera", f"# La página primera\n\n{seed}\n")
    refused = taller(toy, "--clase", clase, "--json")
    assert (refused.returncode, refused.stdout) == (2, "")
    assert "book/a/primera.html: la semilla secreta" in refused.stderr
    assert (clase / "sitio/book/a/primera.html").read_text("utf-8") == page


def test_a_build_that_fails_tells_why(toy, tmp_path):
    """What the build itself complains of; the class has no site."""
    toy.write("_toc.yml", "format: jb-book\nroot: book/a/primera\nuna-clave-de-mas: 1\n")
    broken = taller(toy, "--clase", tmp_path)
    assert broken.returncode == 2
    assert "una-clave-de-mas" in broken.stderr.partition("Dice así:")[2]
    assert not (tmp_path / "sitio").exists()
