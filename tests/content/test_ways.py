"""The ways through: every lesson has its essential quarter of an hour, and the whole fits."""

import pytest
from conftest import ROOT

from exercises.notebook import registry
from exercises.publishing.minutes import in_hours, ways_through
from exercises.publishing.pages import read_pages
from exercises.publishing.plan import writes_line

LESSON_FOLDERS = ("estrategia", "integracion", "calidad", "compromiso")
LESSONS = [page for page in read_pages(ROOT) if page.path.parent.name in LESSON_FOLDERS]


def exercises_of(page):
    return [registry.get(citation.id) for citation in page.exercises]


@pytest.mark.parametrize("page", LESSONS, ids=lambda page: page.docname)
def test_essential_way_of_a_lesson(page):
    """A prediction, an exercise and a line of the plan, in this order: a quarter of an hour."""
    prediction, practice, line = (e for e in exercises_of(page) if e.essential)
    assert prediction.prediction
    assert not practice.prediction and not practice.needs_python
    assert writes_line(line)
    assert 12 <= prediction.minutes + practice.minutes + line.minutes <= 18


@pytest.mark.parametrize("page", LESSONS, ids=lambda page: page.docname)
def test_whole_lesson(page):
    exercises = exercises_of(page)
    without_code = [e for e in exercises if not e.needs_python]
    assert 30 <= sum(e.minutes for e in without_code) <= 45
    assert len(without_code) >= 5
    assert any(e.needs_python for e in exercises)
    assert sum(writes_line(e) for e in exercises) == 1


@pytest.mark.parametrize(
    ("minutes", "words"), [(0, "0 min"), (46, "46 min"), (60, "1 h"), (135, "2 h 15 min")]
)
def test_long_times_in_words(minutes, words):
    assert in_hours(minutes).replace("\u00a0", " ") == words


def test_every_lesson_is_in_the_table():
    table = ways_through(ROOT, read_pages(ROOT), registry)
    assert all(f"</{page.docname}>" in table for page in LESSONS)
