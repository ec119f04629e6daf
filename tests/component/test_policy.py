"""Hints, attempts, the solution, predictions, and what the browser keeps."""

import json

import pytest
from component import toys
from component.driver import RIGHT, Toy, come_back, type_number
from playwright.sync_api import expect


def fail(toy, text="38,2"):
    type_number(toy, text)
    return toy.check()


def test_hints_one_at_a_time(toy):
    exercise = toy("number")
    for number in (1, 2, 3):
        exercise.button(f"Pista ({number} de 3)").click()
        expect(exercise.section.get_by_text(f"Pista {number} de 3", exact=True)).to_be_visible()
        assert exercise.section.locator(".ejercicio-pistas > li").count() == number
    expect(exercise.section.locator(".ejercicio-pistas")).to_be_focused()
    expect(exercise.section.locator("[data-accion=pista]")).to_be_hidden()


def test_same_mistake_twice_offers_a_way_out(toy):
    exercise = toy("number")
    fail(exercise)
    expect(exercise.verdict).not_to_contain_text("lo mismo que antes")
    fail(exercise)
    expect(exercise.verdict).to_contain_text("lo mismo que antes")
    link = exercise.verdict.get_by_role("link", name="Volver a leer esa parte")
    expect(link).to_have_attribute("href", "#la-idea")
    fail(exercise, "55")
    expect(exercise.verdict).not_to_contain_text("lo mismo que antes")
    for answer in ("38,2", "10,2", "38,2"):
        fail(exercise, answer)
    expect(exercise.verdict).not_to_contain_text("lo mismo que antes")


def test_solution_after_three_attempts(toy):
    exercise = toy("number")
    for answer in ("38,2", "50", "sin número", "60"):
        exercise.button("Ver solución").click()
        expect(exercise.solution).to_be_hidden()
        expect(exercise.verdict).to_contain_text("La solución se abre al acertar")
        fail(exercise, answer)
    exercise.button("Ver solución").click()
    expect(exercise.solution).to_be_visible()


def test_solution_stays_after_passing(toy):
    exercise = toy("number")
    fail(exercise, "10,2")
    expect(exercise.solution).to_be_visible()
    fail(exercise, "38,2")
    exercise.button("Ver solución").click()
    expect(exercise.solution).to_be_visible()


def test_verdict_on_a_changed_answer_says_so(toy):
    exercise = toy("number")
    note = exercise.section.get_by_text("Esto era sobre tu respuesta anterior.")
    fail(exercise)
    expect(note).to_be_hidden()
    type_number(exercise, "38,25")
    expect(note).to_be_visible()
    exercise.check()
    expect(note).to_be_hidden()


def test_prediction_uncovers_its_figure(harness):
    page = harness()
    veil = page.get_by_text("Responde primero y la figura se descubre.")
    inside = page.get_by_text("Aquí va la figura.")
    expect(veil).to_be_visible()
    expect(inside).to_be_hidden()
    exercise = Toy(page, "apuesta")
    assert exercise.check()[0] == "sin-responder"
    expect(veil).to_be_visible()
    assert fail(exercise, "40")[0] == "todavia-no"
    expect(exercise.verdict).to_contain_text("Apuesta anotada")
    expect(inside).to_be_visible()
    come_back(page)
    expect(inside).to_be_visible()


@pytest.mark.parametrize("name", RIGHT)
def test_passed_exercise_comes_back(toy, name):
    exercise = toy(name)
    RIGHT[name](exercise)
    assert exercise.check()[0] == "correcto"
    come_back(exercise.page)
    expect(exercise.verdict).to_have_attribute("data-estado", "correcto")
    expect(exercise.solution).to_be_visible()


def test_each_keystroke_is_kept(toy):
    exercise = toy("number")
    exercise.field("Tu respuesta, en %").press_sequentially("12,")
    expect(exercise.section.get_by_text("Guardado en este navegador.")).to_be_visible()
    exercise.button("Pista (1 de 3)").click()
    come_back(exercise.page)
    expect(exercise.field("Tu respuesta, en %")).to_have_value("12,")
    expect(exercise.button("Pista (2 de 3)")).to_be_visible()
    expect(exercise.verdict).to_have_attribute("data-estado", "")


