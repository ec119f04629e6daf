"""Python in the page, beside JupyterLite as it comes: from a visit to the first checked answer.

Seconds from the start of the visit, or from the click where the page had been open. Bytes as the
site serves them, text gzipped as a static host would.
"""

import gzip
import statistics
import time

import pytest
from bench.rows import Row
from bench.stock_lite import NOTEBOOK, stock_lite
from browser.coder import PATIENCE, Coder
from browser.conftest import LESSON
from notebooks.jupyter import run_all

from datasets.files import csv_path
from exercises.notebook import registry

EXERCISE = "activos-por-ano"
VISITS = 3
TEXT = ("text/", "application/javascript", "application/json", "application/wasm")

#: What is told of a visit, in the order in which it comes; the first three are the worker's marks.
STEPS = {
    "python": "Python started",
    "packages": "packages there",
    "pandas": "pandas imported",
    "first": "first verdict (data of the page)",
    "last": "last verdict (fresh data too)",
}

# When each verdict is there, in milliseconds from the start of the visit.
WATCH = """id => {
    const verdict = document.querySelector(`#ej-${id} output[role=status]`);
    window.told = {};
    new MutationObserver(() => {
        if (!verdict.dataset.estado) return;
        window.told.first ??= performance.now();
        if (!verdict.dataset.provisional) window.told.last ??= performance.now();
    }).observe(verdict, { attributes: true });
}"""
MARKS = """() => Object.fromEntries(performance.getEntriesByType("mark")
    .map(mark => [mark.name, performance.timeOrigin + mark.startTime]))"""


def visit_and_check(page, address, open_for=0):
    """Open the lesson, answer as fast as a program can, and wait for both verdicts.

    Returns:
        Milliseconds of each of `STEPS` from the start of the visit, and of the `click`.
    """
    page.goto(f"{address}/{LESSON}.html")
    page.wait_for_timeout(1000 * open_for)
    coder = Coder(page, EXERCISE)
    page.evaluate(WATCH, EXERCISE)
    coder.write(registry.get(EXERCISE).solution_source())
    clicked = page.evaluate("performance.now()")
    coder.button("Comprobar").click()
    page.wait_for_function("window.told.last", timeout=PATIENCE)
    start = page.evaluate("performance.timeOrigin")
    marks = {name: moment - start for name, moment in page.workers[0].evaluate(MARKS).items()}
    return {**marks, **page.evaluate("window.told"), "click": clicked}


def answer_in_stock(page, address):
    """The same count in JupyterLite as it comes, from the visit to the number on the screen.

    Returns:
        Milliseconds: `python` is there when it asks for its first wheel, `packages` when the last
        one has come.
    """
    start, wheels = time.monotonic(), []

    def elapsed():
        return 1000 * (time.monotonic() - start)

    page.context.on("request", lambda it: wheels.append(elapsed()) if ".whl" in it.url else None)
    page.context.on(
        "requestfinished", lambda it: wheels.append(elapsed()) if ".whl" in it.url else None
    )
    page.goto(f"{address}/notebooks/index.html?path={NOTEBOOK}")
    page.locator(".jp-Notebook .jp-InputPrompt").first.wait_for(timeout=PATIENCE)
    run_all(page)
    page.locator(".jp-OutputArea-output", has_text="2026").wait_for(timeout=2 * PATIENCE)
    answered = elapsed()
    return {"python": wheels[0], "packages": wheels[-1], "first": answered}


def weigh(page):
    """A list that grows with the megabytes of each answer to the page or its worker."""
    total = []

    def add(response):
        kind = response.headers.get("content-type", "")
        if kind.startswith(TEXT):
            total.append(len(gzip.compress(response.body())) / 1e6)
        else:
            total.append(int(response.headers.get("content-length", 0)) / 1e6)

    page.context.on("response", add)
    return total


def without_snapshot(visit):
    """The same page where Python has to start package by package."""
    visit.context.route("**/snapshot.bin.gz", lambda route: route.abort())
    return visit


@pytest.fixture(scope="module")
def address(site, serve):
    return serve(site)


@pytest.fixture(scope="module")
def stock_address(tmp_path_factory, serve):
    return serve(stock_lite(tmp_path_factory.mktemp("stock-lite"), csv_path("seguidores")))


def median(visits, step):
    """Median of a step over visits, in milliseconds; None where they do not tell."""
    times = [told[step] for told in visits if step in told]
    return statistics.median(times) if times else None


def seconds(milliseconds):
    return "" if milliseconds is None else f"{milliseconds / 1000:.2f} s"


def add_steps(table, title, ours, other=(), note=""):
    for step, what in STEPS.items():
        beside = seconds(median(other, step))
        beside += note if beside else ""
        table.append(Row(f"{title}: {what}", seconds(median(ours, step)), beside, "", True))


def test_first_checked_answer(table, visits, address, stock_address):
    cold, warm, bare, stock = [], [], [], []
    for _ in range(VISITS):
        visit = visits()
        page = visit.page()
        cold.append(visit_and_check(page, address))
        warm.append(visit_and_check(page, address))
        bare_visit = without_snapshot(visits())
        bare.append(visit_and_check(bare_visit.page(), address))
        bare_visit.errors.clear()  # the refused file is told to the console
        stock_visit = visits(service_workers="allow")  # which brings the table to the cell
        stock.append(answer_in_stock(stock_visit.page(), stock_address))
        stock_visit.errors.clear()
    add_steps(table, "cold", cold, stock, " *")
    add_steps(table, "second page", warm)
    add_steps(table, "cold, no snapshot", bare)
    table.append(Row("* JupyterLite as it comes, a count without check", "", "", "", True))
    first, beside = median(cold, "first"), median(stock, "first")
    ratio = first / beside
    within = f"{ratio:.2f} ≤ 0.25"
    table.append(Row("cold → first verdict, the ratio", "", "", within, ratio <= 0.25))
    table.append(Row("cold → first verdict", seconds(first), "", "≤ 6 s", first <= 6000))
    assert ratio <= 0.25
    assert first <= 6000


def test_answer_on_a_page_that_was_open(table, visits, address):
    times = [visit_and_check(visits().page(), address, open_for=10) for _ in range(VISITS)]
    waited = statistics.median(told["first"] - told["click"] for told in times)
    table.append(Row("open for 10 s: click → first", seconds(waited), "", "≤ 0.5 s", waited <= 500))
    last = statistics.median(told["last"] - told["click"] for told in times)
    table.append(Row("open for 10 s: click → last", seconds(last), "", "", True))
    assert waited <= 500


def test_bytes(table, visits, address, stock_address):
    def megabytes(visit, act):
        page = visit.page()
        total = weigh(page)
        act(page)
        visit.errors.clear()
        return f"{sum(total):.1f} MB"

    def ours(page):
        visit_and_check(page, address)

    def theirs(page):
        answer_in_stock(page, stock_address)

    beside = megabytes(visits(service_workers="allow"), theirs)
    table.append(
        Row("bytes until the first answer", megabytes(visits(), ours), f"{beside} *", "", True)
    )
    bare = megabytes(without_snapshot(visits()), ours)
    table.append(Row("bytes, no snapshot", bare, "", "", True))
