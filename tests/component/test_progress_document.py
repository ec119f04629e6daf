"""The progress file: merging keeps both sides, reading survives anything, a calendar is one."""

import datetime
import json
from pathlib import Path

import icalendar
import jsonschema
import pytest
from component.test_agreement import Script
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from exercises.progress import hand_ins

COURSE = hand_ins.COURSE
SCHEMA = Path(hand_ins.__file__).with_name("progress.schema.json")
CHECKER = jsonschema.Draft202012Validator(json.loads(SCHEMA.read_text(encoding="utf-8")))

thorough = settings(
    max_examples=20, deadline=None, suppress_health_check=[HealthCheck.too_slow], print_blob=True
)


@pytest.fixture(scope="module")
def script():
    running = Script()
    yield running
    running.process.stdin.close()
    running.process.wait(timeout=10)


def batches(case):
    return st.lists(case, min_size=6, max_size=12)


times = st.sampled_from([f"2026-11-{day:02}T10:00:00.000Z" for day in range(1, 6)])
versions = st.sampled_from(["aaa", "bbb"])
answers = st.sampled_from(
    [None, "", "5", "7", ["a"], {}, {"uno": 1}, {"linea": "uno"}, {"linea": "dos", "otra": "x"}]
)
said = st.dictionaries(
    st.sampled_from(["linea", "otra", "__proto__", "constructor"]),
    st.lists(st.sampled_from(["uno", "dos", "tres"]), min_size=1, max_size=3, unique=True),
    min_size=1,
    max_size=2,
)


@st.composite
def records(draw):
    version = draw(versions)
    record = {
        "answer": draw(answers),
        "attempts": draw(st.integers(0, 4)),
        "status": draw(st.sampled_from(["", "todavia-no", "correcto"])),
        "hints": draw(st.integers(0, 3)),
        "times": {"first": draw(times), "last": draw(times), "passed": draw(st.none() | times)},
        "version": version,
    }
    elsewhere = draw(st.sampled_from([[], ["aaa"], ["bbb"], ["ccc"]]))
    if elsewhere and version not in elsewhere:
        record["passedIn"] = elsewhere
    if draw(st.booleans()):
        record["before"] = draw(said)
    return record


def what_counts(record):
    return {name: value for name, value in record.items() if name != "before"}


def merged(script, pairs, is_plan):
    return [each["record"] for each in script("mergeRecords", [[*p, is_plan] for p in pairs])]


@pytest.mark.parametrize("is_plan", [False, True])
def test_merging_does_not_depend_on_the_order(script, is_plan):
    @thorough
    @given(batches(st.tuples(records(), records(), records())))
    def compare(cases):
        ab = merged(script, [(a, b) for a, b, _ in cases], is_plan)
        ba = merged(script, [(b, a) for a, b, _ in cases], is_plan)
        bc = merged(script, [(b, c) for _, b, c in cases], is_plan)
        aa = merged(script, [(a, a) for a, _, _ in cases], is_plan)
        ab_c = merged(script, [(x, c) for x, (_, _, c) in zip(ab, cases, strict=True)], is_plan)
        a_bc = merged(script, [(a, x) for x, (a, _, _) in zip(bc, cases, strict=True)], is_plan)
        ab_b = merged(script, [(x, b) for x, (_, b, _) in zip(ab, cases, strict=True)], is_plan)
        for n, (a, _, _) in enumerate(cases):
            assert what_counts(ab[n]) == what_counts(ba[n])
            assert what_counts(ab_c[n]) == what_counts(a_bc[n])
            assert what_counts(aa[n]) == what_counts(a)
            assert what_counts(ab_b[n]) == what_counts(ab[n])

    compare()


@thorough
@given(case=batches(st.tuples(records(), records())))
def test_what_is_merged_is_the_later_answer_and_the_larger_counts(script, case):
    for (a, b), got in zip(case, merged(script, case, False), strict=True):
        answered = [r for r in (a, b) if r["answer"] not in (None, "", {})] or [a, b]
        assert got["times"]["last"] == max(r["times"]["last"] for r in answered)
        assert got["times"]["first"] == min(a["times"]["first"], b["times"]["first"])
        passed = [r["times"]["passed"] for r in (a, b) if r["times"]["passed"]]
        assert got["times"]["passed"] == min(passed, default=None)
        assert got["attempts"] == max(a["attempts"], b["attempts"])
        assert got["hints"] == max(a["hints"], b["hints"])
        assert any(
            got["answer"] == r["answer"]
            for r in answered
            if r["times"]["last"] == got["times"]["last"]
        )
        of_version = [r for r in (a, b) if r["version"] == got["version"]]
        if any(r["status"] == "correcto" for r in of_version):
            assert got["status"] == "correcto"


