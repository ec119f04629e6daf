"""Every kind in a real browser: untouched, right, and wrong with a named mistake."""

import pytest
from component.driver import (
    APART,
    RIGHT,
    Toy,
    choose,
    classify,
    come_back,
    order,
    spread,
    type_number,
    write_plan,
)
from playwright.sync_api import expect

UNANSWERED, NOT_YET, CORRECT = "sin-responder", "todavia-no", "correcto"


WRONG = {
    "choice": (lambda toy: choose(toy, "Los clics"), "clics"),
    "varias": (lambda toy: (choose(toy, "Las horas"), choose(toy, "Los «me gusta»")), "likes"),
    "number": (lambda toy: type_number(toy, "38,2 %"), "sin-vacios"),
    "ordering": (lambda toy: order(toy, "Subir: Decidir a quién"), "canal-primero"),
    "classification": (lambda toy: classify(toy, APART, APART, APART), "todo-al-privado"),
    "decision": (lambda toy: spread(toy, Contestar=1, Publicar=5), "mensajes-en-espera"),
    "plan": (
        lambda toy: write_plan(toy, "Diez reservas al mes antes de junio", "5", "50"),
        "mas-activos-que-seguidores",
    ),
}


@pytest.mark.parametrize("name", [*RIGHT, "code"])
def test_untouched_is_no_attempt(toy, name):
    exercise = toy(name)
    status = "no-evaluable" if name == "code" else UNANSWERED
    assert exercise.check() == (status, "")
    exercise.button("Ver solución").click()
    if name != "code":
        expect(exercise.verdict).to_contain_text("Llevas 0.")


@pytest.mark.parametrize("name", RIGHT)
def test_right(toy, name):
    exercise = toy(name)
    RIGHT[name](exercise)
    assert exercise.check() == (CORRECT, "")
    expect(exercise.verdict).to_contain_text("✓ Anotado" if name == "plan" else "✓ Correcto")
    expect(exercise.solution).to_be_visible()


@pytest.mark.parametrize("name", WRONG)
def test_wrong_names_its_mistake(toy, name):
    exercise = toy(name)
    answer, mistake = WRONG[name]
    answer(exercise)
    assert exercise.check() == (NOT_YET, mistake)
    expect(exercise.verdict).to_contain_text("Todavía no")
    expect(exercise.solution).to_be_hidden()


def test_message_names_the_answer(toy):
    exercise = toy("number")
    type_number(exercise, "38,2")
    exercise.check()
    expect(exercise.verdict).to_contain_text("Con 38,2 has dejado fuera")


def test_what_is_typed_is_shown_as_text(toy):
    exercise = toy("number")
    type_number(exercise, "<img src=x onerror=alert(1)>")
    assert exercise.check() == (UNANSWERED, "")
    expect(exercise.verdict).to_contain_text("«<img src=x onerror=alert(1)>»")
    assert exercise.verdict.locator("img").count() == 0


def test_sum_is_shown_before_checking(toy):
    exercise = toy("number")
    type_number(exercise, "611/5990*100")
    expect(exercise.section.get_by_text("611/5990*100 = 10,2")).to_be_visible()
    type_number(exercise, "10,2")
    expect(exercise.section.locator(".ejercicio-eco")).to_be_empty()


def test_minus_button(toy):
    exercise = toy("number")
    field, minus = (
        exercise.field("Tu respuesta, en %"),
        exercise.button("Poner o quitar el signo menos"),
    )
    field.fill("3,1")
    minus.click()
    expect(field).to_have_value("−3,1")
    minus.click()
    expect(field).to_have_value("3,1")
    field.fill("(5*")
    minus.click()
    expect(field).to_have_value("(5*−")
    expect(field).to_be_focused()


def test_moves_are_announced_and_keep_the_focus(toy):
    exercise = toy("ordering")
    button = exercise.button("Subir: Decidir a quién")
    button.click()
    expect(button).to_be_focused()
    expect(exercise.section.locator(".ejercicio-aviso")).to_have_text(
        "Decidir a quién: puesto 3 de 4."
    )


