"""Social media con estrategia: lo que se usa al aprender.

    from exercises import alt, cargar, ejercicio

Nothing heavy is imported until one of the names is asked for.
"""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from datasets import cargar
    from datasets.exports import cargar_exportacion
    from exercises.charts import alt
    from exercises.notebook import ejercicio, entregar, mi_progreso
    from exercises.simulators import simulador

__all__ = [
    "alt",
    "cargar",
    "cargar_exportacion",
    "ejercicio",
    "entregar",
    "mi_progreso",
    "simulador",
]

_HOMES = {
    "alt": "exercises.charts",
    "cargar": "datasets",
    "cargar_exportacion": "datasets.exports",
    "ejercicio": "exercises.notebook",
    "entregar": "exercises.notebook",
    "mi_progreso": "exercises.notebook",
    "simulador": "exercises.simulators",
}


def _own_datasets_come_first() -> None:
    """Tell the course's `datasets` from the well-known package of the same name.

    Raises:
        ImportError: The other one would be imported.
    """
    from importlib.util import find_spec
    from pathlib import Path

    spec = find_spec("datasets")
    if spec is None or not spec.origin or not Path(spec.origin).with_name("ledger.py").exists():
        raise ImportError(
            "Hay otro paquete llamado «datasets» que tapa los datos del curso. "
            "Instala el curso en un entorno virtual propio: make serve lo hace."
        )


_own_datasets_come_first()


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    globals()[name] = found = getattr(import_module(_HOMES[name]), name)
    return found