def test_attempts_survive_a_reload(toy):
    exercise = toy("number")
    for answer in ("50", "60", "70"):
        fail(exercise, answer)
    come_back(exercise.page)
    exercise.button("Ver solución").click()
    expect(exercise.solution).to_be_visible()


def test_reset_and_undo(toy):
    exercise = toy("number")
    fail(exercise, "10,2")
    exercise.button("Reiniciar").click()
    expect(exercise.field("Tu respuesta, en %")).to_have_value("")
    expect(exercise.solution).to_be_hidden()
    assert exercise.verdict.get_attribute("data-estado") == ""
    assert stored(exercise.page) == {}
    exercise.button("Deshacer").click()
    expect(exercise.field("Tu respuesta, en %")).to_have_value("10,2")
    expect(exercise.solution).to_be_visible()
    assert [record["status"] for record in stored(exercise.page).values()] == ["correcto"]


def stored(page):
    return {
        name: json.loads(text)
        for name, text in page.evaluate("Object.entries(localStorage)")
        if name.startswith("curso:")
    }


def test_record(toy):
    exercise = toy("number")
    fail(exercise)
    ((name, record),) = stored(exercise.page).items()
    assert name.startswith("curso:/")
    assert name.endswith("/:0:juguete-number")
    assert set(record) == {"answer", "attempts", "status", "hints", "times", "version"}
    assert (record["answer"], record["attempts"], record["status"]) == ("38,2", 1, "todavia-no")
    assert record["version"] == toys.NUMBER["version"]


@pytest.mark.parametrize("rubbish", ["{", "null", "7", '{"attempts":"many"}', "[]"])
def test_corrupt_record_is_put_aside(toy, rubbish):
    exercise = toy("number")
    type_number(exercise, "1")
    (name,) = stored(exercise.page)
    exercise.page.evaluate("([name, text]) => localStorage.setItem(name, text)", [name, rubbish])
    come_back(exercise.page)
    assert fail(exercise, "10,2")[0] == "correcto"
    kept = exercise.page.evaluate("Object.entries(localStorage)")
    aside = [text for key, text in kept if key.startswith(name + ":apartado:")]
    assert aside == [rubbish]


def test_older_version_keeps_the_answer(toy):
    exercise = toy("number")
    fail(exercise, "10,2")
    (name,) = stored(exercise.page)
    exercise.page.evaluate(
        """name => {
            const old = {...JSON.parse(localStorage.getItem(name)), version: "000000000000"};
            localStorage.setItem(name, JSON.stringify(old));
        }""",
        name,
    )
    come_back(exercise.page)
    expect(exercise.field("Tu respuesta, en %")).to_have_value("10,2")
    expect(exercise.section.get_by_text("El ejercicio ha cambiado")).to_be_visible()
    expect(exercise.verdict).to_have_attribute("data-estado", "")
    assert any(":apartado:" in key for key in stored(exercise.page))
    come_back(exercise.page)
    expect(exercise.field("Tu respuesta, en %")).to_have_value("10,2")


def test_full_store_is_said(toy):
    exercise = toy("number")
    exercise.page.evaluate(
        "() => { Storage.prototype.setItem = () => { throw new DOMException('', 'Quota') } }"
    )
    assert fail(exercise, "10,2")[0] == "correcto"
    expect(exercise.section.get_by_role("alert")).to_contain_text("no se ha guardado")


def test_no_store_is_said(harness, visits):
    visit = visits()
    visit.context.add_init_script(
        "Object.defineProperty(window, 'localStorage', { get() { throw new Error('off') } })"
    )
    exercise = Toy(harness(visit=visit), "number")
    assert fail(exercise, "10,2")[0] == "correcto"
    expect(exercise.section.get_by_role("alert")).to_contain_text("se perderá")
