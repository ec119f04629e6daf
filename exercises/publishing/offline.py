"""The site without a network: which files a browser keeps, and the worker that keeps them."""

from __future__ import annotations

import base64
import hashlib
import json
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from sphinx.application import Sphinx
from sphinx.config import Config
from sphinx.errors import ExtensionError

from exercises.browser_python.node import NodeError, node_modules
from exercises.publishing import assets, figures, lite, live_python, versions

HERE = Path(__file__).parent / "static" / "offline"
#: At the root, because a worker answers only what lies below its own address. Never renamed:
#: browsers that have it ask there for the next one.
WORKER = "sin-conexion.js"
SCRIPT = "copia.js"

#: What pages show, load or hand out; the rest is Sphinx's own.
KEPT = {".html", ".css", ".js", ".svg", ".png", ".jpg", ".webp", ".woff2", ".ipynb", ".csv"}
#: Notebooks and Python are kept only by who uses them.
APART = (lite.FOLDER, "_static/python")
#: Of JupyterLite: texts of licences, older shapes of its fonts, and what pip would ask for.
NOT_OF_NOTEBOOKS = {".txt", ".eot", ".ttf", ".whl"}
#: The data sets are to be taken to other programs: no page needs the files. They are kept while
#: they add little to what the pages weigh.
DOWNLOADS = "_static/datos"
MOST_DOWNLOADS = 2_000_000  # bytes, together

#: Of the core, only modules load this one, and nothing here is one.
NOT_OF_PAGES = {"pyodide.mjs"}

#: Address from the root of the site, hash as browsers check it, bytes.
KeptFile = tuple[str, str, int]


def register(app: Sphinx) -> None:
    """Give the pages their line about the copy, and write the worker after every other file.

    Args:
        app: The application being set up.
    """
    # Every page is written again when it gets its line, or loses it.
    app.add_config_value("curso_copia", False, "html", types=(bool,))
    app.connect("config-inited", prepare)
    app.connect("builder-inited", add_script)
    app.connect("html-page-context", add_line)
    app.connect("build-finished", write, priority=900)


def prepare(app: Sphinx, config: Config) -> None:
    """Find out whether this machine can make the worker, or say why the site has none.

    Args:
        app: The running application.
        config: Its configuration; `curso_copia` is set.
    """
    try:
        node_modules()
    except NodeError as error:
        live_python.say(f"Este sitio no se podrá usar sin conexión. {error}")
        return
    config.curso_copia = True


def add_script(app: Sphinx) -> None:
    """Add to every page the script of its line.

    Args:
        app: The running application.
    """
    if app.builder.format != "html" or not app.config.curso_copia:
        return
    assets.write(assets.generated_folder(app) / SCRIPT, lambda: script("page.js").decode())
    app.add_js_file(SCRIPT, loading_method="defer")


def add_line(
    app: Sphinx, pagename: str, templatename: str, context: dict[str, Any], doctree: Any
) -> None:
    """Tell the template of the footer whether there is a copy to speak of."""
    context["copia"] = app.config.curso_copia


def write(app: Sphinx, error: Exception | None) -> None:
    """Leave at the root of the site the worker of this build, or none.

    Args:
        app: The running application.
        error: What stopped the build, if anything.
    """
    if error or app.builder.format != "html":
        return
    site = Path(app.outdir)
    if app.config.curso_copia:
        write_worker(site, live_python.files_of(app))
    else:
        (site / WORKER).unlink(missing_ok=True)


def write_worker(site: Path, live: live_python.LiveFiles | None) -> None:
    """Write the worker of a built site: the same files give the same worker.

    Args:
        site: The folder, with all its files.
        live: Python for its pages, if it has that.

    Raises:
        ExtensionError: A script of the course is wrong.
    """
    copy = {
        "site": files_of_site(site),
        "python": files_of_python(live) if live else [],
        "notebooks": files_of_notebooks(site),
        "missing": (HERE / "missing.html").read_text(encoding="utf-8"),
    }
    written = json.dumps(copy, ensure_ascii=False, separators=(",", ":"))
    (site / WORKER).write_bytes(f"const COPY={written};\n".encode() + script("worker.js"))


def script(entry: str) -> bytes:
    """One of the scripts of `static/offline`, with all it imports.

    Raises:
        ExtensionError: esbuild refused; the message is its own.
    """
    try:
        return live_python.joined(HERE / entry, "cursoCopia", {})
    except NodeError as error:
        raise ExtensionError(f"{HERE / entry}: {error}") from error


def files_of_site(site: Path) -> list[KeptFile]:
    """Return the pages and what they need, each at the address that pages ask for."""
    named = {address.partition("?")[0]: address for address in versions.named_addresses(site)}
    named["_static/vega.js"] = f"_static/{figures.vega_address()}"
    return [kept(named.get(name, name), (site / name).read_bytes()) for name in sorted(names(site))]


def names(site: Path) -> Iterator[str]:
    """Paths of the files to keep, from the root of the site."""
    found = {path.relative_to(site).as_posix(): path for path in files_below(site)}
    downloads = {name for name in found if name.startswith(f"{DOWNLOADS}/")}
    too_much = sum(found[name].stat().st_size for name in downloads) > MOST_DOWNLOADS
    for name, path in found.items():
        if path.suffix in KEPT and name != WORKER and not (too_much and name in downloads):
            yield name


def files_below(site: Path) -> Iterable[Path]:
    """Every file of the site but those of the folders that are `APART`."""
    apart = {site / name for name in APART}
    for path in site.iterdir():
        for file in path.rglob("*") if path.is_dir() else [path]:
            if file.is_file() and not apart & set(file.parents):
                yield file


def files_of_notebooks(site: Path) -> list[KeptFile]:
    """Return what JupyterLite may ask for."""
    paths = sorted(path for path in (site / lite.FOLDER).rglob("*") if path.is_file())
    return [
        kept(path.relative_to(site).as_posix(), path.read_bytes())
        for path in paths
        if path.suffix not in NOT_OF_NOTEBOOKS
    ]


def files_of_python(live: live_python.LiveFiles) -> list[KeptFile]:
    """Return what live code and the kernel of a notebook may ask for."""
    contents = dict(live.contents)
    for path in live.runtime.folder.iterdir():
        if path.name not in NOT_OF_PAGES:
            contents[f"{live.runtime.digest}/{path.name}"] = path.read_bytes()
    return [
        kept(f"_static/{live_python.FOLDER}/{name}", contents[name]) for name in sorted(contents)
    ]


def kept(address: str, content: bytes) -> KeptFile:
    """A file as the worker is told of it."""
    digest = base64.b64encode(hashlib.sha256(content).digest()).decode()
    return address, f"sha256-{digest}", len(content)
