"""`taller notas` fills the instructor's own file: right cells, right people, nothing else."""

import csv
import io
import json
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from typer.testing import CliRunner
from workshop import books

from exercises.workshop.app import app
from exercises.workshop.class_folder import ClassFolder
from exercises.workshop.csv_file import read_csv
from exercises.workshop.gradebooks import UnknownGradebook, read_gradebook, read_mark
from exercises.workshop.lms_names import folded
from exercises.workshop.marks import MOST_SUGGESTED, comment, written_mark
from exercises.workshop.report import Asked, Checked, Person, Report
from exercises.workshop.spreadsheet import harmless, table

ASKED = (
    Asked("activos", "Los que están", "calidad", "", "number", 4, True,
          {"sin-vacios": "Has dejado fuera a **quienes** nunca volvieron. ¿Por qué?"}),
    Asked("lote", "El lote", "calidad", "", "choice", 2, True),
    Asked("coste", "El coste", "calidad", "", "number", 4, True),
    Asked("apuesta", "La apuesta", "calidad", "", "number", 1, False),
)  # fmt: skip
RIGHT, WRONG = Checked("correcto", 1.0), Checked("todavia-no", 0.0, "sin-vacios")
OURS = Checked("error-del-corrector")
TWO_OF_THREE = {"activos": RIGHT, "lote": RIGHT, "coste": Checked("todavia-no", 0.0)}
TITLE = "Redes, parte 1 (501)"


def person(key, answers=TWO_OF_THREE, name="Quien sea"):
    return Person(key, name, "abcd1234", "2027-03-02T10:00:00Z", 1, dict(answers))


@pytest.fixture
def taller(tmp_path):
    """Run the command on a book and some people: its exit code, what it says, what it wrote."""

    def run(book, people, *options, encoding="utf-8"):
        Report("martes", "bubblewrap", "x", ASKED, tuple(people)).write(
            ClassFolder(tmp_path).report
        )
        path = tmp_path / "libro.csv"
        path.write_bytes(book.encode(encoding))
        done = CliRunner().invoke(app, ["notas", str(path), "--clase", str(tmp_path), *options])
        if done.exception and not isinstance(done.exception, SystemExit):
            raise done.exception
        assert path.read_bytes() == book.encode(encoding)
        new = tmp_path / "libro-con-notas.csv"
        return (
            done.exit_code,
            done.output,
            new.read_bytes().decode(encoding) if new.exists() else None,
        )

    return run


# The three files, and what their programs take from them.


@pytest.mark.parametrize(("language", "highest"), [("es", "10,00"), ("en", "10.00")])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_moodle_takes_the_worksheet(taller, language, highest, encoding):
    book = books.worksheet(language, highest=highest)
    code, said, new = taller(
        book, [person("moodle:100"), person("moodle:103", {})], "--comentarios", encoding=encoding
    )
    taken = books.read_worksheet(new, language)
    assert {number: mark for number, (mark, _) in taken.items()} == {100: 6.67, 103: 0.0}
    assert taken[100][1] == "Bien: 2 de 3. Para volver a mirar: «El coste»."
    assert code == 0
    assert f"columna «{books.WORKSHEET[language][4]}», sobre 10." in said
    mark = '"6,67"' if language == "es" else "6.67"
    assert new.count(mark) == 1


def test_moodle_takes_the_gradebook(taller):
    column = "Tarea:Redes, parte 1 (Real)"
    people = [person("alias:p1@uni.example"), person("alias:a3")]
    code, _, new = taller(books.moodle(), people, "--columna", column, "--sobre", "100")
    emails = {f"p{number}@uni.example" for number in range(5)}
    assert books.read_moodle(new, column, emails=emails) == {
        "p1@uni.example": 66.67,
        "p3@uni.example": 66.67,
    }
    assert code == 0


@pytest.mark.parametrize("sis", [True, False])
@pytest.mark.parametrize(("separator", "points"), [(",", "10.00"), (";", "10,00")])
def test_canvas_takes_its_export(taller, separator, points, sis):
    book = books.canvas(separator=separator, points=points, sis=sis)
    _, said, new = taller(book, [person("canvas:100"), person("canvas:104")], encoding="utf-8-sig")
    assert books.read_canvas(new) == {(100, TITLE): 6.67, (104, TITLE): 6.67}
    assert "sobre 10." in said
    assert new.replace("6.67" if separator == "," else "6,67", "") == book


