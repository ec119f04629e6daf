"""What the lesson «¿Cuánto cuesta lo gratis?» says of its data holds in twenty editions."""

import itertools

import pytest

from datasets import cargar
from datasets.definiciones import GASTO_DE_HOY, coste_del_ano, paso_a_paso, un_ano_de_julia
from datasets.generators.acciones import OWNED, PAID, SHARED
from datasets.generators.tramos import ADVERT, CHANNELS, LIST, OFFICES, STEP
from exercises.engine import answer_key, check
from exercises.notebook import registry

RAFFLE = "Sorteo de una cena"
ALWAYS = {
    "lo-que-dejo-el-sorteo",
    "horas-para-empatar",
    "euros-para-empatar",
    "lo-que-pesan-las-herramientas",
    "los-siguientes-cien",
}


@pytest.fixture
def campanas(edition):
    return cargar("campanas", edition)


@pytest.fixture
def julia(campanas):
    return un_ano_de_julia(campanas)


@pytest.fixture
def acciones(edition):
    return cargar("acciones", edition)


@pytest.fixture
def steps(edition):
    return paso_a_paso(cargar("tramos", edition)).set_index(["canal", "gasto"])


def test_hours_turn_the_sign_of_the_raffle(julia, edition):
    raffle = julia.loc[RAFFLE]
    without = raffle["gasto"] + raffle["regalo"]
    returned = 100 * (raffle["queda"] - raffle["coste"]) / raffle["coste"]
    assert 100 * (raffle["queda"] - without) / without > 50
    assert returned < -3
    if edition == "0":
        assert round(returned, 1) == -3.1
        assert (raffle["queda"], raffle["coste"]) == (434, 448)


def test_the_raffle_is_the_only_one_that_loses_and_the_first_to_cross(julia):
    profit = julia["queda"] - julia["coste"]
    assert list(profit.index[profit < 0]) == [RAFFLE]
    even = ((julia["queda"] - julia["gasto"] - julia["regalo"]) / julia["horas"]).sort_values()
    assert even.index[0] == RAFFLE
    assert 8 <= even.iloc[0] < 13
    # The slider ends at 25, and the second one crosses before.
    assert even.iloc[0] + 2 < even.iloc[1] < 25


def test_with_the_hour_at_13_the_three_notices_are_in_the_better_half(julia):
    profit = (julia["queda"] - julia["coste"]).rank(ascending=False)
    notices = profit[julia["canal"] == "lista de contactos"]
    assert len(notices) == 3
    assert (notices <= len(julia) / 2).all()


def test_eight_campaigns_and_the_bars_fit_the_axis(julia):
    assert len(julia) == 8
    assert julia.index.is_unique
    free = julia["queda"] - julia["gasto"] - julia["regalo"]
    assert free.min() > 0
    assert free.max() < 450
    assert (free - 25 * julia["horas"]).min() > -300


def test_work_is_more_than_the_advert_in_the_raffle(julia):
    raffle = julia.loc[RAFFLE]
    work = 13 * raffle["horas"]
    assert work > raffle["gasto"]
    assert 40 < 100 * work / raffle["coste"] < 50


def test_most_of_who_answered_the_list_came_before(julia):
    listed = julia[julia["canal"] == "lista de contactos"]
    assert (listed["repiten"] > 1.4 * listed["clientes_nuevos"]).all()


def test_of_every_euro_sold_less_than_half_a_euro_is_left(julia):
    assert set(julia["margen_pct"]) == {35}


def test_a_year_agrees_with_campaigns_and_with_the_hours_of_a_week(
    acciones, campanas, organizaciones
):
    own = campanas[campanas["organizacion"] == "mesa-catorce"]
    year = own[own["inicio"] >= "2025-11-01"]
    house = organizaciones.set_index("id_organizacion").loc["mesa-catorce"]
    assert acciones["pauta"].sum() == year["gasto"].sum()
    assert acciones["horas"].sum() == 52 * house["horas_semana"]
    by_id = acciones.set_index("id_accion")
    assert acciones["regalo"].sum() - by_id.at["creador", "regalo"] == year["regalo"].sum()
    assert (acciones["horas"] > 0).all()
    answering = 38 * 0.71 * 5 / 60 * 52
    assert abs(by_id.at["mensajes", "horas"] - answering) < 2


