"""Reme cuenta a quienes hicieron algo en los últimos 90 días.

**De cada 100 seguidores, ¿cuántos siguen activos?** Un decimal."""

import pandas as pd

from exercises.engine import Number

exercise = Number(
    title="Cuenta a los activos",
    minutes=3,
    section="quien-sigue",
    unit="%",
    tolerance=0.05,
    hints=("Mira las dos filas de la tabla.", "Divide la primera entre la segunda."),
)


@exercise.values
def cifras(seguidores):
    return {"total": len(seguidores)}


@exercise.view
def dos_filas(seguidores):
    """Los activos y todos los seguidores"""
    activos = int((seguidores["dias_sin_interactuar"] <= 90).sum())
    return pd.DataFrame({"grupo": ["activos", "todos"], "personas": [activos, len(seguidores)]})


@exercise.from_view
def desde_la_vista(vista):
    activos, todos = vista["personas"]
    return 100 * activos / todos


@exercise.solution
def activos(seguidores):
    """Eso es: {respuesta} de cada 100, porque has dividido entre los {total} que hay."""
    return 100 * (seguidores["dias_sin_interactuar"] <= 90).mean()


@exercise.mistake
def sin_los_vacios(seguidores):
    """Has dejado fuera a quienes nunca hicieron nada. ¿No siguen ellos también la página?"""
    return 100 * (seguidores["dias_sin_interactuar"].dropna() <= 90).mean()


@exercise.mistake
def los_demas(seguidores):
    """Has contado a los que faltan. ¿Por quiénes se pregunta?"""
    return 100 * (~(seguidores["dias_sin_interactuar"] <= 90)).mean()
