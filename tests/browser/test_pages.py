"""Every page of the real site: no other host, no error, accessible, in Spanish, on a phone too.

The `visits` fixture fails a test whose page asked another host or wrote an error to the console.
"""

import re

import pytest
import yaml
from browser.conftest import LESSON, PAGES, exercises_of, open_page, read_through
from conftest import ROOT

ENGLISH = re.compile(
    r"\b(the|search|next|previous|toggle|contents|page|show|hide|code|click|loading|error|source"
    r"|figure|skip|main|menu|theme|light|dark|copy|link|heading|navigation|sidebar|download)\b",
    re.IGNORECASE,
)
# Words that are also Spanish, or that a Spanish reader meets in code.
ALLOWED = {"error", "menu"}
# Names that things have in English: a channel of Google Analytics, a book.
NAMES = re.compile(r"Organic Search|The Long and the Short of It")
NAMES_AND_TEXTS = """() => {
    const texts = [document.body.innerText];
    for (const e of document.querySelectorAll('[aria-label],[title],[placeholder],[alt]')) {
        if (e.closest('svg, pre, code')) continue;
        for (const a of ['aria-label', 'title', 'placeholder', 'alt'])
            if (e.hasAttribute(a)) texts.push(e.getAttribute(a));
    }
    return texts.join('\\n');
}"""

# A view that must be scrolled sideways hides the column an answer may hang on.
CUT_TABLES = """() => [...document.querySelectorAll('.ejercicio table')]
    .filter(t => t.parentElement.scrollWidth > t.parentElement.clientWidth)
    .map(t => t.innerText.slice(0, 60))"""


# Nothing tells that there is more to the right.
CUT_FORMULAS = """() => [...document.querySelectorAll('.formula')]
    .filter(f => f.scrollWidth > f.clientWidth).map(f => f.innerText)"""


def test_all_pages_are_tried():
    toc = yaml.safe_load((ROOT / "_toc.yml").read_text(encoding="utf-8"))
    chapters = [chapter["file"] for part in toc["parts"] for chapter in part["chapters"]]
    assert sorted([toc["root"], *chapters]) == sorted(PAGES)


# Every page on a phone; those with exercises also on a desk, in the other theme; the lesson in all
# four ways.
WAYS = [
    *((name, 360, "dark") for name in PAGES),
    *((name, 1280, "light") for name in PAGES if exercises_of(name)),
    *((LESSON, *way) for way in ((360, "light"), (1280, "dark"))),
]


@pytest.mark.parametrize(("name", "width", "theme"), WAYS)
def test_page(name, width, theme, visits, address, node_modules):
    visit = visits(viewport={"width": width, "height": 800}, color_scheme=theme)
    page = open_page(visit, address, name)
    read_through(page)
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    assert page.evaluate(CUT_TABLES) == []
    assert page.evaluate(CUT_FORMULAS) == []
    assert page.evaluate("document.documentElement.dataset.theme") == theme
    assert english(page) == set()
    assert serious(page, node_modules) == []
    assert on_paper(page) == []


# On paper: what is asked, with room to answer and every figure; nothing to press, no answer.
ON_PAPER = """() => {
    const seen = e => e.checkVisibility({ visibilityProperty: true });
    const wrong = [];
    const room = {
        choice: '.ejercicio-opcion', ordering: '.ejercicio-paso', plan: 'textarea',
        classification: '.ejercicio-tarjeta',
    };
    const controls = 'main button, main input[type=range], main select';
    for (const button of document.querySelectorAll(controls))
        if (seen(button)) wrong.push('a control: ' + button.outerHTML.slice(0, 80));
    for (const exercise of document.querySelectorAll('.ejercicio')) {
        if (!seen(exercise.querySelector('p'))) wrong.push(exercise.id + ': nothing is asked');
        if ([...exercise.querySelectorAll('details, output, .ejercicio-pistas')].some(seen))
            wrong.push(exercise.id + ': it gives something away');
        const places = exercise.querySelectorAll(
            room[exercise.dataset.tipo] ?? '.ejercicio-espacio');
        if (!places.length || ![...places].every(seen))
            wrong.push(exercise.id + ': no room to answer');
    }
    for (const figure of document.querySelectorAll('main figure:has(.grafico)'))
        if (![...figure.querySelectorAll('svg')].some(seen)) wrong.push(figure.id + ': not drawn');
    return wrong;
}"""


def on_paper(page):
    """What is wrong with the page as it would be printed."""
    page.emulate_media(media="print")
    wrong = page.evaluate(ON_PAPER)
    page.emulate_media(media="screen")
    return wrong


