"""What the lesson on a single message teaches is in the data of twenty editions."""

import itertools

import pandas as pd
import pytest

from datasets import cargar
from datasets.definiciones import (
    TIENDAS_GRANDES,
    TIPOS_DE_SEMANA,
    boletines,
    de_cada_cien,
    diferencia_de_todas,
    diferencia_entre_parecidas,
    lleva_el_comun,
    por_canal,
    tipo_de_semana,
    tiques_por_tipo,
)
from exercises.engine import check
from exercises.notebook import registry


@pytest.fixture
def piezas(edition):
    return cargar("piezas", edition)


@pytest.fixture
def calendario(edition):
    return cargar("calendario", edition)


def shares(piezas):
    channels = por_canal(piezas)
    by_piece = 100 * channels["piezas_con"] / channels["piezas"]
    return by_piece, 100 * channels["encuentros_con"] / channels["encuentros"]


def test_pieces_of_the_network_are_those_of_the_account(piezas, publicaciones):
    own = publicaciones[publicaciones["organizacion"] == "trece-plazas"]
    own = own[own["fecha"] >= piezas["fecha"].min()]
    network = piezas[piezas["canal"] == "red social"]
    assert len(network) == len(own) == 65
    assert network["alcance"].sum() == own["alcance"].sum()
    assert network["respuestas"].sum() == own["comentarios"].sum()
    assert (network["mensaje"] == "precio").sum() == (own["tema"] == "oferta").sum()


def test_nobody_opens_the_newsletter_who_did_not_give_leave(piezas, organizaciones):
    contacts = organizaciones.set_index("id_organizacion").at["trece-plazas", "contactos_propios"]
    opened = piezas.loc[piezas["canal"] == "boletín", "alcance"]
    assert opened.between(0.27 * contacts, 0.33 * contacts).all()


def test_a_quarter_of_260_pieces_up_to_the_reference_day(piezas):
    assert len(piezas) == 260
    assert piezas["fecha"].max() <= pd.Timestamp("2026-10-31")
    assert (piezas["fecha"].max() - piezas["fecha"].min()).days <= 90


def test_shops_are_thirteen_and_only_posters_have_one(piezas):
    posters = piezas["canal"] == "cartel"
    assert piezas.loc[posters, "tienda"].value_counts().tolist() == [9] * 13
    assert piezas.loc[~posters, "tienda"].isna().all()
    assert set(piezas["tienda"].dropna().unique()) >= set(TIENDAS_GRANDES)


def test_poster_wins_by_pieces_and_web_by_reach(piezas):
    by_piece, by_reach = shares(piezas)
    assert by_piece.idxmax() == "cartel"
    assert by_piece["cartel"] > 60
    assert by_reach["cartel"] < 47
    assert by_piece["cartel"] > by_reach["cartel"] + 20
    assert by_reach.idxmax() == "web"
    assert by_piece["web"] < 40
    assert by_reach["web"] > 75


def test_leaflet_is_last_by_pieces_and_by_reach(piezas):
    assert all(share.idxmin() == "folleto" for share in shares(piezas))


def test_common_message_is_seen_much_less_than_it_is_made(piezas):
    by_piece, by_reach = de_cada_cien(piezas)
    assert 40 < by_piece < 50
    assert 19 < by_reach < 33
    assert by_piece > by_reach + 12


def test_large_shops_are_seen_most_and_say_it_least(piezas):
    posters = piezas[piezas["canal"] == "cartel"]
    large = posters["tienda"].isin(TIENDAS_GRANDES)
    assert posters.loc[large, "alcance"].sum() > 1.4 * posters.loc[~large, "alcance"].sum()
    assert lleva_el_comun(posters)[large].mean() < 0.2
    assert lleva_el_comun(posters)[~large].mean() > 0.78
    # Each of the small shops says it more than not, and each of the large ones less.
    by_shop = lleva_el_comun(posters).groupby(posters["tienda"]).mean()
    assert by_shop[list(TIENDAS_GRANDES)].max() < 0.5 < by_shop.drop(list(TIENDAS_GRANDES)).min()


