"""What each kind says of the right answer, each mistake, each slip, nothing and junk."""

import pytest
from engine import junk
from engine.strategies import json_values
from hypothesis import given
from hypothesis import strategies as st

from exercises.engine import (
    Class,
    Classification,
    Curve,
    Decision,
    Item,
    Lesson,
    Part,
    answer_key,
    check,
    evaluate,
)
from exercises.engine.feedback import help_for, say
from exercises.engine.markdown import HTML

WITHOUT_PYTHON = [
    "activos",
    "apuesta",
    "cuatro-ratos",
    "orden",
    "que-mirar",
    "quien-es",
    "tu-linea",
    "una-cuenta",
]
EVERYTHING = [*WITHOUT_PYTHON, "dibuja-cuentas", "media-por-cuenta"]
RIGHT = {"publicar": 1, "contestar": 2, "mirar": 1}
PEOPLE = {"ana": "activo", "luis": "callado", "sin-foto": "fantasma"}
STEPS = ["leer", "comprobar", "escribir", "apuntar"]
LINE = {"linea": "Cada mes miraré quién pregunta, porque de ahí salen pedidos."}


@pytest.fixture
def verdict(toys):
    """`verdict("activos", "10,2")` → status and mistake."""

    def of(name, answer):
        result = check(toys.get(name), answer)
        return result.status, result.mistake

    return of


@pytest.mark.parametrize("name", EVERYTHING)
@pytest.mark.parametrize("edition", ["0", "uno", "ñandú"])
def test_the_solution_is_right(toys, name, edition):
    exercise = toys.get(name)
    key = answer_key(exercise, edition)
    answer = exercise.solution_source() if exercise.needs_python else key["solution"]["value"]
    result = check(exercise, answer, edition)
    graded = not exercise.prediction and exercise.kind != "plan"
    assert (result.status, result.score) == ("correcto", 1.0 if graded else None)
    assert result.message and result.version == exercise.version(edition)


@pytest.mark.parametrize("name", EVERYTHING)
@pytest.mark.parametrize("answer", [None, "", {}, []], ids=repr)
def test_untouched_is_no_attempt(verdict, toys, name, answer):
    assert verdict(name, answer) == ("sin-responder", None)


@pytest.mark.parametrize("name", EVERYTHING)
@pytest.mark.parametrize("answer", junk.JSON, ids=lambda answer: ascii(answer)[:30])
def test_junk_gets_a_sentence(toys, name, answer):
    result = check(toys.get(name), answer)
    assert result.status in ("sin-responder", "todavia-no")
    assert result.message


@pytest.mark.parametrize("name", EVERYTHING)
@pytest.mark.parametrize("place", range(len(junk.hostile())))
def test_hostile_objects_get_a_sentence(toys, name, place):
    result = check(toys.get(name), junk.hostile()[place])
    assert result.status in ("sin-responder", "todavia-no")
    assert result.message


@pytest.mark.parametrize("name", EVERYTHING)
@pytest.mark.parametrize("place", range(len(junk.tables())))
def test_tables_get_a_sentence(toys, name, place):
    assert check(toys.get(name), junk.tables()[place]).status == "sin-responder"


@pytest.mark.parametrize("name", WITHOUT_PYTHON)
def test_no_json_stops_us(toys, name):
    exercise = toys.get(name)
    key = answer_key(exercise, rendering=HTML)

    @given(json_values | st.dictionaries(st.sampled_from([*RIGHT, *PEOPLE, *LINE]), json_values))
    def try_it(answer):
        assert check(exercise, answer).status != "no-evaluable"
        evaluate(key, answer)

    try_it()


def test_python_answers_like_json(verdict):
    assert verdict("que-mirar", {"compartidos", "comentarios"}) == ("correcto", None)
    assert verdict("orden", tuple(STEPS)) == ("correcto", None)


# Number


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("10,2", "correcto"),
        ("10.2 %", "correcto"),
        ("10,2 de cada 100", "correcto"),
        ("611/5990*100", "correcto"),
        (10.2, "correcto"),
        (611 / 5990 * 100, "correcto"),
        ("10,25", "correcto"),
        ("10,3", "todavia-no"),
        ("10,2 €", "sin-responder"),
    ],
)
def test_number(verdict, typed, expected):
    assert verdict("activos", typed)[0] == expected


