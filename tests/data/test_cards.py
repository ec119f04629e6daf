"""Cards agree with schemas, and schemas with the data."""

import inspect
import re

import pandas as pd
import pytest

from datasets import cargar, ficha, nombres
from datasets.editions import module_of, stream
from datasets.generators import publicaciones, seguidores
from datasets.ledger import LEDGER
from datasets.schema import DTYPES, Column, conform

SENTENCE_LIMIT = 25
SOME_EDITIONS = ("0", "1", "martes-2027")


def test_columns_are_the_declared_ones(name):
    declared = [column.name for column in ficha(name).columns]
    for edition in SOME_EDITIONS:
        assert list(cargar(name, edition).columns) == declared


def test_types_are_the_declared_ones_in_every_edition(name):
    declared = {column.name: DTYPES[column.type] for column in ficha(name).columns}
    for edition in SOME_EDITIONS:
        assert cargar(name, edition).dtypes.map(str).to_dict() == declared


def test_allowed_values_hold_and_are_all_used_somewhere(name):
    frames = [cargar(name, str(edition)) for edition in range(5)]
    for column in ficha(name).columns:
        if column.allowed:
            seen = set(pd.concat([frame[column.name] for frame in frames]).dropna())
            assert seen == set(column.allowed), column.name


def test_cells_are_empty_only_where_declared_and_somewhere_there(name):
    frame = cargar(name)
    empty = frame.isna().any()
    for column in ficha(name).columns:
        assert empty[column.name] == column.missing, column.name


def test_first_column_is_a_key(name):
    key = ficha(name).columns[0].name
    for edition in SOME_EDITIONS:
        assert cargar(name, edition)[key].is_unique


def test_names_are_ascii_snake_case_and_columns_are_explained(name):
    for column in ficha(name).columns:
        assert re.fullmatch(r"[a-z][a-z0-9]*(_[a-z0-9]+)*", column.name)
        assert column.meaning[0].isupper()
        assert column.meaning.endswith(".")


def test_numbers_have_a_unit(name):
    for column in ficha(name).columns:
        assert bool(column.unit) == (column.type in ("int", "float")), column.name


def test_card_says_what_a_card_must(name):
    card = ficha(name)
    assert card.name == name
    assert card.title.startswith("¿")
    for heading in ("Cómo se hizo", "Defectos puestos a propósito", "Qué no debes concluir"):
        assert f"**{heading}.**" in card.text
    assert "sintéticos" in card.text


def test_card_names_only_existing_columns_and_sets(name):
    known = set(nombres()) | {column.name for each in nombres() for column in ficha(each).columns}
    assert set(re.findall(r"`([^`]+)`", ficha(name).text)) <= known


def test_sentences_are_short_and_calm(name):
    card = ficha(name)
    lines = [line for line in card.text.splitlines() if not line.lstrip().startswith("|")]
    prose = "\n".join(lines).replace("*", "")
    assert "!" not in card.text
    for sentence in re.split(r"(?<=[.:;?])\s|\n- |\n\n", prose):
        assert len(sentence.split()) <= SENTENCE_LIMIT, sentence


@pytest.mark.parametrize(
    ("label", "share"),
    [
        ("Activa", lambda s: s["dias_sin_interactuar"] <= 90),
        ("Ocasional", lambda s: s["dias_sin_interactuar"].between(91, 365)),
        ("Compra en silencio", lambda s: unseen(s) & (s["compras_12m"] > 0)),
        ("Falsa", lambda s: s["es_falso"]),
        ("Fantasma", lambda s: unseen(s) & (s["compras_12m"] == 0) & ~s["es_falso"]),
    ],
)
def test_shares_in_the_card_are_those_of_edition_0(label, share):
    row = re.search(rf"^\| {label} \|.*$", ficha("seguidores").text, re.MULTILINE).group()
    written = [cell.strip() for cell in row.strip("|").split("|")][2]
    assert written == f"{100 * share(cargar('seguidores')).mean():.1f}".replace(".", ",")


