"""The schema of verdicts refuses what a verdict must never say."""

import pytest
from jsonschema import ValidationError

from exercises.engine import Result

GOOD = {"id": "tasa", "status": "correcto", "message": "Eso es.", "score": 1.0, "version": "0" * 12}


@pytest.mark.parametrize(
    "change",
    [
        {"id": "Tasa_1"},
        {"status": "bien"},
        {"status": "no-evaluable", "score": 0.0},
        {"status": "sin-responder", "score": 0.0},
        {"status": "sin-responder", "score": None, "mistake": "uno"},
        {"mistake": "uno"},
        {"score": 0.5},
        {"status": "todavia-no", "score": 1.5},
        {"status": "todavia-no", "score": 0.0, "mistake": "Uno dos"},
        {"version": ""},
        {"message": None},
    ],
)
def test_refuses(change):
    with pytest.raises(ValidationError):
        Result(**{**GOOD, **change})


def test_accepts():
    assert Result(**GOOD).to_dict()["help"] == ""
    Result(**{**GOOD, "status": "todavia-no", "score": 0.5, "mistake": "uno-dos"})
    Result(**{**GOOD, "status": "no-evaluable", "score": None})
    Result(**{**GOOD, "score": None})


def test_a_notebook_shows_message_and_help():
    assert Result(
        "x", "correcto", message="Eso es.", help="Sigue.", version="0" * 12
    )._repr_markdown_() == ("Eso es.\n\nSigue.")
