"""``python -m exercises.publishing``: what the Makefile calls."""

from __future__ import annotations

import argparse
import os
import sys
from contextlib import redirect_stdout
from io import StringIO
from pathlib import Path

NOTHING_BUILT = "No hay nada construido en {}. Construye antes: make site"


def main(arguments: list[str] | None = None) -> int:
    """Run one of the commands.

    Args:
        arguments: The command line; that of the process by default.

    Returns:
        0, or 1 when something was refused.
    """
    parser = argparse.ArgumentParser(prog="python -m exercises.publishing")
    commands = parser.add_subparsers(dest="command", required=True)
    notebooks = commands.add_parser("notebooks", help="write every page as a notebook")
    notebooks.add_argument("output", type=Path)
    commands.add_parser("check", help="list everything that may not be published")
    serve = commands.add_parser("serve", help="serve the built site on this machine")
    serve.add_argument("--port", type=port_number, default=8000)
    serve.add_argument("folder", type=Path, nargs="?", default=Path("_build/html"))
    classroom = commands.add_parser("classroom", help="serve the built site to a room")
    classroom.add_argument("--address", default="", help="an IPv4 address of this machine")
    classroom.add_argument("--port", type=port_number, default=8000)
    classroom.add_argument("folder", type=Path, nargs="?", default=Path("_build/html"))
    address = commands.add_parser("address", help="say at once whether an address can be served on")
    address.add_argument("address", nargs="?", default="")
    address.add_argument("--port", type=port_number, default=0)
    port = commands.add_parser("port", help="say at once whether a port can be served on")
    port.add_argument("port", type=port_number)
    options = parser.parse_args(arguments)
    run = {
        "notebooks": _notebooks,
        "check": _check,
        "serve": _serve,
        "classroom": _classroom,
        "address": _address,
        "port": _port,
    }
    return run[options.command](options)


def port_number(text: str) -> int:
    """Read a port.

    Args:
        text: What was typed.

    Returns:
        The port.

    Raises:
        argparse.ArgumentTypeError: It is none.
    """
    if not text.isdecimal() or not 0 <= int(text) <= 65535:
        raise argparse.ArgumentTypeError(f"«{text}» no es un puerto: usa un número hasta 65535")
    return int(text)


def _notebooks(options: argparse.Namespace) -> int:
    from exercises.publishing.notebooks import ConversionError, write_notebooks

    edition = os.environ.get("EDICION") or "0"
    try:
        written = write_notebooks(Path.cwd(), options.output, edition=edition)
    except ConversionError as error:
        return _refuse(str(error))
    _say(f"{len(written)} cuadernos en {options.output}")
    return 0


def _check(options: argparse.Namespace) -> int:
    from exercises.publishing.refusals import refusals

    with redirect_stdout(StringIO()):  # what exercises print while they are tried
        problems = [str(problem) for problem in refusals(Path.cwd())]
    if problems:
        return _refuse("\n".join(problems))
    _say("Todo en orden.")
    return 0


def _serve(options: argparse.Namespace) -> int:
    from exercises.publishing.serve import PortTakenError, make_server, serve

    if not options.folder.is_dir():
        return _refuse(NOTHING_BUILT.format(options.folder))
    try:
        serve(make_server(options.folder, options.port), _say)
    except PortTakenError as error:
        return _refuse(str(error))
    return 0


def _classroom(options: argparse.Namespace) -> int:
    from exercises.publishing import classroom
    from exercises.publishing.serve import PortTakenError, make_server, serve

    if not options.folder.is_dir():
        return _refuse(NOTHING_BUILT.format(options.folder))
    try:
        address = classroom.chosen(options.address)
        server = make_server(options.folder, options.port, address, classroom.ClassroomHandler)
    except (classroom.BadAddress, PortTakenError) as error:
        return _refuse(str(error))
    root = f"http://{address}:{server.server_port}"
    _say(classroom.code_for_terminal(f"{root}/"))
    _say(f"Para proyectarlo: {root}{classroom.SIGN}")
    _say(classroom.WITHOUT_HTTPS)
    serve(server, _say)
    return 0


def _address(options: argparse.Namespace) -> int:
    from exercises.publishing.classroom import BadAddress, chosen
    from exercises.publishing.serve import PortTakenError, make_server

    try:
        make_server(Path.cwd(), options.port, chosen(options.address)).server_close()
    except (BadAddress, PortTakenError) as error:
        return _refuse(str(error))
    return 0


def _port(options: argparse.Namespace) -> int:
    from exercises.publishing.serve import PortTakenError, make_server

    try:
        make_server(Path.cwd(), options.port).server_close()
    except PortTakenError as error:
        return _refuse(str(error))
    return 0


def _say(text: str) -> None:
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


def _refuse(text: str) -> int:
    sys.stderr.write(f"{text}\n")
    return 1


if __name__ == "__main__":
    sys.exit(main())
