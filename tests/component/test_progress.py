"""«Mi progreso» and two tabs, on toys: nothing is lost, and what cannot be done is said."""

import json
from pathlib import Path

import icalendar
import jsonschema
import pytest
from browser.test_pages import serious
from component import progress_toys, toys
from component.driver import Toy, type_number, write_plan
from playwright.sync_api import expect

from exercises.component import bundle
from exercises.progress import hand_ins

SCHEMA = Path(hand_ins.__file__).with_name("progress.schema.json")
CHECKER = jsonschema.Draft202012Validator(json.loads(SCHEMA.read_text(encoding="utf-8")))
VERSION = toys.NUMBER["version"]
FIELD = "Tu respuesta, en %"
FULL = "() => { Storage.prototype.setItem = () => { throw new DOMException('', 'Quota') } }"
NO_STORE = "Object.defineProperty(window, 'localStorage', { get() { throw new Error('off') } })"


@pytest.fixture(scope="module")
def address(tmp_path_factory, serve):
    folder = tmp_path_factory.mktemp("progreso")
    toys.write_page(folder)
    progress_toys.write_progress_page(folder)
    progress_toys.write_progress_page(folder, "dark")
    return serve(folder)


@pytest.fixture
def lesson(address, visits):
    """`lesson(visit)`: the harness of toys, in a visit of its own or in one that is there."""
    return lambda visit=None: (visit or visits()).page(f"{address}/juguetes-light.html")


@pytest.fixture
def progress(address, visits):
    """`progress(records, visit)`: the page, where a browser keeps those records by id."""

    def open_progress(records=(), visit=None, theme="light", **options):
        page = (visit or visits(**options)).page(f"{address}/progreso-{theme}.html")
        for name, record in dict(records).items():
            page.evaluate(
                "([name, text]) => localStorage.setItem(name, text)",
                [f"curso:/:{name if ':' in name else '0:' + name}", json.dumps(record)],
            )
        if records:
            page.reload()
        return page

    return open_progress


def record(answer, day=1, **changes):
    time = f"2026-11-{day:02}T10:00:00.000Z"
    times = {"first": time, "last": time, "passed": None}
    made = {"answer": answer, "attempts": 1, "status": "todavia-no", "hints": 0, "times": times}
    return {**made, "version": VERSION, **changes}


def kept(page):
    return {
        name.removeprefix("curso:/:"): json.loads(text)
        for name, text in page.evaluate("Object.entries(localStorage)")
        if name.startswith("curso:")
    }


def button(page, name):
    return page.get_by_role("button", name=name, exact=True)


def downloaded(page, name="Descargar mi progreso"):
    with page.expect_download() as download:
        button(page, name).click()
    assert download.value.suggested_filename == f"mi-progreso-{hand_ins.COURSE}.json"
    written = json.loads(download.value.path().read_text(encoding="utf-8"))
    CHECKER.validate(written)
    return written


def document(records, **changes):
    return {
        "format": "progreso", "schema": 1, "course": hand_ins.COURSE, "content": "", "created": "",
        "editions": {"0": records}, **changes,
    }  # fmt: skip


def upload(page, content):
    if not isinstance(content, bytes):
        content = json.dumps(content, ensure_ascii=False).encode()
    files = {"name": "x.json", "mimeType": "application/json", "buffer": content}
    page.locator("input[type=file]").set_input_files(files)


def said(page):
    return page.locator("section", has_text="Guárdalo o llévatelo").get_by_role("status")


class Beside:
    """A visit whose pages are other tabs of the browser of a page."""

    def __init__(self, page):
        self.context = page.context

    def page(self, address):
        opened = self.context.new_page()
        opened.goto(address)
        return opened


# Two tabs


def test_another_tab_shows_what_was_kept(lesson):
    one = lesson()
    other = lesson(Beside(one))
    type_number(Toy(one, "number"), "50")
    Toy(one, "number").check()
    expect(Toy(other, "number").field(FIELD)).to_have_value("50")
    Toy(other, "number").button("Ver solución").click()
    expect(Toy(other, "number").verdict).to_contain_text("Llevas 1")
    Toy(one, "number").button("Reiniciar").click()
    expect(Toy(other, "number").field(FIELD)).to_have_value("")


def test_whoever_types_is_not_interrupted(lesson):
    one = lesson()
    other = lesson(Beside(one))
    one.evaluate("Date.now = () => 0")  # as if no time went by
    Toy(one, "number").field(FIELD).press_sequentially("1")
    type_number(Toy(other, "number"), "50")
    one.wait_for_timeout(200)
    expect(Toy(one, "number").field(FIELD)).to_have_value("1")
    one.evaluate("Date.now = () => 2001")
    expect(Toy(one, "number").field(FIELD)).to_have_value("50")


