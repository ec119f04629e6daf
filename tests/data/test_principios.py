"""What «Principios, no recetas» teaches is in the data of twenty editions."""

import numpy as np
import pytest

from datasets import cargar
from datasets.definiciones import (
    PEQUENOS,
    comparables,
    franjas,
    mejores_franjas,
    pequenos,
    tasas_por_ano,
)
from datasets.generators.meses import PATTERNS
from datasets.generators.organizaciones import KINDS
from datasets.ledger import HOTEL_SILENCE

EDITIONS = [str(number) for number in range(20)]
SUPERMARKET = "trece-plazas"


def enquiries(organisations):
    return organisations.groupby("a_diario")["consultas_semana"].mean()


@pytest.fixture
def small(organizaciones):
    return pequenos(organizaciones)


def test_pooled_those_that_post_daily_get_clearly_more_enquiries(small):
    means = enquiries(small)
    assert means[True] > 1.4 * means[False]


@pytest.mark.parametrize("kind", PEQUENOS)
def test_inside_each_kind_they_get_fewer(small, kind):
    own = small[small["tipo"] == kind]
    means = enquiries(own)
    assert means[True] < 0.97 * means[False]
    assert own["a_diario"].sum() >= 6


def test_most_of_those_that_post_daily_are_of_the_kind_with_most_enquiries(small):
    by_kind = small.groupby("tipo")["consultas_semana"].mean()
    assert by_kind.idxmax() == "hostelería"
    hospitality = small["tipo"] == "hostelería"
    assert hospitality[small["a_diario"]].mean() > 0.6
    assert hospitality[~small["a_diario"]].mean() < 0.2


def test_neighbours_that_post_daily_are_as_many_as_the_card_says(organizaciones):
    daily = organizaciones[organizaciones["piezas_semana"] >= 7].groupby("tipo").size()
    assert daily.to_dict() == {name: sum(kind.daily) for name, kind in KINDS.items()}
    assert [daily[name] for name in PEQUENOS] == [46, 9, 6, 6]


def test_enquiries_are_some_of_the_messages(organizaciones):
    asked = organizaciones["consultas_semana"]
    assert (asked >= 0).all()
    assert (asked <= organizaciones["mensajes_semana"]).all()


def test_nobody_posts_nothing(organizaciones):
    assert organizaciones["piezas_semana"].between(1, 12).all()


def test_hotel_gets_14_enquiries_of_18_messages():
    hotel = cargar("organizaciones").set_index("id_organizacion").loc["hotel"]
    assert (hotel["consultas_semana"], hotel["mensajes_semana"]) == (14, 18)


def test_named_ones_agree_with_their_months(organizaciones, edition):
    months = cargar("meses", edition)
    first, last = HOTEL_SILENCE
    silent = months["mes"].between(first.isoformat(), last.isoformat())
    months = months[
        (months["mes"] >= "2025-11-01") & ~((months["organizacion"] == "hotel") & silent)
    ]
    sums = months.groupby("organizacion")[["publicaciones", "consultas", "semanas"]].sum()
    named = organizaciones.set_index("id_organizacion")
    for name in PATTERNS:
        weeks = sums.at[name, "semanas"]
        pieces, asked = sums.at[name, "publicaciones"] / weeks, sums.at[name, "consultas"] / weeks
        assert pieces == pytest.approx(named.at[name, "piezas_semana"], abs=0.6)
        if name != "hotel":  # it takes months to recover from its silence
            assert asked == pytest.approx(named.at[name, "consultas_semana"], rel=0.15, abs=0.8)


def test_pharmacy_is_below_the_city_mean_and_ahead_of_most_of_its_peers(organizaciones):
    own = organizaciones.set_index("id_organizacion").at["farmacia", "consultas_semana"]
    others = organizaciones[organizaciones["id_organizacion"] != "farmacia"]
    peers = comparables(organizaciones, "farmacia")
    assert own < others["consultas_semana"].mean() / 2
    assert len(peers) >= 30
    ahead = (peers["consultas_semana"] < own).mean()
    assert ahead > 0.5
    assert ahead > (others["consultas_semana"] < own).mean()


def test_a_few_that_get_a_hundred_enquiries_raise_the_mean_of_the_city(organizaciones):
    asked = organizaciones["consultas_semana"]
    assert 10 < (asked >= 100).sum() < 30
    assert asked[asked < 100].mean() < 0.65 * asked.mean()


def test_dice_that_threw_highest_fall_and_lowest_rise(edition):
    dice = cargar("dados", edition)
    second = dice.groupby("primera")["segunda"].mean()
    assert len(dice) == 20
    assert (dice["primera"] == 6).sum() == 4
    assert second[6] < 6
    assert second[1] > 1


def test_dice_that_threw_a_six_throw_anything_on_average():
    seconds = [
        cargar("dados", edition).query("primera == 6")["segunda"].mean() for edition in EDITIONS
    ]
    assert np.mean(seconds) == pytest.approx(3.5, abs=0.5)


def advantages(publicaciones):
    """The ten best slots of the first year against the whole account, in each year."""
    pieces = franjas(publicaciones, SUPERMARKET)
    best = pieces[pieces["franja"].isin(mejores_franjas(pieces).index)]
    return 100 * tasas_por_ano(best) / tasas_por_ano(pieces) - 100


def test_best_slots_of_one_year_lose_their_advantage(publicaciones):
    first, second = advantages(publicaciones)
    assert first > 20
    assert second < 0.6 * first


def test_best_slots_are_ordinary_the_year_after_on_average():
    seconds = [advantages(cargar("publicaciones", edition))[2] for edition in EDITIONS]
    assert np.mean(seconds) == pytest.approx(0, abs=5)


def test_offers_interest_less_than_the_rest_in_all_five_accounts_that_make_them(publicaciones):
    offer = publicaciones["tema"] == "oferta"
    sums = publicaciones.groupby(["organizacion", offer])[["interacciones", "alcance"]].sum()
    rates = (sums["interacciones"] / sums["alcance"]).unstack().dropna()
    assert len(rates) == 5
    assert (rates[False] > 1.2 * rates[True]).all()


def test_hardly_any_professional_has_three_people_and_every_large_firm_has(organizaciones):
    three = (organizaciones["empleados"] >= 3).groupby(organizaciones["tipo"]).mean()
    assert three["profesional"] < 0.3
    assert three["gran empresa"] == three["institución"] == 1
