"""What only the instructor's build has: the projector, every note on one page, the answers."""

import re
from html import unescape

import pytest
from conftest import ROOT
from playwright.sync_api import expect

from exercises.notebook import registry
from exercises.publishing.pages import Directive, read_pages

LESSON = "book/calidad/ejercito-de-fantasmas.html"


def text_of(path):
    """What a reader finds in the article of a page, without its sidebars."""
    article = re.search(r"<article.*</article>", path.read_text(encoding="utf-8"), re.S)[0]
    return words(unescape(re.sub(r"<[^>]+>", " ", article)))


def words(text):
    """Its words alone: signs and spaces differ between source and page."""
    return " ".join(re.findall(r"\w+", text))


@pytest.fixture
def lesson(visits, serve, instructor_site):
    page = visits(viewport={"width": 1280, "height": 800}).page()
    page.goto(f"{serve(instructor_site)}/{LESSON}")
    return page


def test_the_projector_hides_notes_and_answers(lesson):
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

    lesson.reload()
    expect(lesson.locator(".docente").first).to_be_hidden()
    lesson.get_by_role("button", name="Salir del proyector").click()
    expect(lesson.locator(".docente").first).to_be_visible()


def test_the_timer_counts_stops_and_ends_by_saying_so(lesson):
    lesson.clock.install()
    lesson.reload()
    lesson.get_by_role("button", name="Proyectar").click()
    lesson.locator("#ej-tasa-de-activos").get_by_role("button", name="Contar 5 min").click()
    time = lesson.locator(".proyector-tiempo output")
    lesson.clock.run_for(1_000)
    expect(time).to_have_text("4:59")
    lesson.get_by_role("button", name="Pausa").click()
    lesson.clock.run_for(10_000)
    lesson.get_by_role("button", name="+1 min").click()
    expect(time).to_have_text("5:59")
    lesson.get_by_role("button", name="Seguir").click()
    lesson.clock.run_for(361_000)
    expect(time).to_have_text("Tiempo")


def notes():
    """Every note of the book: its first words, up to the first that is not plain text."""
    for page in read_pages(ROOT):
        for block in page.blocks:
            if isinstance(block, Directive) and block.name == "docente":
                plain = re.split(r"[{`\[(*$|]", block.body.lstrip("*- "))[0]
                yield words(plain)


def test_every_note_is_on_the_page_of_notes(instructor_site):
    page = text_of(instructor_site / "book/docentes/notas.html")
    starts = [start for start in notes() if start]
    assert len(starts) > 100
    assert not [start for start in starts if start not in page]


def test_the_booklet_has_every_exercise_with_its_mistakes(instructor_site):
    page = text_of(instructor_site / "book/docentes/solucionario.html")
    cited = {citation.id for p in read_pages(ROOT) for citation in p.exercises}
    looked_for = [
        words(unescape(text))
        for exercise in registry.those_of(cited)
        for text in (
            re.sub(r"[*`]", "", exercise.text(exercise.title, "0")),
            *(mistake.__name__.replace("_", "-") for mistake in exercise.mistakes),
        )
    ]
    assert len(looked_for) > 1000
    assert not [text for text in looked_for if text not in page]


def test_the_learners_pages_of_the_same_name_say_how_to_get_them(site):
    for name in ("notas", "solucionario"):
        page = text_of(site / f"book/docentes/{name}.html")
        assert words("make serve DOCENTE=1") in page
        assert len(page) < 1_000
        assert not list(site.rglob("proyector*"))
