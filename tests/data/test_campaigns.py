"""`campanas` agrees with the city and holds what lessons teach, in twenty editions."""

from itertools import pairwise

import pandas as pd
import pytest

from datasets import cargar
from datasets.generators import campanas as generator
from datasets.ledger import REFERENCE_DATE

FUNNEL = ["alcance", "clics", "visitas", "contactos"]
BOUGHT = ["clientes_nuevos", "repiten", "ventas", "margen_pct"]
RAFFLE, TUESDAYS = "Sorteo de una cena", "Martes de siempre"


@pytest.fixture
def campanas(edition):
    return cargar("campanas", edition)


def of_mesa(campanas):
    own = campanas[campanas["organizacion"] == "mesa-catorce"]
    return own.drop_duplicates("campana", keep="last").set_index("campana")


def test_spend_of_each_month_is_that_of_its_campaigns(campanas, edition):
    meses = cargar("meses", edition).set_index(["organizacion", "mes"])["gasto"]
    month = campanas["inicio"].dt.to_period("M").dt.start_time
    spent = campanas.groupby(["organizacion", month])["gasto"].sum()
    pd.testing.assert_series_equal(
        meses.sort_index(), spent.reindex(meses.index).fillna(0).sort_index(), check_names=False
    )
    assert spent.sum() == meses.sum()


def test_every_campaign_lies_within_a_month_of_the_data(campanas):
    start, end = campanas["inicio"], campanas["fin"]
    assert (start <= end).all()
    assert (start.dt.to_period("M") == end.dt.to_period("M")).all()
    assert start.min() >= pd.Timestamp(2023, 11, 1)
    assert end.max() <= pd.Timestamp(REFERENCE_DATE)
    assert set(campanas["organizacion"]) == set(cargar("meses")["organizacion"])


def test_each_step_of_the_funnel_is_part_of_the_one_before(campanas):
    for before, after in pairwise(FUNNEL):
        assert (campanas[before] >= campanas[after]).all(), after
    sold = campanas.dropna(subset=["ventas"])
    assert (sold["contactos"] >= sold["clientes_nuevos"] + sold["repiten"]).all()
    assert not (sold["vuelven_90d"] > sold["clientes_nuevos"]).any()


def test_cells_are_empty_where_the_card_says(campanas, organizaciones):
    sales = organizaciones.set_index("id_organizacion")["ventas_redes_mes"]
    sells = campanas["organizacion"].map(sales).notna()
    for column in BOUGHT:
        assert campanas[column].notna().equals(sells), column
    known = campanas["fin"] + pd.Timedelta(days=90) <= pd.Timestamp(REFERENCE_DATE)
    assert campanas["vuelven_90d"].notna().equals(sells & known)
    assert (sells & ~known).sum() >= 10


def test_anchors_of_mesa_catorce():
    mesa = of_mesa(cargar("campanas"))
    raffle, tuesdays = mesa.loc[RAFFLE], mesa.loc[TUESDAYS]
    assert (raffle["gasto"], raffle["regalo"], raffle["horas"]) == (180, 60, 16)
    assert (raffle["ventas"], raffle["margen_pct"]) == (1240, 35)
    assert (raffle["clientes_nuevos"], raffle["vuelven_90d"]) == (31, 4)
    assert (tuesdays["clientes_nuevos"], tuesdays["repiten"]) == (9, 22)


def test_both_campaigns_fill_the_same_tables_and_sell_the_same(campanas):
    mesa = of_mesa(campanas)
    raffle, tuesdays = mesa.loc[RAFFLE], mesa.loc[TUESDAYS]
    assert raffle["clientes_nuevos"] == tuesdays["clientes_nuevos"] + tuesdays["repiten"]
    assert raffle["ventas"] == tuesdays["ventas"]


def test_the_raffle_wins_new_tables_and_the_tuesdays_what_stays(campanas):
    mesa = of_mesa(campanas).loc[lambda f: f["inicio"] >= "2025-11-01"]
    assert mesa["clientes_nuevos"].idxmax() == RAFFLE
    assert mesa["repiten"].idxmax() == TUESDAYS
    assert mesa["repiten"].idxmin() == RAFFLE
    assert mesa.loc[TUESDAYS, "vuelven_90d"] >= mesa.loc[RAFFLE, "vuelven_90d"]
    share = mesa["vuelven_90d"] / mesa["clientes_nuevos"]
    assert share[TUESDAYS] >= 0.5
    assert share[RAFFLE] < 0.2


def test_the_video_reaches_most_people_and_brings_few_tables(campanas):
    mesa = of_mesa(campanas).loc[lambda f: f["inicio"] >= "2025-11-01"]
    assert mesa["alcance"].idxmax() == "Vídeo de la cocina"
    assert mesa.loc["Vídeo de la cocina", "clientes_nuevos"] <= 8


def test_six_or_seven_of_ten_campaigns_have_no_written_aim(campanas):
    assert 0.58 <= campanas["objetivo"].isna().mean() <= 0.73


def test_more_is_decided_where_the_aim_was_written(campanas):
    written, decided = campanas["objetivo"].notna(), campanas["decision"].notna()
    assert decided[written].mean() > 0.62
    assert decided[~written].mean() < 0.45


@pytest.mark.parametrize("one", generator.RISING, ids=lambda one: one.name)
def test_each_step_of_spend_adds_fewer_new_ones(campanas, one):
    rows = campanas[campanas["campana"] == one.name].sort_values("gasto")
    assert rows["gasto"].to_list() == [one.step * n for n in range(1, len(one.steps) + 1)]
    added = rows["clientes_nuevos"].diff().dropna().to_list()
    added.insert(0, rows["clientes_nuevos"].iloc[0])
    assert all(later < before for before, later in pairwise(added))


@pytest.mark.parametrize(
    ("steep", "steady", "level"),
    [
        ("Cenas de viernes", "Menú de mediodía", 100),
        ("Semillas de temporada", "Plantas grandes", 300),
    ],
)
def test_the_best_mean_is_not_the_best_next_step(campanas, steep, steady, level):
    def new(name):
        rows = campanas[campanas["campana"] == name]
        return rows.set_index("gasto")["clientes_nuevos"].sort_index()

    next_level = level + (50 if level == 100 else 100)
    assert new(steep)[level] > new(steady)[level]
    steps = [new(name)[next_level] - new(name)[level] for name in (steep, steady)]
    assert steps[0] < steps[1]


def test_numbers_of_the_card_are_those_of_the_generator():
    text = " ".join(generator.__doc__.split())
    written = [one.written for actions in generator.ACTIONS.values() for one in actions]
    assert f"entre {min(written)} y {max(written)} de cada 100" in text
    assert f"en {generator.DECIDED_WRITTEN} de cada 100 campañas con objetivo" in text
    assert f"en {generator.DECIDED_UNWRITTEN} de cada 100 sin él" in text
