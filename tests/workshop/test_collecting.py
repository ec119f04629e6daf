"""Nothing that was sent is lost, nothing is collected twice, and what is odd is said."""

import csv
import io
import json
import multiprocessing
import random
import sys
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st
from typer.testing import CliRunner
from workshop.hand_in import (
    answer,
    canvas_name,
    document,
    hand_in,
    moodle_name,
    some_answers,
    zip_of,
)

from exercises.progress import hand_ins
from exercises.workshop import collecting, incidents
from exercises.workshop.app import app, main
from exercises.workshop.class_folder import ClassFolder, NoClass, counted
from exercises.workshop.collecting import collect, folder_name
from exercises.workshop.commands import recoger
from exercises.workshop.report import OUR_FAULT, Asked, Checked, Person, Report


@pytest.fixture
def desk(tmp_path):
    return Desk(tmp_path)


class Desk:
    """Sources beside the folder of a class."""

    def __init__(self, path):
        self.path = path
        self.folder = ClassFolder(path / "martes")

    def source(self, name, files):
        """A folder or, by its name, a zip."""
        path = self.path / name
        if name.endswith(".zip"):
            path.write_bytes(zip_of(files))
            return path
        for file, content in files.items():
            (path / file).parent.mkdir(parents=True, exist_ok=True)
            (path / file).write_bytes(content)
        return path

    def collect(self, *sources):
        return collect(self.folder, sources)

    def of(self, files, name="origen.zip"):
        return self.collect(self.source(name, files))

    def table(self):
        text = self.folder.incidents.read_bytes().decode("utf-8-sig")
        return list(csv.DictReader(io.StringIO(text, newline=""), delimiter=";"))

    def everything(self):
        """All the bytes of the folder of the class."""
        files = sorted(self.folder.path.rglob("*"))
        return {file: file.read_bytes() for file in files if file.is_file()}


def matters(outcome):
    return sorted(each.matter for each in outcome.incidents)


def several(count=4):
    """Hand-ins that have nothing to do with each other, as Moodle packs them."""
    return {
        moodle_name(f"Persona {number}", number): hand_in(
            f"p{number}", some_answers(3, value=number)
        )
        for number in range(1, count + 1)
    }


# What is kept


@pytest.mark.parametrize("name", ["origen.zip", "origen"])
def test_hand_ins_are_kept_as_they_came(desk, name):
    content = b"\xef\xbb\xbf" + json.dumps(document("Ana"), indent=3).encode()
    outcome = desk.of({moodle_name("Ana López", 12): content}, name)
    [kept] = desk.folder.collected()
    assert (outcome.new, outcome.had, outcome.incidents) == (1, 0, [])
    assert (desk.folder.path / kept.file).read_bytes() == content
    assert kept.file == f"entregas/moodle-12/20270302T183000000Z-{kept.receipt}.json"
    assert (kept.person, kept.name, kept.alias, kept.answers) == (
        "moodle:12",
        "Ana López",
        "Ana",
        3,
    )
    assert kept.source == f"{desk.path / name}/{moodle_name('Ana López', 12)}"
    assert kept.sha256 == document("Ana")["sha256"]


def test_people_come_from_moodle_canvas_and_their_aliases(desk):
    outcome = desk.of(
        {
            moodle_name("Ana", 1): hand_in("a", some_answers(1, 1)),
            canvas_name("ruizluis", 1, late=True): hand_in("b", some_answers(1, 2)),
            "suelta.json": hand_in("Íñigo  NÚÑEZ", some_answers(1, 3)),
        }
    )
    assert outcome.people == 3
    assert {each.person for each in outcome.hand_ins} == {
        "moodle:1",
        "canvas:1",
        "alias:inigo nunez",
    }
    assert outcome.incidents == []


def test_collecting_again_changes_not_one_byte(desk):
    files = {
        **several(),
        moodle_name("Copia", 9): several()[moodle_name("Persona 1", 1)],
        "a/suelta.json": hand_in("Ana", some_answers(9)),
        "b/otra vez.json": hand_in("Ana", some_answers(9)),
        moodle_name("Rota", 10): b"{",
    }
    source = desk.source("origen.zip", files)
    first, written = desk.collect(source), desk.everything()
    again = desk.collect(source)
    assert (first.new, first.had) == (6, 0)
    assert (again.new, again.had) == (0, 6)
    assert again.incidents == first.incidents
    assert desk.everything() == written


