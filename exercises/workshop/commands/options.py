"""Options that several commands take, said once."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

ClassPath = Annotated[
    Path, typer.Option("--clase", metavar="CARPETA", help="La carpeta de la clase.")
]
Course = Annotated[
    Path | None,
    typer.Option(
        "--curso",
        metavar="CARPETA",
        help="Las fuentes del curso, donde está _toc.yml, si no están con taller.",
        show_default=False,
    ),
]
AsJson = Annotated[
    bool, typer.Option("--json", help="Lo cuenta en una línea de JSON, para un programa.")
]
