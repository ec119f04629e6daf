"""The site without a network: what is kept, what is answered from it, and what is said about it.

Real servers on this machine, which are really shut down. A test that shuts none down may share one.
"""

import json
import os
import re
import shutil
import socket
import sys
import threading
import time
from dataclasses import replace
from pathlib import Path

import pytest
from browser.coder import Coder
from browser.conftest import LESSON
from browser.learner import Attempt
from browser.test_pages import serious
from conftest import CHROMIUM_ARGUMENTS, ROOT, chromium_program
from notebooks.jupyter import Notebook
from playwright.sync_api import expect

from exercises.browser_python.assembly import assemble
from exercises.notebook import registry
from exercises.publishing import live_python, offline
from exercises.publishing.serve import make_server

sys.path.insert(0, str(ROOT / "tests" / "content"))
from toy_course import ToyCourse

#: It has no exercises, so nothing brings Python.
PLAIN = "book/referencia/datos"
OTHER = "book/empezar/como-funciona"
PATIENCE = 60_000  # ms
KEPT = "Puedes seguir sin conexión"
OFFLINE = "Ahora no hay conexión"


class Host:
    """A folder on a port of this machine, until it is gone."""

    def __init__(self, folder: Path, port: int = 0):
        self._server = make_server(folder, port)
        threading.Thread(target=self._server.serve_forever, daemon=True).start()
        self.port = self._server.server_port
        self.address = f"http://127.0.0.1:{self.port}"

    def gone(self):
        if self._server:
            self._server.shutdown()
            self._server.server_close()
            self._server = None


@pytest.fixture
def hosts():
    """A maker of hosts."""
    made = []

    def host(folder: Path, port: int = 0) -> Host:
        made.append(Host(folder, port))
        return made[-1]

    yield host
    for each in made:
        each.gone()


@pytest.fixture
def learner(visits):
    """A visit whose browser may keep a copy."""
    return visits(service_workers="allow", viewport={"width": 1280, "height": 800})


def line_of(page):
    return page.locator(".copia [role=status]")


def expect_line(page, text):
    expect(line_of(page)).to_contain_text(text, timeout=PATIENCE)


def visit_and_keep(learner, address, said=KEPT):
    page = learner.page(address)
    expect_line(page, said)
    return page


def test_everything_works_with_the_server_gone(learner, hosts, site):
    host = hosts(site)
    page = visit_and_keep(learner, f"{host.address}/{LESSON}.html", "también con Python")
    assert re.search(r"\(\d+,\d\sMB\)", line_of(page).inner_text())
    host.gone()

    # The page that is open brings altair only now.
    coder = Coder(page, "llegadas-por-mes")
    coder.write(registry.get("llegadas-por-mes").solution_source())
    assert coder.check() == ("correcto", "")
    page.reload()
    expect_line(page, f"{OFFLINE}: ves la copia de este navegador, con Python incluido.")
    expect(page.get_by_role("button", name="Borrar la copia")).to_be_hidden()
    number = Attempt(page, "tasa-de-activos")
    number.answer("611/5990*100")
    assert number.check() == ("correcto", "")
    for exercise_id in ("activos-por-ano", "llegadas-por-mes"):
        coder = Coder(page, exercise_id)
        coder.write(registry.get(exercise_id).solution_source())
        assert coder.check() == ("correcto", "")
    coder.run()
    coder.result.locator("svg").first.wait_for(timeout=PATIENCE)
    # Files that are not in Python's memory, and come with the first import that needs one.
    coder = Coder(page, "activos-por-ano")
    body = "    import pandas.plotting, numpy.polynomial\n    return 7\n"
    coder.write(f"def activos_por_ano(seguidores):\n{body}")
    assert "7" in coder.run()

    page.goto(f"{host.address}/{OTHER}.html")  # never opened before
    expect(page.locator("h1")).to_have_text("Cómo funciona")
    page.locator("input[type=search]:visible").first.fill("lote")
    page.keyboard.press("Enter")
    page.locator("#search-results li a").first.wait_for()
    page.locator("#search-results .context").first.wait_for()  # taken from the page that was found
    assert "fantasmas" in page.locator("#search-results").inner_text()
    page.locator("#search-results li a").first.click()
    page.locator("#fig-altas").scroll_into_view_if_needed()
    page.locator("#fig-altas select").wait_for()


