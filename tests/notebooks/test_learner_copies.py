"""A learner's own notebook is never overwritten."""

import nbformat
import pytest
from nbformat.v4 import new_code_cell, new_notebook

from exercises.publishing.learner_copies import place, sign


def made(*sources):
    notebook = new_notebook(cells=[new_code_cell(source) for source in sources])
    sign(notebook)
    return notebook


@pytest.fixture
def path(tmp_path):
    return tmp_path / "calidad" / "leccion.ipynb"


def edit(path, text):
    notebook = nbformat.read(path, 4)
    notebook["cells"][0]["source"] = text
    nbformat.write(notebook, path)


def sources(path):
    return [cell["source"] for cell in nbformat.read(path, 4)["cells"]]


def test_the_same_page_leaves_the_file_alone(path):
    place(made("1 + 1"), path)
    edit(path, "lo mío")
    place(made("1 + 1"), path)
    assert sources(path) == ["lo mío"]
    assert [p.name for p in path.parent.iterdir()] == ["leccion.ipynb"]


def test_a_new_page_replaces_a_file_nobody_edited(path):
    place(made("1 + 1"), path)
    place(made("2 + 2"), path)
    assert sources(path) == ["2 + 2"]
    assert [p.name for p in path.parent.iterdir()] == ["leccion.ipynb"]


def test_a_new_page_puts_edited_files_aside_one_after_another(path):
    place(made("1 + 1"), path)
    edit(path, "lo mío")
    place(made("2 + 2"), path)
    edit(path, "lo segundo")
    place(made("3 + 3"), path)
    assert sources(path) == ["3 + 3"]
    assert sources(path.with_name("leccion.anterior.ipynb")) == ["lo mío"]
    assert sources(path.with_name("leccion.anterior-2.ipynb")) == ["lo segundo"]


def test_a_file_that_cannot_be_read_is_kept(path):
    path.parent.mkdir(parents=True)
    path.write_text("esto no es un cuaderno", encoding="utf-8")
    place(made("1 + 1"), path)
    assert sources(path) == ["1 + 1"]
    kept = path.with_name("leccion.anterior.ipynb")
    assert kept.read_text(encoding="utf-8") == "esto no es un cuaderno"
