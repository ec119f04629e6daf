"""What «¿Qué mide la interacción?» teaches is in twenty editions: one test an effect."""

import pytest

from datasets import cargar
from datasets.definiciones import cinco_seguidas, parejas_ganadas, tres_piezas


@pytest.fixture
def ciudad(organizaciones):
    return organizaciones.set_index("id_organizacion")


@pytest.fixture
def meses(edition):
    return cargar("meses", edition)


def won(organizaciones, measure, neighbours):
    pairs_won, pairs = parejas_ganadas(organizaciones, measure, vecinas=neighbours)
    assert pairs > 3000
    return 100 * pairs_won / pairs


def euros_per_hundred(ciudad):
    return 100 * ciudad["ventas_redes_mes"] / ciudad["seguidores"]


def rate(pieces, divisor):
    return 100 * pieces["interacciones"] / pieces[divisor]


def test_shop_has_the_followers_and_tailor_the_orders(ciudad, meses):
    shop, tailor = ciudad.loc["ferreteria"], ciudad.loc["sastreria"]
    assert shop["seguidores"] > 10 * tailor["seguidores"]
    assert shop["interacciones_por_pieza"] > tailor["interacciones_por_pieza"]
    assert tailor["ventas_redes_mes"] > 3 * shop["ventas_redes_mes"]
    orders = meses.groupby("organizacion").tail(12).groupby("organizacion")["pedidos"].sum()
    assert orders["sastreria"] > orders["ferreteria"]


def test_tailor_sells_more_per_follower_than_shop_and_chain(ciudad):
    euros = euros_per_hundred(ciudad)
    assert euros["sastreria"] > 3 * euros["trece-plazas"] > 3 * euros["ferreteria"]


def test_hotel_sells_more_per_follower_than_the_chain_that_sells_far_more(ciudad):
    euros, sales = euros_per_hundred(ciudad), ciudad["ventas_redes_mes"]
    assert euros["hotel"] > 1.5 * euros["trece-plazas"]
    assert sales["trece-plazas"] > 50 * sales["hotel"]


def test_one_booking_moves_the_hotel_and_one_order_does_not_move_the_chain(ciudad, meses):
    year = meses.groupby("organizacion").tail(12).set_index("organizacion")
    each = 100 * year["ventas"] / year["pedidos"] / year.index.map(ciudad["seguidores"])
    assert year.loc["hotel", "pedidos"].min() <= 6
    assert each["hotel"].min() > 10
    assert each["trece-plazas"].max() < 0.1


def test_chain_falls_from_first_to_last_whatever_one_divides_by(ciudad, publicaciones):
    shown = ["trece-plazas", "maceta", "museo", "hotel", "ferreteria", "mesa-catorce", "sastreria"]
    seven = ciudad.loc[shown]
    sums = publicaciones.groupby("organizacion")[["interacciones", "visualizaciones"]].sum()
    interactions = seven["interacciones_por_pieza"]
    assert interactions.idxmax() == "trece-plazas"
    by_follower, by_reach = (
        interactions / seven[each] for each in ("seguidores", "alcance_por_pieza")
    )
    assert by_follower.idxmin() == by_reach.idxmin() == "trece-plazas"
    assert by_follower.idxmax() == by_reach.idxmax() == "sastreria"
    assert rate(sums, "visualizaciones").idxmin() == "trece-plazas"


def test_each_of_the_three_rates_crowns_another_piece_by_more_than_a_decimal(publicaciones):
    three = tres_piezas(publicaciones).set_index("pieza")
    by_followers, by_reach, by_views = (
        three["interacciones"].sort_values(),
        rate(three, "alcance").sort_values(),
        rate(three, "visualizaciones").sort_values(),
    )
    assert [each.index[-1] for each in (by_followers, by_reach, by_views)] == ["B", "C", "A"]
    assert by_reach.iloc[-1] - by_reach.iloc[-2] > 0.3
    assert by_views.iloc[-1] - by_views.iloc[-2] > 0.3
    assert set(three["organizacion"]) == {"ferreteria"}


def test_mean_of_rates_is_well_above_the_pooled_rate_of_the_five(publicaciones):
    five = cinco_seguidas(publicaciones)
    pooled = 100 * five["interacciones"].sum() / five["alcance"].sum()
    assert len(five) == 5
    assert rate(five, "alcance").mean() > pooled + 1


def test_over_two_years_both_ways_hardly_differ(publicaciones):
    shop = publicaciones[publicaciones["organizacion"] == "ferreteria"]
    pooled = 100 * shop["interacciones"].sum() / shop["alcance"].sum()
    assert abs(rate(shop, "alcance").mean() - pooled) < 0.4


def test_more_followers_more_margin_over_all_and_not_among_neighbours(organizaciones):
    assert won(organizaciones, "margen_redes_mes", False) > 60
    assert 30 < won(organizaciones, "margen_redes_mes", True) < 50


def test_size_pushes_followers_and_margin_at_once(organizaciones):
    selling = organizaciones.dropna(subset=["margen_redes_mes"])
    size = selling["tamano"].replace({"mediana": "grande"})
    medians = selling.groupby(size)[["seguidores", "margen_redes_mes"]].median()
    medians = medians.loc[["micro", "pequeña", "grande"]]
    assert all(medians[column].is_monotonic_increasing for column in medians)


@pytest.mark.parametrize(
    ("measure", "least"),
    [("alcance_por_pieza", 75), ("contactos_propios", 70), ("mensajes_semana", 60)],
)
def test_among_neighbours_followers_bring_reach_contacts_and_messages(
    organizaciones, measure, least
):
    assert won(organizaciones, measure, True) > least


def test_thirty_workshops_are_the_tailors_neighbours(organizaciones):
    workshops = organizaciones[organizaciones["tipo"] == "taller"]
    assert len(workshops) == 31
    assert set(workshops["tamano"]) == {"micro"}
