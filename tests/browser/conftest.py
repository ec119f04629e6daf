"""The real site, built once and served on loopback."""

import pytest
from conftest import ROOT

from exercises.notebook import registry
from exercises.publishing.pages import docnames, read_page

#: Every page of the book.
PAGES = tuple(docnames(ROOT))
LESSON = "book/calidad/ejercito-de-fantasmas"


# A screen at a time, each painted before the next.
SCROLL = """async () => {
    const painted = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    for (let y = 0; y < document.documentElement.scrollHeight; y += innerHeight) {
        window.scrollTo({ top: y, behavior: 'instant' });
        await painted();
    }
}"""


def exercises_of(name):
    """The exercises of a page, in order."""
    return [registry.get(citation.id) for citation in read_page(ROOT, name).exercises]


@pytest.fixture(scope="session")
def address(site, serve):
    """Where the site answers."""
    return serve(site)


@pytest.fixture(scope="session")
def exercises():
    """All exercises of the course."""
    return list(registry)


def open_page(visit, address, name):
    """Open a page and wait until nothing more arrives."""
    page = visit.page()
    page.goto(f"{address}/{name}.html", wait_until="networkidle")
    return page


def read_through(page):
    """Scroll to the end, as a reader does, so that every figure has been in view."""
    page.evaluate(SCROLL)
    page.wait_for_load_state("networkidle")
