"""What an instructor sees first: is it what the class needs?"""

import json
from dataclasses import asdict, replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from workshop.reports import make_report

from exercises.engine.result import CORRECT, NOT_GRADABLE, NOT_YET
from exercises.workshop.pseudonyms import pseudonymous
from exercises.workshop.report import (
    MEMORY_OUT,
    OUR_FAULT,
    OUTCOMES,
    TIME_OUT,
    Asked,
    Checked,
    Person,
    Report,
)
from exercises.workshop.summary import summarise


def asked(name, lesson="calidad/uno", kind="number", counts=True):
    return Asked(name, name, "calidad", lesson, kind, 3, counts, {"vacios": "V", "signo": "S"})


def wrong(mistake="vacios", attempts=1, answer=""):
    return Checked(NOT_YET, 0.0, mistake, "", attempts, answer)


def report(questions, *people):
    made = [
        Person(f"moodle:{place}", f"Nombre {place}", f"recibo{place}", "", 1, answers)
        for place, answers in enumerate(people)
    ]
    return Report("0", "bubblewrap", "abc", tuple(questions), tuple(made))


def named(summary):
    return [(each.exercise, each.mistake, each.people) for each in summary.explain]


def test_the_mistake_of_most_people_comes_first():
    one, other = asked("uno"), asked("dos")
    made = report(
        [one, other],
        {"uno": wrong("signo"), "dos": wrong()},
        {"uno": wrong(), "dos": wrong()},
        {"uno": Checked(CORRECT, 1.0)},
    )
    assert named(summarise(made)) == [
        ("dos", "vacios", (0, 1)),
        ("uno", "signo", (0,)),
        ("uno", "vacios", (1,)),
    ]
    assert [each.answered for each in summarise(made).explain] == [2, 3, 3]


def test_what_is_essential_counts_twice():
    made = report([asked("uno"), asked("dos"), asked("tres")], *[{"uno": wrong()}] * 3,
                  *[{"dos": wrong()}] * 2, {"tres": wrong()})  # fmt: skip
    order = [each.exercise for each in summarise(made, {"dos", "tres"}).explain]
    assert order == ["dos", "uno", "tres"]


def test_a_wrong_prediction_asks_for_no_explanation_and_prose_does():
    bet = asked("apuesta", counts=False)
    plan = asked("tu-linea", kind="plan", counts=False)
    made = report([bet, plan], {"apuesta": wrong(attempts=5), "tu-linea": wrong()})
    assert named(summarise(made)) == [("tu-linea", "vacios", (0,))]
    assert summarise(made).stuck == ()


def test_an_answer_that_came_right_in_the_end_is_no_mistake():
    made = report([asked("uno")], {"uno": Checked(CORRECT, 1.0, "vacios", "", 4)})
    assert summarise(made).explain == summarise(made).stuck == ()


def test_stuck_is_three_attempts_and_not_yet():
    questions = [asked("uno"), asked("dos")]
    made = report(
        questions,
        {"uno": wrong(attempts=2), "dos": Checked(CORRECT, 1.0, attempts=9)},
        {"uno": wrong(attempts=3)},
        {"uno": wrong(None, attempts=3), "dos": wrong(attempts=4)},
    )
    found = [(each.person, each.exercises) for each in summarise(made).stuck]
    assert found == [(2, ("uno", "dos")), (1, ("uno",))]


def test_only_lessons_that_the_class_has_begun_can_be_missing():
    questions = [asked("uno"), asked("dos", "calidad/dos"), asked("tres", "calidad/tres")]
    made = report(questions, {"uno": wrong(), "dos": wrong()}, {"uno": wrong()})
    assert [(each.lesson, each.people) for each in summarise(made).missing] == [
        ("calidad/dos", (1,))
    ]


@pytest.mark.parametrize("outcome", [OUR_FAULT, NOT_GRADABLE, TIME_OUT, MEMORY_OUT])
def test_what_is_not_theirs_stands_apart(outcome):
    made = report([asked("uno")], {"uno": Checked(outcome, None, None, "Qué pasó.", 5)})
    found = summarise(made)
    assert found.explain == found.stuck == ()
    (apart,) = found.not_theirs
    assert (apart.outcome, apart.people, apart.message) == (outcome, (0,), "Qué pasó.")


def test_our_own_fault_comes_first():
    made = report(
        [asked("uno"), asked("dos")],
        {"uno": Checked(TIME_OUT), "dos": Checked(OUR_FAULT)},
        {"uno": Checked(TIME_OUT)},
    )
    assert [each.outcome for each in summarise(made).not_theirs] == [OUR_FAULT, TIME_OUT]


def test_the_commonest_wrong_answer_is_one_that_two_gave():
    questions = [asked("uno"), asked("dos")]
    right = Checked(CORRECT, 1.0, answer="10,2")
    made = report(
        questions,
        {"uno": wrong(answer="38,2"), "dos": wrong(answer="1")},
        {"uno": wrong(answer="38,2"), "dos": wrong(answer="2")},
        *[{"uno": right}] * 3,
    )
    one, other = summarise(made).rows
    assert (one.wrong, one.wrong_count, one.outcomes) == ("38,2", 2, {CORRECT: 3, NOT_YET: 2})
    assert (other.wrong, other.wrong_count) == ("", 0)


def test_nobody_handed_in():
    empty = summarise(report([asked("uno")]))
    assert (empty.people, empty.answers, empty.explain, empty.missing) == (0, 0, (), ())


answers = st.builds(
    Checked,
    outcome=st.sampled_from(OUTCOMES),
    mistake=st.sampled_from([None, "vacios", "signo"]),
    attempts=st.integers(0, 5),
)
classes = st.lists(
    st.dictionaries(st.sampled_from(["uno", "dos", "otro-curso"]), answers), max_size=6
)


@settings(max_examples=50, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(classes)
def test_each_answer_is_counted_once(people):
    made = report([asked("uno"), asked("dos", "calidad/dos")], *people)
    found = summarise(made, {"uno"})
    known = sum(name != "otro-curso" for person in people for name in person)
    assert found.answers == known
    in_mistakes = sum(len(each.people) for each in found.explain)
    assert in_mistakes == sum(sum(row.mistakes.values()) for row in found.rows)
    weights = [len(each.people) * each.weight for each in found.explain]
    assert weights == sorted(weights, reverse=True)


def own_words(person, prose):
    said = {one.answer for name, one in person.answers.items() if name in prose and one.answer}
    return {person.name, person.person, person.receipt, *said}


def test_pseudonyms_leave_nobody_to_be_recognised():
    made = make_report(30, 40)
    made = replace(made, people=tuple(replace(p, notes=(f"Como {p.name}",)) for p in made.people))
    shown = pseudonymous(made)
    written = json.dumps(asdict(shown), ensure_ascii=False)
    prose = {each.id for each in made.asked if each.kind == "plan"}
    secrets = {text for person in made.people for text in own_words(person, prose)}
    assert [secret for secret in secrets if secret in written] == []
    assert [p.name for p in shown.people] == [f"Persona {n}" for n in range(1, 31)]
    outcomes = [row.outcomes for row in summarise(made).rows]
    assert [row.outcomes for row in summarise(shown).rows] == outcomes


def test_pseudonyms_do_not_follow_the_alphabet_and_stay():
    made = make_report(30, 12)
    alphabetical = replace(made, people=tuple(sorted(made.people, key=lambda p: p.name)))
    shown = pseudonymous(alphabetical)
    assert shown == pseudonymous(made)
    marks = [person.score(made.asked) for person in alphabetical.people]
    assert [person.score(made.asked) for person in shown.people] != marks
