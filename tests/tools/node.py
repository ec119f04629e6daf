"""Node and what the tests take from npm, without anything installed by hand."""

import subprocess
from pathlib import Path

from exercises.browser_python.node import node, npm

__all__ = ["node", "node_modules"]

PACKAGE = Path(__file__).parents[1] / "component"


def node_modules() -> Path:
    """The folder of installed packages, as the lock file has them; installed once."""
    folder = PACKAGE / "node_modules"
    installed = folder / ".package-lock.json"
    lock = PACKAGE / "package-lock.json"
    if not installed.exists() or installed.stat().st_mtime < lock.stat().st_mtime:
        subprocess.run([*npm(), "ci"], cwd=PACKAGE, check=True, stdout=subprocess.DEVNULL)
    return folder
