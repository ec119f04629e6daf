"""Handing in from a page: what is on screen goes into a file that Python reads."""

import json
from pathlib import Path

import pytest
from component import toys
from component.driver import RIGHT, Toy, choose, type_number
from jsonschema import Draft202012Validator
from playwright.sync_api import expect

from exercises.component import bundle
from exercises.progress.hand_ins import COURSE, LARGEST, read_hand_in, schema

PANEL = """<details class="entrega entrega-leccion" open><summary>Entregar esta lección</summary>
<div></div></details>"""
NO_STORE = """Object.defineProperty(window, "localStorage", {
    get() { throw new DOMException("no", "SecurityError"); } });"""
FULL_STORE = """Storage.prototype.setItem = function () {
    throw new DOMException("full", "QuotaExceededError"); };"""
KEEP = """([id, answer, more]) => localStorage.setItem(
    `curso:${location.pathname.slice(0, location.pathname.lastIndexOf("/") + 1)}:0:${id}`,
    JSON.stringify({ answer, attempts: 1, status: "correcto", hints: 0, version: "v",
        times: { first: TIME, last: TIME, passed: null }, ...more }))""".replace(
    "TIME", '"2026-01-01T00:00:00.000Z"'
)


def exercise(name, kind="number"):
    about = {"id": name, "title": f"Título de {name}", "kind": kind, "minutes": 3, "version": "v"}
    return {**about, "essential": False, "needsPython": kind == "code", "prediction": False}


LESSONS = {"uno": ["a-1", "a-2"], "dos": ["b-1", "b-2", "b-3"], "tres": ["c-1"]}


def outline(lessons=None, address="{}.html"):
    made = [
        {"title": f"Lección {name}", "address": address.format(name),
         "exercises": [exercise(each, "code" if each == "b-3" else "number") for each in names]}
        for name, names in (lessons or LESSONS).items()
    ]  # fmt: skip
    parts = [{"name": "I · Primera", "lessons": made[:2]}, {"name": "Final", "lessons": made[2:]}]
    return {"course": COURSE, "content": "c0ffee", "edition": "0", "parts": parts}


def style():
    return f"<style>{bundle.stylesheet()}{bundle.hand_in_stylesheet()}</style>"


@pytest.fixture(scope="module")
def places(tmp_path_factory, serve):
    """Where a lesson is served, and beside it the page from which any lesson is handed in."""
    folder = tmp_path_factory.mktemp("entrega")
    script = bundle.classic_script(COURSE, "c0ffee")
    lesson = toys.page().replace(bundle.classic_script(COURSE), script)
    assert script in lesson
    lesson = lesson.replace("</head>", f"{style()}</head>").replace("</main>", f"{PANEL}</main>")
    assert PANEL in lesson
    (folder / "leccion.html").write_text(lesson, encoding="utf-8")
    for name, course in (
        ("entregar", outline()),
        ("larga", outline({"uno": LONG, "dos": LONG[:9]})),
        ("cuaderno", outline(address="")),
    ):
        (folder / f"{name}.html").write_text(
            f"""<!doctype html><html lang="es" data-theme="light" data-content_root="./"><head>
            <meta charset="utf-8"><meta name="viewport" content="width=device-width">
            <title>Entregar</title>{style()}</head><body><main><h1>Entregar</h1>
            <div class="entrega entrega-pagina"></div></main>
            <script>{bundle.hand_in_script(course)}</script></body></html>""",
            encoding="utf-8",
        )
    return serve(folder)


#: Two clicks within less are one, in milliseconds.
DOUBLE = 600
LONG = [f"larga-{n}" for n in range(260)]


class Panel:
    def __init__(self, visits, address, query="", script=""):
        self.visit = visits()
        if script:
            self.visit.context.add_init_script(script)
        self.page = self.visit.page(address + query)
        self.root = self.page.locator(".entrega")
        self.said = self.root.locator("[role=status]")

    def alias(self, text):
        self.root.get_by_label("Tu alias").fill(text)

    def keep(self, name, answer, **more):
        self.page.evaluate(KEEP, [name, answer, more])

    def choose(self, label):
        self.root.get_by_label("Qué entregas").select_option(label)

    def make(self):
        """Press the button; the name of the file, and what it holds."""
        with self.page.expect_download() as download:
            self.root.get_by_role("button", name="Hacer mi entrega").click()
        content = Path(download.value.path()).read_bytes()
        Draft202012Validator(schema()).validate(json.loads(content))
        self.content = content
        return download.value.suggested_filename, read_hand_in(content)


