"""Every exercise without Python, on its real page: solved, left empty, and remembered."""

import pytest
from browser.conftest import LESSON, open_page
from browser.learner import Attempt
from component.driver import come_back

from exercises.engine import answer_key
from exercises.notebook import registry

WITHOUT_PYTHON = [exercise.id for exercise in registry if not exercise.needs_python]


@pytest.fixture(scope="module")
def page_of(site):
    """The page on which an exercise stands."""
    places = {}
    for page in (site / "book").rglob("*.html"):
        text = page.read_text(encoding="utf-8")
        for exercise_id in registry.ids():
            if f'id="ej-{exercise_id}"' in text:
                places[exercise_id] = page.relative_to(site).with_suffix("").as_posix()
    return places


@pytest.mark.parametrize("exercise_id", WITHOUT_PYTHON)
def test_solved_and_left_empty(exercise_id, visits, address, page_of):
    page = open_page(visits(), address, page_of[exercise_id])
    attempt = Attempt(page, exercise_id)
    if attempt.kind != "decision":  # a decision always stands somewhere
        assert attempt.check() == ("sin-responder", "")
    key = answer_key(registry.get(exercise_id))
    attempt.answer(key["solution"]["value"])
    assert attempt.check() == ("correcto", "")
    assert attempt.section.get_by_text("Guardado en este navegador").is_visible()
    come_back(page)
    again = Attempt(page, exercise_id)
    assert again.verdict.get_attribute("data-estado") == "correcto"


def test_three_attempts_open_the_solution(visits, address):
    attempt = Attempt(open_page(visits(), address, LESSON), "tasa-de-activos")
    for text in ("50", "60", "70"):
        assert not attempt.section.locator("details").get_attribute("open")
        attempt.answer(text)
        assert attempt.check()[0] == "todavia-no"
    attempt.button("Ver solución").click()
    assert attempt.section.get_by_text("10,2", exact=False).first.is_visible()


def test_the_same_mistake_twice_offers_a_hint(visits, address):
    attempt = Attempt(open_page(visits(), address, LESSON), "tasa-de-activos")
    for _ in range(2):
        attempt.answer("611/1936*100")
        assert attempt.check() == ("todavia-no", "deja-fuera-los-vacios")
    link = attempt.section.get_by_role("link", name="Volver a leer esa parte")
    assert link.get_attribute("href").endswith("#quien-sigue-ahi")


def test_a_prediction_uncovers_its_figure(visits, address):
    page = open_page(visits(), address, LESSON)
    figure = page.locator("#fig-ultima-vez")
    assert not figure.locator("svg").first.is_visible()
    attempt = Attempt(page, "cuantos-siguen-ahi")
    attempt.answer("40")
    assert attempt.check()[0] == "todavia-no"
    figure.scroll_into_view_if_needed()
    figure.locator("svg, canvas").first.wait_for()
