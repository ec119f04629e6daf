"""Every exercise without Python, on its real page: solved, left empty, and remembered."""

import pytest
from browser.conftest import LESSON, PAGES, exercises_of, open_page
from browser.learner import Attempt
from component.driver import come_back

from exercises.engine import answer_key

WITHOUT_PYTHON = {
    name: exercises
    for name in PAGES
    if (exercises := [e for e in exercises_of(name) if not e.needs_python])
}


@pytest.mark.parametrize("name", WITHOUT_PYTHON)
def test_solved_and_left_empty(name, visits, address):
    """All exercises of a page, one after the other, and all again after coming back."""
    page = open_page(visits(), address, name)
    for exercise in WITHOUT_PYTHON[name]:
        attempt = Attempt(page, exercise.id)
        if attempt.kind != "decision":  # a decision always stands somewhere
            assert attempt.check() == ("sin-responder", ""), exercise.id
        attempt.answer(answer_key(exercise)["solution"]["value"])
        assert attempt.check() == ("correcto", ""), exercise.id
        assert attempt.section.get_by_text("Guardado en este navegador").is_visible(), exercise.id
    come_back(page)
    for exercise in WITHOUT_PYTHON[name]:
        again = Attempt(page, exercise.id)
        assert again.verdict.get_attribute("data-estado") == "correcto", exercise.id


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