def test_canvas_takes_surnames_apart(taller):
    book = (
        "LastName,FirstName,ID,SIS Login ID,Section,Redes (7)\n"
        "Points Possible,,,,,20\nRuiz,Ana,31,ana,A,\n"
    )
    _, said, new = taller(book, [person("canvas:31")], "--en-seco")
    assert "Ana Ruiz" in said and "13.33" in said and new is None


def test_only_the_cells_of_the_marks_change(taller):
    book = books.worksheet()
    _, _, new = taller(book, [person("moodle:101")])
    rows = [list(csv.reader(io.StringIO(text, newline=""))) for text in (book, new)]
    changed = [
        (r, c)
        for r, row in enumerate(rows[0])
        for c, cell in enumerate(row)
        if rows[1][r][c] != cell
    ]
    assert changed == [(2, 4)]
    assert new.replace('"6,67"', "") == book


def test_a_second_run_finds_nothing_to_do(taller, tmp_path):
    people = [person("moodle:100"), person("moodle:101", {})]
    _, _, new = taller(books.worksheet(), people, "--comentarios")
    code, said, _ = taller(new, people, "--comentarios")
    assert code == 0 and "cambian: 0. Notas que ya estaban: 2." in said


def test_a_file_that_is_there_already_stays(taller, tmp_path):
    (tmp_path / "libro-con-notas.csv").write_text("a mano")
    taller(books.worksheet(), [person("moodle:100")])
    taller(books.worksheet(), [person("moodle:100")])
    assert (tmp_path / "libro-con-notas.csv").read_text() == "a mano"
    assert "6,67" in (tmp_path / "libro-con-notas-2.csv").read_text()
    assert not (tmp_path / "libro-con-notas-3.csv").exists()


# What is in the book already, and what a person decides.


def test_what_the_book_says_is_held(taller):
    book = books.worksheet(marks=("5,00", "6,67", "6.7", "-"))
    people = [person(f"moodle:{number}") for number in (100, 101, 102, 103)]
    code, said, new = taller(book, people)
    assert {n: m for n, (m, _) in books.read_worksheet(new).items()} == {
        100: 5.0, 101: 6.67, 102: 6.7, 103: 6.67,
    }  # fmt: skip
    assert code == 1 and "5,00 → 6,67" in said and "6.7 → 6,67" in said
    assert "Notas que ya estaban: 1." in said


def test_a_mark_that_is_held_gets_no_comment(taller):
    """It would speak of another mark."""
    people = [person("moodle:100"), person("moodle:101")]
    _, said, new = taller(books.worksheet(marks=("5,00",)), people, "--comentarios")
    taken = books.read_worksheet(new)
    assert taken[100] == (5.0, "") and taken[101][1].startswith("Bien: 2 de 3.")
    assert "Celdas que no se tocan: 1." in said


def test_a_narrow_terminal_shows_the_whole_mark(taller, monkeypatch):
    monkeypatch.setenv("COLUMNS", "40")
    _, said, _ = taller(books.canvas(), [person("canvas:100")], "--en-seco")
    row = next(line for line in said.splitlines() if "Ana" in line)
    assert "6.67" in row


def test_columns_of_people_are_not_offered_for_marks(taller):
    with pytest.raises(Exception, match="Puede ser: «Tarea:Redes, parte 1") as said:
        taller(books.moodle(), [person("alias:p0@uni.example")])
    assert "«Nombre»" not in str(said.value)


def test_an_alias_is_read_as_it_was_collected(taller):
    """Letters that Spanish has not lose their accents too."""
    book = books.moodle().replace("p0@uni", "Šárka.Åß@uni")
    people = [person(f"alias:{folded('šárka.åß@uni.example')}")]
    column = "Tarea:Redes, parte 1 (Real)"
    code, _, new = taller(book, people, "--columna", column, "--sobre", "10")
    assert code == 0 and "6.67" in new


def test_it_is_overwritten_only_when_asked(taller):
    book = books.worksheet(marks=("5,00",))
    code, _, new = taller(book, [person("moodle:100")], "--sobrescribir")
    assert code == 0 and books.read_worksheet(new)[100][0] == 6.67