def test_a_notebook_opened_once_opens_without_a_network(learner, hosts, site):
    host = hosts(site)
    page = visit_and_keep(learner, f"{host.address}/{PLAIN}.html")
    notebook = Notebook(learner, host.address, "empezar/como-funciona.ipynb")
    # Each worker has its own pages.
    controls = "navigator.serviceWorker.controller.scriptURL"
    lite_worker = f"{host.address}/lite/service-worker.js?enableCache=false"
    assert notebook.page.evaluate(controls) == lite_worker
    assert page.evaluate(controls) == f"{host.address}/{offline.WORKER}"
    expected = len(offline.files_of_notebooks(site))
    deadline = time.monotonic() + PATIENCE / 1000
    while len(page.evaluate(CACHES).get("curso:/:cuadernos", ())) < expected:
        assert time.monotonic() < deadline
        page.wait_for_timeout(200)
    expect_line(page, "también con Python y los cuadernos")
    host.gone()

    notebook.page.reload()
    notebook.wait(notebook.page)
    notebook.run_all()
    exercise = notebook.page.locator("#ej-de-cada-cien")
    exercise.wait_for(timeout=PATIENCE)
    exercise.get_by_role("textbox").fill("24 %")
    exercise.get_by_role("button", name="Comprobar").click()
    assert exercise.locator("output[role=status]").get_attribute("data-estado") == "correcto"
    other = "calidad/ejercito-de-fantasmas.ipynb"  # never opened before
    notebook.page.goto(f"{host.address}/lite/notebooks/index.html?path={other}")
    notebook.wait(notebook.page)
    notebook.page.get_by_role("heading", name="Reme mira su lista").wait_for()
    learner.errors.clear()  # JupyterLab's own, and the files that it looks for in vain


def test_addresses_without_a_network(learner, hosts, site, node_modules):
    host = hosts(site)
    page = visit_and_keep(learner, f"{host.address}/{PLAIN}.html")
    host.gone()
    page.goto(f"{host.address}/?de=correo#arriba")
    page.wait_for_url("**/book/empezar/index.html")
    for written in ("book/empezar/", "book/empezar/index", "book/empezar/index.html?a=1&v2#b"):
        page.goto(f"{host.address}/{written}")
        expect(page.locator(".bd-article h1")).to_have_count(1)
        expect_line(page, OFFLINE)
    style = page.locator("link[href*='curso.css']").get_attribute("href")
    assert "?v=" in style
    assert page.evaluate("getComputedStyle(document.body).lineHeight") == "28.05px"
    for width, theme in ((1280, "light"), (360, "dark")):
        page.set_viewport_size({"width": width, "height": 800})
        page.emulate_media(color_scheme=theme)
        page.goto(f"{host.address}/book/nada/{'larguisima' * 9}.html?x=1")
        expect(page.locator("h1")).to_have_text("Esta página no está en tu copia")
        assert page.evaluate("document.documentElement.scrollWidth") <= width
        assert serious(page, node_modules) == []
    learner.errors = [text for text in learner.errors if "503" not in text]  # it is no page
    page.get_by_role("link", name="Ir al principio").click()
    page.wait_for_url("**/book/empezar/index.html")
    page.goto(f"{host.address}/lite/notebooks/index.html?path=a.ipynb")  # none was opened before
    expect(page.locator("h1")).to_have_text("Esta página no está en tu copia")
    learner.errors.clear()


def test_a_network_that_does_not_answer_is_not_waited_for(learner, hosts, site):
    host = hosts(site)
    page = visit_and_keep(learner, f"{host.address}/{PLAIN}.html")
    host.gone()
    with socket.create_server(("127.0.0.1", host.port)):  # accepts, and says nothing
        start = time.monotonic()
        page.goto(f"{host.address}/{OTHER}.html", wait_until="commit")
        assert 2.5 <= time.monotonic() - start <= 10
        expect(page.locator("h1")).to_have_text("Cómo funciona")
        expect_line(page, OFFLINE)


CACHES = """async () => {
    const found = {};
    for (const name of await caches.keys()) {
        const requests = await (await caches.open(name)).keys();
        found[name] = requests.map((request) => request.url);
    }
    return found;
}"""
IS_WAITING = "async () => Boolean((await navigator.serviceWorker.getRegistration()).waiting)"


def wait_for_worker(page, waiting):
    """Until the next build's worker waits, or has taken over."""
    deadline = time.monotonic() + PATIENCE / 1000
    while page.evaluate(IS_WAITING) != waiting:
        assert time.monotonic() < deadline
        page.wait_for_timeout(100)


