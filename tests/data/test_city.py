"""The city agrees with its ledger and with itself, in every edition."""

import pandas as pd
import pytest

from datasets import cargar
from datasets.ledger import (
    HARDWARE_SHOP,
    INTERACTIONS_90_DAYS,
    LEDGER,
    PIECES_90_DAYS,
    REFERENCE_DATE,
    START,
)

TWELVE = (
    *("Ferretería La Tuerca Azul", "Hotel Mirador del Molino", "Restaurante Mesa Catorce"),
    *("Farmacia Plaza del Pozo", "Sastrería Dedal y Tiza", "Museo de los Relojes Parados"),
    *("Ayuntamiento de Valleclaro", "La Maceta Viajera", "Ondavalle"),
    *("Supermercados Trece Plazas", "Válvulas Peñalta", "Irene Valdaura, consultora"),
)
# Followers, reach and interactions a piece, messages a week, % answered, hours, own contacts.
BOOK = {
    "ferreteria": (5990, 720, 27, 22, 41, 5, 74),
    "hotel": (1180, 240, 31, 18, 85, 6, 410),
    "mesa-catorce": (2340, 340, 24, 38, 71, 7, 265),
    "farmacia": (870, 150, 9, 26, 81, 4, 180),
    "sastreria": (412, 110, 19, 5, 80, 2, 148),
    "museo": (21_500, 2000, 150, 45, 76, 16, 3900),
    "ayuntamiento": (14_200, 1450, 46, 240, 41, 30, 1050),
    "maceta": (38_400, 3200, 160, 160, 84, 35, 2150),
    "ondavalle": (240_000, 13_800, 260, 2600, 58, 400, 1900),
    "trece-plazas": (186_000, 11_200, 270, 910, 64, 120, 12_400),
    "valvulas": (640, 120, 6, 4, 50, 3, 92),
    "irene": (1150, 190, 14, 3, 85, 5, 120),
}
BOOK_COLUMNS = [
    *("seguidores", "alcance_por_pieza", "interacciones_por_pieza", "mensajes_semana"),
    *("contestados_pct", "horas_semana", "contactos_propios"),
]
ACCOUNTS = {"ferreteria", "hotel", "mesa-catorce", "museo", "trece-plazas", "maceta"}


def last_90_days(pieces):
    shop = pieces[pieces["organizacion"] == HARDWARE_SHOP]
    return shop[shop["fecha"] >= pd.Timestamp(REFERENCE_DATE) - pd.Timedelta(days=90)]


def test_edition_0_is_the_book_of_figures():
    organisations = cargar("organizaciones").set_index("id_organizacion")
    for name, figures in BOOK.items():
        assert tuple(organisations.loc[name, BOOK_COLUMNS]) == figures, name


def test_sales_with_an_anchor():
    sales = cargar("organizaciones").set_index("id_organizacion")["ventas_redes_mes"]
    assert (sales["ferreteria"], sales["sastreria"], sales["maceta"]) == (186, 935, 16_380)


def test_three_hundred_organisations_and_the_named_ones(organizaciones):
    assert len(organizaciones) == 300
    names = set(organizaciones["nombre"])
    assert set(TWELVE) <= names
    assert len(names) == 300
    assert {"banco", "universidad"} <= set(organizaciones["id_organizacion"])


def test_rows_of_followers_are_the_followers_of_the_shop(seguidores, organizaciones):
    followers = organizaciones.set_index("id_organizacion").at[HARDWARE_SHOP, "seguidores"]
    assert len(seguidores) == followers == 5990


def test_611_active_and_640_bought_in_edition_0():
    followers = cargar("seguidores")
    assert (followers["dias_sin_interactuar"] <= 90).sum() == 611
    assert LEDGER.audience.bought == 640


def test_six_accounts_whose_ids_join(publicaciones, organizaciones):
    assert set(publicaciones["organizacion"]) == ACCOUNTS
    joined = publicaciones.merge(
        organizaciones, left_on="organizacion", right_on="id_organizacion", validate="many_to_one"
    )
    assert len(joined) == len(publicaciones)


