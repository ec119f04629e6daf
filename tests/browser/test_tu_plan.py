"""The final plan: gathered from the lessons, changed, checked, to a file, to paper and back."""

import json
import re
import time

import pytest
from browser.conftest import open_page
from browser.learner import Attempt
from component.driver import come_back
from playwright.sync_api import expect

from exercises.component.labels import LABELS
from exercises.notebook import registry

PAGE = "book/proyecto/tu-plan"
PLAN = registry.get("tu-plan")
MODEL = PLAN.answer_value("0")
SECTIONS = [part["name"] for part in PLAN.document("0") if part["heading"]]
OBJECTIVE = "Pasar de 6 a 10 pedidos antes del 30 de junio."
LESSON = "book/estrategia/para-que"
KEEP = """([name, answer]) => {
    const now = new Date().toISOString();
    const record = { answer, attempts: 0, status: "", hints: 0, version: "otra",
        times: { first: now, last: now, passed: null } };
    localStorage.setItem(name, JSON.stringify(record));
}"""


def kept_as(exercise, edition="0"):
    return f"curso:/:{edition}:{exercise}"


@pytest.fixture
def plan(visits, address):
    """`plan(lessons={id: answer}, …)`: the page, with what the lessons keep."""

    def open_plan(lessons=(), visit=None, **options):
        page = (visit or visits(**options)).page(f"{address}/{PAGE}.html")
        for name, answer in dict(lessons).items():
            page.evaluate(KEEP, [name if ":" in name else kept_as(name), answer])
        if lessons:
            page.reload()
        return page

    return open_plan


def field(page, name):
    return page.locator(f'#ej-tu-plan [name="{name}"]')


def button(page, name):
    return page.locator("#ej-tu-plan").get_by_role("button", name=name, exact=True)


def said(page):
    return page.locator(".ejercicio-documento").get_by_role("status")


def downloaded(page):
    with page.expect_download() as download:
        button(page, "Descargar mi plan").click()
    assert download.value.suggested_filename == "mi-plan.txt"
    return download.value.path().read_text(encoding="utf-8")


def bring_file(page, content, name="mi-plan.txt"):
    content = content if isinstance(content, bytes) else content.encode()
    files = {"name": name, "mimeType": "text/plain", "buffer": content}
    page.locator("#ej-tu-plan input[type=file]").set_input_files(files)


def fill(page, answer):
    for name, text in answer.items():
        field(page, name).fill(text)


def test_from_a_lesson_to_the_plan_and_back(visits, address):
    page = open_page(visits(), address, LESSON)
    line = registry.get("tu-objetivo").answer_value("0")["linea"]
    Attempt(page, "tu-objetivo").section.locator('[name="linea"]').fill(line)
    page.locator("footer .mi-plan").get_by_role("link", name="Tu plan").click()
    expect(page).to_have_url(re.compile(r"tu-plan\.html#ej-tu-plan$"))
    offer = page.locator(".ejercicio-oferta")
    expect(offer).to_have_text(re.compile(r"^Lo escribiste en ¿Para qué\?: .*Traer aquí$", re.S))
    assert line in downloaded(page)  # a section says what the lesson has until it is written

    field(page, "objetivo").fill("Esto es mío.")
    offer.get_by_role("button", name="Traer aquí: Objetivo").click()
    expect(field(page, "objetivo")).to_have_value(f"Esto es mío.\n{line}")
    expect(field(page, "objetivo")).to_be_focused()
    expect(offer).to_have_count(0)
    come_back(page)
    expect(field(page, "objetivo")).to_have_value(f"Esto es mío.\n{line}")


def test_all_lessons_at_once_into_what_is_empty(plan):
    lessons = {
        "tu-objetivo": {"linea": OBJECTIVE, "tus_compras": "31"},
        "tus-dos-indicadores": {"linea": "Los pedidos de cada mes", "tu_resultado": "no lo sé"},
        "tus-fantasmas": {"linea": "Miraré quién pregunta"},
        "donde-estoy": {"tus_horas": "9", "tu_hora": "20"},
    }
    page = plan(lessons)
    field(page, "hora").fill("15")
    button(page, "Traer lo que escribí en las lecciones").click()
    expect(said(page)).to_have_text("Casillas que has traído: 3.")
    expect(field(page, "objetivo")).to_have_value(OBJECTIVE)
    expect(field(page, "partida")).to_have_value("")  # of another indicator, «no lo sé» of its own
    expect(field(page, "indicador")).to_have_value("Los pedidos de cada mes\nMiraré quién pregunta")
    expect(field(page, "horas")).to_have_value("9")
    expect(field(page, "hora")).to_have_value("15")
    # A number has room for one: what it said before is offered in its turn.
    page.get_by_role("button", name="Traer aquí: Lo que cuesta una hora").click()
    expect(field(page, "hora")).to_have_value("20")
    expect(page.locator(".ejercicio-oferta")).to_contain_text(["Antes ponía: 15"])


