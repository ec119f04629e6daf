"""The simulator of capacity: its model, and its sliders in a real kernel."""

import itertools

import nbformat
import pytest
from conftest import ROOT
from nbclient import NotebookClient

from exercises import simulador
from exercises.engine import answer_key, largest, smallest
from exercises.engine.expressions import Formula, evaluate, tree_of
from exercises.engine.kinds.decision import consequence
from exercises.notebook import registry
from exercises.publishing.notebooks import write_notebooks
from exercises.simulators import capacidad

GRID = list(itertools.product((1, 22, 2600), (5, 7), (1, 2, 220, 304), (1, 4)))


def test_ondavalle_as_the_city_tells_it():
    assert round(capacidad.horas_que_piden(2600, 7)) == 303
    assert round(capacidad.contestados(2600, 7, 220)) == 1886
    assert capacidad.pendientes(2600, 7, 220) == pytest.approx(2600 - 1885.7, abs=0.1)
    assert capacidad.cola(2600, 7, 220, 4) == 4 * capacidad.pendientes(2600, 7, 220)
    assert capacidad.espera_en_dias(2600, 7, 220, 4) == pytest.approx(10.6, abs=0.05)


@pytest.mark.parametrize(("messages", "minutes", "hours", "weeks"), GRID)
def test_answered_and_pending_are_all_and_the_queue_never_shrinks(messages, minutes, hours, weeks):
    answered = capacidad.contestados(messages, minutes, hours)
    pending = capacidad.pendientes(messages, minutes, hours)
    assert answered + pending == pytest.approx(messages)
    assert pending >= 0
    longer = capacidad.cola(messages, minutes, hours, weeks + 1)
    assert longer >= capacidad.cola(messages, minutes, hours, weeks)
    enough = capacidad.horas_que_piden(messages, minutes) <= hours
    assert enough == (pending == pytest.approx(0))


@pytest.mark.parametrize("values", GRID)
def test_with_formulas_the_model_gives_the_same(values):
    messages, minutes, hours, weeks = (Formula.variable(name) for name in "abcd")
    known = dict(zip("abcd", values, strict=True))
    pairs = (
        (capacidad.contestados, (messages, minutes, hours), smallest),
        (capacidad.pendientes, (messages, minutes, hours), largest),
        (capacidad.cola, (messages, minutes, hours, weeks), largest),
        (capacidad.espera_en_dias, (messages, minutes, hours, weeks), largest),
    )
    for function, arguments, chosen in pairs:
        tree = tree_of(function(*arguments, chosen))
        assert evaluate(tree, known) == pytest.approx(function(*values[: len(arguments)]))


def test_the_page_works_out_what_the_notebook_does():
    exercise = registry.get("que-la-cola-no-crezca")
    check = answer_key(exercise, "0")["check"]
    here = exercise.known_values("0")
    for moved, minutes in itertools.product((0, 40, 120), (5, 6, 7)):
        said = consequence(check, {"pasas": moved, "minutos": minutes, "causa": 10})
        entering, hours = said["entran"], here["hay"] + moved
        assert said["caben"] == pytest.approx(capacidad.caben(minutes, hours))
        assert said["cola"] == pytest.approx(capacidad.cola(entering, minutes, hours, 4))
        assert said["espera"] == pytest.approx(
            capacidad.espera_en_dias(entering, minutes, hours, 4)
        )
    page = (ROOT / "book/compromiso/responder.md").read_text(encoding="utf-8")
    assert "capacidad.cola(llegan, minutos, horas, semana)" in page


def test_the_plan_works_out_what_the_notebook_does():
    from exercises.engine.kinds.plan import own_numbers

    exercise = registry.get("tu-promesa")
    check = answer_key(exercise, "0")["check"]
    typed = {"tus_mensajes": "40", "tus_minutos": "6", "tus_horas": "3"}
    said = consequence(check, own_numbers(check, typed))
    assert said["piden"] == pytest.approx(capacidad.horas_que_piden(40, 6))
    assert said["cola"] == pytest.approx(capacidad.cola(40, 6, 3, 4))
    assert said["llegas"] == pytest.approx(100 * capacidad.contestados(40, 6, 3) / 40)


def test_the_sentence_says_queue_or_spare_hours():
    assert "esperan 2857" in capacidad.frase(2600, 7, 220, 4)
    assert "Al cabo de una semana" in capacidad.frase(2600, 7, 220, 1)
    assert "Te sobran 1,2 horas y no hay cola" in capacidad.frase(22, 5, 3, 4)


def test_sliders_have_spanish_labels_and_the_result_asks_no_other_host():
    *sliders, result = simulador("capacidad").children
    assert [each.description for each in sliders] == [
        "Mensajes por semana",
        "Minutos por mensaje",
        "Horas para contestar",
        "Semanas que pasan",
    ]
    assert "http" not in result.value
    assert result.value.count("<tr>") == sliders[-1].value


MOVE = """
box = simulador("capacidad")
before = box.children[-1].value
box.children[2].value = 310
after = box.children[-1].value
print("esperan" in before, "esperan" in after, "no hay cola" in after)
"""


def test_a_moved_slider_changes_the_sentence_in_the_lessons_notebook(tmp_path):
    write_notebooks(ROOT, tmp_path)
    lesson = nbformat.read(tmp_path / "compromiso/responder.ipynb", 4)
    (cell,) = (cell for cell in lesson.cells if "simulador(" in cell.source)
    small = nbformat.v4.new_notebook(
        cells=[nbformat.v4.new_code_cell(source) for source in (cell.source, MOVE)]
    )
    resources = {"metadata": {"path": str(tmp_path)}}
    NotebookClient(small, timeout=120, kernel_name="python3", resources=resources).execute()
    shown, moved = small.cells
    assert "application/vnd.jupyter.widget-view+json" in shown.outputs[0]["data"]
    assert moved.outputs[0]["text"].split() == ["True", "False", "True"]
