"""En septiembre, La Maceta Viajera sorteó a {todas} clientes: a {con_anuncio} les tocó ver un anuncio y a {aparte_personas}, quedar aparte. No todo el
mundo al que le tocó entró en la red y lo vio. Lucas, que empaqueta y contesta mensajes, ha escrito cuatro frases para la
reunión: dos son las de la diapositiva, explicadas.

**¿Qué frases no se sostienen?** Puede haber más de una."""

from datasets.definiciones import tres_montones
from exercises.engine import Choice, Option

exercise = Choice(
    title="La diapositiva de Lucas",
    minutes=3,
    section="la-diapositiva",
    several=True,
    options=(
        Option(
            "multiplica",
            "«Quien lo vio compró {veces:0} veces más que quien no llegó a verlo: el anuncio multiplica las ventas por {veces:0}.»",
            "El azar no decidió quién lo vio: lo decidió entrar mucho en la red. ¿Y si esa gente ya compraba más antes?",
        ),
        Option(
            "de-cada-mil",
            "«De cada 1000 personas a las que les tocó compraron {con_mil:0}; de cada 1000 aparte, {aparte_mil:0}.»",
            "Esta compara los dos grupos que hizo el sorteo, enteros. Suma las dos primeras filas y haz la cuenta: ¿a cuánto sale?",
        ),
        Option(
            "gracias-a",
            "«El anuncio nos trajo {lo_vio} compras: las de quienes lo vieron.»",
            "En el grupo aparte también hubo compras, sin anuncio. ¿Cuántas de las {lo_vio} habrían llegado igual?",
        ),
        Option(
            "parecidos",
            "«Los dos grupos se hicieron por sorteo: antes del anuncio no había motivo para que uno comprara más.»",
            "Así funciona un sorteo: reparte a quien compra mucho y a quien compra poco entre los dos grupos. ¿Qué reparto, en cambio, no "
            "hizo el azar?",
        ),
    ),
    hints=(
        "De los tres montones de la tabla, ¿cuáles separó el azar y cuáles se separaron solos?",
        "Quien lo vio y quien no llegó a verlo son el mismo grupo del sorteo. Suma las dos filas antes de comparar.",
        "Son dos frases.",
    ),
)


@exercise.values
def cifras(experimento):
    montones = tres_montones(experimento)
    personas = [int(n) for n in montones["personas"]]
    compran = [int(n) for n in montones["compran"]]
    tasas = [c / p for c, p in zip(compran, personas, strict=True)]
    return {
        "personas": personas,
        "compran": compran,
        "quienes": [str(nombre) for nombre in montones.index],
        "todas": sum(personas),
        "con_anuncio": personas[0] + personas[1],
        "aparte_personas": personas[2],
        "lo_vio": compran[0],
        "veces": tasas[0] / tasas[1],
        "con_mil": 1000 * (compran[0] + compran[1]) / (personas[0] + personas[1]),
        "aparte_mil": 1000 * tasas[2],
    }


@exercise.view
def los_tres_montones(quienes, personas, compran):
    """El sorteo de La Maceta: quién es quién y cuántas personas compraron"""
    import pandas as pd

    return pd.DataFrame({"quién": quienes, "personas": personas, "compraron": compran})


@exercise.solution
def la_diapositiva_de_lucas():
    """Eso es. Las dos frases que sobran miran a quien vio el anuncio, y ese grupo no lo hizo el azar. Las otras dos usan el sorteo, que para
    eso se hizo."""
    return ("multiplica", "gracias-a")
