"""What the extension adds to Sphinx, gathered in one place."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

from sphinx.application import Sphinx
from sphinx.config import Config

from exercises.publishing import assets, directives, freshness, html, mathml, nodes, roles

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
    app.connect("config-inited", set_fingerprints)
    nodes.register(app)
    directives.register(app)
    roles.register(app)
    mathml.register(app)
    assets.register(app)
    html.register(app)
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


def set_fingerprints(app: Sphinx, config: Config) -> None:
    """Key the pages and the cache of executed cells by what they are made from.

    Args:
        app: The running application.
        config: Its configuration, changed in place.
    """
    config.curso_huella = freshness.course(config.curso_edicion)
    bank = freshness.bank(config.curso_banco)
    folder = Path(app.outdir).parent / ".jupyter_cache" / f"{config.curso_huella}-{bank}"
    config.nb_execution_cache_path = str(folder.resolve())