@pytest.mark.parametrize(("typed", "mistake"), [("31,56", "sin-los-vacios"), ("89,8", "los-demas")])
def test_number_mistakes(verdict, typed, mistake):
    assert verdict("activos", typed) == ("todavia-no", mistake)


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ("0,102", "number.fraction"),
        ("1020", "number.percent"),
        ("10200", "number.thousands"),
        ("0,0102", "number.thousands"),
        ("−10,2", "number.sign"),
        ("10,3", "number.rounding"),
        ("10", "number.rounding"),
        ("50", "number.high"),
        ("3", "number.low"),
    ],
)
def test_number_slips(toys, typed, sentence):
    result = check(toys.get("activos"), typed)
    assert result.mistake is None
    shown = typed.replace("10200", "10\u202f200") + " %"
    assert result.message == say(sentence, answer=shown)
    assert result.help == help_for(sentence if help_for(sentence) else "number.far")


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [("51", "number.count"), ("49", "number.count"), ("50,5", "number.rounding")],
)
def test_what_is_counted_is_not_rounded(toys, typed, sentence):
    key = answer_key(toys.get("activos"))
    count = {**key["check"], "value": 50.0, "tolerance": 0.0, "decimals": 0, "unit": ""}
    result = evaluate({**key, "check": {**count, "mistakes": []}}, typed)
    assert (result.message, result.help) == (say(sentence, answer=typed), help_for(sentence))


def test_number_asks_back_what_is_ambiguous(toys):
    result = check(toys.get("activos"), "1.234")
    assert result.status == "sin-responder"
    assert "1234 o 1,234" in result.message


def test_what_was_typed_cannot_bring_html(toys):
    result = evaluate(answer_key(toys.get("activos"), rendering=HTML), "<b>&")
    assert "&lt;b&gt;&amp;" in result.message and "<b>" not in result.message


def test_prediction_is_never_graded(toys):
    for typed, word in (("12", "ojo"), ("50", "menos"), ("1", "más")):
        result = check(toys.get("apuesta"), typed)
        assert result.score is None
        assert word in result.message
    assert check(toys.get("apuesta"), "mucho").status == "sin-responder"


# Choice


@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        (["comentarios", "compartidos"], ("correcto", None)),
        (["compartidos", "comentarios"], ("correcto", None)),
        (["comentarios"], ("todavia-no", None)),
        ("comentarios", ("todavia-no", None)),
        (["alcance"], ("todavia-no", "alcance")),
        (["comentarios", "compartidos", "alcance", "seguidores"], ("todavia-no", "seguidores")),
        (["otra"], ("sin-responder", None)),
        ([1], ("sin-responder", None)),
    ],
)
def test_choice_of_several(verdict, answer, expected):
    assert verdict("que-mirar", answer) == expected


def test_choice_of_one(toys, verdict):
    assert verdict("una-cuenta", ["ferreteria"]) == ("correcto", None)
    assert verdict("una-cuenta", "hotel") == ("todavia-no", "hotel")
    assert verdict("una-cuenta", ["hotel", "ferreteria"]) == ("sin-responder", None)
    assert "tres piezas" in check(toys.get("una-cuenta"), "ferreteria").message
    assert "«otra»" in check(toys.get("una-cuenta"), "otra").message


# Ordering


def test_ordering(toys, verdict):
    assert verdict("orden", STEPS) == ("correcto", None)
    assert verdict("orden", ["leer", "escribir", "comprobar", "apuntar"])[1] == "habla-sin-saber"
    assert verdict("orden", ["comprobar", "leer", "escribir", "apuntar"])[1] == "nadie-ha-leido"
    assert verdict("orden", STEPS[:3]) == ("sin-responder", None)
    assert verdict("orden", [*STEPS, "leer"]) == ("sin-responder", None)
    assert verdict("orden", [*STEPS[:3], "salir"]) == ("sin-responder", None)


def test_ordering_names_the_first_pair_the_wrong_way_round(toys):
    result = check(toys.get("orden"), ["leer", "comprobar", "apuntar", "escribir"])
    assert result.mistake is None
    assert "«Apuntar qué se aprendió» y después «Escribir la respuesta»" in result.message


def test_ordering_never_starts_solved(toys):
    shown = answer_key(toys.get("orden"))["check"]["shown"]
    assert sorted(shown) == sorted(STEPS) and shown != STEPS


# Classification


def test_classification(toys, verdict):
    assert verdict("quien-es", PEOPLE) == ("correcto", None)
    assert verdict("quien-es", {**PEOPLE, "luis": "fantasma"})[1] == "silencio-es-fantasma"
    all_active = dict.fromkeys(PEOPLE, "activo")
    assert verdict("quien-es", all_active)[1] == "todo-activo"
    assert verdict("quien-es", {"ana": "activo"}) == ("sin-responder", None)
    assert verdict("quien-es", {**PEOPLE, "pepe": "activo"}) == ("sin-responder", None)
    assert verdict("quien-es", {**PEOPLE, "ana": 1}) == ("sin-responder", None)


