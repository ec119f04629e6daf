"""What the lesson on one's own list teaches is in the data of twenty editions."""

import pandas as pd
import pytest

from datasets import cargar
from datasets.definiciones import (
    OFERTAS,
    PUERTAS,
    REGLAS,
    campanas_por_canal,
    con_permiso,
    correo_limpio,
    diez_fichas,
    fallos_de_la_regla,
    fichas_con_permiso,
    persona,
    por_puerta,
    por_su_red,
)
from datasets.files import csv_path
from datasets.generators import contactos as cards
from datasets.ledger import REFERENCE_DATE

TWELVE = (
    *("ferreteria", "hotel", "mesa-catorce", "farmacia", "sastreria", "museo"),
    *("ayuntamiento", "maceta", "ondavalle", "trece-plazas", "valvulas", "irene"),
)
LIST, ADVERT, PIECE = "lista de contactos", "anuncio en redes", "publicación propia"
NAME, AS_TYPED, CLEAN, OR_PHONE, OR_BOTH = REGLAS


@pytest.fixture
def contactos(edition):
    return cargar("contactos", edition)


@pytest.fixture
def puertas(edition):
    return cargar("puertas", edition)


@pytest.fixture
def canales(edition):
    return cargar("canales", edition).set_index("camino")


# The book


def test_contacts_with_permission_are_those_of_the_book(contactos, organizaciones):
    book = organizaciones.set_index("id_organizacion").at["maceta", "contactos_propios"]
    assert con_permiso(contactos, persona(contactos)).sum() == book


def test_2150_in_edition_0_and_small_files():
    contactos = cargar("contactos")
    assert con_permiso(contactos, persona(contactos)).sum() == 2150
    assert sum(csv_path(each).stat().st_size for each in ("contactos", "puertas", "canales")) <= (
        170_000
    )


def test_the_three_sets_agree_with_visits_months_and_cards(edition, contactos, puertas, canales):
    sesiones, meses = cargar("sesiones", edition), cargar("meses", edition)
    own = sesiones[sesiones["organizacion"] == "maceta"]
    assert canales["ingresos_12m"].sum() == own["ingresos"].sum()
    year = meses[meses["organizacion"] == "maceta"].tail(12)
    assert canales.at["redes", "ingresos_12m"] == year["ventas"].sum()
    share = 100 * canales.at["redes", "ingresos_12m"] / canales["ingresos_12m"].sum()
    assert share == pytest.approx(por_su_red(sesiones))
    assert share == pytest.approx(78, abs=0.05)
    doors = puertas.set_index("puerta")
    assert doors.at["posventa", "invitadas"] == year["pedidos"].sum()
    first = contactos[contactos["repite_a"].isna() & (contactos["fecha"] >= "2025-11-01")]
    assert doors["dejan_datos"].equals(first["origen"].value_counts().reindex(doors.index))
    yes = first[first["permiso"] == OFERTAS]
    assert (doors["dan_permiso"] == yes["origen"].value_counts()[doors.index]).all()
    gone = yes[yes["fecha_baja"].notna()]["origen"].value_counts()
    assert (doors["bajas"] == gone.reindex(doors.index, fill_value=0)).all()


def test_nobody_can_be_written_to(contactos):
    assert correo_limpio(contactos).str.endswith(".test").all()
    assert contactos["telefono"].dropna().str.fullmatch(r"0\d{5}").all()


def test_days_are_in_order(contactos):
    assert contactos["fecha"].is_monotonic_increasing
    assert contactos["fecha"].max() <= pd.Timestamp(REFERENCE_DATE)
    left = contactos.dropna(subset=["fecha_baja"])
    assert (left["fecha_baja"] >= left["fecha"]).all()
    assert (left["fecha_baja"] <= pd.Timestamp(REFERENCE_DATE)).all()


# The flaws of the card


def test_a_copy_comes_after_the_first_card_and_before_a_leaving(contactos):
    cards_by_id = contactos.set_index("id_contacto")
    copies = contactos.dropna(subset=["repite_a"])
    first = cards_by_id.loc[copies["repite_a"]]
    assert first["repite_a"].isna().all()
    assert (copies["fecha"].to_numpy() > first["fecha"].to_numpy()).all()
    left = first["fecha_baja"].notna().to_numpy()
    assert left.sum() == cards.SAME_MAIL_LEFT
    assert (copies["fecha"].to_numpy()[left] < first["fecha_baja"].to_numpy()[left]).all()


def test_copies_are_of_the_two_kinds_of_the_card(contactos):
    copies = contactos.dropna(subset=["repite_a"])
    first = contactos.set_index("id_contacto").loc[copies["repite_a"]]
    mail = correo_limpio(copies).to_numpy() == correo_limpio(first).to_numpy()
    phone = (copies["telefono"].to_numpy() == first["telefono"].to_numpy()) & ~mail
    assert mail.sum() == cards.SAME_MAIL + cards.SAME_MAIL_LEFT
    assert (copies["correo"].to_numpy() != first["correo"].to_numpy()).all()
    assert phone.sum() == cards.SAME_PHONE
    renamed = copies["nombre"].to_numpy() != first["nombre"].to_numpy()
    assert (renamed & phone).sum() == cards.NAME_CHANGED


