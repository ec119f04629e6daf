"""What the lesson on who runs it teaches is in the data of twenty editions."""

import numpy as np
import pytest

from datasets import cargar
from datasets.definiciones import (
    AGENCIA,
    DUENA,
    MEDIOS,
    MUCHOS,
    POCOS,
    PROPIO,
    QUIENES,
    con_volumen,
    en_su_lugar,
    espera_en_horas,
    espera_por_quien,
    nuevas_por_pieza,
    piden_respuesta,
)
from datasets.generators.equipos import CORRECTED, NAMED, QUOTAS
from exercises.engine import check
from exercises.notebook import registry


@pytest.fixture
def equipos(edition):
    return cargar("equipos", edition)


def test_hundred_and_sixty_each_once_and_the_twelve_among_them(equipos, organizaciones):
    assert len(equipos) == len(NAMED) + sum(map(sum, QUOTAS.values())) == 160
    assert equipos["id_organizacion"].is_unique
    assert set(NAMED) <= set(equipos["id_organizacion"])
    assert set(equipos["id_organizacion"]) <= set(organizaciones["id_organizacion"])


def test_messages_and_staff_are_those_of_the_organisations(equipos, organizaciones):
    known = organizaciones.set_index("id_organizacion").loc[equipos["id_organizacion"]]
    for column in ("mensajes_semana", "empleados"):
        assert (equipos[column].to_numpy() == known[column].to_numpy()).all()


def test_the_twelve_wait_as_their_inboxes_say(equipos, edition):
    asking = piden_respuesta(cargar("mensajes", edition))
    waits = espera_en_horas(asking).groupby(asking["organizacion"]).median().round(1)
    own = equipos.set_index("id_organizacion")["horas_de_espera"]
    assert all(own[name] == pytest.approx(waits[name]) for name in NAMED)


def test_all_together_owners_answer_sooner_than_own_teams(equipos):
    waits = espera_por_quien(equipos)
    assert waits[PROPIO] > 1.1 * waits[DUENA]


def test_owners_have_mostly_few_messages_and_teams_mostly_many(equipos):
    table = en_su_lugar(equipos)
    assert table["de_cada_100"].sum() == table["equipo_de_cada_100"].sum() == 100
    assert table.at[POCOS, "de_cada_100"] > 50
    assert table.at[MUCHOS, "equipo_de_cada_100"] > 40
    medians = equipos.groupby("quien_lo_lleva")["mensajes_semana"].median()
    assert medians[PROPIO] > 3 * medians[DUENA]


def test_with_as_many_messages_the_own_team_answers_sooner(equipos):
    table = en_su_lugar(equipos)
    for volume in (MEDIOS, MUCHOS):
        assert table.at[volume, DUENA] > 1.15 * table.at[volume, PROPIO]


def test_an_agency_answers_sooner_than_owners_and_is_corrected_more(equipos):
    waits = con_volumen(equipos).groupby(["volumen", "quien_lo_lleva"])["horas_de_espera"].mean()
    for volume in (MEDIOS, MUCHOS):
        assert waits[volume, AGENCIA].round(1) < waits[volume, DUENA].round(1)
    means = equipos.groupby("quien_lo_lleva")[["corregidas_pct", "conoce_la_casa"]].mean()
    assert means.at[AGENCIA, "corregidas_pct"] > 1.2 * means.at[DUENA, "corregidas_pct"]
    assert means.at[AGENCIA, "conoce_la_casa"] < means.at[DUENA, "conoce_la_casa"]


def test_the_hotel_counts_as_run_by_its_owner(equipos):
    assert equipos.set_index("id_organizacion").at["hotel", "quien_lo_lleva"] == DUENA


def test_in_the_owners_place_the_team_answers_sooner_than_they_do(equipos):
    table = en_su_lugar(equipos)
    assert (table["de_cada_100"] * table[PROPIO]).sum() / 100 < 0.9 * espera_por_quien(equipos)[
        DUENA
    ]


def test_the_more_messages_the_longer_the_wait(equipos):
    waits = con_volumen(equipos).groupby("volumen")["horas_de_espera"].mean()
    assert waits[POCOS] < waits[MEDIOS] < waits[MUCHOS]


def test_every_group_but_few_has_bars_of_each_team(equipos):
    counts = con_volumen(equipos).groupby(["volumen", "quien_lo_lleva"]).size().unstack()
    assert (counts[list(QUIENES)] >= 3).all(axis=None)
    assert (counts.loc[[MEDIOS, MUCHOS], [DUENA, PROPIO]] >= 6).all(axis=None)


def test_approvals_lengthen_the_wait_at_like_volume(edition):
    known = registry.get("cuanto-pesa-un-visto-bueno").known_values(edition)
    assert known["con_muchos"] > 1.3 * known["con_pocos"]


def test_the_larger_own_teams_need_more_approvals(equipos):
    own = equipos[equipos["quien_lo_lleva"] == PROPIO]
    assert own["empleados"].rank().corr(own["pasos_de_aprobacion"].rank()) > 0.4
    owners = equipos[equipos["quien_lo_lleva"] == DUENA]["pasos_de_aprobacion"]
    assert owners.mean() < 0.5 < own["pasos_de_aprobacion"].mean()


def test_corrections_follow_from_being_told_and_not_from_the_team(equipos):
    by_both = equipos.groupby(["quien_lo_lleva", "conoce_la_casa"])["corregidas_pct"].mean()
    told, untold = by_both.xs(True, level=1), by_both.xs(False, level=1)
    assert told.max() < 6.5 and untold.min() > 9.5
    named = equipos["id_organizacion"].isin(NAMED)
    for flag, (low, high) in CORRECTED.items():
        there = equipos[~named & (equipos["conoce_la_casa"] == flag)]["corregidas_pct"]
        assert there.between(low, high).all()


def test_each_piece_of_a_week_adds_less_than_half_of_the_one_before(publicaciones):
    new = np.array(nuevas_por_pieza(publicaciones))
    assert (2 * new[1:] < new[:-1]).all()
    assert 12 <= 100 * new[2] / new[0] <= 22


def test_the_six_hours_of_the_hotel_are_the_ledgers(edition, organizaciones):
    known = registry.get("seis-horas-a-la-semana").known_values(edition)
    hotel = organizaciones.set_index("id_organizacion").loc["hotel"]
    assert hotel["horas_semana"] == 6
    assert known["entran"] == hotel["mensajes_semana"]
    assert known["consultas"] == hotel["consultas_semana"]
    assert known["contactos"] == hotel["contactos_propios"]


@pytest.mark.parametrize(
    ("time", "enough"),
    [
        ("cuatro horas", True),
        ("4 h", True),
        ("4h", True),
        ("30 min", True),
        ("cuando puede ahora", False),
    ],
)
def test_hours_count_however_they_are_written(time, enough):
    unknown = dict.fromkeys(("tus_mensajes", "tus_horas", "tus_manos"), "no lo sé")
    line = (
        f"Lo lleva Marta, {time} por semana; si falta, Luis; y qué se puede decir lo decide Pilar."
    )
    result = check(registry.get("quien-lo-lleva-aqui"), unknown | {"linea": line})
    assert (result.status == "correcto") == enough
