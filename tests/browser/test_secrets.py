"""What the learner's site must not hold: the instructor's notes, answers that search finds."""

import re

from conftest import ROOT

from exercises.engine import answer_key
from exercises.engine.markdown import HTML
from exercises.notebook import registry

TEXT_FILES = {".html", ".js", ".json", ".txt", ".md", ".inv", ".css", ".ipynb"}


def instructor_notes():
    """Sentences of the instructor's blocks, from the sources."""
    notes = []
    for page in (ROOT / "book").rglob("*.md"):
        for block in re.findall(r":::\{docente\}\n(.*?)\n:::", page.read_text("utf-8"), re.S):
            notes += [line for line in block.splitlines() if len(line) > 40]
    return notes


def everything_in(site):
    return {
        path: path.read_text(encoding="utf-8", errors="replace")
        for path in site.rglob("*")
        if path.is_file() and path.suffix in TEXT_FILES
    }


def test_notes_stay_with_the_instructor(site, instructor_site):
    notes = instructor_notes()
    assert len(notes) > 10
    for path, text in everything_in(site).items():
        assert "Para quien imparte" not in text, path
        assert not [note for note in notes if note[:40] in text], path
    taught = "".join(everything_in(instructor_site).values())
    assert taught.count("Para quien imparte") >= 5


def test_search_does_not_find_answers(site):
    index = (site / "searchindex.js").read_text(encoding="utf-8").lower()
    for exercise in registry:
        if exercise.needs_python:
            continue
        for text in (*answer_key(exercise)["hints"], exercise.success()):
            rare = [w for w in re.findall(r"[a-záéíóúñ]{11,}", text.lower())]
            pages = "".join(p.read_text("utf-8").lower() for p in (ROOT / "book").rglob("*.md"))
            stated = exercise.statement().lower() + exercise.view_caption().lower()
            hidden = [w for w in rare if w[:9] not in pages and w not in stated]
            others = "".join(e.statement().lower() for e in registry)
            assert not [w for w in hidden if w not in others and w[:9] in index], exercise.id


def test_answers_are_not_in_plain_sight(site):
    lesson = (site / "book/calidad/ejercito-de-fantasmas.html").read_text(encoding="utf-8")
    key = answer_key(registry.get("tasa-de-activos"), rendering=HTML)
    for mistake in key["check"]["mistakes"]:
        assert mistake["message"][10:50] not in lesson
    assert not (site / "_sources").exists()
