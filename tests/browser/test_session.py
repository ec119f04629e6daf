"""What the page asks of Python, asked of this one: outputs, errors in Spanish, verdicts."""

import json

import pytest
from browser.coder import sources_of
from hypothesis import given, settings
from hypothesis import strategies as st

import datasets
from exercises.browser_python import outputs
from exercises.browser_python.late_imports import LateImports
from exercises.browser_python.session import Session
from exercises.engine.kinds.code import FRESH_EDITIONS
from exercises.notebook import registry

CODE = "activos-por-ano"

TABLE = "import pandas as pd\nt = pd.DataFrame({'tipo': ['a'], 'n': [1]})\n"

#: What beginners write → what they are told; the line is that of the editor.
MISTAKES = {
    "x = [1, 2\n": ("Línea 1", "sin cerrar"),
    "if True\n    x = 1": ("Línea 1", "dos puntos"),
    "if True:\nx = 1": ("Línea 2", "lleva sangría"),
    "x = 1\n  y = 2": ("Línea 2", "sobra espacio"),
    "x = 'hola": ("Línea 1", "comillas"),
    "if x = 1:\n    pass": ("Línea 1", "dos iguales"),
    "print 'hola'": ("Línea 1", "print lleva paréntesis"),
    "return 3": ("Línea 1", "sangría"),
    "x = (1, 2]": ("Línea 1", "no se abrió"),
    "x = “hola”": ("Línea 1", "comillas tipográficas"),
    "seguidores = 1\nseguidorez": ("Línea 2", "¿Querías decir «seguidores»?"),
    "import pandas as pd\nd = pd.DataFrame({'dias': [1]})\nd['diaz']": ("Línea 3", "«dias»"),
    "{'a': 1}['b']": ("Línea 1", "«b»"),
    "import pandas as pd\npd.DataFrame().groupbi('a')": ("Línea 2", "«groupby»"),
    "None.mean()": ("Línea 1", "nada"),
    "1 / 0": ("Línea 1", "entre cero"),
    "'a' + 1": ("Línea 1", "un texto y un número"),
    "(3)()": ("Línea 1", "no es una función"),
    "len()": ("Línea 1", "del tipo"),
    "def f(a):\n    return a\nf()": ("Línea 3", "le falta un dato"),
    "def f():\n    return 1\nf(2)": ("Línea 3", "le sobra algo"),
    "[1][5]": ("Línea 1", "La primera es la 0"),
    "int('tres')": ("Línea 1", "no sirve"),
    "import scipy_no": ("Línea 1", "Tienes pandas"),
    "open('mis_datos.csv')": ("Línea 1", "cargar"),
    "def f(n):\n    return f(n)\nf(1)": ("Línea 2", "sin parar"),
    "exit()": ("Línea 1", "cerrar Python"),
    "raise KeyboardInterrupt": ("Línea 1", "detenido"),
    "raise MemoryError": ("Línea 1", "no cabe"),
    "class Raro(Exception):\n    pass\nraise Raro('x')": ("Línea 3", "Raro"),
    "5[0]": ("Línea 1", "corchetes"),
    "def f():\n    print(x)\n    x = 1\nf()": ("Línea 2", "«x»", "antes de darle un valor"),
    f"{TABLE}t[['tipo', 'bb']]": ("Línea 3", "«bb»"),
    f"{TABLE}t[['aa', 'bb']]": ("Línea 3", "«aa», «bb»"),
    f"{TABLE}t.drop(columns='tip')": ("Línea 3", "«tip»", "«tipo»"),
    f"{TABLE}t['n'].str.upper()": ("Línea 3", "columna de texto"),
    f"{TABLE}t['tipo'].dt.year": ("Línea 3", "columna de fechas"),
    f"{TABLE}t.query('n ==')": ("Línea 3", "lee como código"),
    "from pandas import dataframe": ("Línea 1", "«pandas» no tiene «dataframe»"),
    "raise AttributeError('x')": ("Línea 1", "no tiene lo que se le pide"),
}  # fmt: skip


@pytest.fixture(scope="module")
def session():
    return Session()


def told(session, source, space="prueba"):
    return json.loads(session.run(source, space))


