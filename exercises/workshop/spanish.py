"""Help and complaints of the command line in Spanish: those of typer are in English."""

from __future__ import annotations

import difflib
import inspect
import re
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import typer
from rich.markdown import Markdown
from rich.padding import Padding
from rich.table import Table
from rich.text import Text
from typer._click import Context, HelpFormatter
from typer._click.exceptions import (
    BadOptionUsage,
    BadParameter,
    ClickException,
    MissingParameter,
    NoSuchOption,
)
from typer.core import TyperArgument, TyperCommand, TyperGroup

from exercises.workshop.console import CannotGoOn, err, out

INTERRUPTED = 130  # as shells say that somebody pressed Ctrl+C
TYPES = {int: "NÚMERO", float: "NÚMERO", Path: "RUTA", str: "TEXTO"}

#: What typer says of a value, and how it is said here. `{}` is what the pattern caught.
REASONS = (
    (r"\w+ (.+) does not exist\.", "{} no existe. Mira cómo se escribe y en qué carpeta estás."),
    (r"\w+ (.+) is a file\.", "{} es un archivo, y aquí va una carpeta."),
    (r"\w+ (.+) is a directory\.", "{} es una carpeta, y aquí va un archivo."),
    (r"\w+ (.+) is not readable\.", "{} no se deja leer. Da permiso a tu usuario."),
    (r"\w+ (.+) is not writable\.", "{} no se deja escribir. Da permiso a tu usuario."),
    (r".*not one of (.+)\.", "puede ser {}."),
    (r".*greater than or equal to (.+)", "tiene que ser {} o más."),
    (r".*less than or equal to (.+)", "tiene que ser {} o menos."),
    (r".*valid (?:integer|number)\b.*", "tiene que ser un número, como 3."),
)


class Command(TyperCommand):
    """A command that speaks Spanish."""

    def format_help(self, ctx: Context, formatter: HelpFormatter) -> None:
        """Print the help."""
        _print_help(self, ctx)

    def parse_args(self, ctx: Context, args: list[str]) -> list[str]:
        """Read what was typed; what is too much is told in Spanish."""
        ctx.allow_extra_args = True
        rest = super().parse_args(ctx, args)
        if rest:
            raise WrongUse(f"Sobra «{' '.join(rest)}».", ctx)
        return rest

    def invoke(self, ctx: Context) -> Any:
        """Run it; whoever stops it with Ctrl+C is told so, unless the command has told them."""
        try:
            return super().invoke(ctx)
        except KeyboardInterrupt:
            err().print("Interrumpido. Puedes repetir la misma orden.", style="bold")
            raise typer.Exit(INTERRUPTED) from None


class Group(TyperGroup):
    """A command that has others, and speaks Spanish."""

    def format_help(self, ctx: Context, formatter: HelpFormatter) -> None:
        """Print the help."""
        _print_help(self, ctx)

    def resolve_command(self, ctx: Context, args: list[str]) -> tuple[Any, Any, list[str]]:
        """Find the command that was typed; one that is not there is told in Spanish."""
        if args[0] not in self.commands and not args[0].startswith("-"):
            raise WrongUse(
                f"No hay orden «{args[0]}». {_nearest(args[0], self.commands)}"
                f"Las que hay: {', '.join(self.commands)}.",
                ctx,
            )
        return super().resolve_command(ctx, args)


class WrongUse(CannotGoOn):
    """What was typed is no use of the command."""

    def __init__(self, sentence: str, ctx: Context | None) -> None:
        where = f" Cómo se usa: {ctx.command_path} --ayuda" if ctx else ""
        super().__init__(f"{sentence.strip()}{where}")


def wrong_use(error: ClickException) -> WrongUse:
    """Say in Spanish what typer has to say about what was typed.

    Args:
        error: Any of typer's own.
    """
    return WrongUse(_sentence(error), getattr(error, "ctx", None))


