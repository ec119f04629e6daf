"""What several folders of tests share: a real browser that reaches nothing but this machine."""

import os
import re
import shutil
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from filelock import FileLock

from exercises.publishing.serve import make_server

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT / "tests"))

FAILURES = ROOT / "_build" / "test-failures"

CHROMIUM_ARGUMENTS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    # No other host has an address; `curso.test` is this machine without its privileges.
    "--host-resolver-rules=MAP curso.test 127.0.0.1,MAP * ~NOTFOUND,EXCLUDE 127.0.0.1",
)
LOOPBACK = re.compile(r"(?:https?|wss?)://(?:127\.\d+\.\d+\.\d+|localhost|\[::1\])(?::\d+)?(?:/|$)")
OWN_SCHEMES = ("file:", "data:", "blob:", "about:")


#: What takes longest goes first, so that at the end no processor waits for the other.
SLOW_FIRST = ("docs", "notebooks", "browser", "workshop")


def pytest_collection_modifyitems(items):
    """Sort by folder; within a folder the order stays.

    What drives Chromium is tried a second time, and the summary says so: on a loaded machine a
    browser now and then takes longer than any wait for it. A budget has one try.
    """

    def folder_of(item):
        return item.path.relative_to(ROOT / "tests").parts[0]

    def place(item):
        folder = folder_of(item)
        return SLOW_FIRST.index(folder) if folder in SLOW_FIRST else len(SLOW_FIRST)

    items.sort(key=place)
    for item in items:
        if "chromium" in item.fixturenames and folder_of(item) != "bench":
            item.add_marker(pytest.mark.flaky(reruns=1))


@pytest.fixture(scope="session")
def node_modules() -> Path:
    """npm's packages, installed once from the lock file."""
    from tools.node import node_modules

    return node_modules()


def chromium_program() -> str:
    """Path of the system's Chromium."""
    program = shutil.which("chromium") or shutil.which("chromium-browser")
    if program is None:
        pytest.fail("Chromium is missing. On Debian: apt-get install chromium")
    return program


@pytest.fixture(scope="session")
def chromium():
    """One headless Chromium for all browser tests of this process."""
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=chromium_program(), headless=True, args=list(CHROMIUM_ARGUMENTS)
        )
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def site(tmp_path_factory) -> Path:
    """The real course, built as a learner's site; built once however many processes test."""
    return built_site(tmp_path_factory, "learner", {})


@pytest.fixture(scope="session")
def instructor_site(tmp_path_factory, site) -> Path:
    """The real course, built for whoever teaches, with the outputs that the learner's has kept."""
    environment = {"DOCENTE": "1", "PYTHON_EN_PAGINA": "0"}
    kept = site.with_name(".jupyter_cache")
    return built_site(tmp_path_factory, "instructor", environment, kept)


def built_site(
    tmp_path_factory, name: str, environment: dict[str, str], outputs: Path | None = None
) -> Path:
    """Build the book with warnings as errors, in a folder that all processes share."""
    own = tmp_path_factory.getbasetemp()
    # Alone, the parent would be the folder of all runs, and hold the site of an earlier one.
    of_this_run = own.parent if "PYTEST_XDIST_WORKER" in os.environ else own
    shared = of_this_run / f"sitio-{name}"
    with FileLock(f"{shared}.lock"):
        if not shared.exists():
            command = [Path(sys.executable).with_name("jupyter-book"), "build", ROOT]
            options = ["-W", "-n", "--keep-going", "-q", "--path-output", f"{shared}.part"]
            if outputs:
                shutil.copytree(outputs, Path(f"{shared}.part", "_build", "docente", outputs.name))
            built = subprocess.run(
                [*command, *options],
                env={**os.environ, **environment},
                capture_output=True,
                text=True,
                timeout=600,
            )
            assert built.returncode == 0, built.stdout + built.stderr
            Path(f"{shared}.part").rename(shared)
    docente = shared / "_build" / "docente" / "html"
    return docente if environment else shared / "_build" / "html"


@pytest.fixture(scope="session")
def serve():
    """A function that serves a folder on loopback and returns its address."""
    servers = []

    def start(folder: Path) -> str:
        server = make_server(folder, 0)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        servers.append(server)
        return f"http://127.0.0.1:{server.server_port}"

    yield start
    for server in servers:
        server.shutdown()
        server.server_close()


class Visit:
    """A browser context whose pages record what goes wrong.

    Service workers are for the tests that are about them, with `service_workers="allow"`.

    Attributes:
        context: Playwright's browser context.
        outside: Addresses on other hosts that a page asked for; each was refused.
        errors: Console errors and uncaught exceptions.
    """

    def __init__(self, browser, *, service_workers="block", **options):
        options["service_workers"] = service_workers
        self.context = browser.new_context(locale="es-ES", **options)
        self.outside: list[str] = []
        self.errors: list[str] = []
        if service_workers == "block":  # a worker's requests pass by a route
            self.context.route("**/*", self._only_here)

    def _only_here(self, route):
        address = route.request.url
        if address.startswith(OWN_SCHEMES) or LOOPBACK.match(address):
            return route.continue_()
        self.outside.append(address)
        return route.abort()

    def page(self, address: str | None = None):
        """A new page, at an address if there is one."""
        page = self.context.new_page()
        page.on("console", self._keep_error)
        page.on("pageerror", lambda error: self.errors.append(str(error)))
        if address:
            page.goto(address)
        return page

    def _keep_error(self, message):
        if message.type in ("error", "warning") and "blocked by Playwright" not in message.text:
            self.errors.append(f"{message.text} ({message.location.get('url', '')})")

    def keep(self, name: str):
        """Save screenshots and console where a failure can be looked into."""
        FAILURES.mkdir(parents=True, exist_ok=True)
        for number, page in enumerate(self.context.pages):
            page.screenshot(path=FAILURES / f"{name}-{number}.png", full_page=True)
        written = "\n".join([*self.errors, *(f"refused: {address}" for address in self.outside)])
        (FAILURES / f"{name}.txt").write_text(written, encoding="utf-8")


@pytest.hookimpl(hookwrapper=True)
def pytest_runtest_makereport(item, call):
    outcome = yield
    if call.when == "call":
        item.failed_call = outcome.get_result().failed


@pytest.fixture
def visits(chromium, request):
    """A maker of visits, `visits(viewport=…)`; afterwards nothing may have gone wrong.

    A test that expects errors or outside requests empties `visit.errors` or `visit.outside`.
    """
    made: list[Visit] = []

    def visit(**options) -> Visit:
        made.append(Visit(chromium, **options))
        return made[-1]

    yield visit
    problems = [problem for v in made for problem in (*v.errors, *v.outside)]
    if problems or getattr(request.node, "failed_call", False):
        name = re.sub(r"\W+", "-", request.node.name)
        for number, v in enumerate(made):
            v.keep(f"{name}-{number}")
    for v in made:
        v.context.close()
    assert not problems