@pytest.mark.parametrize(
    ("column", "target"),
    [("alcance", "alcance_por_pieza"), ("interacciones", "interacciones_por_pieza")],
)
def test_means_of_pieces_are_the_ledger(publicaciones, organizaciones, column, target, edition):
    means = publicaciones.groupby("organizacion")[column].mean()
    targets = organizaciones.set_index("id_organizacion")[target]
    book = cargar("organizaciones").set_index("id_organizacion")[target]
    for name in ACCOUNTS:
        assert means[name] == pytest.approx(targets[name], rel=0.001)
        assert means[name] == pytest.approx(book[name], rel=0.03 if edition == "0" else 0.08)


def test_39_pieces_in_the_last_90_days(publicaciones):
    assert len(last_90_days(publicaciones)) == PIECES_90_DAYS == 39


def test_1053_interactions_in_the_last_90_days_of_edition_0():
    recent = last_90_days(cargar("publicaciones"))
    assert recent["interacciones"].sum() == INTERACTIONS_90_DAYS == 1053


def test_three_pieces_every_whole_week(publicaciones):
    shop = publicaciones[publicaciones["organizacion"] == HARDWARE_SHOP]
    weeks = shop["fecha"].dt.to_period("W").value_counts().sort_index()
    assert set(weeks.iloc[1:]) == {3}


def test_two_years_up_to_the_reference_date(publicaciones):
    days = publicaciones["fecha"].dt.normalize()
    assert days.min() >= pd.Timestamp(START)
    assert days.max() <= pd.Timestamp(REFERENCE_DATE)
    assert (pd.Timestamp(REFERENCE_DATE) - pd.Timestamp(START)).days == 729


def test_hotel_fell_silent_from_february_to_may(publicaciones):
    hotel = publicaciones[publicaciones["organizacion"] == "hotel"]
    months = set(hotel["fecha"].dt.strftime("%Y-%m"))
    silent = {"2026-02", "2026-03", "2026-04", "2026-05"}
    assert not months & silent
    assert len(months) == 20


def test_followers_did_not_interact_more_than_the_shop_received(seguidores, publicaciones):
    received = last_90_days(publicaciones)["interacciones"].sum()
    assert 0 < seguidores["interacciones_90d"].sum() <= received


def test_recent_interactions_exactly_where_last_seen_within_90_days(seguidores):
    recently = seguidores["dias_sin_interactuar"] <= 90
    assert ((seguidores["interacciones_90d"] > 0) == recently).all()


def test_nobody_interacted_before_joining(seguidores):
    tenure = (pd.Timestamp(REFERENCE_DATE) - seguidores["fecha_alta"]).dt.days
    assert (tenure.dropna() >= 0).all()
    assert not (seguidores["dias_sin_interactuar"] > tenure).any()


def test_counts_of_a_piece_add_up(publicaciones):
    parts = publicaciones[["me_gusta", "comentarios", "compartidos"]]
    assert (parts >= 0).all().all()
    assert (parts.sum(axis=1) == publicaciones["interacciones"]).all()
    assert (publicaciones["interacciones"] <= publicaciones["alcance"]).all()
    assert (publicaciones["alcance"] <= publicaciones["visualizaciones"]).all()


def test_what_is_left_of_sales_is_less_than_sales(organizaciones):
    selling = organizaciones.dropna(subset=["ventas_redes_mes"])
    assert (selling["margen_redes_mes"] < selling["ventas_redes_mes"]).all()
    silent = organizaciones["ventas_redes_mes"].isna()
    assert set(organizaciones.loc[silent, "tipo"]) == {"cultura", "institución"}


def test_nobody_answers_what_nobody_asked(organizaciones):
    asked = organizaciones["mensajes_semana"] > 0
    assert (organizaciones["contestados_pct"].notna() == asked).all()
