"""Lucía resta: en las semanas con empuje, por las trece cajas pasan {bruta:0} tiques más que en las demás.

Marcos abre la agenda. En muchas de esas semanas había feria, o la casa salía en la televisión comarcal.

**Si solo comparas semanas parecidas, ¿cuántos de cada 100 de esos tiques crees que quedan?** A ojo, un número
entero."""

from datasets.definiciones import diferencia_de_todas, diferencia_entre_parecidas
from exercises.engine import Number

exercise = Number(
    title="Tu apuesta: lo que queda",
    minutes=2,
    section="una-sola-agenda",
    reveals="fig-semanas",
    prediction=True,
    unit="de cada 100",
    between=(0, 100),
    decimals=0,
    tolerance=10,
    hints=(
        "¿Cuánta gente más va a comprar la semana de la feria, con empuje o sin él?",
        "Si el empuje no hiciera nada, quedarían 0. Si lo hiciera todo, 100.",
    ),
)


@exercise.values
def cifras(calendario):
    return {
        "bruta": diferencia_de_todas(calendario),
        "empujes": int(calendario["empuje"].sum()),
        "con_algo": int(
            (calendario["empuje"] & (calendario["feria"] | calendario["television"])).sum()
        ),
    }


@exercise.solution
def lo_que_queda_del_empuje(calendario):
    """No podías saberlo a ojo: dependía de cuántos empujes cayeron en semanas que ya eran fuertes. La figura de
    abajo los separa."""
    return 100 * diferencia_entre_parecidas(calendario) / diferencia_de_todas(calendario)