def texts(value):
    return {text for text in value.values() if type(text) is str and text.strip()}


@thorough
@given(cases=batches(st.tuples(records(), records(), st.booleans())))
def test_no_answer_is_thrown_away(script, cases):
    calls = [[{"0": {"e": a}}, {"0": {"e": b}}, ["e"] if plan else []] for a, b, plan in cases]
    for (a, b, plan), got in zip(cases, script("mergeEditions", calls), strict=True):
        record = got["editions"]["0"]["e"]
        kept = [record["answer"], *(each["record"]["answer"] for each in got["lost"])]
        for answer in (a["answer"], b["answer"]):
            if plan and type(answer) is dict:
                before = {t for list_ in record.get("before", {}).values() for t in list_}
                now = record["answer"] if type(record["answer"]) is dict else {}
                assert texts(answer) <= before | texts(now)
            elif not plan:
                assert not answer or answer in kept


ids = st.sampled_from(["tasa-de-activos", "tu-objetivo", "constructor", "de-otra-version"])
editions = st.dictionaries(
    st.sampled_from(["0", "martes 2027", "a:b", "constructor", "toString"]),
    st.dictionaries(ids, records(), min_size=1, max_size=3),
    max_size=3,
)


placed = st.fixed_dictionaries(
    {"edition": st.sampled_from(["0", "martes 2027", "__proto__"]), "id": ids, "record": records()}
)


@thorough
@given(cases=batches(st.tuples(editions, st.lists(placed, max_size=2))))
def test_what_is_written_keeps_the_schema_and_comes_back(script, cases):
    documents = script("progressDocument", [[COURSE, "abc123abc123", *each] for each in cases])
    read = script("readProgress", [[json.dumps(each), COURSE] for each in documents])
    for (kept, aside), document, got in zip(cases, documents, read, strict=True):
        CHECKER.validate(document)
        about = {"problem": "", "broken": 0, "isPolluted": False}
        assert got == {"editions": kept, "aside": aside, **about}


names = st.sampled_from(
    ["format", "schema", "course", "editions", "0", "e", "answer", "attempts", "times", "first",
     "last", "__proto__", "polluted", "version", "status", "hints"]
) | st.text(max_size=3)  # fmt: skip
junk = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5) | st.just("progreso"),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(names, inner, max_size=4),
    max_leaves=8,
)


@st.composite
def damaged(draw):
    """A document of ours in which something is not what it should be."""
    record = draw(records())
    for name in draw(st.lists(st.sampled_from([*record, "extra", "__proto__"]), max_size=2)):
        record[name] = draw(junk)
    written = {"format": "progreso", "schema": 1, "course": COURSE, "content": "", "created": ""}
    inner = {draw(ids | names): record, **draw(st.just({}) | st.dictionaries(names, junk))}
    written["editions"] = {draw(st.sampled_from(["0", "__proto__", "x" * 90])): inner}
    if draw(st.booleans()):
        written["aside"] = draw(
            junk | st.lists(junk | st.just({"edition": "0", "id": "e", "record": record}))
        )
    if draw(st.booleans()):
        written[draw(names)] = draw(junk)
    return written


@thorough
@given(cases=batches((damaged() | junk).map(json.dumps) | st.text(max_size=30)))
def test_reading_survives_anything(script, cases):
    for got in script("readProgress", [[text, COURSE] for text in cases]):
        assert not got["isPolluted"]
        document = {
            "format": "progreso", "schema": 1, "course": COURSE, "content": "", "created": "",
            "editions": got["editions"], "aside": got["aside"],
        }  # fmt: skip
        CHECKER.validate(document)


RECORD = {
    "answer": "5", "attempts": 1, "status": "correcto", "hints": 0, "version": "aaa",
    "times": {"first": "2026-11-01T10:00:00.000Z", "last": "2026-11-01T10:00:00.000Z",
              "passed": "2026-11-01T10:00:00.000Z"},
}  # fmt: skip
WHOLE = {
    "format": "progreso", "schema": 1, "course": COURSE, "content": "", "created": "",
    "editions": {"0": {"e": RECORD}},
}  # fmt: skip


