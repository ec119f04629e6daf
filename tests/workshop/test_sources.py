"""What a function of a notebook needs goes with it, and nothing else of its cells does."""

import linecache

import pytest

from exercises.progress.sources import source_of


class Cells:
    """Cells run one after another, each kept where IPython keeps them."""

    def __init__(self):
        self.names = {"__name__": "__main__"}
        self.count = 0

    def run(self, source):
        self.count += 1
        name = f"<celda-{id(self)}-{self.count}>"
        linecache.cache[name] = (len(source), None, source.splitlines(keepends=True), name)
        exec(compile(source, name, "exec"), self.names)

    def source_of(self, name, wanted="f"):
        return source_of(self.names[name], wanted)


@pytest.fixture
def cells():
    return Cells()


def redone(source, name="f"):
    """The function as somebody gets it who has nothing but the text."""
    assert source.missing == []
    names = {"__name__": "respuesta"}
    exec(source.text, names)
    return names[name]


def test_helpers_constants_and_imports_of_other_cells_go_with_it(cells):
    cells.run("import math as m\nfrom statistics import mean\nLIMITE = 90\nUNUSED = 7")
    cells.run("def raiz(x):\n    return m.sqrt(x)\n\n\ndef otra(x):\n    return x")
    cells.run("print('no')\n\ndef f(xs):\n    return raiz(mean(xs)) + LIMITE\n\nf([1])")
    source = cells.source_of("f")
    assert redone(source)([16]) == 94
    for left in ("UNUSED", "otra", "print", "f([1])"):
        assert left not in source.text


def test_the_names_of_the_course_come_from_the_course(cells):
    cells.run("from exercises import cargar\ndef f(x):\n    return cargar")
    assert cells.source_of("f").text.startswith("from exercises import cargar\n")


def test_another_name_is_given_the_one_that_is_asked_for(cells):
    cells.run("def mi_intento(x):\n    return x + 1")
    assert redone(cells.source_of("mi_intento"))(1) == 2


def test_functions_that_call_each_other(cells):
    cells.run(
        "def f(n):\n    return n == 0 or g(n - 1)\n\ndef g(n):\n    return n != 0 and f(n - 1)"
    )
    assert redone(cells.source_of("f"))(4) is True


def test_what_stands_before_it_is_there_when_it_is_defined(cells):
    cells.run("UNO = 1")
    cells.run("def f(x, y=UNO):\n    return x + y")
    assert redone(cells.source_of("f"))(1) == 2


def test_a_table_of_another_cell_cannot_go_with_it(cells):
    cells.run("tabla = object()\ndef f(seguidores):\n    return tabla")
    assert cells.source_of("f").missing == ["tabla"]
    cells.run("class Caja:\n    pass\n\ndef g(x):\n    return Caja")
    assert cells.source_of("g").missing == ["Caja"]


def test_a_name_of_its_own_is_not_one_of_another_cell(cells):
    cells.run("tabla = object()\ndef f(x):\n    tabla = x\n    return [tabla for tabla in [x]]")
    assert redone(cells.source_of("f"))(3) == [3]


def test_infinity_is_no_constant_that_a_text_can_say(cells):
    cells.run("TOPE = float('inf')\ndef f(x):\n    return TOPE")
    assert cells.source_of("f").missing == ["TOPE"]


def test_a_function_without_a_text_gives_none(cells):
    cells.run("f = lambda x: x")
    exec("def g(x):\n    return x", cells.names)
    assert cells.source_of("f").text == ""
    assert cells.source_of("g").text == ""
    assert source_of(len, "f").text == ""
