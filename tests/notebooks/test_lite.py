"""The lessons as notebooks at `/lite/`: in Chromium, with nothing but the files of the site."""

import json
import os
import re
import shutil
from pathlib import Path

import pytest
from notebooks.jupyter import PATIENCE, Notebook, run_cell

from datasets import cargar
from exercises.engine.checking import check as check_answer
from exercises.notebook import registry
from exercises.progress.content import content_version
from exercises.progress.hand_ins import read_hand_in
from exercises.publishing import lite

HAND_IN = "book/referencia/entregar.html"
TOY, LESSON = "empezar/como-funciona.ipynb", "calidad/ejercito-de-fantasmas.ipynb"


@pytest.fixture(scope="module")
def address(site, serve):
    return serve(site)


@pytest.fixture
def open_notebook(visits):
    """Opens a notebook. JupyterLab's own complaints to the console are not ours to judge."""
    opened = []

    def start(address, path, **options):
        visit = visits(service_workers="allow", viewport={"width": 1280, "height": 900})
        opened.append((visit, Notebook(visit, address, path, **options)))
        return opened[-1][1]

    yield start
    for visit, notebook in opened:
        assert notebook.asked_elsewhere() == []
        assert [text for text in visit.errors if "failed to activate" in text] == []
        visit.errors.clear()


def test_exercises_data_and_code(open_notebook, address):
    """Widgets that check, a table read from a file, and a function checked by the engine."""
    notebook = open_notebook(address, TOY)
    notebook.run_all()
    exercise = notebook.page.locator("#ej-de-cada-cien")
    exercise.wait_for(timeout=PATIENCE)
    exercise.get_by_role("textbox").fill("50/12*100")
    exercise.get_by_role("button", name="Comprobar").click()
    verdict = exercise.locator("output[role=status]")
    assert verdict.get_attribute("data-error") == "al-reves"
    exercise.get_by_role("textbox").fill("24 %")
    exercise.get_by_role("button", name="Comprobar").click()
    assert verdict.get_attribute("data-estado") == "correcto"

    code = registry.get("seguidores-con-foto")
    check = notebook.cell(f'ejercicio("{code.id}").comprobar')
    check.get_by_text("Falta tu respuesta").wait_for(timeout=PATIENCE)
    notebook.write_and_run(
        notebook.cell(code.starter_source().splitlines()[0]), code.solution_source()
    )
    check.locator(".cm-content").click()
    notebook.page.keyboard.press("Control+Enter")
    check.get_by_text("Correcto").wait_for(timeout=PATIENCE)

    # Both are handed in from here, and from the site's own page: one store.
    notebook.write_and_run(check, "from exercises import entregar\nentregar()")
    panel = notebook.page.locator(".entrega")
    panel.get_by_label("Tu alias").fill("Ana", timeout=PATIENCE)
    with notebook.page.expect_download() as download:
        panel.get_by_role("button", name="Hacer mi entrega").click()
    handed_in = read_hand_in(Path(download.value.path()).read_bytes())
    assert set(handed_in.answers) == {"de-cada-cien", code.id}
    assert handed_in.content == content_version(registry, "0")
    assert check_answer(code, handed_in.answers[code.id]["answer"]).status == "correcto"

    read = 'import pandas as pd\nlen(pd.read_csv("../datos/organizaciones.csv"))'
    notebook.write_and_run(notebook.cell("from exercises import entregar"), read)
    rows = re.compile(rf"^{len(cargar('organizaciones'))}\s*$")
    notebook.page.locator(".jp-OutputArea-output", has_text=rows).wait_for(timeout=PATIENCE)

    # What an exercise has shown is gone with its Python; what was written is not.
    notebook.save()
    notebook.page.reload()
    notebook.wait(notebook.page)
    notebook.page.get_by_text("Ejecuta esta celda para verlo otra vez").first.wait_for()
    assert "Loading widget" not in notebook.text
    assert "organizaciones.csv" in notebook.text
    notebook.page.goto(f"{address}/{HAND_IN}?leccion=book/{TOY.removesuffix('.ipynb')}")
    notebook.page.get_by_text("Tienes respondidos 2 de").wait_for(timeout=PATIENCE)


def test_figures_are_drawn_and_every_exercise_is_there(open_notebook, address, site):
    notebook = open_notebook(address, LESSON)
    notebook.run_all()
    cells = json.loads((site / "lite" / "files" / LESSON).read_text(encoding="utf-8"))["cells"]
    sources = [cell["source"] for cell in cells if cell["cell_type"] == "code"]
    sources = ["".join(source) for source in sources]
    widgets = sum(s.startswith("ejercicio(") and "comprobar" not in s for s in sources)
    figures = sum(".add_params(" in s for s in sources)
    asked = notebook.page.locator("section.ejercicio")
    drawn = notebook.page.locator(".vega-embed svg, .vega-embed canvas")
    asked.nth(widgets - 1).wait_for(timeout=PATIENCE)
    drawn.nth(figures - 1).wait_for(timeout=PATIENCE)
    assert (asked.count(), drawn.count()) == (widgets, figures)
    assert "Traceback" not in notebook.text


