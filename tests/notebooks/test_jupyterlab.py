"""A lesson's notebook in a real JupyterLab, in Chromium: the widget is the page's component."""

import json
import os
import socket
import subprocess
import sys
import time
import urllib.request
from pathlib import Path

import pytest
from conftest import ROOT
from notebooks.jupyter import accept_kernel, run_all, run_cell

from exercises.engine.checking import check
from exercises.notebook import registry
from exercises.progress.hand_ins import read_hand_in
from exercises.publishing.notebooks import write_notebooks

NOTEBOOK = "empezar/como-funciona.ipynb"
PROGRESS, HAND_IN = "referencia/mi-progreso.ipynb", "referencia/entregar.ipynb"
SIMULATOR = "compromiso/constancia.ipynb"
PLAN = "proyecto/tu-plan.ipynb"
#: A line as a lesson's notebook keeps it, under the same server.
KEEP_LINE = """text => localStorage.setItem("curso:/:0:tu-objetivo", JSON.stringify({
    answer: { linea: text }, attempts: 0, status: "", hints: 0, version: "",
    times: { first: "2026-01-01", last: "2026-01-01", passed: null } }))"""


@pytest.fixture(scope="module")
def lab(tmp_path_factory):
    """The address of a JupyterLab over the lessons, on loopback, without a token."""
    folder = tmp_path_factory.mktemp("cuadernos")
    write_notebooks(ROOT, folder)
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        port = taken.getsockname()[1]
    options = [
        f"--ServerApp.root_dir={folder}",
        f"--ServerApp.port={port}",
        "--ServerApp.token=",
        "--ServerApp.allow_root=True",
        "--LabApp.news_url=None",
        "--LabApp.check_for_updates_class=jupyterlab.NeverCheckForUpdate",
        "--no-browser",
    ]
    program = Path(sys.executable).with_name("jupyter-lab")
    log = (folder.parent / "lab.log").open("w")
    # All cells in the page at once, so that any exercise can be reached without scrolling first.
    settings = folder.parent / "settings"
    choices = {
        "notebook-extension/tracker": {"windowingMode": "none"},
        "translation-extension/plugin": {"locale": "es_ES"},
    }
    for name, values in choices.items():
        path = settings / "@jupyterlab" / f"{name}.jupyterlab-settings"
        path.parent.mkdir(parents=True)
        path.write_text(json.dumps(values), encoding="utf-8")
    environment = {
        **os.environ,
        "JUPYTER_CONFIG_DIR": str(folder.parent / "config"),
        "JUPYTERLAB_SETTINGS_DIR": str(settings),
    }
    server = subprocess.Popen([program, *options], stdout=log, stderr=log, env=environment)
    address = f"http://127.0.0.1:{port}"
    try:
        wait_until_it_answers(f"{address}/api", server)
        yield address
    finally:
        server.terminate()
        server.wait(timeout=30)


def wait_until_it_answers(address, server, seconds=90):
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        assert server.poll() is None
        try:
            urllib.request.urlopen(address, timeout=5).close()
        except OSError:
            time.sleep(0.5)
        else:
            return
    pytest.fail("JupyterLab did not answer")


@pytest.fixture
def page(visits):
    visit = visits(viewport={"width": 1280, "height": 900})
    page = visit.page()
    page.add_locator_handler(page.locator(".jp-Dialog"), lambda: accept_kernel(page))
    yield page
    visit.errors.clear()  # JupyterLab writes some of its own, which are not ours to judge


def open_notebook(page, lab, notebook):
    page.goto(f"{lab}/lab/tree/{notebook}?reset")  # without the tabs of the test before
    page.locator(".jp-NotebookPanel-notebook .jp-Cell").first.wait_for(timeout=90_000)


def test_widgets_check_answers_and_charts_are_drawn(lab, page):
    open_notebook(page, lab, NOTEBOOK)
    run_all(page)
    exercise = page.locator("#ej-de-cada-cien")
    exercise.wait_for(timeout=90_000, state="attached")
    exercise.scroll_into_view_if_needed()
    exercise.get_by_role("textbox").fill("50/12*100")
    exercise.get_by_role("button", name="Comprobar").click()
    verdict = exercise.locator("output[role=status]")
    assert verdict.get_attribute("data-error") == "al-reves"
    exercise.get_by_role("textbox").fill("24 %")
    exercise.get_by_role("button", name="Comprobar").click()
    assert verdict.get_attribute("data-estado") == "correcto"