def test_a_dry_run_shows_and_writes_nothing(taller, tmp_path):
    code, said, new = taller(books.worksheet(marks=("-",)), [person("moodle:100")], "--en-seco")
    assert code == 0 and new is None
    assert not (tmp_path / "sin-emparejar.csv").exists()
    row = next(line for line in said.splitlines() if "Ana Ruiz" in line)
    assert [cell.strip() for cell in row.strip("│").split("│")] == [
        "2",
        "Ana Ruiz",
        "-",
        "6,67",
    ]


@pytest.mark.parametrize(("policy", "mark"), [((), None), (("cero",), 3.33), (("fuera",), 5.0)])
def test_what_could_not_be_checked_is_decided_by_a_person(taller, policy, mark):
    answers = {"activos": RIGHT, "lote": OURS, "coste": WRONG}
    options = ("--sin-evaluar", *policy) if policy else ()
    code, said, new = taller(books.worksheet(), [person("moodle:100", answers)], *options)
    if mark is None:
        assert new is None and code == 1 and "Pendientes" in said and "moodle:100" in said
    else:
        assert books.read_worksheet(new)[100][0] == mark


def test_a_mark_is_never_over_the_highest(taller):
    people = [person("moodle:100", {e.id: Checked("correcto", 7.0) for e in ASKED})]
    _, _, new = taller(books.worksheet(), people)
    assert books.read_worksheet(new)[100][0] == 10.0


def test_a_mark_that_is_no_number_is_pending(taller):
    people = [person("moodle:100", {"lote": Checked("correcto", float("nan"))})]
    code, said, new = taller(books.worksheet(), people)
    assert new is None and code == 1 and "Pendientes" in said


@settings(deadline=None)
@given(st.floats(allow_nan=False, allow_infinity=False), st.decimals("0.001", 1000, places=3))
def test_any_score_is_a_mark_of_the_scale(score, highest):
    mark = Decimal(written_mark(score, highest, ",").replace(",", "."))
    assert 0 <= mark <= highest and mark.as_tuple().exponent == -2
    assert abs(mark - highest * Decimal(min(max(score, 0), 1))) <= Decimal("0.01")


@pytest.mark.parametrize(
    ("text", "mark"),
    [("8,5", "8.5"), ("8.50", "8.50"), (" 10 ", "10"), ("1.234,50", "1234.50"),
     ("7,25000", "7.25000"), ("1,000", None), ("", None), ("-", None), ("EX", None),
     ("NaN", None), ("9 %", None)],
)  # fmt: skip
def test_marks_are_read_as_their_programs_write_them(text, mark):
    assert read_mark(text) == (Decimal(mark) if mark else None)


# Who is who.


def unpaired(tmp_path):
    text = (tmp_path / "sin-emparejar.csv").read_text(encoding="utf-8-sig")
    return list(csv.DictReader(io.StringIO(text), delimiter=";"))


def test_who_is_not_in_the_book_is_listed_apart(taller, tmp_path):
    code, said, new = taller(
        books.worksheet(),
        [person("moodle:100"), person("moodle:999"), person("alias:jefa", name="Luz Gil la Jefa")],
    )
    assert code == 1 and set(books.read_worksheet(new)) == {100}
    lost = [row for row in unpaired(tmp_path) if row["donde"] == "resultados"]
    assert [row["persona"] for row in lost] == ["moodle:999", "alias:jefa"]
    assert "Luz «La" in lost[1]["parecido"] and "línea" in lost[1]["parecido"]
    assert lost[0]["parecido"] == ""
    without = [row["nombre"] for row in unpaired(tmp_path) if row["donde"] == "libro"]
    assert len(without) == 4 and "'=cmd|' /C calc'!A0" in without
    assert "No está en el libro." in said


def test_two_people_in_one_row_are_nobody(taller, tmp_path):
    people = [person("moodle:100"), person("alias:p0@uni.example")]
    code, _, new = taller(books.worksheet(), people)
    assert new is None and code == 1
    assert all("Más de una persona" in row["motivo"] for row in unpaired(tmp_path)[:2])


def test_one_alias_in_two_rows_is_nobody(taller, tmp_path):
    book = books.moodle().replace("p1@uni", "p0@uni")
    column = "Tarea:Redes, parte 1 (Real)"
    code, _, new = taller(
        book, [person("alias:p0@uni.example")], "--columna", column, "--sobre", "10"
    )
    assert new is None and code == 1 and "líneas 2, 3" in unpaired(tmp_path)[0]["motivo"]


