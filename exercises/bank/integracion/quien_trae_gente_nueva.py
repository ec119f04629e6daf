"""Una prueba para la primera postura: ¿la lista trae gente nueva? La tabla junta las campañas de La Maceta de los últimos doce meses, según por
dónde salieron.

**De cada 100 personas que compraron por primera vez con una campaña, ¿a cuántas trajo la lista?** Un decimal."""

from datasets.definiciones import campanas_por_canal
from exercises.engine import Number

exercise = Number(
    title="¿Quién trae gente nueva?",
    minutes=4,
    section="en-casa-o-donde-estan",
    unit="de cada 100",
    tolerance=0.05,
    hints=(
        "Solo hace falta una columna. ¿Cuál cuenta la primera compra?",
        "Arriba va la fila de la lista. Abajo, la suma de las tres.",
        "Primera compra de la lista, entre las tres primeras compras sumadas, y por 100.",
    ),
)

LISTA, ANUNCIO, PROPIA = "lista de contactos", "anuncio en redes", "publicación propia"
NUEVAS, VUELVEN = "primera compra", "vuelven a comprar"


@exercise.values
def cifras(campanas):
    tabla = campanas_por_canal(campanas)
    nuevas, vuelven = tabla["clientes_nuevos"], tabla["repiten"]
    por_mil = 1000 * (nuevas + vuelven) / tabla["alcance"]
    return {
        "lista_nuevas": int(nuevas[LISTA]),
        "nuevas": int(nuevas.sum()),
        "lista_vuelven": int(vuelven[LISTA]),
        "vuelven": int(vuelven.sum()),
        "anuncios_nuevas": int(nuevas[ANUNCIO]),
        "parte_nuevas": 100 * nuevas[LISTA] / nuevas.sum(),
        "parte_vuelven": 100 * vuelven[LISTA] / vuelven.sum(),
        "por_mil_lista": por_mil[LISTA],
        "por_mil_propia": por_mil[PROPIA],
        "por_mil_anuncio": por_mil[ANUNCIO],
    }


@exercise.view
def las_campanas(campanas):
    """Personas que compraron con las campañas de doce meses"""
    tabla = campanas_por_canal(campanas)[["clientes_nuevos", "repiten"]].astype(int)
    return tabla.rename(columns={"clientes_nuevos": NUEVAS, "repiten": VUELVEN}).reset_index()


@exercise.from_view
def desde_la_vista(vista):
    nuevas = vista.set_index("canal")[NUEVAS]
    return 100 * nuevas[LISTA] / nuevas.sum()


@exercise.solution
def quien_trae_gente_nueva(parte_nuevas):
    """Eso es: {lista_nuevas} de {nuevas}. A la lista se entra conociendo ya la tienda, así que no se le puede pedir mucho más. De quien vuelve a
    comprar con una campaña, en cambio, trae a {parte_vuelven:0} de cada 100."""
    return parte_nuevas


@exercise.mistake
def mira_a_quien_vuelve(parte_vuelven):
    """Has usado la columna de quien vuelve a comprar. Es el mejor dato de la lista, y responde a otra pregunta. ¿Qué columna cuenta la
    primera compra?"""
    return parte_vuelven


@exercise.mistake
def dentro_de_la_lista(lista_nuevas, lista_vuelven):
    """Has mirado solo la fila de la lista: de quien compra con ella, cuántas son nuevas. La pregunta junta todas las campañas.
    ¿Entre quién hay que dividir?"""
    return 100 * lista_nuevas / (lista_nuevas + lista_vuelven)


@exercise.mistake
def todas_las_compras_juntas(lista_nuevas, lista_vuelven, nuevas, vuelven):
    """Has sumado las dos columnas. Así se mezcla a quien llega con quien vuelve. ¿Qué columna es la de gente nueva?"""
    return 100 * (lista_nuevas + lista_vuelven) / (nuevas + vuelven)


@exercise.mistake
def nuevas_entre_todas(lista_nuevas, nuevas, vuelven):
    """Has dividido entre todas las que compraron, nuevas y de antes. La pregunta es solo por quien compró por primera vez. ¿Qué
    columna sobra abajo?"""
    return 100 * lista_nuevas / (nuevas + vuelven)


@exercise.mistake
def la_lista_entre_los_anuncios(lista_nuevas, anuncios_nuevas):
    """Has dividido entre las que trajeron los anuncios. «De cada 100 personas» las incluye a todas. ¿Qué dos filas faltan
    abajo?"""
    return 100 * lista_nuevas / anuncios_nuevas


@exercise.mistake
def lo_que_traen_los_anuncios(anuncios_nuevas, nuevas):
    """Has calculado lo que traen los anuncios. Es el dato de la postura contraria. ¿Qué fila es la de la lista?"""
    return 100 * anuncios_nuevas / nuevas


@exercise.mistake
def sin_el_decimal(parte_nuevas, lista_nuevas, anuncios_nuevas, nuevas, vuelven):
    """Has escrito un número entero, y se pide un decimal. Divide otra vez y redondea solo al final. ¿Qué sale detrás de la
    coma?"""
    entero = round(parte_nuevas)
    otras = (
        parte_nuevas,
        100 * lista_nuevas / anuncios_nuevas,
        100 * lista_nuevas / (nuevas + vuelven),
    )
    # Where the whole number is already right, or chance brings it to another: the nearest free.
    cerca = (entero, entero + 1, entero - 1, entero + 2)
    return next(n for n in cerca if min(abs(n - otra) for otra in otras) > 0.06)


@exercise.mistake
def sin_pasar_a_cien(lista_nuevas):
    """Has escrito cuántas personas trajo la lista. Falta decir de cada cuántas. ¿Cuánto suma la columna?"""
    return lista_nuevas
