"""Dana resume dos campañas para su gestora: un «Anuncio de temporada» y un «Club de esquejes», que va a su lista. Parte de la
lista vio también el anuncio. Cada compra está apuntada en la caja a una sola campaña. Son cuatro frases.

**¿Qué frases llevan un error?** Puede haber más de una."""

from datasets.definiciones import dos_embudos, pasan
from exercises.engine import Choice, Option

exercise = Choice(
    title="El informe de Dana",
    minutes=2,
    section="el-embudo",
    several=True,
    options=(
        Option(
            "suma-alcances",
            "«Entre las dos llegamos a {suma} personas: {alcance_a} y {alcance_b}.»",
            "Parte de la lista vio también el anuncio.",
        ),
        Option(
            "suma-gastos",
            "«Entre las dos costaron {gasto} €, sin contar las horas: {gasto_a} y {gasto_b}.»",
            "Un euro gastado en el anuncio no es el mismo que el del club: los euros sí se suman. Y dice que faltan las "
            "horas. ¿Qué otra suma cuenta a alguien dos veces?",
        ),
        Option(
            "media-de-pasos",
            "«En cada escalón pasan, de media, {media_a} de cada 100 con el anuncio y {media_b} con el club: gana el anuncio.»",
            "Los escalones se multiplican.",
        ),
        Option(
            "suma-nuevas",
            "«Trajeron a {nuevos} personas que compraban por primera vez: {nuevos_a} y {nuevos_b}.»",
            "En la caja, cada primera compra está en una sola campaña: no se repite. ¿En qué frase sí puede haber gente "
            "repetida?",
        ),
    ),
    hints=(
        "Mira las sumas: ¿puede la misma persona estar en las dos?",
        "Mira la media: ¿los escalones van uno al lado del otro, o uno detrás de otro?",
        "Son dos frases.",
    ),
)


@exercise.values
def cifras(campanas):
    anuncio, club = dos_embudos(campanas)
    coste_a, coste_b = (int(una["gasto"] + una["regalo"]) for una in (anuncio, club))
    alcance_a, alcance_b = int(anuncio["alcance"]), int(club["alcance"])
    nuevos_a, nuevos_b = int(anuncio["clientes_nuevos"]), int(club["clientes_nuevos"])
    return {
        "alcance_a": alcance_a,
        "alcance_b": alcance_b,
        "suma": alcance_a + alcance_b,
        "gasto_a": coste_a,
        "gasto_b": coste_b,
        "gasto": coste_a + coste_b,
        "nuevos_a": nuevos_a,
        "nuevos_b": nuevos_b,
        "nuevos": nuevos_a + nuevos_b,
        "media_a": round(pasan(anuncio).mean(), 1),
        "media_b": round(pasan(club).mean(), 1),
    }


@exercise.solution
def el_informe_de_dana():
    """Eso es. El alcance no se suma, porque hay gente repetida. Y los escalones no se promedian: se multiplican, y entonces
    gana la otra. Los euros y las primeras compras sí se suman."""
    return ("suma-alcances", "media-de-pasos")
