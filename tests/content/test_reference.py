"""Claims, terms and figures from outside: each on its page, and each page's in the tables."""

import re

import pytest
from conftest import ROOT

from exercises.publishing.pages import read_pages
from exercises.publishing.reference import (
    FOLDER,
    BadTable,
    Claim,
    Figure,
    Reference,
    Term,
    reference_problems,
)

PAGE = """# Una lección

(idea-s0-2)=
La **tasa de activos** dice cuántos siguen ahí. En 2012 fueron 8,7 de cada 100 (Facebook).
"""
TABLES = {
    Claim.file: "id,idea,pagina\nS0.2,Una idea,calidad/leccion\n",
    Term.file: "termino,ingles,formula,definicion,pagina\n"
    "tasa de activos,active rate,\\frac{a}{b},Los que siguen,calidad/leccion\n",
    Figure.file: "cifra,fuente,ano,certeza,pagina\n"
    '"Eran 8,7 de cada 100",Facebook,2012,directa,calidad/leccion\n',
}


@pytest.fixture
def course(tmp_path):
    """A course of one page whose tables agree with it; a test spoils one file."""
    for name, text in {
        "_toc.yml": "format: jb-book\nroot: book/calidad/leccion\n",
        "book/calidad/leccion.md": PAGE,
        **{f"{FOLDER}/{name}": text for name, text in TABLES.items()},
    }.items():
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return tmp_path


def problems(course):
    return [
        f"{path.name}: {message}"
        for path, message in reference_problems(course, read_pages(course), {})
    ]


def test_nothing_to_say_of_a_course_that_agrees(course):
    assert problems(course) == []


SPOILT = {
    "an idea nobody works on": (Claim.file, "S0.2", "S0.3", "write (idea-s0-3)= before"),
    "an idea of no row": ("leccion.md", "idea-s0-2", "idea-s0-9", "(idea-s0-9)= has no row"),
    "a page that is not there": (Term.file, "calidad/leccion", "calidad/otra", "is not a page"),
    "a term never said": ("leccion.md", "tasa de activos", "parte viva", "never says «tasa de act"),
    "a source never said": ("leccion.md", "(Facebook)", "", "never says «Facebook»"),
    "a year never said": ("leccion.md", "En 2012", "Aquel año", "never says «2012»"),
    "a figure that is another": (Figure.file, "8,7 de", "7,8 de", "never says 7,8"),
    "a certainty nobody knows": (Figure.file, "directa", "segura", "'segura' is none of"),
    "another header": (Figure.file, "fuente,ano", "ano,fuente", "its columns are cifra,fuente,ano"),
    "a comma outside quotes": (Claim.file, "Una idea", "Una, idea", "4 cells; 3 are needed"),
}


@pytest.mark.parametrize("name", SPOILT)
def test_each_defect_is_named(course, name):
    file, old, new, said = SPOILT[name]
    path = next(course.rglob(file))
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")
    assert any(said in problem for problem in problems(course)), problems(course)


def test_the_same_idea_twice(course):
    path = course / FOLDER / Claim.file
    path.write_text(TABLES[Claim.file] + "S0.2,Otra vez,calidad/leccion\n", encoding="utf-8")
    assert problems(course) == ["afirmaciones.csv: «S0.2» stands there twice"]


def test_a_figure_of_two_pages_is_one_line(course):
    page = course / "book/calidad/leccion.md"
    page.with_name("otra.md").write_text(page.read_text(encoding="utf-8"), encoding="utf-8")
    toc = course / "_toc.yml"
    toc.write_text(toc.read_text() + "chapters:\n- file: book/calidad/otra\n", encoding="utf-8")
    path = course / FOLDER / Figure.file
    row = TABLES[Figure.file].splitlines()[1]
    path.write_text(TABLES[Figure.file] + row.replace("/leccion", "/otra") + "\n", encoding="utf-8")
    lines = Reference(course, read_pages(course)).listed("cifras").splitlines()
    assert len(lines) == 3
    assert lines[-1].count("{doc}") == 2


def test_lists_as_markdown(course):
    reference = Reference(course, read_pages(course))
    assert "| Una idea | {ref}`Una lección <idea-s0-2>` |" in reference.listed("afirmaciones S0")
    assert "Una idea" not in reference.listed("afirmaciones S1")
    assert reference.glossary().startswith("tasa de activos\n  Los que siguen. Fórmula: $")
    assert "Facebook, 2012; directa" in reference.listed("cifras")
    with pytest.raises(LookupError, match="otra"):
        reference.listed("otra")


def test_ideas_come_in_the_order_of_their_source(course):
    rows = "".join(f"S0.{n},Idea {n},calidad/leccion\n" for n in ("13b", "10", "13a", "2"))
    path = course / FOLDER / Claim.file
    path.write_text("id,idea,pagina\n" + rows, encoding="utf-8")
    ideas = re.findall(r"Idea (\w+)", Reference(course, read_pages(course)).claims("S0"))
    assert ideas == ["2", "10", "13a", "13b"]


def test_a_bad_table_says_where(course):
    path = course / FOLDER / Term.file
    path.write_text("palabra\n", encoding="utf-8")
    with pytest.raises(BadTable, match=r"terminos\.csv:1"):
        Term.read(course)


def test_every_lesson_owes_something_and_says_it():
    """A lesson works on at least one idea of the sources."""
    owed = {claim.pagina for claim in Claim.read(ROOT)}
    parts = ("estrategia", "integracion", "calidad", "compromiso")
    lessons = {
        page.docname.removeprefix("book/")
        for page in read_pages(ROOT)
        if page.path.parent.name in parts
    }
    assert lessons and lessons <= owed


#: Every idea of the five sources by its number, and the disagreements between them.
IDEAS = {
    "S0": "1 2 3 4 5 6 7 8 9 10 11 12 13a 13b 13c 13d 13e 14",
    "S1": "1 1b 2 3 4 5 5b 6 7 8 8b 9",
    "S2": "1 2 3 4 5 6 7 8 9 10 11 12a 12b 12c 12d 12e 12f 13",
    "S3": "1a 1b 2 3 4 5 6 6b 7a 7b 8 9 10",
    "S4": "0 1 1b 2 2b 3 4a 4b 5 5b 5c",
    "D": "1 2 3 4 5 6 7 8 9 10 11",
}


def test_every_idea_of_the_sources_is_worked_on():
    numbered = {
        f"{source}.{number}" if source != "D" else f"D{number}"
        for source, numbers in IDEAS.items()
        for number in numbers.split()
    }
    assert {claim.id for claim in Claim.read(ROOT)} == numbered
