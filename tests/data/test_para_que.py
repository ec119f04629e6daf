"""What the lesson «¿Para qué?» says of its campaigns holds in twenty editions."""

import itertools

import pytest

from datasets import cargar
from datasets.definiciones import campanas_de_julia

FIVE = {
    "captar": ["Sorteo de una cena", "Descuento de otoño", "Menú de mediodía", "Martes de siempre"],
    "fidelizar": ["Martes de siempre", "Postre y vela", "Menú de mediodía", "Descuento de otoño"],
}
LAST = {"captar": "Postre y vela", "fidelizar": "Sorteo de una cena"}
COUNTS = {"captar": "clientes_nuevos", "fidelizar": "repiten"}


@pytest.fixture
def campanas(edition):
    return cargar("campanas", edition)


@pytest.fixture
def julia(campanas):
    return campanas_de_julia(campanas)


def test_seven_campaigns_and_all_have_had_their_90_days(julia):
    assert len(julia) == 7
    assert julia.index.is_unique
    assert julia["vuelven_90d"].notna().all()


@pytest.mark.parametrize("aim", FIVE)
def test_each_aim_ranks_the_five_in_its_own_way_without_ties(julia, aim):
    values = julia.loc[[*FIVE[aim], LAST[aim]], COUNTS[aim]].to_list()
    assert all(later < before for before, later in itertools.pairwise(values))


def test_a_new_table_costs_about_the_same_and_one_that_stays_far_more(julia):
    raffle, tuesdays = julia.loc["Sorteo de una cena"], julia.loc["Martes de siempre"]
    new = [one["coste"] / one["clientes_nuevos"] for one in (raffle, tuesdays)]
    back = [one["coste"] / one["vuelven_90d"] for one in (raffle, tuesdays)]
    assert abs(new[0] - new[1]) < 4
    assert back[0] > 2.5 * back[1]
    if raffle["clientes_nuevos"] == 31 and tuesdays["clientes_nuevos"] == 9:
        assert [round(each) for each in new] == [14, 15]


def test_a_third_campaign_brings_back_more_new_tables_than_the_raffle(julia):
    back = julia["vuelven_90d"]
    assert back["Menú de mediodía"] > back["Sorteo de una cena"]


def test_most_of_who_came_on_the_tuesdays_came_before(julia):
    tuesdays = julia.loc["Martes de siempre"]
    assert tuesdays["repiten"] > 1.5 * tuesdays["clientes_nuevos"]


def test_no_campaign_leads_on_every_board(julia):
    boards = ["clientes_nuevos", "repiten", "vuelven_90d", "alcance", "seguidores_nuevos"]
    assert len({julia[board].idxmax() for board in boards}) >= 3
    assert julia["alcance"].idxmax() == "Vídeo de la cocina"


def test_aims_are_written_for_lists_more_than_for_adverts(campanas):
    written = campanas["objetivo"].notna().groupby(campanas["canal"]).mean()
    assert written["lista de contactos"] > 0.6
    assert written["anuncio en redes"] < 0.4


def test_from_april_to_june_only_the_tuesdays_brought_back_old_tables(campanas):
    own = campanas[campanas["organizacion"] == "mesa-catorce"]
    spring = own[own["inicio"].between("2026-04-01", "2026-06-30")]
    assert set(spring["campana"]) == {"Sorteo de una cena", "Martes de siempre"}


def test_more_than_one_plan_reaches_julias_aim(julia):
    names = ["Martes de siempre", "Postre y vela", "Noche de vinos"]
    hours, tables = julia.loc[names, "horas"].to_list(), julia.loc[names, "repiten"].to_list()
    yields = (0, 1, 1.5, 1.75)
    plans = [
        times
        for times in itertools.product(range(4), repeat=3)
        if sum(n * h for n, h in zip(times, hours, strict=True)) <= 24
        and sum(yields[n] * t for n, t in zip(times, tables, strict=True)) >= 2 * tables[0] + 8
    ]
    assert len(plans) >= 2
    assert all(max(times) < 3 for times in plans)


def test_no_campaign_of_julia_wins_and_keeps_at_once(campanas):
    own = campanas[campanas["organizacion"] == "mesa-catorce"]
    assert not ((own["clientes_nuevos"] > 12) & (own["repiten"] > 10)).any()