def test_decision_shows_what_is_left_and_what_follows(toy):
    exercise = toy("decision")
    expect(exercise.section.get_by_text("Te quedan 6 ratos.")).to_be_visible()
    spread(exercise, Contestar=2)
    expect(exercise.section.get_by_text("Te quedan 4 ratos.")).to_be_visible()
    expect(exercise.section.get_by_text("Así contestas 8 de 18 mensajes.")).to_be_visible()
    spread(exercise, Contestar=3)
    expect(exercise.section.get_by_text("Te queda 1.")).to_be_visible()
    exercise.field("Publicar").fill("6")
    expect(exercise.section.get_by_text("Has repartido 5 ratos de más.")).to_be_visible()
    assert exercise.check() == (UNANSWERED, "")


def test_decision_adds_its_note(toy):
    exercise = toy("decision")
    RIGHT["decision"](exercise)
    exercise.check()
    expect(exercise.verdict).to_contain_text("quedan 2 mensajes")
    expect(exercise.verdict).to_contain_text("Nadie mira los números")


def test_curve_is_drawn_from_its_fields(toy):
    exercise = toy("curva")
    line = exercise.section.locator(".curva-dibujada")
    before = line.get_attribute("points")
    exercise.field("Mes 12").fill("40")
    # From the last known point, through the two parts; the highest amount stands at the top.
    assert len(line.get_attribute("points").split()) == 3
    assert line.get_attribute("points") != before
    assert line.get_attribute("points").endswith(",26.0")
    expect(exercise.section.get_by_text("Entre los dos llegan 39.")).to_be_visible()
    exercise.field("Mes 12").fill("")
    assert "NaN" not in line.get_attribute("points")
    exercise.field("Mes 12").fill("40")
    exercise.check()
    expect(exercise.verdict).to_contain_text("Apuntado: llegan 39.")
    expect(exercise.verdict).to_contain_text("Apuesta anotada")


@pytest.mark.parametrize("width", [360, 1280])
def test_curve_is_dragged(toy, width):
    exercise = toy("curva", viewport={"width": width, "height": 900})
    handle = exercise.section.locator("[data-parte=seis]")
    handle.scroll_into_view_if_needed()
    box = handle.bounding_box()
    x, y = box["x"] + box["width"] / 2, box["y"] + box["height"] / 2
    exercise.page.mouse.move(x, y)
    exercise.page.mouse.down()
    exercise.page.mouse.move(x, y - 60, steps=4)
    exercise.page.mouse.up()
    exercise.page.mouse.move(x, y)
    kept = int(exercise.field("Mes 6").input_value())
    assert 5 <= kept <= 30
    moved = handle.bounding_box()
    assert abs(moved["y"] + moved["height"] / 2 - (y - 60)) < 6
    # Out of the drawing it stops at the limits.
    handle.hover()
    exercise.page.mouse.down()
    exercise.page.mouse.move(x, y - 900)
    exercise.page.mouse.up()
    expect(exercise.field("Mes 6")).to_have_value("40")
    exercise.button("Reiniciar").click()
    expect(exercise.field("Mes 6")).to_have_value("1")
    assert abs(handle.bounding_box()["y"] - box["y"]) < 2


def test_curve_on_paper_is_empty_axes(toy):
    exercise = toy("curva")
    exercise.page.emulate_media(media="print")
    expect(exercise.section.locator(".ejercicio-curva")).to_be_visible()
    expect(exercise.section.locator(".curva-sabida")).to_be_visible()
    expect(exercise.section.locator(".curva-dibujada")).to_be_hidden()
    expect(exercise.section.locator(".curva-mano").first).to_be_hidden()


def test_curve_without_a_script_is_its_fields(toy):
    exercise = toy("curva", java_script_enabled=False)
    expect(exercise.section.locator(".ejercicio-curva")).to_be_hidden()
    expect(exercise.field("Mes 6")).to_be_visible()


def test_plan_counts_and_works_out(toy):
    exercise = toy("plan")
    write_plan(exercise, "Diez reservas")
    expect(exercise.section.get_by_text("13 de 80 caracteres")).to_be_visible()
    expect(exercise.section.get_by_text("De cada 100 seguidores, 10,0 siguen")).to_be_visible()
    exercise.check()
    expect(exercise.verdict).to_contain_text("Escribe una frase entera.")


