"""Ahora tu negocio. Si no tienes, usa el de alguien que conozcas. Si no encuentras una cifra, marca «no lo sé».

**Escribe tus cifras y la línea de tu plan: quién lo lleva, cuántas horas, quién le sustituye y quién decide qué se puede decir.**"""

from exercises.engine import Own, Plan, Rule, Text, both, largest

exercise = Plan(
    title="¿Quién lo lleva aquí?",
    minutes=6,
    essential=True,
    section="quien-lo-lleva-en-tu-casa",
    fields=(
        Own(
            "tus_mensajes",
            "Mensajes por semana que piden respuesta",
            whole=True,
            where="Preguntas y quejas por todos los canales. Abre el teléfono y cuenta los de la última semana.",
        ),
        Own(
            "tus_horas",
            "Horas a la semana para las redes, entre todas las personas",
            unit="horas",
            where="Las de verdad. Mira la semana pasada y suma los ratos.",
        ),
        Own(
            "tus_manos",
            "Personas que pueden entrar y saben qué decir",
            whole=True,
            where="Cuenta a quien tiene la contraseña y contestaría mañana sin preguntarte.",
        ),
        Text(
            "tiempo",
            "De las horas que hay, dedico más tiempo a ___ porque ___",
            required=False,
            lines=2,
        ),
        Text(
            "linea",
            "Completa: lo lleva ___, ___ horas por semana; si falta, ___; y qué se puede decir lo decide ___",
            rules=(
                Rule("filled", "Quedan huecos sin rellenar. ¿Qué pondrías en cada uno?"),
                Rule(
                    "words",
                    "La línea se queda a medias. ¿Quién lo lleva, quién le sustituye y quién decide?",
                    value=12,
                ),
                Rule(
                    "any",
                    "Falta el tiempo. ¿Cuántas horas por semana, o cuántos ratos?",
                    value=(" hora", " minuto", " rato", " h ", " min "),
                ),
                Rule(
                    "any",
                    "No veo quién decide qué se puede decir. Puede ser la misma persona: dilo. ¿Quién decide?",
                    value=("decid", "decis", "visto bueno", "aprueb"),
                ),
            ),
        ),
    ),
    hints=(
        "Busca primero las cifras. La línea sale de las horas que hay, no de las que gustarían.",
        "Piensa en la semana en que falte esa persona. ¿Quién entra, con qué contraseña y con qué permiso?",
        "Un buen principio: «Lo lleva Marta, cuatro horas por semana; si falta, …».",
    ),
    rubric=(
        "La persona lo sabe y ha dicho que sí.",
        "Quien sustituye tiene acceso y ha contestado alguna vez.",
        "Lo normal se contesta sin pedir permiso, y se sabe qué no.",
    ),
)


@exercise.consequence
def lo_que_tienes(tus_mensajes, tus_horas, tus_manos):
    """Son **{ano:0}** horas al año. Si todas fueran para contestar, tocarían **{minutos:0}** minutos por mensaje. Y si faltara dos semanas quien
    más contesta, podrían quedarse esperando **{esperan:0}** mensajes."""
    return {
        "ano": 52 * tus_horas,
        "minutos": 60 * tus_horas / tus_mensajes,
        "esperan": 2 * tus_mensajes * largest(0, 2 - tus_manos),
    }


@exercise.solution
def quien_lo_lleva_aqui():
    """Ya tienes la línea de tu plan. Enséñasela a las personas que nombra: si alguna se sorprende, todavía no es un plan."""
    return {
        "tus_mensajes": "18",
        "tus_horas": "6",
        "tus_manos": "2",
        "tiempo": "Dedico más tiempo a contestar porque ahí hay gente que ya quiere venir.",
        "linea": "Lo lleva Candela, cuatro horas por semana, y Tomás, dos; si falta una persona, contesta la otra y no se publica; lo que "
        "cuesta dinero lo decide Tomás y lo demás, quien contesta.",
    }


@exercise.mistake
def sin_mensajes(tus_mensajes):
    """Con cero mensajes no hay reparto que hacer. Si no conoces la cifra, marca «no lo sé» y sigue. ¿Puedes contarlos el lunes?"""
    return tus_mensajes == 0


@exercise.mistake
def no_entra_nadie(tus_manos):
    """Según tu cifra no puede entrar nadie. Si lo lleva alguien de fuera, cuéntalo también. ¿Quién contestaría mañana?"""
    return tus_manos == 0


@exercise.mistake
def mas_horas_que_semana(tus_horas, tus_manos):
    """Te salen más de sesenta horas por semana para cada persona. ¿Es la cifra de un mes, o son minutos?"""
    return both(tus_manos > 0, tus_horas > 60 * tus_manos)
