"""Says how a download goes: a bar on a terminal, a line elsewhere."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from rich.console import Console
from rich.progress import BarColumn, DownloadColumn, Progress, TextColumn, TransferSpeedColumn

EVERY = 0.2  # seconds


@contextmanager
def watched(folder: Path, title: str, total: int, say: Callable[[str], object]) -> Iterator[None]:
    """Show how a folder fills while the body runs.

    Whoever fills it need not know: pip tells nobody but a terminal how far it is.

    Args:
        folder: Where the files come.
        title: Whence, in Spanish.
        total: Bytes that are expected.
        say: Hears one line where there is no terminal.
    """
    console = Console(stderr=True)
    if not console.is_terminal:
        say(f"{title}: {total / 1e6:.1f} MB".replace(".", ","))
        yield
        return
    columns = (
        TextColumn("{task.description}"),
        BarColumn(),
        DownloadColumn(),
        TransferSpeedColumn(),
    )
    done = threading.Event()
    with Progress(*columns, console=console, transient=True) as progress:
        task = progress.add_task(title, total=total)

        def watch() -> None:
            while not done.wait(EVERY):
                progress.update(task, completed=min(total, bytes_in(folder)))

        watching = threading.Thread(target=watch, daemon=True)
        watching.start()
        try:
            yield
        finally:
            done.set()
            watching.join()


def bytes_in(folder: Path) -> int:
    """Size of all files of a folder that others are writing to."""
    size = 0
    for path in folder.rglob("*"):
        try:
            size += path.stat().st_size if path.is_file() else 0
        except OSError:
            continue  # gone since it was listed
    return size