@pytest.mark.filterwarnings("ignore::SyntaxWarning")
@pytest.mark.parametrize("source", MISTAKES)
def test_an_error_is_told_in_spanish_with_its_line(source, session):
    reply = told(session, source, source)
    for words in MISTAKES[source]:
        assert words in reply["problem"]["sentence"]
    assert f"Línea {reply['problem']['line']}" in reply["problem"]["sentence"]
    assert "site-packages" not in reply["problem"]["detail"]


@given(st.text(max_size=60))
@settings(max_examples=150, deadline=None)
def test_no_text_breaks_the_session(source):
    if "open" not in source and "import" not in source:
        reply = json.loads(Session().run(source, "x"))
        assert set(reply) == {"outputs", "problem"}


def test_an_exception_that_cannot_say_itself_is_told_too(session):
    source = "class Mudo(Exception):\n    def __str__(self):\n        raise ValueError\nraise Mudo"
    assert "Mudo" in told(session, source)["problem"]["sentence"]


def test_a_cell_shows_what_it_prints_and_its_last_value(session):
    shown = told(session, "print('uno')\n2 + 2")["outputs"]
    assert shown == [{"type": "text", "text": "uno\n"}, {"type": "text", "text": "4"}]
    assert told(session, "2 + 2;")["outputs"] == []
    assert told(session, "x = 3\nNone")["outputs"] == []


def test_what_was_printed_before_an_error_stays(session):
    reply = told(session, "print('antes')\n1/0")
    assert reply["outputs"][0]["text"] == "antes\n"
    assert reply["problem"]


def test_cells_share_their_variables_with_their_own_space_only(session):
    told(session, "compartida = 7", "una")
    assert told(session, "compartida", "una")["outputs"][0]["text"] == "7"
    assert told(session, "compartida", "otra")["problem"]


def test_a_table_is_cut_and_says_so(session):
    shown = told(session, "from exercises import cargar\ncargar('seguidores')")["outputs"]
    assert shown[0]["type"] == "html"
    assert shown[0]["html"].count("<tr>") == outputs.MOST_ROWS + 1
    assert "5990" in shown[1]["text"].replace("\u202f", "")


def test_a_table_never_becomes_markup(session):
    source = (
        "import pandas as pd\n"
        "pd.DataFrame({'<b>': ['<script>', [1, 2], float('inf')]}, index=['<i>', 2, 3])"
    )
    html = told(session, source)["outputs"][0]["html"]
    for tag in ("<b>", "<script>", "<i>"):
        assert tag not in html


def test_a_chart_travels_as_its_specification(session):
    source = (
        "import pandas as pd\nfrom exercises import alt\n"
        "alt.Chart(pd.DataFrame({'a': [1]})).mark_bar().encode(x='a').properties(description='d')"
    )
    (chart,) = told(session, source)["outputs"]
    assert (chart["type"], chart["spec"]["mark"]["type"], chart["description"]) == (
        "chart",
        "bar",
        "d",
    )


@given(st.lists(st.integers(0, 3 * outputs.MOST_TEXT), max_size=5))
@settings(deadline=None, max_examples=50)
def test_what_is_printed_has_a_limit(lengths):
    printed = outputs.Printed()
    for length in lengths:
        printed.write("a" * length)
    kept = printed.outputs()
    text = kept[0]["text"] if kept and kept[0]["type"] == "text" else ""
    assert len(text) == min(sum(lengths), outputs.MOST_TEXT)
    assert (kept[-1:] and kept[-1]["type"] == "notice") == (
        sum(lengths) > outputs.MOST_TEXT if kept else []
    )


def test_trying_out_calls_the_function_with_the_data_of_the_page(session):
    exercise = registry.get(CODE)
    reply = json.loads(session.try_out(CODE, exercise.solution_source(), "0"))
    assert "10,596" in reply["outputs"][0]["html"]
    reply = json.loads(session.try_out(CODE, exercise.starter_source(), "0"))
    assert reply["outputs"][0]["type"] == "notice"
    reply = json.loads(session.try_out(CODE, "def otra(): pass", "0"))
    assert "activos_por_ano" in reply["problem"]["sentence"]


