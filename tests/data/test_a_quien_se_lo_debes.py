"""What the lesson «¿A quién se lo debes?» says of tags, paths and the draw, in twenty editions."""

import pandas as pd
import pytest

from datasets import cargar
from datasets.definiciones import canal_limpio, octubre, por_su_red
from datasets.generators.sesiones import group_of


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
