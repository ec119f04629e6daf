"""La tabla dice cuántas piezas publicó cada cuenta. **¿Quién publicó más, el hotel o la tienda?**"""

import pandas as pd

from exercises.engine import Choice, Option

exercise = Choice(
    title="Compara dos cuentas",
    minutes=2,
    section="quien-sigue",
    options=(
        Option("hotel", "El hotel", "El hotel calló cuatro meses. ¿Qué dice su fila?"),
        Option("ferreteria", "La tienda", "Eso es: tres piezas por semana, sin parar."),
        Option("igual", "Las dos lo mismo", "Compara las dos filas. ¿Son iguales?"),
    ),
    hints=("Hay una fila por cuenta.", "Compara la segunda columna."),
)


@exercise.view
def piezas(publicaciones):
    """Piezas de cada cuenta"""
    de_dos = publicaciones["organizacion"].isin(["hotel", "ferreteria"])
    cuantas = publicaciones.loc[de_dos, "organizacion"].value_counts()
    return pd.DataFrame({"cuenta": cuantas.index, "piezas": cuantas.to_numpy()})


@exercise.from_view
def desde_la_vista(vista):
    return vista.sort_values("piezas")["cuenta"].iloc[-1]


@exercise.solution
def una_cuenta(publicaciones):
    return publicaciones["organizacion"][lambda o: o.isin(["hotel", "ferreteria"])].mode()[0]
