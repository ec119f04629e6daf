"""Dana hace la misma cuenta con las cuatro puertas por las que pidió permiso este año. La tabla ya lleva las horas en el coste, y solo cuenta a quien dijo que sí y sigue.

**Ordena las puertas, de la que menos cuesta por contacto con permiso a la que más.**"""

from datasets.definiciones import por_puerta
from exercises.engine import Ordering, Step

exercise = Ordering(
    title="De la puerta barata a la cara",
    minutes=2,
    section="tres-puertas",
    steps=(
        Step("posventa", "Posventa: una tarjeta dentro del paquete"),
        Step("consulta", "Consulta: «¿quieres que te avisemos?», tras contestar"),
        Step("promoción", "Promoción: el sorteo de plantas"),
        Step("queja", "Queja: una vez resuelta"),
    ),
    hints=(
        "La puerta que menos gasta puede traer a muy poca gente. ¿Qué hay que dividir?",
        "En cada fila, divide el coste entre los contactos.",
    ),
)


@exercise.view
def las_cuatro_puertas(puertas):
    """Las cuatro puertas, doce meses"""
    tabla = por_puerta(puertas)[["coste", "contactos"]].astype(int).reset_index()
    return tabla.sort_values("puerta").rename(columns={"coste": "coste, €"}).reset_index(drop=True)


@exercise.from_view
def desde_la_vista(vista):
    cada_uno = vista["coste, €"] / vista["contactos"]
    return tuple(vista["puerta"].loc[cada_uno.sort_values().index])


@exercise.solution
def de_la_puerta_barata():
    """Eso es. El sorteo llena la lista de fichas y sale caro por persona que sigue. Quien acaba de comprar, o de preguntar, ya tiene un motivo
    para oírte. La queja es la más cara; se atiende por otra razón, y el permiso viene de regalo."""
    return ("posventa", "consulta", "promoción", "queja")


@exercise.mistake
def lo_que_menos_gasta():
    """Has puesto la queja por delante de la tarjeta del paquete. Gasta poco en total, y trae a muy poca gente. ¿Cuánto cuesta cada
    persona que trae?"""
    return ("queja", "posventa")


@exercise.mistake
def el_sorteo_trae_mas():
    """Has puesto el sorteo delante de la tarjeta del paquete. El sorteo mueve a más gente, y mucha no da permiso o se va. Divide su
    coste entre sus contactos: ¿a cuánto sale?"""
    return ("promoción", "posventa")


@exercise.mistake
def la_queja_antes_que_el_sorteo():
    """Has puesto la queja por delante del sorteo. Lleva mucho rato para cada persona. ¿Cuánto sale de dividir en esas dos
    filas?"""
    return ("queja", "promoción")


@exercise.mistake
def el_sorteo_antes_que_la_consulta():
    """Has puesto el sorteo por delante de la consulta. Trae más contactos y cuesta bastante más. ¿Cuánto sale de dividir en esas
    dos filas?"""
    return ("promoción", "consulta")


@exercise.mistake
def la_consulta_antes_que_el_paquete():
    """Has puesto la consulta antes que la tarjeta del paquete. Gasta menos en total. ¿Y por cada contacto?"""
    return ("consulta", "posventa")
