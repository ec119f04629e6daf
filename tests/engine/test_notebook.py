"""`ejercicio("id")` in a notebook."""

import base64
import json

import pytest

import exercises.notebook
from exercises.component.widget import ExerciseWidget
from exercises.engine import Choice, UnknownExercise
from exercises.engine.markdown import HTML


@pytest.fixture
def ejercicio(toys, monkeypatch):
    monkeypatch.setattr(exercises.notebook, "registry", toys)
    exercises.notebook._only_one.cache_clear()
    yield exercises.notebook.ejercicio
    exercises.notebook._only_one.cache_clear()


def test_from_the_first_try_to_the_solution(ejercicio):
    activos = ejercicio("activos")
    assert "Todavía no" in repr(activos.comprobar("31,56"))
    assert activos.comprobar().result.status == "sin-responder"
    assert "Pista 1 de 2" in repr(activos.pista())
    assert "10,2" not in repr(activos.solucion())
    assert "hay una pista" in repr(activos.comprobar("31,56")).lower()
    assert activos.comprobar("611/5990*100").result.score == 1
    assert "10,2 %" in repr(activos.solucion())


def test_what_is_not_graded_is_noted_as_on_the_page(ejercicio, toys):
    bet = ejercicio("apuesta").comprobar("99")
    assert bet.result.status == "todavia-no"
    assert repr(bet).startswith("**◆ Apuesta anotada**")
    model = toys.get("tu-linea").answer_value("0")
    assert repr(ejercicio("tu-linea").comprobar(model)).startswith("**✓ Anotado**")
    opinion = Choice(title="", minutes=1, options=(), opinion=True)
    assert exercises.notebook.state_word(opinion, "correcto") == "✓ Anotado"


def test_it_remembers_between_cells(ejercicio):
    for _ in range(3):
        ejercicio("activos").comprobar("3")
    assert "10,2 %" in repr(ejercicio("activos").solucion())


def test_another_edition_is_another_answer(ejercicio):
    right = ejercicio("activos", "otra")._exercise.right_answer("otra")
    assert ejercicio("activos", "otra").comprobar(right).result.status == "correcto"
    assert ejercicio("activos").comprobar(right).result.status == "todavia-no"


def test_the_edition_of_the_class_comes_from_the_environment(ejercicio, monkeypatch):
    monkeypatch.setenv("EDICION", "martes")
    assert ejercicio("activos")._edition == "martes"


def test_an_empty_variable_is_one_that_nobody_set(ejercicio, monkeypatch):
    monkeypatch.setenv("EDICION", "")
    assert ejercicio("activos")._edition == "0"


def test_a_notebook_shows_markdown_and_html(ejercicio):
    verdict = ejercicio("activos").comprobar("<b>")
    assert "&lt;b&gt;" in verdict._repr_html_()
    assert verdict._repr_markdown_() == repr(verdict)


def test_an_exercise_without_hints_says_so(ejercicio, toys, monkeypatch):
    monkeypatch.setattr(toys.get("orden"), "hints", ())
    assert "no tiene pistas" in repr(ejercicio("orden").pista())


def test_what_is_said_of_an_opinion_is_open_from_the_start(ejercicio, toys, monkeypatch):
    monkeypatch.setattr(toys.get("que-mirar"), "opinion", True)
    assert toys.get("que-mirar").options[0].feedback in repr(ejercicio("que-mirar").solucion())


def test_code_shows_its_statement(ejercicio):
    shown = ejercicio("media-por-cuenta")._repr_mimebundle_()
    assert "Completa la función" in shown["text/markdown"]


def test_the_widget_has_no_link_to_a_section_that_no_notebook_has(toys, monkeypatch):
    monkeypatch.setattr(toys.get("orden"), "section", "la-idea")
    key = toys.get("orden").key("0", HTML)
    html = ExerciseWidget.for_exercise(toys.get("orden"), key, draw=str).html
    key = json.loads(base64.b64decode(html.partition('data-clave="')[2].partition('"')[0]))
    assert (key["id"], key["section"]) == ("orden", None)


def test_an_unknown_name_suggests_another(ejercicio):
    with pytest.raises(UnknownExercise, match="¿Buscabas «activos»"):
        ejercicio("activo")


def test_an_answer_is_kept_as_a_page_would_keep_it(ejercicio, toys):
    activos = ejercicio("activos")
    assert activos.comprobar("611/5990*100").kept["answer"] == "611/5990*100"
    kept = activos.comprobar(31.5).kept
    assert (kept["answer"], kept["status"]) == ("31,5", "todavia-no")
    assert kept["version"] == toys.get("activos").version("0")
    assert activos.comprobar(32).kept["previous"] == kept["time"]
    order = toys.get("orden").answer_value("0")
    assert ejercicio("orden").comprobar(tuple(order)).kept["answer"] == list(order)


@pytest.mark.parametrize("answer", [None, "", object()])
def test_no_answer_leaves_nothing_behind(ejercicio, answer):
    verdict = ejercicio("activos").comprobar(answer)
    assert verdict.kept is None
    assert "<script" not in verdict._repr_html_()


def test_a_function_is_kept_as_the_text_that_defines_it(ejercicio):
    def mi_intento(cuentas):
        return cuentas

    verdict = ejercicio("media-por-cuenta").comprobar(mi_intento)
    names = {}
    exec(verdict.kept["answer"], names)
    assert names["media_por_cuenta"](3) == 3
    assert "<script>" in verdict._repr_html_()
    assert "<script>" not in verdict._repr_markdown_()


def test_what_cannot_go_with_a_function_is_said(ejercicio):
    names = {"tabla": object()}
    exec("def f(cuentas):\n    return tabla", names)
    assert (
        "no se ha podido guardar"
        in repr(ejercicio("media-por-cuenta").comprobar(names["f"])).lower()
    )


def test_a_notebook_names_the_parts_as_the_book_does():
    from conftest import ROOT

    from exercises.bank import PARTS
    from exercises.publishing.pages import parts

    captions = list(parts(ROOT))
    assert [name for name in captions if name in PARTS.values()] == list(PARTS.values())


def test_the_panels_know_every_exercise():
    from exercises.notebook import _outline, registry

    course = _outline("0")
    found = [each for part in course["parts"] for each in part["lessons"][0]["exercises"]]
    assert sorted(each["id"] for each in found) == registry.ids()
    assert {each["title"] for each in found} == {each.title for each in registry}
