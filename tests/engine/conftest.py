"""The toy course, and the schema that every verdict of these tests must fit."""

import json
from pathlib import Path

import jsonschema
import pytest
from hypothesis import HealthCheck, settings

import exercises.engine.result
from exercises.engine import Registry, Result

settings.register_profile(
    "engine", max_examples=150, deadline=None, suppress_health_check=list(HealthCheck)
)
settings.load_profile("engine")

SCHEMA = json.loads(
    Path(exercises.engine.result.__file__).with_name("result.schema.json").read_text("utf-8")
)
VALIDATOR = jsonschema.Draft202012Validator(SCHEMA)


@pytest.fixture(scope="session")
def toys():
    return Registry("toy.bank")


@pytest.fixture(autouse=True)
def every_result_fits_the_schema(monkeypatch):
    """No test may make a `Result` that the schema refuses, whichever kind it comes from."""
    made = Result.__init__

    def checked(self, *values, **named):
        made(self, *values, **named)
        VALIDATOR.validate(json.loads(json.dumps(self.to_dict(), allow_nan=False)))

    monkeypatch.setattr(Result, "__init__", checked)