def test_classification_says_how_many_and_gives_one_reason(toys):
    result = check(toys.get("quien-es"), {**PEOPLE, "ana": "callado"})
    assert (result.mistake, result.score) == (None, pytest.approx(2 / 3))
    assert "2 de 3" in result.message and result.help == "Cabe dentro del plazo."


# Decision


@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        (RIGHT, ("correcto", None)),
        ({**RIGHT, "publicar": 0, "contestar": 3}, ("correcto", None)),
        ({"publicar": 2, "mirar": 2}, ("todavia-no", "nadie-contesta")),
        ({"publicar": 2, "contestar": 2}, ("todavia-no", "nadie-mira")),
        ({**RIGHT, "publicar": 0}, ("sin-responder", None)),
        ({**RIGHT, "publicar": 4}, ("sin-responder", None)),
        ({**RIGHT, "publicar": -1}, ("sin-responder", None)),
        ({**RIGHT, "publicar": 1.5}, ("sin-responder", None)),
        ({**RIGHT, "publicar": "1"}, ("sin-responder", None)),
        ({**RIGHT, "dormir": 1}, ("sin-responder", None)),
        ({**RIGHT, "publicar": 1.0}, ("correcto", None)),
    ],
)
def test_decision(verdict, answer, expected):
    assert verdict("cuatro-ratos", answer) == expected


def test_decision_says_what_follows(toys):
    exercise = toys.get("cuatro-ratos")
    assert "18 personas esperan" in check(exercise, {"publicar": 2, "mirar": 2}).message
    assert "Eso sí" in check(exercise, {"contestar": 3, "mirar": 1}).message
    assert "Te queda 1 por repartir" in check(exercise, {"contestar": 2, "mirar": 1}).message
    assert "Has repartido 2 ratos de más" in check(exercise, {"contestar": 3, "mirar": 3}).message


def test_a_prediction_shows_what_came_to_pass(toys):
    decision = toys.get("cuatro-ratos")
    assert decision.solution_text("0").startswith(say("decision.one-of-many"))
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(decision, "prediction", True)
        assert decision.solution_text("0").startswith("Esto es lo que pasó:")


def test_bet_of_a_decision_is_noted(toys):
    key = {**answer_key(toys.get("cuatro-ratos")), "prediction": True}
    right = key["solution"]["value"]
    other = {"publicar": 0, "contestar": 3, "mirar": 1}
    assert other != right
    assert evaluate(key, right).status == "correcto"
    result = evaluate(key, other)
    assert (result.status, result.mistake, result.score) == ("todavia-no", None, None)
    assert result.message == check(toys.get("cuatro-ratos"), other).message


def curve(**changed):
    known, at = ((0, 0), (3, 1)), (6, 12)
    exercise = Decision(
        title="La línea",
        minutes=2,
        parts=(Part("seis", "Mes 6", high=40), Part("doce", "Mes 12", high=40)),
        curve=Curve(**{"at": at, "known": known, "across": "mes", "up": "clientes", **changed}),
    )
    return exercise.compile_check("0", HTML)["curve"]


def test_curve_of_a_decision():
    assert curve() == {
        "at": [6, 12],
        "known": [[0, 0], [3, 1]],
        "across": "mes",
        "up": "clientes",
    }


def test_only_a_curve_has_a_curve(toys):
    assert "curve" not in answer_key(toys.get("cuatro-ratos"))["check"]


@pytest.mark.parametrize("changed", [{"at": (6,)}, {"at": (12, 6)}, {"at": (3, 12)}, {"known": ()}])
def test_curve_goes_forward(changed):
    with pytest.raises(ValueError, match="curve"):
        curve(**changed)


# Plan


