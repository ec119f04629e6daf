"""Julia saca cinco campañas del último año. «Postre y vela» se ofrece a quien cumple años y está en la lista; «Menú de
mediodía» es un anuncio. Imagina que su objetivo fuera **captar**: que venga quien no había venido nunca.

**Ordénalas, de la que más la ayuda a captar a la que menos.**"""

from exercises.bank.estrategia import _cinco_campanas
from exercises.engine import Ordering

exercise = Ordering(
    title="Si el objetivo es captar",
    minutes=3,
    section="captar-o-fidelizar",
    steps=_cinco_campanas.PASOS,
    shared=(_cinco_campanas,),
    hints=(
        "Captar habla de quien no había venido nunca. ¿Qué columna los cuenta?",
        "La otra columna también llena la sala, pero con gente que ya conoces.",
    ),
)


@exercise.view
def cinco_campanas(campanas):
    """Mesas que llenó cada campaña, por fecha"""
    return _cinco_campanas.mesas(campanas)


@exercise.from_view
def desde_la_vista(vista):
    return _cinco_campanas.por(vista, "mesas nuevas")


@exercise.solution
def captar_ordena_asi():
    """Eso es. Para captar gana el sorteo, y de lejos. Los martes llenan las mismas mesas y quedan cuartos: la
    mayoría de quienes se sientan ya era de la casa."""
    return ("sorteo", "descuento", "menu", "martes", "cumpleanos")


@exercise.mistake
def de_menos_a_mas():
    """Las has puesto todas, de la que menos ayuda a la que más. Se pide al revés. ¿Cuál va arriba, la que trae mucha
    gente nueva o la que trae poca?"""
    return ("cumpleanos", "martes", "menu", "descuento", "sorteo")


@exercise.mistake
def cuenta_a_los_de_siempre():
    """Has puesto los martes por delante del sorteo. Llenan las mismas mesas, pero la mayoría ya venía antes. Si Julia
    busca caras nuevas, ¿qué columna le importa?"""
    return ("martes", "sorteo")


@exercise.mistake
def suma_las_dos_columnas():
    """Has contado mesas llenas, vengan de donde vengan. Así los martes adelantan al descuento. ¿Cuántas de sus mesas
    eran de alguien que no había ido nunca?"""
    return ("martes", "descuento")


@exercise.mistake
def premia_la_fidelidad():
    """Has puesto el postre por delante del menú. Se ofrece a quien cumple años y ya está en la lista. ¿A cuánta gente
    nueva puede llegar así?"""
    return ("cumpleanos", "menu")
