"""`meses` and `cuentas` agree with the city and hold what lessons teach, in twenty editions."""

import pandas as pd
import pytest

from datasets import cargar
from datasets.definiciones import (
    YA_ES_LO_DE_ANTES,
    cumple_meses,
    desde_el_silencio,
    hotel_por_mes,
    lo_de_antes,
)
from datasets.editions import ledger_of
from datasets.generators import cuentas as accounts
from datasets.generators import meses as months
from datasets.ledger import HOTEL_SILENCE, REFERENCE_DATE

FIXED, WHEN = accounts.CALENDARS


@pytest.fixture
def meses(edition):
    return cargar("meses", edition)


@pytest.fixture
def cuentas(edition):
    return cargar("cuentas", edition)


def of(frame, name):
    return frame[frame["organizacion"] == name].reset_index(drop=True)


def last_year(frame, name):
    return of(frame, name).tail(12)


# meses


def test_36_months_of_the_twelve_up_to_the_reference_date(meses):
    rows = meses.groupby("organizacion").size()
    assert len(rows) == 12
    assert rows.drop("irene").eq(36).all()
    assert rows["irene"] == 24
    assert meses["mes"].max() == pd.Timestamp(REFERENCE_DATE).replace(day=1)
    assert not meses.duplicated(["organizacion", "mes"]).any()


def test_pieces_are_those_of_the_accounts_in_the_same_months(meses, publicaciones):
    counted = publicaciones.groupby(
        ["organizacion", publicaciones["fecha"].dt.to_period("M").dt.start_time]
    ).size()
    known = meses.set_index(["organizacion", "mes"])["publicaciones"]
    for (name, month), pieces in counted.items():
        assert known[name, month] == pieces, (name, month)
    both = meses[
        (meses["mes"] >= "2024-11-01") & meses["organizacion"].isin(counted.index.levels[0])
    ]
    assert both["publicaciones"].sum() == len(publicaciones)


def test_messages_and_hours_of_the_last_year_are_those_of_the_ledger(meses, edition):
    for one in ledger_of(edition).organisations:
        if one.id in months.PATTERNS and one.id != "hotel":
            year = last_year(meses, one.id)
            weeks = year["semanas"].sum()
            assert year["mensajes"].sum() / weeks == pytest.approx(one.messages, rel=0.01), one.id
            assert year["horas"].sum() / weeks == pytest.approx(one.hours, rel=0.01), one.id


def test_sales_of_the_last_year_are_those_of_the_ledger(meses, edition):
    for one in ledger_of(edition).organisations:
        if one.id in months.PATTERNS and one.id != "hotel":
            year = last_year(meses, one.id)
            if one.sales is None:
                assert year[["pedidos", "ventas", "clientes_nuevos"]].isna().all(axis=None), one.id
            else:
                assert year["ventas"].mean() == pytest.approx(one.sales, rel=0.05), one.id


def test_six_orders_a_month_in_the_hardware_shop_and_eleven_at_the_tailors():
    meses = cargar("meses")
    assert last_year(meses, "ferreteria")["pedidos"].mean() == 6
    assert last_year(meses, "sastreria")["pedidos"].mean() == 11
    assert last_year(meses, "maceta")["ventas"].mean() == 16_380


def test_parts_are_not_larger_than_the_whole(meses):
    assert (meses["consultas"] <= meses["mensajes"]).all()
    selling = meses.dropna(subset=["pedidos"])
    assert (selling["clientes_nuevos"] <= selling["pedidos"]).all()
    assert (selling["pedidos"] >= 0).all()


def test_hotel_published_nothing_only_while_silent(meses):
    hotel = of(meses, "hotel")
    silent = hotel["mes"].between(*(pd.Timestamp(day) for day in HOTEL_SILENCE))
    assert silent.sum() == 4
    assert (hotel["publicaciones"] == 0).equals(silent)
    assert hotel["horas"][silent].max() < hotel["horas"][~silent].min()


def test_hotel_asked_fourteen_times_a_week_and_then_eight():
    hotel = hotel_por_mes(cargar("meses"))
    assert lo_de_antes(cargar("meses")) == 14
    silent = hotel[hotel["publicaciones"] == 0]["por_semana"]
    assert round(silent.iloc[-1]) == 8 == round(hotel["por_semana"].min())


def test_enquiries_fall_month_by_month_and_take_five_to_come_back(meses):
    after = desde_el_silencio(meses)
    silent, back = after[after["publicaciones"] == 0], after[after["publicaciones"] > 0]
    assert silent["por_semana"].is_monotonic_decreasing
    assert silent["por_semana"].iloc[-1] < back["por_semana"].iloc[0]
    assert back["por_semana"].is_monotonic_increasing
    missing = (lo_de_antes(meses) - back["por_semana"]).to_list()
    assert len(missing) == 5
    assert min(missing[:4]) >= YA_ES_LO_DE_ANTES + 0.05
    assert missing[4] < YA_ES_LO_DE_ANTES - 0.05


def test_before_the_silence_the_hotel_hardly_moves(meses):
    hotel = hotel_por_mes(meses)
    before = hotel[hotel["mes"] < pd.Timestamp(HOTEL_SILENCE[0])]["por_semana"]
    assert before.max() - before.min() <= 1


def test_silence_pays_until_may_and_costs_more_from_june_on(meses):
    after = desde_el_silencio(meses)
    lost, saved = 9 * after["consultas_menos"].cumsum(), 20 * after["horas_menos"].cumsum()
    costs_more = (lost > saved).to_list()
    assert costs_more == [False] * 4 + [True] * 5
    assert lost.iloc[-1] > 1.3 * saved.iloc[-1]


