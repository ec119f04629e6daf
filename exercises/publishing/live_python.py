"""Python for the pages: puts its files into the site and tells the pages where they are."""

from __future__ import annotations

import hashlib
import os
import shutil
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sphinx.application import Sphinx
from sphinx.config import Config
from sphinx.errors import ExtensionError

from exercises.browser_python import course_wheel
from exercises.browser_python.assembly import Runtime, assemble
from exercises.browser_python.cache import cache_folder
from exercises.browser_python.errors import AssemblyError, WrongFileError
from exercises.browser_python.kernel import kernel_files
from exercises.browser_python.node import HERE, NodeError, join
from exercises.publishing.figures import vega_address

#: Of the site, below `_static`; addresses in the scripts are relative to it.
FOLDER = "python"
PAGE = HERE / "page"


@dataclass(frozen=True)
class LiveFiles:
    """What a site with Python in its pages carries.

    Attributes:
        runtime: Python itself.
        course: Path of the course's wheel.
        worker: Name of the worker's script.
        script: Name of the script that a page loads.
        kernel: Name of the script that a notebook's kernel loads.
        contents: The files that are not of the runtime, by path; paths start at `FOLDER`.
    """

    runtime: Runtime
    course: str
    worker: str
    script: str
    kernel: str
    contents: dict[str, bytes]


def register(app: Sphinx) -> None:
    """Make the files before the pages, which name them, and write them last.

    Args:
        app: The application being set up.
    """
    wanted = os.environ.get("PYTHON_EN_PAGINA") != "0"
    app.add_config_value("curso_python", wanted, "html", types=(bool,))
    # Every page is written again when the script they load has another name.
    app.add_config_value("curso_vivo", "", "html", types=(str,))
    app.connect("config-inited", prepare)
    app.connect("build-finished", write, priority=400)  # whoever needs the files comes after


def files_of(app: Sphinx) -> LiveFiles | None:
    """What a build carries; None when its pages have no Python."""
    return getattr(app, "_curso_live_files", None)


def script_attributes(app: Sphinx) -> dict[str, Any]:
    """What the script of the exercises is told in its element: where live Python is."""
    return {"data-python": app.config.curso_vivo} if app.config.curso_vivo else {}


def prepare(app: Sphinx, config: Config) -> None:
    """Make everything, or say why this site has to do without.

    Args:
        app: The running application.
        config: Its configuration; `curso_vivo` is set.

    Raises:
        ExtensionError: A file is not the one it should be, or a script of the course is wrong.
    """
    if not config.curso_python:
        return
    try:
        runtime = assemble(say)
        live = live_files(runtime)
    except WrongFileError as error:
        raise ExtensionError(str(error)) from error
    except AssemblyError as error:
        say(f"Las páginas de este sitio no llevan Python. {error}")
        return
    except NodeError as error:
        raise ExtensionError(f"{PAGE}: {error}") from error
    for warning in runtime.warnings:
        say(warning)
    config.curso_vivo = live.script
    app._curso_live_files = live  # type: ignore[attr-defined]


def say(text: str) -> None:
    """Tell whoever builds; never a warning, which would stop the build."""
    sys.stderr.write(f"{text}\n")
    sys.stderr.flush()


def live_files(runtime: Runtime) -> LiveFiles:
    """Everything that goes beside a runtime, each file named after its content.

    Raises:
        NodeError: The scripts cannot be joined.
        AssemblyError: The package of the notebooks' kernel is not installed.
    """
    wheel = course_wheel.course_wheel()
    course = f"curso-{digest(wheel)}/{course_wheel.file_name()}"
    worker_script = joined("worker.js", "cursoObrero", {})
    worker = f"obrero-{digest(worker_script)}.js"
    addresses = {"RUNTIME": f"{runtime.digest}/", "COURSE": course, "WORKER": worker}
    addresses["VEGA"] = vega_address()
    page_script = joined("live.js", "cursoVivo", addresses)
    script = f"vivo-{digest(page_script)}.js"
    of_kernel = kernel_files(runtime.folder, course, wheel)
    addresses = {"RUNTIME": f"{runtime.digest}/", "LOCK": next(reversed(of_kernel))}
    kernel_script = joined("kernel.js", "cursoNucleo", addresses)
    kernel = f"nucleo-{digest(kernel_script)}.js"
    contents = {course: wheel, worker: worker_script, script: page_script, kernel: kernel_script}
    return LiveFiles(runtime, course, worker, script, kernel, contents | of_kernel)


def digest(content: bytes) -> str:
    """16 hexadecimal digits."""
    return hashlib.sha256(content).hexdigest()[:16]


def joined(entry: str | Path, name: str, define: Mapping[str, object]) -> bytes:
    """A script with all it imports, joined once for each state of the sources.

    Args:
        entry: The script; a name is one of `page`.
        name: Global under which it leaves its exports.
        define: Constants that it names.

    Returns:
        One classic script, minified.

    Raises:
        NodeError: esbuild refused.
    """
    made_from = hashlib.sha256(f"{entry} {name} {define}".encode())
    for path in sorted({*HERE.parent.rglob("*.js"), HERE / "package-lock.json"}):
        made_from.update(path.read_bytes())
    kept = cache_folder() / "guiones" / f"{made_from.hexdigest()[:16]}.js"
    if not kept.exists():
        script = join(PAGE / entry, name=name, define=dict(define))
        kept.parent.mkdir(parents=True, exist_ok=True)
        part = kept.with_suffix(f".{os.getpid()}")
        part.write_text(script, encoding="utf-8")
        part.replace(kept)
    return kept.read_bytes()


def write(app: Sphinx, error: Exception | None) -> None:
    """Leave in the site the files of this build, and none of an earlier one.

    Args:
        app: The running application.
        error: What stopped the build, if anything.
    """
    if error or app.builder.format != "html":
        return
    folder = Path(app.outdir) / "_static" / FOLDER
    live = files_of(app)
    if live is None:
        shutil.rmtree(folder, ignore_errors=True)
        return
    runtime = folder / live.runtime.digest
    runtime.mkdir(parents=True, exist_ok=True)
    for file in live.runtime.folder.iterdir():
        put(file, runtime / file.name)
    for name, content in live.contents.items():
        (folder / name).parent.mkdir(exist_ok=True)
        (folder / name).write_bytes(content)
    kept = {runtime.name, *(name.partition("/")[0] for name in live.contents)}
    for path in folder.iterdir():
        if path.name not in kept:
            shutil.rmtree(path) if path.is_dir() else path.unlink()


def put(file: Path, place: Path) -> None:
    """Link a file of the cache into the site, or copy it to another disk."""
    if place.exists() and place.stat().st_size == file.stat().st_size:
        return  # under the name of its content
    place.unlink(missing_ok=True)
    try:
        place.hardlink_to(file)
    except OSError:
        shutil.copyfile(file, place)