def test_a_whole_plan_to_a_file_and_back_in_another_browser(plan):
    page = plan()
    odd = "# no es un título\n\\ ni esto\n- Horas al mes: 3\nde enero a junio (por completar)"
    answer = {
        **MODEL,
        "calendario": odd,
        "coste": "Mis horas\n- Horas al mes: ninguna",
        "indicador": f"{MODEL['indicador']}\n* Hoy está en: 3\n\\x (por completar)\nfin",
        "mensaje": "Trae la pieza rota y mira\nObjetivo\n Mis cifras\n\\Objetivo",
        "quien": "Reme (por completar)",
    }
    fill(page, answer)
    text = downloaded(page)
    assert re.findall(r"^## (.*)$", text, re.M)[: len(SECTIONS)] == SECTIONS
    other = plan()
    bring_file(other, text.replace("\n", "\r\n"))
    expect(said(other)).to_contain_text(f"Casillas que ha llenado el archivo: {len(answer)}.")
    for name, typed in answer.items():
        assert field(other, name).input_value() == typed, name
    assert Attempt(other, "tu-plan").check() == ("correcto", "")
    expect(other.locator(".ejercicio-consecuencia")).to_contain_text("de cada 100")
    come_back(other)
    expect(field(other, "calendario")).to_have_value(odd)


def test_a_file_never_takes_the_place_of_newer_text(plan):
    page = plan()
    fill(page, {"objetivo": OBJECTIVE, "quien": "Ana"})
    text = downloaded(page)
    fill(page, {"objetivo": "Otro objetivo, de esta tarde", "quien": ""})
    bring_file(page, text)
    expect(said(page)).to_contain_text("llenado el archivo: 1. Ya decían otra cosa: 1;")
    expect(field(page, "objetivo")).to_have_value("Otro objetivo, de esta tarde")
    expect(field(page, "quien")).to_have_value("Ana")
    expect(page.locator(".ejercicio-oferta")).to_contain_text(f"En el archivo pone: {OBJECTIVE}")


def test_of_two_files_only_the_last_is_offered(plan):
    page = plan()
    fill(page, {"objetivo": OBJECTIVE})
    bring_file(page, "## Objetivo\nEl primero")
    expect(said(page)).to_contain_text("Ya decían otra cosa: 1;")
    bring_file(page, "## Objetivo\nEl segundo")
    expect(page.locator(".ejercicio-oferta")).to_have_count(1)
    expect(page.locator(".ejercicio-oferta")).to_contain_text("En el archivo pone: El segundo")
    bring_file(page, f"## Objetivo\n{OBJECTIVE}")
    expect(said(page)).to_have_text(LABELS["document.same"])
    expect(page.locator(".ejercicio-oferta")).to_have_count(0)
    button(page, "Traer lo que escribí en las lecciones").click()
    expect(said(page)).to_have_text(LABELS["document.nothing"])


def test_the_marks_of_the_list_go_to_the_file_and_come_back(plan):
    page = plan()
    fill(page, {"objetivo": OBJECTIVE})
    boxes = page.locator('#ej-tu-plan [name="criterios"]')
    boxes.nth(2).check()
    text = downloaded(page)
    marks = text.partition("## La lista, en tres minutos\n\n")[2].splitlines()
    ticked = "  x       "
    assert marks == [f"- [{x}] {line}" for x, line in zip(ticked, PLAN.rubric, strict=True)]
    other = plan()
    other.locator('#ej-tu-plan [name="criterios"]').nth(0).check()
    bring_file(other, text)
    expect(said(other)).to_contain_text("Marcas de la lista que ha puesto: 1.")
    come_back(other)
    now = other.locator('#ej-tu-plan [name="criterios"]').evaluate_all(
        "all => all.map(b => b.checked)"
    )
    assert [n for n, is_ticked in enumerate(now) if is_ticked] == [0, 2]


@pytest.mark.parametrize("sign", ["## ", "", "# ", "###"])
def test_headings_typed_again(plan, sign):
    page = plan()
    titles = {"Objetivo": "De 6 a 10", "Público": "Quien pregunta", "Mis cifras": "Público\nx"}
    bring_file(page, "\n".join(f"{sign}{title}\n{text}" for title, text in titles.items()))
    expect(field(page, "objetivo")).to_have_value("De 6 a 10")
    expect(field(page, "publico")).to_have_value("Quien pregunta")


def test_after_starting_afresh_nothing_is_said_to_be_kept(plan):
    page = plan()
    fill(page, {"objetivo": OBJECTIVE})
    expect(page.locator("#ej-tu-plan .ejercicio-guardado")).to_have_text(LABELS["saved"])
    button(page, "Reiniciar").click()
    expect(page.locator("#ej-tu-plan .ejercicio-guardado")).to_be_empty()
    button(page, "Deshacer").click()
    expect(page.locator("#ej-tu-plan .ejercicio-guardado")).to_have_text(LABELS["saved"])


