"""Mentions and the survey agree with the city; what *Escuchar* teaches holds in twenty editions."""

import pandas as pd
import pytest

from datasets import cargar, ficha
from datasets.definiciones import (
    NEGATIVA,
    POSITIVA,
    ajenas,
    las_cuarenta,
    nota_neta,
    quejas_por_mes,
    sentimiento_neto,
)
from datasets.files import csv_path
from datasets.generators import encuestas as survey
from datasets.generators import menciones as mentions
from datasets.ledger import REFERENCE_DATE, START
from exercises.engine import Registry, check

COUNCIL = "ayuntamiento"
JUNE_AGAINST_JUNE = Registry("exercises.bank").get("junio-contra-junio")
JUNES = ("2025-06-01", "2026-06-01")


@pytest.fixture
def menciones(edition):
    return cargar("menciones", edition)


@pytest.fixture
def encuestas(edition):
    return cargar("encuestas", edition)


@pytest.fixture
def council(menciones):
    return ajenas(menciones, COUNCIL)


def by_week(frame):
    """Mentions of each whole week, by its Monday."""
    day = frame["fecha"]
    monday = day - pd.to_timedelta(day.dt.day_of_week, unit="D")
    return monday.value_counts().sort_index().iloc[1:-1]


def agree(frame):
    return frame["etiqueta_humana"] == frame["etiqueta_modelo"]


def net_by_topic(frame):
    return frame.groupby("tema")["etiqueta_humana"].apply(sentimiento_neto)


# Agreement with the city.


def test_the_file_is_small_and_holds_two_years(menciones):
    assert csv_path("menciones").stat().st_size <= 250_000
    assert menciones["fecha"].min() >= pd.Timestamp(START)
    assert menciones["fecha"].max() <= pd.Timestamp(REFERENCE_DATE)
    assert menciones["fecha"].is_monotonic_increasing
    assert menciones["fecha"].dt.to_period("M").nunique() == 24


def test_normal_weeks_of_the_council_follow_its_messages(council, organizaciones):
    messages = organizaciones.set_index("id_organizacion").at[COUNCIL, "mensajes_semana"]
    normal = by_week(council).drop(list(mentions.FEE_WEEKS))
    assert normal.mean() * mentions.MESSAGES_PER_MENTION == pytest.approx(messages, rel=0.03)


def test_own_pieces_reach_what_the_ledger_says(menciones, organizaciones):
    reach = menciones[menciones["propia"]].groupby("organizacion")["alcance"].mean()
    targets = organizaciones.set_index("id_organizacion")["alcance_por_pieza"]
    assert reach.to_dict() == pytest.approx(targets[reach.index].to_dict())
    assert set(reach.index) == set(mentions.TALKS)


def test_mentions_by_others_reach_what_the_card_says(menciones):
    reach = ajenas(menciones).groupby("organizacion")["alcance"].mean()
    assert reach.to_dict() == pytest.approx({n: talk.reach for n, talk in mentions.TALKS.items()})


def test_a_shared_mention_repeats_another_one(menciones):
    originals = ajenas(menciones)
    columns = ["organizacion", "texto", "etiqueta_humana", "etiqueta_modelo"]
    known = set(originals[columns].itertuples(index=False, name=None))
    shared = menciones[menciones["es_reenvio"]]
    assert set(shared[columns].itertuples(index=False, name=None)) <= known
    assert not (shared["propia"]).any()


def test_causes_are_of_complaints_about_fees_and_all_of_them(menciones):
    complaint = (menciones["tema"] == "tasas") & (menciones["etiqueta_humana"] == NEGATIVA)
    assert (menciones["motivo"].notna() == complaint).all()


def test_irony_is_a_complaint_and_nothing_of_the_organisations_is(menciones):
    ironic = menciones[menciones["ironica"]]
    assert set(ironic["etiqueta_humana"]) == {NEGATIVA}
    assert not ironic["propia"].any()


def test_texts_are_short_and_calm(menciones):
    texts = menciones["texto"]
    assert texts.str.len().between(15, 110).all()
    assert not texts.str.contains("!").any()
    assert texts.nunique() > 150


# What the lesson teaches.


def test_the_week_of_the_fees_doubles_and_is_the_busiest_both_years(council):
    weeks = by_week(council)
    normal = weeks.drop(list(mentions.FEE_WEEKS))
    for monday in mentions.FEE_WEEKS:
        assert weeks[monday] / normal.mean() == pytest.approx(2, abs=0.2)
        assert weeks[monday] > normal.max()


def test_reaction_depends_on_the_news(menciones, council):
    net = net_by_topic(council)
    assert net["fiestas"] > 45
    assert net["tasas"] < -50
    museum = net_by_topic(ajenas(menciones, "museo"))
    assert museum["conciertos"] > 45
    assert museum["obras"] < -20
    assert sentimiento_neto(ajenas(menciones, "ondavalle")["etiqueta_humana"]) < -30


def test_share_by_mentions_and_by_reach_have_different_winners(menciones):
    groups = ajenas(menciones).groupby("organizacion")
    by_mentions, by_reach = groups.size(), groups["alcance"].sum()
    assert by_mentions.idxmax() == COUNCIL
    assert by_reach.idxmax() == "ondavalle"
    assert by_mentions["ondavalle"] < 0.5 * by_mentions[COUNCIL]
    assert by_reach["ondavalle"] > 1.4 * by_reach[COUNCIL]


def test_own_and_shared_mentions_swell_the_councils_share(menciones):
    def share(frame):
        return 100 * (frame["organizacion"] == COUNCIL).mean()

    clean = share(ajenas(menciones))
    assert share(menciones) > clean + 2
    everybody = ajenas(menciones)
    week = everybody["fecha"].dt.to_period("W").dt.start_time
    assert share(everybody[week.isin(list(mentions.FEE_WEEKS))]) > clean + 8


