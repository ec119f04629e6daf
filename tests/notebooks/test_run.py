"""The lessons as notebooks, run from top to bottom in a real kernel.

One kernel runs them all, emptied before each: most of a kernel's start is loading pandas.
"""

import re

import nbformat
import pytest
from conftest import ROOT
from nbclient import NotebookClient

from exercises.notebook import registry
from exercises.publishing.notebooks import write_notebooks
from exercises.publishing.pages import docnames, read_pages

NAMES = tuple(name.removeprefix("book/") for name in docnames(ROOT))


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    output = tmp_path_factory.mktemp("cuadernos")
    written = write_notebooks(ROOT, output)
    names = {path.relative_to(output).with_suffix("").as_posix() for path in written}
    assert names == set(NAMES)
    return output


@pytest.fixture(scope="module")
def run(folder):
    """A function that runs a notebook and returns it with what its cells gave."""
    where = {"metadata": {"path": str(folder)}}
    client = NotebookClient(
        nbformat.v4.new_notebook(), timeout=120, kernel_name="python3", resources=where
    )
    empty = nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell("%reset -f")])

    def run(notebook):
        for client.nb in (empty, notebook):
            client.execute(cleanup_kc=False)
        return notebook

    with client.setup_kernel():
        yield run


def outputs(cell):
    return [output.get("data", {}) for output in cell.get("outputs", [])]


@pytest.mark.parametrize("name", NAMES)
def test_runs_as_it_is(name, folder, run):
    notebook = run(nbformat.read(folder / f"{name}.ipynb", 4))
    code = [cell for cell in notebook.cells if cell.cell_type == "code"]
    shown = [data for cell in code for data in outputs(cell)]
    # A reader of exports says in words what it has understood; a cell may print what a file holds.
    told = [(c, o) for c in code for o in c.outputs if o.output_type in ("error", "stream")]
    on_purpose = re.compile(r"^(?!def ).*(cargar_exportacion|print)\(", re.M)
    assert not [c for c, o in told if o.get("name") != "stdout" or not on_purpose.search(c.source)]
    widgets = sum("application/vnd.jupyter.widget-view+json" in data for data in shown)
    asked = sum(c.source.startswith("ejercicio(") and "comprobar" not in c.source for c in code)
    simulators = sum("simulador(" in c.source for c in code)
    of_the_learner = sum(c.source in ("mi_progreso()", "entregar()") for c in code)
    assert widgets == asked + simulators + of_the_learner
    charts = sum("application/vnd.vegalite.v5+json" in data for data in shown)
    assert charts == sum(".add_params(" in c.source for c in code)


WITH_CODE = {
    page.docname.removeprefix("book/"): exercises
    for page in read_pages(ROOT)
    if (
        exercises := [
            exercise
            for exercise in registry.those_of(citation.id for citation in page.exercises)
            if exercise.needs_python
        ]
    )
}


@pytest.mark.parametrize("name", WITH_CODE)
def test_code_exercises_in_their_notebook(name, folder, run):
    """Left as they are, then solved, the cells below each other as a student finds them."""
    notebook = nbformat.read(folder / f"{name}.ipynb", 4)
    sources = [cell.source for cell in notebook.cells]
    tried = [sources[0]]
    for exercise in WITH_CODE[name]:
        check = f'ejercicio("{exercise.id}").comprobar({exercise.function_name})'
        starter = sources[sources.index(check) - 1]
        assert starter == exercise.starter_source().rstrip("\n")
        module = f"exercises.bank.{exercise.path.parent.name}.{exercise.path.stem}"
        solved = f"from {module} import *\nfrom {module} import {exercise.function_name}"
        tried += [starter, check, solved, check]
    cells = [nbformat.v4.new_code_cell(source) for source in tried]
    ran = run(nbformat.v4.new_notebook(cells=cells)).cells
    for number, exercise in enumerate(WITH_CODE[name]):
        before, after = (outputs(ran[4 * number + n])[0]["text/markdown"] for n in (2, 4))
        assert "Falta tu respuesta" in before, exercise.id
        assert "Correcto" in after, exercise.id