def test_irenes_clients():
    clients = of(cargar("meses"), "irene")["clientes_nuevos"].cumsum()
    assert [clients[month - 1] for month in (3, 6, 12, 24)] == [1, 3, 11, 23]


def test_irene_at_month_three_promises_half_of_what_comes(meses):
    clients = of(meses, "irene")["clientes_nuevos"].cumsum()
    assert (clients[2], clients[5]) == (1, 3)
    assert 10 <= clients[11] <= 12
    assert 21 <= clients[23] <= 25
    assert clients[11] > 2 * 4 * clients[2]


def test_december_is_the_best_month_of_the_supermarkets_alone(meses):
    # The hotel has no season: its best month is luck.
    seasonal = meses[meses["ventas"].notna() & (meses["organizacion"] != "hotel")]
    for name, rows in seasonal.groupby("organizacion"):
        december = rows[rows["mes"].dt.month == 12]["mensajes"].mean()
        others = rows[rows["mes"].dt.month != 12].groupby(rows["mes"].dt.month)["mensajes"].mean()
        best = december / rows.loc[rows["mes"].dt.month == 12, "semanas"].mean()
        rest = others / rows.groupby(rows["mes"].dt.month)["semanas"].mean().drop(12)
        assert (best > rest.max()) == (name == "trece-plazas"), name


def test_numbers_of_the_card_are_those_of_the_generator():
    text = " ".join(months.__doc__.split())
    firsts = {pattern.first for pattern in months.PATTERNS.values()} - {-600}
    assert {f"unos {first // 10} mensajes" in text for first in firsts} == {True}
    seasons = [level for pattern in months.PATTERNS.values() for level in pattern.season]
    assert min(seasons) >= 75
    assert max(seasons) <= 135


# cuentas


def test_thirty_accounts_open_every_month(cuentas):
    opened = cuentas["fecha_apertura"].dt.to_period("M").value_counts()
    assert len(opened) == 36
    assert opened.eq(30).all()
    assert (
        cuentas["fecha_cierre"].dropna()
        > cuentas["fecha_apertura"].loc[cuentas["fecha_cierre"].notna()]
    ).all()
    assert cuentas["fecha_cierre"].max() < pd.Timestamp(REFERENCE_DATE)


def test_leaving_the_youngest_in_makes_them_all_look_better(cuentas):
    six = cumple_meses(cuentas, 6)
    right, wrong = six["seguia"][six["edad"]].mean(), six["seguia"].mean()
    assert wrong > right + 0.003
    assert six["seguia"][~six["edad"]].mean() > right + 0.03
    assert (~six["edad"]).sum() == 180


def test_survivors_sell_more_than_all_who_opened(cuentas):
    old = cuentas[cumple_meses(cuentas, 24)["edad"]]
    still = old["fecha_cierre"].isna()
    assert len(old) == 360
    assert old["vende_mas"][still].mean() > old["vende_mas"].mean() + 0.12
    assert still.mean() < 0.45
    assert old["vende_mas"][~still].mean() > 0.15


def test_most_of_those_who_leave_leave_in_the_first_months(cuentas):
    old = cuentas[cumple_meses(cuentas, 24)["edad"]]
    alive = [cumple_meses(old, month)["seguia"].mean() for month in (0, 6, 12, 24)]
    assert alive == sorted(alive, reverse=True)
    assert alive[0] - alive[1] > alive[1] - alive[2] > 0


def test_daily_beginners_last_less_than_those_of_one_or_two_a_week(cuentas):
    six = cumple_meses(cuentas, 6)
    alive = six["seguia"][six["edad"]].groupby(cuentas["ritmo_inicial"]).mean()
    few = six["seguia"][six["edad"] & (cuentas["ritmo_inicial"] <= 2)].mean()
    assert few > alive[7] + 0.05


def test_each_side_of_the_debate_has_its_figure(cuentas):
    year = cumple_meses(cuentas, 12)
    alive = year["seguia"][year["edad"]].groupby(cuentas["calendario"]).mean()
    reactions = cuentas.groupby("calendario")["reacciones_por_pieza"].mean()
    assert alive[FIXED] > alive[WHEN] + 0.08
    assert reactions[WHEN] > 1.2 * reactions[FIXED]


def test_calendar_does_not_change_the_enquiries(cuentas):
    asked = cuentas.groupby("calendario")["consultas_mes"].mean()
    assert abs(asked[FIXED] / asked[WHEN] - 1) < 0.15


def test_numbers_of_the_accounts_card_are_those_of_the_generator():
    text = " ".join(accounts.__doc__.split())
    assert "Mil ochenta cuentas" in text and accounts.MONTHS * accounts.PER_MONTH == 1080
    assert f"el {accounts.STOP_EARLY // 10} % de las cuentas" in text
    assert f"el {accounts.STOP_LATE // 10} %" in text
    spanish = [f"{x:.2f}".rstrip("0").replace(".", ",") for x in accounts.BY_CALENDAR.values()]
    assert f"multiplica por {spanish[0]}; sin ellos, por {spanish[1]}" in text
    first, *_, last = accounts.LEVELS
    assert f"Lo dicen {first[2]} de cada 100" in text
    assert f"y {last[2]} de cada 100" in text
    assert f"por {first[1]:.1f}".replace(".", ",") in text
    assert f"por {last[1]}".replace(".", ",") in text
    assert f"logra {accounts.WORTH_TELLING}".replace(".", ",") in text
