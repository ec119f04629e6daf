"""Python and JavaScript say the same: numbers, formulas, texts and verdicts, for any input.

One Node process answers all questions. Hypothesis makes lists of cases, so that an example costs a
fraction of a line in a pipe.
"""

import json
import math
import subprocess
from pathlib import Path

import pytest
from component import toys
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tools.node import node

from exercises.engine import checking
from exercises.engine.expressions import evaluate_all
from exercises.engine.feedback import SENTENCES
from exercises.engine.numbers import fold, format_number, format_typed, read_number
from exercises.engine.texts import fill

HERE = Path(__file__).parent

thorough = settings(
    max_examples=50, deadline=None, suppress_health_check=[HealthCheck.too_slow], print_blob=True
)


def batches(case):
    """Lists of cases: ten or more in each of at least 50 examples."""
    return st.lists(case, min_size=10, max_size=30)


class Script:
    """The component's functions, in a Node process that lives as long as the tests."""

    def __init__(self):
        self.process = subprocess.Popen(
            [node(), str(HERE / "transcript.mjs")],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            encoding="utf-8",
        )
        self.say({"keys": KEYS, "sentences": SENTENCES})

    def say(self, message):
        print(json.dumps(message), file=self.process.stdin, flush=True)

    def __call__(self, name, calls):
        self.say({"name": name, "calls": calls})
        line = self.process.stdout.readline()
        assert line, f"{name} raised in JavaScript; see stderr"
        return json.loads(line)


@pytest.fixture(scope="module")
def script():
    running = Script()
    yield running
    running.process.stdin.close()
    running.process.wait(timeout=10)


def as_json(value):
    """A value as the other side would see it after a trip through JSON."""
    return json.loads(json.dumps(value), parse_int=float)


def agree(script, name, calls, expected):
    for call, ours, theirs in zip(calls, expected, script(name, calls), strict=True):
        assert as_json(theirs) == as_json(ours), f"{name}{tuple(call)!r}"


# What learners type: digits and signs close together, units, and anything at all.
number_like = st.text(alphabet="0123456789.,+-*/()−×÷:x %€='", max_size=24)
number_words = st.sampled_from(
    ["38,2 %", "1.234", "1.234,5", "1 234,5 €", "−3", "12\u202f400", "3 por ciento", "5 euros",
     "10 de cada 100", "0,5", "1e5", "∞", "NaN", "1,234.5", "(1+2)*3", "=5/0", "7 horas", "7 hora",
     "9" * 130, "9" * 16, "(" * 60 + "1" + ")" * 60, "\u2028", "5\u20281 x", "5\n"]
)  # fmt: skip
UNITS = (
    "", "%", "€", "eur", "€ al mes", "horas", "meses", "mes", "de cada 100", "por ciento",
    "reservas de cada 100", "% de los seguidores", "reservas por mes", "minutos de 60",
)  # fmt: skip
units = st.sampled_from(UNITS)
amounts_with_unit = st.builds(
    lambda amount, space, unit, more: amount + space + unit + more,
    st.sampled_from(["3", "-38,2", "611/5990*100", "1.234", "=7", "€ 5", "(2)"]),
    st.sampled_from([" ", "", "  ", "\u00a0"]),
    st.sampled_from(UNITS).flatmap(lambda unit: st.sampled_from([unit, unit.upper()])),
    st.sampled_from(["", "s", "es", " ", ".", "ó"]),
)
typed = st.one_of(amounts_with_unit, number_like, number_words, st.text(max_size=20))
scalars = st.one_of(
    st.none(), st.booleans(), st.integers(), st.floats(allow_nan=False, allow_infinity=False), typed
)
anything = st.recursive(
    scalars,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner),
    max_leaves=6,
)


def read(text, unit):
    reading = read_number(text, unit)
    return {
        "value": reading.value,
        "problem": reading.problem,
        "candidates": list(reading.candidates),
        "isSum": reading.is_sum,
    }


