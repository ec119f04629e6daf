"""Publishing: from pages and exercises to the site, the notebooks and the refusals.

As a Sphinx extension (``exercises.publishing`` in ``_config.yml``) it renders exercises in
process and fixes everything a build needs, so that ``jupyter-book build .`` works by itself.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from sphinx.application import Sphinx


def setup(app: Sphinx) -> dict[str, Any]:
    """Register the extension with Sphinx.

    Args:
        app: The application being set up.

    Returns:
        The metadata Sphinx asks of every extension.
    """
    # Imported here: reading pages and making notebooks must not pay for Sphinx.
    from exercises.publishing import extension

    return extension.register(app)
