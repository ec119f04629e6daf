"""Reme abre la lista de seguidores de La Tuerca Azul. Son {seguidores}, y cada uno lleva apuntado
cuándo interactuó por última vez. Activo es quien lo hizo en los últimos 90 días.

**De cada 100 seguidores, ¿cuántos siguen activos?** Un decimal."""

from exercises.engine import Number

exercise = Number(
    title="Los que de verdad están",
    minutes=4,
    section="quien-sigue-ahi",
    unit="%",
    tolerance=0.1,
    hints=(
        "¿Qué significa que la última interacción esté vacía?",
        "Divide entre todos los seguidores, no solo entre los que tienen fecha.",
    ),
)


@exercise.values
def cifras(seguidores):
    return {"seguidores": len(seguidores)}


@exercise.solution
def tasa_de_activos(seguidores):
    """Eso es: has dividido entre todos los seguidores, también los que nunca aparecieron."""
    return 100 * (seguidores["dias_sin_interactuar"] <= 90).mean()


@exercise.mistake
def deja_fuera_los_vacios(seguidores):
    """Has dejado fuera a quienes nunca interactuaron. Vacío aquí no es «dato perdido»: es un fantasma."""
    conocidos = seguidores["dias_sin_interactuar"].dropna()
    return 100 * (conocidos <= 90).mean()
