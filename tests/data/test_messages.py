"""The inboxes agree with the city; what the lesson teaches with them holds in twenty editions."""

import numpy as np
import pandas as pd
import pytest

from datasets import cargar, ficha
from datasets.definiciones import espera_en_horas, piden_respuesta
from datasets.generators import mensajes as generator
from datasets.ledger import ANSWERING_HOURS, ATTENTION_MINUTES, LEDGER, REFERENCE_DATE

WHATSAPP = {"WhatsApp", "Whatsapp", "whatsapp", "wasap"}
BIG = ("ondavalle", "trece-plazas", "ayuntamiento", "maceta")


@pytest.fixture
def mensajes(edition):
    return cargar("mensajes", edition)


@pytest.fixture
def asking(mensajes):
    return piden_respuesta(mensajes)


@pytest.fixture
def city(organizaciones):
    return organizaciones.set_index("id_organizacion")


def waits(asking):
    return espera_en_horas(asking).groupby(asking["organizacion"])


def test_messages_a_week_and_answered_are_the_ledger(asking, city, edition):
    groups = asking.groupby("organizacion")
    week = groups["peso"].sum() / generator.WEEKS
    answered = 100 * groups["respuesta"].count() / groups.size()
    assert set(week.index) == set(ATTENTION_MINUTES)
    for name in week.index:
        # A sample is rounded to its weight.
        assert week[name] == pytest.approx(city.at[name, "mensajes_semana"], abs=1)
        assert answered[name] == pytest.approx(
            city.at[name, "contestados_pct"], abs=100 / len(groups.get_group(name))
        )
    if edition == "0":
        assert week["ondavalle"] == 2600
        assert answered["ondavalle"] == 58


def test_twelve_inboxes_and_no_other():
    assert set(cargar("mensajes")["organizacion"]) == {
        one.id for one in LEDGER.organisations if one.owner
    }


def test_minutes_are_the_ledger_and_the_hours_of_ondavalle_add_up(mensajes, asking):
    mean = asking.groupby("organizacion")["minutos"].mean()
    assert mean.to_dict() == pytest.approx(ATTENTION_MINUTES)
    rows = mensajes.drop_duplicates([c for c in mensajes if c != "id_mensaje"])
    own = rows[rows["organizacion"] == "ondavalle"]
    hours = (own["minutos"] * own["peso"]).sum() / 60 / generator.WEEKS
    assert hours == pytest.approx(ANSWERING_HOURS, abs=0.1)


def test_anchors_of_hotel_and_pharmacy_in_edition_0():
    asking = piden_respuesta(cargar("mensajes"))
    kinds = asking.groupby("organizacion")["tipo"].value_counts().div(generator.WEEKS)
    assert kinds["hotel"].to_dict() == {"consulta": 14, "queja": 4}
    assert kinds["farmacia", "salud"] == 11
    assert set(asking.loc[asking["tipo"] == "salud", "organizacion"]) == {"farmacia"}


def test_four_whole_weeks_from_monday_to_sunday(mensajes):
    first, last = mensajes["llegada"].min(), mensajes["llegada"].max()
    assert first >= pd.Timestamp("2026-09-21")
    assert last < pd.Timestamp("2026-10-19")
    assert mensajes["respuesta"].max() < pd.Timestamp(REFERENCE_DATE) + pd.Timedelta(days=1)
    assert mensajes["llegada"].is_monotonic_increasing


def test_one_row_of_a_hundred_is_there_twice(mensajes):
    columns = [column for column in mensajes if column != "id_mensaje"]
    twice = mensajes.duplicated(columns).sum()
    assert twice == (len(mensajes) - twice) // 100
    # Whoever tells rows apart by who and when finds the same ones.
    assert mensajes.duplicated(["organizacion", "llegada"]).sum() == twice


def test_answers_before_their_message_are_only_the_museums(mensajes):
    early = mensajes[mensajes["respuesta"] < mensajes["llegada"]]
    assert set(early["organizacion"]) == {"museo"}
    assert (early["llegada"] - early["respuesta"]).max() <= pd.Timedelta(hours=1)


def test_minutes_are_empty_only_where_nobody_answered(mensajes, asking):
    assert (asking["minutos"].isna() == asking["respuesta"].isna()).all()
    assert mensajes.loc[mensajes["tipo"].isin(generator.OTHERS), "minutos"].notna().all()
    assert mensajes.loc[mensajes["tipo"] == "spam", "respuesta"].isna().all()


def test_whatsapp_is_spelt_in_four_ways(mensajes):
    assert set(mensajes["canal"]) >= WHATSAPP


