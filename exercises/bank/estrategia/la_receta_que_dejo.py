"""Ahora tu negocio. Piensa en una receta que sigues, o que te aconsejan seguir: publicar a diario, esa hora, aquel formato.
Si no tienes negocio, usa un comercio que conozcas; si no encuentras una cifra, marca «no lo sé».

**Escribe tus cifras y completa la línea de tu plan:** dejo de seguir…, que dependía de…; probaré… durante… y miraré…"""

from exercises.engine import Own, Plan, Rule, Text

exercise = Plan(
    title="La receta que dejo y la prueba que hago",
    minutes=8,
    essential=True,
    section="tu-receta",
    fields=(
        Own(
            "peor_semana",
            "De las últimas cuatro semanas, consultas de la peor",
            unit="consultas",
            whole=True,
            where="Cuenta a quien preguntó para comprar, reservar o venir: mensajes, llamadas y visitas.",
        ),
        Own(
            "mejor_semana",
            "Y de la mejor",
            unit="consultas",
            whole=True,
            where="En el mismo sitio. Si no lo apuntas, empieza hoy: vale una raya en un papel.",
        ),
        Own(
            "horas_receta",
            "Horas por semana que te pide esa receta",
            unit="horas",
            where="A ojo: pensar, hacer, publicar y contestar lo que traiga.",
        ),
        Text(
            "linea",
            "La línea de tu plan",
            rules=(
                Rule("filled", "Quedan huecos sin rellenar. ¿Qué pondrías en cada uno?"),
                Rule(
                    "words",
                    "La línea se queda a medias. ¿Qué dejas, de qué dependía y qué vas a mirar?",
                    value=12,
                ),
                Rule(
                    "any",
                    "Falta de qué dependía. ¿Qué tenía la casa donde funcionó y la tuya no? Escribe «dependía de…».",
                    value=("depend", "porque", "funcion"),
                ),
                Rule(
                    "any",
                    "Falta cuánto durará la prueba. ¿Cuántas semanas le das antes de decidir?",
                    value=("semana", "mes", "día", "trimestre"),
                ),
            ),
        ),
    ),
    hints=(
        "Empieza por la receta que más horas te pide. ¿Quién te la dio, y qué negocio tenía?",
        "Di de qué dependía: fama, etapa, quién compra, cuánta gente escribe, de qué se habla.",
        "Un buen principio: «Dejo de seguir lo de publicar a diario, que dependía de tener personal».",
        "Lo que mires tiene que notarse en la caja o en la agenda. Los seguidores pueden subir sin que entre nadie.",
    ),
    rubric=(
        "Digo de qué dependía la receta, no solo que no funciona.",
        "Lo que miraré no es de seguidores: son preguntas, reservas o ventas.",
        "He puesto fecha antes de empezar.",
    ),
)


@exercise.consequence
def lo_que_dicen_tus_cifras(peor_semana, mejor_semana, horas_receta):
    """Consultas de diferencia entre tu mejor semana y la peor, sin cambiar nada: **{vaiven:0}**. Una semana suelta no prueba
    nada: por eso conviene que la prueba dure ocho. En ese tiempo, la receta que dejas te habría pedido **{horas:0}** horas."""
    return {"vaiven": mejor_semana - peor_semana, "horas": 8 * horas_receta}


@exercise.solution
def la_receta_que_dejo():
    """Ya tienes la línea. Guárdala con la fecha: dentro de ocho semanas te dirá algo que ninguna diapositiva puede
    decirte."""
    return {
        "peor_semana": "9",
        "mejor_semana": "17",
        "horas_receta": "5",
        "linea": "Dejo de seguir lo de publicar a diario, que dependía de tener a alguien solo para eso; probaré dos "
        "piezas por semana durante ocho semanas y miraré cuánta gente pregunta.",
    }


@exercise.mistake
def cambiadas(peor_semana, mejor_semana):
    """Tu peor semana tiene más consultas que la mejor. Puede que estén cambiadas de casilla. ¿Cuál es cuál?"""
    return peor_semana > mejor_semana


@exercise.mistake
def mas_horas_de_las_que_hay(horas_receta):
    """Esa receta pide más horas que una jornada de lunes a viernes. Puede ser la cuenta de un mes. ¿Cuántas son en
    una semana?"""
    return horas_receta > 40


@exercise.mistake
def sin_horas(horas_receta):
    """Has puesto cero horas. Hasta lo que haces en el sofá es tiempo tuyo. ¿Cuánto tardaste la última vez?"""
    return horas_receta == 0
