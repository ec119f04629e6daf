"""Vuelve a las dos posturas, con la figura y tus etiquetas delante.

**Escribe con cuál te quedas y qué dato te decide.**"""

from datasets.definiciones import tasas_de_ofertas
from exercises.engine import Plan, Rule, Text

exercise = Plan(
    title="Mantengo o cambio",
    minutes=2,
    section="listas-a-examen",
    fields=(
        Text(
            "postura",
            "De las listas, lo que seguirías y lo que dejarías",
            rules=(
                Rule(
                    "words",
                    "Se queda corto. ¿Qué punto seguirías y cuál dejarías, en una casa concreta?",
                    value=8,
                ),
            ),
        ),
        Text(
            "dato",
            "¿Qué dato de la página te decide?",
            lines=2,
            rules=(
                Rule(
                    "number",
                    "Falta un número de la página. ¿Cuál enseñarías a quien piensa lo contrario?",
                ),
            ),
        ),
    ),
    hints=(
        "Nombra un punto de las listas y una organización de la ciudad.",
        "El dato puede ser de la figura: una barra larga, o una que no existe.",
    ),
    rubric=(
        "Nombro un punto concreto, no «las listas».",
        "Doy un número y digo de qué es.",
        "Reconozco lo mejor de la postura contraria.",
    ),
)


@exercise.values
def cifras(organizaciones, publicaciones):
    tasas = tasas_de_ofertas(publicaciones)
    de_tres = organizaciones["empleados"] >= 3
    profesional = organizaciones["tipo"] == "profesional"
    return {
        "cuentas": len(tasas),
        "gana_lo_demas": int((tasas[False] > tasas[True]).sum()),
        "una_o_dos": 100 * (~de_tres).mean(),
        "profesionales": 100 * de_tres[profesional].mean(),
    }


@exercise.solution
def mi_postura_ante_las_listas():
    """Tienes una postura y un dato. Se puede terminar sin ganador: una lista es un buen sitio para empezar a preguntar
    y un mal sitio para dejar de hacerlo."""
    return {
        "postura": "Yo seguiría lo de hablar menos de uno mismo y dejaría lo del equipo, que en casa de Irene no "
        "tiene sentido.",
        "dato": "Lo demás deja más reacciones que la oferta en {gana_lo_demas} de {cuentas} cuentas, y {una_o_dos:0} de cada 100 "
        "organizaciones son una o dos personas.",
    }