@thorough
@given(batches(st.tuples(amounts_with_unit, units)))
def test_reading_units(script, cases):
    agree(script, "readNumber", cases, [read(*case) for case in cases])


@thorough
@given(batches(st.tuples(anything, units)))
def test_reading_numbers(script, cases):
    agree(script, "readNumber", cases, [read(*case) for case in cases])


@thorough
@given(batches(st.tuples(st.none() | st.floats(allow_nan=False, allow_infinity=False) | typed,
                         st.none() | st.integers(0, 4))))  # fmt: skip
def test_formatting_numbers(script, cases):
    agree(script, "formatNumber", cases, [format_number(*case) for case in cases])


halves = st.integers(-(10**7), 10**7).map(lambda n: n / 200)


@thorough
@given(batches(st.tuples(halves, st.integers(0, 4))))
def test_formatting_ties(script, cases):
    agree(script, "formatNumber", cases, [format_number(*case) for case in cases])


@thorough
@given(batches(st.tuples(st.floats(-1e15, 1e15))))
def test_formatting_what_was_typed(script, cases):
    agree(script, "formatTyped", cases, [format_typed(*case) for case in cases])


@thorough
@given(batches(st.tuples(st.text(max_size=20))))
def test_folding(script, cases):
    agree(script, "fold", cases, [fold(*case) for case in cases])


names = st.sampled_from(["a", "b", "c", "constructor", "respuesta"])
templates = st.lists(
    st.sampled_from(["{a}", "{b:2}", "{c:0}", "{constructor}", "{", "}", "{a:9}", "{A}", " y "])
    | st.text(max_size=5)
).map("".join)
filled = st.dictionaries(names, st.none() | st.floats(-1e6, 1e6) | st.text(max_size=5))


@thorough
@given(batches(st.tuples(templates, filled)))
def test_filling_texts(script, cases):
    agree(script, "fill", cases, [fill(*case) for case in cases])


operators = {
    2: ["+", "-", "*", "/", "<", "<=", ">", ">=", "==", "!=", "min", "max", "and", "or"],
    1: ["neg", "abs", "round", "floor"],
    3: ["if", "min", "max", "and", "or"],
}
leaves = (
    st.integers(-20, 20)
    | st.floats(-1e300, 1e300)
    | st.sampled_from([{"var": name} for name in ("a", "b", "c", "toString")])
)
trees = st.recursive(
    leaves,
    lambda inner: st.sampled_from([1, 2, 3]).flatmap(
        lambda n: st.tuples(st.sampled_from(operators[n]), *[inner] * n).map(list)
    ),
    max_leaves=12,
)
known = st.dictionaries(names, st.none() | st.floats(-1e6, 1e6))


@thorough
@given(batches(st.tuples(st.dictionaries(st.sampled_from("xyz"), trees), known)))
def test_working_out_formulas(script, cases):
    agree(script, "evaluateAll", cases, [evaluate_all(*case) for case in cases])


ids = st.sampled_from(
    ["alcance", "clics", "horas", "premio", "likes", "objetivo", "publico", "canal", "medida",
     "perros", "linea", "precio", "aparte", "contestar", "publicar", "mirar", "seguidores",
     "activos", "criterios", "constructor", "__proto__", "1", "0", ""]
)  # fmt: skip
amounts = st.integers(-2, 14) | st.floats(-2, 14) | st.booleans() | st.none()
prose = st.one_of(
    typed,
    st.sampled_from(
        ["Diez reservas al mes en junio", "El 3/4 lo veo", "en MAYO sí que sí", "mayores de 30",
         "no lo sé", "NO LO SE", "año 2027 y más cosas", " \n ", "una dos tres cuatro", "x" * 90,
         "😀" * 41 + " una dos tres en junio", "de oct a enero – mar", "fans", "FANS con pedidos",
         "enero y set del 27 hasta dic", "sí: de abril hasta finales de julio", "24h, ene–mar",
         "casi de mayo a el 3 de agosto", "2 h a la semana", "3h al mes", "cada mes, dos"]
    ),
)  # fmt: skip


