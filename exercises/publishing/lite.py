"""JupyterLite at `/lite/`: the lessons as notebooks in the browser, with the pages' Python."""

from __future__ import annotations

import hashlib
import json
import re
import shutil
import subprocess
import sys
from importlib.metadata import version
from pathlib import Path

from sphinx.application import Sphinx
from sphinx.errors import ExtensionError

from exercises.publishing import assets, live_python

#: Of the site.
FOLDER = "lite"
#: One notebook at a time, and all of them with their files.
APPS = ("notebooks", "lab")
KERNEL = "@jupyterlite/pyodide-kernel-extension:kernel"
EXTENSION = Path(__file__).parent / "static" / "cuaderno.js"
START = EXTENSION.with_name("cuaderno_inicio.js")
COPY = EXTENSION.parent / "offline" / "notebooks.js"
#: How a page of JupyterLite loads what starts it.
LOADS = re.compile(r"await import\(\s*'([./]*)config-utils\.js")
#: What the language pack leaves in English, and its Spanish.
SPANISH = Path(__file__).with_name("lite_spanish.json")
#: Whose words the interface uses, and what JupyterLab writes before a word of its menus.
DOMAINS = ("jupyterlab", "jupyterlite", "notebook")
CONTEXTS = ("", "menu\4", "schema\4")
#: English that stands in the pages themselves, before any language is loaded.
IN_PAGES = {
    "<html>": '<html lang="es">',
    "Loading JupyterLite...": "Abriendo el cuaderno…",
    "JupyterLite requires JavaScript to be enabled in your browser.": "Hace falta JavaScript.",
    "WASM powered Jupyter running in the browser.": "Las lecciones, como cuadernos.",
    "<title>Jupyter Notebook - Notebooks</title>": "<title>Cuaderno</title>",
    "<title>JupyterLite</title>": "<title>Cuadernos</title>",
}
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
    say_it_in_spanish(target)
    start_with_ours(target)
    put_copy_first(target / "service-worker.js")
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
    add_extension(workshop / "extension")


def add_extension(folder: Path) -> None:
    """Add to JupyterLab what the course needs there, in the shape of a prebuilt extension."""
    script = EXTENSION.read_bytes()
    load = f"static/{EXTENSION.stem}.{live_python.digest(script)}.js"
    about = {
        "name": "curso",
        "version": "1.0.0",
        "jupyterlab": {"_build": {"load": load, "extension": "./extension"}},
    }
    (folder / "static").mkdir(parents=True)
    (folder / load).write_bytes(script)
    write_json(folder / "package.json", about)


def write_json(path: Path, data: dict) -> None:
    """Write a file of settings."""
    path.write_text(json.dumps(data, ensure_ascii=False), encoding="utf-8")


def ingredients(workshop: Path) -> str:
    """What JupyterLite is made from, as a hash: the same gives the same."""
    digest = hashlib.sha256(
        b"".join(path.read_bytes() for path in (Path(__file__), SPANISH, START, COPY))
    )
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


def say_it_in_spanish(target: Path) -> None:
    """Put into the built JupyterLite the Spanish that its language pack does not have."""
    pack_path = target / "api" / "translations" / "es_ES.json"
    pack = json.loads(pack_path.read_text(encoding="utf-8"))
    words = json.loads(SPANISH.read_text(encoding="utf-8"))
    # JupyterLab tells a word from one with a plural by how many forms there are.
    forms = {word: [said] if isinstance(said, str) else said for word, said in words.items()}
    ours = {context + word: said for word, said in forms.items() for context in CONTEXTS}
    for domain in DOMAINS:
        pack["data"].setdefault(domain, {}).update(ours)
    write_json(pack_path, pack)
    for page in target.rglob("index.html"):
        text = page.read_text(encoding="utf-8")
        for english, spanish in IN_PAGES.items():
            text = text.replace(english, spanish)
        page.write_text(text, encoding="utf-8")


def start_with_ours(target: Path) -> None:
    """Let each page of the built JupyterLite first do what `START` says."""
    text = START.read_text(encoding="utf-8").replace("VERSION", version("jupyterlite-core"))
    name = f"inicio.{live_python.digest(text.encode())}.js"
    (target / name).write_text(text, encoding="utf-8")
    for page in target.rglob("index.html"):
        html = page.read_text(encoding="utf-8")
        page.write_text(LOADS.sub(rf"await import('\1{name}');\g<0>", html), encoding="utf-8")


def put_copy_first(worker: Path) -> None:
    """Let the service worker of the built JupyterLite look into the copy of the site."""
    worker.write_bytes(COPY.read_bytes() + worker.read_bytes())