@pytest.fixture
def stale(lesson):
    """A tab that never hears of the others, as one that was asleep."""
    page = lesson()
    page.context.add_init_script(
        "addEventListener('storage', (event) => event.stopImmediatePropagation(), true)"
    )
    page.reload()
    return page


def test_a_stale_tab_puts_the_newer_answer_aside(lesson, stale):
    one, other = stale, lesson(Beside(stale))
    Toy(one, "number").field(FIELD).press_sequentially("1")
    type_number(Toy(other, "number"), "50")
    Toy(other, "number").check()
    Toy(one, "number").field(FIELD).press_sequentially("2")
    stored = kept(one)
    assert stored["0:juguete-number"]["answer"] == "12"
    assert stored["0:juguete-number"]["attempts"] == 1
    aside = [each for name, each in stored.items() if ":apartado:" in name]
    assert "50" in [each["answer"] for each in aside]


def test_a_hint_in_a_stale_tab_takes_no_answer_away(lesson, stale):
    one, other = stale, lesson(Beside(stale))
    type_number(Toy(other, "number"), "50")
    one.evaluate("document.querySelector('#ej-juguete-number [data-accion=pista]').click()")
    expect(Toy(one, "number").field(FIELD)).to_have_value("50")
    stored = kept(one)
    assert list(stored) == ["0:juguete-number"]
    assert (stored["0:juguete-number"]["answer"], stored["0:juguete-number"]["hints"]) == ("50", 1)


def test_a_stale_tab_keeps_what_a_plan_said(lesson, stale):
    one, other = stale, lesson(Beside(stale))
    Toy(one, "plan").field("Mi objetivo en una frase").press_sequentially("M")
    write_plan(Toy(other, "plan"), "Diez reservas al mes antes de junio")
    Toy(one, "plan").field("Mi objetivo en una frase").press_sequentially("ío")
    stored = kept(one)
    assert stored["0:juguete-plan"]["answer"]["objetivo"] == "Mío"
    assert "Diez reservas al mes antes de junio" in stored["0:juguete-plan:antes"]["objetivo"]
    assert stored["0:juguete-plan:antes"]["seguidores"] == ["500"]


def test_an_old_answer_from_a_file_is_not_overwritten_unseen(stale, progress):
    one, page = stale, progress(visit=Beside(stale))
    one.locator("#ej-juguete-number").get_by_label(FIELD).focus()
    upload(page, document({"juguete-number": record("77", day=1)}))
    expect(said(page)).to_have_text("1 respuesta nueva.")
    Toy(one, "number").field(FIELD).press_sequentially("8")
    assert [each["answer"] for name, each in kept(one).items() if "apartado" in name] == ["77"]


def test_with_a_clock_behind_the_last_answer_is_still_the_last(lesson):
    page = lesson()
    future = record("5", times={**record("5")["times"], "last": "2099-01-01T00:00:00.000Z"})
    name = "curso:/:0:juguete-number"
    page.evaluate("([n, r]) => localStorage.setItem(n, r)", [name, json.dumps(future)])
    page.reload()
    type_number(Toy(page, "number"), "6")
    assert kept(page)["0:juguete-number"]["times"]["last"] > "2099-01-01T00:00:00.000Z"


def test_a_full_store_gives_the_file_from_memory(lesson):
    page = lesson()
    type_number(Toy(page, "number"), "50")
    page.evaluate(FULL)
    type_number(Toy(page, "number"), "51")
    expect(page.get_by_role("alert")).to_contain_text("no se ha guardado")
    written = downloaded(page)
    assert written["editions"]["0"]["juguete-number"]["answer"] == "51"


def test_lasting_is_asked_for_once(address, visits):
    visit = visits()
    visit.context.add_init_script(
        "window.asked = 0;"
        "const promise = async () => { window.asked += 1; return true; };"
        "const storage = { persist: promise, persisted: async () => true };"
        "Object.defineProperty(navigator, 'storage', { value: storage });"
    )
    page = visit.page(f"{address}/juguetes-light.html")
    assert page.evaluate("asked") == 0
    Toy(page, "number").field(FIELD).press_sequentially("123")
    assert page.evaluate("asked") == 1
    page.reload()
    Toy(page, "number").field(FIELD).press_sequentially("4")
    assert page.evaluate("asked") == 0
    page.goto(f"{address}/progreso-light.html")
    expect(page.get_by_text("ha prometido no borrar")).to_be_visible()


