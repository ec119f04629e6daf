"""What the course changes in a built JupyterLite: its words, what it does first, what it adds."""

from __future__ import annotations

import json
import re
from importlib.metadata import version
from pathlib import Path

from exercises.publishing import live_python

HERE = Path(__file__).parent
EXTENSION = HERE / "static" / "cuaderno.js"
START = HERE / "static" / "cuaderno_inicio.js"
COPY = HERE / "static" / "offline" / "notebooks.js"
#: What the language pack leaves in English, and its Spanish.
SPANISH = HERE / "lite_spanish.json"
MADE_FROM = (Path(__file__), EXTENSION, START, COPY, SPANISH)

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
#: How a page of JupyterLite loads what starts it.
LOADS = re.compile(r"await import\(\s*'([./]*)config-utils\.js")


def make(target: Path) -> None:
    """Make all changes that can only be made once JupyterLite is built.

    Args:
        target: Where it is.
    """
    add_words(target / "api" / "translations" / "es_ES.json")
    put_copy_first(target / "service-worker.js")
    start = add_start(target)
    for page in target.rglob("index.html"):
        html = page.read_text(encoding="utf-8")
        for english, spanish in IN_PAGES.items():
            html = html.replace(english, spanish)
        html = LOADS.sub(rf"await import('\1{start}');\g<0>", html)
        # Before it knows of an icon, a browser asks the host for one.
        to_site = "../" * len(page.relative_to(target).parts)
        icon = f'<link rel="icon" href="{to_site}_static/favicon.svg">'
        html = html.replace("<head>", f"<head>{icon}", 1)
        page.write_text(html, encoding="utf-8")


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


def add_words(pack_path: Path) -> None:
    """Add to a language pack the words that it does not have."""
    pack = json.loads(pack_path.read_text(encoding="utf-8"))
    words = json.loads(SPANISH.read_text(encoding="utf-8"))
    # JupyterLab tells a word from one with a plural by how many forms there are.
    forms = {word: [said] if isinstance(said, str) else said for word, said in words.items()}
    ours = {context + word: said for word, said in forms.items() for context in CONTEXTS}
    about = pack["data"]["jupyterlab"][""]
    for domain in DOMAINS:
        # One that the pack does not know needs what it says of itself, or JupyterLab stumbles.
        pack["data"].setdefault(domain, {"": {**about, "domain": domain}}).update(ours)
    write_json(pack_path, pack)


def put_copy_first(worker: Path) -> None:
    """Let JupyterLite's service worker look into the copy of the site."""
    worker.write_bytes(COPY.read_bytes() + worker.read_bytes())


def add_start(target: Path) -> str:
    """Write what its pages do first; return its name, which says what is in it."""
    text = START.read_text(encoding="utf-8").replace("VERSION", version("jupyterlite-core"))
    name = f"inicio.{live_python.digest(text.encode())}.js"
    (target / name).write_text(text, encoding="utf-8")
    return name
