"""Pages become notebooks by an allow-list, and nothing else gets through."""

import ast
import sys
from pathlib import Path

import nbformat
import pytest

sys.path.insert(0, str(Path(__file__).parents[1] / "content"))
from toy_course import ToyCourse

from exercises.publishing.notebooks import ConversionError, write_notebooks
from exercises.publishing.pages import read_pages


@pytest.fixture
def course(tmp_path, monkeypatch):
    monkeypatch.syspath_prepend(str(tmp_path))
    for name in [name for name in sys.modules if name.startswith("banco_de_juguete")]:
        monkeypatch.delitem(sys.modules, name)
    return ToyCourse(tmp_path)


def notebooks(course: ToyCourse) -> dict[str, nbformat.NotebookNode]:
    output = course.root / "cuadernos"
    written = write_notebooks(course.root, output, bank="banco_de_juguete")
    return {path.relative_to(output).as_posix(): nbformat.read(path, 4) for path in written}


def sources(notebook, kind: str) -> list[str]:
    return [cell["source"] for cell in notebook.cells if cell["cell_type"] == kind]


def test_notebooks_are_valid_and_begin_with_the_names_a_learner_uses(course):
    for notebook in notebooks(course).values():
        nbformat.validate(notebook)
        setup = notebook.cells[0]["source"]
        assert setup.splitlines()[-1] == (
            "from exercises import alt, cargar, ejercicio, entregar, mi_progreso"
        )


def test_an_exercise_is_a_call_and_code_is_starter_and_check(course):
    code = sources(notebooks(course)["a/primera.ipynb"], "code")
    assert code[1] == 'ejercicio("los-activos")'
    assert code[2].startswith("def cuenta_activos(seguidores):")
    assert code[3] == 'ejercicio("con-codigo").comprobar(cuenta_activos)'


def test_nothing_of_the_instructor_and_no_solution(course):
    text = "".join(
        path.read_text()
        for path in write_notebooks(course.root, course.root / "n", "banco_de_juguete")
    )
    for secret in ("SECRETO-DOCENTE", "PISTA-SECRETA", "ACIERTO-SECRETO", "Bien contado"):
        assert secret not in text


def test_directives_and_roles_become_plain_markdown(course):
    text = "\n".join(sources(notebooks(course)["a/primera.ipynb"], "markdown"))
    assert "Son 5990 y la media es" in text
    assert "Mira la Figura 1, vuelve a ¿Quién sigue? o ve a [la otra](../b/segunda.ipynb)." in text
    assert "> **Puedes parar aquí**\n>\n> Hasta luego." in text
    assert "**Tiempo:** 4\u00a0min, y 6 más si quieres programar." in text
    assert "(quien-sigue)=" not in text
    assert "{" not in text


def test_a_figure_keeps_its_code_and_its_caption(course):
    notebook = notebooks(course)["b/segunda.ipynb"]
    assert any("alt.Chart" in source for source in sources(notebook, "code"))
    assert any("SOLO-CUADERNO" in source for source in sources(notebook, "code"))
    caption = "**Figura 1.** Dos barras. **Prueba** a mover la barra."
    assert caption in sources(notebook, "markdown")


def test_page_only_cells_are_dropped(course):
    course.replace("book/b/segunda.md", "[solo-cuaderno]", "[solo-pagina]")
    assert "SOLO-CUADERNO" not in "".join(sources(notebooks(course)["b/segunda.ipynb"], "code"))


def test_cell_ids_are_the_same_every_time(course):
    def ids():
        return [[cell["id"] for cell in notebook.cells] for notebook in notebooks(course).values()]

    assert ids() == ids()


def test_what_is_not_on_the_list_is_refused_all_at_once(course):
    course.write("book/b/tercera.md", "# T\n\n```{raw} html\n<b>\n```\n\nUn {abbr}`KPI (x)`.\n")
    course.replace("book/a/primera.md", "los-activos.media:4", "los-activos.nada")
    with pytest.raises(ConversionError) as refused:
        notebooks(course)
    message = str(refused.value)
    assert "tercera.md:3: la directiva «raw»" in message
    assert "tercera.md:7: el papel «abbr»" in message
    assert "primera.md:9: los-activos no da el valor «nada»" in message
    assert not (course.root / "cuadernos").exists()


def test_pages_are_read_without_sphinx(course):
    first, second, _ = read_pages(course.root)
    assert [(c.id, c.line) for c in first.exercises] == [("los-activos", 12), ("con-codigo", 15)]
    assert first.sections == {"quien-sigue": "¿Quién sigue?"}
    (figure,) = second.figures
    assert (figure.name, figure.caption) == ("fig-dos", "Dos barras. **Prueba** a mover la barra.")
    assert figure.description == "Dos barras: la segunda dobla a la primera."


def test_an_edition_may_be_any_word(course):
    word = 'la de "Reme" \\ martes'
    output = course.root / "cuadernos"
    write_notebooks(course.root, output, bank="banco_de_juguete", edition=word)
    setup = nbformat.read(output / "a" / "primera.ipynb", 4).cells[0]["source"]
    lines = [line for line in setup.splitlines() if line.startswith("os.environ")]
    assert ast.literal_eval(lines[0].partition(" = ")[2]) == word


def test_a_page_that_cannot_be_read_is_named(course):
    course.replace("book/b/segunda.md", ":    name: fig-dos", ":    name: [fig-dos")
    with pytest.raises(ConversionError, match=r"segunda\.md:11: the options of code-cell"):
        notebooks(course)
