"""`semanas` agrees with the city, and holds what the lesson on sales or communication says."""

import itertools

import pandas as pd
import pytest

from datasets import cargar
from datasets.definiciones import (
    ESTACIONES,
    PASOS_DEL_EMBUDO,
    coincidencias,
    de_diez_mil,
    dos_embudos,
    fuertes,
    mejor_retardo,
    pasan,
    por_estacion,
    semana_del_video,
)
from datasets.editions import ledger_of
from datasets.generators import semanas as weeks
from datasets.ledger import REFERENCE_DATE
from exercises.bank.estrategia.desliza_a_mano import SEMANAS, SIN_MOVER, cuenta, diez_semanas

BOTH = ("maceta", "museo")


@pytest.fixture
def semanas(edition):
    return cargar("semanas", edition)


@pytest.fixture
def campanas(edition):
    return cargar("campanas", edition)


def of(frame, name):
    return frame[frame["organizacion"] == name].reset_index(drop=True)


# The set.


def test_104_mondays_of_both_up_to_the_last_whole_week(semanas):
    for name in BOTH:
        mondays = of(semanas, name)["semana"]
        assert len(mondays) == 104
        assert (mondays.dt.day_of_week == 0).all()
        assert mondays.diff().dropna().eq(pd.Timedelta(days=7)).all()
        last = mondays.iloc[-1] + pd.Timedelta(days=6)
        assert last <= pd.Timestamp(REFERENCE_DATE) < last + pd.Timedelta(days=7)


def test_orders_of_the_shop_are_those_of_its_months(semanas, edition):
    shop = of(semanas, "maceta")
    months = of(cargar("meses", edition), "maceta").set_index("mes")["pedidos"]
    first, last = shop["semana"], shop["semana"] + pd.Timedelta(days=6)
    # Months that the 104 weeks cover whole: weeks inside are not more than it, weeks that touch it
    # are not less.
    whole = months[(months.index >= first.iloc[0])].iloc[:-1]
    assert len(whole) == 23
    for month, orders in whole.items():
        end = month + pd.offsets.MonthEnd()
        inside = shop.loc[(first >= month) & (last <= end), "resultado"].sum()
        touching = shop.loc[(first <= end) & (last >= month), "resultado"].sum()
        assert inside <= orders <= touching, month
    year = shop["resultado"].tail(52).sum()
    assert year == pytest.approx(months.tail(12).sum(), rel=0.03)


def test_who_leaves_a_contact_fits_among_the_contacts(semanas, organizaciones):
    contacts = organizaciones.set_index("id_organizacion")["contactos_propios"]
    for name in BOTH:
        assert 0 < of(semanas, name)["registros"].sum() <= contacts[name], name


def test_declared_flaws(semanas):
    for name in BOTH:
        rows = of(semanas, name)
        assert rows["visitas_web"].isna().sum() == weeks.UNCOUNTED
        assert rows["conversacion"].min() >= 1


def test_numbers_of_the_card_are_those_of_the_generator():
    text = " ".join(weeks.__doc__.split())
    assert "Ciento cuatro semanas" in text and weeks.WEEKS == 104
    assert f"unas {weeks.TICKETS_A_WEEK} por semana" in text
    luck, noise = (f"{x}".replace(".", ",") for x in (weeks.LUCK, weeks.NOISE))
    assert f"es {luck} en el resultado y {noise} en la conversación" in text
    assert ledger_of("0").delays == (3, 2)
    assert "son tres semanas en La Maceta y dos en el museo" in text
    assert {ledger_of(str(n)).delays[0] for n in range(40)} == {3, 4}
    assert {ledger_of(str(n)).delays[1] for n in range(40)} == {1, 2}
    assert "tres o cuatro y una o dos" in text
    assert "se habló el triple" in text and weeks.FUNNY == 3
    assert "Tres semanas no tienen" in text and weeks.UNCOUNTED == 3


# What the lesson says.


def test_best_delay_is_the_declared_one_and_clearly_better_than_the_rest(semanas, edition):
    for name in BOTH:
        parts = coincidencias(semanas, name)
        assert mejor_retardo(semanas, name) == ledger_of(edition).delay_of(name), name
        best = parts.max()
        assert best >= 60, name
        assert best >= parts.drop(parts.idxmax()).max() + 8, name
        assert best >= parts[0] + 12, name


def test_the_other_delays_are_about_heads_or_tails(semanas):
    for name in BOTH:
        parts = coincidencias(semanas, name)
        others = parts.drop(parts.idxmax())
        assert others.min() >= 30, name
        assert others.max() <= 72, name
        assert 42 <= others.mean() <= 58, name


def test_the_delays_of_both_differ(semanas):
    assert mejor_retardo(semanas, "maceta") != mejor_retardo(semanas, "museo")


