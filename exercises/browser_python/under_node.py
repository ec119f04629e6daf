"""Pyodide under Node, while the site is built: what only Pyodide can make for itself."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

from exercises.browser_python.node import NodeError, node

_ERROR = re.compile(r"\w*Error\b|.*\bErrnoError\b")

SCRIPT = Path(__file__).with_name("under_node.js")
PATIENCE = 600  # seconds


class PyodideError(RuntimeError):
    """Pyodide did not do it; the message is Node's."""


def run_under_node(command: str, pyodide: Path, program: Path, *arguments: str | Path) -> None:
    """Run a command of `under_node.js`, which lists them.

    Args:
        command: `run`, `record` or `restore`.
        pyodide: Folder with Pyodide's core and lock.
        program: The Python program to run inside.
        arguments: What the command takes after them.

    Raises:
        PyodideError: Node is missing, or the program failed.
    """
    try:
        subprocess.run(
            [node(), SCRIPT, command, pyodide, program, *arguments],
            check=True,
            capture_output=True,
            text=True,
            timeout=PATIENCE,
        )
    except subprocess.CalledProcessError as error:
        raise PyodideError(reason(error.stderr)) from error
    except (OSError, subprocess.TimeoutExpired, NodeError) as error:
        raise PyodideError(str(error)) from error


def reason(told: str) -> str:
    """The line that names the error, of all that Node writes when it stops."""
    named = [line.strip() for line in told.splitlines() if _ERROR.match(line)]
    return named[-1] if named else told.strip()
