"""En Valleclaro y su comarca, {cuantas:0} negocios abrieron una cuenta entre noviembre de 2023 y octubre de
2024. Han pasado dos años o más.

**De cada 100, ¿cuántas crees que siguen publicando?** A ojo, un número entero."""

from datasets.definiciones import cumple_meses
from exercises.engine import Number

exercise = Number(
    title="Tu apuesta: ¿cuántas siguen?",
    minutes=1,
    section="quien-sigue-abierto",
    reveals="fig-cohortes",
    prediction=True,
    unit="de cada 100",
    between=(0, 100),
    decimals=0,
    tolerance=6,
    hints=(
        "Piensa en diez comercios de tu calle. ¿Cuántos publicaron este mes?",
        "Las que cerraron no salen cuando buscas. Cuéntalas también.",
    ),
)


@exercise.values
def cifras(cuentas):
    viejas = cuentas[cumple_meses(cuentas, 24)["edad"]]
    return {"cuantas": len(viejas), "siguen": 100 * viejas["fecha_cierre"].isna().mean()}


@exercise.solution
def cuantas_siguen(siguen):
    """Abrir es fácil; seguir, no tanto. Las demás ya no se ven, y eso engaña a cualquiera que mire
    ahora."""
    return siguen
