"""A hand-in is read whole or refused in one sentence, whatever somebody sends."""

import json
import timeit

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from workshop import hand_in as maker
from workshop.hand_in import as_file

from exercises.progress import hand_ins
from exercises.progress.hand_ins import LARGEST, BadHandIn, read_hand_in

ANSWER = {"answer": "38,2", "attempts": 2, "hints": 1, "version": "0123456789ab"}
ANSWER |= {"last": "2026-11-24T18:30:00.000Z", "unverified": "correcto"}


def document(alias="Ana", answers=None, **changes):
    answers = {"tasa-de-activos": ANSWER} if answers is None else answers
    return maker.document(alias, answers, **{"nonce": "0" * 32, "content": "c0ffee", **changes})


def hand_in(alias="Ana", answers=None, **changes):
    return as_file(document(alias, answers, **changes))


numbers = st.one_of(
    st.integers(-(2**53) + 1, 2**53 - 1), st.floats(allow_nan=False, allow_infinity=False)
)
answers = st.recursive(
    st.one_of(st.none(), st.booleans(), numbers, st.text()),
    lambda inner: st.one_of(st.lists(inner), st.dictionaries(st.text(), inner)),
    max_leaves=8,
)


@given(answer=answers, alias=st.text(min_size=1, max_size=60).filter(str.strip))
@settings(max_examples=60, deadline=None)
def test_what_a_page_writes_is_read(answer, alias):
    sent = document(alias, {"tasa-de-activos": {**ANSWER, "answer": answer}})
    read = read_hand_in(as_file(sent))
    assert read.answers["tasa-de-activos"]["answer"] == answer
    assert (read.alias, read.sha256, read.receipt) == (alias, sent["sha256"], sent["sha256"][:8])


def test_a_byte_order_mark_and_other_spaces_change_nothing():
    sent = document("Íñigo 🙂")
    plain = read_hand_in(as_file(sent))
    compact = json.dumps(sent, separators=(",", ":")).encode()
    assert read_hand_in(b"\xef\xbb\xbf" + compact) == plain


def test_the_same_answers_have_the_same_body():
    one, other = read_hand_in(hand_in("Ana")), read_hand_in(hand_in("Blas", nonce="1" * 32))
    assert one.body_sha256 == other.body_sha256
    assert one.sha256 != other.sha256
    changed = read_hand_in(hand_in(answers={"tasa-de-activos": {**ANSWER, "answer": "38,3"}}))
    assert changed.body_sha256 != one.body_sha256


def test_a_number_is_the_one_that_a_browser_writes():
    """1e20 leaves a browser as an integer of 21 digits, which RFC 8785 writes from a float."""
    answer = {**ANSWER, "answer": 1e20}
    content = as_file(document(answers={"tasa-de-activos": answer}))
    content = content.replace(b"1e+20", b"100000000000000000000")
    assert read_hand_in(content).answers["tasa-de-activos"]["answer"] == 1e20


def with_text(old, new):
    content = hand_in()
    assert old in content
    return content.replace(old, new, 1)