def test_what_is_answered_in_cells_is_listed_and_handed_in(lab, page):
    """An exercise of the component, one in Python, and the two panels of another notebook."""
    open_notebook(page, lab, NOTEBOOK)
    cells = page.locator(".jp-NotebookPanel-notebook .jp-CodeCell")
    run_all(page)
    exercise = page.locator("#ej-de-cada-cien")
    exercise.wait_for(timeout=90_000, state="attached")
    exercise.get_by_role("textbox").fill("50/12*100")
    code = registry.get("seguidores-con-foto")
    lines = [*code.solution_source().splitlines(), f'ejercicio("{code.id}").comprobar({{}})']
    source = "\n".join(lines).format(code.function_name)
    cell = cells.filter(has_text=code.starter_source().splitlines()[0]).first
    for attempt in (source.replace("foto.sum()", "foto.count()"), source):
        cell.locator(".cm-content").click()
        page.keyboard.press("Control+a")
        page.keyboard.insert_text(attempt)
        page.keyboard.press("Control+Enter")
        cell.get_by_text("Correcto" if attempt == source else "Todavía no").wait_for(timeout=90_000)

    open_panel(page, lab, PROGRESS, ".mi-progreso")
    progress = page.locator(".mi-progreso")
    progress.get_by_text("Llevas 1 de").wait_for(timeout=90_000)
    open_panel(page, lab, HAND_IN, ".entrega")
    panel = page.locator(".entrega")
    panel.get_by_label("Tu alias").fill("Ana")
    panel.get_by_label("Qué entregas").select_option("Toda la parte: Empezar")
    with page.expect_download() as download:
        panel.get_by_role("button", name="Hacer mi entrega").click()
    read = read_hand_in(Path(download.value.path()).read_bytes())
    assert set(read.answers) == {"de-cada-cien", code.id}
    assert read.answers["de-cada-cien"]["answer"] == "50/12*100"
    answer = read.answers[code.id]
    assert (answer["attempts"], answer["unverified"]) == (2, "correcto")
    assert check(code, answer["answer"]).status == "correcto"
    assert "comprobar" not in answer["answer"]


def open_panel(page, lab, notebook, panel):
    open_notebook(page, lab, notebook)
    run_all(page)
    page.locator(panel).wait_for(timeout=90_000)


def test_the_plan_gathers_what_other_notebooks_keep(lab, page):
    open_notebook(page, lab, PLAN)
    line = "Pasar de 6 a 10 pedidos antes del 30 de junio."
    page.evaluate(KEEP_LINE, line)
    run_all(page)
    plan = page.locator("#ej-tu-plan")
    plan.wait_for(timeout=90_000, state="attached")
    plan.scroll_into_view_if_needed()
    assert "Lo escribiste en Tu objetivo" in plan.locator(".ejercicio-oferta").inner_text()
    plan.get_by_role("button", name="Traer lo que escribí en las lecciones").click()
    assert plan.locator('[name="objetivo"]').input_value() == line
    for button, name in (
        ("Descargar mi plan", "mi-plan.txt"),
        ("Descargar para imprimir", "mi-plan.html"),
    ):
        with page.expect_download() as download:
            plan.get_by_role("button", name=button).click()
        assert download.value.suggested_filename == name
        assert line in download.value.path().read_text(encoding="utf-8")


def test_a_simulator_follows_its_sliders(lab, page):
    open_notebook(page, lab, SIMULATOR)
    cell = page.locator(".jp-NotebookPanel-notebook .jp-CodeCell", has_text='simulador("eco")')
    run_cell(page, cell)
    said = cell.get_by_role("status").first
    said.wait_for(timeout=90_000)
    assert "Tras 17 semanas" in said.inner_text()
    drawing = cell.locator("canvas.marks, svg.marks")
    drawing.wait_for()
    readout = cell.locator(".widget-readout").nth(1)
    readout.fill("4")
    readout.press("Enter")
    cell.get_by_text("Tras 4 semanas").wait_for()
    assert drawing.count() == 1
