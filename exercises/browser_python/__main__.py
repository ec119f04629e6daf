"""``python -m exercises.browser_python``: what the Makefile calls."""

from __future__ import annotations

import argparse
import sys

from exercises.browser_python.errors import AssemblyError
from exercises.browser_python.lock import LOCK, read_lock, write_lock
from exercises.browser_python.node import NodeError


def main(arguments: list[str] | None = None) -> int:
    """Run one of the commands.

    Args:
        arguments: The command line; that of the process by default.

    Returns:
        0, or 1 when it could not be done.
    """
    parser = argparse.ArgumentParser(prog="python -m exercises.browser_python")
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("lock", help="make runtime.lock.json anew from runtime.toml")
    commands.add_parser("assemble", help="put the page's Python together, and say where it is")
    command = {"lock": _lock, "assemble": _assemble}[parser.parse_args(arguments).command]
    try:
        command()
    except (AssemblyError, NodeError) as error:
        _tell(str(error))
        return 1
    return 0


def _lock() -> None:
    from exercises.browser_python.resolve import changes, resolve

    old = read_lock() if LOCK.exists() else None
    new = resolve(_tell)
    write_lock(new)
    sys.stdout.write("\n".join(changes(old, new) or ["Nada ha cambiado."]) + "\n")


def _assemble() -> None:
    from exercises.browser_python.assembly import assemble

    sys.stdout.write(f"{assemble(_tell).folder}\n")


def _tell(text: str) -> None:
    sys.stderr.write(f"{text}\n")


if __name__ == "__main__":
    sys.exit(main())
