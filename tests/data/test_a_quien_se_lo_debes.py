"""What the lesson «¿A quién se lo debes?» says of tags, paths and the draw, in twenty editions."""

import pandas as pd
import pytest

from datasets import cargar
from datasets.definiciones import (
    APARTE,
    LO_VIO,
    NO_LO_VIO,
    canal_limpio,
    como_la_de_dana,
    diferencia,
    octubre,
    por_mil,
    por_su_red,
    repartos,
    tres_montones,
)
from datasets.generators.experimento import ADDED, HELD_OUT_SIZE, SHOWN_SIZE
from datasets.generators.sesiones import group_of
from datasets.ledger import SHOP_TEST_SPEND


@pytest.fixture
def sesiones(edition):
    return cargar("sesiones", edition)


@pytest.fixture
def recorridos(edition):
    return cargar("recorridos", edition)


@pytest.fixture
def meses(edition):
    return cargar("meses", edition)


def year(meses, name):
    return meses[meses["organizacion"] == name].tail(12).set_index("mes")


# sesiones


def test_twelve_months_of_two_webs(sesiones):
    assert set(sesiones["organizacion"]) == {"hotel", "maceta"}
    assert sesiones.groupby("organizacion")["mes"].nunique().eq(12).all()
    assert not sesiones.duplicated(["organizacion", "mes", "fuente", "medio", "campana"]).any()


def test_bookings_of_the_hotel_are_those_of_the_months(sesiones, meses):
    own = sesiones[sesiones["organizacion"] == "hotel"].groupby("mes")[["compras", "ingresos"]]
    known = year(meses, "hotel")[["pedidos", "ventas"]]
    assert own.sum().astype(float).to_numpy().tolist() == known.to_numpy().tolist()


def test_orders_through_the_network_of_the_shop_are_those_of_the_months(sesiones, meses):
    own = sesiones[sesiones["organizacion"] == "maceta"]
    network = own[canal_limpio(own) == "redes"].groupby("mes")[["compras", "ingresos"]].sum()
    known = year(meses, "maceta")[["pedidos", "ventas"]]
    assert network.astype(float).to_numpy().tolist() == known.to_numpy().tolist()


def test_78_of_100_euros_come_through_one_network(sesiones, edition):
    own = sesiones[sesiones["organizacion"] == "maceta"]
    assert por_su_red(sesiones) == pytest.approx(78, abs=0.01)
    monthly = own.groupby("mes")["ingresos"].sum()
    network = own[canal_limpio(own) == "redes"].groupby("mes")["ingresos"].sum()
    assert (100 * network / monthly).between(77.9, 78.1).all()
    if edition == "0":
        assert (monthly.mean(), network.mean()) == (21_000, 16_380)


def test_bookings_count_for_their_last_channel_but_direct(sesiones, recorridos, edition):
    orders = cargar("pedidos", edition).set_index("id_pedido")
    known = recorridos[recorridos["canal"] != "directo"]
    only = recorridos[~recorridos["id_conversion"].isin(known["id_conversion"])]
    closing = pd.concat([known, only]).sort_values("orden").groupby("id_conversion").tail(1)
    month = closing["id_conversion"].map(orders["fecha"]).dt.strftime("%Y-%m")
    counted = closing.groupby([month.rename("mes"), "canal"]).size()
    own = sesiones[sesiones["organizacion"] == "hotel"]
    credited = own.groupby([own["mes"].dt.strftime("%Y-%m").rename("mes"), canal_limpio(own)])
    for key, bookings in credited["compras"].sum().items():
        assert counted.get(key, 0) == bookings, key


def test_each_step_is_part_of_the_one_before(sesiones):
    assert (sesiones["con_interaccion"] <= sesiones["sesiones"]).all()
    assert (sesiones["eventos_clave"] <= sesiones["sesiones"]).all()
    assert (sesiones["compras"] <= sesiones["eventos_clave"]).all()
    assert ((sesiones["ingresos"] > 0) == (sesiones["compras"] > 0)).all()


def test_channels_are_those_of_the_rules(sesiones):
    for row in sesiones.itertuples():
        assert row.canal == group_of(row.fuente, row.medio)


