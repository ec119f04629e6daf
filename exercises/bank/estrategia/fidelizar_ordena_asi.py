"""Las mismas cinco campañas y los mismos datos. Ahora imagina que el objetivo fuera **fidelizar**: que vuelva quien ya
era cliente.

**Ordénalas, de la que más la ayuda a fidelizar a la que menos.**"""

from exercises.bank.estrategia import _cinco_campanas
from exercises.engine import Ordering

exercise = Ordering(
    title="Si el objetivo es fidelizar",
    minutes=2,
    section="captar-o-fidelizar",
    steps=_cinco_campanas.PASOS,
    shared=(_cinco_campanas,),
    hints=(
        "Ha cambiado el objetivo. ¿Cambia la columna que miras?",
        "Busca las mesas de quien ya venía antes de la campaña.",
    ),
)


@exercise.view
def cinco_campanas(campanas):
    """Mesas que llenó cada campaña, por fecha"""
    return _cinco_campanas.mesas(campanas)


@exercise.from_view
def desde_la_vista(vista):
    return _cinco_campanas.por(vista, "mesas de antes")


@exercise.solution
def fidelizar_ordena_asi():
    """Eso es. La que ganaba ha quedado última, sin que cambie un solo dato. Ha cambiado la pregunta. Por eso la
    pregunta va antes que la campaña."""
    return ("martes", "cumpleanos", "menu", "descuento", "sorteo")


@exercise.mistake
def la_misma_lista():
    """Has dejado la lista de antes, y ahora se busca otra cosa. El sorteo no trajo a nadie que ya viniera. ¿Qué
    columna cuenta a quien vuelve?"""
    return ("sorteo", "descuento", "menu", "martes", "cumpleanos")


@exercise.mistake
def de_menos_a_mas():
    """Las has puesto todas, de la que menos ayuda a la que más. Se pide al revés. ¿Cuál va arriba, la que
    llenó más mesas de antes o la que no llenó ninguna?"""
    return ("sorteo", "descuento", "menu", "cumpleanos", "martes")


@exercise.mistake
def la_sala_llena():
    """Has puesto el sorteo por delante del postre y la vela. Llenó más mesas, y ninguna era de la casa. ¿Cuántas
    de las otras lo eran?"""
    return ("sorteo", "cumpleanos")


@exercise.mistake
def suma_las_dos_columnas():
    """Has contado también las mesas nuevas. El descuento llena más que el postre, pero con otra gente. ¿Cuántas de
    sus mesas ya venían?"""
    return ("descuento", "cumpleanos")
