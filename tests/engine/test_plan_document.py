"""A `Plan` with sections: what it tells at once, and where its fields come from."""

from dataclasses import replace

import pytest

from exercises.engine import Own, Plan, Rule, Text, answer_key, evaluate
from exercises.engine.kinds.plan import meets, months_named
from exercises.engine.markdown import HTML
from exercises.publishing.plan import source_problems

MONTHS = Rule("months", "**Año.** ¿Qué toca en cada mes?", value=6)
FIELDS = (
    Text("quien", "Empresa", required=False, lines=1),
    Text("objetivo", "**Objetivo.** De cuánto", heading="Objetivo", takes=("tu-linea.linea",)),
    Own("horas", "Horas al mes", unit="horas"),
    Text("fecha", "Lo miraré el", lines=1, rules=(Rule("date", "**Fecha.** ¿Qué día?"),)),
    Text("ano", "El año", heading="Calendario", rules=(MONTHS,)),
)  # fmt: skip
WHOLE = {"objetivo": "De 6 a 10", "horas": "5", "fecha": "1 de marzo", "ano": "de enero a junio"}


@pytest.fixture
def plan(toys):
    exercise = Plan(title="Tu plan", minutes=9, fields=FIELDS, rubric=("Cabe en una hoja.",))
    exercise.id, exercise.path = "tu-plan", toys.get("tu-linea").path

    @exercise.solution
    def el_ejemplo():
        """Ya está entero."""
        return {**WHOLE, "quien": "La ferretería"}

    @exercise.mistake
    def sin_horas(horas):
        """**Coste.** ¿Y tus horas?"""
        return horas == 0

    return exercise


def test_all_that_is_missing_at_once(plan):
    key = answer_key(plan)
    result = evaluate(key, {"fecha": "pronto", "ano": "enero", "horas": "0"})
    assert (result.status, result.mistake) == ("todavia-no", "sin-horas")
    assert result.message.split("\n\n") == [
        "Por escribir: Objetivo.",
        "**Fecha.** ¿Qué día?",
        "**Año.** ¿Qué toca en cada mes?",
        "**Coste.** ¿Y tus horas?",
    ]
    assert evaluate(key, WHOLE).status == "correcto"
    assert (
        "<strong>Fecha.</strong>" in evaluate(answer_key(plan, "0", HTML), {"fecha": "ya"}).message
    )


def test_its_fields_as_the_document_has_them(plan):
    names = [(f["name"], f["heading"]) for f in plan.document("0")]
    assert names == [
        ("Empresa", False),
        ("Objetivo", True),
        ("Horas al mes", False),
        ("Lo miraré el", False),
        ("Calendario", True),
    ]
    assert plan.document("0")[1]["takes"] == [["tu-linea", "linea"]]
    assert "- Horas al mes: 5 horas" in plan.solution_text("0")
    assert plan.has_open_solution


def test_a_line_is_no_document(plan, toys):
    assert plan.line("0") is None
    line = toys.get("tu-linea")
    assert line.line("0")["field"] == "linea"
    assert not line.has_open_solution
    assert "document" not in answer_key(line)["check"]


@pytest.mark.parametrize(
    ("text", "months"),
    [
        ("de enero a junio", 6),
        ("Octubre de 2026 hasta febrero de 2027", 5),
        ("desde principios de enero hasta el final de junio", 6),
        ("nov–ene, y en marzo", 4),
        ("setiembre y septiembre", 1),
        ("cada mes, a mayor gloria", 0),
        ("", 0),
    ],
)
def test_months_named(text, months):
    assert months_named(text) == months


@pytest.mark.parametrize(
    ("text", "passes"),
    [
        ("Seguidores nuevos", False),
        ("Cuántos FANS hay", False),
        ("Seguidores que preguntan", True),
        ("Bicicletas arregladas", True),
    ],
)
def test_followers_alone_are_not_counted(text, passes):
    rule = {"rule": "beyond", "value": ["seguidor", "fans"], "besides": ["pregunt"]}
    assert meets(rule, text) is passes


@pytest.mark.parametrize(
    ("word", "text", "passes"),
    [
        (" si ", "Casi siempre 3", False),
        (" si ", "Sí", True),
        (" si ", "Lo dejo\nsi baja", True),
        (" no ", "En vídeos, no.", True),
        (" no ", "Noviembre", False),
        (" h ", "En 24h", True),
        (" h ", "Hoy", False),
        ("para ", "es para\tdecidir", True),
        ("€", "5€", True),
    ],
)
def test_a_space_is_the_edge_of_a_word(word, text, passes):
    assert meets({"rule": "any", "value": [word]}, text) is passes


def test_beyond_without_what_makes_up_for_it(plan):
    rule = Rule("beyond", "**Quién.** ¿Quién lo apunta?", value=(" todos ",))
    plan.fields = (replace(FIELDS[1], takes=(), rules=(rule,)), *FIELDS[2:])
    key = answer_key(plan)
    assert evaluate(key, {**WHOLE, "objetivo": "todos"}).status == "todavia-no"
    assert evaluate(key, WHOLE).status == "correcto"


def test_a_number_may_be_asked_for(plan):
    plan.fields = tuple(replace(f, required=True) if f.id == "horas" else f for f in FIELDS)
    left = {name: text for name, text in WHOLE.items() if name != "horas"}
    assert evaluate(answer_key(plan), left).message == "Por escribir: Horas al mes."
    assert evaluate(answer_key(plan), {**left, "horas": "no lo sé"}).status == "correcto"


@pytest.mark.parametrize(
    ("field", "source", "said"),
    [
        (FIELDS[1], "tu-linea.linea", ""),
        (FIELDS[1], "tu-linea.otra", "no field"),
        (FIELDS[1], "nadie.linea", "no field"),
        (FIELDS[2], "tu-linea.linea", "no number in horas"),
        (FIELDS[2], "tu-linea.tus_activos", "no number in horas"),
        (replace(FIELDS[2], unit="personas"), "tu-linea.tus_activos", ""),
    ],
)
def test_what_a_field_takes_from_must_be_there(plan, toys, field, source, said):
    plan.fields = (replace(field, takes=(source,)),)
    problems = list(source_problems(plan, {"tu-linea": toys.get("tu-linea")}))
    assert len(problems) == bool(said)
    assert said in "".join(problems)
