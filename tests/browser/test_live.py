"""Code on the pages of the real site, run by the Python that the site carries."""

import json
import re

import pytest
from browser.coder import Coder, sources_of
from browser.conftest import LESSON, PAGES, exercises_of, open_page
from browser.test_pages import serious
from component.driver import come_back
from conftest import CHROMIUM_ARGUMENTS, chromium_program
from golden.transcript import FILE
from playwright.sync_api import expect

import datasets
from exercises.notebook import registry

WITH_PYTHON = {
    name: exercises
    for name in PAGES
    if (exercises := [e for e in exercises_of(name) if e.needs_python])
}
SAID = json.loads(FILE.read_text(encoding="utf-8"))
CODE, CHART = "activos-por-ano", "llegadas-por-mes"


@pytest.mark.parametrize("name", WITH_PYTHON)
def test_every_verdict_is_that_of_the_transcript(name, visits, address):
    """Solved, failed with two named mistakes, and left empty: CPython has tried all of them."""
    page = open_page(visits(), address, name)
    for exercise in WITH_PYTHON[name]:
        coder = Coder(page, exercise.id)
        assert coder.check() == ("sin-responder", ""), exercise.id
        for mistake, source in list(sources_of(exercise).items())[:3]:
            case = f"mistake {mistake}" if mistake else "solution"
            expected = SAID[exercise.id][case]
            coder.write(source)
            verdict = (expected["status"], expected["mistake"] or "")
            assert coder.check() == verdict, (exercise.id, case, coder.verdict.inner_text())
        assert coder.section.get_by_text("Guardado en este navegador").is_visible()


def test_the_page_makes_the_same_editions(visits, address):
    """Its integers have 32 bits where ours have 64, and no file may notice."""
    coder = Coder(open_page(visits(), address, LESSON), CODE)
    coder.write(
        "def activos_por_ano(seguidores):\n"
        "    import datasets\n"
        "    return ' '.join(n + '=' + datasets.huella(n, 'a') for n in datasets.nombres())\n"
    )
    made = dict(part.split("=") for part in re.findall(r"\w+=\w+", coder.run()))
    assert made == {name: datasets.huella(name, "a") for name in datasets.nombres()}


def test_a_good_verdict_comes_first_on_the_data_of_the_page(visits, address):
    """And the last one, on fresh data, takes it back where a number was written by hand."""
    page = open_page(visits(), address, LESSON)
    coder = Coder(page, CODE)
    page.evaluate(
        """id => {
            const verdict = document.querySelector(`#ej-${id} output[role=status]`);
            window.seen = [];
            new MutationObserver(() => window.seen.push([verdict.dataset.estado,
                verdict.dataset.provisional ?? ""])).observe(verdict, { attributes: true });
        }""",
        CODE,
    )
    right = registry.get(CODE).right_answer("0")
    by_hand = dict(zip(right.index.tolist(), right.tolist(), strict=True))
    body = f"    import pandas as pd\n    return pd.Series({by_hand}).rename_axis('fecha_alta')\n"
    coder.write(f"def activos_por_ano(seguidores):\n{body}")
    assert coder.check() == ("todavia-no", "")
    assert "otra ciudad" in coder.verdict.inner_text()
    assert ["correcto", "1"] in page.evaluate("window.seen")


def test_run_shows_a_table_a_drawing_and_an_error(visits, address, node_modules):
    visit = visits(viewport={"width": 360, "height": 800}, color_scheme="dark")
    page = open_page(visit, address, LESSON)
    coder = Coder(page, CODE)
    coder.write(registry.get(CODE).solution_source())
    assert "10,596" in coder.run()
    chart = Coder(page, CHART)
    chart.write(registry.get(CHART).solution_source())
    chart.run()
    chart.result.locator("svg").first.wait_for(timeout=30_000)
    coder.write("def activos_por_ano(seguidores):\n    return seguidores['fecha_alt']\n")
    assert "Línea 2" in coder.run()
    assert "«fecha_alta»" in coder.result.inner_text()
    coder.section.get_by_text("Lo que dice Python").click()
    assert page.evaluate("document.documentElement.scrollWidth") <= 360
    assert serious(page, node_modules, f"#ej-{CODE}") == []
    assert serious(page, node_modules, f"#ej-{CHART}") == []


def test_by_keyboard_alone(visits, address):
    page = open_page(visits(), address, LESSON)
    coder = Coder(page, CODE)
    coder.write(registry.get(CODE).solution_source())
    page.keyboard.press("Control+Enter")
    coder.await_result()
    page.keyboard.press("Escape")
    page.keyboard.press("Tab")
    expect(coder.editor).not_to_be_focused()
    coder.editor.focus()
    page.keyboard.press("Control+a")
    page.keyboard.press("Delete")
    page.keyboard.type("x = 1")
    page.keyboard.press("Tab")
    expect(coder.editor).to_be_focused()


