"""Links that bring a lesson to whoever follows them, for a hub with nbgitpuller.

The form is that of nbgitpuller: the repository, its branch, and what to open afterwards.
https://nbgitpuller.readthedocs.io/en/latest/topic/url-options.html
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote, urlencode

from exercises.publishing.pages import read_pages

COURSE = Path(__file__).parents[3]


@dataclass(frozen=True)
class Source:
    """Where the notebooks are published.

    Attributes:
        repository: What `git clone` takes.
        branch: Its branch that holds the notebooks and nothing else.
    """

    repository: str
    branch: str

    @property
    def folder(self) -> str:
        """The folder that nbgitpuller makes in a learner's home."""
        return self.repository.rstrip("/").rpartition("/")[2].removesuffix(".git")


def link(hub: str, source: Source, notebook: str) -> str:
    """The link to a notebook.

    Args:
        hub: Address of the JupyterHub, `https://hub.example.edu`.
        source: The notebooks.
        notebook: Its path in the branch, `calidad/escuchar.ipynb`.

    Returns:
        An address for a learner's browser.
    """
    asked = {
        "repo": source.repository,
        "branch": source.branch,
        # Told, so that a repository ending in .git gives the folder that is opened.
        "targetPath": source.folder,
        "urlpath": f"lab/tree/{source.folder}/{notebook}?autodecode",
    }
    return f"{hub.rstrip('/')}/hub/user-redirect/git-pull?{urlencode(asked, quote_via=quote)}"


def links(root: Path, hub: str, source: Source) -> Iterator[tuple[str, str]]:
    """The title of each page and its link, in the order of the book."""
    for page in read_pages(root):
        yield page.title, link(hub, source, f"{'/'.join(page.docname.split('/')[-2:])}.ipynb")


def main(arguments: list[str] | None = None) -> int:
    """Print a list in Markdown, to be put in the virtual campus.

    Args:
        arguments: The command line; that of the process by default.
    """
    parser = argparse.ArgumentParser(
        prog="python -m exercises.workshop.hub.links",
        description="Un enlace por lección, para un JupyterHub con nbgitpuller.",
    )
    parser.add_argument("hub", help="la dirección del JupyterHub, https://hub.example.edu")
    parser.add_argument("repositorio", help="el repositorio git de los cuadernos")
    parser.add_argument("--rama", default="cuadernos", help="su rama (por omisión, cuadernos)")
    asked = parser.parse_args(arguments)
    for title, address in links(COURSE, asked.hub, Source(asked.repositorio, asked.rama)):
        sys.stdout.write(f"- [{title}]({address})\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