def test_a_new_build_takes_the_place_of_the_old(learner, hosts, tmp_path):
    """Below a path, beside another book and the cache of another worker."""
    course = ToyCourse(tmp_path / "fuente")
    sheet = "book/_static/curso.css"
    course.write(sheet, ":root { --edad: vieja }\n")
    build(course)
    output = course.root / "_build" / "html"
    root = tmp_path / "sitio"
    root.mkdir()
    (root / "curso").symlink_to(output)
    shutil.copytree(output, root / "otro")
    host = hosts(root)
    other = learner.page(f"{host.address}/otro/book/a/primera.html")
    old = visit_and_keep(learner, f"{host.address}/curso/book/a/primera.html")
    expect_line(other, KEPT)
    other.close()
    old.evaluate("async () => (await caches.open('precache')).put('/x', new Response('x'))")
    before = old.evaluate(CACHES)

    course.replace("book/a/primera.md", "Hasta luego.", "Hasta mañana.")
    course.write(sheet, ":root { --edad: nueva }\n")
    build(course)
    new = learner.page(f"{host.address}/curso/book/a/primera.html")
    expect(new.locator(".bd-article")).to_contain_text("Hasta mañana.")
    assert age(new) == "nueva"
    # A page that Sphinx had no reason to write again names the new sheet too.
    new.goto(f"{host.address}/curso/book/b/tercera.html")
    assert age(new) == "nueva"

    wait_for_worker(new, waiting=True)
    own_sheet = "document.querySelector('link[href*=\"curso.css\"]').href"
    assert "vieja" in old.evaluate(f"async () => (await fetch({own_sheet})).text()")
    assert set(old.evaluate(CACHES)["curso:/curso/:sitio"]) > set(before["curso:/curso/:sitio"])

    for page in (old, new):
        page.close()
    page = learner.page(f"{host.address}/curso/book/a/primera.html")
    wait_for_worker(page, waiting=False)
    expect_line(page, KEPT)
    after = page.evaluate(CACHES)
    assert after["precache"] == before["precache"]
    assert after["curso:/otro/:sitio"] == before["curso:/otro/:sitio"]
    assert set(after) == {"precache", "curso:/otro/:sitio", "curso:/curso/:sitio"}
    addresses = [address for address, _, _ in offline.files_of_site(output)]
    assert sorted(each.partition("?__WB")[0] for each in after["curso:/curso/:sitio"]) == sorted(
        f"{host.address}/curso/{address}" for address in addresses
    )
    host.gone()
    page.reload()
    expect(page.locator(".bd-article")).to_contain_text("Hasta mañana.")
    assert age(page) == "nueva"
    expect_line(page, OFFLINE)


def test_who_has_python_goes_on_having_it(learner, hosts, site, tmp_path):
    """The next build starts it with another script; the rest is not asked for again."""
    copy = tmp_path / "sitio"
    shutil.copytree(site, copy, copy_function=os.link)
    host = hosts(copy)
    visit_and_keep(learner, f"{host.address}/{LESSON}.html", "también con Python").close()

    live = live_python.live_files(assemble(str))
    script = f"vivo-{'0' * 16}.js"
    contents = dict(live.contents)
    contents[script] = contents.pop(live.script) + b"\n"
    (copy / "_static" / "python" / live.script).unlink()
    (copy / "_static" / "python" / script).write_bytes(contents[script])
    for name in (f"{LESSON}.html", f"{OTHER}.html", "sin-conexion.js"):
        text = (copy / name).read_text(encoding="utf-8")
        (copy / name).unlink()  # it is the same file as the one of the other site
        (copy / name).write_text(text.replace(live.script, script), encoding="utf-8")
    offline.write_worker(copy, replace(live, script=script, contents=contents))

    page = learner.page(f"{host.address}/{PLAIN}.html")
    wait_for_worker(page, waiting=True)
    page.close()
    page = learner.page(f"{host.address}/{PLAIN}.html")
    wait_for_worker(page, waiting=False)
    expect_line(page, "también con Python")
    kept = page.evaluate(CACHES)["curso:/:python"]
    assert len(kept) == len(offline.files_of_python(live))
    assert [each for each in kept if "vivo-" in each] == [f"{host.address}/_static/python/{script}"]
    host.gone()
    page.goto(f"{host.address}/{LESSON}.html")
    coder = Coder(page, "activos-por-ano")
    coder.write(registry.get("activos-por-ano").solution_source())
    assert coder.check() == ("correcto", "")


def build(course):
    built = course.build(PYTHON_EN_PAGINA="0")
    assert built.returncode == 0, built.stdout + built.stderr


def age(page):
    return page.evaluate(
        "getComputedStyle(document.documentElement).getPropertyValue('--edad')"
    ).strip()


def test_a_file_of_another_build_is_refused(learner, hosts, site, tmp_path):
    """A host in the middle of an update: what the worker lists is not what is served."""
    copy = tmp_path / "sitio"
    shutil.copytree(site, copy, symlinks=True, ignore=shutil.ignore_patterns("python"))
    page_file = copy / f"{OTHER}.html"
    whole = page_file.read_bytes()
    page_file.write_bytes(whole + b"<!-- -->")
    host = hosts(copy)
    page = visit_and_keep(learner, f"{host.address}/{PLAIN}.html", "se ha quedado a medias")
    assert page.evaluate("caches.keys()") == []
    page_file.write_bytes(whole)
    page.reload()
    expect_line(page, KEPT)
    learner.errors.clear()  # the browser tells which file it was


