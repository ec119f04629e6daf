"""What the extension adds to Sphinx, gathered in one place."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

from sphinx.application import Sphinx
from sphinx.config import Config
from sphinx.util import logging

from exercises.publishing import (
    assets,
    directives,
    freshness,
    hand_in,
    html,
    instructor,
    lite,
    live_python,
    mathml,
    nodes,
    offline,
    progress,
    recall,
    roles,
    versions,
)
from exercises.publishing.pages import UnreadablePage, without_notebook_cells

logger = logging.getLogger(__name__)

#: Output folder of the instructor's build, beside the learner's.
INSTRUCTOR_FOLDER = "docente"


def register(app: Sphinx) -> dict[str, Any]:
    """Add configuration, nodes, directives, roles and events to ``app``.

    Args:
        app: The application being set up.

    Returns:
        The metadata Sphinx asks of every extension.
    """
    # Every value below rebuilds all pages when it changes ("env").
    app.add_config_value("curso_banco", "exercises.bank", "env", types=(str,))
    app.add_config_value("curso_edicion", os.environ.get("EDICION") or "0", "env", types=(str,))
    app.add_config_value("curso_docente", os.environ.get("DOCENTE") == "1", "env", types=(bool,))
    app.add_config_value("curso_huella", "", "env", types=(str,))
    # Jupyter Book always passes this value, also without the extension that reads it.
    app.add_config_value("comments_config", {}, "", types=(dict,))

    separate_instructor_build(app)
    app.connect("config-inited", set_fingerprint)
    app.connect("builder-inited", set_cache, priority=900)
    app.connect("source-read", drop_notebook_cells)
    nodes.register(app)
    directives.register(app)
    instructor.register(app)
    recall.register(app)
    progress.register(app)
    hand_in.register(app)
    roles.register(app)
    mathml.register(app)
    live_python.register(app)
    assets.register(app)
    html.register(app)
    lite.register(app)
    versions.register(app)
    offline.register(app)
    return {"version": "1", "parallel_read_safe": True, "parallel_write_safe": True}


def separate_instructor_build(app: Sphinx) -> None:
    """Send the instructor's build to its own folder, doctrees included.

    Runs in ``setup``, before Sphinx makes the builder, so that no page of the instructor's
    build can land among the learner's whatever command was typed.

    Args:
        app: The application being set up.
    """
    if os.environ.get("DOCENTE") != "1":
        return
    output, doctrees = Path(app.outdir), Path(app.doctreedir)
    app.outdir = type(app.outdir)(output.parent / INSTRUCTOR_FOLDER / output.name)
    app.doctreedir = type(app.doctreedir)(output.parent / INSTRUCTOR_FOLDER / doctrees.name)
    app.outdir.mkdir(parents=True, exist_ok=True)


def set_fingerprint(app: Sphinx, config: Config) -> None:
    """Key the pages by the data and the code they share.

    Args:
        app: The running application.
        config: Its configuration, changed in place.
    """
    config.curso_huella = freshness.course(config.curso_edicion)


def set_cache(app: Sphinx) -> None:
    """Keep the executed cells apart for every state of the data and of the bank.

    myst-nb has made its own configuration by now. Its Sphinx value of the same name would rebuild
    every page when any exercise changes.

    Args:
        app: The running application.
    """
    key = f"{app.config.curso_huella}-{freshness.bank(app.config.curso_banco)}"
    folder = (Path(app.outdir).parent / ".jupyter_cache" / key).resolve()
    env: Any = app.env
    env.mystnb_config = env.mystnb_config.copy(execution_cache_path=str(folder))


def drop_notebook_cells(app: Sphinx, docname: str, source: list[str]) -> None:
    """Keep the cells that only the notebook has from being run or shown on the page.

    Args:
        app: The running application.
        docname: The page.
        source: Its text, in a list of one, changed in place.
    """
    try:
        source[0] = without_notebook_cells(source[0])
    except UnreadablePage as error:
        logger.warning("%s", error.what, location=(docname, error.line))
