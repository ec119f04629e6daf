"""Dana tiene que contar el resultado a su equipo en una frase.

**¿Cuál puede firmar con estos datos?**"""

from exercises.engine import Choice, Option

exercise = Choice(
    title="La frase de Dana",
    minutes=2,
    section="cien-sorteos",
    options=(
        Option(
            "funciona",
            "«El anuncio funciona: el grupo que lo tenía compró más.»",
            "Compró más, sí. Pero sin anuncio también sale a menudo una diferencia así. ¿Qué te dijeron los cien sorteos?",
        ),
        Option(
            "no-hace-nada",
            "«El anuncio no hace nada: era todo suerte.»",
            "Podría ser suerte, y también podría ser un efecto pequeño. No verlo con tan poca gente no prueba que no esté. "
            "¿Qué pasaba en la figura con más personas?",
        ),
        Option(
            "no-se-distingue",
            "«Con esta gente no lo distingo de la suerte. Para saberlo necesito más.»",
            "Eso es: dice lo que se vio, lo que no se sabe y qué haría falta. En esta ciudad inventada conocemos la verdad: el "
            "anuncio añade unas pocas compras, demasiado pocas para verlas con un sorteo así.",
        ),
        Option(
            "lo-dice-el-panel",
            "«Quien vio el anuncio compró mucho más que quien no: no hace falta sortear.»",
            "Quien lo vio es quien más entra en la red, y esa gente ya compraba más. El sorteo se hizo para no comparar "
            "eso. ¿Qué grupos eligió el azar?",
        ),
    ),
    hints=(
        "Busca la frase que sería verdad tanto si el anuncio hace algo como si no.",
        "«No lo veo» y «no está» son dos frases distintas.",
    ),
)


@exercise.solution
def que_puede_firmar_dana():
    """Dice lo que se vio, lo que no se sabe y qué haría falta."""
    return "no-se-distingue"
