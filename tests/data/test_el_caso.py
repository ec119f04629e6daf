"""What the capstone says of three reports is in the data of twenty editions."""

import pytest

from datasets import argumento, cargar
from datasets.definiciones import (
    canal_limpio,
    como_la_de_dana,
    con_permiso,
    correo_limpio,
    de_fichas_a_personas,
    el_ano_del_hotel,
    persona,
    suma_del_ano_de_julia,
    tres_montones,
    un_ano_de_julia,
)
from datasets.exports import leer_exportacion

RAFFLE, TUESDAYS = "Sorteo de una cena", "Martes de siempre"


@pytest.fixture
def sesiones(edition):
    return cargar("sesiones", edition)


@pytest.fixture
def ano(sesiones):
    return el_ano_del_hotel(sesiones)


@pytest.fixture
def consultas(edition):
    meses = cargar("meses", edition)
    hotel = meses[meses["organizacion"] == "hotel"]
    return hotel.set_index(hotel["mes"].dt.strftime("%Y-%m"))


# The hotel


def test_the_report_counts_bookings_begun_as_bookings_made(ano):
    total = ano.sum()
    assert total["eventos clave"] > 400
    assert 60 < total["reservas"] < 100


def test_its_bookings_are_those_of_the_months(ano, consultas):
    assert ano["reservas"].sum() == consultas["pedidos"].tail(12).sum()


def test_search_brings_most_visits_and_mail_most_bookings(ano):
    assert ano["visitas"].idxmax() == "buscador"
    assert ano["reservas"].idxmax() == "correo"
    por_mil = 1000 * ano["reservas"] / ano["visitas"]
    assert round(por_mil["correo"]) > 2 * round(por_mil["buscador"])
    assert ano.at["sin asignar", "reservas"] > 10


def test_two_labels_hold_all_the_bookings_without_a_door(sesiones):
    lost = sesiones[(sesiones["organizacion"] == "hotel") & (sesiones["canal"] == "Unassigned")]
    by_source = lost.groupby("fuente")["compras"].sum()
    assert set(by_source.index) == {"CARTA", "carta-clientes", "muro", "face"}
    assert by_source["CARTA"] > 0 < by_source["carta-clientes"]
    assert by_source[["muro", "face"]].sum() == 0


def test_the_letter_closes_more_bookings_than_any_other_door(sesiones):
    hotel = sesiones[sesiones["organizacion"] == "hotel"]
    clean = hotel["compras"].groupby(canal_limpio(hotel)).sum()
    assert clean.idxmax() == "correo"
    assert clean["correo"] > clean.sum() / 2


def test_october_is_below_the_one_before_and_far_above_may(consultas):
    mayo, antes, ahora = (consultas.at[m, "consultas"] for m in ("2026-05", "2025-10", "2026-10"))
    assert mayo < ahora < antes
    assert antes - ahora >= 2
    assert (ahora - mayo) / mayo > 0.5
    assert (consultas.loc["2026-02":"2026-05", "publicaciones"] == 0).all()


# La Maceta


def test_who_saw_the_advert_bought_many_times_more(edition):
    saw, did_not, _ = (row for _, row in tres_montones(cargar("experimento", edition)).iterrows())
    ratio = (saw["compran"] / saw["personas"]) / (did_not["compran"] / did_not["personas"])
    assert ratio > 5
    assert 1000 * saw["compran"] / saw["personas"] < 120


def test_most_of_those_purchases_would_have_come_anyway(edition):
    experimento = cargar("experimento", edition)
    saw, did_not, apart = (row for _, row in tres_montones(experimento).iterrows())
    bought = saw["compran"] + did_not["compran"]
    expected = (saw["personas"] + did_not["personas"]) * apart["compran"] / apart["personas"]
    assert 0 < bought - expected < 30 < saw["compran"]
    assert expected > 0.8 * bought
    # Luck gives as large a difference in many of a hundred draws.
    assert como_la_de_dana(experimento) >= 10


def test_the_way_from_cards_to_people_adds_up(edition):
    contactos = cargar("contactos", edition)
    counts = de_fichas_a_personas(contactos)
    taken = counts["repetidas"] + counts["sin_permiso"] + counts["bajas"]
    assert counts["fichas"] - taken == counts["quedan"]
    assert min(counts.values()) > 50


def test_addresses_are_some_more_than_people(edition):
    contactos = cargar("contactos", edition)
    addresses = con_permiso(contactos, correo_limpio(contactos)).sum()
    people = con_permiso(contactos, persona(contactos)).sum()
    assert people < addresses < 1.05 * people


# Mesa Catorce


def test_the_year_gained_and_the_raffle_lost(edition):
    campanas = cargar("campanas", edition)
    suma = suma_del_ano_de_julia(campanas)
    assert suma["queda"] > 1.3 * suma["coste"]
    assert 13 * suma["horas"] > suma["coste"] / 2
    left = (lambda year: year["queda"] - year["coste"])(un_ano_de_julia(campanas))
    assert left.idxmin() == RAFFLE
    assert (left < 0).sum() == 1
    assert left.idxmax() == TUESDAYS


def test_the_raffle_brings_most_new_tables_and_one_campaign_still_waits(edition):
    year = un_ano_de_julia(cargar("campanas", edition))
    assert len(year) == 8
    assert year["clientes_nuevos"].idxmax() == RAFFLE
    assert list(year.index[year["vuelven_90d"].isna()]) == ["Vuelta de agosto"]
    suma = suma_del_ano_de_julia(cargar("campanas", edition))
    assert 20 < 100 * suma["volvieron"] / suma["nuevas"] < 32
    assert year["ventas"].nlargest(3).index.isin([RAFFLE]).any()


# The files


def test_the_files_hold_the_same_year(edition, ano):
    visits = leer_exportacion(argumento("ruta_ga4", edition)).tabla
    assert visits["compras"].sum() == ano["reservas"].sum()
    pieces = leer_exportacion(argumento("ruta_meta_instagram", edition)).tabla
    silent = pieces["fecha"].dt.strftime("%Y-%m").between("2026-02", "2026-05")
    assert not silent.any()
    days = leer_exportacion(argumento("ruta_meta_diario", edition)).tabla
    recent = pieces[pieces["fecha"] >= days["fecha"].min()]
    assert days["interacciones"].sum() == recent["interacciones"].sum()


def test_dates_read_the_other_way_fill_the_silence(edition):
    path = argumento("ruta_meta_instagram", edition)
    pieces = leer_exportacion(path, fechas="dia-mes").tabla
    assert pieces["fecha"].dropna().dt.strftime("%Y-%m").between("2026-02", "2026-05").any()
