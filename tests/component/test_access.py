"""Anyone, anywhere: both themes, keyboard, a phone, paper, no script, a folder or a server."""

import json

import pytest
from component import toys
from component.driver import Toy
from playwright.sync_api import expect


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("width", [360, 1280])
def test_axe(harness, node_modules, theme, width):
    page = harness(theme, viewport={"width": width, "height": 900})
    answer_a_little(page)
    assert violations(page, node_modules) == []


def answer_a_little(page):
    """Bring up every sort of verdict, a hint and a solution."""
    for name, text in (("number", "38,2"), ("apuesta", "10")):
        exercise = Toy(page, name)
        exercise.field("Tu respuesta, en %").fill(text)
        exercise.check()
    Toy(page, "number").button("Pista (1 de 3)").click()
    Toy(page, "plan").check()
    Toy(page, "ordering").check()


def violations(page, node_modules):
    page.add_script_tag(path=node_modules / "axe-core" / "axe.min.js")
    found = page.evaluate("axe.run({resultTypes: ['violations']}).then(r => r.violations)")
    return [
        (rule["id"], [node["html"] for node in rule["nodes"]])
        for rule in found
        if rule["impact"] in ("serious", "critical")
    ]


def test_axe_notices(harness, node_modules):
    page = harness()
    page.evaluate("document.querySelector('.ejercicio-menos').removeAttribute('aria-label')")
    page.evaluate("document.querySelector('.ejercicio-menos').textContent = ''")
    assert [rule for rule, _ in violations(page, node_modules)] == ["button-name"]


def test_no_sideways_scrolling_at_360(harness):
    page = harness(viewport={"width": 360, "height": 740})
    answer_a_little(page)
    assert page.evaluate("document.documentElement.scrollWidth") <= 360


def test_targets_are_large_enough(harness):
    page = harness(viewport={"width": 360, "height": 740})
    small = page.evaluate(
        """() => [...document.querySelectorAll('.ejercicio button, .ejercicio-opcion')]
            .filter(e => e.checkVisibility())
            .map(e => [e.textContent, e.getBoundingClientRect()])
            .filter(([, box]) => box.width < 44 || box.height < 44)
            .map(([text]) => text)"""
    )
    assert small == []


def press(page, *keys):
    for key in keys:
        page.keyboard.press(key)


def focused(page):
    return page.evaluate(
        """() => {
            const e = document.activeElement;
            return e.getAttribute('aria-label') || e.textContent || e.value || e.name;
        }"""
    )


def tab_to(page, text):
    """Press Tab until something of that name has the focus."""
    for _ in range(40):
        press(page, "Tab")
        if focused(page) == text:
            return
    pytest.fail(f"no keyboard way to «{text}»")


def start_at(toy):
    toy.section.evaluate("e => { e.tabIndex = -1; e.focus(); }")
    return toy.page


# Keys from the start of each exercise to a right answer; the rest of the keys is Tab.
BY_KEYBOARD = {
    "choice": lambda page: press(page, "Tab", "ArrowDown", "ArrowUp"),
    "varias": lambda page: press(page, "Tab", "Space", "Tab", "Space"),
    "number": lambda page: (press(page, "Tab"), page.keyboard.type("10,2")),
    "ordering": lambda page: (
        tab_to(page, "Bajar: Elegir el canal"),
        press(page, "Enter"),
        tab_to(page, "Subir: Decidir a quién"),
        press(page, "Space", "Enter"),
    ),
    "classification": lambda page: press(page, "Tab", "Space", "Tab", "ArrowDown", "Tab", "Space"),
    "decision": lambda page: (
        press(page, "Tab", *["ArrowUp"] * 4),
        tab_to(page, "Añadir: Mirar números"),
        press(page, "Enter", "Space"),
    ),
    "plan": lambda page: (press(page, "Tab"), page.keyboard.type("Diez reservas al mes en junio")),
}


@pytest.mark.parametrize("name", BY_KEYBOARD)
def test_by_keyboard(toy, name):
    exercise = toy(name)
    page = start_at(exercise)
    BY_KEYBOARD[name](page)
    tab_to(page, "Comprobar")
    press(page, "Enter")
    expect(exercise.verdict).to_have_attribute("data-estado", "correcto")
    tab_to(page, "Pista (1 de 3)")
    press(page, "Space")
    expect(exercise.section.get_by_text("Pista 1 de 3", exact=True)).to_be_visible()
    tab_to(page, "Reiniciar")
    press(page, "Enter")
    expect(exercise.verdict).to_have_attribute("data-estado", "")


def test_enter_in_the_field_checks(toy):
    exercise = toy("number")
    exercise.field("Tu respuesta, en %").fill("10,2")
    exercise.field("Tu respuesta, en %").press("Enter")
    expect(exercise.verdict).to_have_attribute("data-estado", "correcto")


def test_paper_has_room_and_no_answers(harness):
    page = harness()
    answer_a_little(page)
    page.emulate_media(media="print")
    visible = page.evaluate("document.body.innerText")
    for secret in ("Esta es la solución", "Comprobar", "has dejado fuera", "Mira la tabla"):
        assert secret not in visible
    for option in ("El alcance", "Elegir el canal", "«Tercer día sin línea.»", "Mi objetivo"):
        assert option in visible
    for name in ("number", "decision", "code"):
        expect(Toy(page, name).section.locator(".ejercicio-espacio")).to_be_visible()
    expect(page.get_by_text("Responde primero")).to_be_hidden()


def test_covered_figure_prints(harness):
    page = harness()
    expect(page.locator("#dentro")).to_be_hidden()
    page.emulate_media(media="print")
    expect(page.locator("#dentro")).to_be_visible()


def test_without_script(harness):
    page = harness(java_script_enabled=False)
    exercise = Toy(page, "number")
    expect(exercise.section.get_by_text("Aquí iría el enunciado.")).to_be_visible()
    expect(exercise.button("Comprobar")).to_be_hidden()
    expect(exercise.solution).to_be_hidden()
    exercise.section.get_by_text("Ver solución").last.click()
    expect(exercise.solution).to_be_visible()
    expect(page.get_by_text("Aquí va la figura.")).to_be_visible()


def test_answers_are_out_of_plain_sight():
    text = toys.page()
    assert "sin-vacios" not in text
    assert json.dumps(toys.NUMBER["check"]["value"]) + "," not in text


@pytest.mark.parametrize("where", ["folder", "server"])
def test_nothing_but_the_page_is_asked_for(where, folder, served, visits):
    path = toys.write_page(folder)
    address = path.as_uri() if where == "folder" else f"{served}/{path.name}"
    visit = visits()
    asked = []
    visit.context.on("request", lambda request: asked.append(request.url))
    exercise = Toy(visit.page(address), "number")
    exercise.field("Tu respuesta, en %").fill("10,2")
    assert exercise.check()[0] == "correcto"
    assert asked == [address]
