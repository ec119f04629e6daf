"""What a browser keeps for times without a network, and addresses that name their content."""

import base64
import hashlib
import re
import sys
from pathlib import Path

import pytest

from exercises.browser_python.assembly import assemble
from exercises.publishing import live_python, offline, versions

sys.path.insert(0, str(Path(__file__).parent))
from toy_course import ROOT, ToyCourse

PAGE = """<link href="../_static/a.css?v=vieja" rel="stylesheet">
<script src="../_static/guion.js"></script><script src="../_static/no-esta.js"></script>
<a href="https://example.org/_static/a.css">a</a>"""


@pytest.fixture
def site(tmp_path):
    """A built site of a page, with all that does not belong to its copy."""
    for name, text in {
        "index.html": PAGE.replace("../", ""),
        "book/pagina.html": PAGE,
        "searchindex.js": "x",
        "_static/a.css": "a {}",
        "_static/guion.js": "1",
        "_static/vega.js": "2",
        "_static/datos/datos.csv": "a,b",
        "_static/cuadernos/pagina.ipynb": "{}",
        "_static/python/abc/pyodide.js": "no",
        "_static/locales/es.mo": "no",
        "lite/index.html": "no",
        "objects.inv": "no",
        ".buildinfo": "no",
        "sin-conexion.js": "no",
    }.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text, encoding="utf-8")
    return tmp_path


def test_addresses_name_what_is_in_the_file(site):
    versions.name_contents(site)
    page = site / "book" / "pagina.html"
    text = page.read_text("utf-8")
    for name in ("a.css", "guion.js"):
        digest = hashlib.sha256((site / "_static" / name).read_bytes()).hexdigest()[:8]
        assert f'"../_static/{name}?v={digest}"' in text
    assert 'src="../_static/no-esta.js"' in text
    assert 'href="https://example.org/_static/a.css"' in text
    written = page.stat().st_mtime_ns
    versions.name_contents(site)
    assert page.stat().st_mtime_ns == written


def test_pages_and_what_they_need_are_kept_at_the_addresses_they_ask(site):
    versions.name_contents(site)
    files = offline.files_of_site(site)
    assert [address.partition("?")[0] for address, _, _ in files] == [
        "_static/a.css",
        "_static/cuadernos/pagina.ipynb",
        "_static/datos/datos.csv",
        "_static/guion.js",
        "_static/vega.js",
        "book/pagina.html",
        "index.html",
        "searchindex.js",
    ]
    versioned = [address for address, _, _ in files if "?v=" in address]
    assert len(versioned) == 3
    for address, integrity, size in files:
        content = (site / address.partition("?")[0]).read_bytes()
        assert integrity == f"sha256-{base64.b64encode(hashlib.sha256(content).digest()).decode()}"
        assert size == len(content)


def test_downloads_are_left_out_when_they_weigh(site):
    (site / "_static" / "datos" / "mas.csv").write_bytes(bytes(offline.MOST_DOWNLOADS))
    assert not [each for each in offline.files_of_site(site) if each[0].endswith(".csv")]


def test_the_same_files_give_the_same_worker(site):
    worker = site / offline.WORKER
    found = set()
    for _ in range(2):
        offline.write_worker(site, None)
        found.add(worker.read_bytes())
    assert len(found) == 1
    (site / "book" / "pagina.html").write_text("otra", encoding="utf-8")
    offline.write_worker(site, None)
    assert worker.read_bytes() not in found


def test_the_page_of_an_unknown_address_has_the_colours_of_the_book():
    book = (ROOT / "book" / "_static" / "curso.css").read_text("utf-8")
    missing = (offline.HERE / "missing.html").read_text("utf-8")
    colours = set(re.findall(r"#[0-9a-f]{6}", missing))
    assert colours
    assert colours <= set(re.findall(r"#[0-9a-f]{6}", book))


def test_python_is_kept_whole():
    """What live code asks for, late imports included, and the kernel of a notebook."""
    live = live_python.live_files(assemble(str))
    files = offline.files_of_python(live)
    found = {address.rpartition("/")[2].partition("-")[0] for address, _, _ in files}
    assert {"pandas", "numpy", "altair", "snapshot.bin.gz", "pyodide.asm.wasm", "vivo"} <= found
    assert {"nucleo", "pyodide_kernel", "ipython", "ipywidgets"} <= found
    assert "pyodide.mjs" not in found


def test_without_the_packages_of_npm_there_is_no_worker_and_no_line(tmp_path):
    course = ToyCourse(tmp_path / "curso")
    cache = {"CURSO_CACHE": str(tmp_path / "cache"), "npm_config_fetch_retries": "0"}
    built = course.build(PYTHON_EN_PAGINA="0", npm_config_registry="http://127.0.0.1:9/", **cache)
    assert built.returncode == 0, built.stdout + built.stderr
    assert "Este sitio no se podrá usar sin conexión." in built.stderr
    output = course.root / "_build" / "html"
    assert not (output / offline.WORKER).exists()
    page = (output / "book" / "a" / "primera.html").read_text("utf-8")
    assert 'class="copia' not in page
    assert offline.SCRIPT not in page
