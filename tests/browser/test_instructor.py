"""What only the instructor's build has: the projector, every note on one page, the answers."""

import re

import pytest
from conftest import ROOT
from playwright.sync_api import expect

from exercises.component.labels import LABELS
from exercises.notebook import registry
from exercises.publishing.pages import read_pages

LESSON = "book/calidad/ejercito-de-fantasmas.html"


def text_of(path):
    return re.sub(r"\s+", " ", re.sub(r"<[^>]+>", "", path.read_text(encoding="utf-8")))


@pytest.fixture
def lesson(visits, serve, instructor_site):
    page = visits(viewport={"width": 1280, "height": 800}).page()
    page.goto(f"{serve(instructor_site)}/{LESSON}")
    return page


def test_the_projector_hides_notes_and_answers_and_keeps_time(lesson):
    expect(lesson.locator(".docente").first).to_be_visible()
    expect(lesson.get_by_role("button", name="Contar 5 min").first).to_be_hidden()
    lesson.get_by_role("button", name="Proyectar").click()
    expect(lesson.locator(".docente").first).to_be_hidden()

    exercise = lesson.locator("#ej-tasa-de-activos")
    exercise.get_by_role("textbox").fill("38,2")
    exercise.get_by_role("button", name="Comprobar").click()
    expect(exercise.locator("output[role=status]")).to_be_hidden()
    lesson.get_by_role("button", name="Enseñar respuestas").click()
    expect(exercise.locator("output[role=status]")).to_be_visible()

    exercise.get_by_role("button", name="Contar 5 min").click()
    time = lesson.locator(".proyector-tiempo output")
    expect(time).to_have_text("4:59")
    lesson.get_by_role("button", name="Pausa").click()
    kept = time.text_content()
    lesson.get_by_role("button", name="+1 min").click()
    expect(time).to_have_text(f"{int(kept[0]) + 1}{kept[1:]}")

    lesson.reload()
    expect(lesson.locator(".docente").first).to_be_hidden()
    lesson.get_by_role("button", name="Salir del proyector").click()
    expect(lesson.locator(".docente").first).to_be_visible()


def test_the_timer_ends_by_saying_so(lesson):
    lesson.clock.install()
    lesson.reload()
    lesson.get_by_role("button", name="Proyectar").click()
    lesson.locator("#ej-tasa-de-activos").get_by_role("button", name="Contar 5 min").click()
    lesson.clock.run_for(301_000)
    expect(lesson.locator(".proyector-tiempo output")).to_have_text("Tiempo")


def test_every_note_is_on_the_page_of_notes(instructor_site):
    page = text_of(instructor_site / "book/docentes/notas.html")
    titles = {p.title for p in read_pages(ROOT) if "{docente}" in p.path.read_text("utf-8")}
    assert len(titles) > 10
    assert not [title for title in titles if title not in page]
    written = "".join(p.path.read_text("utf-8") for p in read_pages(ROOT))
    bold = re.findall(r":::\{docente\}\n\*\*([^*]+)\*\*", written)
    assert len(bold) > 10
    assert not [start for start in bold if " ".join(start.split()) not in page]


def test_the_booklet_has_every_exercise_with_its_mistakes(instructor_site):
    page = text_of(instructor_site / "book/docentes/solucionario.html")
    cited = {citation.id for p in read_pages(ROOT) for citation in p.exercises}
    without = [
        exercise.id
        for exercise in registry.those_of(cited)
        for mistake in exercise.mistakes
        if f"{mistake.__name__.replace('_', '-')}" not in page
    ]
    assert not without


def test_the_learners_pages_of_the_same_name_say_how_to_get_them(site):
    for name in ("notas", "solucionario"):
        page = text_of(site / f"book/docentes/{name}.html")
        assert "make serve DOCENTE=1" in page
        assert len(page) < 20_000
        assert LABELS["solution-title"] not in page
    assert not list(site.rglob("proyector*"))
