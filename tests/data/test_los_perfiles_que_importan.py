"""`pedidos` adds up to `meses` and holds what its lesson teaches, in twenty editions."""

import pandas as pd
import pytest

from datasets import cargar
from datasets.definiciones import (
    A_MENUDO,
    COSTE_DE_UNA_HORA,
    HACE_POCO,
    clientela,
    cuesta_y_vale,
    fichas_de_aurelio,
    que_mas_dejan,
)
from datasets.files import csv_path
from datasets.generators import pedidos as orders
from datasets.ledger import LEDGER, REFERENCE_DATE, START

TAILOR = "sastreria"
MARGIN = {each.id: each.margin for each in LEDGER.organisations}[TAILOR]


@pytest.fixture
def pedidos(edition):
    return cargar("pedidos", edition)


@pytest.fixture
def meses(edition):
    return cargar("meses", edition)


@pytest.fixture
def tailor(pedidos):
    return clientela(pedidos, TAILOR)


@pytest.fixture
def cards(pedidos):
    return fichas_de_aurelio(pedidos)


def last_year(meses):
    recent = meses[meses["mes"] >= pd.Timestamp(REFERENCE_DATE) - pd.DateOffset(months=12)]
    return recent.groupby("organizacion")[
        ["horas", "gasto", "clientes_nuevos", "publicaciones"]
    ].sum()


# The book


def test_seven_houses_two_years(pedidos):
    assert set(pedidos["organizacion"]) == set(orders.HOUSES)
    assert pedidos["fecha"].between(pd.Timestamp(START), pd.Timestamp(REFERENCE_DATE)).all()
    assert (pedidos["importe"] > 0).all()
    assert csv_path("pedidos").stat().st_size <= 150_000


def test_orders_sales_and_new_customers_of_each_month_are_those_of_meses(pedidos, meses):
    month = pedidos["fecha"].dt.to_period("M").dt.start_time.rename("mes")
    counted = pedidos.groupby(["organizacion", month]).agg(
        pedidos=("importe", "size"),
        ventas=("importe", "sum"),
        clientes_nuevos=("cliente_nuevo", "sum"),
    )
    told = meses[(meses["mes"] >= pd.Timestamp(START)) & meses["organizacion"].isin(orders.HOUSES)]
    told = told.set_index(["organizacion", "mes"])[list(counted.columns)]
    assert len(told) == 7 * 24
    assert told.equals(counted.reindex(told.index, fill_value=0).astype("float64"))


def test_what_is_of_the_customer_is_the_same_in_all_their_orders(pedidos):
    customers = pedidos.assign(id_cliente=pedidos["id_cliente"].str.upper())
    own = customers.groupby("id_cliente")
    assert own[["organizacion", "sigue", "reacciones_12m"]].nunique().eq(1).all(axis=None)
    assert own["llego_por"].nunique().le(1).all()


def test_the_first_order_of_a_new_customer_is_the_new_one_and_the_only_one(pedidos):
    customers = pedidos.assign(id_cliente=pedidos["id_cliente"].str.upper())
    first = customers.drop_duplicates("id_cliente").set_index("id_cliente")["cliente_nuevo"]
    assert customers.groupby("id_cliente")["cliente_nuevo"].sum().eq(first).all()


def test_nobody_reacts_without_following_and_never_more_than_the_page_received(
    pedidos, meses, edition
):
    customers = pedidos.assign(id_cliente=pedidos["id_cliente"].str.upper())
    customers = customers.drop_duplicates("id_cliente")
    assert (customers.loc[~customers["sigue"], "reacciones_12m"] == 0).all()
    city = cargar("organizaciones", edition).set_index("id_organizacion")
    received = city["interacciones_por_pieza"] * last_year(meses)["publicaciones"]
    made = customers.groupby("organizacion")["reacciones_12m"].sum()
    assert (made <= received[made.index]).all()


def test_some_ids_are_in_lower_case_only_in_repeated_orders(pedidos):
    lower = pedidos["id_cliente"] != pedidos["id_cliente"].str.upper()
    repeated = ~pedidos["cliente_nuevo"]
    assert not (lower & ~repeated).any()
    assert 0.015 <= lower.sum() / repeated.sum() <= 0.04
    assert (lower & (pedidos["organizacion"] == TAILOR)).sum() >= 2


# The lesson


def test_those_who_react_most_are_not_those_who_leave_most(tailor):
    loud = tailor.sort_values("reacciones_12m", ascending=False, kind="stable")
    assert loud["reacciones_12m"].head(11).is_unique
    best = tailor.sort_values("euros_12m", ascending=False, kind="stable").index[:10]
    assert len(loud.index[:10].intersection(best)) in (1, 2)


