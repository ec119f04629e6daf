"""`Code` and `Chart`: whatever a learner's function does, it is run, compared and answered."""

import sys

import numpy as np
import pandas as pd
import pytest
from engine import junk

import datasets
from exercises.engine import Code, check
from exercises.engine.feedback import say

RIGHT = "    return publicaciones.groupby('organizacion')['interacciones'].mean()\n"
HEAD = "def media_por_cuenta(publicaciones):\n"


@pytest.fixture
def toy(toys):
    return toys.get("media-por-cuenta")


@pytest.fixture
def number(tmp_path):
    """An exercise whose answer is a number: rows of `seguidores` that are active."""
    exercise = Code(title="Cuenta", minutes=1)
    exercise.id, exercise.path = "cuenta", tmp_path / "cuenta.py"
    exercise.path.write_text("", "utf-8")
    exercise.solution(cuenta)
    return exercise


def cuenta(seguidores):
    """Eso es."""
    return int((seguidores["dias_sin_interactuar"] <= 90).sum())


def test_source_and_function_are_both_answers(toy):
    assert check(toy, HEAD + RIGHT).status == "correcto"
    assert (
        check(
            toy, lambda publicaciones: publicaciones.groupby("organizacion")["interacciones"].mean()
        ).score
        == 1
    )
    assert check(toy, toy._solution).message == "Eso es: una media por cuenta."


@pytest.mark.parametrize(
    "route",
    [
        "    cuentas = publicaciones.groupby('organizacion')\n"
        "    return {nombre: cuenta['interacciones'].mean() for nombre, cuenta in cuentas}\n",
        "    import numpy as np\n"
        "    t = publicaciones.pivot_table(index='organizacion', values='interacciones')\n"
        "    return t['interacciones'].rename('x')\n",
        "    helper = lambda t: t.sum() / len(t)\n"
        "    return publicaciones.groupby('organizacion')['interacciones'].agg(helper)\n",
    ],
)
def test_any_route_is_right(toy, route):
    assert check(toy, HEAD + route).status == "correcto"


@pytest.mark.parametrize("edition", ["0", "otra"])
def test_a_mistake_with_a_name(toy, edition):
    source = HEAD + RIGHT.replace("mean", "sum")
    assert check(toy, source, edition).mistake == "suma-en-vez-de-media"


def test_a_hard_coded_number_is_caught_on_a_fresh_city(number):
    right = cuenta(datasets.cargar("seguidores", "0"))
    result = check(number, f"def cuenta(seguidores):\n    return {right}\n")
    assert (result.status, result.mistake) == ("todavia-no", None)
    assert result.message.startswith(say("code.fresh"))
    assert "escrito a mano" in result.help


def test_reading_edition_0_by_oneself_is_caught_too(number):
    source = "def cuenta(seguidores):\n    s = cargar('seguidores', '0')\n"
    source += "    return int((s['dias_sin_interactuar'] <= 90).sum())\n"
    assert check(number, source).message.startswith(say("code.fresh"))


def test_it_runs_on_three_cities(number):
    seen = []

    def answer(seguidores):
        seen.append(cuenta(seguidores))
        return seen[-1]

    assert check(number, answer).status == "correcto"
    assert len(seen) == len(set(seen)) == 3


@pytest.mark.parametrize(
    ("body", "status", "said"),
    [
        ("    return ...\n", "sin-responder", "puntos suspensivos"),
        ("    pass\n", "todavia-no", "no devuelve nada"),
        ("    return None\n", "todavia-no", "no devuelve nada"),
        ("    1 / 0\n", "todavia-no", "ZeroDivisionError: division by zero"),
        ("    raise Exception\n", "todavia-no", "parado a mitad: Exception"),
        ("    raise Exception('a\\nb')\n", "todavia-no", "Exception: a"),
        ("    return publicaciones['nadie']\n", "todavia-no", "la columna «nadie»"),
        ("    return {}[('a', 1)]\n", "todavia-no", "KeyError"),
        ("    raise SystemExit(0)\n", "todavia-no", "cerrar Python"),
        ("    exit()\n", "todavia-no", "cerrar Python"),
        ("    raise GeneratorExit\n", "todavia-no", "GeneratorExit"),
        ("    return media_por_cuenta(publicaciones)\n", "todavia-no", "RecursionError"),
        ("    return 5\n", "todavia-no", "Devuelve un número y se espera una columna."),
        ("    return publicaciones\n", "todavia-no", "Devuelve una tabla y se espera una columna."),
        ("    yield 1\n", "todavia-no", "«generator»"),
        ("    return lambda: 1\n", "todavia-no", "«function»"),
        ("    return type('Mal', (), {'__eq__': lambda a, b: True})()\n", "todavia-no", "«Mal»"),
        ("    return publicaciones.interacciones.mean\n", "todavia-no", "otra cosa"),
        ("    assert False\n", "todavia-no", "AssertionError"),
        (
            "    class E(Exception):\n        def __str__(self): raise TypeError\n    raise E\n",
            "todavia-no",
            "E",
        ),
        ("    return\n  x\n", "sin-responder", "no ha podido leer la línea 3"),
    ],
)
def test_whatever_it_does_gets_a_sentence(toy, body, status, said):
    result = check(toy, HEAD + body)
    assert result.status == status
    assert said in result.message


