"""The engine's sentences: all of them used, all of them there, in the tone of the course."""

import ast
import re
from pathlib import Path

import pytest

import exercises
from exercises.engine.feedback import SENTENCES, help_for, say, word

ENGINE = Path(exercises.__file__).parent / "engine"
FORBIDDEN = ("incorrect", "simplemente", "obvi", "recuerda que", "error", "mal ", "fall")
# These speak of our faults, or name a thing as the learner's tools do.
OUR_FAULTS = {"our-fault", "our-fault.help"}
NAME = re.compile(r"[a-z]+(-[a-z]+)*(\.[a-z-]+)*")


def said_in_code():
    """Names that the engine's code says, and patterns of those that it puts together."""
    literals, patterns = set(), []
    for path in ENGINE.rglob("*.py"):
        if path.name == "feedback.py":
            continue
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                literals.add(node.value)
            if isinstance(node, ast.JoinedStr):
                parts = [
                    re.escape(str(p.value)) if isinstance(p, ast.Constant) else "[a-z]+"
                    for p in node.values
                ]
                patterns.append("".join(parts))
    return literals, patterns


LITERALS, PATTERNS = said_in_code()


def is_used(name):
    if name in LITERALS or (name.endswith(".help") and is_used(name.removesuffix(".help"))):
        return True
    return any(re.fullmatch(pattern, name) for pattern in PATTERNS)


@pytest.mark.parametrize("name", SENTENCES)
def test_every_sentence_is_used(name):
    assert is_used(name)


def test_every_sentence_asked_for_exists():
    families = {name.partition(".")[0] for name in SENTENCES}
    asked = {
        text
        for text in LITERALS
        if "." in text and NAME.fullmatch(text) and text.partition(".")[0] in families
    }
    helps = {f"{name}.help" for name in SENTENCES}
    exceptions = {"number.far", "decision.total"}  # only asked for their help
    assert asked - set(SENTENCES) - helps == exceptions
    assert all(help_for(name) for name in exceptions)


@pytest.mark.parametrize("name", SENTENCES)
def test_tone(name):
    text = re.sub(r"\{[a-z]+\}", "{}", SENTENCES[name])
    assert not re.search("[¡!]", text)
    if name not in OUR_FAULTS:
        assert not [found for found in FORBIDDEN if found in text.lower()]
    assert len(text.split()) <= 25
    if not name.startswith(("word.", "mark.", "channel.", "scale.")):
        assert text[0].isupper() or text[0] in "«¿"
        assert text[-1] in ".?:}"


@pytest.mark.parametrize("name", SENTENCES)
def test_every_placeholder_can_be_filled(name):
    names = set(re.findall(r"\{([a-z]+)\}", SENTENCES[name]))
    assert "{" not in say(name, **dict.fromkeys(names, "x"))


def test_an_unknown_word_is_another_thing():
    assert word("mark.nadie") == "otra cosa"


def test_a_sentence_may_have_a_name_among_its_values():
    assert "«tasa»" in say("unknown-exercise", name="tasa")
