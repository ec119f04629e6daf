"""Placeholders, and the one Markdown renderer."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exercises.engine.markdown import to_html, to_inline_html
from exercises.engine.texts import fill, placeholders


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("Son {total}.", "Son 5990."),
        ("{tasa}", "10,2"),
        ("{tasa:2}", "10,20"),
        ("{tasa:0}", "10"),
        ("{nadie}", "{nadie}"),
        ("{Total}", "{Total}"),
        ("{tasa:9}", "{tasa:9}"),
        ("{}", "{}"),
        ("{nada}", "—"),
        ("{nombre:2}", "Reme {total}"),
        ("{{total}}", "{5990}"),
    ],
)
def test_fills(text, written):
    values = {"total": 5990, "tasa": 10.2003, "nada": None, "nombre": "Reme {total}"}
    assert fill(text, values) == written


def test_knows_what_is_still_waited_for():
    assert placeholders("{a} y {b:2}, no {C}") == {"a", "b"}


@given(
    st.text(max_size=200), st.dictionaries(st.text(max_size=5), st.floats() | st.text(max_size=5))
)
def test_filling_never_raises(text, values):
    fill(text, values)


def test_html_shows_html_as_text():
    assert to_html("<script>x</script> **sí**") == (
        "<p>&lt;script&gt;x&lt;/script&gt; <strong>sí</strong></p>"
    )
    assert to_inline_html("*uno*") == "<em>uno</em>"


def test_a_number_and_its_sign_stay_together():
    assert to_inline_html("38 % de 5 €") == "38\u00a0% de 5\u00a0€"


@given(st.text(max_size=200))
def test_no_text_brings_its_own_html(text):
    html = to_html(text)
    assert "<script" not in html and "javascript:" not in html.replace(text, "")
