"""JupyterLite at `/lite/`: the lessons as notebooks in the browser, with the pages' Python."""

from __future__ import annotations

import hashlib
import shutil
import subprocess
import sys
from importlib.metadata import version
from pathlib import Path

from sphinx.application import Sphinx
from sphinx.errors import ExtensionError

from exercises.publishing import assets, lite_changes, live_python
from exercises.publishing.lite_changes import write_json

#: Of the site.
FOLDER = "lite"
#: One notebook at a time, and all of them with their files.
APPS = ("notebooks", "lab")
KERNEL = "@jupyterlite/pyodide-kernel-extension:kernel"
#: What decides how the application looks and works, besides this module.
MADE_WITH = (
    "anywidget",
    "jupyterlab-language-pack-es-ES",
    "jupyterlab-widgets",
    "jupyterlite-core",
    "jupyterlite-pyodide-kernel",
)

#: As a learner finds JupyterLab. Work is kept soon, since a tab can be closed at any time.
SETTINGS = {
    "@jupyterlab/translation-extension:plugin": {"locale": "es_ES"},
    "@jupyterlab/docmanager-extension:plugin": {"autosaveInterval": 5},
    # Every cell is on the page: a search finds it, and an exercise keeps what it shows.
    "@jupyterlab/notebook-extension:tracker": {"windowingMode": "none"},
    "@jupyterlab/apputils-extension:themes": {"adaptive-theme": True},
    "@jupyterlab/apputils-extension:notification": {
        "fetchNews": "false",
        "checkForUpdates": False,
        "doNotDisturbMode": False,
    },
}


def register(app: Sphinx) -> None:
    """Build it once the pages, the notebooks and Python are there.

    Args:
        app: The application being set up.
    """
    app.connect("build-finished", build, priority=600)


def build(app: Sphinx, error: Exception | None) -> None:
    """Leave JupyterLite in the site, or nothing where the site has no Python.

    Args:
        app: The running application.
        error: What stopped the build, if anything.

    Raises:
        ExtensionError: JupyterLite refused; the message is its own.
    """
    if error or app.builder.format != "html":
        return
    target = Path(app.outdir) / FOLDER
    live = live_python.files_of(app)
    if live is None:
        shutil.rmtree(target, ignore_errors=True)
        return
    workshop = assets.generated_folder(app).with_name(".lite")
    lay_out(workshop, app, live)
    made_from, mark = ingredients(workshop), workshop.with_name(".lite-hecho")
    if target.exists() and mark.exists() and mark.read_text(encoding="utf-8") == made_from:
        return
    mark.unlink(missing_ok=True)
    shutil.rmtree(target, ignore_errors=True)
    run(workshop, target, live.kernel)
    lite_changes.make(target)
    mark.write_text(made_from, encoding="utf-8")


def lay_out(workshop: Path, app: Sphinx, live: live_python.LiveFiles) -> None:
    """Put what JupyterLite is built from into a folder: settings, notebooks and data.

    Args:
        workshop: The folder.
        app: The running application.
        live: The Python of the site.
    """
    # JupyterLite keeps notes of what it has done here, which do not hold once its output is gone.
    shutil.rmtree(workshop, ignore_errors=True)
    contents = workshop / "contenido"
    generated = assets.generated_folder(app)
    shutil.copytree(generated / "cuadernos", contents)
    shutil.copytree(generated / "datos", contents / "datos")
    kernel = {
        "pyodideUrl": f"./../_static/{live_python.FOLDER}/{live.kernel}",
        "disablePyPIFallback": True,  # nothing is asked of another host
        "loadPyodideOptions": {
            "packages": [
                *("micropip", "piplite", "ssl", "sqlite3", "ipykernel"),
                *("comm", "pyodide_kernel", "jedi", "ipython"),
                live_python.course_wheel.PROJECT,
            ]
        },
    }
    config = {
        "jupyter-lite-schema-version": 0,
        "jupyter-config-data": {
            "appName": app.config.html_title,
            "litePluginSettings": {KERNEL: kernel},
        },
    }
    write_json(workshop / "jupyter-lite.json", config)
    write_json(workshop / "overrides.json", SETTINGS)
    lite_changes.add_extension(workshop / "extension")


def ingredients(workshop: Path) -> str:
    """What JupyterLite is made from, as a hash: the same gives the same."""
    digest = hashlib.sha256()
    for path in (Path(__file__), *lite_changes.MADE_FROM):
        digest.update(path.read_bytes())
    for name in MADE_WITH:
        digest.update(f"{name} {version(name)}\n".encode())
    for path in sorted(path for path in workshop.rglob("*") if path.is_file()):
        digest.update(path.relative_to(workshop).as_posix().encode())
        digest.update(path.read_bytes())
    return digest.hexdigest()


def run(workshop: Path, target: Path, kernel: str) -> None:
    """Let JupyterLite build itself.

    Args:
        workshop: What it is built from.
        target: Where it goes.
        kernel: What its settings have to name afterwards.

    Raises:
        ExtensionError: It refused.
    """
    options = {
        "output_dir": str(target),
        "contents": ["contenido"],
        "federated_extensions": ["extension"],
        "apps": APPS,
        "no_sourcemaps": True,
        "no_unused_shared_packages": True,
        "no_libarchive": True,
    }
    write_json(workshop / "jupyter_lite_config.json", {"LiteBuildConfig": options})
    command = [sys.executable, "-m", "jupyterlite_core", "build"]
    done = subprocess.run(command, cwd=workshop, capture_output=True, text=True)
    # It says that all went well also when a part did not.
    settings = target / "jupyter-lite.json"
    if not settings.exists() or kernel not in settings.read_text(encoding="utf-8"):
        done.returncode = done.returncode or 1
    if done.returncode:
        raise ExtensionError(f"JupyterLite no se ha podido construir:\n{done.stdout}{done.stderr}")