def shaped(mapping):
    """Answers of the right shape: each part present or not."""
    return st.fixed_dictionaries({}, optional=mapping)


ANSWERS = {
    "choice": ids | st.lists(ids, max_size=3),
    "number": typed
    | st.sampled_from(["49", "51", "50,5"])
    | st.floats(-100, 100).map(lambda x: f"{x:.1f}".replace(".", ",")),
    "ordering": st.permutations(toys.ORDERING["check"]["order"]) | st.lists(ids, max_size=5),
    "classification": shaped(
        dict.fromkeys(("perros", "linea", "precio"), st.sampled_from(["publico", "aparte", "otra"]))
    )
    | st.fixed_dictionaries(
        dict.fromkeys(toys.OPINION["check"]["items"], st.sampled_from(["si", "depende", "no"]))
    ),
    "decision": shaped(dict.fromkeys(("contestar", "publicar", "mirar"), amounts)),
    "plan": shaped(
        {
            "objetivo": prose,
            "seguidores": prose | st.integers(0, 99).map(str),
            "activos": prose | st.integers(0, 99).map(str),
            "criterios": st.lists(st.integers(0, 2)),
        }
    ),
}


DOCUMENT_RULES = [
    {"rule": "beyond", "value": ["fans"], "besides": ["pedido"], "message": "¿Qué hacen?"},
    {"rule": "any", "value": [" si ", " h ", "año"], "message": "¿Si qué?"},
    {"rule": "months", "value": 3, "besides": [" cada mes "], "message": "<p>¿Qué meses?</p>"},
]


def variants(key):
    """The key as the page has it, as Python has it, and as a prediction."""
    return [key, {**key, "format": "markdown"}, {**key, "prediction": True}]


#: The toy plan as a document of one section, with the rules that only documents have.
DOCUMENT = {
    **toys.PLAN,
    "check": {
        **toys.PLAN["check"],
        "document": [
            {
                "id": f["id"],
                "name": f["id"],
                "heading": f["type"] == "text",
                "unit": "",
                "takes": [],
            }
            for f in toys.PLAN["check"]["fields"]
        ],
        "fields": [
            {**f, "rules": DOCUMENT_RULES}
            if f["type"] == "text"
            else {**f, "label": "Horas al mes", "required": True}
            for f in toys.PLAN["check"]["fields"]
        ],
    },
}
#: Something that is counted: no decimals, and only one answer is right.
COUNT = {
    **toys.NUMBER,
    "check": {**toys.NUMBER["check"], "value": 50.0, "tolerance": 0.0, "decimals": 0},
}
KEYS = [variant for key in [*toys.ALL, DOCUMENT, COUNT] for variant in variants(key)]


@pytest.mark.parametrize("kind", [*ANSWERS, "code"])
def test_verdicts(script, kind):
    keys = st.sampled_from([n for n, key in enumerate(KEYS) if key["kind"] == kind])
    answers = ANSWERS.get(kind, st.nothing()) | anything | st.dictionaries(ids, anything)

    @thorough
    @given(batches(st.tuples(keys, answers)))
    def compare(cases):
        verdicts = [checking.evaluate(KEYS[n], answer).to_dict() for n, answer in cases]
        agree(script, "evaluate", cases, verdicts)

    compare()


@pytest.mark.parametrize("key", toys.ALL[:-1], ids=lambda key: key["id"])
def test_toys_accept_their_solution(key):
    assert checking.evaluate(key, key["solution"]["value"]).status == "correcto"


def test_disagreement_is_noticed(script):
    with pytest.raises(AssertionError, match="readNumber"):
        agree(script, "readNumber", [["1", ""]], [{"value": math.pi}])
