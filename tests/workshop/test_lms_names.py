"""Whose file it is: the LMS says so by its names, and nobody can say so for another."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st
from workshop.hand_in import canvas_name, moodle_name

from exercises.workshop.lms_names import Sender, folded, sender_of, shown

NAMES = (
    "Ana López",
    "López García, Ana",
    "Ana_Belén",
    "José «Pepe» Núñez 🦊👩‍🌾",
    "=cmd|' c calc'!A0",
    "<script>alert(1)<script>",
    "\u200fשרה\u200f",
    "Ana_LATE",
    "李小龙",
    "assignsubmission_file_",
)


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize(
    "form",
    [
        "{name}_123_assignsubmission_file_/entrega.json",
        "{name}_123_assignsubmission_file_/carpeta/entrega.json",
        "{name}_123_assignsubmission_file/entrega.json",
        "{name}_123_assignsubmission_archivo_/entrega.json",
        "{name}_123_assignsubmission_onlinetext_/onlinetext.html",
        "{name}_123_assignsubmission_file_entrega.json",
        "/casa/bajadas/Tarea 1-77/{name}_123_assignsubmission_file_/entrega.json",
        "/casa/bajadas/martes.zip/{name}_123_assignsubmission_file_entrega_1_2_x.json",
    ],
)
def test_moodle_says_who(name, form):
    assert sender_of(form.format(name=name), "otro alias") == Sender("moodle:123", name)


@pytest.mark.parametrize(
    "path",
    [
        "lopezana_456_789_entrega.json",
        "lopezana_LATE_456_789_entrega.json",
        "submissions/lopezana_456_789_entrega-1.json",
        "lopezana_LATE_456_789_ruiz_1_2_x.json",
        "Ana_5_assignsubmission_file_todo.zip/lopezana_456_789_entrega.json",
        "martes.zip/lopezana_456_789_Otro_5_assignsubmission_file_x.json",
    ],
)
def test_canvas_says_who(path):
    assert sender_of(path, "otro alias") == Sender("canvas:456", "lopezana")


def test_in_anonymous_marking_people_are_told_apart_by_their_number():
    path = moodle_name("Participante", 31)
    assert sender_of(path, "Ana") == Sender("moodle:31", "Participante 31")


def test_a_learner_cannot_be_another_by_what_they_call_their_files():
    for theirs in (
        moodle_name("Luis", 2),
        f"Luis_2_assignsubmission_file_/{moodle_name('Ana', 1)}",
        canvas_name("ana", 1),
        "Ana_1_assignsubmission_file_x.json",
    ):
        assert sender_of(moodle_name("Luis", 2, theirs)).person == "moodle:2"
        flat = theirs.replace("/", "-")
        assert sender_of(f"Luis_2_assignsubmission_file_{flat}").person == "moodle:2"
        assert sender_of(canvas_name("luis", 2, flat)).person == "canvas:2"


@pytest.mark.parametrize(
    "path",
    [
        "entrega-social-media-con-estrategia-ana.json",
        "entrega (1).json",
        "ana_2027_entrega.json",
        "2027_03_02_entrega.json",
        "_1_2_x.json",
        "ana_12_34_/entrega.json",
        "Ana_x_assignsubmission_file_/a.json",
        "",
    ],
)
def test_without_an_lms_the_alias_says_who(path):
    assert sender_of(path, " Ána  LÓPEZ ") == Sender("alias:ana lopez", "Ána  LÓPEZ")
    assert not sender_of(path, "x").is_known


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Ana López", "ana lopez"),
        ("NUÑO", "nuno"),
        (" Ana\u00a0 Belén ", "Ana Belén"),
        ("Straße", "STRASSE"),
        (unicodedata.normalize("NFC", "Íñigo"), unicodedata.normalize("NFD", "íñigo")),
        ("ﬁna", "Fina"),
    ],
)
def test_an_alias_typed_another_way_is_the_same(one, other):
    assert folded(one) == folded(other) != ""


@given(st.text())
def test_folding_twice_changes_nothing(alias):
    assert folded(folded(alias)) == folded(alias)


@given(name=st.text(max_size=30), person=st.integers(0, 10**9), file=st.text(max_size=30))
def test_a_name_stays_text_whatever_it_is(name, person, file):
    sender = sender_of(moodle_name("x" + name.replace("/", " "), person, file))
    assert sender.person.startswith("moodle:")
    assert all(unicodedata.category(each) not in ("Cc", "Cs", "Zl", "Zp") for each in sender.name)
    sender_of(file, name).name.encode("utf-8")


@pytest.mark.parametrize(
    ("came", "is_shown"),
    [
        ("Ana\x1b[31m", "Ana[31m"),
        ("Ana\r\nLópez", "Ana  López"),
        ("Ana\u202e.nosj", "Ana.nosj"),
        ("Ana\u2028López\x00", "AnaLópez"),
        ("\ud800Ana", "Ana"),
        ("👩‍🌾\u200f", "👩‍🌾\u200f"),
    ],
)
def test_what_would_upset_the_text_after_a_name_is_left_out(came, is_shown):
    assert shown(came) == is_shown


def test_a_name_of_which_nothing_can_be_seen_has_one_to_be_called():
    assert sender_of("a.json", "\x01") == Sender("alias:", "(sin nombre)")
