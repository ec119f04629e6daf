"""The harness page, and short names for what the tests do on it.

It is served: what a page keeps Chromium can take a while to find again when it comes from a folder.
"""

import pytest
from component import toys
from component.driver import Toy


@pytest.fixture(scope="session")
def folder(tmp_path_factory):
    return tmp_path_factory.mktemp("juguetes")


@pytest.fixture(scope="session")
def served(folder, serve):
    return serve(folder)


@pytest.fixture
def harness(folder, served, visits):
    """Open the harness; `harness(theme=…, visit=…)` returns the page."""

    def open_harness(theme="light", visit=None, **options):
        visit = visit or visits(**options)
        return visit.page(f"{served}/{toys.write_page(folder, theme).name}")

    return open_harness


@pytest.fixture
def toy(harness):
    """`toy("number")`: that exercise on a fresh harness."""
    return lambda name, **options: Toy(harness(**options), name)