@pytest.mark.parametrize("edition", [str(number) for number in range(20)])
def test_shares_stay_in_the_ranges_of_the_card(edition):
    s = cargar("seguidores", edition)
    shares = {
        "Activa": s["dias_sin_interactuar"] <= 90,
        "Ocasional": s["dias_sin_interactuar"].between(91, 365),
        "Compra en silencio": unseen(s) & (s["compras_12m"] > 0),
        "Falsa": s["es_falso"],
        "Fantasma": unseen(s) & (s["compras_12m"] == 0) & ~s["es_falso"],
    }
    for label, share in shares.items():
        row = re.search(rf"^\| {label} \|.*$", ficha("seguidores").text, re.MULTILINE).group()
        low, high = map(int, [cell.strip() for cell in row.strip("|").split("|")][3].split("–"))
        assert low <= 100 * share.mean() <= high, label


def test_numbers_of_the_followers_card_are_those_of_the_generator():
    text = " ".join(ficha("seguidores").text.split())
    audience = LEDGER.audience
    assert f"compró {audience.bought} seguidores" in text
    assert f"Otras {audience.stray} cuentas falsas" in text
    assert f"suman el {seguidores.BY_FOLLOWERS} %" in text
    varied = [LEDGER.varied(stream(str(n), "ledger")).audience.bought for n in range(200)]
    low, high = map(int, re.search(r"son entre (\d+) y (\d+)", text).groups())
    assert low <= min(varied) <= low + 5
    assert high - 5 <= max(varied) <= high


def test_numbers_of_the_pieces_card_are_those_of_the_generator():
    text = " ".join(ficha("publicaciones").text.split())
    effects = publicaciones.ACCOUNTS["ferreteria"].topics
    written = re.search(r"oferta logra (\S+) veces.*consejo, (\S+); .*clientes, (\d)\.", text)
    assert [float(number.replace(",", ".")) for number in written.groups()] == [
        effects[topic].effect for topic in ("oferta", "consejo", "clientes")
    ]
    reach = publicaciones.FORMAT_REACH
    assert f"un {100 * (reach['vídeo'] - 1):.0f} % más" in text
    assert f"un {100 * (1 - reach['foto']):.0f} % menos" in text


def unseen(followers):
    days = followers["dias_sin_interactuar"]
    return days.isna() | (days > 365)


def test_conform_changes_nothing_the_second_time(name):
    columns = ficha(name).columns
    once = cargar(name)
    pd.testing.assert_frame_equal(conform(once, columns), once)


def test_conform_gives_the_declared_types_whatever_comes_in():
    columns = (
        Column("dia", "date", "Día.", missing=True),
        Column("n", "float", "N.", missing=True),
    )
    frame = pd.DataFrame({"n": pd.array([1, None], dtype="Int64"), "dia": ["2026-01-02", None]})
    conformed = conform(frame, columns)
    assert list(conformed.columns) == ["dia", "n"]
    assert conformed.dtypes.map(str).tolist() == ["datetime64[us]", "float64"]
    assert (conformed["n"] <= 90).mean() == 0.5


@pytest.mark.parametrize(
    ("frame", "word"),
    [
        (pd.DataFrame({"a": [1], "b": [2]}), "b"),
        (pd.DataFrame({"b": [1]}), "a"),
        (pd.DataFrame({"a": [1.0, None]}), "Empty"),
    ],
)
def test_conform_refuses_what_the_schema_does_not_declare(frame, word):
    with pytest.raises(ValueError, match=word):
        conform(frame, (Column("a", "int", "A."),))


def test_generators_ask_for_data_sets_by_name(name):
    arguments = list(inspect.signature(module_of(name).generate).parameters)
    assert arguments[0] == "rng"
    assert set(arguments[1:]) <= {"ledger", *nombres()}