@pytest.mark.parametrize(
    ("answer", "status", "said"),
    [
        (LINE, "correcto", "primera línea"),
        ({**LINE, "criterios": [0, 1]}, "correcto", "primera línea"),
        ({**LINE, "tus_seguidores": "no lo sé"}, "correcto", "reaccionan — de cada 100"),
        ({**LINE, "tus_seguidores": "1.000,0", "tus_activos": "51 personas"}, "correcto", "5,1 de"),
        ({**LINE, "tus_seguidores": "muchos"}, "sin-responder", "Seguidores"),
        ({**LINE, "tus_seguidores": "1.234"}, "sin-responder", "dos maneras"),
        ({**LINE, "tus_seguidores": "5", "tus_activos": "9"}, "todavia-no", "más personas activas"),
        ({"linea": "Miraré cosas"}, "todavia-no", "a medias"),
        ({"linea": "Miraré quién pregunta cada semana y ya"}, "todavia-no", "motivo"),
        ({"linea": "porque sí " * 30}, "todavia-no", "Cabe en una línea"),
        ({"tus_seguidores": "5"}, "todavia-no", "Falta por escribir"),
        ({**LINE, "fecha": "cuando pueda"}, "todavia-no", "¿Qué día empiezas?"),
        ({**LINE, "fecha": "en MARZO"}, "correcto", "primera"),
        ({**LINE, "fecha": "El Miércoles"}, "correcto", "primera"),
        ({**LINE, "fecha": "1/3/27"}, "correcto", "primera"),
        ({**LINE, "fecha": "marzoso"}, "todavia-no", "¿Qué día"),
        ({**LINE, "meta": "bastantes"}, "todavia-no", "¿Con qué cifra?"),
        ({**LINE, "otra": "cosa"}, "sin-responder", "no está en el ejercicio"),
        ({**LINE, "fecha": 3}, "sin-responder", "no tiene la forma"),
        ({"linea": " \n "}, "sin-responder", "Todavía no hay respuesta"),
    ],
)
def test_plan(toys, answer, status, said):
    result = check(toys.get("tu-linea"), answer)
    assert result.status == status
    assert said in result.message
    assert result.score is None or result.status == "todavia-no"


# Our own faults


def broken(*_):
    raise ZeroDivisionError("nuestro")


@pytest.mark.parametrize("answer", ["10,2", "mucho", None])
def test_a_fault_of_ours_is_no_zero(toys, answer):
    from exercises.engine import Number

    exercise = Number(title="Roto", minutes=1)
    exercise.id, exercise.path = "roto", toys.get("activos").path
    exercise.solution(lambda seguidores: broken())
    result = check(exercise, answer)
    assert (result.status, result.score, result.mistake) == ("no-evaluable", None, None)
    assert "El fallo es del curso" in result.message


def test_without_python_code_says_where_to_go(toys):
    key = answer_key(toys.get("media-por-cuenta"))
    assert evaluate(key, "def f(): pass").status == "no-evaluable"


# What the kinds allow besides


def keyed(toys, name, **check):
    """A toy's key with a part of its check changed."""
    key = answer_key(toys.get(name))
    return {**key, "check": {**key["check"], **check}}


def test_a_number_out_of_its_limits_is_asked_back(toys):
    key = keyed(toys, "activos", between=[0, 100])
    assert evaluate(key, "110").status == "sin-responder"
    assert "0 a 100" in evaluate(key, "-1").message
    assert evaluate(key, "100").status == "todavia-no"


def test_an_opinion_is_heard_and_not_graded(toys):
    key = keyed(toys, "que-mirar", opinion=True)
    for name, feedback in key["check"]["options"].items():
        result = evaluate(key, name)
        assert (result.status, result.score, result.message) == ("correcto", None, feedback)


CLASSES = (Class("si", "Sí"), Class("depende", "Depende"), Class("no", "No"))
LESSONS = tuple(Lesson(f"book/{x}", f"Lección {x}", f"razón {x}.") for x in "abcd")


def opinion(toys, needs=(("b", {"si": 2}), ("d", {"si": 2}), ("c", {"si": 1, "no": 3})), **changes):
    """An opinion of an item for each need, as a registry would give it."""
    items = tuple(
        Item(f"frase-{n}", f"Frase {n}", lesson=f"book/{x}", need=need)
        for n, (x, need) in enumerate((*needs, ("a", {"si": 1})))
    )
    given = {"classes": CLASSES, "items": items, "opinion": True, "lessons": LESSONS, **changes}
    exercise = Classification(title="Opina", minutes=1, **given)
    exercise.id, exercise.path = "opina", toys.get("quien-es").path

    @exercise.solution
    def anything():
        """Queda anotado."""
        return dict.fromkeys((item.id for item in exercise.items), "depende")

    return exercise


@pytest.mark.parametrize(
    ("chosen", "recommended", "sentence"),
    [
        (["si", "si", "si", "si"], "bda", ""),  # b and d by the order of the book, then a before c
        (["no", "si", "no", "no"], "cda", ""),  # one without points, the first of the book, is last
        (["depende"] * 4, "abc", ".none"),
    ],
)
def test_an_opinion_recommends_three_lessons(toys, chosen, recommended, sentence):
    exercise = opinion(toys)
    result = check(exercise, {f"frase-{n}": name for n, name in enumerate(chosen)})
    assert (result.status, result.score, result.mistake) == ("correcto", None, None)
    said, told, listed = result.message.split("\n\n")
    assert (said, told) == ("Queda anotado.", say(f"classification.lessons{sentence}"))
    lines = [f"{n}. **Lección {x}**: razón {x}." for n, x in enumerate(recommended, 1)]
    assert listed.splitlines() == lines


