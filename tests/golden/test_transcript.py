"""The same verdicts in CPython, in Node and in Chromium, and the same as when they were last read.

After a change that is meant: `.venv/bin/python -m pytest tests/golden --update-golden`.
"""

import json
import subprocess

import pytest
from golden.transcript import (
    FILE,
    REGISTRY,
    as_text,
    spoken,
    transcript,
    verdicts_of,
    without_python,
)
from tools.node import node

from exercises.component import bundle
from exercises.engine import answer_key
from exercises.engine.feedback import SENTENCES
from exercises.engine.markdown import HTML

REPLAY = FILE.parents[1] / "component" / "transcript.mjs"
HOW = "If that is meant: .venv/bin/python -m pytest tests/golden --update-golden"


@pytest.fixture(scope="module")
def golden(request):
    if request.config.getoption("--update-golden", default=False):
        FILE.write_text(as_text(transcript()), encoding="utf-8")
    return json.loads(FILE.read_text("utf-8"))


def test_it_holds_every_exercise(golden):
    assert sorted(golden) == REGISTRY.ids(), HOW


@pytest.mark.parametrize("name", REGISTRY.ids())
def test_cpython_says_the_same(golden, name):
    said = json.loads(json.dumps(verdicts_of(REGISTRY.get(name))))
    recorded = golden[name]
    assert list(said) == list(recorded), HOW
    for case, verdict in recorded.items():
        assert said[case] == verdict, f"{case}. {HOW}"


def cases(golden):
    """Keys, calls `[place of the key, answer]` and the recorded verdicts."""
    known = [exercise for exercise in without_python() if exercise.id in golden]
    keys = [answer_key(exercise, rendering=HTML) for exercise in known]
    recorded = [
        (place, verdict)
        for place, exercise in enumerate(known)
        for verdict in golden[exercise.id].values()
    ]
    calls = [[place, verdict["answer"]] for place, verdict in recorded]
    return keys, calls, [verdict for _, verdict in recorded]


def assert_same(theirs, recorded):
    for said, verdict in zip(theirs, recorded, strict=True):
        wanted = {name: value for name, value in verdict.items() if name != "answer"}
        assert {name: said[name] for name in wanted} == wanted, verdict["answer"]


def test_node_says_the_same(golden):
    keys, calls, recorded = cases(golden)
    asked = [{"keys": keys, "sentences": SENTENCES}, {"name": "evaluate", "calls": calls}]
    run = subprocess.run(
        [node(), str(REPLAY)],
        input="".join(json.dumps(line) + "\n" for line in asked),
        capture_output=True, encoding="utf-8", check=True,
    )  # fmt: skip
    assert_same(json.loads(run.stdout), recorded)


def test_chromium_says_the_same(golden, visits):
    keys, calls, recorded = cases(golden)
    page = visits().page("about:blank")
    joined = bundle._joined(bundle.HERE / "evaluate.js")
    # The words a page carries, not all of the engine's: they must be enough.
    page.add_script_tag(
        content=f"{joined}\nconst words = {bundle._language()};\n"
        "window.replay = (keys, calls) => JSON.stringify(JSON.parse(calls).map(([place, answer]) =>"
        " module_evaluate.evaluate(keys[place], answer, words.sentences)));"
    )
    theirs = page.evaluate("([keys, calls]) => replay(keys, calls)", [keys, json.dumps(calls)])
    assert_same(json.loads(theirs), recorded)


def test_a_difference_would_be_noticed(golden):
    _, _, recorded = cases(golden)
    spoilt = [{**verdict, "status": "correcto", "message": "Otra cosa"} for verdict in recorded]
    with pytest.raises(AssertionError):
        assert_same(spoilt, recorded)


def test_a_verdict_has_no_version():
    from exercises.engine import Result

    assert "version" not in spoken(Result("x", "correcto"))
