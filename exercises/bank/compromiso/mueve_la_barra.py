"""Compara dos hoteles con las barras de arriba. Los dos callan {silencio} semanas. En uno el eco tarda 2 semanas en
quedar en la mitad; en otro, 12.

**¿Qué le pasa al del eco corto?**"""

from datasets.ledger import HOTEL_SILENCE
from exercises.engine import Choice, Option

exercise = Choice(
    title="Eco corto, eco largo",
    minutes=2,
    section="el-eco",
    options=(
        Option(
            "pierde-siempre-mas",
            "Cae más y le cuesta más volver.",
            "Cae más hondo, sí. Mira ahora la subida, a la derecha del silencio. ¿Cuál de los dos llega "
            "antes arriba?",
        ),
        Option(
            "cae-y-vuelve",
            "Cae antes y vuelve antes.",
            "Eso es. Donde se olvida deprisa, también se recupera deprisa. El eco largo perdona una "
            "semana mala y tarda más en rehacerse.",
        ),
        Option(
            "igual-de-hondo",
            "Cae igual de hondo, pero antes.",
            "El silencio dura lo mismo para los dos. Mira el punto más bajo de cada curva. ¿Están a la "
            "misma altura?",
        ),
        Option(
            "no-le-afecta",
            "Nada: con tan poco eco no tenía qué perder.",
            "Antes de callar, los dos reciben las mismas consultas. Mira las semanas anteriores al "
            "silencio. ¿De dónde parte cada uno?",
        ),
    ),
    hints=(
        "Pon primero la barra en 2 y mira la bajada y la subida. Después, en 12.",
        "Fíjate en dos cosas: cuándo llega abajo y cuándo vuelve arriba.",
    ),
)


@exercise.values
def cifras():
    primero, ultimo = HOTEL_SILENCE
    return {"silencio": ((ultimo - primero).days + 1) // 7}


@exercise.solution
def mueve_la_barra():
    """La retención que frena la caída es la misma que frena la vuelta."""
    return "cae-y-vuelve"