def test_a_source_that_has_grown_adds_and_all_attempts_are_kept(desk):
    path = moodle_name("Ana", 1)
    first = desk.of({path: hand_in("Ana", created="2027-03-01T10:00:00.000Z")})
    second = desk.of({path: hand_in("Ana", created="2027-03-02T10:00:00.000Z")})
    assert (first.new, second.new, second.had) == (1, 1, 0)
    assert [each.created[:10] for each in second.hand_ins] == ["2027-03-01", "2027-03-02"]
    [last] = counted(second.hand_ins)
    assert last.created.startswith("2027-03-02")
    assert second.incidents == []
    for each in second.hand_ins:
        assert (desk.folder.path / each.file).exists()


def test_what_other_sources_brought_stays_with_what_was_said_of_them(desk):
    desk.of({moodle_name("Rota", 1): b"{"}, "lunes.zip")
    desk.of({moodle_name("Ana", 2): hand_in("Ana")}, "martes.zip")
    outcome = desk.of({moodle_name("Otra", 3): b"{"}, "jueves.zip")
    assert [row["persona"] for row in desk.table()] == ["Rota", "Otra"]
    assert len(outcome.hand_ins) == 1
    desk.of({moodle_name("Rota", 1): hand_in("Rota", some_answers(1, 5))}, "lunes.zip")
    assert [row["persona"] for row in desk.table()] == ["Otra"]


def test_a_file_that_is_gone_from_the_class_is_said_and_comes_back(desk):
    source = desk.source("origen.zip", several(2))
    lost = desk.collect(source).hand_ins[0]
    (desk.folder.path / lost.file).unlink()
    empty = desk.collect(desk.source("vacio", {"leeme.txt": b"hola"}))
    assert matters(empty) == ["falta-archivo"]
    assert len(empty.hand_ins) == 1
    back = desk.collect(source)
    assert (back.new, back.had, back.incidents) == (1, 1, [])
    (desk.folder.path / lost.file).unlink()
    assert desk.collect(source).incidents == []


def test_two_documents_with_one_receipt_are_both_kept(desk, monkeypatch):
    monkeypatch.setattr(hand_ins, "RECEIPT", 0)  # as if somebody had tried until they agree
    path = moodle_name("Ana", 1)
    outcome = desk.of({path: hand_in("Ana", some_answers(1))}, "a.zip")
    outcome = desk.of({path: hand_in("Ana", some_answers(2))}, "b.zip")
    files = [(desk.folder.path / each.file).read_bytes() for each in outcome.hand_ins]
    assert sorted(files) == sorted([hand_in("Ana", some_answers(n)) for n in (1, 2)])


def test_the_folder_of_the_class_may_be_inside_the_source(desk):
    desk.folder = ClassFolder(desk.path)
    desk.source("bajadas", several(2))
    first, again = desk.collect(desk.path), desk.collect(desk.path)
    assert (first.new, again.new, again.had) == (2, 0, 2)
    assert again.incidents == []
    assert again.others == 0


def test_killed_in_the_middle_and_run_again_it_is_as_if_nothing_had_happened(desk, tmp_path):
    source = desk.source("origen.zip", {**several(60), moodle_name("Rota", 99): b"{"})
    whole = tmp_path / "entera"
    collect(ClassFolder(whole), [source])
    running = multiprocessing.get_context("fork").Process(target=desk.collect, args=[source])
    running.start()
    while len(list(desk.folder.path.rglob("*.json"))) < 5:
        assert running.is_alive()
        time.sleep(0.001)
    running.kill()
    running.join()
    assert not desk.folder.index.exists()
    desk.collect(source)
    expected = {file.relative_to(whole): file.read_bytes() for file in whole.rglob("*.json")}
    found = {file.relative_to(desk.folder.path): read for file, read in desk.everything().items()}
    assert len(expected) == 61
    assert expected.items() <= found.items()


