"""Diez semanas de La Maceta en una hoja. Es **fuerte** la que está en la mitad de arriba de su columna en dos años; **floja**, la
de la mitad de abajo. Dana ya sabe que allí el retardo es de {retardo} semanas.

Empareja la conversación de cada semana con los pedidos de {retardo} semanas después: la 1 con la {primera}, la 2 con la
{segunda}… **¿En cuántas parejas coinciden, las dos fuertes o las dos flojas?** Un número entero."""

from datasets.definiciones import fuertes, mejor_retardo
from exercises.engine import Number

SEMANAS, SIN_MOVER = 10, 5  # those without sliding that coincide, at most if there is a choice

exercise = Number(
    title="Desliza a mano",
    minutes=5,
    essential=True,
    section="deslizar",
    unit="parejas",
    between=(0, SEMANAS),
    decimals=0,
    tolerance=0,
    hints=(
        "Copia la columna de pedidos en un papel y mueve esa copia hacia arriba hasta que la fila {primera} quede junto a la 1.",
        "Una pareja coincide si las dos palabras son la misma, también si las dos son «floja».",
        "Recorre las parejas y pon una marca en cada coincidencia. Las últimas semanas de conversación se "
        "quedan sin pareja: sus pedidos aún no han llegado.",
    ),
)


def cuenta(habla, pasa, retardo):
    """Parejas que coinciden con esas semanas de retardo; negativo, los pedidos van antes."""
    if retardo < 0:
        return cuenta(pasa, habla, -retardo)
    return sum(a == b for a, b in zip(habla, pasa[retardo:], strict=False))


def dos_fuertes(habla, pasa, retardo):
    return sum(a and b for a, b in zip(habla, pasa[retardo:], strict=False))


def diez_semanas(semanas):
    """Unas en que cada forma de contar da un número distinto y, sin mover, coinciden unas cuatro.

    Si se puede, unas en que alguna pareja no coincide: quien solo cuente las parejas no acierta.
    """
    suyas = semanas[semanas["organizacion"] == "maceta"].reset_index(drop=True)
    todas_habla = fuertes(suyas["conversacion"]).tolist()
    todas_pasa = fuertes(suyas["resultado"]).tolist()
    retardo = mejor_retardo(semanas, "maceta")
    posibles = []
    for inicio in range(len(suyas) - SEMANAS + 1):
        habla, pasa = (todas[inicio : inicio + SEMANAS] for todas in (todas_habla, todas_pasa))
        buena, sin_mover = cuenta(habla, pasa, retardo), cuenta(habla, pasa, 0)
        formas = {
            buena,
            sin_mover,
            cuenta(habla, pasa, -retardo),
            cuenta(habla, pasa, retardo - 1),
            dos_fuertes(habla, pasa, retardo),
        }
        if len(formas) == 5 and buena >= SEMANAS - retardo - 1:
            completa = buena == SEMANAS - retardo
            posibles.append((sin_mover > SIN_MOVER, completa, abs(sin_mover - 4), inicio))
    if not posibles:
        raise ValueError("ninguna tanda de diez semanas distingue las cinco formas de contar")
    inicio = min(posibles)[-1]
    habla, pasa = (todas[inicio : inicio + SEMANAS] for todas in (todas_habla, todas_pasa))
    return habla, pasa, retardo


@exercise.values
def cifras(semanas):
    habla, pasa, retardo = diez_semanas(semanas)
    return {
        "coinciden": cuenta(habla, pasa, retardo),
        "sin_mover": f"{cuenta(habla, pasa, 0)} de {SEMANAS}",
        "retardo": retardo,
        "primera": 1 + retardo,
        "segunda": 2 + retardo,
        "parejas": SEMANAS - retardo,
    }


@exercise.view
def la_hoja(semanas):
    """Diez semanas seguidas de La Maceta"""
    import pandas as pd

    habla, pasa, retardo = diez_semanas(semanas)
    hoja = pd.DataFrame(
        {
            "semana": range(1, SEMANAS + 1),
            "se habla": ["fuerte" if una else "floja" for una in habla],
            "pedidos": ["fuerte" if una else "floja" for una in pasa],
        }
    )
    hoja.attrs["retardo"] = retardo  # said by the statement
    return hoja


@exercise.from_view
def desde_la_vista(vista):
    _, habla, pasa = vista.columns
    return (vista[habla] == vista[pasa].shift(-vista.attrs["retardo"])).sum()


@exercise.solution
def desliza_a_mano(semanas):
    """Eso es: {coinciden} de {parejas}. Sin mover la hoja, en estas diez semanas coincidían {sin_mover}. Los mismos datos
    dicen cosas distintas según cuándo mires la caja."""
    return cuenta(*diez_semanas(semanas))


@exercise.mistake
def sin_deslizar(semanas):
    """Has comparado cada semana con los pedidos de esa misma semana. Así la conversación parece servir de poco. ¿Con qué fila
    de pedidos va la conversación de la semana 1?"""
    habla, pasa, _ = diez_semanas(semanas)
    return cuenta(habla, pasa, 0)


@exercise.mistake
def hacia_el_otro_lado(semanas):
    """Has deslizado al revés: los pedidos de la semana 1 con lo que se habló después. Eso mide si se habla porque se ha
    comprado. ¿Qué columna va por delante aquí?"""
    habla, pasa, retardo = diez_semanas(semanas)
    return cuenta(habla, pasa, -retardo)


@exercise.mistake
def solo_las_fuertes(semanas):
    """Has contado las parejas en que las dos son fuertes. Cuando se habla poco y después se pide poco, también encajan.
    ¿Cuántas parejas de «floja» y «floja» te faltan?"""
    habla, pasa, retardo = diez_semanas(semanas)
    return dos_fuertes(habla, pasa, retardo)


@exercise.mistake
def una_semana_de_menos(semanas):
    """Has deslizado una semana menos de la cuenta. Es fácil si empiezas a contar por la propia fila. ¿Con qué semana de pedidos
    va la 1, según el enunciado?"""
    habla, pasa, retardo = diez_semanas(semanas)
    return cuenta(habla, pasa, retardo - 1)
