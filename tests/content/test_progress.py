"""What «Mi progreso» knows of the course: every exercise once, and one version of them all."""

import json
import re
import shutil
import subprocess
import sys

import pytest
from conftest import ROOT

from exercises.bank import PARTS
from exercises.engine.registry import Registry
from exercises.notebook import registry
from exercises.progress.content import content_version
from exercises.progress.outline import LESSONS, bank_outline
from exercises.publishing.pages import read_pages
from exercises.publishing.progress import lessons, outline, places

PAGES = read_pages(ROOT)


def test_every_exercise_is_there_once_in_the_order_of_the_book():
    found = outline(ROOT, PAGES, registry, "0")
    lessons = [lesson for part in found["parts"] for lesson in part["lessons"]]
    ids = [each["id"] for lesson in lessons for each in lesson["exercises"]]
    assert ids == [citation.id for page in PAGES for citation in page.exercises]
    assert sorted(ids) == registry.ids()
    assert found["parts"][0]["name"] == "Empezar"
    for lesson in lessons:
        assert (ROOT / lesson["address"]).with_suffix(".md").exists()
    versions = [each["version"] for lesson in lessons for each in lesson["exercises"]]
    assert versions == [registry.get(name).version("0") for name in ids]
    assert found["content"] == content_version(registry, "0")


def test_titles_are_of_the_edition_and_need_no_markup():
    for edition in ("0", "otra"):
        for part in outline(ROOT, PAGES, registry, edition)["parts"]:
            for lesson in part["lessons"]:
                for each in lesson["exercises"]:
                    assert not re.search(r"[{}*_`<]", each["title"]), each["title"]


def test_a_notebook_has_the_lessons_of_the_book_where_they_are_beside_it(tmp_path):
    book = outline(ROOT, PAGES, registry, "0")
    for part in book["parts"]:
        for lesson in part["lessons"]:
            lesson["address"] = ""
    (tmp_path / LESSONS).write_text(json.dumps(lessons(ROOT, PAGES, registry)), encoding="utf-8")
    assert bank_outline(registry, "0", tmp_path) == book


@pytest.mark.parametrize(
    "written", ["", "{", "7", "[]", '[{"name": "I", "lessons": [{"title": "t", "ids": ["x"]}]}]']
)
def test_a_notebook_by_itself_has_the_parts(tmp_path, written):
    (tmp_path / LESSONS).write_text(written, encoding="utf-8")
    found = bank_outline(registry, "0", tmp_path)["parts"]
    assert [part["name"] for part in found] == list(PARTS.values())
    names = [each["id"] for p in found for x in p["lessons"] for each in x["exercises"]]
    assert sorted(names) == registry.ids()


def test_the_first_page_has_only_ids():
    light = places(outline(ROOT, PAGES, registry, "0"))
    assert {tuple(e) for p in light["parts"] for x in p["lessons"] for e in x["exercises"]} == {
        ("id",)
    }


def test_the_version_of_the_course_is_the_same_everywhere():
    code = (
        "from exercises.engine.registry import Registry;"
        "from exercises.progress.content import content_version;"
        "import sys; print(content_version(Registry('exercises.bank'), '0'));"
        "assert not [name for name in sys.modules if name.startswith('exercises.bank.')]"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd="/"
    )
    assert done.stdout.strip() == content_version(registry, "0")
    assert re.fullmatch(r"[0-9a-f]{12}", done.stdout.strip())


def test_the_version_changes_with_any_exercise_and_any_data(tmp_path, monkeypatch):
    shutil.copytree(ROOT / "tests" / "toy" / "bank", tmp_path / "un_banco")
    monkeypatch.syspath_prepend(tmp_path)
    bank = Registry("un_banco")
    before = content_version(bank, "0")
    assert content_version(bank, "0") == before
    assert content_version(bank, "otra") != before
    changed = next(p for p in sorted((tmp_path / "un_banco").rglob("*.py")) if p.stat().st_size)
    changed.write_text(changed.read_text("utf-8") + "\n# otra cosa\n", encoding="utf-8")
    assert content_version(bank, "0") != before


def test_a_bank_that_is_not_there_is_said():
    with pytest.raises(ModuleNotFoundError, match="no_hay"):
        content_version(Registry("no_hay"), "0")