@pytest.mark.parametrize(
    ("tag", "group"),
    [
        (("instagram", "paid-social"), "Paid Social"),
        (("instagram", "anuncio"), "Organic Social"),
        (("promo_insta", "pagado"), "Unassigned"),
        (("Facebook", "social"), "Organic Social"),
        (("facebook.com", "referral"), "Organic Social"),
        (("face", "post"), "Unassigned"),
        (("carta", "correo"), "Unassigned"),
        (("boletín", "e-mail"), "Email"),
        (("facebook", "cpc"), "Paid Social"),
        (("google", "organic"), "Organic Search"),
    ],
)
def test_rules_of_the_card(tag, group):
    assert group_of(*tag) == group


def test_five_spellings_of_the_letter_and_five_of_the_network(sesiones):
    rows = octubre(sesiones)
    counts = rows.groupby("limpio").size()
    assert counts["correo"] == counts["redes"] == 5
    lost = rows["canal"] == "Unassigned"
    assert lost.groupby(rows["limpio"]).sum().to_dict() == {
        "buscador": 0,
        "correo": 2,
        "directo": 0,
        "enlaces": 0,
        "redes": 2,
    }


def test_no_piece_of_the_letter_looks_like_much_and_together_they_do(sesiones):
    rows = octubre(sesiones)
    letter = rows.loc[rows["limpio"] == "correo", "sesiones"]
    others = rows.loc[rows["limpio"].isin(["buscador", "directo"]), "sesiones"]
    assert letter.max() < 0.4 * letter.sum()
    assert letter.max() < 0.4 * others.min()
    assert letter.sum() > 0.75 * others.min()


def test_about_one_visit_in_seven_is_unassigned(sesiones):
    rows = octubre(sesiones)
    share = rows.loc[rows["canal"] == "Unassigned", "sesiones"].sum() / rows["sesiones"].sum()
    assert 0.09 < share < 0.16
    # And of those somebody tagged by hand, about a third.
    by_hand = rows["limpio"].isin(["correo", "redes"]) & (rows["medio"] != "referral")
    tagged = rows[by_hand]
    lost = tagged.loc[tagged["canal"] == "Unassigned", "sesiones"].sum()
    assert 0.28 < lost / tagged["sesiones"].sum() < 0.45


def test_silence_lowers_the_visits_through_networks(sesiones):
    own = sesiones[sesiones["organizacion"] == "hotel"]
    monthly = own[canal_limpio(own) == "redes"].groupby("mes")["sesiones"].sum()
    silent = monthly.loc["2026-02":"2026-05"]
    assert silent.max() < 0.4 * monthly.drop(silent.index).min()


# recorridos


def test_paths_are_those_of_the_hotels_bookings(recorridos, edition):
    orders = cargar("pedidos", edition)
    hotel = orders[orders["organizacion"] == "hotel"].set_index("id_pedido")
    assert set(recorridos["id_conversion"]) == set(hotel.index)
    assert (recorridos["valor"] == recorridos["id_conversion"].map(hotel["importe"])).all()
    steps = recorridos.groupby("id_conversion")["orden"]
    assert (steps.min() == 1).all()
    assert (steps.max() == steps.size()).all()
    assert steps.max().max() == 5


def test_days_come_down_along_each_path(recorridos):
    lag = recorridos.groupby("id_conversion")["dias_antes"].diff().dropna()
    assert (lag < 0).all()
    assert recorridos.groupby("id_conversion")["dias_antes"].min().between(0, 2).all()


def test_three_ways_of_sharing_crown_three_channels(recorridos):
    shared = repartos(recorridos)
    crowns = shared.drop(columns=shared.columns[0]).idxmax().to_list()
    assert crowns == ["redes", "correo", "buscador"]
    for column in shared.columns[1:]:
        first, second = shared[column].nlargest(2)
        assert first > second + 8, column


def test_shared_out_the_bookings_add_up_and_claimed_they_double(recorridos):
    shared, bookings = repartos(recorridos), recorridos["id_conversion"].nunique()
    assert shared.iloc[:, 1:].sum().to_list() == pytest.approx([bookings] * 3)
    claimed = shared.iloc[:, 0].sum() / bookings
    assert 2.0 < claimed < 2.4


