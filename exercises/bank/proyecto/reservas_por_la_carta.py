"""El archivo de Google Analytics llega con líneas `#`, dos tablas de las mismas visitas y filas «Total». `cargar_exportacion` lo limpia y dice en
palabras qué ha quitado. Lo que no puede arreglar son las etiquetas: la carta del hotel aparece como `carta`, `Carta`, `CARTA`,
`carta-clientes` y `boletín`.

**Completa la función: de cada 100 reservas, ¿cuántas entraron por la carta, se escriba como se escriba?** Devuelve un número."""

from datasets.definiciones import canal_limpio, el_ano_del_hotel
from datasets.exports import cargar_exportacion, leer_exportacion
from exercises.engine import Code

exercise = Code(
    title="Las reservas de la carta",
    minutes=8,
    section="los-archivos",
    tolerance=0.05,
    starter=(
        "tabla = cargar_exportacion(ruta_ga4)",
        "# La columna «fuente» dice la etiqueta;",
        "# «compras», las reservas.",
        'fuente = tabla["fuente"].str.lower()',
        "return ...",
    ),
    hints=(
        'Mira las etiquetas que hay: `tabla[["fuente", "canal", "compras"]]`.',
        '`fuente.str.contains("carta|bolet")` dice, fila a fila, si la etiqueta es de la carta.',
        "Suma las compras de esas filas, divide entre todas las compras y multiplica por 100.",
    ),
)


@exercise.values
def cifras(sesiones):
    suyas = sesiones[sesiones["organizacion"] == "hotel"]
    limpio = suyas["compras"].groupby(canal_limpio(suyas)).sum()
    ano = el_ano_del_hotel(sesiones)["reservas"]
    return {
        "carta": float(100 * limpio["correo"] / limpio.sum()),
        "correo": float(100 * ano["correo"] / ano.sum()),
    }


@exercise.solution
def reservas_por_la_carta(ruta_ga4):
    """Eso es: {carta:1} de cada 100, donde la herramienta decía {correo:1}. Lo demás estaba en `Unassigned` por una etiqueta mal escrita. Dice
    por dónde entraron; no, que sin carta se hubieran perdido."""
    tabla = cargar_exportacion(ruta_ga4)
    fuente = tabla["fuente"].str.lower()
    de_la_carta = fuente.str.contains("carta|bolet")
    return 100 * tabla.loc[de_la_carta, "compras"].sum() / tabla["compras"].sum()


def _tabla(ruta):
    tabla = leer_exportacion(ruta).tabla
    return tabla, tabla["fuente"].str.lower().str.contains("carta|bolet")


@exercise.mistake
def el_canal_de_la_herramienta(ruta_ga4):
    """Has usado el canal que puso la herramienta, `Email`. Parte de la carta se quedó en `Unassigned`, porque no entendió la etiqueta. ¿Qué
    columna guarda lo que se escribió?"""
    tabla, _ = _tabla(ruta_ga4)
    return 100 * tabla.loc[tabla["canal"] == "Email", "compras"].sum() / tabla["compras"].sum()


@exercise.mistake
def con_los_totales(ruta_ga4):
    """Tu cifra sale justo a la mitad: abajo has contado también una fila «Total», que suma otra vez lo mismo. ¿La has leído sin
    `cargar_exportacion`?"""
    tabla, carta = _tabla(ruta_ga4)
    return 50 * tabla.loc[carta, "compras"].sum() / tabla["compras"].sum()


@exercise.mistake
def con_las_dos_tablas(ruta_ga4):
    """Tu cifra sale a la cuarta parte: el archivo trae dos tablas de las mismas visitas, con su fila «Total» cada una. ¿Qué hace con ellas
    `cargar_exportacion`?"""
    tabla, carta = _tabla(ruta_ga4)
    return 25 * tabla.loc[carta, "compras"].sum() / tabla["compras"].sum()


@exercise.mistake
def eventos_como_reservas(ruta_ga4):
    """Has sumado eventos clave: gente que empezó a reservar. Es lo mismo que hizo la agencia. ¿Qué columna cuenta las reservas
    acabadas?"""
    tabla, carta = _tabla(ruta_ga4)
    return 100 * tabla.loc[carta, "eventos_clave"].sum() / tabla["eventos_clave"].sum()


@exercise.mistake
def solo_en_minusculas(ruta_ga4):
    """Has contado una sola manera de escribirla. Hay más: con mayúsculas, con guion y «boletín». ¿Cómo buscas un trozo de palabra en vez de
    la palabra entera?"""
    tabla, _ = _tabla(ruta_ga4)
    return 100 * tabla.loc[tabla["fuente"] == "carta", "compras"].sum() / tabla["compras"].sum()


@exercise.mistake
def solo_la_palabra_carta(ruta_ga4):
    """Has arreglado las mayúsculas y buscas la palabra justa. Faltan «carta-clientes» y «boletín». ¿Qué función busca un trozo
    dentro?"""
    tabla, _ = _tabla(ruta_ga4)
    es_carta = tabla["fuente"].str.lower() == "carta"
    return 100 * tabla.loc[es_carta, "compras"].sum() / tabla["compras"].sum()


@exercise.mistake
def boletin_olvidado(ruta_ga4):
    """Has reunido todo lo que dice «carta». Una vez la carta salió con otro nombre. ¿Cuál ves en la lista de etiquetas?"""
    tabla, _ = _tabla(ruta_ga4)
    es_carta = tabla["fuente"].str.lower().str.contains("carta")
    return 100 * tabla.loc[es_carta, "compras"].sum() / tabla["compras"].sum()


@exercise.mistake
def cuantas_y_no_de_cada_cien(ruta_ga4):
    """Has dado las reservas de la carta. Falta ponerlas de cada 100. ¿Entre qué divides?"""
    tabla, carta = _tabla(ruta_ga4)
    return tabla.loc[carta, "compras"].sum()


@exercise.mistake
def una_parte_de_uno(ruta_ga4):
    """Has dado una parte de 1. La pregunta es de cada 100 reservas. ¿Por cuánto multiplicas?"""
    tabla, carta = _tabla(ruta_ga4)
    return tabla.loc[carta, "compras"].sum() / tabla["compras"].sum()
