"""Five campaigns of Mesa Catorce that two exercises put in order, each for another aim."""

from datasets.definiciones import campanas_de_julia
from exercises.engine import Step

CINCO = {
    "descuento": "Descuento de otoño",
    "cumpleanos": "Postre y vela",
    "menu": "Menú de mediodía",
    "sorteo": "Sorteo de una cena",
    "martes": "Martes de siempre",
}
PASOS = tuple(Step(clave, nombre) for clave, nombre in CINCO.items())


def mesas(campanas):
    """The view of both: how many tables each one filled, with whom."""
    import pandas as pd

    julia = campanas_de_julia(campanas).loc[list(CINCO.values())]
    return pd.DataFrame(
        {
            "campaña": list(CINCO.values()),
            "mesas nuevas": julia["clientes_nuevos"].astype(int).to_numpy(),
            "mesas de antes": julia["repiten"].astype(int).to_numpy(),
        }
    )


def por(vista, columna):
    """The steps from most to least tables of `columna`."""
    claves = {nombre: clave for clave, nombre in CINCO.items()}
    return [claves[nombre] for nombre in vista.sort_values(columna, ascending=False)["campaña"]]