def test_coincidences_count_pairs_with_both_weeks_known(semanas):
    shop = of(semanas, "maceta")
    talked, happened = fuertes(shop["conversacion"]).tolist(), fuertes(shop["resultado"]).tolist()
    for delay in range(9):
        pairs = list(zip(talked, happened[delay:], strict=False))
        share = 100 * sum(a == b for a, b in pairs) / len(pairs)
        assert coincidencias(semanas, "maceta")[delay] == pytest.approx(share)


def test_funny_week_brought_nobody(semanas):
    # The shop's week that was talked about three times as much as what followed would say.
    shop, delay = of(semanas, "maceta"), mejor_retardo(semanas, "maceta")
    later = shop["resultado"].shift(-delay)
    odd = (shop["conversacion"] / shop["conversacion"].median()) / (later / later.median())
    assert odd.max() > 1.7
    assert (odd > 1.7).sum() <= 3
    one = semana_del_video(semanas, "maceta")
    assert one["semana"] == shop.loc[odd.idxmax(), "semana"]
    assert 1.7 <= one["conversacion"] / one["habituales"] <= 4.5


def test_ten_weeks_by_hand_tell_every_way_of_counting_apart(semanas):
    talked, happened, delay = diez_semanas(semanas)
    assert len(talked) == len(happened) == SEMANAS
    assert cuenta(talked, happened, delay) >= SEMANAS - delay - 1
    assert cuenta(talked, happened, 0) <= SIN_MOVER


def test_three_judges_crown_three_seasons(semanas):
    means = por_estacion(semanas, "museo")
    assert tuple(means.index) == ESTACIONES
    assert means.idxmax().to_dict() == {
        "resultado": "primavera",
        "registros": "otoño",
        "conversacion": "verano",
    }
    # And winter never comes close.
    assert (means.loc["invierno"] < 0.85 * means.max()).all()


def test_judges_leave_no_doubt(semanas):
    for judge, values in por_estacion(semanas, "museo").items():
        first, second = values.nlargest(2)
        assert first >= 1.05 * second, judge


def test_advert_wins_on_average_and_loses_multiplied(campanas):
    advert, club = dos_embudos(campanas)
    assert pasan(advert).mean() >= pasan(club).mean() + 0.5
    assert de_diez_mil(club) >= 1.2 * de_diez_mil(advert)
    assert club["objetivo"] != "captar"


def test_advert_brings_more_new_ones_and_the_club_more_who_come_back(campanas):
    rows = of(campanas, "maceta").dropna(subset=["vuelven_90d"])
    sums = rows.groupby("campana")[["vuelven_90d", "clientes_nuevos"]].sum()
    back = sums["vuelven_90d"] / sums["clientes_nuevos"]
    assert back["Club de esquejes"] > back["Anuncio de temporada"] + 0.08
    assert rows.loc[rows["campana"] == "Anuncio de temporada", "clientes_nuevos"].min() > max(
        rows.loc[rows["campana"] == "Club de esquejes", "clientes_nuevos"]
    )


def test_steps_multiply_to_the_whole(campanas):
    for campaign in dos_embudos(campanas):
        assert (pasan(campaign) / 100).prod() * 10_000 == pytest.approx(de_diez_mil(campaign))


def test_most_people_stay_at_the_first_step_of_the_advert(campanas):
    advert, _ = dos_embudos(campanas)
    rates = pasan(advert)
    assert rates.iloc[0] < 5
    assert rates.idxmin() == "clics"


def test_the_narrowest_step_is_not_the_same_in_both(campanas):
    _, club = dos_embudos(campanas)
    assert pasan(club).idxmin() == "clientes_nuevos"


def test_all_campaigns_of_each_kind_tell_the_same_as_the_two(campanas):
    sums = of(campanas, "maceta").groupby("campana")[list(PASOS_DEL_EMBUDO)].sum()
    of_ten_thousand = sums.apply(de_diez_mil, axis=1)
    assert of_ten_thousand["Club de esquejes"] > 2 * of_ten_thousand["Anuncio de temporada"]


def test_the_shop_pays_for_its_hours(edition):
    from exercises.bank.estrategia.la_cuenta_se_paga import HORA, partes

    sales, left, adverts, hours = partes(
        cargar("organizaciones", edition), cargar("meses", edition)
    )
    assert sales * left / 100 - adverts - hours * HORA > 500


def test_museum_sells_nothing_through_the_network(organizaciones):
    assert organizaciones.set_index("id_organizacion")["ventas_redes_mes"].isna()["museo"]


def test_mistakes_of_the_funnel_are_far_from_the_answer(campanas):
    from exercises.bank.estrategia.el_embudo_multiplica import tasas

    rates = tasas(campanas)
    answer = 10_000 * (rates / 100).prod()
    wrong = (100 * rates.mean(), 100 * rates.iloc[-1], 100 * rates.sum(), 100 * rates.iloc[0])
    assert all(abs(a - b) > 1 for a, b in itertools.combinations((answer, *wrong), 2))
