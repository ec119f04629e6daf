"""What the tests of the data share: the cards and twenty editions."""

import pytest

from datasets import cargar, nombres

EDITIONS = tuple(str(number) for number in range(20))


@pytest.fixture(params=nombres())
def name(request):
    return request.param


@pytest.fixture(params=EDITIONS)
def edition(request):
    return request.param


@pytest.fixture
def organizaciones(edition):
    return cargar("organizaciones", edition)


@pytest.fixture
def publicaciones(edition):
    return cargar("publicaciones", edition)


@pytest.fixture
def seguidores(edition):
    return cargar("seguidores", edition)
