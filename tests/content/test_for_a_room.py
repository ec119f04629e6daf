"""What is printed for a room comes from the bank: cards of a classification, marks of a plan."""

import pytest

from exercises.notebook import registry
from exercises.publishing.instructor import answers, cards, marks


def test_cards_are_what_the_classification_asks_about():
    made = list(cards(registry, "la-bandeja-del-lunes", "0"))
    assert len(made) == len(registry.get("la-bandeja-del-lunes").items)
    assert made[0] == "**Hotel:** «¿Admiten perros pequeños?»"


def test_marks_are_the_rubric_of_the_plan():
    rubric = registry.get("tu-plan").rubric
    assert marks(registry, "tu-plan", "0").splitlines() == [f"- ☐ {line}" for line in rubric]


@pytest.mark.parametrize("make", [lambda *a: list(cards(*a)), marks])
@pytest.mark.parametrize("name", ["tasa-de-activos", "no-existe"])
def test_what_has_none_is_said(make, name):
    with pytest.raises(LookupError, match=name):
        make(registry, name, "0")


def test_answers_say_the_value_of_each_mistake():
    text = answers(registry.get("tasa-de-activos"), "0")
    assert text.startswith("**Los que de verdad están** · 5 min")
    assert "**10,2" in text
    assert "*deja-fuera-los-vacios* (31,6" in text


def test_answers_of_a_choice_hold_the_feedback_of_every_wrong_option():
    exercise = next(e for e in registry if e.kind == "choice" and not e.opinion)
    text = answers(exercise, "0")
    right = exercise.right_ids("0")
    wrong = [option for option in exercise.options if option.id not in right]
    assert wrong
    for option in wrong:
        assert " ".join(exercise.text(option.feedback, "0").split())[:40] in text