@pytest.mark.parametrize(
    ("document", "problem"),
    [
        ({**WHOLE, "schema": 2}, "newer"),
        ({**WHOLE, "course": "otro"}, "course"),
        ({**WHOLE, "schema": "1"}, "foreign"),
        ({**WHOLE, "editions": []}, "foreign"),
        ({"hola": 1}, "foreign"),
        ([WHOLE], "foreign"),
        (None, "foreign"),
    ],
)
def test_what_is_wrong_with_a_file_has_a_name(script, document, problem):
    (got,) = script("readProgress", [[json.dumps(document), COURSE]])
    assert (got["problem"], got["editions"]) == (problem, {})


def test_a_hint_asked_for_later_takes_no_answer_away(script):
    later = {**RECORD["times"], "last": "2026-11-09T10:00:00.000Z", "passed": None}
    hint = {**RECORD, "answer": None, "attempts": 0, "status": "", "hints": 1, "times": later}
    for pair in ([RECORD, hint], [hint, RECORD]):
        (got,) = script("mergeRecords", [[*pair, False]])
        assert got == {"record": {**RECORD, "hints": 1}, "lost": None}


def test_half_a_file_is_no_json(script):
    (got,) = script("readProgress", [[json.dumps(WHOLE)[:-9], COURSE]])
    assert got["problem"] == "json"


def test_an_older_file_is_brought_up_to_date(script):
    old = {name: value for name, value in RECORD.items() if name != "hints"}
    old["times"] = {name: value for name, value in RECORD["times"].items() if name != "passed"}
    older = {**WHOLE, "schema": 0, "editions": {"0": {"e": old}}}
    new, same = script(
        "readProgress", [[json.dumps(older), COURSE], [json.dumps({**older, "schema": 1}), COURSE]]
    )
    times_ = {**RECORD["times"], "passed": None}
    assert new["editions"] == {"0": {"e": {**RECORD, "times": times_}}}
    assert (same["editions"], same["broken"]) == ({}, 1)


def test_a_broken_record_does_not_take_the_others_with_it(script):
    deep = "[" * 3000 + "]" * 3000
    text = json.dumps({**WHOLE, "editions": {"0": {"e": RECORD, "f": "DEEP", "g": 7, "H": RECORD}}})
    text = text.replace('"DEEP"', json.dumps({**RECORD, "answer": "X"}).replace('"X"', deep))
    (got,) = script("readProgress", [[text, COURSE]])
    assert got["editions"] == {"0": {"e": RECORD}}
    assert got["broken"] == 3


appointments = st.lists(
    st.fixed_dictionaries(
        {
            "id": st.from_regex(r"[a-z]{1,8}(-[a-z]{1,8}){0,4}", fullmatch=True),
            "start": st.datetimes(
                datetime.datetime(1971, 1, 2), datetime.datetime(2200, 1, 1)
            ).map(lambda t: t.replace(second=0, microsecond=0).isoformat()),
            "minutes": st.integers(1, 600),
            "summary": st.text(
                # The library reads a backslash before another sign in its own way.
                st.characters(codec="utf-8", exclude_categories=["Cc"], exclude_characters="\\")
                | st.sampled_from("\n;,"),
                max_size=120,
            ),
            "description": st.just("Ejercicios que te quedan: 12; en la calle Mayor, 3."),
            "address": st.sampled_from(["", "https://curso.example/book/calidad/escuchar.html"]),
        }
    ),
    min_size=1,
    max_size=4,
)  # fmt: skip


@settings(max_examples=20, deadline=None)
@given(given_=appointments)
def test_a_calendar_is_read_back(script, given_):
    (text,) = script("calendarText", [["Curso", COURSE, given_, "2026-11-26T09:00:00.000Z"]])
    assert text.endswith("\r\n")
    assert "\n" not in text.replace("\r\n", "")
    assert all(len(line.encode()) <= 75 for line in text.split("\r\n"))
    events = icalendar.Calendar.from_ical(text).walk("VEVENT")
    assert len(events) == len(given_)
    for event, one in zip(events, given_, strict=True):
        assert str(event["SUMMARY"]) == one["summary"]
        assert str(event["DESCRIPTION"]) == one["description"]
        assert event.decoded("DTSTART") == datetime.datetime.fromisoformat(one["start"])
        assert event.decoded("DURATION") == datetime.timedelta(minutes=one["minutes"])
        assert str(event.get("URL", "")) == one["address"]


def test_what_a_calendar_gives_a_meaning_is_escaped(script):
    one = {"id": "a", "start": "2027-01-07T18:30", "minutes": 30, "address": ""}
    one = {**one, "summary": "a\\;b,c\nd", "description": ""}
    (text,) = script("calendarText", [["Curso", COURSE, [one], "2026-11-26T09:00:00.000Z"]])
    assert "SUMMARY:a\\\\\\;b\\,c\\nd\r\n" in text