def _sentence(error: ClickException) -> str:
    if isinstance(error, NoSuchOption):
        return f"No hay opción «{error.option_name}». {_one_of(error.possibilities or ())}"
    if isinstance(error, MissingParameter):
        return f"Falta {_shown(error.param)}."
    if isinstance(error, BadOptionUsage):
        takes_none = "not take a value" in error.message
        return f"La opción {error.option_name} {'no lleva' if takes_none else 'necesita'} un valor."
    if isinstance(error, BadParameter) and error.param is not None:
        return f"El valor de {_shown(error.param)} no sirve: {_reason(error.message)}"
    if type(error).__name__ == "UsageError" and error.message == "Missing command.":
        return "Falta la orden."
    return error.message


def _reason(message: str) -> str:
    for pattern, said in REASONS:
        if found := re.fullmatch(pattern, message, re.S):
            return said.format(*(each.replace("'", "") for each in found.groups()))
    return message  # a command's own words


def _nearest(word: str, words: Iterable[str]) -> str:
    return _one_of(difflib.get_close_matches(word, words))


def _one_of(words: Iterable[str]) -> str:
    named = " o ".join(f"«{word}»" for word in words)
    return f"¿Querías {named}? " if named else ""


def _print_help(command: TyperCommand | TyperGroup, ctx: Context) -> None:
    console = out()
    console.soft_wrap = False
    params = [each for each in command.get_params(ctx) if not getattr(each, "hidden", False)]
    arguments = [each for each in params if isinstance(each, TyperArgument)]
    commands = getattr(command, "commands", {})
    given_names = (_shown(each) if each.required else f"[{_shown(each)}]" for each in arguments)
    usage = ["[OPCIONES]", *given_names, *(["ORDEN …"] if commands else [])]
    console.print(Text(f"Uso: {ctx.command_path} {' '.join(usage)}", style="bold"))
    console.print()
    console.print(Markdown(inspect.cleandoc(command.help or ""), code_theme="bw"))
    _print_list("Órdenes", ((name, _first(each.help), "") for name, each in commands.items()))
    given = ((_shown(each), each.help, _more(each, ctx)) for each in arguments)
    _print_list("Qué le das", given)
    options = [each for each in params if each not in arguments]
    chosen = ((_typed(each), _help(each, ctx), _more(each, ctx)) for each in options)
    _print_list("Opciones", chosen)


def _print_list(title: str, rows: Iterable[tuple[str, str | None, str]]) -> None:
    table = Table.grid(padding=(0, 2))
    table.add_column(max_width=32)
    for name, text, more in rows:
        told = Text(" ".join((text or "").split()))
        if more:
            told.append(f" ({more})", style="dim")
        table.add_row(Text(name, style="cyan"), told)
    if table.row_count:
        out().print()
        out().print(Text(title, style="bold"))
        out().print(Padding(table, (0, 0, 0, 2)), soft_wrap=False)


def _first(text: str | None) -> str:
    """The first paragraph of a command's help."""
    return inspect.cleandoc(text or "").partition("\n\n")[0]


def _help(param: Any, ctx: Context) -> str | None:
    is_help = set(param.opts) & set(ctx.help_option_names)
    return "Enseña esta ayuda." if is_help else param.help


def _typed(param: Any) -> str:
    """An option as it is typed, with what follows it."""
    names = ", ".join(sorted((*param.opts, *param.secondary_opts), key=len, reverse=True))
    return names if param.is_flag else f"{names} {_kind(param)}"


def _kind(param: Any) -> str:
    described = param.type_descriptor
    if param.metavar:
        return param.metavar
    if described.choices:
        return "|".join(str(getattr(each, "value", each)) for each in described.choices)
    return TYPES.get(described.annotation, "VALOR")


def _more(param: Any, ctx: Context) -> str:
    """What to know about a value besides its help."""
    if param.required:
        return "obligatorio"
    default = param.get_default(ctx, call=False)
    if not param.show_default or callable(default) or default in (None, False, (), [], ""):
        return ""
    named = "donde estás" if default == Path() else getattr(default, "value", default)
    return f"si no dices otra cosa: {named}"


def _shown(param: Any) -> str:
    """What a person knows a parameter by."""
    if not isinstance(param, TyperArgument):
        return f"la opción {param.opts[0]}"
    name = param.metavar or param.name.upper()
    return name if param.nargs == 1 or name.endswith("…") else f"{name}…"