@pytest.fixture
def lesson(visits, places):
    return lambda **options: Panel(visits, f"{places}/leccion.html", **options)


@pytest.fixture
def page(visits, places):
    return lambda name="entregar", **options: Panel(visits, f"{places}/{name}.html", **options)


@pytest.mark.parametrize("script", ["", NO_STORE, FULL_STORE], ids=["kept", "absent", "full"])
def test_what_is_on_screen_is_handed_in_kept_or_not(lesson, script):
    panel = lesson(script=script)
    type_number(Toy(panel.page, "number"), "38,2")
    Toy(panel.page, "number").check()
    type_number(Toy(panel.page, "number"), "10,2 %")
    choose(Toy(panel.page, "choice"), "El alcance")
    panel.alias("Íñigo Peña")
    name, read = panel.make()
    assert name == "entrega-social-media-con-estrategia-inigo-pena.json"
    assert read.alias == "Íñigo Peña"
    assert (read.content, read.edition) == ("c0ffee", toys.NUMBER["edition"])
    assert set(read.answers) == {"juguete-number", "juguete-choice"}
    answer = read.answers["juguete-number"]
    assert (answer["answer"], answer["attempts"]) == ("10,2 %", 1)
    assert answer["unverified"] == "todavia-no"
    said = panel.said.inner_text()
    total = len(toys.ALL)
    assert f"Entregas 2 de {total}." in said
    assert f"Faltan {total - 2}" in said
    assert "sin comprobar: 1" in said
    assert f"{read.sha256[:4]} {read.sha256[4:8]}" in said
    assert name in said
    link = panel.said.get_by_role("link", name=toys.PLAN["title"], include_hidden=True)
    assert link.get_attribute("href") == "#ej-juguete-plan"


def test_what_a_blank_view_of_an_exercise_does_not_know_is_handed_in(lesson):
    panel = lesson()
    panel.keep("juguete-number", "7")  # as another tab, or another cell, would
    panel.alias("Ana")
    _, read = panel.make()
    assert read.answers["juguete-number"]["answer"] == "7"


def test_a_notebook_chooses_a_lesson_that_has_no_address(page):
    panel = page("cuaderno")
    panel.keep("a-2", "5")
    panel.keep("b-1", "7")
    panel.alias("Ana")
    panel.choose("Lección dos")
    assert set(panel.make()[1].answers) == {"b-1"}


def test_every_kind_goes_as_it_was_answered(lesson):
    panel = lesson()
    for name, answer in RIGHT.items():
        answer(Toy(panel.page, name))
    panel.alias("Ana")
    _, read = panel.make()
    assert set(read.answers) == {f"juguete-{name}" for name in RIGHT}
    assert read.answers["juguete-varias"]["answer"] == ["horas", "premio"]
    assert read.answers["juguete-plan"]["answer"]["seguidores"] == "500"


def test_the_same_again_has_the_same_receipt_and_a_change_another(lesson):
    panel = lesson()
    type_number(Toy(panel.page, "number"), "10,2")
    panel.alias("Ana")
    _, first = panel.make()
    panel.page.wait_for_timeout(DOUBLE)
    _, again = panel.make()
    assert again == first
    type_number(Toy(panel.page, "number"), "10,3")
    panel.page.wait_for_timeout(DOUBLE)
    _, other = panel.make()
    assert other.receipt != first.receipt


def test_a_double_click_is_one_file(lesson):
    panel = lesson()
    type_number(Toy(panel.page, "number"), "10,2")
    panel.alias("Ana")
    downloads = []
    panel.page.on("download", lambda each: downloads.append(each))
    panel.root.get_by_role("button", name="Hacer mi entrega").dblclick()
    panel.page.wait_for_timeout(500)
    assert len(downloads) == 1


def test_without_an_alias_or_an_answer_there_is_no_file(lesson):
    panel = lesson()
    field, button = panel.root.get_by_label("Tu alias"), panel.root.get_by_role("button").first
    downloads = []
    panel.page.on("download", lambda each: downloads.append(each))
    panel.alias("  \u200f ")
    button.click()
    expect(panel.said).to_contain_text("Falta tu alias")
    expect(field).to_be_focused()
    expect(field).to_have_attribute("aria-invalid", "true")
    panel.alias("Ana")
    panel.page.wait_for_timeout(DOUBLE)
    button.click()
    expect(panel.said).to_contain_text("No hay nada que entregar todavía")
    assert downloads == []