def english(page):
    """English words among what is read or announced."""
    text = re.sub(r"[«\"][^»\"]*[»\"]", "", page.evaluate(NAMES_AND_TEXTS))  # titles of sources
    text = NAMES.sub("", text)
    return {word.lower() for word in ENGLISH.findall(text)} - ALLOWED


def serious(page, node_modules, part="html"):
    """What axe finds serious or critical in a part of the page."""
    page.add_script_tag(path=node_modules / "axe-core" / "axe.min.js")
    found = page.evaluate(
        "part => axe.run(part, {resultTypes: ['violations']}).then(r => r.violations)", part
    )
    return [
        (rule["id"], [node["html"][:200] for node in rule["nodes"][:5]])
        for rule in found
        if rule["impact"] in ("serious", "critical")
    ]


def test_the_search_page_is_in_spanish(visits, address):
    assert english(open_page(visits(), address, "search")) == set()


def test_there_is_one_search_box_and_it_finds(visits, address):
    page = open_page(visits(viewport={"width": 1280, "height": 800}), address, LESSON)
    boxes = page.locator("input[type=search]:visible")
    assert boxes.count() == 1
    boxes.first.fill("lote")
    boxes.first.press("Enter")
    page.locator("#search-results li a").first.wait_for()
    assert "fantasmas" in page.locator("#search-results").inner_text()


def test_the_root_opens_the_first_page(visits, address):
    page = visits().page(f"{address}/")
    page.wait_for_url("**/book/empezar/index.html")


@pytest.mark.parametrize("name", [LESSON])
def test_figures_are_there_at_once_and_come_alive(name, visits, address):
    page = open_page(visits(viewport={"width": 1280, "height": 800}), address, name)
    figures = page.locator("figure svg[role=img], figure [role=img]")
    assert figures.count() >= 3
    for figure in figures.all():
        assert len(figure.get_attribute("aria-label")) > 60
    assert "vega" not in " ".join(r.lower() for r in requested(page))
    read_through(page)
    page.locator("#fig-altas select").wait_for()
    slider = page.locator("figure input[type=range]")
    slider.scroll_into_view_if_needed()
    before = page.locator("#fig-cien-figuras").inner_html()
    slider.focus()
    page.keyboard.press("ArrowRight")
    page.wait_for_timeout(400)
    assert page.locator("#fig-cien-figuras").inner_html() != before


def requested(page):
    """Addresses of everything the page has loaded."""
    return page.evaluate("performance.getEntriesByType('resource').map(r => r.name)")


def test_nothing_moves_when_a_figure_comes_alive(visits, address):
    page = open_page(visits(viewport={"width": 1280, "height": 800}), address, LESSON)
    height = page.evaluate("document.documentElement.scrollHeight")
    read_through(page)
    page.wait_for_timeout(500)
    assert abs(page.evaluate("document.documentElement.scrollHeight") - height) <= 8


def test_without_javascript_everything_can_be_read(visits, address):
    visit = visits(java_script_enabled=False)
    page = visit.page(f"{address}/{LESSON}.html")
    assert page.locator("#ej-tasa-de-activos details summary").inner_text() == "Ver solución"
    page.locator("#ej-tasa-de-activos details summary").click()
    assert page.locator("#ej-tasa-de-activos details").inner_text().count("%")
    assert page.locator("#fig-ultima-vez svg").first.is_visible()


def test_from_a_folder(site, visits):
    page = visits().page((site / f"{LESSON}.html").as_uri())
    exercise = page.locator("#ej-tasa-de-activos")
    exercise.get_by_role("textbox").fill("611/5990*100")
    exercise.get_by_role("button", name="Comprobar").click()
    verdict = exercise.locator("output[role=status]")
    assert verdict.get_attribute("data-estado") == "correcto"


def test_on_paper_there_is_room_and_no_solution(visits, address):
    page = open_page(visits(), address, LESSON)
    page.emulate_media(media="print")
    assert not page.locator("#ej-tasa-de-activos details").is_visible()
    assert not page.locator("#ej-tasa-de-activos").get_by_text("Comprobar").is_visible()
    assert page.locator("#ej-tasa-de-activos table").is_visible()
    assert page.locator("h1").is_visible()
    assert page.locator("#fig-ultima-vez svg").first.is_visible()


def test_keyboard_reaches_the_verdict(visits, address):
    page = open_page(visits(), address, LESSON)
    field = page.locator("#ej-sin-el-lote").get_by_role("textbox")
    field.focus()
    page.keyboard.type("11,43")
    page.keyboard.press("Enter")
    verdict = page.locator("#ej-sin-el-lote output[role=status]")
    assert verdict.get_attribute("data-error") == "quita-solo-abajo"
