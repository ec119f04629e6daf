"""«Mi progreso» on the real site: from a lesson to the page and to the first page."""

from browser.conftest import open_page
from playwright.sync_api import expect

LESSON = "book/calidad/ejercito-de-fantasmas"
PAGE = "book/referencia/mi-progreso"


def test_from_a_lesson_to_the_page_and_back(visits, address):
    page = open_page(visits(), address, LESSON)
    page.locator("#ej-tasa-de-activos").get_by_role("textbox").fill("611/5990*100")
    page.locator("#ej-tasa-de-activos").get_by_role("button", name="Comprobar").click()
    page.goto(f"{address}/{PAGE}.html")
    main = page.locator(".mi-progreso")
    expect(main).to_contain_text("Llevas 1 de ")
    main.get_by_text("III · Calidad sobre cantidad").last.click()
    expect(main.locator("li", has_text="✓ Hecho")).to_have_count(1)
    page.goto(f"{address}/book/empezar/index.html")
    page.locator(".te-quedaste").get_by_role("link").click()
    expect(page.locator("#ej-tasa-de-activos output[role=status]")).to_have_attribute(
        "data-estado", "correcto"
    )


def test_whoever_is_new_reads_nothing_of_it_on_the_first_page(visits, address):
    page = open_page(visits(), address, "book/empezar/index")
    expect(page.get_by_text("Te quedaste")).to_have_count(0)


def test_only_its_page_brings_its_script(visits, address):
    page = open_page(visits(), address, LESSON)
    asked = page.evaluate("performance.getEntriesByType('resource').map(r => r.name).join()")
    assert "progreso.js" not in asked and "te_quedaste.js" not in asked


def test_from_a_folder_and_without_a_script(site, visits):
    page = visits().page((site / f"{PAGE}.html").as_uri())
    expect(page.locator(".progreso-sigue")).to_contain_text("Empieza por")
    page = visits(java_script_enabled=False).page((site / f"{PAGE}.html").as_uri())
    expect(page.get_by_text("Sin él, estas son las lecciones.")).to_be_visible()
    assert page.locator(".mi-progreso table a").count() > 10
