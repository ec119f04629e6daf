"""`taller agenda`: the schedules of the course by the clock, and what to skip when it is late."""

import json

import pytest
from conftest import ROOT
from typer.testing import CliRunner

from exercises.workshop.app import app

OWN = """\
empieza: "10:00"
minutos: 60
bloques:
- que: Saludo
  sala: 10
  si-falta: Sin ronda.
  ahorra: 6
- leccion: calidad/ejercito-de-fantasmas
  sala: 5
- que: "**Cierre**"
  sala: 15
  si-falta: Nada.
  ahorra: nada
"""


@pytest.fixture
def taller(monkeypatch):
    """Run the command inside the course: its exit code, and what it says."""
    monkeypatch.chdir(ROOT / "book" / "docentes")

    def run(*options):
        done = CliRunner().invoke(app, ["agenda", *options], env={"COLUMNS": "200"})
        if done.exception and not isinstance(done.exception, SystemExit):
            raise done.exception
        return done.exit_code, done.output

    return run


@pytest.fixture
def own(tmp_path):
    path = tmp_path / "mia.yml"
    path.write_text(OWN, encoding="utf-8")
    return str(path)


def told(result):
    code, said = result
    return code, json.loads(said)


def test_without_a_name_it_lists_those_of_the_course(taller):
    code, found = told(taller("--json"))
    assert code == 0
    assert [each["agenda"] for each in found] == [
        "dos-horas", "cuatro-horas", "primer-dia", "segundo-dia",
    ]  # fmt: skip
    assert found[0] == {
        "agenda": "dos-horas",
        "titulo": "Dos horas",
        "empieza": "18:00",
        "minutos": 120,
    }
    assert "Dos días: el segundo" in taller()[1]


def test_it_runs_by_the_clock_of_the_room(taller, own):
    code, agenda = told(taller(own, "--empieza", "18:05", "--json"))
    assert code == 0
    hours = [(block["hora"], block["minutos"]) for block in agenda["bloques"]]
    lesson = hours[1][1]
    assert hours == [("18:05", 10), ("18:15", lesson), (f"18:{15 + lesson}", 15)]
    assert (agenda["acaba"], agenda["holgura"]) == ("19:05", 35 - lesson)
    said = taller(own)[1]
    assert "10:00" in said and "Cierre" in said and "**" not in said and "{doc}" not in said


def test_another_length_keeps_some_slack(taller, own):
    _, whole = told(taller(own, "--json"))
    used = sum(block["minutos"] for block in whole["bloques"])
    _, planned = told(taller(own, "--minutos", str(used), "--json"))
    assert planned["salta"] == [{"que": "Sin ronda.", "minutos": 6, "para_casa": False}]
    assert planned["holgura"] == 6 and planned["esencial"]


def test_late_it_says_what_to_do_from_here_to_the_end(taller, own):
    code, planned = told(taller(own, "--quedan", "40", "--van", "1", "--json"))
    assert code == 0 and planned["empieza"] == "10:20" and planned["acaba"] == "11:00"
    assert len(planned["bloques"]) == 2 and not planned["salta"]
    assert taller(own, "--quedan", "40", "--en", "EJÉRCITO", "--json")[1] == json.dumps(
        planned, ensure_ascii=False
    ) + "\n"  # fmt: skip


def test_late_what_does_not_fit_goes_home(taller, own):
    code, planned = told(taller(own, "--quedan", "26", "--van", "1", "--json"))
    assert code == 1 and not planned["esencial"] and planned["faltan"] == 0
    assert [block["que"] for block in planned["bloques"]][-1] == "Cierre"
    assert [cut["para_casa"] for cut in planned["salta"]] == [True]
    code, said = taller(own, "--quedan", "26", "--van", "1")
    assert code == 1 and "Para casa:" in said and "Lo esencial no cabe entero" in said
    code, said = taller(own, "--quedan", "10", "--van", "1")
    assert code == 1 and "No cabe: aun así faltan" in said


@pytest.mark.parametrize("minutes", [30, 45, 60, 90])
@pytest.mark.parametrize("name", ["dos-horas", "cuatro-horas", "primer-dia", "segundo-dia"])
def test_the_plan_is_never_cut(taller, name, minutes):
    _, whole = told(taller(name, "--json"))
    _, planned = told(taller(name, "--quedan", str(minutes), "--json"))
    assert planned["bloques"][-1]["que"] == whole["bloques"][-1]["que"]

    def plan(agenda):
        blocks = agenda["bloques"]
        return [(b["que"], b["minutos"]) for b in blocks if b["que"].startswith("Tu plan")]

    assert plan(planned) == plan(whole)


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (("tres-horas",), "Hay estas: dos-horas, cuatro-horas"),
        (("no-esta.yml",), "No se puede leer no-esta.yml"),
        (("dos-horas", "--empieza", "tarde"), "no «tarde»"),
        (("dos-horas", "--minutos", "60", "--quedan", "40"), "elige una"),
        (("dos-horas", "--van", "2"), "--quedan 40"),
        (("dos-horas", "--quedan", "40", "--van", "1", "--en", "plan"), "elige una"),
        (("dos-horas", "--quedan", "40", "--en", "cena"), "Ningún bloque se llama «cena»"),
        (("dos-horas", "--quedan", "40", "--en", "tu"), "Más de un bloque"),
        (("dos-horas", "--quedan", "40", "--van", "4"), "tiene 4 bloques"),
        (("--curso", "/"), "no es la carpeta del curso"),
    ],
)  # fmt: skip
def test_what_cannot_be_done_is_said(taller, options, said):
    with pytest.raises(Exception, match=said):
        taller(*options)


def test_outside_the_course_it_takes_its_own_or_asks_where_one_is(taller, monkeypatch, tmp_path):
    monkeypatch.chdir(tmp_path)
    assert taller("dos-horas")[0] == 0
    monkeypatch.setattr("exercises.workshop.commands.agenda.course_folder", lambda: None)
    with pytest.raises(Exception, match="No encuentro el curso"):
        taller("dos-horas")
    assert taller("dos-horas", "--curso", str(ROOT))[0] == 0


def test_without_a_name_there_is_nothing_to_plan_again(taller):
    with pytest.raises(Exception, match=r"Di también qué agenda.*dos-horas"):
        taller("--quedan", "40")


def test_what_was_taken_for_granted_is_said(taller):
    assert "no hay ningún bloque hecho" in taller("dos-horas", "--quedan", "100")[1]
    assert "ningún bloque" not in taller("dos-horas", "--quedan", "100", "--van", "0")[1]


def test_a_schedule_of_ones_own_that_is_none_is_said(taller, own, tmp_path):
    (tmp_path / "mia.yml").write_text(OWN.replace("minutos: 60", "minutos: 20"))
    with pytest.raises(Exception, match="quita algo"):
        taller(own)