def test_work_is_kept_and_can_be_taken_back(visits, address):
    page = open_page(visits(), address, LESSON)
    coder = Coder(page, CODE)
    coder.write("# a medias\n")
    come_back(page)
    coder = Coder(page, CODE)
    expect(coder.editor).to_contain_text("# a medias")
    coder.button("Reiniciar").click()
    expect(coder.editor).to_contain_text("def activos_por_ano")
    coder.button("Deshacer").click()
    expect(coder.editor).to_contain_text("# a medias")


STOPS = {
    "Python": ("while True: pass\n", False),
    "compiled code": ("sum(range(10**12))\n", True),
    "printing": ("while True: print('sin fin')\n", False),
}


@pytest.mark.parametrize(("source", "restarts"), STOPS.values(), ids=STOPS)
def test_an_endless_program_is_stopped(source, restarts, visits, address):
    page = open_page(visits(), address, LESSON)
    coder = Coder(page, CODE)
    coder.write(source)
    coder.result.evaluate_all("regions => regions.forEach(r => r.replaceChildren())")
    coder.button("Ejecutar").click()
    expect(coder.state).to_contain_text("Ejecutando", timeout=30_000)
    page.wait_for_timeout(500)
    # Half a second over the promise: machines are shared.
    took = page.evaluate(
        """async id => {
            const section = document.getElementById(`ej-${id}`);
            const start = performance.now();
            [...section.querySelectorAll("button")].find(b => b.textContent == "Detener").click();
            while (!section.querySelector(".ejercicio-resultado").innerText.includes("Detenido"))
                await new Promise(requestAnimationFrame);
            return performance.now() - start;
        }""",
        CODE,
    )
    assert took < 1500
    assert ("ha vuelto a empezar" in coder.result.inner_text()) == restarts
    expect(coder.editor).to_contain_text(source.strip().splitlines()[0])
    coder.write(registry.get(CODE).solution_source())
    assert coder.check() == ("correcto", "")


SLOW = "    import time; time.sleep(1.5)\n"


def slow_solution():
    head, _, body = registry.get(CODE).solution_source().partition("\n")
    return f"{head}\n{SLOW}{body}\n"


def test_starting_afresh_during_a_check_ends_it(visits, address):
    page = open_page(visits(), address, LESSON)
    coder = Coder(page, CODE)
    coder.write(slow_solution())
    coder.button("Comprobar").click()
    expect(coder.state).to_contain_text("Comprobando", timeout=30_000)
    coder.button("Reiniciar").click()
    page.wait_for_timeout(5000)  # longer than the check would have taken
    assert coder.verdict.get_attribute("data-estado") == ""
    coder.button("Deshacer").click()
    expect(coder.editor).to_contain_text("time.sleep")
    assert coder.check() == ("correcto", "")


def test_a_verdict_says_that_the_code_has_changed_since(visits, address):
    coder = Coder(open_page(visits(), address, LESSON), CODE)
    coder.write(slow_solution())
    coder.button("Comprobar").click()
    expect(coder.state).to_contain_text("Comprobando", timeout=30_000)
    coder.write("def activos_por_ano(seguidores):\n    return 0\n")
    expect(coder.verdict).to_have_attribute("data-estado", "correcto", timeout=60_000)
    expect(coder.section.get_by_text("respuesta anterior")).to_be_visible()


def test_one_stop_is_enough_however_often_one_has_clicked(visits, address):
    coder = Coder(open_page(visits(), address, LESSON), CODE)
    coder.write("while True: pass\n")
    coder.button("Ejecutar").click()
    coder.editor.focus()
    coder.page.keyboard.press("Control+Enter")
    expect(coder.state).to_contain_text("Ejecutando", timeout=30_000)
    expect(coder.button("Ejecutar")).to_be_disabled()
    coder.button("Detener").click()
    expect(coder.state).to_have_text("Python está listo.")
    assert "Detenido" in coder.result.inner_text()
    expect(coder.button("Detener")).to_be_disabled()


def test_a_check_tells_the_error_in_spanish_and_then_no_more(visits, address):
    coder = Coder(open_page(visits(), address, LESSON), CODE)
    coder.write("def activos_por_ano(seguidores):\n    return segidores\n")
    assert coder.check() == ("todavia-no", "")
    assert "Línea 2" in coder.result.inner_text()
    coder.write(registry.get(CODE).solution_source())
    assert coder.check() == ("correcto", "")
    expect(coder.result).to_be_hidden()


def test_a_drawing_asks_no_other_host(visits, address):
    coder = Coder(open_page(visits(), address, LESSON), CHART)
    coder.write(
        "def llegadas_por_mes(seguidores):\n    import altair as alt\n"
        "    return alt.Chart('https://example.org/d.csv').mark_bar().encode(x='a:Q')\n"
    )
    coder.run()
    coder.result.get_by_text("no se pide nada a otros sitios: example.org").wait_for(timeout=30_000)


