"""The learner's plan: written in any lesson, counted and downloaded on any page."""

import re

import pytest
from browser.conftest import PAGES, open_page
from browser.learner import Attempt
from component.driver import come_back
from playwright.sync_api import expect

from exercises.notebook import registry
from exercises.publishing.pages import read_page
from exercises.publishing.plan import writes_line

from conftest import ROOT  # isort: skip

FIRST = "Dejaré de celebrar seguidores y cada mes miraré cuántos preguntan, porque eso se decide."
SECOND = "Contestaré cada día a las nueve, también en agosto, y si falto lo hará Ana."


@pytest.fixture(scope="module")
def lessons():
    """`{page: exercise}` of those that ask for a line, in the order of the book."""
    found = {}
    for name in PAGES:
        for citation in read_page(ROOT, name).exercises:
            exercise = registry.get(citation.id)
            if writes_line(exercise):
                found[name] = exercise
    return found


def foot(page):
    return page.locator("footer .mi-plan")


def write(page, exercise, text):
    Attempt(page, exercise.id).section.locator('textarea[name="linea"]').fill(text)


def downloaded(page, place):
    with page.expect_download() as download:
        place.get_by_role("button", name="Descargar mi plan").click()
    assert download.value.suggested_filename == "mi-plan.txt"
    return download.value.path().read_text(encoding="utf-8")


def test_from_blank_to_a_file_on_any_page(visits, address, lessons):
    (first, one), *_, (last, other) = lessons.items()
    visit = visits()
    page = open_page(visit, address, "book/referencia/datos")
    expect(foot(page)).to_contain_text("Tu plan está en blanco.")
    expect(foot(page).get_by_role("button")).to_be_hidden()
    foot(page).get_by_role("link").click()
    expect(page).to_have_url(re.compile(rf"{first}\.html#ej-{one.id}$"))
    page.wait_for_load_state()  # the address changes before the exercises wake up

    write(page, one, FIRST)
    below = page.locator(f"#ej-{one.id} .mi-plan")
    expect(below).to_contain_text(f"Tu plan: 1 de {len(lessons)} líneas.")
    assert FIRST in downloaded(page, below)

    page.goto(f"{address}/{last}.html")
    write(page, other, SECOND)
    come_back(page)
    page.goto(f"{address}/book/empezar/index.html")
    expect(foot(page)).to_contain_text(f"Tu plan: 2 de {len(lessons)} líneas.")
    text = downloaded(page, foot(page))
    assert text.startswith("# Mi plan\n\nDel curso Social media con estrategia, a ")
    assert "Lo reviso el día: " in text
    assert FIRST in text and SECOND in text
    assert "## Por escribir\n\n- " in text


def test_own_numbers_go_with_their_line(visits, address, lessons):
    name = "book/calidad/ejercito-de-fantasmas"
    page = open_page(visits(), address, name)
    write(page, lessons[name], FIRST)
    page.get_by_label("Seguidores", exact=True).fill("412")
    assert "- Seguidores: 412\n" in downloaded(page, foot(page))


def test_a_line_that_lacks_something_is_marked(visits, address, lessons):
    name, exercise = next(iter(lessons.items()))
    page = open_page(visits(), address, name)
    write(page, exercise, "poco")
    assert Attempt(page, exercise.id).check()[0] == "todavia-no"
    expect(foot(page)).to_contain_text("líneas, 1 por completar.")
    assert "Poco. (por completar)\n" in downloaded(page, foot(page))


def test_what_is_typed_stays_text(visits, address, lessons):
    name, exercise = next(iter(lessons.items()))
    page = open_page(visits(), address, name)
    write(page, exercise, "# uno\n<b>dos</b>\n- tres")
    text = downloaded(page, foot(page))
    assert "\n\\# uno <b>dos</b> - tres.\n" in text
    assert "\n# uno" not in text and "\n- tres" not in text


def test_a_reset_line_leaves_the_plan_and_comes_back(visits, address, lessons):
    name, exercise = next(iter(lessons.items()))
    page = open_page(visits(), address, name)
    write(page, exercise, FIRST)
    attempt = Attempt(page, exercise.id)
    attempt.reset()
    expect(foot(page)).to_contain_text("Tu plan está en blanco.")
    attempt.button("Deshacer").click()
    expect(foot(page)).to_contain_text("Tu plan: 1 de")


def test_what_is_kept_badly_is_no_line(visits, address, lessons):
    name, exercise = next(iter(lessons.items()))
    page = open_page(visits(), address, name)
    write(page, exercise, FIRST)
    page.evaluate(
        "id => { const key = Object.keys(localStorage).find(k => k.endsWith(id));"
        " localStorage.setItem(key, '{\"answer\":'); }",
        f":{exercise.id}",
    )
    come_back(page)
    expect(foot(page)).to_contain_text("Tu plan está en blanco.")
