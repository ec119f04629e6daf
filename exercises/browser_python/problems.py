"""Errors told to someone who is learning Python: in Spanish, and only about their own lines."""

from __future__ import annotations

import difflib
import re
import traceback
from dataclasses import asdict, dataclass
from typing import Any

from exercises.engine.feedback import help_for, say
from exercises.engine.kinds.code import Stopped

#: What the learner's code is called in a traceback.
CELL = "<tu código>"
MOST_DETAIL = 2000  # characters


@dataclass(frozen=True)
class Problem:
    """Why a cell did not come to its end.

    Attributes:
        sentence: What happened and what to do, in Spanish.
        detail: Python's own words and the learner's lines that led there.
        line: Of the learner's code, counted from 1; None if it is not known.
    """

    sentence: str
    detail: str = ""
    line: int | None = None

    def to_dict(self) -> dict:
        """As JSON-able data."""
        return asdict(self)

    @classmethod
    def of_engine(cls, stop: Stopped) -> Problem:
        """The sentence that the engine has for it."""
        sentence = say(stop.sentence, **stop.values)
        return cls(f"{sentence} {help_for(stop.sentence)}".strip())


def explain(error: BaseException, source: str) -> Problem:
    """Tell an error of the learner's code.

    Args:
        error: As it was raised.
        source: The code.
    """
    if isinstance(error, SyntaxError) and error.filename == CELL:
        first = error.lineno or 1
        return Problem(f"Línea {first}: {_syntax(error)}", _short(error, source), first)
    line = _line_of(error)
    if line is None and _is_ours(error):
        return Problem(_words(error))  # there is no code of theirs to look at
    where = f"Línea {line}: " if line else ""
    return Problem(where + _sentence(error), _short(error, source), line)


def _line_of(error: BaseException) -> int | None:
    """The last line of the learner's own that led to the error."""
    frames = traceback.extract_tb(error.__traceback__)
    own = [frame.lineno for frame in frames if frame.filename == CELL]
    return own[-1] if own else None


def _short(error: BaseException, source: str) -> str:
    lines = source.splitlines()
    frames = traceback.extract_tb(error.__traceback__)
    numbers = [frame.lineno or 0 for frame in frames if frame.filename == CELL]
    if isinstance(error, SyntaxError) and error.filename == CELL and error.lineno:
        numbers = [error.lineno]
    steps = [f"{n}: {lines[n - 1].strip()}" for n in numbers[-5:] if 0 < n <= len(lines)]
    return "\n".join([*steps, f"{type(error).__name__}: {_words(error)}"])[:MOST_DETAIL]


#: Where a module's file is, at the end of what Python says of an import.
_FILE = re.compile(r" \([^()]*\.(?:pyc?|so)\)$")


def _words(error: BaseException) -> str:
    try:
        return _FILE.sub("", str(error))
    except Exception:  # an exception of the learner's may not know how to say itself
        return ""


_SYNTAX = (
    (r"expected ':'", "faltan los dos puntos del final."),
    (r"was never closed", "hay un paréntesis, un corchete o una llave sin cerrar."),
    (r"unindent|inconsistent use of tabs", "la sangría no coincide con la de las otras líneas."),
    (r"unmatched|does not match", "se cierra un paréntesis o un corchete que no se abrió así."),
    (r"unterminated string|EOL while", "faltan las comillas que cierran el texto."),
    (r"Maybe you meant '=='|cannot assign", "para comparar se escriben dos iguales: ==."),
    (r"expected an indented block", "después de los dos puntos, la línea siguiente lleva sangría."),
    (r"unexpected indent", "sobra espacio al principio de la línea."),
    (r"forgot a comma", "parece que falta una coma."),
    (r"outside function", "«return» solo vale dentro de una función: revisa la sangría."),
    (r"Missing parentheses in call to 'print'", "print lleva paréntesis: print(algo)."),
    (
        r"invalid character",
        "hay un carácter que Python no conoce, quizá unas comillas tipográficas.",
    ),
)


def _syntax(error: SyntaxError) -> str:
    for pattern, sentence in _SYNTAX:
        if re.search(pattern, error.msg or ""):
            return sentence
    return "Python no ha podido leerla. Revisa paréntesis, comillas y dos puntos."


def _value(error: BaseException) -> str:
    field = re.search(r"Unable to determine data type for the field \"(.+?)\"", _words(error))
    if field:  # Altair's, of a column that is not in the table
        return _absent(field[1], error)
    return "un valor no sirve para lo que se pide con él."


def _is_ours(error: BaseException) -> bool:
    return type(error).__module__.partition(".")[0] in ("datasets", "exercises")


def _sentence(error: BaseException) -> str:
    if _is_ours(error):
        return _words(error)  # the course's own say what to do
    if type(error).__name__ == "SchemaValidationError":
        return "Altair no entiende una pieza del gráfico. ¿Falta mark_…(), o sobra una palabra?"
    for kind, tell in _SENTENCES:
        if isinstance(error, kind):
            return tell(error)
    if type(error).__name__ == "JsException":  # the browser's own, or a word of the page
        if "NetworkError" in _words(error):
            return "no se ha podido bajar lo que falta. Comprueba la conexión y prueba otra vez."
        return _words(error).removeprefix("Error: ")
    return f"Python se ha parado con un error: {type(error).__name__}."


def _name(error: Any) -> str:
    near = difflib.get_close_matches(error.name or "", _names_near(error), n=1, cutoff=0.6)
    guess = (
        f" ¿Querías decir «{near[0]}»?" if near else " ¿Está escrito igual que donde lo creaste?"
    )
    return f"«{error.name}» no existe todavía.{guess}"


