"""Vuelve al amigo de Julia, ahora con la cuenta de un año y con la figura de las horas.

**Escribe qué le dirías y qué dato te ha hecho mantener o cambiar tu postura.**"""

from datasets.definiciones import coste_del_ano
from exercises.engine import Plan, Rule, Text

exercise = Plan(
    title="Mantengo o cambio",
    minutes=2,
    section="barato-o-no",
    fields=(
        Text(
            "postura",
            "¿Qué le dirías a quien abre un bar sin dinero para publicidad?",
            rules=(
                Rule(
                    "words",
                    "Se queda corto para saber qué le dirías. ¿Le salen baratas o no, y por qué?",
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
                Rule("words", "Falta decir de qué es ese número. ¿Qué cuenta?", value=4),
            ),
        ),
    ),
    hints=(
        "Di de qué depende: ¿qué haría esa persona con esas horas si no las pasara en una red?",
        "El dato puede ser lo que pesan las herramientas, lo que pesa el trabajo o el precio de la hora.",
    ),
    rubric=(
        "Digo cuánto vale una hora en esa casa, o cómo saberlo.",
        "Doy un número y digo de qué es.",
        "Reconozco lo mejor de la postura contraria.",
    ),
)


@exercise.values
def cifras(acciones):
    coste = coste_del_ano(acciones)
    return {
        "herramientas": 100 * coste["herramientas"] / coste.sum(),
        "trabajo": 100 * coste["trabajo"] / coste.sum(),
    }


@exercise.solution
def mi_postura_sobre_lo_barato():
    """Tienes una postura y un dato. Se puede terminar sin ganador: la licencia es barata y las horas no, y cada casa sabe
    lo que valen las suyas."""
    return {
        "postura": "Que empiece, porque entrar cuesta poco, y que apunte sus horas desde el primer día. Lo que decida será "
        "si esas horas tenían otro sitio mejor.",
        "dato": "En Mesa Catorce, de cada 100 € son herramientas {herramientas:0} y trabajo {trabajo:0}.",
    }
