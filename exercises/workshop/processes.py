"""What the kernel says of processes: who there is, whose child, and the memory each takes."""

from __future__ import annotations

import contextlib
import os
import resource
from collections.abc import Iterator
from pathlib import Path


def everybody() -> list[int]:
    """All processes that can be seen from here."""
    return [int(each.name) for each in Path("/proc").iterdir() if each.name.isdigit()]


def family(ancestor: int) -> list[int]:
    """The descendants of a process."""
    parents = {}
    for each in everybody():
        with contextlib.suppress(OSError):
            stat = Path(f"/proc/{each}/stat").read_text(errors="replace")
            parents[each] = int(stat.rpartition(")")[2].split()[1])
    found = {ancestor}
    while more := {each for each, parent in parents.items() if parent in found} - found:
        found |= more
    return sorted(found - {ancestor})


def memory_of(process: int) -> tuple[int, int]:
    """Bytes of address space and of memory that a process takes; none if it is gone."""
    try:
        pages = Path(f"/proc/{process}/statm").read_text().split()
    except OSError:
        return 0, 0
    size = resource.getpagesize()
    return int(pages[0]) * size, int(pages[1]) * size


def in_open_files(processes: list[int]) -> Iterator[int]:
    """Bytes of files that only open descriptors hold: memory that no process seems to have."""
    seen = set()
    for process in processes:
        with contextlib.suppress(OSError):
            for each in os.scandir(f"/proc/{process}/fd"):
                with contextlib.suppress(OSError):
                    about = each.stat()
                    if about.st_nlink == 0 and (about.st_dev, about.st_ino) not in seen:
                        seen.add((about.st_dev, about.st_ino))
                        yield about.st_blocks * 512
