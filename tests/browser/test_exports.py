"""A learner's own export on the page: chosen from the computer, read there, told in words."""

import pytest
from browser.conftest import open_page
from browser.test_live import enliven, write
from browser.test_pages import serious
from data import biff
from data.test_exports import linkedin_rows, xlsx
from playwright.sync_api import expect

from datasets.exports import shipped

PAGE = "book/referencia/exportaciones"
PATIENCE = 60_000  # ms; Python has to come first


class Panel:
    """The panel of a page."""

    def __init__(self, page):
        self.section = page.get_by_role("region", name="Tu exportación")
        self.section.scroll_into_view_if_needed()
        self.field = self.section.get_by_label("Elige el archivo que descargaste")
        expect(self.field).to_be_enabled(timeout=PATIENCE)
        self.result = self.section.get_by_role("region", name="Lo que dice tu archivo")

    def choose(self, name, content, *expected):
        file = {"name": name, "mimeType": "application/octet-stream", "buffer": content}
        self.field.set_input_files(file)
        for words in expected:
            expect(self.result).to_contain_text(words, timeout=PATIENCE)


def test_a_file_is_read_in_the_page_and_then_by_code(visits, address, node_modules):
    page = open_page(visits(), address, PAGE)
    panel = Panel(page)
    data = shipped.shipped_path("linkedin").read_bytes()
    panel.choose("lo-mio.csv", data, "lo-mio.csv: 79 piezas", "punto y coma", "Las que destacan")
    assert not serious(page, node_modules, "section.exportacion")
    enliven(page, 0)
    write(
        page, 0, "from exercises import cargar_exportacion\nlen(cargar_exportacion('lo-mio.csv'))\n"
    )
    cell = page.locator("details.codigo").first
    cell.get_by_role("button", name="Ejecutar").click()
    expect(cell.locator(".ejercicio-resultado")).to_contain_text("79", timeout=PATIENCE)


def test_hostile_files_get_a_sentence_and_the_next_one_is_read(visits, address):
    page = open_page(visits(), address, PAGE)
    panel = Panel(page)
    script = b"<html><script>document.title = 'mal'</script></html>"
    panel.choose("entrar.csv", script, "es una página web")
    panel.choose("enorme.csv", b"a,b\n" * 3_000_000, "pesa más de 10 MB")
    rows = b"Page ID,Reactions,Publish time\n<img src=x onerror=alert(1)>,2,3\n"
    panel.choose("otra.csv", rows, "Lo más parecido: publicaciones de Facebook (Meta)")
    data = shipped.shipped_path("ga4").read_bytes().replace(b"Referral", b"<b>Referral")
    panel.choose("visitas.csv", data, "<b>Referral", "compras, por canal")
    assert panel.result.locator("b").count() == 0


def test_the_last_file_chosen_is_read_and_named(visits, address):
    page = open_page(visits(), address, PAGE)
    panel = Panel(page)
    first, last = (shipped.shipped_path(name).read_bytes() for name in ("linkedin", "ga4"))
    panel.choose("primero.csv", first)
    panel.choose("segundo.csv", first)
    panel.choose("tercero.csv", last, "tercero.csv: ", "compras, por canal")
    expect(panel.result).not_to_contain_text("primero.csv")


def test_the_same_name_can_be_chosen_again(visits, address, tmp_path):
    page = open_page(visits(), address, PAGE)
    panel = Panel(page)
    path = tmp_path / "lo-mio.csv"
    for name, words in (("linkedin", "lo-mio.csv: 79 piezas"), ("ga4", "compras, por canal")):
        path.write_bytes(shipped.shipped_path(name).read_bytes())
        with page.expect_file_chooser() as chooser:
            panel.field.click()
        chooser.value.set_files(path)
        expect(panel.result).to_contain_text(words, timeout=PATIENCE)


@pytest.mark.parametrize(("name", "book"), [("c.xls", biff.workbook), ("c.xlsx", xlsx)])
def test_an_excel_brings_its_own_parser(name, book, visits, address):
    visit = visits()
    page = open_page(visit, address, PAGE)
    asked = []
    page.on("request", lambda request: asked.append(request.url))
    panel = Panel(page)
    panel.choose("x.csv", shipped.shipped_path("ga4").read_bytes(), "compras, por canal")
    assert not [url for url in asked if "xlrd" in url or "openpyxl" in url]
    panel.choose(name, book({"Todas las publicaciones": linkedin_rows()}), "79 piezas")


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_ours_by_keyboard_on_a_phone(theme, visits, address, node_modules):
    page = open_page(
        visits(viewport={"width": 360, "height": 740}, color_scheme=theme), address, PAGE
    )
    panel = Panel(page)
    button = panel.section.get_by_role("button", name="Probar con el del curso")
    button.focus()
    page.keyboard.press("Enter")
    expect(panel.result).to_contain_text("80 piezas", timeout=PATIENCE)
    assert page.evaluate("document.documentElement.scrollWidth") <= 360
    assert not serious(page, node_modules, "section.exportacion")


def test_without_webassembly_it_says_so(visits, address):
    visit = visits()
    page = visit.page()
    page.add_init_script("delete window.WebAssembly")
    page.goto(f"{address}/{PAGE}.html", wait_until="networkidle")
    panel = page.get_by_role("region", name="Tu exportación")
    expect(panel).to_contain_text("Python no arranca en este navegador")
    expect(panel.get_by_label("Elige el archivo que descargaste")).to_be_disabled()