# The page


DONE = {
    "juguete-choice": record("alcance", 1, status="correcto"),
    "juguete-apuesta": record("40", 2),
    "juguete-decision": record({"contestar": 1}, 3, version="otra", status="correcto"),
    "ya-no-esta": record("9", 1),
    "martes:juguete-number": record("9", 1),
}


def test_what_is_done_and_what_is_next(progress):
    page = progress(DONE)
    main = page.locator(".mi-progreso")
    minutes = toys.NUMBER["minutes"]
    expect(main).to_contain_text("Llevas 2 de 6 ejercicios.")
    expect(main).to_contain_text(f"De lo esencial te quedan {2 * minutes}\u00a0min; de todo, sin")
    step = page.locator(".progreso-sigue")
    expect(step).to_have_text(
        f"Sigue por {toys.NUMBER['title']} (Empezar a jugar, esencial, {minutes}\u00a0min)."
    )
    assert step.get_by_role("link").get_attribute("href").endswith("#ej-juguete-number")
    assert page.locator(".progreso-partes li").all_inner_texts() == [
        f"I · Jugar\n1 de 2, quedan {minutes}\u00a0min",
        f"II · Ganar\n1 de 4, quedan {2 * minutes}\u00a0min",
    ]
    page.locator("summary").nth(1).click()
    states = page.locator("details[open] .progreso-estado").all_inner_texts()
    assert states == [
        "◆ Apuesta anotada",
        "△ Ha cambiado",
        "○ Sin empezar",
        "○ Sin empezar",
    ]
    expect(main.get_by_role("heading", name="De otra versión del curso")).to_be_visible()
    expect(main.get_by_text("ya-no-esta", exact=True)).to_be_visible()
    expect(main).to_contain_text("con otros datos: martes.")
    expect(page.locator(".te-quedaste")).to_have_text("Te quedaste en ¿Ganas, o te parece?.")


def test_whoever_is_new_is_told_where_to_begin(progress):
    page = progress()
    expect(page.locator(".progreso-sigue")).to_contain_text("Empieza por")
    expect(page.locator(".te-quedaste")).to_be_empty()
    expect(page.get_by_text("Te quedaste")).to_have_count(0)


def test_to_a_file_and_into_another_browser(progress):
    first = progress({**DONE, "juguete-plan": record({"objetivo": "Diez"}, 4)})
    written = downloaded(first)
    assert written["content"] == "c0ffee123456"
    assert set(written["editions"]) == {"0", "martes"}
    second = progress(
        {"juguete-choice": record("clics", 20), "juguete-plan": record({"objetivo": "Uno"}, 1)}
    )
    upload(second, written)
    expect(said(second)).to_have_text(
        "5 respuestas nuevas, 1 se queda como estaba. "
        "De otra versión del curso: 1. También se conservan."
    )
    stored = kept(second)
    assert stored["0:juguete-choice"]["answer"] == "clics"
    assert stored["0:juguete-choice"]["status"] == "correcto"  # of the same version
    assert [each["answer"] for name, each in stored.items() if "apartado" in name] == ["alcance"]
    second.locator("summary", has_text="Respuestas apartadas 2").click()
    expect(second.locator(".progreso-apartada")).to_have_text(["alcance", "objetivo: Uno"])
    assert stored["0:juguete-plan:antes"] == {"objetivo": ["Uno"]}
    assert stored["martes:juguete-number"]["answer"] == "9"
    upload(second, written)
    expect(said(second)).to_have_text(
        "6 se quedan como estaban. De otra versión del curso: 1. También se conservan."
    )
    assert kept(second) == stored


def test_what_is_aside_travels_too(progress):
    first = progress(
        {"juguete-number": record("2", 2), "0:juguete-number:apartado:1": record("1", 1)}
    )
    written = downloaded(first)
    assert [(p["id"], p["record"]["answer"]) for p in written["aside"]] == [("juguete-number", "1")]
    second = progress()
    for _ in range(2):
        upload(second, written)
        expect(second.locator(".progreso-apartada")).to_have_text("1")
    aside = {name: each for name, each in kept(second).items() if "apartado" in name}
    assert [each["answer"] for each in aside.values()] == ["1"]
    second.evaluate("localStorage.removeItem('curso:/:0:juguete-number')")
    alone = downloaded(second)
    assert (alone["editions"], alone["aside"]) == ({}, written["aside"])
    third = progress()
    upload(third, alone)
    expect(said(third)).to_have_text("Respuestas apartadas: 1.")
    expect(third.locator(".progreso-apartada")).to_have_text("1")


