"""**Abril, mes 6.** Irene lleva {clientes} clientes y ha puesto {horas:0} horas. Este mes le preguntaron {preguntas} personas;
en el primero fueron {al_principio}. La duda es seguir o dejarlo.

**¿Qué debería pesar más al decidir?**"""

from datasets.definiciones import irene_mes_a_mes
from exercises.engine import Choice, Option

exercise = Choice(
    title="Lo que ya está puesto",
    minutes=2,
    section="el-jueves-de-amalia",
    options=(
        Option(
            "horas-puestas",
            "Las {horas:0} horas que ya puso: dejarlo sería tirarlas.",
            "Esas horas están gastadas tanto si sigue como si para. No vuelven por seguir. Si empezara hoy de cero, "
            "¿pondría las próximas?",
        ),
        Option(
            "lo-que-viene",
            "Las horas que faltan, y lo que se puede esperar de ellas.",
            "Eso es. Lo gastado no se puede elegir; lo próximo, sí. Y para esperar algo tiene un dato: le preguntan más "
            "que al principio.",
        ),
        Option(
            "el-plan-de-entonces",
            "Lo que pensaba ganar cuando abrió: no se ha cumplido.",
            "Aquel cálculo se hizo sin datos. Que no se cumpla dice que era malo, no que convenga parar. ¿Qué se sabe "
            "ahora que entonces no?",
        ),
        Option(
            "la-otra",
            "Que una conocida siguió y ahora le sobra trabajo.",
            "Es una persona, y cuenta su historia porque salió bien. De quienes siguieron y no despegaron se oye menos. "
            "¿Cuántas eran?",
        ),
    ),
    hints=(
        "Separa lo que ya no cambia de lo que aún depende de la decisión.",
        "Imagina que otra persona hereda el negocio hoy, sin haber puesto nada. ¿Qué miraría?",
    ),
)


@exercise.values
def cifras(meses):
    irene = irene_mes_a_mes(meses)
    return {
        "clientes": int(irene["clientes"].iloc[5]),
        "horas": irene["horas"].head(6).sum(),
        "preguntas": int(irene["consultas"].iloc[5]),
        "al_principio": int(irene["consultas"].iloc[0]),
    }


@exercise.solution
def lo_ya_puesto():
    """Lo gastado es igual en los dos caminos: no ayuda a elegir."""
    return "lo-que-viene"
