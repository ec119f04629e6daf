"""Toma dos negocios de Valleclaro al azar: en {todas:0} de cada 100 parejas, quien tiene más seguidores gana
también más con sus redes. Llamamos margen a lo que queda de esas ventas tras pagar lo vendido. Ahora toma dos **vecinos**: del mismo tipo y
tamaño, como dos talleres de menos de diez personas.

**De cada 100 parejas de vecinos, ¿en cuántas crees que gana más quien tiene más seguidores?** A ojo, un número
entero."""

from datasets.definiciones import parejas_ganadas
from exercises.engine import Number

exercise = Number(
    title="Tu apuesta: ¿quién gana entre vecinos?",
    minutes=1,
    section="con-quien-te-comparas",
    reveals="fig-nube",
    prediction=True,
    unit="de cada 100",
    between=(0, 100),
    decimals=0,
    tolerance=5,
    hints=(
        "Si los seguidores no dijeran nada del dinero, sería como lanzar una moneda.",
        "Un supermercado gana a una mercería en seguidores y en ventas. Entre dos mercerías, ¿qué queda?",
    ),
)


@exercise.values
def cifras(organizaciones):
    todas, parejas = parejas_ganadas(organizaciones, "margen_redes_mes")
    vecinas, cuantas = parejas_ganadas(organizaciones, "margen_redes_mes", vecinas=True)
    return {"todas": 100 * todas / parejas, "vecinas": 100 * vecinas / cuantas}


@exercise.solution
def mas_seguidores_mas_margen(vecinas):
    """Con una moneda saldrían 50: entre vecinos, tener más seguidores ya no va con ganar más. La figura de abajo
    enseña a todos juntos y grupo por grupo."""
    return vecinas