def test_what_is_no_progress_is_said_and_changes_nothing(progress, tmp_path):
    page = progress(DONE)
    before = kept(page)
    good = json.dumps(document({"juguete-number": record("añadí", 5)}), ensure_ascii=False)
    fifty = tmp_path / "cincuenta.json"
    with fifty.open("wb") as file:
        file.write(b'{"format":"progreso","relleno":"')
        file.write(b"x" * 50_000_000 + b'"}')
    page.evaluate("() => { Blob.prototype.arrayBuffer = new Proxy(Blob.prototype.arrayBuffer,"
                  " { apply(f, file) { if (file.size > 6e6) throw new Error('read');"
                  " return Reflect.apply(f, file, []); } }) }")  # fmt: skip
    page.locator("input[type=file]").set_input_files(fifty)
    expect(said(page)).to_contain_text("más de 5 MB")
    for content, words in (
        (good.encode()[:-9], "dañado"),
        (b"\x89PNG\r\n\x1a\n\x00\x00", "dañado"),
        (b"", "dañado"),
        (json.dumps([1, 2]).encode(), "no es un progreso"),
        (json.dumps({"cells": [], "nbformat": 4}).encode(), "no es un progreso"),
        (json.dumps(document({}, course="otro")).encode(), "otro curso"),
        (json.dumps(document({}, schema=2)).encode(), "versión más nueva"),
        (json.dumps(document({})).encode(), "no trae ninguna respuesta"),
        (json.dumps(document({"juguete-number": 7, "__proto__": {"a": 1}})).encode(), "leer 2"),
    ):
        upload(page, content)
        expect(said(page)).to_contain_text(words)
        assert kept(page) == before
    assert page.evaluate("({}).a") is None


@pytest.mark.parametrize("encoding", ["utf-8-sig", "windows-1252", "utf-16"])
def test_a_file_saved_by_another_program_is_read(progress, encoding):
    page = progress()
    written = json.dumps(document({"juguete-number": record("añadí", 5)}), ensure_ascii=False)
    upload(page, written.encode(encoding))
    expect(said(page)).to_have_text("1 respuesta nueva.")
    assert kept(page)["0:juguete-number"]["answer"] == "añadí"


def test_a_full_store_keeps_what_it_had_and_the_file_has_all(progress):
    page = progress({"juguete-number": record("1", 1)})
    before = kept(page)
    page.evaluate(FULL)
    upload(page, document({"juguete-number": record("2", 2), "juguete-choice": record("clics", 2)}))
    expect(said(page)).to_contain_text("No cabe todo en este navegador.")
    assert kept(page) == before
    written = downloaded(page)
    answers = {n: r["answer"] for n, r in written["editions"]["0"].items()}
    assert answers == {"juguete-number": "2", "juguete-choice": "clics"}
    assert [each["record"]["answer"] for each in written["aside"]] == ["1"]


def test_where_nothing_can_be_kept_it_is_said(address, visits):
    visit = visits()
    visit.context.add_init_script(NO_STORE)
    page = visit.page(f"{address}/progreso-light.html")
    expect(page.get_by_text("Este navegador no deja guardar: puede ser")).to_be_visible()
    upload(page, document({"juguete-number": record("2", 2)}))
    expect(said(page)).to_contain_text("Lo que has cargado se ve aquí")
    assert downloaded(page)["editions"]["0"]["juguete-number"]["answer"] == "2"


def test_deleting_is_asked_twice(progress):
    page = progress({**DONE, "juguete-number:apartado:1": record("7")})
    page.evaluate("localStorage.setItem('curso:/otro-libro/:0:x', '{}')")
    button(page, "Borrar todo lo guardado").press("Enter")
    expect(page.get_by_text("¿Quieres descargarlo antes?")).to_be_focused()
    assert downloaded_again(page)
    button(page, "No borrar").last.click()
    expect(button(page, "Borrar todo lo guardado")).to_be_focused()
    assert len(kept(page)) == len(DONE) + 2
    button(page, "Borrar todo lo guardado").click()
    button(page, "Seguir sin descargar").click()
    expect(page.get_by_text("¿Seguro? Respuestas que se borran: 5.")).to_be_focused()
    button(page, "Sí, borrarlo todo").click()
    expect(page.get_by_text("Aquí ya no queda nada tuyo.")).to_be_visible()
    expect(page.locator(".progreso-sigue")).to_contain_text("Empieza por")
    assert list(kept(page)) == ["curso:/otro-libro/:0:x"]