def test_an_alias_is_a_text_and_is_remembered(lesson):
    panel = lesson()
    type_number(Toy(panel.page, "number"), "10,2")
    alias = "<script>document.title='x'</script><img src=x>"
    panel.alias(alias)
    panel.make()
    assert alias in panel.said.inner_text()
    assert panel.said.locator("img, script").count() == 0
    panel.page.reload()
    assert panel.root.get_by_label("Tu alias").input_value() == alias


def test_by_keyboard(lesson):
    panel = lesson()
    type_number(Toy(panel.page, "number"), "10,2")
    panel.root.get_by_label("Tu alias").focus()
    panel.page.keyboard.type("Ana")
    with panel.page.expect_download():
        panel.page.keyboard.press("Enter")
    expect(panel.said).to_contain_text("Entregas 1 de")


def test_where_nothing_is_downloaded_the_text_can_be_copied(lesson):
    panel = lesson()
    type_number(Toy(panel.page, "number"), "10,2")
    panel.alias("Ana")
    _, read = panel.make()
    panel.said.get_by_text("Si no se ha descargado").click()
    assert read_hand_in(panel.said.get_by_role("textbox").input_value().encode()) == read
    with panel.page.expect_download() as again:
        panel.said.get_by_role("button", name="Descargar otra vez").click()
    assert Path(again.value.path()).read_bytes() == panel.content


def test_a_lesson_a_part_or_everything(page):
    panel = page(query="?leccion=dos")
    panel.keep("b-1", "38,2")
    panel.keep("a-1", "1")
    panel.keep("de-otro-curso", "1")
    panel.page.mouse.click(1, 1)  # as whoever comes back to the page does
    expect(panel.root.get_by_label("Qué entregas")).to_have_value("dos")
    expect(panel.root).to_contain_text("Tienes respondidos 1 de 3.")
    panel.alias("Ana")
    _, read = panel.make()
    assert list(read.answers) == ["b-1"]
    missing = panel.said.locator("details", has_text="Faltan 2").get_by_role("listitem")
    assert missing.all_inner_texts() == ["Título de b-2", "Título de b-3 (opcional, con código)"]
    assert missing.first.get_by_role("link").get_attribute("href") == "./dos.html#ej-b-2"
    panel.choose("Toda la parte: I · Primera")
    expect(panel.root).to_contain_text("Tienes respondidos 2 de 5.")
    panel.choose("Todo lo respondido")
    panel.page.wait_for_timeout(DOUBLE)
    _, read = panel.make()
    assert set(read.answers) == {"a-1", "b-1"}
    expect(panel.said).to_contain_text("Ejercicios que entregas: 2.")
    expect(panel.said).not_to_contain_text("Faltan")


@pytest.mark.parametrize("chosen", ["", "?leccion=ninguna", "?leccion=%22%3E%3Cimg%20src=x%3E"])
def test_an_unknown_lesson_is_everything(page, chosen):
    panel = page(query=chosen)
    expect(panel.root.get_by_label("Qué entregas")).to_have_value("todo")


def test_a_page_that_sees_no_store_says_where_to_hand_in(page):
    panel = page(script=NO_STORE)
    expect(panel.root).to_contain_text("Entrega al final de cada lección")


def test_a_hand_in_that_nobody_would_take_is_not_made(page):
    """260 answers of 10 000 characters: more than the reader takes; a lesson is not."""
    panel = page("larga")
    panel.page.evaluate(
        """([keep, ids]) => { const put = eval(keep);
            for (const id of ids) put([id, { linea: "ñ".repeat(9000) }, {}]); }""",
        [KEEP, LONG],
    )
    panel.alias("Ana")
    downloads = []
    panel.page.on("download", lambda each: downloads.append(each))
    panel.root.get_by_role("button", name="Hacer mi entrega").click()
    expect(panel.said).to_contain_text("y el límite es 2 MB")
    expect(panel.said).to_contain_text("pesaría 4,6 MB")
    assert downloads == []
    panel.choose("Lección dos")
    panel.page.wait_for_timeout(DOUBLE)
    _, read = panel.make()
    assert len(read.answers) == 9
    assert len(panel.content) < LARGEST


def test_nothing_of_what_is_kept_breaks_it(page):
    panel = page()
    panel.keep("a-1", "\ud83d", attempts=-3, version="x" * 500, status="raro")
    panel.keep("a-2", {"linea": "x"}, times={"first": "ayer", "last": "hoy", "passed": None})
    panel.keep("b-1", None)
    panel.keep("b-2", [])
    panel.alias("Ana")
    _, read = panel.make()
    assert set(read.answers) == {"a-1", "a-2"}
    assert read.answers["a-1"]["answer"] == "\ufffd"
