"""En Valleclaro y su comarca, {cuantas:0} negocios abrieron una cuenta entre noviembre de 2023 y octubre de
2024. Todas han podido cumplir dos años.

**De cada 100, ¿cuántas crees que seguían publicando ese día?** A ojo, un número entero."""

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
    dos_anos = cumple_meses(cuentas, 24)
    seguia = dos_anos["seguia"][dos_anos["edad"]]
    return {"cuantas": len(seguia), "siguen": 100 * seguia.mean()}


@exercise.solution
def cuantas_siguen(siguen):
    """Abrir es fácil; seguir, no tanto. La figura de abajo enseña cuándo lo dejaron las demás."""
    return siguen