NO_PLAN = {
    "binary": (bytes(range(256)) * 40, "document.foreign"),
    "another list": ("# Mi lista\n\n## Pan\n\nDos barras", "document.foreign"),
    "another program's": ('{"curso": "otro"}', "document.foreign"),
    "empty": ("", "document.foreign"),
    "huge": (b"## Objetivo\n" * 40_000, "document.huge"),
}


def test_a_file_that_is_no_plan(plan):
    page = plan()
    fill(page, {"objetivo": OBJECTIVE})
    for content, sentence in NO_PLAN.values():
        bring_file(page, content)
        expect(said(page)).to_have_text(LABELS[sentence])
        bring_file(page, "## Público\nQuien pregunta")  # the sentence goes before the next one
        expect(said(page)).not_to_have_text(LABELS[sentence])
    expect(field(page, "objetivo")).to_have_value(OBJECTIVE)


def test_a_file_gone_over_in_another_program(plan):
    page = plan()
    text = "## objetivo\nDe 6 a 10 en junio, según Íñigo\n\n## Notas\nde Ana\n\n* La apunta: x\n"
    bring_file(page, (text + "## Indicador\n* Lo apunta:  Ana").encode("cp1252"))
    expect(field(page, "quien")).to_have_value("Ana")
    typed = field(page, "objetivo").input_value()
    assert typed.startswith("De 6 a 10 en junio, según Íñigo\n\n## Notas\nde Ana")


def test_a_lesson_line_loses_its_mark_on_the_way_back(plan):
    page = plan({"tu-objetivo": {"linea": "Vender más"}})
    page.evaluate(
        "name => localStorage.setItem(name, JSON.stringify({"
        "...JSON.parse(localStorage.getItem(name)), status: 'todavia-no' }))",
        kept_as("tu-objetivo"),
    )
    text = downloaded(page)
    assert "\nVender más. (por completar)\n" in text
    other = plan()
    bring_file(other, text)
    expect(field(other, "objetivo")).to_have_value("Vender más.")


LONG = {
    "an item": "## Indicador\n- " + " " * 290_000 + "x",
    "a name": "## Indicador\n- Lo apunta" + " " * 290_000 + "x: Ana",
    "a value": "## Coste completo\n- Horas al mes: 1" + " " * 290_000 + "x",
    "a heading": "## Indicador\nx\n## x" + " " * 290_000 + "x",
    "a line": "## Indicador\nx" + " " * 290_000 + "x",
}


@pytest.mark.parametrize("content", LONG.values(), ids=LONG)
def test_a_long_line_of_spaces_does_not_hold_the_page(plan, content):
    page = plan()
    start = time.monotonic()
    bring_file(page, content)
    expect(said(page)).to_contain_text("Casillas que ha llenado")
    Attempt(page, "tu-plan").check()
    downloaded(page)
    assert time.monotonic() - start < 10


def test_an_emptied_section_is_offered_again(plan):
    page = plan()
    fill(page, {"objetivo": OBJECTIVE, "publico": "El barrio"})
    page.get_by_role("button", name="Vaciar: Objetivo").click()
    expect(field(page, "objetivo")).to_have_value("")
    expect(field(page, "publico")).to_have_value("El barrio")
    page.reload()
    page.get_by_role("button", name="Traer aquí: Objetivo").click()
    expect(field(page, "objetivo")).to_have_value(OBJECTIVE)


def test_what_a_short_field_said_is_offered_on_the_next_visit(plan):
    page = plan({"donde-estoy": {"tu_hora": "20"}})
    fill(page, {"hora": "15"})
    page.get_by_role("button", name="Traer aquí: Lo que cuesta una hora").click()
    expect(field(page, "hora")).to_have_value("20")
    page.reload()
    expect(field(page, "hora")).to_have_value("20")
    expect(page.locator(".ejercicio-oferta")).to_contain_text(["Antes ponía: 15"])
    # Of another shape, or cut short, it is as if there were nothing.
    name = kept_as("tu-plan") + ":antes"
    for kept in ('{"hora": [1, {}]}', '{"hora": "15"}', "null", "[", '"x"', '{"otra": ["y"]}'):
        page.evaluate("([name, text]) => localStorage.setItem(name, text)", [name, kept])
        page.reload()
        expect(field(page, "hora")).to_have_value("20")
        expect(page.locator(".ejercicio-oferta")).to_have_count(0)