def test_a_moodle_number_is_not_a_canvas_number(taller):
    code, _, new = taller(books.canvas(), [person("moodle:100")])
    assert new is None and code == 1


def test_a_file_says_who_is_who(taller, tmp_path):
    path = tmp_path / "personas.csv"
    path.write_bytes(
        "persona;Nombre completo\nalias:nadie;O'Hara, Íñigo\nmoodle:100;\n".encode("cp1252")
    )
    people = [person("alias:nadie"), person("moodle:100")]
    code, _, new = taller(books.worksheet(), people, "--personas", str(path))
    assert set(books.read_worksheet(new)) == {101} and code == 1


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("quien,Estado\nx,y\n", "lleva dos columnas"),
        ("persona,Apodo\nx,y\n", "no tiene una columna llamada «Apodo»"),
        ("persona,Nombre completo\nx,Ana Ruiz\nx,otra\n", "dice dos cosas de «x»"),
    ],
)
def test_a_file_of_people_that_is_none_is_said(taller, tmp_path, text, said):
    (tmp_path / "p.csv").write_text(text)
    with pytest.raises(Exception, match=said):
        taller(books.worksheet(), [person("moodle:100")], "--personas", str(tmp_path / "p.csv"))


def test_another_class_is_told_without_delay(taller, tmp_path):
    many = [person(f"alias:{n}", name=f"Persona {n}") for n in range(MOST_SUGGESTED + 1)]
    taller(books.worksheet(names=[one.name for one in many]), many)
    assert not any(row["parecido"] for row in unpaired(tmp_path))


# What cannot be filled in is said, and nothing is written.


@pytest.mark.parametrize(
    ("book", "options", "said"),
    [
        (books.canvas(tasks=("Uno (1)", "Dos (2)")), (), "«Uno (1)», «Dos (2)»"),
        (books.canvas(), ("--columna", "Final Score"), "no admite notas"),
        (books.canvas(), ("--columna", "Otra"), "No hay ninguna columna llamada «Otra»"),
        (books.canvas(tasks=("Uno (1)", "Uno (2)")), ("--columna", "Uno"), "Hay más de una"),
        (books.canvas(points=""), (), "Dilo tú: --sobre"),
        (books.canvas(points="1,000"), (), "Dilo tú: --sobre"),
        (books.canvas(), ("--sobre", "20"), "El libro califica sobre 10 y --sobre dice 20"),
        (books.canvas(), ("--sobre", "mucho"), "no «mucho»"),
        (books.canvas(), ("--comentarios",), "no tiene columna para comentarios"),
        (books.moodle(), (), "«Tarea:Redes, parte 1 (Real)», «Total (Real)»"),
        (books.moodle(), ("--columna", "Dirección de correo"), "no admite notas"),
        (books.moodle(), ("--columna", "Total (Real)"), "Dilo tú: --sobre"),
        (books.worksheet().replace("Calificación máxima", "Escala"), (), "escala de palabras"),
        (books.worksheet().replace("Ana Ruiz", 'Ana \\"R'), (), "En la línea 2 hay"),
        (books.worksheet() + "Participante 9,corta\n", (), "La línea 12 tiene 2 celdas"),
        ("día,hora\nlunes,9\n", (), "No reconozco este libro"),
        ("", (), "está vacío"),
    ],
)  # fmt: skip
def test_what_cannot_be_filled_in_is_said(taller, book, options, said):
    with pytest.raises(Exception, match=said.replace("(", r"\(").replace(")", r"\)")):
        taller(book, [person("moodle:100")], *options)


@pytest.mark.parametrize(
    ("title", "points"), [("Unposted Current Score (9)", "10"), ("Asistencia (9)", "(read only)")]
)
def test_what_canvas_works_out_itself_takes_no_marks(title, points):
    book = f"Student,ID,Section,Redes (7),{title}\nPoints Possible,,,20,{points}\nAna,31,A,,\n"
    found = read_gradebook(read_csv(book.encode()))
    assert (found.grade, [entry.name for entry in found.entries]) == (3, ["Ana"])
    with pytest.raises(UnknownGradebook, match="no admite notas"):
        read_gradebook(read_csv(book.encode()), title)