def test_silent_followers_leave_a_declared_share(tailor):
    silent = tailor["sigue"] & (tailor["reacciones_12m"] == 0)
    assert 0.30 <= tailor["euros_12m"][silent].sum() / tailor["euros_12m"].sum() <= 0.65
    loud = tailor["reacciones_12m"] > 0
    assert tailor["euros_12m"][silent].sum() > tailor["euros_12m"][loud].sum()


def test_the_best_fifth_leaves_around_half_or_more(tailor):
    share = tailor["euros_12m"][que_mas_dejan(tailor)].sum() / tailor["euros_12m"].sum()
    assert 0.46 <= share <= 0.70


def test_most_of_the_best_fifth_were_not_customers_a_year_before(tailor):
    best, before = que_mas_dejan(tailor), que_mas_dejan(tailor, "antes")
    assert (tailor["antes"][best] == 0).mean() > 0.4
    assert (best & before).sum() < 0.5 * before.sum()


def test_last_years_list_does_better_than_none_and_the_whole_is_newer_than_its_best_fifth(tailor):
    best, before = que_mas_dejan(tailor), que_mas_dejan(tailor, "antes")
    others = (tailor["antes"] > 0) & ~before
    assert (best & before).sum() / before.sum() > (best & others).sum() / others.sum()
    new, active = tailor["antes"] == 0, tailor["euros_12m"] > 0
    assert new[best].mean() < new[active].mean()


def test_at_mesa_catorce_more_of_the_best_fifth_were_customers_already(tailor, pedidos):
    restaurant = clientela(pedidos, "mesa-catorce")
    came_before = restaurant["antes"][que_mas_dejan(restaurant)] > 0
    assert came_before.mean() > (tailor["antes"][que_mas_dejan(tailor)] > 0).mean()


def test_two_lists_at_random_would_share_one_name_or_none(tailor):
    assert 10 * 10 / len(tailor) < 1


def test_the_one_who_reacts_most_of_all_never_ordered(tailor, meses):
    assert tailor["reacciones_12m"].max() < last_year(meses).at[TAILOR, "publicaciones"]


def test_each_card_is_in_its_group(cards):
    assert len(set(cards.index)) == 11
    recent, often = cards["dias"] <= HACE_POCO, cards["encargos"] >= A_MENUDO
    assert set(cards.index[recent & often]) == {"elvira", "gaspar", "amparo", "ramiro"}
    assert set(cards.index[~recent & often]) == {"encarna", "fermin"}
    assert set(cards.index[recent & ~often]) == {"bruno", "nelida", "lidia"}
    assert set(cards.index[~recent & ~often]) == {"hugo", "pura"}
    assert ((cards["dias"] - HACE_POCO).abs() >= 20).all()


def test_elvira_orders_three_times_a_year_or_more_and_never_reacts(cards):
    elvira = cards.loc["elvira"]
    assert elvira["encargos_12m"] >= 3
    assert elvira["sigue"] and elvira["reacciones_12m"] == 0
    assert cards.at["pura", "reacciones_12m"] >= 9 and cards.at["nelida", "reacciones_12m"] >= 9


def test_a_new_customer_of_the_tailor_is_worth_more_than_it_costs(tailor, meses):
    year = last_year(meses).loc[TAILOR]
    cost = (year["horas"] * COSTE_DE_UNA_HORA + year["gasto"]) / year["clientes_nuevos"]
    came, back = tailor["antes"] > 0, tailor["euros_12m"] > 0
    leave = 1 - (came & back).sum() / came.sum()
    margin = tailor["euros_12m"].sum() / back.sum() * MARGIN / 100
    assert 0.65 < leave < 0.95
    assert 1.8 * cost < margin / leave


def test_winning_a_customer_costs_the_hardware_shop_more_than_one_is_worth(pedidos, meses):
    shop = cuesta_y_vale(pedidos, meses, "ferreteria")
    assert shop["cuesta"] > 2 * shop["vale"]
    assert shop["cuesta_sin_horas"] < 10


def test_numbers_of_the_card_are_those_of_the_generator():
    text = " ".join(orders.__doc__.split())
    house = orders.HOUSES[TAILOR]
    assert f"En la sastrería son {house.regulars}." in text
    assert f"En la sastrería son {house.lapsed}." in text
    assert f"De cada 100 que llegan, {100 * orders.MAY_RETURN:.0f} pueden volver" in text
    assert f"De los {orders.TOP} que más dejan" in text
    assert f"Otros {orders.QUIET_TOP}," in text
    assert f"{100 * orders.QUIET:.0f} de cada 100 siguen y callan" in text
    assert f"{100 * orders.MILD:.0f} reaccionan entre una y cinco veces" in text
