"""What the directives of the course share."""

from __future__ import annotations

from docutils import nodes
from docutils.statemachine import StringList
from sphinx.util import logging
from sphinx.util.docutils import SphinxDirective

logger = logging.getLogger(__name__)


class CourseDirective(SphinxDirective):
    """Warns with page and line, and parses Markdown from elsewhere."""

    def warn(self, message: str) -> list[nodes.Node]:
        """Warn with the page and line; a build with ``-W`` then fails.

        Args:
            message: What is wrong, in Spanish.

        Returns:
            No nodes.
        """
        logger.warning("%s: %s", self.name, message, location=self.get_location())
        return []

    def parse_markdown(self, text: str, source: str) -> list[nodes.Node]:
        """Parse Markdown that is not in the page.

        Args:
            text: The Markdown.
            source: Where it comes from, for warnings.

        Returns:
            Its nodes.
        """
        container = nodes.Element()
        lines = StringList(text.splitlines(), source=source)
        self.state.nested_parse(lines, self.content_offset, container)
        return container.children
