"""What the lessons teach is in the data of twenty editions: one test an effect."""

import numpy as np
import pandas as pd
import pytest

from datasets.ledger import REFERENCE_DATE

SPAIN = ("España", "Espana", "ES", "españa", "Spain")


def joins_by_month(followers):
    return followers["fecha_alta"].dt.to_period("M").value_counts()


def batch(followers):
    """Return who joined in the month of the jump and is fake, as somebody with the truth would."""
    month = joins_by_month(followers).index[0]
    return (followers["fecha_alta"].dt.to_period("M") == month) & followers["es_falso"]


def never_or_long_ago(followers):
    days = followers["dias_sin_interactuar"]
    return days.isna() | (days > 365)


def signals(followers):
    return pd.DataFrame(
        {
            "sigue_a_muchos": followers["sigue_a"] >= 10 * followers["le_siguen"],
            "sin_foto": ~followers["foto"],
            "sin_bio": ~followers["bio"],
            "publica_poco": followers["publicaciones_propias"] < 3,
            "otro_pais": followers["pais"].notna() & ~followers["pais"].isin(SPAIN),
        }
    )


def rank_correlation(organisations):
    return organisations["seguidores"].rank().corr(organisations["margen_redes_mes"].rank())


def test_month_of_the_batch_is_the_largest_by_far(seguidores):
    months = joins_by_month(seguidores)
    assert months.iloc[0] >= 4 * months.iloc[1]
    assert months.iloc[0] >= 6 * months.median()


def test_batch_arrived_in_three_days(seguidores):
    days = seguidores.loc[batch(seguidores), "fecha_alta"].value_counts()
    assert days.iloc[:3].sum() >= 0.97 * days.sum()


def test_batch_is_mostly_from_elsewhere_and_hardly_ever_interacted(seguidores):
    bought = seguidores[batch(seguidores)]
    assert bought["pais"].isin(SPAIN).mean() < 0.25
    assert bought["dias_sin_interactuar"].isna().mean() > 0.9


def test_without_the_batch_the_active_share_is_clearly_higher(seguidores):
    active = seguidores["dias_sin_interactuar"] <= 90
    assert 100 * active[~batch(seguidores)].mean() >= 100 * active.mean() + 0.9


def test_more_than_half_never_interacted_or_over_a_year_ago(seguidores):
    assert never_or_long_ago(seguidores).mean() > 0.5


def test_some_of_the_silent_buy(seguidores):
    silent_buyers = never_or_long_ago(seguidores) & (seguidores["compras_12m"] > 0)
    assert 0.05 <= silent_buyers.mean() <= 0.10


def test_leaving_out_the_empty_ones_changes_the_active_share(seguidores):
    days = seguidores["dias_sin_interactuar"]
    assert (days.dropna() <= 90).mean() > 2.5 * (days <= 90).mean()


@pytest.mark.parametrize("signal", ["sigue_a_muchos", "sin_foto", "sin_bio", "publica_poco"])
def test_each_signal_is_commoner_among_fakes_but_not_theirs_alone(seguidores, signal):
    shown, fake = signals(seguidores)[signal], seguidores["es_falso"]
    assert shown[fake].mean() > 1.3 * shown[~fake].mean()
    assert shown[~fake].mean() > 0.08
    assert shown[fake].mean() < 0.9


def test_two_signals_accuse_more_innocents_than_culprits(seguidores):
    accused, fake = signals(seguidores).sum(axis=1) >= 2, seguidores["es_falso"]
    assert (accused & ~fake).sum() > (accused & fake).sum()
    assert (~accused & fake).sum() < 0.1 * fake.sum()


def test_three_signals_still_err_both_ways(seguidores):
    accused, fake = signals(seguidores).sum(axis=1) >= 3, seguidores["es_falso"]
    assert 0.2 < (accused & ~fake).sum() / accused.sum() < 0.5
    assert 0.1 < (~accused & fake).sum() / fake.sum() < 0.4


def test_four_signals_let_most_culprits_escape(seguidores):
    accused, fake = signals(seguidores).sum(axis=1) >= 4, seguidores["es_falso"]
    assert (~accused & fake).sum() > 0.45 * fake.sum()
    assert (accused & ~fake).sum() < 0.15 * accused.sum()


def test_two_signals_accuse_silent_buyers(seguidores):
    buyers = never_or_long_ago(seguidores) & (seguidores["compras_12m"] > 0)
    assert (buyers & (signals(seguidores).sum(axis=1) >= 2)).sum() >= 60


def test_calling_everybody_genuine_is_right_almost_nine_times_in_ten(seguidores):
    assert 0.84 < (~seguidores["es_falso"]).mean() < 0.92


def test_few_people_make_most_of_the_conversation(seguidores):
    counts = np.sort(seguidores.query("interacciones_90d > 0")["interacciones_90d"])[::-1]
    assert counts[: len(counts) // 4].sum() > 0.4 * counts.sum()


def test_country_has_the_declared_flaws(seguidores):
    spelt = seguidores["pais"].value_counts()
    assert all(1 <= spelt[spelling] <= 100 for spelling in SPAIN[1:])
    assert 30 <= seguidores["pais"].isna().sum() <= 120
    assert 15 <= seguidores["fecha_alta"].isna().sum() <= 80


def test_followers_and_margin_go_together_over_all_organisations(organizaciones):
    assert rank_correlation(organizaciones.dropna(subset=["margen_redes_mes"])) > 0.3


@pytest.mark.parametrize("neighbours", ["tipo", "tamano"])
def test_among_neighbours_of_a_kind_or_size_followers_do_not_bring_margin(
    organizaciones, neighbours
):
    selling = organizaciones.dropna(subset=["margen_redes_mes"])
    groups = [group for _, group in selling.groupby(neighbours)]
    within = np.average([rank_correlation(g) for g in groups], weights=[len(g) for g in groups])
    assert within < 0.2
    assert within < rank_correlation(selling) - 0.25


def test_rate_by_follower_falls_with_size(organizaciones):
    rate = organizaciones["interacciones_por_pieza"] / organizaciones["seguidores"]
    assert rate.rank().corr(organizaciones["seguidores"].rank()) < -0.6


def test_bank_and_telephone_company_get_more_messages_than_tailor_and_museum(organizaciones):
    messages = organizaciones.set_index("id_organizacion")["mensajes_semana"]
    loud, calm = ["ondavalle", "banco"], ["universidad", "museo", "sastreria", "irene"]
    assert messages[loud].min() > 10 * messages[calm].max()


def test_shops_offers_interest_less_than_its_advice(publicaciones):
    shop = publicaciones[publicaciones["organizacion"] == "ferreteria"]
    by_topic = shop.groupby("tema")["interacciones"].mean()
    assert by_topic["consejo"] > 1.5 * by_topic["oferta"]


def test_concerts_only_in_summer_and_worth_more_than_works(publicaciones):
    museum = publicaciones[publicaciones["organizacion"] == "museo"]
    concerts = museum[museum["tema"] == "conciertos"]
    assert set(concerts["fecha"].dt.month) == {6, 7, 8}
    works = museum[museum["tema"] == "obras"]
    assert concerts["interacciones"].mean() > 2 * works["interacciones"].mean()


def test_last_day_is_the_reference_day_for_everything(seguidores, publicaciones):
    last = pd.Timestamp(REFERENCE_DATE)
    assert (last - publicaciones["fecha"].max().normalize()).days <= 3
    assert (last - seguidores["fecha_alta"].max()).days <= 5