def test_an_opinion_asked_again_offers_to_go_over(toys):
    again = opinion(toys, before="opina-antes")
    said = check(again, dict.fromkeys((item.id for item in again.items), "si")).message
    assert say("classification.lessons.again") in said


def test_an_opinion_is_read_as_any_classification(toys):
    exercise = opinion(toys)
    assert check(exercise, {"frase-0": "si"}).message == say(
        "classification.unanswered", missing=3, total=4
    )
    assert check(exercise, {"frase-0": "quizá"}).status == "sin-responder"


def test_lessons_are_linked_where_whoever_publishes_says_where_they_are(toys):
    key = answer_key(opinion(toys), rendering=HTML)
    answer = key["solution"]["value"]
    assert "<li><strong>Lección a</strong>: razón a.</li>" in evaluate(key, answer).message
    key["check"]["lessons"][0]["address"] = "../a.html"
    linked = '<li><a href="../a.html"><strong>Lección a</strong></a>: razón a.</li>'
    assert linked in evaluate(key, answer).message


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"lessons": LESSONS[:2]}, "3 lessons or more"),
        ({"lessons": (*LESSONS, LESSONS[0])}, "each once"),
        ({"lessons": LESSONS[:3]}, "frase-1 names no lesson"),
        ({"lessons": (*LESSONS, Lesson("book/e", "", ""))}, r"no item speaks for \['book/e'\]"),
        ({"needs": [("b", {"quizá": 1}), ("c", {"si": 1}), ("d", {"si": 1})]}, "frase-0 needs"),
        ({"needs": [("b", {}), ("c", {"si": 1}), ("d", {"si": 1})]}, "frase-0 needs points"),
        ({"opinion": False}, "items without a reason"),
    ],
)
def test_half_an_opinion_is_an_error(toys, changes, said):
    with pytest.raises(ValueError, match=said):
        answer_key(opinion(toys, **changes))


def test_nothing_is_a_mistake_in_an_opinion(toys):
    exercise = opinion(toys)
    exercise.mistake(lambda: None)
    with pytest.raises(ValueError, match="nothing is a mistake"):
        answer_key(exercise)


def test_a_prediction_explains_itself(toys):
    key = {**answer_key(toys.get("apuesta")), "success": "Porque sí."}
    assert evaluate(key, "99").message.endswith("Porque sí.")


def test_one_is_said_without_a_plural(toys):
    key = keyed(toys, "apuesta", unit="semanas")
    assert "por 1 y son" in evaluate(key, "1").message
    assert "por 2 semanas y son" in evaluate(key, "2").message
    assert "por 1 % y son" in evaluate(keyed(toys, "apuesta", unit="%"), "1").message


def own_field(toys, **changes):
    key = answer_key(toys.get("tu-linea"))
    fields = [{**f, **changes} if f["type"] == "number" else f for f in key["check"]["fields"]]
    number = next(f["id"] for f in fields if f["type"] == "number")
    return keyed(toys, "tu-linea", fields=fields), number


def test_what_is_counted_is_whole(toys):
    key, name = own_field(toys, whole=True)
    assert "dos maneras" not in evaluate(key, {name: "1.234"}).message
    key, name = own_field(toys, whole=False)
    assert "dos maneras" in evaluate(key, {name: "1.234"}).message


def test_what_cannot_be_negative_is_asked_back(toys):
    key, name = own_field(toys, low=0)
    assert evaluate(key, {name: "-3"}).status == "sin-responder"
    assert "no baja de 0" in evaluate(key, {name: "-3"}).message


def test_a_template_left_as_it_was_is_noticed():
    from exercises.engine.kinds.plan import meets

    assert not meets({"rule": "filled"}, "Dejaré de celebrar ___ y miraré la caja")
    assert meets({"rule": "filled"}, "Dejaré de celebrar seguidores y miraré la caja")


def test_amounts_go_by_steps(toys):
    parts = [{**p, "step": 2} for p in answer_key(toys.get("cuatro-ratos"))["check"]["parts"]]
    key = keyed(toys, "cuatro-ratos", parts=parts)
    result = evaluate(key, {"contestar": 1, "mirar": 3})
    assert result.status == "sin-responder"
    assert "de 2 en 2" in result.message
    assert evaluate(key, {"contestar": 2, "mirar": 2}).status != "sin-responder"