def test_two_tabs_write_one_plan(plan, visits):
    visit = visits()
    one, other = plan(visit=visit), plan(visit=visit)
    fill(one, {"objetivo": OBJECTIVE})
    expect(field(other, "objetivo")).to_have_value(OBJECTIVE)
    fill(other, {"publico": "El barrio"})
    expect(field(one, "publico")).to_have_value("El barrio")
    come_back(one)
    expect(field(one, "objetivo")).to_have_value(OBJECTIVE)
    expect(field(one, "publico")).to_have_value("El barrio")


def test_older_versions_and_other_editions(plan):
    page = plan(
        {
            "tu-plan": {"objetivo": OBJECTIVE, "ya_no_existe": "nada"},
            kept_as("tu-plan", "martes-2027"): {"publico": "El barrio"},
        }
    )
    expect(field(page, "objetivo")).to_have_value(OBJECTIVE)
    expect(field(page, "publico")).to_have_value("")
    offer = page.locator(".ejercicio-oferta")
    expect(offer).to_contain_text("En otra edición del curso escribiste: El barrio")


def test_without_room_the_file_has_it_all(plan):
    page = plan()
    page.evaluate(
        "() => { Storage.prototype.setItem = () => { throw new DOMException('', 'Quota') } }"
    )
    fill(page, {"objetivo": OBJECTIVE})
    expect(page.locator("#ej-tu-plan").get_by_role("alert")).to_contain_text("no se ha guardado")
    page.evaluate("dispatchEvent(new Event('pageshow'))")
    assert OBJECTIVE in downloaded(page)


def test_where_nothing_can_be_kept_the_file_has_it_all(plan, visits):
    visit = visits()
    visit.context.add_init_script(
        "Object.defineProperty(window, 'localStorage', { get() { throw new Error('off') } })"
    )
    page = plan(visit=visit)
    fill(page, {"objetivo": OBJECTIVE})
    assert OBJECTIVE in downloaded(page)
    visit.errors.clear()  # the theme's own script minds


def test_on_paper_there_is_the_plan_and_nothing_else(plan):
    page = plan()
    fill(page, MODEL)
    page.evaluate("window.print = () => { window.asked = document.title }")
    button(page, "Imprimir mi plan").click()
    assert page.evaluate("window.asked") == "Mi plan"
    button(page, "Imprimir mi plan").click()  # again, before the first has finished
    expect(page.locator(".plan-hoja")).to_have_count(1)
    sheets = re.findall(rb"/Type /Page\b[^s]", page.pdf(prefer_css_page_size=True))
    assert len(sheets) == 1
    # The browser has said that it has finished.
    expect(page.locator(".plan-hoja")).to_have_count(0)
    expect(page).to_have_title(re.compile("^Tu plan"))
    button(page, "Imprimir mi plan").click()
    page.emulate_media(media="print")
    shown = page.evaluate("document.body.innerText")
    assert shown.startswith("Mi plan\n")
    assert all(text in shown for text in (*MODEL.values(), *PLAN.rubric))
    assert "Ferretería La Tuerca Azul" in shown and "Coste completo" in shown
    assert not [word for word in ("Haz memoria", "Buscar", "Comprobar") if word in shown]


def test_a_crowded_plan_still_fits_one_sheet(plan):
    page = plan()
    fill(page, {name: text if len(text) < 60 else f"{text} " * 3 for name, text in MODEL.items()})
    page.evaluate("window.print = () => {}")
    button(page, "Imprimir mi plan").click()
    assert len(re.findall(rb"/Type /Page\b[^s]", page.pdf(prefer_css_page_size=True))) == 1


def test_without_script_there_are_ten_questions_and_room(visits, address):
    page = visits(java_script_enabled=False).page(f"{address}/{PAGE}.html")
    assert page.locator(".ejercicio-apartado textarea").count() == len(SECTIONS)
    assert page.locator("#ej-tu-plan").get_by_role("button", name="Imprimir mi plan").count() == 0
    page.locator("summary", has_text="Ver un plan de ejemplo").click()
    expect(page.get_by_text("Trae la pieza rota")).to_be_visible()


def test_the_example_is_open_and_all_gaps_are_told(plan):
    page = plan()
    button(page, "Ver un plan de ejemplo").click()
    expect(page.get_by_text("Trae la pieza rota")).to_be_visible()
    fill(page, {"objetivo": "Vender más", "espera": "3"})
    attempt = Attempt(page, "tu-plan")
    assert attempt.check() == ("todavia-no", "se-juzga-pronto")
    for part in ("Por escribir: Público", "¿De cuánto partes", "al menos seis meses?"):
        expect(attempt.verdict).to_contain_text(part)


def test_what_is_kept_says_what_was_typed(plan):
    page = plan()
    field(page, "mensaje").press_sequentially("Tra")
    kept = page.evaluate("name => localStorage.getItem(name)", kept_as("tu-plan"))
    assert json.loads(kept)["answer"] == {"mensaje": "Tra"}