# What is said


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (hand_in("Ana").replace(b'"Ana"', b'"Eva"'), "cambiado después de descargarse"),
        (hand_in("Ana", course="otro"), "otro curso"),
        (hand_in("Ana", schema=2), "más nueva"),
        (hand_in("Ana")[:-20], "cortado"),
        (hand_in("Ana").decode().encode("utf-16"), "UTF-8"),
        (b'{"cells": [], "nbformat": 4}', "No es una entrega"),
        (b"[" * 100_000, "listas dentro de listas"),
        (b'{"a": NaN}', "NaN"),
        (b"", "vacío"),
        (b" " * (hand_ins.LARGEST + 1), "hincha"),
        (random.Random(1).randbytes(hand_ins.LARGEST + 1), "Pesa mucho más"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_a_bad_file_is_said_with_what_to_do_and_does_not_stop_the_rest(desk, content, says):
    outcome = desk.of({moodle_name("Eva", 5): content, **several(2)})
    [row] = desk.table()
    assert row["persona"] == "Eva"
    assert row["archivo"] == moodle_name("Eva", 5)
    assert row["fuente"] == str(desk.path / "origen.zip")
    assert says in row["que"]
    assert row["que_hacer"]
    assert outcome.new == 2


def test_our_own_fault_in_one_file_does_not_stop_the_rest(desk, monkeypatch):
    read = collecting.read_hand_in

    def fails(content):
        if b'"p1"' in content:
            raise RecursionError
        return read(content)

    monkeypatch.setattr(collecting, "read_hand_in", fails)
    outcome = desk.of(several(3))
    assert outcome.new == 2
    assert matters(outcome) == ["error-nuestro"]
    assert "RecursionError" in desk.table()[0]["que"]


def test_other_files_are_counted_and_not_listed(desk):
    folder = "Ana_1_assignsubmission_"
    outcome = desk.of(
        {
            f"{folder}onlinetext_/onlinetext.html": b"<p>Hola</p>",
            f"{folder}file_/foto.png": b"\x89PNG",
            f"{folder}file_/entrega.json": hand_in("Ana"),
            f"__MACOSX/{folder}file_/._entrega.json": b"\0\5\x16\7",
        }
    )
    assert (outcome.new, outcome.others, outcome.incidents) == (1, 3, [])


def test_a_link_and_a_zip_in_a_zip_are_said(desk):
    source = desk.source("origen", {"otro.zip": zip_of(several(1)), **several(1)})
    (source / "enlace.json").symlink_to("/etc/passwd")
    assert matters(desk.collect(source)) == ["enlace", "zip-dentro"]
    outcome = desk.of({moodle_name("Eva", 5, "entregas.zip"): zip_of(several(1))}, "b.zip")
    assert desk.table()[-1]["persona"] == "Eva"
    assert outcome.new == 0


def test_another_edition_is_collected_and_noted(desk):
    outcome = desk.of({moodle_name("Ana", 1): hand_in("Ana", edition="lunes-2027")})
    assert outcome.new == 1
    assert matters(outcome) == ["otra-edicion"]
    assert "«lunes-2027»" in desk.table()[0]["que"]
    desk.folder.settings.write_text('{"edicion": "lunes-2027"}', encoding="utf-8")
    assert desk.of({}).incidents == []


def test_the_same_file_twice_from_one_person_counts_once(desk):
    content = hand_in("Ana")
    outcome = desk.of({moodle_name("Ana", 1): content, moodle_name("Ana", 1, "(1).json"): content})
    assert (outcome.new, matters(outcome)) == (1, ["repetida"])


def test_a_source_named_twice_is_looked_at_once(desk):
    source = desk.source("origen.zip", several(2))
    outcome = desk.collect(source, source.parent / "." / source.name)
    assert (outcome.new, outcome.incidents) == (2, [])


def test_the_same_file_from_two_people_is_a_hint_for_both(desk):
    content = hand_in("Ana")
    outcome = desk.of({moodle_name("Ana", 1): content, moodle_name("Luis", 2): content})
    assert outcome.people == 2
    assert [(row["persona"], row["que"]) for row in desk.table()] == [
        ("Ana", "Ha enviado el mismo archivo que Luis."),
        ("Luis", "Ha enviado el mismo archivo que Ana."),
    ]
    assert all("no una prueba" in row["que_hacer"] for row in desk.table())


def test_identical_answers_of_several_people_are_a_hint(desk):
    files = {moodle_name(f"P{n}", n): hand_in(f"p{n}", some_answers(4)) for n in range(1, 7)}
    outcome = desk.of({**files, moodle_name("Sola", 9): hand_in("s", some_answers(5))})
    assert matters(outcome) == ["mismas-respuestas"] * 6
    assert desk.table()[0]["que"] == "Sus 4 respuestas son idénticas a las de P2, P3, P4 y 2 más."
    assert all("no una prueba" in row["que_hacer"] for row in desk.table())


def test_the_same_answers_again_from_one_person_or_none_at_all_are_no_hint(desk):
    outcome = desk.of(
        {
            moodle_name("Ana", 1): hand_in("Ana"),
            moodle_name("Ana", 1, "b.json"): hand_in("Ana", created="2027-03-03T10:00:00.000Z"),
            moodle_name("Eva", 2): hand_in("Eva", {}),
            moodle_name("Luz", 3): hand_in("Luz", {}),
        }
    )
    assert outcome.incidents == []


LATER = {"created": "2027-03-09T10:00:00.000Z"}


@pytest.mark.parametrize(
    ("second", "is_shared"),
    [
        (hand_in("ana", some_answers(4), **LATER), True),  # spelt another way
        (hand_in("Ana", some_answers(2), **LATER), True),  # an answer is missing
        (hand_in("Ana", {**some_answers(3), "ejercicio-0": answer(1, 0)}, **LATER), True),
        (hand_in("Ana", some_answers(4), **LATER), False),
        (hand_in("Ana", {**some_answers(3), "ejercicio-0": answer(9, 5)}, **LATER), False),
    ],
)
def test_an_alias_that_seems_to_be_two_people_is_a_hint(desk, second, is_shared):
    outcome = desk.of({"a.json": hand_in("Ana", some_answers(3)), "b.json": second})
    assert outcome.people == 1
    assert matters(outcome) == (["alias-compartido"] if is_shared else [])


def test_whom_the_lms_knows_may_call_themselves_what_they_like(desk):
    outcome = desk.of(
        {
            moodle_name("Ana", 1): hand_in("Zorro", some_answers(1, 1)),
            moodle_name("Luis", 2): hand_in("zorro", some_answers(1, 2)),
        }
    )
    assert outcome.incidents == []
    assert [each.name for each in outcome.hand_ins] == ["Ana", "Luis"]


def test_one_name_with_two_numbers_of_moodle_is_a_hint(desk):
    desk.of({moodle_name("Ana López", 1): hand_in("a", some_answers(1, 1))}, "tarea 1.zip")
    files = {moodle_name("ana lopez", 81): hand_in("a", some_answers(1, 2))}
    files[canvas_name("Ana López", 5)] = hand_in("c", some_answers(1, 3))
    assert matters(desk.of(files, "tarea 2.zip")) == ["dos-numeros"] * 2
    assert "moodle:81" in desk.table()[0]["que"]


def test_an_alias_that_also_came_by_the_lms_is_a_hint(desk):
    outcome = desk.of(
        {
            moodle_name("Ana López", 1): hand_in("Zorro", some_answers(1, 1)),
            "correo.json": hand_in("zorro", some_answers(1, 2)),
        }
    )
    assert matters(outcome) == ["dos-caminos"]
    assert "Ana López" in desk.table()[0]["que"]


def test_a_collected_file_that_somebody_edited_stops_nothing(desk):
    desk.of({"a.json": hand_in("Ana", some_answers(1))})
    [kept] = desk.folder.collected()
    (desk.folder.path / kept.file).write_bytes(b"{")
    assert desk.of({"b.json": hand_in("Ana", some_answers(2), **LATER)}).incidents == []


# The table for people


def test_a_spanish_spreadsheet_opens_the_table(desk):
    desk.of({moodle_name("López, Ana; ñ «🦊»", 1): b"{", moodle_name("=cmd|' c'!A0", 2): b"{"})
    written = desk.folder.incidents.read_bytes()
    assert written.startswith(b"\xef\xbb\xbffuente;archivo;persona;que;que_hacer\r\n")
    assert [row["persona"] for row in desk.table()] == ["López, Ana; ñ «🦊»", "'=cmd|' c'!A0"]
    assert desk.table()[1]["archivo"].startswith("'=")


def test_a_name_that_would_upset_the_table_is_shown_without_it(desk):
    desk.of({"a\x1b[31m.json": b"{"})
    assert desk.table()[0]["archivo"] == "a[31m.json"


# Names of folders


@pytest.mark.parametrize(
    "alias", ["..", "/", "a/../b", "con", "ñ", "🦊", "", "a" * 300, "A:b*?", "\ud800", "ana-b"]
)
def test_a_folder_takes_no_name_that_a_system_would_misread(alias):
    name = folder_name(f"alias:{alias}")
    assert name.startswith("alias") and len(name) <= 51
    assert set(name) <= set("abcdefghijklmnopqrstuvwxyz0123456789-")


@given(st.lists(st.text(max_size=8), unique=True, max_size=8))
def test_no_two_people_share_a_folder(aliases):
    assert len({folder_name(f"alias:{alias}") for alias in aliases}) == len(aliases)


# The command


def run(*arguments):
    return CliRunner().invoke(app, [str(each) for each in arguments])


def test_it_says_what_it_did_and_what_is_next(desk):
    source = desk.source("origen.zip", {**several(2), "x.pdf": b"%PDF"})
    desk.folder = ClassFolder(desk.path / "la clase")
    done = run("recoger", source, "--clase", desk.folder.path)
    assert done.exit_code == 0
    assert "2 entregas nuevas; 0 ya estaban." in done.stdout
    assert "2 entregas de 2 personas" in done.stdout
    assert "no parecen entregas: 1" in done.stdout
    assert f"taller corregir --clase '{desk.folder.path}'" in done.stdout
    bad = run("recoger", desk.source("b.zip", {"a.json": b"{"}), "--clase", desk.folder.path)
    assert bad.exit_code == 1
    assert "1 archivo que no es una entrega" in bad.stdout
    assert str(desk.folder.incidents) in bad.stdout


def test_a_program_gets_one_line(desk):
    source = desk.source("origen.zip", {**several(2), moodle_name("Rota", 9): b"{"})
    done = run("recoger", source, "--json", "--clase", desk.folder.path)
    told = json.loads(done.stdout)
    assert done.exit_code == 1
    assert done.stdout.count("\n") == 1
    assert (told["nuevas"], told["ya_estaban"], told["personas"]) == (2, 0, 2)
    [incident] = told["incidencias"]
    assert (incident["caso"], incident["persona"]) == ("no-es-entrega", "Rota")


@pytest.fixture
def refused(monkeypatch, capsys):
    """A function that runs the command as a terminal does, and says why it did not do it."""

    def run_it(*arguments):
        monkeypatch.setattr(sys, "argv", ["taller", *map(str, arguments)])
        with pytest.raises(SystemExit) as stopped:
            main()
        said = capsys.readouterr()
        assert (stopped.value.code, said.out) == (2, "")
        return said.err

    return run_it


def test_what_cannot_be_done_is_said_and_nothing_is_written(desk, refused):
    source = desk.source("origen.zip", several(1))
    (desk.path / "archivo").write_text("x")
    for arguments, says in (
        ([], "Di de dónde recoger"),
        ([source, desk.path / "nada"], "No existe"),
        ([source, "--recibo", "1a2b3c4d"], "no se recoge"),
        ([source, "--estado"], "no se recoge"),
        (["--estado", "--recibo", "1a2b3c4d"], "uno cada vez"),
        (["--estado"], "No hay ninguna carpeta"),
        (["--estado", "--clase", desk.path], "no hay entregas recogidas"),
        (["--recibo", "1a2b3c4d", "--clase", desk.path], "no hay entregas recogidas"),
        ([source, "--clase", desk.path / "archivo"], "No se puede escribir"),
    ):
        where = [] if "--clase" in arguments else ["--clase", desk.folder.path]
        assert says in refused("recoger", *arguments, *where)
    assert not desk.folder.path.exists()


@pytest.mark.parametrize("content", ["{", "[]", '{"schema": 9, "hand_ins": []}'])
def test_an_index_that_cannot_be_read_is_left_as_it_is(desk, content):
    source = desk.source("origen.zip", several(1))
    desk.folder.path.mkdir()
    desk.folder.index.write_text(content, encoding="utf-8")
    with pytest.raises(NoClass, match=r"Aparta recogida\.json"):
        desk.collect(source)
    assert desk.folder.index.read_text(encoding="utf-8") == content


def test_a_learner_who_asks_is_told(desk):
    early = hand_in("Zorro\x1b[31m", some_answers(1), created="2027-03-01T10:00:00.000Z")
    late = hand_in("Zorro", some_answers(2))
    desk.of({moodle_name("Ana", 1): early, moodle_name("Ana", 1, "b.json"): late})
    receipts = [each.receipt for each in desk.folder.collected()]
    old, new = (
        run("recoger", "--recibo", code, "--clase", desk.folder.path)
        for code in (f" {receipts[0][:4].upper()}-{receipts[0][4:]} ", receipts[1][:4])
    )
    assert old.exit_code == new.exit_code == 0
    assert f"{receipts[0]} es de Ana (moodle:1), alias «Zorro[31m»" in old.stdout
    assert "2027-03-01 a las 10:00" in old.stdout and "Hay otra más nueva" in old.stdout
    assert "Es la que cuenta" in new.stdout
    none = run("recoger", "--recibo", "00000000", "--clase", desk.folder.path)
    assert none.exit_code == 1 and "No está" in none.stdout
    told = run("recoger", "--recibo", receipts[0], "--json", "--clase", desk.folder.path)
    assert json.loads(told.stdout)[0]["cuenta"] is False


@pytest.mark.parametrize("code", ["hola", "1a2", "", "1a2b3c4z", "0" * 65])
def test_what_is_no_receipt_is_said(desk, refused, code):
    desk.of(several(1))
    said = refused("recoger", "--recibo", code, "--clase", desk.folder.path)
    assert "no es un recibo" in said


def checked(person, receipt, outcome="correcto"):
    made = Checked(outcome, 1.0 if outcome == "correcto" else None)
    return Person(person, "x", receipt, "", 1, {"uno": made})


def test_how_a_class_stands(desk):
    desk.of({**several(5), moodle_name("Rota", 9): b"{"})
    receipts = [each.receipt for each in desk.folder.collected()]
    before = run("recoger", "--estado", "--clase", desk.folder.path)
    assert before.exit_code == 0
    assert "5 entregas de 5 personas" in before.stdout and "1 incidencia," in before.stdout
    assert "Corregido  0 de 5 personas" in before.stdout
    assert "taller corregir" in before.stdout
    people = (
        checked("moodle:1", receipts[0]),
        checked("moodle:2", receipts[1]),
        checked("moodle:3", receipts[2], OUR_FAULT),
        checked("moodle:4", "otro"),
        checked("moodle:77", "fuera"),
    )
    asked = (Asked("uno", "Uno", "calidad", "", "number", 1, counts=True),)
    Report("0", "ninguno", "x", asked, people).write(desk.folder.report)
    desk.folder.panel.write_text("x")
    told = run("recoger", "--estado", "--json", "--clase", desk.folder.path)
    assert json.loads(told.stdout) == {
        "entregas": 5,
        "personas": 5,
        "incidencias": 1,
        "corregidas": 3,
        "con_entrega_mas_nueva": 1,
        "sin_corregir": 1,
        "con_nota": 2,
        "sin_nota": 1,
    }
    after = run("recoger", "--estado", "--clase", desk.folder.path).stdout
    assert "1 ha enviado otra después de corregir" in after
    assert "1 espera que la decidas tú" in after
    assert str(desk.folder.panel) in after


def test_every_incident_that_is_counted_apart_exists():
    known = {each.id for each in vars(incidents).values() if isinstance(each, incidents.Matter)}
    assert recoger.CALLED.keys() <= known


def test_four_times_as_many_take_four_times_as_long_and_not_sixteen(desk):
    def seconds(count):
        folder = ClassFolder(desk.path / str(count))
        source = desk.source(f"{count}.zip", several(count))
        start = time.process_time()
        collect(folder, [source])
        return time.process_time() - start

    seconds(5)
    assert seconds(400) < 8 * seconds(100)


def test_whoever_sent_only_other_files_is_named(desk):
    """Else nobody would know why they have no mark."""
    files = {
        moodle_name("Ramón Vega", 1, "plan.docx"): b"PK",
        moodle_name("Ana Ruiz", 2): hand_in("Ana"),
        moodle_name("Ana Ruiz", 2, "foto.png"): b"PNG",
        moodle_name("Luz Gil", 3): b"",
        moodle_name("Luz Gil", 3, "notas.txt"): b"x",
        "leeme.txt": b"x",
    }
    assert matters(desk.of(files)) == ["no-es-entrega", "otro-archivo"]
    (row,) = [row for row in desk.table() if "Ramón" in row["persona"]]
    assert row["archivo"].endswith("plan.docx") and "Entregar" in row["que_hacer"]
    assert matters(desk.of(files)) == ["no-es-entrega", "otro-archivo"]  # once
    later = {moodle_name("Ramón Vega", 1): hand_in("Ramón", some_answers(2, 7))}
    assert matters(desk.of(later, "otro.zip")) == ["no-es-entrega"]
