"""`make check` refuses each named defect, and nothing else, on a toy course."""

import re
import shutil
import sys
from pathlib import Path

import pytest

from exercises.publishing.refusals import Problem, refusals

ROOT = Path(__file__).parents[2]
TOY = ROOT / "tests" / "toy"

PAGE = """# Una página

(quien-sigue)=
## ¿Quién sigue?

Reme mira su lista.

```{ejercicio} DEFECTO
```
"""

# File in toy/defects → what its one line says.
DEFECTS: dict[str, list[str]] = {
    "ningun_defecto": [],
    "solucion_que_falla": ["KeyError: 'dias_sin_nada'"],
    "solucion_que_no_es_un_numero": ["its solution", "edition 0"],
    "error_igual_a_la_solucion": ["mistake sin-los-vacios: equals the solution"],
    "error_igual_a_otro": ["mistake otra-vez: equals mistake sin-los-vacios"],
    "error_que_se_lee_como_otra_cosa": ["mistake sin-los-vacios: does not get its own message"],
    "error_sin_mensaje": ["mistake sin-los-vacios: no message"],
    "error_demasiado_largo": ["mistake sin-los-vacios: 58 words; 45 are the most"],
    "una_sola_pista": ["1 hints: write two to four"],
    "cinco_pistas": ["5 hints: write two to four"],
    "sin_minutos": ["no minutes"],
    "seccion_que_no_existe": ["section 'otra-parte' is not on book/pagina; there: quien-sigue"],
    "descubre_lo_que_no_existe": ["reveals 'fig-otra', which is not on book/pagina"],
    "sin_razon_al_acertar": ["no reason on success"],
    "sin_vista": ["no view"],
    "vista_que_nadie_recalcula": ["nothing recomputes the answer from the view"],
    "vista_que_da_otra_cosa": ["the view gives", "which is not correct"],
    "vista_que_no_basta": ["the answer cannot be recomputed from the view: KeyError"],
    "vista_demasiado_larga": ["its view is 11 × 1; 10 × 3 is the most"],
    "vista_sin_pie": ["its view has no caption"],
    "datos_que_no_existen": ["«clientes», which is neither a data set"],
    "cifra_escrita_en_el_enunciado": ["statement: 611 is a figure of the data (view personas"],
    "cifra_escrita_en_un_mensaje": ["mistake sin-los-vacios: 10,2 is a figure of the data"],
    "cifra_escrita_en_una_pista": ["hint 2: 31,56 is a figure of the data (mistake sin-los-vacios"],
    "marcador_que_nadie_llena": ["statement: nothing fills {seguidores}"],
    "marcador_de_la_respuesta_en_una_pista": ["hint 2: nothing fills {respuesta}"],
    "no_se_puede_leer": ["cannot be read: RuntimeError: a medias"],
    "sin_ejercicio": ["cannot be read: the module does not bind `exercise`"],
    "el_punto_de_partida_acierta": ["its starter passes"],
    "el_punto_de_partida_no_se_lee": ["its starter is not Python"],
    "solucion_que_no_corre_sola": ["its solution, as shown to learners", "no helpers"],
    "error_de_codigo_igual_a_la_solucion": ["mistake columnas: equals the solution"],
    "la_respuesta_cambia_con_la_edicion": ["the right answer changes between editions 0, 1, 2"],
    "opcion_sin_mensaje": ["mistake hotel: no message"],
    "la_solucion_no_es_una_opcion": ["ValueError", "the solution is no option: ['nadie']"],
    "orden_que_ya_es_el_bueno": ["mistake ya-estaba-bien: equals the solution"],
    "regla_que_nadie_incumple": ["mistake demasiado: no answer makes it"],
    "recomienda_lo_que_no_existe": ["recommends what is no page: book/otra, book/una-mas"],
    "opinion_con_errores": ["ValueError", "nothing is a mistake in an opinion"],
    "patron_de_quien_no_esta": ["mistake pepe: equals the solution"],
}


@pytest.fixture
def course(tmp_path, monkeypatch):
    """`course(files, page)`: the problems of a course of one page and these exercises."""
    monkeypatch.syspath_prepend(tmp_path)

    def problems(files, page, **options):
        bank = tmp_path / "banco_roto"
        bank.mkdir()
        (bank / "__init__.py").write_text("", "utf-8")
        for file in files:
            shutil.copy(file, bank)
        (tmp_path / "book").mkdir()
        (tmp_path / "book" / "pagina.md").write_text(page, "utf-8")
        shutil.copy(TOY / "_toc.yml", tmp_path)
        return refusals(tmp_path, "banco_roto", **options)

    yield problems
    for name in [n for n in sys.modules if n.partition(".")[0] == "banco_roto"]:
        del sys.modules[name]


def defect(name):
    return TOY / "defects" / f"{name}.py"


def test_every_defect_is_tried():
    assert {path.stem for path in (TOY / "defects").glob("[!_]*.py")} == set(DEFECTS)


@pytest.mark.parametrize("name", DEFECTS)
def test_a_defect_is_refused_in_one_line(course, name):
    problems = course([defect(name)], PAGE.replace("DEFECTO", name.replace("_", "-")))
    choice = re.search("Choice", defect(name).read_text("utf-8"))  # alone on its page
    problems = [p for p in problems if not (choice and "40 % is the most" in p.message)]
    said = DEFECTS[name]
    assert len(problems) == bool(said), [str(problem) for problem in problems]
    if said:
        line = str(problems[0])
        assert line.startswith(f"banco_roto/{name}.py: ")
        assert all(part in line for part in said), line
        assert "\n" not in line


