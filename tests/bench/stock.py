"""The same pages on Jupyter Book as it comes: what the course is measured against."""

import re
import shutil
from pathlib import Path

import yaml
from conftest import ROOT

from exercises.publishing.pages import without_notebook_cells

CONFIG = {
    "title": "Social media con estrategia",
    "only_build_toc_files": True,
    "execute": {"execute_notebooks": "cache"},
    "sphinx": {"config": {"language": "es"}},
    "parse": {"myst_enable_extensions": ["colon_fence", "dollarmath", "deflist"]},
}
OURS = re.compile(
    r"^:::\{(?:ejercicio|docente|minutos|recuerda|ficha|agenda|cartas|marcas|notas|solucionario)\}.*?^:::\n",
    re.S | re.M,
)


def stock_copy(folder: Path) -> Path:
    """Write the book without our extension: prose, figures and tables, no exercises."""
    shutil.copytree(ROOT / "book", folder / "book", ignore=shutil.ignore_patterns("_*"))
    shutil.copy(ROOT / "_toc.yml", folder)
    (folder / "_config.yml").write_text(yaml.safe_dump(CONFIG), encoding="utf-8")
    for page in folder.rglob("*.md"):
        text = without_notebook_cells(OURS.sub("", page.read_text(encoding="utf-8")))
        text = re.sub(r"\{cifra\}`[^`]*`", "27", text)
        text = text.replace(
            "from exercises import alt, cargar", "import altair as alt\nfrom datasets import cargar"
        )
        page.write_text(text, encoding="utf-8")
    return folder