@pytest.mark.parametrize(
    ("path", "name", "slider", "said"),
    [
        ("compromiso/responder.ipynb", "capacidad", 2, "tienes 300"),
        ("compromiso/constancia.ipynb", "eco", 1, "Tras 4 semanas"),
    ],
)
def test_a_simulator_follows_its_sliders(path, name, slider, said, open_notebook, address):
    notebook = open_notebook(address, path)
    value = said.split()[1]
    cell = notebook.page.locator(".jp-CodeCell", has_text=f'simulador("{name}")')
    run_cell(notebook.page, cell)
    sentence = cell.get_by_role("status").first
    sentence.wait_for(timeout=PATIENCE)
    assert said not in sentence.inner_text()
    readout = cell.locator(".widget-readout").nth(slider)
    readout.fill(value)
    readout.press("Enter")
    cell.get_by_text(said).wait_for(timeout=PATIENCE)


ENGLISH = re.compile(
    r"\b(the|Cells?|Run|Open|Show|Toggle|toolbar|content|Section|Shut|Clear|Save|Restart|Close|Move"
    r"|Select|Change|sidebar|panel|browser|New|Rename|Trusted|Settings|Loading)\b"
)
#: Names of parts for screen readers, and an order of ipywidgets: JupyterLab cannot translate them.
UNTRANSLATABLE = re.compile(
    r"Cells|Cell toolbar|(Markdown|Raw) Cell Content|.* Section|(main area|side panel) content"
    r"|main area toolbar|Responsive popup toolbar|Collapse (left|right) side panel"
    r"|Save Widget State Automatically|Contenido del panel"
)


@pytest.mark.parametrize("app", lite.APPS)
def test_the_interface_is_in_spanish(app, open_notebook, address):
    notebook = open_notebook(address, LESSON, app=app)
    page, said = notebook.page, []
    assert page.locator("html").get_attribute("lang").startswith("es")
    for item in page.locator(".lm-MenuBar-item").all():
        item.click()
        said += [item.inner_text(), *page.locator(".lm-Menu-itemLabel").all_inner_texts()]
        page.keyboard.press("Escape")
    said += page.evaluate(
        """() => [...document.querySelectorAll("[title], [aria-label]")]
            .flatMap(element => [element.title, element.getAttribute("aria-label")])"""
    )
    assert "Ejecutar todas las celdas" in said
    english = {text for text in said if text and ENGLISH.search(text)}
    assert {text for text in english if not UNTRANSLATABLE.fullmatch(text)} == set()


def test_lesson_and_notebook_lead_to_each_other(open_notebook, address):
    notebook = open_notebook(address, LESSON)
    page = notebook.page
    page.get_by_text("Volver a la lección").click()
    page.wait_for_url("**/book/calidad/ejercito-de-fantasmas.html")
    page.get_by_role("link", name="Abrir como cuaderno").click()
    notebook.wait(page)
    assert page.url.endswith(LESSON)


@pytest.fixture
def copy(site, tmp_path):
    """The site in a folder of its own, so that a test may publish another lesson."""
    return Path(shutil.copytree(site, tmp_path / "sitio", copy_function=os.link))


def publish(site, path):
    """Put a newer lesson in the place of one."""
    file = site / "lite" / "files" / path
    lesson = json.loads(file.read_text(encoding="utf-8"))
    lesson["metadata"]["curso_huella"] = "otra"
    lesson["cells"][1]["source"] = "# Lección nueva"
    file.unlink()  # its content is shared with the other site
    file.write_text(json.dumps(lesson), encoding="utf-8")


def test_an_edited_copy_stays_and_the_newer_lesson_is_offered(open_notebook, copy, serve):
    notebook = open_notebook(serve(copy), TOY)
    page = notebook.page
    notebook.cell("# Esta celda").locator(".cm-content").click()
    page.keyboard.press("Control+End")
    page.keyboard.insert_text("\n# lo mío")
    notebook.save()
    publish(copy, TOY)
    page.reload()
    notebook.wait(page)
    assert "# lo mío" in notebook.text
    assert "Lección nueva" not in notebook.text
    with page.context.expect_page() as opened:
        page.get_by_role("button", name="Abrir también la nueva").click()
    newer = opened.value
    notebook.wait(newer)
    newer.get_by_role("heading", name="Lección nueva").wait_for()
    assert "# lo mío" not in newer.locator(".jp-Notebook").inner_text()
    page.wait_for_url(re.compile(r"como-funciona\.anterior\.ipynb$"))
    page.reload()
    notebook.wait(page)
    assert "# lo mío" in notebook.text


def test_a_copy_that_nobody_edited_follows_the_lesson(open_notebook, copy, serve):
    notebook = open_notebook(serve(copy), TOY)
    notebook.save()
    publish(copy, TOY)
    notebook.page.reload()
    notebook.wait(notebook.page)
    notebook.page.get_by_role("heading", name="Lección nueva").wait_for()