def test_spend_of_the_year_is_that_of_the_months(acciones, edition):
    months = cargar("meses", edition)
    own = months[(months["organizacion"] == "mesa-catorce") & (months["mes"] >= "2025-11-01")]
    assert acciones["pauta"].sum() == own["gasto"].sum()


def test_tools_are_cheap_and_work_is_not(acciones):
    cost = 100 * coste_del_ano(acciones) / coste_del_ano(acciones).sum()
    assert 4.5 < cost["herramientas"] < 6
    assert 80 < cost["trabajo"] < 86


def test_all_drawers_ask_for_hours(acciones):
    hours = acciones.groupby("tipo")["horas"].sum()
    assert (hours > 0).all()
    assert hours.idxmax() == SHARED
    assert hours[OWNED] > hours[PAID]


def test_most_new_followers_came_with_an_advert_but_not_all(julia):
    shares = 100 * julia.groupby("canal")["seguidores_nuevos"].sum()
    shares /= julia["seguidores_nuevos"].sum()
    assert 60 < shares["anuncio en redes"] < 72
    assert shares["publicación propia"] > 28
    with_advert = julia[julia["canal"] == "anuncio en redes"]["seguidores_nuevos"]
    assert with_advert[RAFFLE] > 0.7 * with_advert.sum()


def test_the_list_reaches_its_own_and_the_network_reaches_far(julia, organizaciones, publicaciones):
    house = organizaciones.set_index("id_organizacion").loc["mesa-catorce"]
    own = publicaciones[publicaciones["organizacion"] == "mesa-catorce"]
    notice, video = (julia.at[n, "alcance"] for n in ("Martes de siempre", "Vídeo de la cocina"))
    assert 10 < 100 * own["alcance"].mean() / house["seguidores"] < 20
    assert 80 < 100 * notice / house["contactos_propios"] <= 100
    assert video > 3 * house["seguidores"]
    assert video > 20 * house["contactos_propios"]


@pytest.mark.parametrize("channel", CHANNELS)
def test_each_hundred_adds_less_than_the_one_before(steps, channel):
    added = steps.loc[channel, "anade"].to_list()
    assert all(later < before for before, later in itertools.pairwise(added))


def test_the_best_mean_is_not_the_best_next_hundred(steps):
    means = {c: steps.at[(c, g), "media"] for c, g in GASTO_DE_HOY.items()}
    added = {c: steps.at[(c, g + STEP), "anade"] for c, g in GASTO_DE_HOY.items()}
    assert max(means, key=means.get) == LIST
    assert min(means, key=means.get) == OFFICES
    assert max(added, key=added.get) == OFFICES
    assert added[OFFICES] > STEP > added[ADVERT] > added[LIST]


def test_what_pays_for_itself(steps):
    pays = steps["anade"] > STEP
    assert pays.groupby("canal").sum().to_dict() == {ADVERT: 2, OFFICES: 3, LIST: 1}
    assert steps.at[(OFFICES, 3 * STEP), "anade"] < steps.at[(OFFICES, 2 * STEP), "anade"]


@pytest.mark.parametrize(
    ("parts", "said"),
    [
        ((2, 3, 1, 1), None),
        ((1, 2, 1, 3), None),
        ((2, 2, 1, 2), None),
        ((0, 0, 7, 0), "todo-a-la-mejor-media"),
        ((6, 0, 1, 0), "mas-alla-de-lo-visto"),
        ((1, 5, 1, 0), "mas-alla-de-lo-visto"),
        ((2, 2, 3, 0), "todo-a-la-mejor-media"),
        ((3, 3, 1, 0), "el-ultimo-del-anuncio"),
        ((0, 0, 0, 7), "todo-a-la-caja"),
        ((2, 3, 0, 2), "un-canal-sin-empezar"),
        ((2, 1, 1, 3), "corto-en-las-oficinas"),
    ],
)
def test_spreads_of_seven_hundred_euros(parts, said, edition):
    names = ("anuncio", "oficinas", "lista", "guardar")
    result = check(registry.get("setecientos-euros"), dict(zip(names, parts, strict=True)), edition)
    assert result.mistake == said
    assert (result.status == "correcto") == (said is None)


@pytest.mark.parametrize("name", sorted(ALWAYS))
def test_mistakes_are_told_apart(name, edition):
    key = answer_key(registry.get(name), edition)["check"]
    values = [key["value"], *(mistake["value"] for mistake in key["mistakes"])]
    gap = 2 * key["tolerance"]
    assert all(abs(a - b) > gap for a, b in itertools.combinations(values, 2))