def with_quota(learner, address, size):
    page = learner.page()
    devtools = learner.context.new_cdp_session(page)
    devtools.send("Storage.overrideQuotaForOrigin", {"origin": address, "quotaSize": size})
    return page


def test_no_room(learner, address):
    page = with_quota(learner, address, 1_000_000)
    page.goto(f"{address}/{PLAIN}.html")
    expect_line(page, "No cabe una copia para seguir sin conexión. Libera espacio")
    assert page.evaluate("caches.keys()") == []
    learner.errors.clear()


def test_room_for_all_but_python(learner, address):
    page = with_quota(learner, address, 20_000_000)
    page.goto(f"{address}/{LESSON}.html")
    expect_line(page, "salvo con Python, que no cabe. Libera espacio")
    assert page.evaluate("caches.keys()") == ["curso:/:sitio"]
    coder = Coder(page, "activos-por-ano")
    coder.write(registry.get("activos-por-ano").solution_source())
    assert coder.check() == ("correcto", "")
    learner.errors.clear()


def test_plain_http_says_why_nothing_is_kept(learner, hosts, site):
    host = hosts(site)
    page = learner.page(f"http://curso.test:{host.port}/{PLAIN}.html")
    expect_line(page, "no empieza por https")
    assert page.locator(".copia button").is_hidden()


def test_a_browser_that_refuses_says_so(chromium, hosts, site, tmp_path):
    """With the permission to store withdrawn, as strict and private windows do."""
    settings = tmp_path / "Default" / "Preferences"
    settings.parent.mkdir()
    blocked = {"profile": {"default_content_setting_values": {"cookies": 2}}}
    settings.write_text(json.dumps(blocked))
    context = chromium.browser_type.launch_persistent_context(
        tmp_path,
        executable_path=chromium_program(),
        args=list(CHROMIUM_ARGUMENTS),
    )
    try:
        page = context.new_page()
        page.goto(f"{hosts(site).address}/{PLAIN}.html")
        expect_line(page, "no deja guardar una copia")
    finally:
        context.close()


def test_data_saver_is_respected(learner, address):
    page = learner.page()
    devtools = learner.context.new_cdp_session(page)
    devtools.send("Emulation.setDataSaverOverride", {"dataSaverEnabled": True})
    page.goto(f"{address}/{PLAIN}.html")
    expect_line(page, "Tu navegador ahorra datos")
    page.wait_for_timeout(5000)  # longer than it takes to begin
    assert page.evaluate("caches.keys()") == []
    page.get_by_role("button", name="Guardarla de todos modos").click()
    expect_line(page, KEPT)
    assert page.evaluate("caches.keys()") != []


def test_the_copy_can_be_deleted_and_made_again(learner, address):
    page = visit_and_keep(learner, f"{address}/{PLAIN}.html")
    button = page.locator(".copia button")
    button.focus()
    page.keyboard.press("Enter")
    expect_line(page, "No hay copia del curso en este navegador")
    expect(button).to_be_focused()
    assert page.evaluate("caches.keys()") == []
    page.reload()
    expect_line(page, "No hay copia")
    page.wait_for_timeout(5000)  # longer than it takes to begin
    assert page.evaluate("caches.keys()") == []
    page.get_by_role("button", name="Guardar una copia").click()
    expect_line(page, KEPT)
    # At once, while the old worker still has a page.
    button.click()
    expect_line(page, "No hay copia")
    button.click()
    expect_line(page, KEPT)
    assert len(page.evaluate(CACHES)["curso:/:sitio"]) > 20
    # The browser may empty it, too.
    page.evaluate("caches.delete('curso:/:sitio')")
    page.reload()
    expect_line(page, KEPT)
    assert len(page.evaluate(CACHES)["curso:/:sitio"]) > 20


def test_nothing_is_asked_before_the_page_rests(learner, hosts, site):
    host = hosts(site)
    page = learner.page()
    asked = []
    learner.context.on("request", lambda request: asked.append(request.url))
    page.goto(f"{host.address}/{PLAIN}.html", wait_until="networkidle")
    assert page.evaluate("caches.keys()") == []
    assert not [each for each in asked if "sin-conexion.js" in each]
    expect(line_of(page)).to_contain_text("Preparando una copia")


def test_the_line_is_absent_where_it_says_nothing(visits, address, site):
    page = visits(java_script_enabled=False).page(f"{address}/{PLAIN}.html")
    assert page.locator(".copia").is_hidden()
    page = visits(service_workers="allow").page((site / f"{PLAIN}.html").as_uri())
    assert page.locator(".copia").is_hidden()
    page = visits().page(f"{address}/{PLAIN}.html")
    expect(line_of(page)).to_be_visible()
    page.emulate_media(media="print")
    assert page.locator(".copia").is_hidden()
