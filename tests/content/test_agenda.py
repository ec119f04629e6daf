"""A schedule takes its minutes from the exercises, keeps some free, and says what is wrong."""

import sys
from pathlib import Path

import pytest
import yaml

sys.path.insert(0, str(Path(__file__).parent))
from toy_course import ROOT, ToyCourse

from exercises.engine.registry import Registry
from exercises.publishing.agenda import BadAgenda, agenda_problems, agendas_of, read_agenda
from exercises.publishing.pages import read_page

AGENDA = """\
empieza: "18:00"
minutos: 30
bloques:
- que: Saludo
  sala: 5
- leccion: a/primera
  ejercicios: [los-activos]
  sala: 10
  si-falta: El debate.
"""


@pytest.fixture(scope="module")
def course(tmp_path_factory):
    return ToyCourse(tmp_path_factory.mktemp("curso"))


@pytest.fixture
def read(course, monkeypatch):
    monkeypatch.syspath_prepend(str(course.root))
    pages = [read_page(course.root, "book/a/primera")]
    return lambda text: read_agenda(text, pages, Registry("banco_de_juguete"))


def test_minutes_come_from_the_exercises(read):
    agenda = read(AGENDA)
    assert [(block.exercises, block.room) for block in agenda.blocks] == [(0, 5), (4, 10)]
    assert agenda.slack == 11


def test_the_table_has_a_clock_and_what_to_leave_out(read):
    rows = read(AGENDA).markdown().splitlines()
    assert rows[2] == "| 18:00 · 5\u00a0min | Saludo | — |"
    assert rows[3].startswith("| 18:05 · 14\u00a0min | {doc}`La página primera </book/a/primera>`")
    assert rows[3].endswith("| El debate. |")
    assert rows[4].startswith("| 18:19 · 11\u00a0min | **Holgura**")
    assert "Se acaba a las 18:30" in rows[-1]


@pytest.mark.parametrize(
    ("before", "after", "said"),
    [
        ("minutos: 30", "minutos: 19", "suman 19 min de 19"),
        ("a/primera", "a/otra", "no hay ninguna página llamada «a/otra»"),
        ("los-activos", "los-pasivos", "«los-pasivos» no está en book/a/primera"),
        ("- que: Saludo", "- quien: Saludo", "cada bloque dice «que» o «leccion»"),
        ("si-falta:", "si-sobra:", "un bloque no tiene «si-sobra»"),
        ("si-falta:", "ahorra: 11\n  si-falta:", "minutos, hasta los 10 de sala, y no 11"),
        ("si-falta:", "ahorra: mucho\n  si-falta:", "«ahorra» es «todo», «nada» o minutos"),
        ("si-falta:", "ahorra: true\n  si-falta:", "y no True"),
        ("sala: 10", "sala: diez", "«sala» son minutos, no diez"),
        ('"18:00"', "por la tarde", "«empieza» es una hora"),
        ('"18:00"', "20:30", "«empieza» es una hora"),
        ("minutos: 30\n", "", "«minutos» un número"),
        ("bloques:", "bloques: [", "no se puede leer"),
        ("bloques:", "cosas:", "una lista de «bloques»"),
    ],
)
def test_what_cannot_be_kept_is_said(read, before, after, said):
    with pytest.raises(BadAgenda, match=said):
        read(AGENDA.replace(before, after))


@pytest.mark.parametrize(
    ("written", "found"),
    [("4", (4, False, False)), ("todo", (0, True, False)), ("nada", (0, False, True))],
)
def test_a_block_says_how_much_can_be_left_out(read, written, found):
    block = read(AGENDA.replace("si-falta:", f"ahorra: {written}\n  si-falta:")).blocks[1]
    assert (block.saves, block.whole, block.fixed) == found


def test_schedules_are_named_by_the_target_before_them(course):
    text = f":::{{agenda}}\n{AGENDA}:::\n"
    course.write("book/a/dos.md", f"# Dos\n\n(una)=\n## Una\n\n{text}\n(otra)=\n## Otra\n\n{text}")
    found = agendas_of(read_page(course.root, "book/a/dos"))
    assert [(name, directive.line) for name, directive in found] == [("una", 6), ("otra", 21)]


def test_the_course_says_how_much_each_thing_saves():
    page = read_page(ROOT, "book/docentes/agendas")
    for name, directive in agendas_of(page):
        for block in yaml.safe_load(directive.body)["bloques"]:
            assert ("si-falta" in block) == ("ahorra" in block), (name, block)


def test_check_finds_it_where_it_stands(course, monkeypatch):
    monkeypatch.syspath_prepend(str(course.root))
    course.write("book/a/agenda.md", f"# Agenda\n\n:::{{agenda}}\n{AGENDA}:::\n")
    pages = [read_page(course.root, name) for name in ("book/a/primera", "book/a/agenda")]
    registry = Registry("banco_de_juguete")
    assert not list(agenda_problems(pages, registry))
    course.write(
        "book/a/agenda.md", f"# Agenda\n\n:::{{agenda}}\n{AGENDA.replace('30', '19')}:::\n"
    )
    pages[1] = read_page(course.root, "book/a/agenda")
    [(directive, page, message)] = agenda_problems(pages, registry)
    assert (directive.line, page.docname) == (3, "book/a/agenda")
    assert "suman" in message
