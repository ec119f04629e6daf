"""The harness page, opened from a folder, and short names for what the tests do on it."""

import pytest
from component import toys
from component.driver import Toy


@pytest.fixture(scope="session")
def folder(tmp_path_factory):
    return tmp_path_factory.mktemp("juguetes")


@pytest.fixture
def harness(folder, visits):
    """Open the harness; `harness(theme=…, visit=…)` returns the page."""

    def open_harness(theme="light", visit=None, **options):
        visit = visit or visits(**options)
        return visit.page(toys.write_page(folder, theme).as_uri())

    return open_harness


@pytest.fixture
def toy(harness):
    """`toy("number")`: that exercise on a fresh harness."""
    return lambda name, **options: Toy(harness(**options), name)