def test_plan_accepts_not_knowing(toy):
    exercise = toy("plan")
    write_plan(exercise, "Diez reservas al mes antes de junio")
    unknown = exercise.section.get_by_label("No lo sé").first
    unknown.check()
    expect(exercise.field("Mis seguidores")).to_have_value("no lo sé")
    assert exercise.check() == (CORRECT, "")
    exercise.field("Mis seguidores").fill("7")
    expect(unknown).not_to_be_checked()


def test_cards_one_at_a_time_on_a_phone(toy):
    exercise = toy("classification", viewport={"width": 360, "height": 740})
    cards = exercise.section.get_by_role("group")
    assert cards.count() == 1
    exercise.button("Siguiente").click()
    expect(exercise.section.get_by_text("2 de 3")).to_be_visible()
    cards.get_by_label(APART).check()
    assert exercise.check()[0] == UNANSWERED
    # What is still open comes into view.
    expect(exercise.section.get_by_text("¿Admiten perros pequeños?")).to_be_visible()


def test_an_opinion_is_noted_and_recommends_three_lessons(toy):
    exercise = toy("opinion")
    classify(exercise, "Depende", "De acuerdo", "En desacuerdo", "Depende")
    assert exercise.check() == (CORRECT, "")
    expect(exercise.verdict).to_contain_text("✓ Anotado")
    expect(exercise.verdict.get_by_role("listitem")).to_have_text(
        ["Tres: aquello.", "Cuatro: lo demás.", "Dos: eso."]
    )
    hrefs = exercise.verdict.get_by_role("link").evaluate_all(
        "links => links.map(link => link.getAttribute('href'))"
    )
    assert hrefs == ["d.html", "b.html"]  # the book does not have the first one
    come_back(exercise.page)
    expect(exercise.verdict.get_by_role("listitem")).to_have_count(3)


def test_an_opinion_asked_again_says_what_has_changed(toy):
    first = toy("opinion")
    again = Toy(first.page, "otra-vez")
    classify(again, "Depende", "De acuerdo", "Depende", "Depende")
    assert again.check() == (CORRECT, "")
    expect(again.verdict).to_contain_text("no hay con qué comparar")
    classify(first, *["Depende"] * 4)
    assert first.check() == (CORRECT, "")
    assert again.check() == (CORRECT, "")
    expect(again.verdict).to_contain_text("Has cambiado en 1 de 4:")
    expect(again.verdict).to_contain_text("«Hay que estar en todas.» Depende → De acuerdo")
    come_back(first.page)
    expect(again.verdict).to_contain_text("Has cambiado en 1 de 4:")
    classify(first, "Depende", "De acuerdo", "Depende", "Depende")
    assert again.check() == (CORRECT, "")
    expect(again.verdict).to_contain_text("En las 4 piensas lo mismo")


def test_starting_afresh_shows_the_first_card(toy):
    exercise = toy("opinion", viewport={"width": 360, "height": 740})
    exercise.button("Siguiente").click()
    expect(exercise.section.get_by_text("2 de 4", exact=True)).to_be_visible()
    exercise.button("Reiniciar").click()
    expect(exercise.section.get_by_text("1 de 4", exact=True)).to_be_visible()


def test_the_lessons_of_an_opinion_show_when_asked_for(toy):
    exercise = toy("opinion")
    assert exercise.section.get_by_role("button", name="Pista").count() == 0
    button = exercise.button("Ver todas las lecciones")
    button.click()
    expect(exercise.solution).to_be_visible()
    button.click()
    expect(exercise.solution).to_be_hidden()
    classify(exercise, *["Depende"] * 4)
    assert exercise.check() == (CORRECT, "")
    expect(exercise.solution).to_be_hidden()


def test_code_is_kept_and_points_to_the_notebook(toy):
    exercise = toy("code")
    exercise.field("Código").fill("def tasa(seguidores):\n    return 1\n")
    assert exercise.check()[0] == "no-evaluable"
    expect(exercise.verdict).to_contain_text("cuaderno")
    come_back(exercise.page)
    expect(exercise.field("Código")).to_have_value("def tasa(seguidores):\n    return 1\n")