def _names_near(error: BaseException) -> list[str]:
    """The names that the learner's code could see where it stopped."""
    step, names = error.__traceback__, set()
    while step is not None:
        if step.tb_frame.f_code.co_filename == CELL:
            names |= {*step.tb_frame.f_locals, *step.tb_frame.f_globals}
        step = step.tb_next
    return sorted(name for name in names if not name.startswith("__"))


#: How pandas says which names it does not find.
_ABSENT = re.compile(
    r"^None of \[Index\((\[.*?\]),.*|^(\[.*\]) not (?:in index|found in axis)$", re.DOTALL
)


def _key(error: Any) -> str:
    name = error.args[0] if error.args else ""
    absent = _ABSENT.match(name) if isinstance(name, str) else None
    if absent:
        found = re.findall(r"'([^']*)'", absent[1] or absent[2])
        if len(found) != 1:
            names = ", ".join(f"«{each}»" for each in found)
            return f"no hay columnas que se llamen {names}. Mira list(datos.columns)."
        name = found[0]
    return _absent(str(name), error)


def _absent(name: str, error: BaseException) -> str:
    near = difflib.get_close_matches(name, _columns_near(error), n=1, cutoff=0.5)
    guess = f" ¿Querías «{near[0]}»?" if near else " Mira los nombres con list(datos.columns)."
    return f"no hay ninguna columna o clave que se llame «{name}».{guess}"


def _columns_near(error: BaseException) -> list[str]:
    """The columns of the tables in sight where the learner's code stopped."""
    step, names = error.__traceback__, set()
    while step is not None:
        if step.tb_frame.f_code.co_filename == CELL:
            for value in [*step.tb_frame.f_locals.values(), *step.tb_frame.f_globals.values()]:
                if type(value).__name__ == "DataFrame":
                    names |= {str(column) for column in value.columns}
        step = step.tb_next
    return sorted(names)


def _unbound(error: Any) -> str:
    name = re.search(r"'(.+?)'", _words(error))
    return (
        f"«{name[1] if name else ''}» se usa antes de darle un valor dentro de la función. "
        "¿Está más abajo la línea que lo crea?"
    )


#: What pandas says of `.str` and its like on a column of another type.
_ACCESSORS = {".str": "de texto", ".dt": "de fechas", ".cat": "de categorías"}


def _attribute(error: Any) -> str:
    for accessor, type_name in _ACCESSORS.items():
        if _words(error).startswith(f"Can only use {accessor} accessor"):
            return f"«{accessor}» solo sirve con una columna {type_name}, y esta no lo es."
    owner, name = error.obj, error.name
    if name is None:
        return f"algo no tiene lo que se le pide: {_words(error)}."
    kind = {"DataFrame": "una tabla", "Series": "una columna", "NoneType": "«nada» (None)"}
    what = kind.get(type(owner).__name__, f"un valor de tipo {type(owner).__name__}")
    near = difflib.get_close_matches(str(name), dir(owner), n=1, cutoff=0.7)
    guess = f" ¿Querías «{near[0]}»?" if near else ""
    return f"{what} no tiene «{name}».{guess}"


def _type(error: BaseException) -> str:
    words = _words(error)
    missing = re.search(r"missing \d+ required .*?: (.+)", words)
    if missing:
        return f"a la función le falta un dato entre los paréntesis: {missing[1]}."
    if re.search(r"takes .* positional argument", words):
        return "a la función le sobra algo entre los paréntesis."
    if "not callable" in words:
        return "hay unos paréntesis detrás de algo que no es una función."
    if (
        "unsupported operand" in words
        or "can only concatenate" in words
        or "not supported" in words
    ):
        return "esa operación mezcla cosas que no se pueden operar, como un texto y un número."
    if "not subscriptable" in words:
        return "hay unos corchetes detrás de algo que no los admite."
    return "un valor no es del tipo que se espera ahí."


def _import(error: Any) -> str:
    if isinstance(error, ModuleNotFoundError) and error.name:
        return _module(error)
    found = re.match(r"cannot import name '(.+?)' from '(.+?)'", _words(error))
    if found:
        return f"«{found[2]}» no tiene «{found[1]}». ¿Está escrito con sus mayúsculas?"
    return "falta una pieza que ese código necesita, y el Python de esta página no la tiene."


def _module(error: Any) -> str:
    return f"«{error.name}» no está en el Python de esta página. Tienes pandas, numpy y altair."


def _stopped(error: BaseException) -> str:
    return "Lo has detenido. Tu código sigue aquí."


_SENTENCES: tuple[tuple[type[BaseException], Any], ...] = (
    (KeyboardInterrupt, _stopped),
    (SyntaxError, lambda error: "un texto que pandas lee como código no se entiende."),
    (UnboundLocalError, _unbound),
    (NameError, _name),
    (KeyError, _key),
    (AttributeError, _attribute),
    (ZeroDivisionError, lambda error: "se divide entre cero."),
    (ImportError, _import),
    (RecursionError, lambda error: "la función se llama a sí misma sin parar. ¿Dónde acaba?"),
    (MemoryError, lambda error: "no cabe en la memoria. Prueba con menos datos a la vez."),
    (IndexError, lambda error: "se pide una posición que no existe. La primera es la 0."),
    (TypeError, _type),
    (FileNotFoundError, lambda error: "no hay ningún archivo con ese nombre. Usa cargar(…)."),
    (OSError, lambda error: "desde esta página no se llega a otros sitios ni a otros archivos."),
    (SystemExit, lambda error: "tu código ha intentado cerrar Python. Quita esa línea."),
    (ValueError, _value),
)