def test_python_that_does_not_come_is_asked_for_again(visits, address):
    visit = visits()
    page = open_page(visit, address, LESSON)
    visit.context.route("**/_static/python/**", lambda route: route.abort())
    section = page.locator(f"#ej-{CODE}")
    section.scroll_into_view_if_needed()
    expect(section.locator(".ejercicio-python")).to_contain_text("No se ha podido bajar Python")
    visit.context.unroute("**/_static/python/**")
    section.get_by_role("textbox").focus()
    coder = Coder(page, CODE)
    coder.write(registry.get(CODE).solution_source())
    assert coder.check() == ("correcto", "")
    visit.errors.clear()  # what was refused is told to the console


def test_whatever_a_program_does_the_page_goes_on(visits, address):
    visit = visits()
    coder = Coder(open_page(visit, address, LESSON), CODE)
    for body, said in (
        ("import os; os.abort()", "ha cerrado Python"),
        ("import os; os._exit(3)", "ha cerrado Python"),
        ("import sys; sys.exit()", "ha intentado cerrar Python"),
        ("import js; js.self.close()", "Línea 2"),
        ("return activos_por_ano(seguidores)", "se llama a sí misma"),
        ("return [bytearray(2_000_000_000) for _ in range(3)]", "no cabe en la memoria"),
        ("import js; js.fetch('https://example.org')", "example.org"),
        ("import urllib.request as u; u.urlopen('https://example.org')", "no se llega a otros"),
        ("import pyodide.http as h; h.open_url('https://example.org/a')", "example.org"),
        ("print('a' * 10_000_000)", "de 10\u202f000\u202f001"),
        ("import js; js.postMessage('correcto')", "no devuelve nada"),
        ("import scipy", "«scipy» no está"),
        ("import pandas.plotting, numpy.polynomial; return 7", "7"),
    ):
        coder.write(f"def activos_por_ano(seguidores):\n    {body}\n")
        assert said in coder.run(), body
    visit.errors.clear()  # Pyodide tells the console how it ended
    coder.write(registry.get(CODE).solution_source())
    assert coder.check() == ("correcto", "")
    visit.errors.clear()


def test_a_reader_who_goes_back_finds_python_as_it_was(chromium, address):
    """The browser keeps the page, as it does for readers and not, unless told, for tests."""
    browser = chromium.browser_type.launch(
        executable_path=chromium_program(),
        args=list(CHROMIUM_ARGUMENTS),
        ignore_default_args=["--disable-back-forward-cache"],
    )
    try:
        page = browser.new_page()
        page.goto(f"{address}/{LESSON}.html")
        coder = Coder(page, CODE)
        coder.write(registry.get(CODE).solution_source())
        coder.run()
        page.goto(f"{address}/book/referencia/datos.html")
        page.evaluate("history.back()")
        expect(coder.state).to_have_text("Python está listo.")
        assert "10,596" in coder.result.inner_text()
        assert coder.check() == ("correcto", "")
    finally:
        browser.close()


def test_the_code_of_a_figure_can_be_run(visits, address):
    """With what the cells before it leave."""
    page = open_page(visits(), address, LESSON)
    cell = page.locator("details.codigo").nth(2)
    cell.scroll_into_view_if_needed()
    cell.locator("summary").click()
    cell.get_by_role("button", name="Hacer ejecutable este código").click()
    cell.get_by_role("button", name="Ejecutar").click()
    cell.locator(".ejercicio-resultado svg").first.wait_for(timeout=60_000)
    # A cell sees what was written into those before it, and finds it again after a reload.
    enliven(page, 1)
    write(page, 1, "lo_mio = 41\n")
    write(page, 2, "lo_mio + 1\n")
    cell.get_by_role("button", name="Ejecutar").click()
    expect(cell.locator(".ejercicio-resultado")).to_contain_text("42", timeout=30_000)
    come_back(page)
    enliven(page, 1)
    expect(page.locator("details.codigo").nth(1).locator(".cm-content")).to_contain_text(
        "lo_mio = 41"
    )


def enliven(page, place):
    cell = page.locator("details.codigo").nth(place)
    cell.scroll_into_view_if_needed()
    cell.locator("summary").click()
    cell.get_by_role("button", name="Hacer ejecutable este código").click()
    cell.locator(".cm-content").wait_for()


def write(page, place, source):
    page.locator("details.codigo").nth(place).locator(".cm-content").focus()
    page.keyboard.press("Control+a")
    page.keyboard.insert_text(source)


def test_a_copy_without_python_says_so(visits, address):
    visit = visits()
    page = visit.page()
    visit.context.route(
        "**/ejercito-de-fantasmas.html",
        lambda route: route.fulfill(body=_without_python(route.fetch().text())),
    )
    page.goto(f"{address}/{LESSON}.html", wait_until="networkidle")
    section = page.locator(f"#ej-{CODE}")
    assert "no lleva Python" in section.inner_text()
    section.get_by_role("button", name="Comprobar").click()
    assert section.locator("output[role=status]").get_attribute("data-estado") == "no-evaluable"
    assert section.get_by_role("link", name="Descargar el cuaderno").is_visible()


def _without_python(html):
    assert "data-python=" in html
    return html.replace("data-python=", "data-nada=")
