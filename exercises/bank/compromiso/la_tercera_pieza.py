"""En el Hotel Mirador del Molino publican una pieza, y otra, y a veces una tercera en la misma semana. Durante un mes, la red les
dijo cuánta gente vio cada una y cuánta la veía por primera vez esa semana.

**De cada 100 personas que ven la tercera pieza de una semana, ¿cuántas no habían visto ninguna de las dos anteriores?** A ojo, un
número entero."""

from datasets.definiciones import nuevas_por_pieza
from exercises.engine import Number

exercise = Number(
    title="Tu apuesta: ¿a quién llega la tercera?",
    minutes=2,
    essential=True,
    section="tomas-y-candela",
    reveals="fig-piezas",
    prediction=True,
    unit="de cada 100",
    between=(0, 100),
    decimals=0,
    tolerance=10,
    hints=(
        "¿Quién se entera de lo que publicas: gente distinta cada vez o casi siempre la misma?",
        "La segunda pieza ya encuentra a más de la mitad de la gente avisada. Piensa en lo que queda.",
    ),
)


@exercise.solution
def la_tercera_pieza(publicaciones):
    """Sin mirarlo solo se puede tantear. La tercera encuentra sobre todo a quien ya vio las otras, y aun así alguien la ve por primera
    vez. La figura que acaba de descubrirse cuenta cuánta gente nueva añade cada una."""
    nuevas = nuevas_por_pieza(publicaciones)
    return 100 * nuevas[2] / nuevas[0]
