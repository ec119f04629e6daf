"""What the site holds and what it must never hold, on the toy course: four builds in all."""

import functools
import http.server
import re
import sys
import threading
from dataclasses import dataclass
from pathlib import Path
from types import SimpleNamespace

import pytest

sys.path.insert(0, str(Path(__file__).parent))
from toy_course import ToyCourse

from exercises.publishing import nodes

FIRST = "book/a/primera.html"
SECOND = "book/b/segunda.html"
THIRD = "book/b/tercera.html"
SECRETS = ("PISTA-SECRETA", "ACIERTO-SECRETO", "ERROR-SECRETO")


@dataclass
class History:
    """The site after each build."""

    course: ToyCourse
    first: dict[str, str]
    changed: dict[str, str]
    changed_log: str
    edition: dict[str, str]
    instructor: dict[str, str]
    refused_log: str
    refused_code: int


@pytest.fixture(scope="module")
def history(tmp_path_factory):
    course = ToyCourse(tmp_path_factory.mktemp("curso"))
    built = course.build()
    assert built.returncode == 0, built.stdout + built.stderr
    first = course.site()

    course.replace("banco_de_juguete/los_activos.py", "Enunciado primero", "Enunciado cambiado")
    changed = course.build()
    assert changed.returncode == 0, changed.stderr
    after_change = course.site()

    other = course.build(EDICION="martes-2027")
    assert other.returncode == 0, other.stderr
    after_edition = course.site()

    course.write("book/b/tercera.md", "# Tercera\n\n```{ejercicio} los-activo\n```\n")
    refused = course.build(DOCENTE="1")
    return History(
        course,
        first,
        after_change,
        changed.stdout,
        after_edition,
        course.site("docente/html"),
        refused.stdout + refused.stderr,
        refused.returncode,
    )


def test_the_root_leads_to_the_first_page(history):
    assert f"url={FIRST}" in history.first["index.html"]


def test_the_exercise_is_on_its_page_with_its_numbers(history):
    page = history.first[FIRST]
    assert 'id="ej-los-activos"' in page
    assert "Reme tiene 5990 seguidores" in page
    assert "<caption>Dos cifras</caption>" in page
    assert "Son 5990 y la media es" in page


def test_minutes_are_summed_apart(history):
    assert "4\u00a0min, y 6 más si quieres programar" in history.first[FIRST]


def test_instructor_text_is_nowhere_in_the_learners_site(history):
    assert not [name for name, text in history.first.items() if "SECRETO-DOCENTE" in text]


def test_the_instructors_build_shows_it_in_another_folder(history):
    assert "SECRETO-DOCENTE" in history.instructor[FIRST]
    assert "Para quien imparte" in history.instructor[FIRST]


def test_search_index_holds_the_statement_and_no_answer(history):
    index = history.first["searchindex.js"].lower()
    assert '"activ": [0' in index
    assert "secret" not in index


def test_answers_are_not_in_plain_sight(history):
    page = re.sub(r"<details.*?</details>", "", history.first[FIRST], flags=re.DOTALL)
    assert not [secret for secret in SECRETS if secret in page]


def test_no_sources_are_published(history):
    assert not [name for name in history.first if name.startswith("_sources")]


def test_a_changed_exercise_rebuilds_its_page_alone(history):
    assert "Enunciado cambiado" in history.changed[FIRST]
    assert "Enunciado primero" not in history.changed[FIRST]
    assert "reading sources" in history.changed_log
    assert "book/b/tercera" not in history.changed_log.split("reading sources", 1)[1]


def test_another_edition_changes_the_numbers_and_the_file(history):
    def media(site):
        return re.search(r"la media es ([\d,]+)", site[FIRST])[1]

    assert media(history.edition) != media(history.changed)
    folder = history.course.root / "_build" / "html" / "_static" / "datos"
    assert (folder / "seguidores.csv").read_text().count("\n") == 5991


def test_an_unknown_exercise_stops_the_build_and_names_the_nearest(history):
    assert history.refused_code != 0
    warning = next(line for line in history.refused_log.splitlines() if "los-activo»" in line)
    assert "tercera.md:3" in warning
    assert "los-activos" in warning