def test_a_good_verdict_is_told_early_and_a_bad_one_at_once(session):
    exercise = registry.get(CODE)
    heard = []
    last = json.loads(session.check(CODE, exercise.solution_source(), "0", heard.append))
    assert [json.loads(each)["status"] for each in heard] == ["correcto"]
    assert last["status"] == "correcto"
    assert last["message"].startswith("<p>")
    heard.clear()
    wrong = sources_of(exercise)["parte-de-uno"]
    assert json.loads(session.check(CODE, wrong, "0", heard.append))["mistake"] == "parte-de-uno"
    assert heard == []


def test_a_stopped_check_has_no_verdict(session):
    source = "def activos_por_ano(seguidores):\n    raise KeyboardInterrupt\n"
    assert session.check(CODE, source, "0", print) == "null"


def test_what_is_prepared_is_what_a_check_waits_for(session, monkeypatch):
    asked = set()
    monkeypatch.setattr("datasets.cargar", lambda name, edition: asked.add(edition))
    assert session.prepare(json.dumps([CODE]), "0") == "true"
    assert asked == {"0", *FRESH_EDITIONS}


def test_the_files_of_a_package_come_at_the_first_import_that_needs_one(tmp_path, monkeypatch):
    finder = LateImports()
    (tmp_path / "tardio").mkdir()
    (tmp_path / "tardio" / "__init__.py").write_text("")
    monkeypatch.syspath_prepend(tmp_path)
    import tardio  # in memory, as in a snapshot

    finder.install()
    finder.bring = lambda: (tmp_path / "tardio" / "parte.py").write_text("valor = 7\n")
    import tardio.parte

    assert tardio.parte.valor == 7
    with pytest.raises(ImportError):
        import tardio.nada


def test_a_chart_with_gaps_can_be_said(session):
    source = (
        "from exercises import alt\n"
        "rows = [{'x': 1, 'y': float('nan')}, {'x': 2, 'y': float('inf')}]\n"
        "alt.Chart(alt.Data(values=rows)).mark_bar().encode(x='x:Q', y='y:Q')"
    )
    reply = session.run(source, "huecos")
    assert "NaN" not in reply
    assert "Infinity" not in reply
    (chart,) = json.loads(reply)["outputs"]
    assert [row["y"] for row in chart["spec"]["data"]["values"]] == [None, None]


def test_a_value_that_looks_like_a_word_of_ours_is_a_value(session):
    (output,) = told(session, "{'type': 'notice', 'text': 'correcto'}")["outputs"]
    assert output["type"] == "text"


def test_a_check_tells_what_ended_the_code_as_a_run_does(session):
    source = "def activos_por_ano(seguidores):\n    return segidores\n"
    verdict = json.loads(session.check(CODE, source, "0", lambda early: None))
    assert verdict["status"] == "todavia-no"
    assert "Línea 2" in verdict["problem"]["sentence"]
    assert "«seguidores»" in verdict["problem"]["sentence"]
    right = registry.get(CODE).solution_source()
    assert json.loads(session.check(CODE, right, "0", lambda early: None))["problem"] is None


def test_what_is_nested_without_end_is_cut(session):
    source = "eco = 0\nfor _ in range(200):\n    eco = 1 + 0, 9 * (eco,)\neco"
    (output,) = told(session, source)["outputs"]
    assert "..." in output["text"]
    assert told(session, "import numpy as np\nnp.int64(7)")["outputs"][0]["text"] == "7"


def test_code_without_its_function_runs_once(session):
    reply = json.loads(session.try_out(CODE, "print('hola')\n", "0"))
    assert reply["outputs"] == [{"type": "text", "text": "hola\n"}]
    assert "activos_por_ano" in reply["problem"]["sentence"]


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("meta_facebook", "80 piezas"),
        ("linkedin", "Esta red no da el alcance"),
        ("meta_diario", "92 días de interacciones"),
        ("ga4", "compras, por canal"),
    ],
)
def test_an_export_is_told_in_figures_and_in_words(name, words):
    told = json.loads(Session().read_export(datasets.archivo(name, "0")))
    assert told["problem"] is None
    first, *_, notes = told["outputs"]
    assert words in first["text"]
    assert notes["items"][0].startswith("Es una exportación de ")


def test_a_file_that_is_none_is_told_without_a_word_of_python():
    told = json.loads(Session().read_export("nada.csv"))
    assert told["problem"]["sentence"].startswith("No hay ningún archivo «nada.csv» aquí.")
    assert told["problem"]["detail"] == ""