FIGURE = """
```{code-cell} ipython3
:mystnb:
:  figure:
:    name: fig-dos
:    caption: PIE
alt.Chart(datos).mark_bar().properties(description="ALTERNATIVA")
```
"""
GOOD = PAGE.replace("DEFECTO", "ningun-defecto")


@pytest.mark.parametrize(
    ("page", "said"),
    [
        (GOOD, None),
        (GOOD + FIGURE, None),
        (GOOD.replace("Reme", "Son {cifra}`ningun-defecto.nada`. Reme"), "no da el valor «nada»"),
        (PAGE.replace("DEFECTO", "ningun-defect"), "«ningun-defect». ¿Buscabas «ningun-defecto»?"),
        (GOOD + "\n```{ejercicio} ningun-defecto\n```\n", "cited 2 times, book/pagina:8 and"),
        (GOOD.replace("```{ejercicio} ningun-defecto\n```", ""), "no page cites it"),
        (GOOD + FIGURE.replace("PIE", ""), "fig-dos has no caption"),
        (GOOD + FIGURE.replace("ALTERNATIVA", ""), "fig-dos has no alternative text"),
        (GOOD.replace("su lista", "611 activos"), "611 is a figure of the data (ningun-"),
        (GOOD.replace("su lista", "un 10,2 %"), "10,2 is a figure of the data"),
        (GOOD + FIGURE.replace("PIE", "Son 10,20"), "fig-dos: 10,20 is a figure of the data"),
        (GOOD.replace("su lista", "5990 seguidores, 2026, 10 y `611`"), None),
    ],
)  # fmt: skip
def test_pages(course, page, said):
    problems = [str(problem) for problem in course([defect("ningun_defecto")], page)]
    if said is None:
        assert problems == []
        return
    about_the_exercise_too = [p for p in problems if said in p]
    assert len(about_the_exercise_too) == 1, problems


def test_too_much_choice_on_a_page(course):
    page = GOOD + "\n```{ejercicio} opcion-sin-mensaje\n```\n"
    problems = course([defect("ningun_defecto"), defect("opcion_sin_mensaje")], page)
    assert any("1 of 2 exercises are Choice; 40 % is the most" in p.message for p in problems)


def test_two_pages_that_cite_one_exercise(course, tmp_path):
    course([defect("ningun_defecto")], GOOD)
    (tmp_path / "book" / "otra.md").write_text(GOOD, "utf-8")
    toc = tmp_path / "_toc.yml"
    toc.write_text(toc.read_text("utf-8") + "chapters:\n  - file: book/otra\n", "utf-8")
    problems = refusals(tmp_path, "banco_roto")
    assert ["book/pagina:8 and book/otra:8" in p.message for p in problems] == [True]


@pytest.mark.parametrize(
    ("titles", "order", "said"),
    [
        (("Otra", "Una más"), ("otra", "una-mas"), []),
        (("Otra", "Distinta"), ("otra", "una-mas"), ["«Una más»: it is «Distinta»"]),
        (("Otra", "Una más"), ("una-mas", "otra"), ["lessons not in the book's order"]),
    ],
)
def test_recommended_lessons_are_called_as_their_pages(course, tmp_path, titles, order, said):
    page = PAGE.replace("DEFECTO", "recomienda-lo-que-no-existe")
    course([defect("recomienda_lo_que_no_existe")], page)
    for name, title in zip(("otra", "una-mas"), titles, strict=True):
        (tmp_path / "book" / f"{name}.md").write_text(f"# {title}\n", "utf-8")
    toc = tmp_path / "_toc.yml"
    listed = "".join(f"  - file: book/{name}\n" for name in order)
    toc.write_text(f"{toc.read_text('utf-8')}chapters:\n{listed}", "utf-8")
    problems = [problem.message for problem in refusals(tmp_path, "banco_roto")]
    assert len(problems) == len(said), problems
    assert all(part in message for part, message in zip(said, problems, strict=True))


def test_a_page_that_is_not_there(course, tmp_path):
    course([defect("ningun_defecto")], GOOD)
    (tmp_path / "book" / "pagina.md").unlink()
    assert "names a page that is not there" in str(refusals(tmp_path, "banco_roto")[-1])


@pytest.mark.parametrize(
    ("figure", "said"),
    [
        (FIGURE.replace("PIE", "Mira: [esto"), "book/pagina.md:11: the options of code-cell"),
        (FIGURE.replace('"ALTERNATIVA")', ""), "book/pagina.md:11: the code of the figure"),
    ],
)
def test_a_page_that_cannot_be_read(course, figure, said):
    problems = course([defect("ningun_defecto"), defect("una_sola_pista")], GOOD + figure)
    lines = [str(problem) for problem in problems]
    assert any(line.startswith(said) for line in lines), lines
    assert any("1 hints" in line for line in lines)  # the others are told too
    assert not any("no page cites it" in line for line in lines)


def test_a_table_of_contents_that_cannot_be_read(course, tmp_path):
    course([defect("ningun_defecto")], GOOD)
    (tmp_path / "_toc.yml").write_text("root: [", "utf-8")
    (problem,) = refusals(tmp_path, "banco_roto")
    assert str(problem).startswith("_toc.yml: cannot be read: ")


def test_all_problems_come_at_once(course):
    names = ["una_sola_pista", "sin_minutos", "solucion_que_falla", "no_se_puede_leer"]
    problems = course([defect(name) for name in names], "# Nada\n")
    named = {problem.path.stem for problem in problems}
    assert named == set(names)
    assert len(problems) > len(names)  # none of them is cited either


def test_the_good_toy_course_passes():
    assert [str(problem) for problem in refusals(TOY, "toy.bank")] == []


def test_a_problem_is_one_line():
    assert str(Problem(Path("a.py"), "uno\n dos", 3)) == "a.py:3: uno dos"