def downloaded_again(page):
    with page.expect_download() as download:
        button(page, "Descargar mi progreso").last.click()
    return json.loads(download.value.path().read_text(encoding="utf-8"))["editions"]


def appointments(page, day):
    page.get_by_label("Primer día").fill(day)
    page.get_by_label("Hora").fill("18:30")
    with page.expect_download() as download:
        button(page, "Descargar el calendario").click()
    assert download.value.suggested_filename == f"{hand_ins.COURSE}.ics"
    return icalendar.Calendar.from_ical(download.value.path().read_bytes()).walk("VEVENT")


def test_a_calendar_has_a_lesson_a_week(progress):
    page = progress(DONE, timezone_id="Europe/Madrid")
    outline = progress_toys.outline()
    for exercise in (e for p in outline["parts"] for x in p["lessons"] for e in x["exercises"]):
        exercise["minutes"] = 20
    page.add_script_tag(content=bundle.progress_script(outline))
    button(page, "Descargar el calendario").click()
    expect(page.get_by_text("Elige el día y la hora.")).to_be_visible()
    events = appointments(page, "2027-03-25")
    # The clocks change in between, and the hour stays.
    starts = [event.decoded("DTSTART").isoformat() for event in events]
    assert starts == ["2027-03-25T18:30:00", "2027-04-01T18:30:00", "2027-04-08T18:30:00"]
    assert [str(event["SUMMARY"]) for event in events] == [
        "Curso: Empezar a jugar",
        "Curso: ¿Ganas, o te parece?",
        "Curso: Tu plan; y punto, ya",
    ]
    assert len({event["UID"] for event in events}) == 3
    expect(
        page.get_by_text("Citas en el archivo: 3. La última, el 8 de abril de 2027.")
    ).to_be_visible()


def test_short_lessons_share_an_appointment(progress):
    (event,) = appointments(progress(DONE), "2027-03-25")
    assert event["SUMMARY"] == "Curso: Empezar a jugar, ¿Ganas, o te parece?, Tu plan; y punto, ya"
    assert event["DESCRIPTION"] == "Ejercicios que te quedan: 3."
    assert event.decoded("DURATION").total_seconds() == 15 * 60


def test_the_sheet_is_a_souvenir_on_one_page(progress):
    page = progress(DONE)
    page.get_by_label("Tu nombre").fill("<b>Añá</b> O'Neill")
    page.evaluate("() => { window.print = () => {} }")
    button(page, "Imprimir la hoja").click()
    page.emulate_media(media="print")
    sheet = page.locator(".recuerdo")
    expect(sheet).to_contain_text("<b>Añá</b> O'Neill")
    expect(sheet).to_contain_text("Un recuerdo, no un certificado.")
    expect(sheet).to_contain_text("2 de 6 ejercicios")
    expect(page.locator("h1", has_text="Mi progreso")).to_be_hidden()
    assert page.pdf(format="A4").count(b"/Type /Page\n") == 1
    page.emulate_media(media="screen")
    page.evaluate("dispatchEvent(new Event('afterprint'))")
    expect(sheet).to_have_count(0)


@pytest.mark.parametrize(("theme", "width"), [("light", 360), ("dark", 1280)])
def test_it_can_be_read_and_used_by_everyone(progress, theme, width, node_modules):
    page = progress(DONE, theme=theme, viewport={"width": width, "height": 800})
    for part in page.locator("summary").all():
        part.press("Enter")
    button(page, "Borrar todo lo guardado").press("Enter")
    upload(page, document({"juguete-number": record("2", 2)}))
    expect(said(page)).to_contain_text("1 respuesta nueva")
    assert page.locator("details[open]").count() == 2  # what is open stays open
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    assert serious(page, node_modules, ".mi-progreso") == []


def test_where_no_lessons_are_known_nothing_is_said_of_their_order(progress):
    page = progress(DONE)
    outline = progress_toys.outline(address="")
    for part in outline["parts"]:
        exercises = [each for lesson in part["lessons"] for each in lesson["exercises"]]
        part["lessons"] = [{"title": part["name"], "address": "", "exercises": exercises}]
    page.add_script_tag(content=bundle.progress_script(outline))
    expect(page.locator(".mi-progreso")).to_contain_text("Llevas 2 de 6 ejercicios.")
    expect(page.locator(".progreso-sigue")).to_have_count(0)
    expect(button(page, "Descargar el calendario")).to_have_count(0)


def test_without_a_script_there_is_what_was_there(address, visits):
    page = visits(java_script_enabled=False).page(f"{address}/progreso-light.html")
    expect(page.get_by_text("Sin JavaScript.")).to_be_visible()
