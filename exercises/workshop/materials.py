"""The data that learners' functions run on, written out for a runner that knows no edition.

<folder>/0/seguidores.csv     the class's edition
<folder>/1/seguidores.csv     the hidden one: its name, which is its seed, stays here
<folder>/1/ruta_ga4.csv       a file in a network's format, as it is
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

import datasets
from datasets import editions, files
from datasets.exports.shipped import PREFIX


def write_materials(folder: Path, names: Iterable[str], of: Sequence[str]) -> None:
    """Write data sets and files of some editions.

    Args:
        folder: An empty folder.
        names: Of `datasets.argumentos()`.
        of: The editions; each is named by its position alone.
    """
    for position, edition in enumerate(of):
        place = folder / str(position)
        place.mkdir(parents=True)
        for name in names:
            content = datasets.argumento(name, edition)
            if isinstance(content, str):
                written = Path(content).read_bytes()
            else:
                written = files.to_csv(content, editions.card(name).columns)
            (place / f"{name}.csv").write_bytes(written)


def read_materials(folder: Path) -> list[dict[str, object]]:
    """What `write_materials` wrote, an edition after another: a frame, or the bytes of a file."""
    return [
        {path.stem: _read(path) for path in sorted(place.iterdir())}
        for place in sorted(folder.iterdir())
        if place.name.isdigit()
    ]


def _read(path: Path) -> object:
    is_file = path.stem.startswith(PREFIX)
    return path.read_bytes() if is_file else files.read_csv(path.stem, path)