def test_automatic_notice_in_two_inboxes_always(mensajes):
    noticed = mensajes.groupby("organizacion")["aviso_automatico"].agg(["min", "max"])
    assert (noticed["min"] == noticed["max"]).all()
    assert set(noticed.index[noticed["min"]]) == {"ondavalle", "trece-plazas"}


def test_mean_and_median_of_the_wait_differ_strongly(asking):
    for name in ("ondavalle", "trece-plazas"):
        hours = waits(asking).get_group(name).dropna()
        assert hours.mean() > 2.3 * hours.median()
    everybody = espera_en_horas(asking).groupby(asking["organizacion"]).agg(["mean", "median"])
    assert (everybody["mean"] > everybody["median"]).mean() > 0.9


def test_leaving_out_the_unanswered_changes_rate_and_wait(asking):
    hours = waits(asking).get_group("ondavalle")
    within_a_day = hours <= 24
    assert within_a_day.mean() < 0.5 < within_a_day[hours.notna()].mean()
    assert hours.fillna(np.inf).median() > 2.5 * hours.median()
    assert np.isfinite(hours.fillna(np.inf).median())


def test_neither_kind_nor_channel_changes_the_luck_in_ondavalle(asking):
    own = asking[asking["organizacion"] == "ondavalle"]
    answered = own["respuesta"].notna()
    complaints = answered[own["tipo"] == "queja"].mean()
    assert complaints == pytest.approx(answered.mean(), abs=0.05)


def test_load_depends_on_the_kind_of_activity(asking, city):
    complaints = (asking["tipo"] == "queja").groupby(asking["organizacion"]).mean()
    assert complaints.idxmax() == "ondavalle"
    assert complaints[["museo", "sastreria", "irene"]].max() < 0.2
    assert city.loc[list(ATTENTION_MINUTES), "mensajes_semana"].idxmax() == "ondavalle"
    assert city.loc[list(ATTENTION_MINUTES), "contestados_pct"].idxmax() != "ondavalle"
    assert city.loc[list(ATTENTION_MINUTES), "contestados_pct"].idxmin() != "ondavalle"


def test_all_could_answer_and_none_does_and_the_big_ones_pay_most(city):
    asked = city["mensajes_semana"] * pd.Series(ATTENTION_MINUTES) / 60 / city["horas_semana"]
    asked = asked.dropna()
    assert (asked < 1).all()
    assert asked[["ondavalle", "ayuntamiento", "trece-plazas"]].min() >= 0.7
    assert asked["ferreteria"] < 0.45
    assert (city.loc[asked.index, "contestados_pct"] < 100).all()


def test_ondavalle_cannot_answer_all_with_its_hours(city):
    asked = city.at["ondavalle", "mensajes_semana"] * ATTENTION_MINUTES["ondavalle"] / 60
    assert 270 < asked < 340  # the slider of the figure
    assert asked > 1.2 * ANSWERING_HOURS
    # It answers fewer than would fit, because reading the rest takes hours too.
    assert city.at["ondavalle", "contestados_pct"] < 100 * ANSWERING_HOURS / asked - 3


def test_ondavalle_gets_more_spam_than_praise(mensajes):
    own = mensajes[mensajes["organizacion"] == "ondavalle"]
    assert (own["tipo"] == "spam").sum() > (own["tipo"] == "elogio").sum()


def test_four_of_ten_write_after_six_in_the_evening(mensajes):
    own = mensajes[mensajes["organizacion"] == "ondavalle"]
    assert (own["llegada"].dt.hour >= 18).mean() == pytest.approx(0.42, abs=0.04)


def test_mondays_bring_more_than_fridays(mensajes):
    own = mensajes[mensajes["organizacion"] == "ondavalle"]
    days = own["llegada"].dt.day_of_week.value_counts()
    assert days.idxmax() == 0
    assert days[0] > 1.2 * days[4]


def test_numbers_of_the_card_are_those_of_the_generator():
    text = " ".join(ficha("mensajes").text.split())
    assert f"tienen {ANSWERING_HOURS} horas semanales" in text
    assert f"lleva {ATTENTION_MINUTES['ondavalle']} minutos" in text
    assert generator.INBOXES["ondavalle"].wait == 10 * 60
    small = [inbox.wait for name, inbox in generator.INBOXES.items() if name not in BIG]
    assert (min(small), max(small)) == (120, 240)
    longest = max(inbox.wait for inbox in generator.INBOXES.values()) * generator.WAITS[-1][1]
    assert longest < 12 * 24 * 60
    weights = {name: inbox.weight for name, inbox in generator.INBOXES.items() if inbox.weight > 1}
    assert weights == {"ondavalle": 8, "trece-plazas": 8, "ayuntamiento": 4, "maceta": 4}
