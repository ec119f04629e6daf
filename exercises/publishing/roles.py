"""The role ``{cifra}``: a number of the data in a sentence, never typed by hand."""

from __future__ import annotations

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.util.docutils import SphinxRole

from exercises.engine.registry import Registry
from exercises.publishing.values import UnknownValueError, cifra


def register(app: Sphinx) -> None:
    """Add the role.

    Args:
        app: The application being set up.
    """
    app.add_role("cifra", CifraRole())


class CifraRole(SphinxRole):
    """Writes the value; the page is rebuilt when the exercise changes."""

    def run(self) -> tuple[list[nodes.Node], list[nodes.system_message]]:
        """Return the value as text, or a warning that names what there is."""
        registry = Registry(self.config.curso_banco)
        try:
            text = cifra(registry, self.config.curso_edicion, self.text)
            self.env.note_dependency(str(registry.get(self.text.partition(".")[0].strip()).path))
        except UnknownValueError as error:
            message = self.inliner.reporter.warning(f"cifra: {error}", line=self.lineno)
            return [], [message]
        return [nodes.Text(text)], []
