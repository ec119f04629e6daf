"""La alcaldesa necesita una frase para el pleno. La tabla dice la cuota de cada organización de dos maneras: de lo
que **se escribe** (menciones) y de lo que **se ve** (el alcance de esas menciones). Sin lo propio y sin reenvíos.

**¿Qué frase puede defender?**"""

from datasets.definiciones import ajenas
from exercises.engine import Choice, Option

exercise = Choice(
    title="La frase para el pleno",
    minutes=2,
    section="de-quien-se-habla",
    options=(
        Option(
            "somos-lo-mas-visto",
            "«Lo que más se ve en Valleclaro es lo que se dice del ayuntamiento».",
            "Has leído «se escribe» como «se ve». Compara las dos columnas del ayuntamiento y de Ondavalle. "
            "¿Quién gana en la segunda?",
        ),
        Option(
            "se-habla-luego-gusta",
            "«Se habla sobre todo de nosotros: la gente está contenta».",
            "La tabla cuenta menciones, no lo que dicen. En la semana de las tasas la cuota sube, y no por "
            "cariño. ¿Qué otro número pondrías al lado?",
        ),
        Option(
            "se-escribe-mas-se-ve-menos",
            "«Se escribe más de nosotros que de nadie, pero se ve más lo que se dice de Ondavalle».",
            "Eso es. Son dos preguntas distintas, y cada una tiene su ganador. La frase es más larga y aguanta "
            "a quien venga con la otra columna.",
        ),
        Option(
            "ondavalle-no-importa",
            "«De Ondavalle se habla menos de la mitad: no hace falta mirarla».",
            "Con menos menciones llega a más gente que nadie. Si mañana dice algo del ayuntamiento, ¿cuánta "
            "gente lo verá?",
        ),
    ),
    hints=(
        "Busca quién va primero en cada columna. ¿Es el mismo nombre?",
        "Descarta las frases que hablan de lo que la tabla no cuenta.",
    ),
)

NOMBRES = {
    "ayuntamiento": "Ayuntamiento",
    "ondavalle": "Ondavalle",
    "trece-plazas": "Trece Plazas",
    "museo": "Museo",
    "mesa-catorce": "Mesa Catorce",
}


@exercise.view
def dos_cuotas(menciones):
    """Cuota de cada una, en %: de lo que se escribe y de lo que se ve"""
    import pandas as pd

    grupos = ajenas(menciones).groupby("organizacion")
    tabla = pd.DataFrame({"se escribe": grupos.size(), "se ve": grupos["alcance"].sum()})
    tabla = (100 * tabla / tabla.sum()).round(1).loc[list(NOMBRES)]
    return tabla.rename(index=NOMBRES).rename_axis("quién").reset_index()


@exercise.from_view
def desde_la_vista(vista):
    filas = vista.set_index("quién")
    primeras = filas["se escribe"].idxmax(), filas["se ve"].idxmax()
    es_asi = primeras == ("Ayuntamiento", "Ondavalle")
    return "se-escribe-mas-se-ve-menos" if es_asi else "somos-lo-mas-visto"


@exercise.solution
def la_frase_para_el_pleno(menciones):
    """Cada columna tiene su ganador."""
    grupos = ajenas(menciones).groupby("organizacion")
    primeras = grupos.size().idxmax(), grupos["alcance"].sum().idxmax()
    es_asi = primeras == ("ayuntamiento", "ondavalle")
    return "se-escribe-mas-se-ve-menos" if es_asi else "somos-lo-mas-visto"