@pytest.mark.parametrize(
    ("source", "status", "said"),
    [
        ("x = 1", "todavia-no", "«media_por_cuenta»"),
        ("media_por_cuenta = 5", "todavia-no", "«media_por_cuenta»"),
        ("def media_por_cuenta():\n    return 1", "todavia-no", "recibir esto: publicaciones"),
        ("def media_por_cuenta(a, b):\n    return 1", "todavia-no", "recibir esto: publicaciones"),
        ("raise SystemExit", "todavia-no", "cerrar Python"),
        ("import nadie_lo_tiene", "todavia-no", "ModuleNotFoundError"),
        ("def", "sin-responder", "la línea 1"),
        ("a\0b", "sin-responder", "la línea 1"),
        ("\ud800", "sin-responder", "la línea 1"),
        ("(" * 5000, "sin-responder", "la línea 1"),
        ("-" * 100_000 + "1", "sin-responder", "línea"),
        (HEAD + "    return " + "+".join(["1"] * 50_000), "sin-responder", "línea"),
    ],
)
def test_sources_that_are_no_function(toy, source, status, said):
    result = check(toy, source)
    assert (result.status, said in result.message) == (status, True), result


@pytest.mark.parametrize("place", range(len(junk.hostile())))
def test_hostile_results_get_a_sentence(toy, number, place):
    for exercise in (toy, number):
        result = check(exercise, lambda _data: junk.hostile()[place])
        assert result.status in ("todavia-no", "sin-responder")
        assert result.message


@pytest.mark.parametrize("place", range(len(junk.tables())))
def test_strange_tables_get_a_sentence(toys, toy, number, place):
    for exercise in (toy, number, toys.get("dibuja-cuentas")):
        assert check(exercise, lambda _data: junk.tables()[place]).status == "todavia-no"


def test_a_function_may_spoil_its_data(toy):
    before = datasets.cargar("publicaciones", "0")

    def answer(publicaciones):
        medias = publicaciones.groupby("organizacion")["interacciones"].mean()
        publicaciones["interacciones"] = 0
        del publicaciones["organizacion"]
        return medias

    assert check(toy, answer).status == "correcto"
    pd.testing.assert_frame_equal(datasets.cargar("publicaciones", "0"), before)
    assert check(toy, HEAD + RIGHT).status == "correcto"


def test_printing_changes_nothing(toy, capsys):
    assert check(toy, HEAD + "    print('hola')\n" + RIGHT).status == "correcto"


def test_the_stop_button_works(toy):
    def answer(publicaciones):
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        check(toy, answer)


def test_functions_of_c_and_strange_callables(toy):
    class Strange:
        __signature__ = "no"

        def __call__(self, publicaciones):
            return 5

    for answer in (len, dict, np.mean, Strange(), print):
        assert check(toy, answer).status == "todavia-no"


def test_the_starter_with_a_comment_is_still_the_starter(toy):
    assert check(toy, toy.starter_source() + "# pienso\n").status == "sin-responder"


def test_a_deep_result_does_not_stop_us(number):
    def answer(seguidores):
        deep = []
        for _ in range(sys.getrecursionlimit() * 2):
            deep = [deep]
        return deep

    assert check(number, answer).status == "todavia-no"


def test_a_broken_solution_is_our_fault(number):
    number.solution(lambda seguidores: seguidores["nadie"])
    result = check(number, lambda seguidores: 1)
    assert (result.status, result.score) == ("no-evaluable", None)


def test_a_broken_mistake_is_our_fault(number):
    number.mistake(lambda seguidores: seguidores["nadie"])
    result = check(number, lambda seguidores: 1)
    assert (result.status, result.score) == ("no-evaluable", None)


def test_a_chart_may_be_right_in_several_ways(toys):
    exercise = toys.get("dibuja-cuentas")
    for answer in (exercise._solution, *exercise.alternatives):
        assert check(exercise, answer).status == "correcto"
    assert check(exercise, exercise.mistakes[0]).mistake == "suma-reacciones"
    result = check(exercise, lambda publicaciones: exercise._solution(publicaciones).mark_line())
    assert (result.status, result.mistake) == ("todavia-no", None)
    assert "una línea" in result.message and result.help


def test_what_is_shown_as_solution_runs_by_itself(toys):
    for name in ("media-por-cuenta", "dibuja-cuentas"):
        exercise = toys.get(name)
        source = exercise.solution_source()
        assert '"""' not in source and "@" not in source
        assert check(exercise, source).status == "correcto"