def test_crowns_are_the_same_in_euros(recorridos):
    weights = {
        "redes": recorridos["orden"] == 1,
        "buscador": 1 / recorridos.groupby("id_conversion")["orden"].transform("size"),
    }
    for crown, weight in weights.items():
        assert (recorridos["valor"] * weight).groupby(recorridos["canal"]).sum().idxmax() == crown


def test_networks_open_most_of_what_the_letter_closes(recorridos):
    steps = recorridos.sort_values("orden").groupby("id_conversion")["canal"]
    known = recorridos[recorridos["canal"] != "directo"].sort_values("orden")
    closed = known.groupby("id_conversion")["canal"].last() == "correo"
    opened = steps.first()[closed[closed].index] == "redes"
    assert 0.5 < opened.mean() < 0.72


def test_the_search_engine_opens_or_stands_between(recorridos):
    last = recorridos.groupby("id_conversion")["orden"].transform("max")
    steps = recorridos["canal"] == "buscador"
    opens = recorridos.loc[steps, "orden"] == 1
    closes = (recorridos["orden"] == last)[steps] & ~opens
    assert 0.37 < opens.mean() < 0.43
    assert closes.mean() < 0.06


# experimento


@pytest.fixture
def experimento(edition):
    return cargar("experimento", edition)


def test_the_draw_is_as_the_card_says(experimento):
    assert experimento["grupo"].value_counts().to_dict() == {
        "anuncio": SHOWN_SIZE,
        "aparte": HELD_OUT_SIZE,
    }
    assert not experimento.loc[experimento["grupo"] == "aparte", "expuesto"].any()
    assert ((experimento["importe"] > 0) == experimento["compra"]).all()
    saw = experimento.loc[experimento["grupo"] == "anuncio", "expuesto"].mean()
    assert 0.38 < saw < 0.42
    assert 38 < experimento.loc[experimento["compra"], "importe"].mean() < 46
    assert 40 < por_mil(experimento)["aparte"] < 49
    added = diferencia(experimento) * SHOWN_SIZE / 1000
    assert ADDED[0] - 1 <= added <= ADDED[1]
    shown = experimento[experimento["grupo"] == "anuncio"]
    bought = shown.groupby("expuesto")["compra"]
    without = bought.sum()[True] - added
    for buyers in (bought.sum()[True], without):
        assert 5 < buyers / bought.size()[True] / bought.mean()[False] < 10


def test_who_saw_it_buys_far_more_than_who_did_not(experimento):
    heaps = tres_montones(experimento)
    rates = 1000 * heaps["compran"] / heaps["personas"]
    assert rates[LO_VIO] > 5 * rates[NO_LO_VIO]
    assert rates[LO_VIO] > 2 * rates[APARTE]
    rest = heaps.loc[[NO_LO_VIO, APARTE]].sum()
    assert rates[LO_VIO] > 2.5 * 1000 * rest["compran"] / rest["personas"]


def test_the_difference_could_be_luck_and_with_more_people_it_would_not(experimento):
    assert 4.3 < diferencia(experimento) < 5.4
    assert 35 <= como_la_de_dana(experimento) <= 70
    assert como_la_de_dana(experimento, 4) < como_la_de_dana(experimento) - 15
    assert como_la_de_dana(experimento, 16) <= 8


def test_the_panel_sees_riches_and_the_till_sees_a_loss(experimento):
    heaps = tres_montones(experimento)
    assert heaps.at[LO_VIO, "euros"] / SHOP_TEST_SPEND > 13
    mean = round(experimento.loc[experimento["compra"], "importe"].mean())
    left = round(diferencia(experimento), 1) * SHOWN_SIZE / 1000 * mean * 30 / 100
    assert 0.4 < left / SHOP_TEST_SPEND < 0.8


def test_who_bought_is_within_the_orders_of_the_month(experimento, sesiones, meses, edition):
    month = octubre(sesiones, "maceta")
    assert experimento["compra"].sum() < month["compras"].sum() * 0.6
    spend = year(meses, "maceta")["gasto"].iloc[-1]
    assert spend >= SHOP_TEST_SPEND
