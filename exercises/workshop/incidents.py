"""What an instructor has to look at after collecting, and the table that lists it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from exercises.workshop.class_folder import write_whole
from exercises.workshop.lms_names import shown
from exercises.workshop.spreadsheet import table

COLUMNS = ("fuente", "archivo", "persona", "que", "que_hacer")
ASK_AGAIN = "Pide la entrega que se descarga en «Entregar», sin abrirla después."


@dataclass(frozen=True)
class Matter:
    """What can be the matter with a file or with a person, as an instructor reads it.

    Attributes:
        id: For programs: `enlace`.
        what: What there is; may have placeholders.
        to_do: What to do about it.
    """

    id: str
    what: str
    to_do: str = ASK_AGAIN

    def filled(self, **values: object) -> Matter:
        """The same, with the placeholders of `what` filled."""
        return Matter(self.id, self.what.format(**values), self.to_do)


# Of a file that was not read.
LINK = Matter("enlace", "Es un enlace a otro sitio y no se sigue.", "Copia aquí el archivo mismo.")
NO_FILE = Matter("no-es-archivo", "No es un archivo corriente.", "Copia aquí un archivo normal.")
UNREADABLE = Matter(
    "ilegible", "El sistema no deja leerlo.", "Revisa sus permisos o cópialo otra vez."
)
BAD_NAME = Matter(
    "nombre-peligroso",
    "Su nombre lleva a otra carpeta (ruta absoluta, «..», unidad o barra invertida).",
    "Ningún LMS escribe nombres así. Pregunta de dónde ha salido.",
)
TOO_LARGE = Matter("demasiado-grande", "Pesa mucho más que una entrega; no se ha leído.")
SWELLS = Matter("bomba", "Se hincha al descomprimir mucho más que una entrega; no se ha leído.")
NESTED = Matter(
    "zip-dentro",
    "Es un archivo comprimido dentro de lo que se recoge; no se abre.",
    "Si es una descarga tuya, pásala como origen aparte. Si la envió alguien, pide el .json.",
)
ENCRYPTED = Matter("con-contraseña", "Está protegido con contraseña.")
UNKNOWN_PACKING = Matter(
    "compresion-desconocida",
    "Está comprimido de una forma que ningún LMS usa.",
    "Descomprímelo y pasa la carpeta como origen.",
)
DAMAGED = Matter("dañado", "Está dañado dentro del zip.", "Descarga el zip otra vez.")
OVERLAPS = Matter(
    "solapado",
    "Comparte sus bytes con otro archivo del zip: así se hacen las bombas.",
    "Ningún LMS escribe zips así. Pregunta de dónde ha salido.",
)
# Of a whole source.
BAD_ZIP = Matter("zip-dañado", "El zip no se puede abrir.", "Descárgalo otra vez.")
TOO_MANY = Matter(
    "demasiados-archivos",
    "Tiene más de {most} archivos; el resto no se ha mirado.",
    "Divide el origen en varios y recógelos uno a uno.",
)
TOO_MUCH = Matter(
    "demasiados-bytes",
    "Suma demasiados bytes; el resto no se ha mirado.",
    "Divide el origen en varios y recógelos uno a uno.",
)
# Of a file that was read.
NO_HAND_IN = Matter("no-es-entrega", "{why}")
OUR_FAULT = Matter(
    "error-nuestro",
    "No se ha podido leer por un error nuestro ({error}).",
    "Guarda el archivo y avísanos: no es culpa de quien lo envió.",
)
NOTHING_ELSE = Matter(
    "otro-archivo", "Ha enviado un archivo que no es la entrega, y ninguno más que valga."
)
# Of hand-ins that were collected.
TWICE = Matter(
    "repetida", "La misma entrega ha llegado dos veces, también como {other}.", "Nada: cuenta una."
)
LOST = Matter(
    "falta-archivo",
    "Estaba recogida y su archivo ya no está. Se ha quitado de la lista.",
    "Si lo borraste sin querer, recoge otra vez la descarga de donde salió.",
)
OTHER_EDITION = Matter(
    "otra-edicion",
    "Trabajó con los datos «{edition}» y la clase usa «{of_class}». Está recogida.",
    "Mira si abrió otro sitio. Al corregir se usan los datos de la clase.",
)
SAME_FILE = Matter(
    "mismo-archivo",
    "Ha enviado el mismo archivo que {others}.",
    "Pregunta quién lo hizo. Es un indicio, no una prueba.",
)
SAME_ANSWERS = Matter(
    "mismas-respuestas",
    "Sus {answers} respuestas son idénticas a las de {others}.",
    "Puede ser azar, o trabajo en pareja: es un indicio, no una prueba.",
)
SHARED_ALIAS = Matter(
    "alias-compartido",
    "Varias entregas dicen «{alias}» y no parecen de la misma persona.",
    "Pregunta. Si son dos, pide a una que cambie su alias y envíe otra vez.",
)
TWO_NUMBERS = Matter(
    "dos-numeros",
    "Hay otra persona que se llama igual: {others}.",
    "Si son dos, nada. Moodle numera aparte en cada tarea: usa una carpeta de clase por tarea.",
)
TWO_WAYS = Matter(
    "dos-caminos",
    "«{alias}» también llegó por el LMS, como {others}.",
    "Si es la misma persona, borra este archivo y recoge otra vez: contará lo del LMS.",
)


@dataclass(frozen=True)
class Incident:
    """One row of the table.

    Attributes:
        origin: What was being collected: the path of a folder, a zip or a file.
        file: Which file of it, or the collected file.
        person: What to call who sent it, where that is known; a text from outside.
        matter: Id of what is the matter.
        what: What there is, in Spanish.
        to_do: What to do about it, in Spanish.
    """

    origin: str
    file: str
    person: str
    matter: str
    what: str
    to_do: str

    @classmethod
    def of(cls, matter: Matter, origin: str = "", file: str = "", person: str = "") -> Incident:
        """What is the matter with this file or person."""
        return cls(origin, file, person, matter.id, matter.what, matter.to_do)


def write_table(path: Path, incidents: Iterable[Incident]) -> None:
    """Write the incidents for a person who opens them in a spreadsheet."""
    rows = [
        [shown(cell) for cell in (each.origin, each.file, each.person, each.what, each.to_do)]
        for each in incidents
    ]
    write_whole(path, table(COLUMNS, rows))
