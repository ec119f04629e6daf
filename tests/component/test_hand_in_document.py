"""What the page writes as a hand-in, Python reads: hash, alias, name of the file."""

import hashlib
import json
import re
import subprocess
from pathlib import Path

import pytest
import rfc8785
from hypothesis import Phase, given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator
from tools.node import node

from exercises.progress.hand_ins import read_hand_in, schema

thorough = settings(max_examples=30, deadline=None, phases=set(Phase) - {Phase.shrink})


@pytest.fixture(scope="module")
def script():
    running = subprocess.Popen(
        [node(), str(Path(__file__).with_name("hand_ins.mjs"))],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        encoding="utf-8",
    )

    def ask(name, calls):
        print(json.dumps({"name": name, "calls": calls}), file=running.stdin, flush=True)
        return json.loads(running.stdout.readline())

    yield ask
    running.stdin.close()
    running.wait(timeout=10)


def batches(case):
    return st.lists(case, min_size=5, max_size=20)


@given(texts=batches(st.text(st.characters(exclude_categories=["Cs"]))))
@thorough
def test_the_hash_is_that_of_python(script, texts):
    ours = [hashlib.sha256(text.encode()).hexdigest() for text in texts]
    assert script("sha256", [[text] for text in texts]) == ours


def test_the_hash_at_the_edges_of_a_block(script):
    """One block ends and the next begins with the length: 55 bytes still fit, 56 do not."""
    texts = ["a" * length for length in (0, 1, 54, 55, 56, 57, 63, 64, 65, 119, 120, 128, 100_000)]
    ours = [hashlib.sha256(text.encode()).hexdigest() for text in texts]
    assert script("sha256", [[text] for text in texts]) == ours


scalars = st.one_of(
    st.none(),
    st.booleans(),
    st.text(),
    st.integers(-(2**53) + 1, 2**53 - 1),
    st.floats(allow_nan=False, allow_infinity=False),
)
values = st.recursive(
    scalars,
    lambda inner: st.one_of(
        st.lists(inner, max_size=3), st.dictionaries(st.text(), inner, max_size=3)
    ),
    max_leaves=10,
)


@given(documents=batches(values))
@thorough
def test_the_canonical_form_is_that_of_rfc_8785(script, documents):
    ours = [rfc8785.dumps(document).decode() for document in documents]
    assert script("canonical", [[document] for document in documents]) == ours


def test_names_stand_in_the_order_of_utf_16(script):
    document = {"\ue000": 1, "😀": 2, "é": 3, "z": 4, "10": 5, "9": 6}
    assert script("canonical", [[document]]) == [rfc8785.dumps(document).decode()]


record = st.fixed_dictionaries(
    {
        "answer": values,
        "attempts": st.integers(-5, 2**40),
        "status": st.one_of(st.sampled_from(["", "todavia-no", "correcto"]), st.text(max_size=60)),
        "hints": st.integers(-5, 2**40),
        "version": st.text(max_size=100),
        "times": st.fixed_dictionaries(
            {"last": st.sampled_from(["2026-11-24T18:30:00.000Z", "ayer", "2026-01-01", None])}
        ),
    }
)
ids = st.from_regex(r"[a-z0-9]{1,9}(-[a-z0-9]{1,9}){0,3}", fullmatch=True)


@given(calls=batches(st.tuples(st.text(), st.dictionaries(ids, record, max_size=3))))
@thorough
def test_whatever_is_kept_makes_a_hand_in_that_is_read(script, calls):
    validator = Draft202012Validator(schema())
    calls = [(alias + "a", records) for alias, records in calls]
    for (_, records), made in zip(calls, script("handIn", calls), strict=True):
        document = json.loads(made["text"])
        validator.validate(document)
        read = read_hand_in(made["text"].encode())
        assert made["same"]
        assert read.answers.keys() == records.keys()
        assert re.fullmatch(
            r"entrega-social-media-con-estrategia-[a-z0-9-]{1,40}\.json", made["file"]
        )


def test_a_verdict_is_only_ever_unverified(script):
    kept = {"answer": "1", "attempts": 1, "hints": 0, "status": "correcto", "version": ""}
    [made] = script("handIn", [["Ana", {"a": {**kept, "times": {"last": ""}}}]])
    [answer] = json.loads(made["text"])["answers"].values()
    assert answer == {
        "answer": "1", "attempts": 1, "hints": 0, "version": "", "unverified": "correcto"
    }  # fmt: skip


@pytest.mark.parametrize(
    ("typed", "alias", "stem"),
    [
        ("  Íñigo   Peña ", "Íñigo Peña", "inigo-pena"),
        ("I\u0301n\u0303igo", "Íñigo", "inigo"),
        ("<script>alert(1)</script>", "<script>alert(1)</script>", "script-alert-1-script"),
        ("=cmd|' /C calc'!A0", "=cmd|' /C calc'!A0", "cmd-c-calc-a0"),
        ("../../etc/passwd", "../../etc/passwd", "etc-passwd"),
        ("Ana 🦊", "Ana 🦊", "ana"),
        ("🦊🦊", "🦊🦊", None),
        ("ليلى", "ليلى", None),
        ("\u202eanA\u200f", "anA", "ana"),
        ("a\u0000b\nc\td", "a b c d", "a-b-c-d"),
        ("x" * 300, "x" * 60, "x" * 40),
        ("🦊" * 300, "🦊" * 60, None),
        ("Ana\ud83d", "Ana\ufffd", "ana"),
        ("CON", "CON", "con"),
    ],
)
def test_an_alias_has_one_form_and_a_file_that_any_disk_takes(script, typed, alias, stem):
    [made] = script("handIn", [[typed, {}]])
    read = read_hand_in(made["text"].encode())
    assert read.alias == alias
    assert made["file"] == f"entrega-social-media-con-estrategia-{stem or read.receipt}.json"


@pytest.mark.parametrize("typed", ["", "   ", "\u200b\u200f", "\n\t", "\u202e", "\u0301\u200d"])
def test_an_alias_of_which_nothing_is_seen_is_none(script, typed):
    assert script("aliasOf", [[typed]]) == [""]


def test_half_a_letter_is_replaced_wherever_it_stands(script):
    [made] = script("wellFormed", [[{"a\udc00": ["b\ud83d", {"c": "🦊"}]}]])
    assert made == {"a\ufffd": ["b\ufffd", {"c": "🦊"}]}
