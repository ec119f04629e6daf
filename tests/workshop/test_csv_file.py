"""A CSV of somebody else's: cells are read as Python's `csv` reads them, and every byte is kept."""

import csv
import io

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from workshop.books import written

from exercises.workshop.csv_file import UnreadableCsv, read_cells, read_csv

SEPARATOR = st.sampled_from(",;\t")
ENCODINGS = ("utf-8", "utf-8-sig", "utf-16", "utf-16-be", "cp1252")
WORDS = st.text(alphabet='abñ€«,;\t"\n =-5', max_size=8)
TABLES = st.integers(2, 5).flatmap(
    lambda width: st.lists(st.lists(WORDS, min_size=width, max_size=width), min_size=1, max_size=6)
)


def encoded(text, encoding):
    return ("\ufeff" + text if encoding == "utf-16-be" else text).encode(encoding)


@settings(deadline=None)
@given(st.text(alphabet='a,;"\r\n \t=é', max_size=40), SEPARATOR)
def test_what_both_read_is_the_same(text, separator):
    try:
        rows = read_cells(text, separator)
    except UnreadableCsv:
        return
    read = [[cell.value for cell in row] for row in rows]
    assert read == list(csv.reader(io.StringIO(text, newline=""), delimiter=separator))


@settings(deadline=None)
@given(st.text(), st.sampled_from(ENCODINGS))
def test_nothing_to_change_gives_the_same_bytes(text, encoding):
    content = encoded(text.encode(encoding, "replace").decode(encoding), encoding)
    try:
        file = read_csv(content)
    except UnreadableCsv:
        return
    assert file.content() == content
    same = {cell: cell.value for row in file.rows for cell in row if '"' not in cell.value}
    assert read_csv(file.content(same)).text.count(file.separator) == file.text.count(
        file.separator
    )


@settings(deadline=None)
@given(st.binary(max_size=60))
def test_any_bytes_are_kept_or_refused(content):
    try:
        assert read_csv(content).content() == content
    except UnreadableCsv as error:
        assert "Descárgalo otra vez" in str(error)


@settings(deadline=None)
@given(
    TABLES, SEPARATOR, st.sampled_from(ENCODINGS), st.sampled_from(["\r\n", "\n", "\r"]),
    st.booleans(), st.booleans(), st.data(),
)  # fmt: skip
def test_only_the_cells_that_change_change(rows, separator, encoding, line_end, ends, always, data):
    content = written(rows, separator, line_end, always)
    content = content if ends else content.removesuffix(line_end)
    file = read_csv(encoded(content, encoding))
    # The only cell of a row, emptied, is an empty line.
    assume(all(len(row) > 1 for row in file.rows if row))
    cells = [cell for row in file.rows for cell in row]
    chosen = data.draw(st.sets(st.sampled_from(range(len(cells))), max_size=4))
    after = {cells[number]: data.draw(WORDS) for number in chosen}
    changed = file.content(after)
    assert changed.startswith(file.mark)
    text = changed.removeprefix(file.mark).decode(file.encoding)
    now = [cell for row in read_cells(text, file.separator) for cell in row]
    assert [cell.value for cell in now] == [after.get(cell, cell.value) for cell in cells]
    untouched = [file.text[c.start : c.end] for c in cells if c not in after]
    kept = [text[n.start : n.end] for n, c in zip(now, cells, strict=True) if c not in after]
    assert kept == untouched


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"PK\x03\x04 hoja", "libro de Excel"),
        (b"a,b\n1,\"dos\n3,4\n", "En la línea 2 se abren unas comillas"),
        (b"\xff\xfea\x00,\x00b", "cortado"),
        (b"\x89\x00\x00\x01", "no es ni texto"),
    ],
)  # fmt: skip
def test_what_is_no_csv_is_said(content, said):
    with pytest.raises(UnreadableCsv, match=said):
        read_csv(content)


def test_the_separator_is_the_one_that_makes_a_table():
    assert read_csv(b"a;b, c, d, e\n1;2\n").separator == ";"
    assert read_csv(b"a\tb\n1,5\t2,5\n").separator == "\t"
    assert read_csv(b"a,b;c;d;e\n1,2\n").separator == ","


def test_a_row_that_does_not_fit_is_not_taken_for_quotes_that_never_end():
    assert [len(row) for row in read_csv(b'a,b,";""",c\n5\n').rows] == [4, 1]


def test_a_quoted_cell_stays_quoted():
    file = read_csv(b'"a","b"\n1,"2"\n')
    assert file.content({file.rows[1][1]: "3"}) == b'"a","b"\n1,"3"\n'


def test_lines_count_those_inside_quotes():
    file = read_csv(b'a,b\r\n"1\r\n1",2\r\n\r\n3,4\r\n')
    assert [line for row, line in zip(file.rows, file.lines, strict=True) if row] == [1, 2, 5]