REFUSED = {
    "nothing": (b"", "vacío"),
    "only spaces": (b" \n\t ", "vacío"),
    "too large": (b" " * (LARGEST + 1), "Pesa más de 2 MB"),
    "a picture": (b"\x89PNG\r\n\x1a\n\x00\x00", "otras letras"),
    "latin-1": (hand_in("Íñigo").decode().encode("latin-1"), "otras letras"),
    "UTF-16": (hand_in().decode().encode("utf-16"), "otras letras"),
    "UTF-16 without a mark": (hand_in().decode().encode("utf-16-le"), "otras letras"),
    "cut off": (hand_in()[:-40], "cortado"),
    "a page": (b"<!doctype html><title>Moodle</title>", "JSON"),
    "two documents": (hand_in() * 2, "JSON"),
    "NaN": (with_text(b'"38,2"', b"NaN"), "ninguno"),
    "Infinity": (with_text(b'"38,2"', b"-Infinity"), "ninguno"),
    "beyond floats": (with_text(b'"38,2"', b"1e999"), "ninguno"),
    "an integer beyond floats": (with_text(b'"38,2"', b"9" * 350), "ninguno"),
    "endless digits": (with_text(b'"38,2"', b"9" * 100_000), "demasiadas cifras"),
    "a name twice": (with_text(b'"alias"', b'"alias": "Blas", "alias"'), "dos veces"),
    "deep": (with_text(b'"38,2"', b"[" * 50 + b"]" * 50), "sin fin"),
    "bottomless": (b"[" * 200_000, "sin fin"),
    "half a letter": (with_text(b'"38,2"', b'"\\ud83d"'), "ningún navegador"),
    "half a letter in a name": (with_text(b'"38,2"', b'{"\\udc00": 1}'), "ningún navegador"),
    "another answer": (with_text(b"38,2", b"38,3"), "huella"),
    "another verdict": (with_text(b'"correcto"', b'"todavia-no"'), "huella"),
    "another name": (with_text(b'"Ana"', b'"Blas"'), "huella"),
    "a forged hash": (as_file({**document(), "sha256": "0" * 64}), "huella"),
    "a list": (b"[]", "No es una entrega"),
    "another format": (hand_in(format="nota"), "No es una entrega"),
    "progress": (b'{"format": "progreso", "schema": 1}', "Mi progreso"),
    "a newer version": (hand_in(schema=2), "más nueva"),
    "another course": (hand_in(course="otro-curso"), "otro curso"),
    "no nonce": (hand_in(nonce=None), "Le falta «nonce»"),
    "no attempts": (hand_in(answers={"a": {"answer": 1, "version": ""}}), "«answers / a»"),
    "a mark": (hand_in(nota=10), "Sobra «nota»"),
    "a score": (hand_in(answers={"a": {**ANSWER, "score": 1}}), "Sobra «score» en «answers / a»"),
    "negative attempts": (hand_in(answers={"a": {**ANSWER, "attempts": -1}}), "attempts"),
    "a path for an id": (hand_in(answers={"../a": ANSWER}), "«answers»"),
    "an id with a line break": (hand_in(answers={"a\n": ANSWER}), "«answers»"),
    "a blank alias": (hand_in("  "), "alias"),
    "a long alias": (hand_in("x" * 61), "«alias»"),
    "a time with more": (hand_in(created="2026-11-24T18:31:00Z\n"), "«created»"),
    "answers as a list": (hand_in(answers=[]), "«answers»"),
    "too many answers": (hand_in(answers={f"a-{n}": ANSWER for n in range(1001)}), "1000"),
}


@pytest.mark.parametrize(("content", "said"), REFUSED.values(), ids=REFUSED)
def test_anything_else_is_refused_in_a_sentence(content, said):
    with pytest.raises(BadHandIn) as refusal:
        read_hand_in(content)
    sentence = str(refusal.value)
    assert said in sentence
    assert len(sentence) < 300
    assert "\n" not in sentence


@given(st.binary(max_size=200))
@settings(max_examples=100, deadline=None)
def test_any_bytes_are_read_or_refused(content):
    with pytest.raises(BadHandIn):
        read_hand_in(content)


@given(st.data())
@settings(max_examples=100, deadline=None)
def test_a_changed_file_never_passes_for_another(data):
    """Cut, or with other bytes somewhere: the same hand-in, or a refusal."""
    content = hand_in()
    start, end = sorted(data.draw(st.integers(0, len(content))) for _ in range(2))
    changed = content[:start] + data.draw(st.binary(max_size=8)) + content[end:]
    try:
        read = read_hand_in(changed)
    except BadHandIn:
        return
    assert read == read_hand_in(content)


def slow_to_refuse():
    many = b",".join(b'"a-%d":[]' % n for n in range(140_000))
    yield b'{"format":"entrega","schema":1,"answers":{%b}}' % many
    extra = b",".join(b'"x%d":0' % n for n in range(150_000))
    yield hand_in().replace(b'"attempts": 2', b'"attempts": 2,' + extra)
    yield hand_in().replace(b'"38,2"', b"[" + b"0," * 900_000 + b"0]")
    yield hand_in("a" * 60).replace(b"tasa-de-activos", b"a-" * 900_000 + b"!")


@pytest.mark.parametrize("content", slow_to_refuse(), ids=["answers", "members", "list", "id"])
def test_a_large_file_made_to_be_slow_is_not(content):
    """Beside merely parsing about as many bytes of JSON."""
    assert 0.8 * LARGEST < len(content) < LARGEST
    read_hand_in(hand_in())  # what is made once is made

    def refuse():
        with pytest.raises(BadHandIn):
            read_hand_in(content)

    merely = min(timeit.repeat(lambda: json.loads(b"[" + b"0," * 900_000 + b"0]"), number=1))
    refusing = min(timeit.repeat(refuse, number=1, repeat=3))
    assert refusing < 40 * merely


def test_the_schema_is_a_schema_and_its_limits_are_ours():
    from jsonschema import Draft202012Validator

    Draft202012Validator.check_schema(hand_ins.schema())
    properties = hand_ins.schema()["properties"]
    assert properties["answers"]["maxProperties"] == hand_ins.MOST_ANSWERS
    assert properties["schema"]["const"] == 1
