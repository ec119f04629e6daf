"""El ayuntamiento pregunta a 30 personas que acaban de hacer un trámite: «Del 0 al 10, ¿recomendarías esta oficina?». La
**nota neta** resta dos grupos, de cada 100: quienes dan 9 o 10, menos quienes dan de 0 a 6. Va de −100 a 100.

La pregunta se repitió {rondas} veces, cada vez con otras 30 personas. En la oficina no cambió nada.

**¿Cuántos puntos crees que hay entre la ronda más alta y la más baja?** A ojo, un número entero."""

from datasets.definiciones import nota_neta
from exercises.engine import Number

exercise = Number(
    title="Tu apuesta: ¿cuánto se mueve?",
    minutes=1,
    section="treinta-respuestas",
    reveals="fig-rondas",
    prediction=True,
    unit="puntos",
    between=(0, 200),
    decimals=0,
    tolerance=8,
    hints=(
        "Con 30 personas, que una cambie de opinión mueve la nota más de tres puntos.",
        "Piensa en cuántos turnos seguidos de gente enfadada has visto en una fila.",
    ),
)


def _netas(encuestas):
    return encuestas.groupby("ronda")["nota"].apply(nota_neta)


@exercise.values
def cifras(encuestas):
    netas = _netas(encuestas)
    return {
        "rondas": len(netas),
        "todas": nota_neta(encuestas["nota"]),
        "alta": netas.max(),
        "baja": netas.min(),
    }


@exercise.solution
def cuanto_se_mueve(encuestas):
    """La más baja dio {baja:0} y la más alta, {alta:0}. Nadie hizo nada mejor ni peor: son otras treinta
    personas. La figura que se acaba de descubrir las enseña todas."""
    netas = _netas(encuestas)
    return netas.max() - netas.min()
