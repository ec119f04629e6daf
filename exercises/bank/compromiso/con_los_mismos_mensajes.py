"""La dueña o el dueño contesta, de media, en {duena} horas; un equipo propio, en {propio}. Pero no reciben lo mismo. Imagina que damos al equipo
propio las mismas cuentas pequeñas, medianas y grandes que llevan las dueñas y los dueños.

**¿Qué pasa entonces con la ventaja de la dueña o el dueño?** Es una apuesta."""

from datasets.definiciones import DUENA, PROPIO, espera_por_quien
from exercises.engine import Choice, Option

exercise = Choice(
    title="Tu apuesta: con los mismos mensajes",
    minutes=1,
    section="quien-deberia-llevarlo",
    reveals="fig-mismos-mensajes",
    prediction=True,
    options=(
        Option(
            "sigue",
            "Sigue más o menos igual.",
            "Era razonable: los datos de arriba lo parecían decir. Mira ahora cada grupo por separado en la figura. ¿Dónde "
            "está la mayoría de las dueñas y los dueños?",
        ),
        Option(
            "desaparece",
            "Desaparece: quedan igual.",
            "Has sospechado del volumen, y con razón. Aquí hace más que borrar la ventaja. Mira en la figura quienes reciben "
            "15 mensajes o más: ¿quién espera menos?",
        ),
        Option(
            "se-da-la-vuelta",
            "Se da la vuelta: contesta antes el equipo propio.",
            "Eso es. A igual volumen responde antes el equipo. La dueña o el dueño parecía rápido porque lleva sobre todo cuentas con "
            "pocos mensajes.",
        ),
    ),
    hints=(
        "¿Quién lleva una cuenta con cientos de mensajes: la dueña sola o un equipo?",
        "Compara a cada cual con quien recibe lo mismo, no con la media de todas.",
    ),
)


@exercise.values
def cifras(equipos):
    esperas = espera_por_quien(equipos)
    return {"duena": float(esperas[DUENA]), "propio": float(esperas[PROPIO])}


@exercise.solution
def con_los_mismos_mensajes():
    """A igual volumen, contesta antes el equipo."""
    return "se-da-la-vuelta"
