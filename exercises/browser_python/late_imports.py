"""Modules in memory without their files: these come at the first import that needs one.

Lives in the snapshot of the page's Python, which holds its packages only in memory.
"""

from __future__ import annotations

import importlib
import sys
from collections.abc import Callable, Sequence
from importlib.machinery import ModuleSpec, PathFinder
from types import ModuleType


class LateImports:
    """A finder of last resort, asked when nobody else knows a module.

    Attributes:
        bring: Writes the files to `site-packages`; the page sets it.
    """

    def __init__(self) -> None:
        self.bring: Callable[[], object] | None = None
        self._packages: set[str] = set()

    def install(self) -> None:
        """Take the last place among the finders; what is imported by now is what is in memory."""
        self._packages = {name.partition(".")[0] for name in sys.modules}
        sys.meta_path.append(self)

    def find_spec(
        self, name: str, path: Sequence[str] | None = None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        """Bring the files if the module is of a package in memory, and look again."""
        if self.bring is None or name.partition(".")[0] not in self._packages:
            return None
        sys.meta_path.remove(self)
        try:
            self.bring()
        except BaseException:
            sys.meta_path.append(self)  # the next import that needs them tries again
            raise
        importlib.invalidate_caches()
        return PathFinder.find_spec(name, path, target)


finder = LateImports()