def test_the_figure_is_drawn_described_and_in_spanish(history):
    page = history.first[SECOND]
    assert 'role="img" aria-label="Dos barras: la segunda dobla a la primera."' in page
    drawing = re.search(r'<svg aria-hidden="true".*?</svg>', page, re.DOTALL)[0]
    assert "aria-label" not in drawing
    assert "12\u202f000" in drawing
    assert ">2000<" in drawing
    assert "Ver el código" in page
    assert "Figura 1" in page


def test_formulas_are_mathml(history):
    assert "<math" in history.first[SECOND]
    assert not [
        name for name, text in history.first.items() if re.search("<script[^>]*mathjax", text, re.I)
    ]


def test_notebook_only_cells_are_not_on_the_page(history):
    assert "SOLO-CUADERNO" not in history.first[SECOND]


def test_the_card_names_columns_and_offers_the_file(history):
    page = history.first[THIRD]
    assert "dias_sin_interactuar" in page
    assert 'href="../../_static/datos/seguidores.csv"' in page


def test_no_page_names_another_host_for_anything_it_loads(history):
    loads = re.compile(
        r"""<(?:script|link|img|iframe|source)[^>]*(?:src|href)=["'](?:https?:)?//"""
    )
    pages = {name: text for name, text in history.first.items() if name.endswith(".html")}
    allowed = re.compile(r'<link[^>]*rel="license"')
    found = [
        (name, found[0])
        for name, text in pages.items()
        for found in loads.finditer(text)
        if not allowed.match(found[0])
    ]
    assert not found


def test_no_english_is_left_over(history):
    words = ("Toggle", "Skip to", "Search the", "Show code", "Link to this", "Contents", "Back to")
    pages = {name: text for name, text in history.first.items() if name.endswith(".html")}
    assert not [(n, w) for n, text in pages.items() for w in words if w in text]


@pytest.fixture(scope="module")
def address(history):
    folder = str(history.course.root / "_build" / "html")
    handler = functools.partial(http.server.SimpleHTTPRequestHandler, directory=folder)
    handler.func.log_message = lambda *args: None
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/"
    server.shutdown()
    server.server_close()


@pytest.mark.parametrize("name", [FIRST, SECOND, THIRD, "search.html?q=reme"])
@pytest.mark.parametrize("theme", ["light", "dark"])
def test_a_browser_asks_no_other_host_and_sees_no_error(chromium, address, name, theme):
    context = chromium.new_context(viewport={"width": 360, "height": 740}, color_scheme=theme)
    outside, errors = [], []

    def guard(route):
        if route.request.url.startswith(address):
            route.continue_()
        else:
            outside.append(route.request.url)
            route.abort()

    context.route("**/*", guard)
    page = context.new_page()
    page.on("console", lambda m: errors.append(m.text) if m.type == "error" else None)
    page.on("pageerror", lambda error: errors.append(str(error)))
    page.goto(address + name, wait_until="networkidle")
    width = page.evaluate("document.documentElement.scrollWidth")
    context.close()
    assert (outside, errors, width) == ([], [], 360)


def test_a_figure_comes_to_life_in_place(chromium, address):
    page = chromium.new_page(viewport={"width": 360, "height": 740})
    page.goto(address + SECOND, wait_until="load")
    figure = page.locator(".grafico")
    before = figure.bounding_box()["height"]
    figure.scroll_into_view_if_needed()
    slider = page.get_by_role("slider", name="Corte")
    slider.wait_for()
    assert abs(figure.bounding_box()["height"] - before) <= 2
    faint = page.locator('.dibujo [aria-roledescription="bar"][opacity="0.4"]')
    assert faint.count() == 1
    slider.press("ArrowRight")
    page.wait_for_timeout(200)
    assert faint.count() == 2
    page.close()


def test_recommended_lessons_are_linked_from_where_the_page_is():
    builder = SimpleNamespace(
        env=SimpleNamespace(found_docs={"book/b/segunda"}),
        current_docname="book/a/primera",
        get_relative_uri=lambda here, there: f"{here} → {there}",
    )
    lessons = [{"page": name, "address": ""} for name in ("book/b/segunda", "book/b/ninguna")]
    key = {"check": {"lessons": lessons}}
    nodes.with_addresses(SimpleNamespace(builder=builder), key)
    assert [lesson["address"] for lesson in lessons] == ["book/a/primera → book/b/segunda", ""]
    assert nodes.with_addresses(SimpleNamespace(builder=builder), {"check": {}}) == {"check": {}}