def test_a_worksheet_in_another_language_is_known_by_its_places():
    book = (
        "Kennung,Vollständiger Name,Bewertung,Max. Note\n"
        "Teilnehmer/in1,A,,10\nTeilnehmer/in2,B,,10\n"
    )
    with pytest.raises(UnknownGradebook, match="No reconozco"):
        read_gradebook(read_csv(book.replace("Teilnehmer/in2", "Otra 2").encode()))
    found = read_gradebook(read_csv(book.replace("Max. Note", "Max. nota").encode()))
    assert (found.grade, [entry.person for entry in found.entries]) == (2, ["moodle:1", "moodle:2"])


def test_user_names_with_a_number_are_no_worksheet(taller):
    book = "username,email,Redes\nana1,a@x,\nana2,b@x,\n"
    _, said, new = taller(book, [person("alias:ana2")], "--columna", "Redes", "--sobre", "10")
    assert "libro de calificaciones de Moodle" in said and new.endswith("ana2,b@x,6.67\n")


# What people open, and what programs read.


def test_comments_name_up_to_three_mistakes_and_run_nothing(taller):
    answers = {"activos": WRONG, "lote": RIGHT}
    _, _, new = taller(books.worksheet(), [person("moodle:100", answers)], "--comentarios")
    assert books.read_worksheet(new)[100][1] == (
        "Bien: 1 de 3. Sin entregar: 1. Para volver a mirar: «Los que están»: Has dejado fuera a "
        "quienes nunca volvieron."
    )


def test_a_comment_names_three_at_most():
    asked = tuple(
        Asked(f"e{n}", f"Ejercicio {n}", "p", "", "number", 1, True, {"m": f"Error {n}. Más."})
        for n in range(5)
    )
    answers = {each.id: Checked("todavia-no", 0.0, "m") for each in asked}
    assert comment(person("alias:ana", answers), asked) == (
        "Bien: 0 de 5. Para volver a mirar: «Ejercicio 0»: Error 0. «Ejercicio 1»: Error 1. "
        "«Ejercicio 2»: Error 2."
    )


def test_excel_is_told_the_encoding():
    assert table(("año",), []) == b"\xef\xbb\xbfa\xc3\xb1o\r\n"


def test_a_comment_that_the_encoding_cannot_say_is_still_written(taller):
    asked = ASKED[0].mistakes["sin-vacios"]
    try:
        ASKED[0].mistakes["sin-vacios"] = "Falta ≤ 90."
        book = books.worksheet(names=("Íñigo",))
        _, _, new = taller(
            book, [person("moodle:100", {"activos": WRONG})], "--comentarios", encoding="cp1252"
        )
    finally:
        ASKED[0].mistakes["sin-vacios"] = asked
    assert "Falta ? 90." in new and "Íñigo" in new


@settings(deadline=None)
@given(st.text(alphabet="=+-@\uff1d\t\r\n;, ab'", max_size=12))
def test_nothing_that_a_person_opens_is_a_formula(text):
    content = table(("a", "b"), [(text, text)] * 2).decode("utf-8-sig")
    for separator in ",;\t":
        for row in csv.reader(io.StringIO(content, newline=""), delimiter=separator):
            assert not any(cell.lstrip().startswith(tuple("=+-@\uff1d")) for cell in row)


def test_ordinary_text_is_left_alone():
    assert harmless("Ana Ruiz-Gil, a las 9: 3 - 2 = 1") == "Ana Ruiz-Gil, a las 9: 3 - 2 = 1"


def test_the_screen_obeys_nobody(taller):
    name = "Ana[red]\x1b[2J"
    _, said, _ = taller(books.worksheet(names=(name,)), [person("moodle:100")], "--en-seco")
    assert "\x1b[2J" not in said and "Ana[red]·[2J" in said


def test_a_program_is_told_all_of_it(taller, tmp_path):
    code, said, _ = taller(
        books.worksheet(marks=("5,00",)),
        [person("moodle:100"), person("moodle:101"), person("moodle:9")],
        "--json",
    )
    told = json.loads(said)
    assert (
        code == 1
        and told["cambios"][0]["despues"] == "6,67"
        and told["sin_tocar"][0]["antes"] == "5,00"
    )
    assert told["escrito"] == str(tmp_path / "libro-con-notas.csv")
    assert [one["persona"] for one in told["sin_emparejar"] if one["donde"] == "resultados"] == [
        "moodle:9"
    ]
