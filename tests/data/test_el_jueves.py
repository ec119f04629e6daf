"""What the lesson about Irene's Thursday teaches is in the data of twenty editions."""

from itertools import pairwise

import pytest

from datasets import cargar
from datasets.definiciones import (
    DESPEGA_CON,
    con_temporada,
    despego,
    irene_mes_a_mes,
    por_clientes,
    por_preguntas,
    temporada,
)
from datasets.generators import arranques as starts
from exercises.engine import check
from exercises.notebook import registry


@pytest.fixture
def arranques(edition):
    return cargar("arranques", edition)


@pytest.fixture
def meses(edition):
    return cargar("meses", edition)


def share(groups):
    return 100 * groups["despegaron"] / groups["personas"]


def taking_off_by_half(starts_frame, month, how_many):
    """Return of 100 how many take off among those with most clients, and with fewest."""
    off = despego(starts_frame)
    place = starts_frame[f"clientes_mes_{month}"].rank(method="first")
    above, below = place > len(starts_frame) - how_many, place <= how_many
    return 100 * off[above].mean(), 100 * off[below].mean()


def failures(starts_frame, month, least):
    """Return of 100: those stopped who take off, and those who go on and do not."""
    off, clients = despego(starts_frame), starts_frame[f"clientes_mes_{month}"]
    return 100 * (clients[off] < least).mean(), 100 * (clients[~off] >= least).mean()


# Irene


def test_irene_had_nobody_for_two_months_and_one_client_in_the_third(meses):
    assert irene_mes_a_mes(meses)["clientes"].head(3).to_list() == [0, 0, 1]


def test_line_of_month_three_falls_far_short_and_that_of_month_twelve_does_not(meses):
    clients = irene_mes_a_mes(meses).set_index("mes_de_irene")["clientes"]
    assert 8 * clients[3] < clients[24] / 2
    assert abs(2 * clients[12] - clients[24]) <= 5
    assert abs(4 * clients[6] - clients[24]) > abs(2 * clients[12] - clients[24])
    assert clients.max() <= 28


def test_at_month_six_more_people_ask_than_at_the_start(meses):
    asked = irene_mes_a_mes(meses)["consultas"]
    assert asked.iloc[5] > asked.iloc[0] + 1
    assert asked.iloc[13] >= 3 * asked.iloc[1]


# Six hundred starts


def test_starts_are_what_the_card_says(arranques):
    assert len(arranques) == starts.N
    off = despego(arranques)
    totals = arranques["clientes_mes_24"]
    assert totals[off].between(*starts.HIGH).all()
    assert totals[~off].max() <= starts.LOW < DESPEGA_CON <= starts.HIGH[0]
    columns = [f"clientes_mes_{month}" for month in (3, *starts.CHECKED)]
    for before, after in pairwise(columns):
        assert (arranques[after] >= arranques[before]).all()
    assert arranques["preguntas_mes_3"][off].between(2, 8).all()
    assert arranques["preguntas_mes_3"][~off].between(0, 6).all()


def test_numbers_of_the_card_are_those_of_the_generator():
    text = " ".join(starts.__doc__.split())
    none, one, two, _ = starts.EARLY
    assert f"cero clientes {none} de cada 100, uno otras {one}, dos otras {two}" in text
    first, *middle, last = starts.TAKE_OFF
    assert f"despegan {first}, {middle[0]}, {middle[1]} y {last}" in text
    low, high = starts.HIGH
    assert f"entre {low} y {high} clientes" in text
    six, nine, twelve, _ = starts.FAST
    assert f"llegan {six} de cada 100 hasta el mes 6. Hasta el 9 llegan otros {nine - six}" in text
    assert twelve - nine == nine - six
    assert (starts.MORE_OR_LESS, starts.LOW) == (1, 11)


def test_with_one_client_most_do_not_take_off(arranques):
    assert 38 < share(por_clientes(arranques))["1"] < 42


def test_at_month_three_clients_hardly_tell(arranques):
    rates = share(por_clientes(arranques))
    assert 0 < rates["2 o más"] - rates["ninguno"] < 20
    assert abs(rates["1"] - rates["ninguno"]) < 12
    assert all(
        abs(more - fewer) < 20
        for more, fewer in (taking_off_by_half(arranques, 3, n) for n in (300, 150))
    )


