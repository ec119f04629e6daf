"""Ahora tu negocio. Abre las reseñas, los comentarios y los mensajes de las últimas cuatro semanas. Si no tienes
negocio, usa las reseñas de uno que conozcas; si no encuentras una cifra, marca «no lo sé».

**Escribe tus cifras y la línea de tu plan: dónde escuchas, qué cuentas y qué cambias.**"""

from exercises.engine import Own, Plan, Rule, Text

exercise = Plan(
    title="Dónde escuchas y qué cambias",
    minutes=7,
    essential=True,
    section="tu-manera-de-escuchar",
    fields=(
        Own(
            "tus_menciones",
            "Reseñas, comentarios y mensajes en cuatro semanas",
            whole=True,
            where="Google: «Reseñas» en el perfil de tu empresa. Instagram y Facebook: bandeja de Meta Business "
            "Suite. TikTok: «Comentarios». Fuera de tus cuentas, busca tu nombre entre comillas. Nombres de "
            "2026; cambian a menudo.",
        ),
        Own(
            "las_del_tema",
            "De ellas, las que hablan del tema que más se repite",
            whole=True,
            where="Léelas y pon un tema a cada una, en una palabra. Para ver los temas bastan treinta; para medirlos, no.",
        ),
        Own(
            "tus_minutos",
            "Minutos por semana que puedes dedicar a leer",
            unit="minutos",
            where="Los de verdad: mejor quince todos los lunes que dos horas un día.",
        ),
        Text(
            "linea",
            "Completa: cada ___ escucharé en ___; contaré ___ y ___; y si uno se repite ___ veces en un mes, cambiaré ___",
            rules=(
                Rule("filled", "Quedan huecos sin rellenar. ¿Qué pondrías en cada uno?"),
                Rule(
                    "words",
                    "La línea se queda a medias. ¿Cuándo escuchas, dónde, qué dos temas cuentas y qué cambiarías?",
                    value=14,
                ),
                Rule(
                    "any",
                    "Falta cuándo. ¿Qué día de la semana, o cada cuánto?",
                    value=(
                        "lunes",
                        "martes",
                        "miercoles",
                        "jueves",
                        "viernes",
                        "sabado",
                        "domingo",
                        "semana",
                        "dia",
                        "cada",
                        "mes",
                        "quincena",
                        "manana",
                        "tarde",
                        "noche",
                    ),
                ),
            ),
        ),
    ),
    hints=(
        "Empieza por leer diez reseñas seguidas y apuntar el tema de cada una en una palabra.",
        "Elige un número de veces que puedas alcanzar: si nunca se llega, nunca cambias nada.",
        "Un buen principio: «Cada lunes escucharé en las reseñas; contaré esperas y precios…».",
    ),
    rubric=(
        "Escucho también fuera de mis cuentas, o digo por qué no.",
        "Uno de los dos temas lo puedo arreglar con lo que tengo.",
        "Sé a quién se lo contaré cuando lo cambie.",
    ),
)


@exercise.consequence
def lo_que_dicen_tus_cifras(tus_menciones, las_del_tema, tus_minutos):
    """De cada 100, **{parte:0}** hablan de lo mismo: si el mes es normal, unas **{ano:0}** al año. A un minuto
    cada una, leerlas todas pide {piden} minutos por semana; tienes {tus_minutos:0}."""
    return {
        "parte": 100 * las_del_tema / tus_menciones,
        "ano": 13 * las_del_tema,
        "piden": tus_menciones / 4,
    }


@exercise.solution
def donde_escuchas():
    """Ya tienes la línea de tu plan. Apunta también el mes en que empiezas: dentro de un año lo compararás con el
    mismo."""
    return {
        "tus_menciones": "36",
        "las_del_tema": "9",
        "tus_minutos": "15",
        "linea": "Cada lunes escucharé en las reseñas y en el foro del barrio; contaré esperas y tallas; y si uno se "
        "repite 5 veces en un mes, cambiaré el turno de tarde y lo diré donde se quejaron.",
    }


@exercise.mistake
def un_cero(tus_menciones):
    """Con un cero no sale la cuenta. Si nadie te nombra, escucha al lado: las reseñas de tu competencia también
    hablan de lo que falta. ¿Cuántas tuvo este mes?"""
    return tus_menciones == 0


@exercise.mistake
def mas_temas_que_menciones(tus_menciones, las_del_tema):
    """Te salen más del tema que en total. Puede que las casillas estén cambiadas, o que una cifra sea de un año.
    ¿Son las dos de las mismas cuatro semanas?"""
    return las_del_tema > tus_menciones


@exercise.mistake
def una_jornada_leyendo(tus_minutos):
    """Son más de ocho horas por semana leyendo. Puede ser tu trabajo entero, o la cifra de un mes. ¿Cuánto es de
    lunes a domingo?"""
    return tus_minutos > 480