def test_five_voices_differ(piezas):
    by_voice = 100 * lleva_el_comun(piezas).groupby(piezas["voz"]).mean()
    assert len(by_voice) == 5
    assert by_voice.idxmax() == "tiendas"
    assert by_voice.idxmin() == "agencia"
    assert by_voice["tiendas"] > 78
    assert by_voice["agencia"] < 12
    assert by_voice[["club", "redes", "dirección"]].between(15, 75).all()
    messages = pd.crosstab(piezas["voz"], piezas["mensaje"])
    assert messages.idxmax(axis=1)["agencia"] == "precio"
    assert messages.idxmax(axis=1)["dirección"] == "otro"


def test_newsletters_about_customers_are_few_and_answered_more(piezas):
    table = boletines(piezas)
    assert table.at["empresa", "boletines"] >= 17
    rate = 1000 * table["respuestas"] / table["aperturas"]
    assert 1.7 < rate["empresa"] < 2.3
    assert 5.5 < rate["clientela"] < 6.5


def test_day_and_subject_of_the_newsletter_go_together(piezas):
    letters = piezas[piezas["canal"] == "boletín"]
    friday = letters["fecha"].dt.day_of_week == 4
    by_subject = pd.crosstab(letters["habla_de"], friday)
    assert friday.sum() == 13
    assert by_subject.at["clientela", False] == 1
    assert by_subject.at["empresa", False] == 12
    assert 5 <= by_subject.at["empresa", True] <= 7


def test_fair_and_television_never_coincide(calendario):
    assert len(calendario) == 104
    assert not (calendario["feria"] & calendario["television"]).any()
    kinds = tipo_de_semana(calendario).value_counts()
    assert [kinds[each] for each in TIPOS_DE_SEMANA] == [72, 22, 10]


def test_push_falls_on_the_strong_weeks(calendario):
    share = calendario["empuje"].groupby(tipo_de_semana(calendario)).mean()
    assert share["tranquila"] < 0.26
    assert share["con televisión"] > 0.6
    assert share["con feria"] == 0.8


def test_most_of_the_raw_difference_is_not_of_the_push(calendario):
    raw, alike = diferencia_de_todas(calendario), diferencia_entre_parecidas(calendario)
    assert 2500 < raw < 4000
    assert 0.17 < alike / raw < 0.26


def test_weeks_alike_give_the_declared_effect(calendario):
    means = tiques_por_tipo(calendario)
    calm, television, fair = (means["con"] - means["sin"]).tolist()
    assert 440 <= calm <= 560
    assert 100 <= television - calm <= 140
    assert 400 <= fair - calm <= 500
    assert 7000 <= means.at["con feria", "sin"] - means.at["tranquila", "sin"] <= 8000
    assert 4200 <= means.at["con televisión", "sin"] - means.at["tranquila", "sin"] <= 4900


PIECES = ("portada", "detergente", "higos", "tomates", "premio", "acelgas", "melon", "calidad")


@pytest.mark.parametrize(
    ("piece", "kind", "said"),
    [
        ("tomates", "otra-cosa", "solo-es-una-oferta"),
        ("tomates", "lo-dice", "habla-del-origen"),
        ("melon", "otra-cosa", "contestar-no-cuenta"),
        ("melon", "lo-dice", "contestar-ya-lo-cuenta"),
        ("detergente", "lo-dice", "lo-bueno-es-lo-comun"),
        ("acelgas", "otra-cosa", "las-mismas-palabras"),
    ],
)
def test_each_misreading_of_a_piece_is_answered_as_it_was_made(piece, kind, said):
    exercise = registry.get("quien-habla-en-cada-pieza")
    answer = {**exercise.right_answer(), piece: kind}
    assert set(answer) == set(PIECES)
    assert check(exercise, answer).mistake == said


def test_who_reads_that_seven_are_gained_is_not_told_that_seven_are_asked(edition):
    exercise = registry.get("veinticuatro-horas-de-retoque")
    names = ("folletos", "red", "grandes", "pequenas", "boletines")
    for leaflets, network, large in itertools.product((6, 9, 12), (4, 6, 8), range(4, 13)):
        rest = 24 - leaflets - network - large
        for small in range(max(0, rest - 12), min(rest, 9) + 1):
            parts = dict(zip(names, (leaflets, network, large, small, rest - small), strict=True))
            result = check(exercise, parts, edition)
            if result.status != "correcto" and "ganas 7,0" in result.message.lower():
                pytest.fail(f"{parts}: {result.message}")
