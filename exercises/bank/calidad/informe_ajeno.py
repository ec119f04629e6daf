"""Una empresa que vende estadísticas le manda a Reme un informe de muestra. La empresa es inventada. Las cifras
son de 2012 y se publicaron. La tabla dice qué contó cada fuente.

**¿Qué frases del informe no cuadran con la tabla?** Marca todas las que sean."""

from exercises.engine import Choice, Option

exercise = Choice(
    title="Busca los fallos del informe",
    minutes=3,
    section="leer-un-informe",
    several=True,
    options=(
        Option(
            "de-83-millones",
            "«El 8,7 % de los 83 millones de cuentas de Facebook son repetidas, mal clasificadas o indeseables.»",
            "Los 83 millones no son todas las cuentas: son las señaladas. El 8,7 % se sacó de un número mucho mayor. "
            "¿Cuál, según la tabla?",
        ),
        Option(
            "mas-30",
            "«Las preguntas a marcas pasaron de 756 mil a 1,2 millones: un 30 % más.»",
            "Con un 30 % más, 756 mil no llegan ni a un millón.",
        ),
        Option(
            "48-de-cada-100",
            "«De esas 756 mil preguntas tuvieron respuesta 360 mil: casi 48 de cada 100.»",
            "Esta cuadra: es una tasa conjunta, todas las respuestas entre todas las preguntas. Haz la división: ¿a cuánto "
            "sale?",
        ),
        Option(
            "30-de-media",
            "«Una marca contesta de media a 30 de cada 100 preguntas.»",
            "Parece que choca con 360 mil de 756 mil, pero pueden ser verdad las dos. ¿Y si esta saca una tasa por marca y "
            "después la media? Lo has hecho con cinco publicaciones.",
        ),
    ),
    hints=(
        "En cada frase con un porcentaje, pregunta: ¿de qué?",
        "Haz las cuentas con los números de la tabla. Dos frases no resisten.",
        "Calcula 8,7 de cada 100 de las dos cantidades de cuentas. Después, añade a 756 mil su 30 %.",
    ),
)


@exercise.view
def lo_que_conto_cada_fuente():
    """Lo que contó cada fuente"""
    import pandas as pd

    return pd.DataFrame(
        {
            "qué": [
                "cuentas de Facebook con actividad en un mes",
                "de ellas, repetidas, mal clasificadas o indeseables",
                "preguntas a marcas, primera medición",
                "de ellas, con respuesta",
                "preguntas a marcas, segunda medición",
            ],
            "cuántas": ["955 millones", "83 millones", "756 mil", "360 mil", "1,2 millones"],
        }
    )


@exercise.solution
def informe_ajeno():
    """Eso es: una pega el porcentaje al número que no es, y en la otra el porcentaje no sale de sus cantidades. Las otras dos parecen pelearse, y no: una
    es conjunta y la otra, muy probablemente, una media de marcas."""
    return ("de-83-millones", "mas-30")