def test_machine_fails_where_there_is_irony(council):
    same = agree(council)
    assert 0.78 < same.mean() < 0.9
    assert same[council["ironica"]].mean() < 0.3
    assert same[~council["ironica"]].mean() > 0.88
    ironic_part = council["ironica"].mean()
    assert council.loc[~same, "ironica"].mean() > 3 * ironic_part


def test_machine_sees_the_council_in_a_better_light(council):
    person = sentimiento_neto(council["etiqueta_humana"])
    assert sentimiento_neto(council["etiqueta_modelo"]) > person + 8


def test_forty_mentions_hold_disagreements_and_irony_among_them(menciones):
    forty = las_cuarenta(menciones)
    assert len(forty) == 40
    apart = forty[~agree(forty)]
    assert 4 <= len(apart) <= 16
    assert apart["ironica"].mean() >= 0.3
    assert apart["ironica"].mean() > 3 * forty[agree(forty)]["ironica"].mean()
    assert (forty["etiqueta_humana"] == POSITIVA).any()


def test_fee_month_is_the_worst_both_years_and_nothing_changed(menciones):
    complaints = quejas_por_mes(menciones)
    assert len(complaints) == 24
    for june, year in zip(JUNES, (complaints.iloc[:12], complaints.iloc[12:]), strict=True):
        assert year.idxmax() == pd.Timestamp(june)
        assert year.max() > year.drop(june).max()
    first, second = complaints[list(JUNES)]
    assert abs(second - first) == 1
    assert abs(second / first - 1) < 0.08


def test_both_junes_have_as_many_mentions_and_nearly_the_same_net(council):
    months = council["fecha"].dt.to_period("M").dt.start_time
    first, second = (council.loc[months == june, "etiqueta_humana"] for june in JUNES)
    assert len(first) == len(second)
    assert (first == POSITIVA).sum() == (second == POSITIVA).sum()
    assert 100 * abs((first == NEGATIVA).mean() - (second == NEGATIVA).mean()) < 4
    assert abs(sentimiento_neto(first) - sentimiento_neto(second)) < 4


def test_july_falls_both_years(menciones):
    complaints = quejas_por_mes(menciones)
    for year in ("2025", "2026"):
        assert complaints[f"{year}-07-01"] < 0.65 * complaints[f"{year}-06-01"]


def test_a_junes_difference_is_not_taken_for_the_division(menciones, edition):
    first, second = quejas_por_mes(menciones)[list(JUNES)]
    division = second / first
    typed = {
        str(second - first): "quejas-en-vez-de-parte",
        f"{division:.2f}".replace(".", ","): "un-junio-entre-el-otro",
        f"{100 * division:.1f}".replace(".", ","): "cuanto-es-en-vez-de-cuanto-cambia",
    }
    assert {text: check(JUNE_AGAINST_JUNE, text, edition).mistake for text in typed} == typed


def test_commonest_cause_is_the_amount_and_the_web_the_rarest(council):
    causes = council["motivo"].value_counts()
    assert list(causes.index) == ["importe", "recibo", "cita", "web"]


def test_survey_moves_though_nothing_changes(encuestas):
    rounds = encuestas.groupby("ronda")["nota"].apply(nota_neta)
    assert len(rounds) == survey.ROUNDS
    assert (encuestas.groupby("ronda").size() == survey.ANSWERS).all()
    assert rounds.max() - rounds.min() >= 40
    # Two rounds in a row are often twenty points apart.
    assert (rounds.diff().abs() >= 20).sum() >= 5
    assert nota_neta(encuestas["nota"]) == pytest.approx(20, abs=8)
    assert rounds.min() > -40
    assert rounds.max() < 80


def test_survey_narrows_as_answers_are_put_together(encuestas):
    def spread(together):
        group = (encuestas["ronda"] - 1) // together
        net = encuestas.groupby(group)["nota"].apply(nota_neta)
        return net.max() - net.min()

    assert survey.ROUNDS // 8 == 5  # as the caption says
    spreads = [spread(together) for together in (1, 2, 4, 8)]
    assert spreads[0] > spreads[1] > spreads[3]
    assert spreads[3] < 0.6 * spreads[0]


def test_channel_does_not_change_the_mark(encuestas):
    net = encuestas.groupby("canal")["nota"].apply(nota_neta)
    assert net.max() - net.min() < 25


def test_numbers_of_the_cards_are_those_of_the_generators():
    text = " ".join(ficha("menciones").text.split())
    assert f"por cada {mentions.MESSAGES_PER_MENTION} mensajes" in text
    assert f"a {mentions.TALKS[COUNCIL].reach} en el ayuntamiento" in text
    assert f"{100 * mentions.MODEL_ON_IRONY[POSITIVA]:.0f} veces de cada 100" in text
    junes, julys = mentions.JUNE_COMPLAINTS, mentions.JULY_COMPLAINTS
    assert f"En junio, {junes} de cada 100" in text
    assert f"en julio, {julys}." in text
    assert f"falla {100 * mentions.MODEL_FAILS:.0f} de cada 100" in text
    for cause in ("importe", "recibo", "cita", "web"):
        assert f"{mentions.CAUSES[cause]} " in text
    marks = survey.MARKS
    high, low = marks[9] + marks[10], sum(marks[n] for n in range(7))
    text = " ".join(ficha("encuestas").text.split())
    assert f"{high} dan 9 o 10, {marks[7] + marks[8]} dan 7 u 8, y {low} dan de 0 a 6" in text
    assert f"es, por tanto, {high - low} puntos" in text