def test_lines_open_month_by_month(arranques):
    for how_many in (300, 150):
        gaps = [
            more - fewer
            for more, fewer in (taking_off_by_half(arranques, m, how_many) for m in (3, 6, 9, 12))
        ]
        assert gaps == sorted(gaps)
        assert gaps[-1] > 60


def test_questions_tell_what_clients_do_not_yet(arranques):
    asked, clients = share(por_preguntas(arranques)), share(por_clientes(arranques))
    assert asked.iloc[2] - asked.iloc[0] > 45
    assert asked.iloc[2] - asked.iloc[0] > 2 * (clients.iloc[2] - clients.iloc[0])
    assert por_preguntas(arranques)["personas"].min() > 80


def test_many_with_many_questions_did_not_take_off(arranques):
    many = por_preguntas(arranques).iloc[2]
    assert many["personas"] - many["despegaron"] > 40


def test_what_may_be_promised(arranques):
    like_irene = arranques[arranques["clientes_mes_3"] == 1]
    six = [100 * (like_irene["clientes_mes_6"] >= n).mean() for n in (2, 3)]
    twelve = [100 * (like_irene["clientes_mes_12"] >= n).mean() for n in (3, 4)]
    assert six[0] > 52 and six[1] < 45
    assert twelve[0] > 60 and twelve[1] > 50.5


def test_no_rule_of_month_three_or_six_is_good_enough(arranques):
    for month in (3, 6):
        for least in range(13):
            stopped, going = failures(arranques, month, least)
            assert stopped > 20.5 or going > 30.5, (month, least)


def test_one_rule_of_month_nine_and_several_of_twelve_are(arranques):
    stopped, going = failures(arranques, 9, 4)
    assert stopped < 19.5 and going < 29.5
    for least in (5, 6):
        stopped, going = failures(arranques, 12, least)
        assert stopped < 19.5 and going < 29.5


# December


def test_december_is_the_best_month_of_one_neighbour_in_ten(meses):
    assert len(con_temporada(meses)) == 10
    years = meses.groupby("organizacion").size()
    assert (years[con_temporada(meses)] == 36).all()
    assert years["irene"] == 24
    best = [name for name in con_temporada(meses) if temporada(meses, name).idxmax() == 12]
    assert best == ["trece-plazas"]


def test_plants_are_sold_in_spring_and_december_is_a_quiet_month(meses):
    season = temporada(meses, "maceta")
    assert set(season.nlargest(2).index) == {4, 5}
    assert season[12] < 92
    assert season[5] > 120


# What a plan's line must say

DATE, WATCHED = (
    "Lo juzgaré el 30 de junio por",
    "Hasta entonces miraré cuánta gente pregunta cada mes.",
)


@pytest.mark.parametrize(
    ("judged", "asked"),
    [
        ("clientes nuevos; con menos de 4, pararé o cambiaré.", ""),
        ("clientes nuevos; si no llegan a 4, paro, y el mínimo es ese.", ""),
        (
            "clientes nuevos que hayan pagado; si son pocos, pararé.",
            "¿Con menos de cuánto pararías",
        ),
        ("seguidores; con menos de 400, pararé o cambiaré.", "Cuentas seguidores"),
        ("seguidores que compran algo; con menos de 4, pararé.", ""),
    ],
)
def test_a_line_needs_its_least_and_something_that_can_go_wrong(judged, asked):
    unknown = dict.fromkeys(("tus_meses", "tus_clientes", "tus_horas"), "no lo sé")
    answer = unknown | {"linea": f"{DATE} {judged} {WATCHED}"}
    result = check(registry.get("tu-fecha"), answer)
    assert asked in result.message
    assert (result.status == "correcto") == (not asked)


@pytest.mark.parametrize(
    ("drawn", "told"),
    [
        ((1, 1, 1, 1), "casi nadie más"),
        ((2, 4, 6, 8), "seguir al paso"),
        ((1, 1, 2, 4), "casi nadie más"),
    ],
)
def test_a_drawing_is_told_what_it_draws(drawn, told):
    answer = dict(zip(("m6", "m12", "m18", "m24"), drawn, strict=True))
    message = check(registry.get("dibuja-tu-pronostico"), answer).message
    assert told in message
    assert ("seguir al paso" in message) == (told == "seguir al paso")
