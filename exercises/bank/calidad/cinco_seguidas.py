"""El sobrino resume así cinco publicaciones seguidas de la ferretería: calcula la tasa de cada una y saca la
media. Le da {media}. A Reme le interesa otra cosa: de toda la gente a la que llegaron, cuánta respuesta hubo.

**Tomadas las cinco juntas, ¿cuántas interacciones quedaron de cada 100 personas alcanzadas?** Un decimal."""

from datasets.definiciones import cinco_seguidas as las_cinco
from exercises.engine import Number

exercise = Number(
    title="Cinco juntas, o una media de cinco",
    minutes=4,
    section="dos-maneras-de-juntar",
    unit="de cada 100",
    tolerance=0.06,
    hints=(
        "¿Pesa lo mismo una pieza que vieron doscientas personas que otra que vieron dos mil?",
        "Suma primero. Divide una sola vez, al final.",
        "Todas las interacciones, entre todo el alcance, y por 100.",
    ),
)


@exercise.values
def cifras(publicaciones):
    cinco = las_cinco(publicaciones)
    propias = publicaciones[publicaciones["organizacion"] == "ferreteria"]
    return {
        "suman": cinco["interacciones"].sum(),
        "alcanzan": cinco["alcance"].sum(),
        "media": (100 * cinco["interacciones"] / cinco["alcance"]).mean(),
        "juntas": 100 * cinco["interacciones"].sum() / cinco["alcance"].sum(),
        "media_de_todas": (100 * propias["interacciones"] / propias["alcance"]).mean(),
        "todas_juntas": 100 * propias["interacciones"].sum() / propias["alcance"].sum(),
    }


@exercise.view
def las_cinco_publicaciones(publicaciones):
    """Cinco publicaciones seguidas de La Tuerca Azul"""
    cinco = las_cinco(publicaciones)
    tabla = cinco[["alcance", "interacciones"]].copy()
    tabla.insert(0, "pieza", ["1.ª", "2.ª", "3.ª", "4.ª", "5.ª"])
    return tabla


@exercise.from_view
def desde_la_vista(vista):
    return 100 * vista["interacciones"].sum() / vista["alcance"].sum()


@exercise.solution
def cinco_seguidas(juntas):
    """Eso es: {suman:0} interacciones entre {alcanzan:0}, que es todo el alcance, y por 100. La media del sobrino sale más
    alta porque una pieza que vio poca gente pesa como las demás. Ninguna de las dos miente; hay que decir cuál es."""
    return juntas


@exercise.mistake
def media_de_tasas(media):
    """Es la cuenta del sobrino: una tasa por pieza y después la media. Así la pieza que casi nadie vio pesa como
    la más vista. ¿Y si sumas antes de dividir?"""
    return media


@exercise.mistake
def entre_los_seguidores(publicaciones, organizaciones, juntas, media):
    """Has sumado bien las interacciones y has dividido entre los seguidores. La pregunta es por la gente alcanzada.
    ¿Qué columna la cuenta?"""
    seguidores = organizaciones.set_index("id_organizacion").at["ferreteria", "seguidores"]
    tasa = 100 * las_cinco(publicaciones)["interacciones"].sum() / seguidores
    # In one edition of forty it nearly equals another answer: there, without the hundred.
    return tasa if min(abs(tasa - juntas), abs(tasa - media)) > 0.12 else tasa / 100


@exercise.mistake
def la_mejor_de_las_cinco(publicaciones):
    """Has escrito la tasa de la mejor de las cinco. Es la que se enseña en una presentación. ¿Qué pasa con la gente
    que vio las otras cuatro?"""
    cinco = las_cinco(publicaciones)
    return (100 * cinco["interacciones"] / cinco["alcance"]).max()


@exercise.mistake
def suma_sin_dividir(publicaciones):
    """Has sumado las interacciones de las cinco. Falta decir de cuánta gente. ¿Cuánto suma la columna del
    alcance?"""
    return las_cinco(publicaciones)["interacciones"].sum()


@exercise.mistake
def suma_las_tasas(publicaciones):
    """Has sumado las cinco tasas. Con diez publicaciones saldría el doble, sin que nadie hiciera más caso. ¿Qué dos
    columnas se suman antes de dividir?"""
    cinco = las_cinco(publicaciones)
    return (100 * cinco["interacciones"] / cinco["alcance"]).sum()