def test_what_was_copied_from_the_network_has_no_permission(contactos):
    copied = contactos[contactos["origen"] == cards.COPIED]
    assert len(copied) == cards.COPIED_ROWS
    assert copied["permiso"].isna().all()


# The lesson


def test_few_contacts_for_each_hundred_followers(organizaciones):
    city = organizaciones.set_index("id_organizacion").loc[list(TWELVE)]
    share = 100 * city["contactos_propios"] / city["seguidores"]
    assert 4.5 <= share["maceta"] <= 7
    assert city["contactos_propios"].idxmax() == "trece-plazas"
    assert (share > share["trece-plazas"]).sum() >= 5
    assert set(share.nlargest(2).index) == {"sastreria", "hotel"}


def test_the_part_in_the_air_is_well_below_the_part_of_the_network(canales):
    whole, network = canales["ingresos_12m"].sum(), canales.loc["redes"]
    air = 100 * (network["ingresos_12m"] - network["de_la_lista_12m"]) / whole
    assert 56.5 <= air <= 60
    # The people outside the list weigh more than those in it: the second bar moves more.
    assert network["de_la_lista_12m"] < network["ingresos_12m"] / 2
    assert (canales["de_la_lista_12m"] <= canales["ingresos_12m"]).all()


def test_ten_cards_eight_people_and_each_rule_its_own_count(contactos):
    ten = diez_fichas(contactos)
    phone = ten["telefono"].fillna(correo_limpio(ten))
    counts = (
        len(ten),
        correo_limpio(ten).nunique(),
        persona(ten).nunique(),
        phone.nunique(),
        ten["nombre"].nunique(),
    )
    assert counts == (10, 9, 8, 7, 6)
    assert ten["nombre"].notna().all()
    assert (ten["nombre"] == "María García").sum() == 3


def test_each_rule_fails_in_its_own_way(contactos):
    failures = {rule: fallos_de_la_regla(contactos, rule) for rule in REGLAS}
    split, mixed = zip(*failures.values(), strict=True)
    assert failures[NAME][1] > 100
    assert [mixed[REGLAS.index(rule)] for rule in (AS_TYPED, CLEAN, OR_BOTH)] == [0, 0, 0]
    assert failures[OR_PHONE][1] == 2 * cards.HOMES
    assert failures[OR_PHONE][0] < failures[OR_BOTH][0] < failures[CLEAN][0] < failures[AS_TYPED][0]
    assert min(split) == failures[OR_PHONE][0]


def test_cards_are_more_than_addresses_and_addresses_more_than_people(contactos):
    people = con_permiso(contactos, persona(contactos)).sum()
    addresses = con_permiso(contactos, correo_limpio(contactos)).sum()
    assert people < addresses < fichas_con_permiso(contactos)


def test_the_doors_have_the_rates_of_the_card(puertas):
    doors = puertas.set_index("puerta")
    allowed = 100 * doors["dan_permiso"] / doors["dejan_datos"]
    gone = 100 * doors["bajas"] / doors["dan_permiso"]
    for name, door in cards.DOORS.items():
        half_a_person = 60 / doors.at[name, "dejan_datos"]
        assert door.allowed[0] - half_a_person <= allowed[name] <= door.allowed[1] + half_a_person
        rounding = 60 / doors.at[name, "dan_permiso"]
        assert door.gone[0] - rounding <= gone[name] <= door.gone[1] + rounding


def test_a_promotion_loses_most_people_on_the_way(puertas):
    doors = por_puerta(puertas)
    stay = doors["contactos"] / doors["dejan_datos"]
    assert stay.idxmin() == "promoción"
    assert stay["promoción"] < 0.4 < 0.5 < stay.drop("promoción").min()


def test_most_are_lost_before_the_figure_begins(puertas):
    doors = por_puerta(puertas)
    kept_before = doors["dejan_datos"] / doors["invitadas"]
    assert (kept_before < doors["contactos"] / doors["dejan_datos"]).all()


def test_without_the_draw_five_or_six_of_each_hundred_say_yes(puertas):
    asked = puertas[puertas["puerta"] != "promoción"]
    assert 4.9 < 100 * asked["dan_permiso"].sum() / asked["invitadas"].sum() < 6.5


def test_cheap_by_card_and_dear_by_contact(puertas):
    doors = por_puerta(puertas)
    assert doors["por_ficha"].idxmin() == "promoción"
    order = ["posventa", "consulta", "promoción", "queja"]
    assert list(doors["por_contacto"].sort_values().index) == order
    assert set(order) == set(PUERTAS)
    # With one decimal too.
    assert doors["por_contacto"].round(1).is_unique


def test_the_list_brings_back_and_the_network_brings_in(edition):
    totals = campanas_por_canal(cargar("campanas", edition))
    new, back = totals["clientes_nuevos"], totals["repiten"]
    per_thousand = 1000 * (new + back) / totals["alcance"]
    assert 100 * new[LIST] / new.sum() < 5
    assert 100 * new[ADVERT] / new.sum() > 85
    assert back.idxmax() == LIST
    assert 45 <= 100 * back[LIST] / back.sum() <= 65
    assert per_thousand[LIST] > 5 * per_thousand.drop(LIST).max()
    assert per_thousand[PIECE] < 3


def test_what_stands_before_the_at_sign_is_enough(contactos):
    address = correo_limpio(contactos)
    start = address.str.split("@").str[0]
    assert start.nunique() == address.nunique()
