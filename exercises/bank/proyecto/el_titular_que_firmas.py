"""Irene tiene que devolver los informes con una nota arriba. Elige uno de los tres: el del hotel, el de La Maceta o el de Mesa Catorce.

**Escribe la nota: un titular que se pueda firmar, lo que no se sabe y lo que hay que hacer.**"""

from datasets.definiciones import el_ano_del_hotel
from exercises.engine import Plan, Rule, Text

exercise = Plan(
    title="El titular que firmas",
    minutes=8,
    section="que-le-pides",
    hints=(
        "Empieza por el número que has rehecho. Di de qué es y de cuándo.",
        "Para lo que no se sabe, mira dónde el informe decía «gracias a», «porque» o «sin».",
        "Lo que hay que hacer lleva a alguien y un día. «Mejorar el seguimiento» no lo hace nadie.",
    ),
    fields=(
        Text(
            "titular",
            "Titular, con un número y de qué es",
            rules=(
                Rule(
                    "words",
                    "El titular se queda a medias. Di el número, de qué es y de cuándo.",
                    value=8,
                ),
                Rule("number", "Falta el número que has rehecho. ¿Cuál es?"),
                Rule(
                    "any",
                    "Falta decir de qué es el número. ¿De cada 1000 visitas, de cada 100 €, de cuántas mesas?",
                    value=(
                        "de cada",
                        "por cada",
                        "clientes",
                        "clientela",
                        "contactos",
                        "fichas",
                        "correos",
                        "ventas",
                        "de las",
                        "de los",
                        "%",
                        "€",
                        "euros",
                        "reservas",
                        "visitas",
                        "consultas",
                        "mesas",
                        "compra",
                        "personas",
                    ),
                ),
                Rule(
                    "beyond",
                    "El titular da una causa. ¿Qué grupo parecido la separó? Si no lo hubo, deja el número y su plazo.",
                    value=("gracias a", "porque", "multiplica", "nos trajo", "debido a"),
                    besides=("no se sabe", "no sabemos", "no prueba", "puede ser suerte"),
                ),
            ),
        ),
        Text(
            "no_se_sabe",
            "Con estos datos no se puede saber…",
            rules=(
                Rule(
                    "words",
                    "Di qué no se sabe y por qué. Con unas pocas palabras más basta.",
                    value=6,
                ),
            ),
        ),
        Text(
            "que_se_hace",
            "Qué se hace, quién y cuándo",
            rules=(
                Rule("words", "Di quién lo hace y qué hace. Unas palabras más.", value=5),
                Rule("date", "Falta cuándo: pon un día o, al menos, un mes."),
            ),
        ),
    ),
    rubric=(
        "El titular lleva un número y dice de qué es y de cuándo.",
        "Compara con algo parecido: el mismo mes, el grupo que separó el azar o lo que costó de verdad.",
        "No da ninguna causa que los datos no hayan separado.",
        "Dice qué no se sabe, sin esconderlo al final.",
        "Lo que se hace lleva a una persona y un día.",
    ),
)


@exercise.values
def cifras(sesiones):
    total = el_ano_del_hotel(sesiones).sum()
    return {
        "por_mil": float(1000 * total["reservas"] / total["visitas"]),
        "reservas": int(total["reservas"]),
    }


@exercise.solution
def el_titular_que_firmas():
    """Ya tienes la nota. Aquí nadie ha comprobado tu número: compáralo con el que rehiciste. Repásala con las cinco marcas, y mejor si
    la repasa otra persona."""
    return {
        "titular": "De cada 1000 visitas a la web, {por_mil:1} acabaron en reserva: {reservas} en doce meses, hasta octubre de 2026.",
        "no_se_sabe": "Cuántas habrían reservado igual sin la carta o sin el buscador: nadie quedó aparte para comparar.",
        "que_se_hace": "La agencia corrige las etiquetas de la carta antes del 15 de diciembre, y Tomás lo comprueba.",
    }
