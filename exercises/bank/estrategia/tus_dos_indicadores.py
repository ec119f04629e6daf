"""Ahora tu negocio. Busca dos cifras del último mes y piensa un plazo. Si no tienes negocio, usa uno que conozcas; si no
encuentras una cifra, marca «no lo sé».

**Escribe tus cifras y una línea de tu plan: tus dos indicadores y las semanas de espera.**"""

from exercises.engine import Own, Plan, Rule, Text

VER_ALGO = 4  # weeks of results before judging

exercise = Plan(
    title="Tus dos indicadores y tu espera",
    minutes=7,
    essential=True,
    section="tu-plazo",
    fields=(
        Own(
            "tus_conversaciones",
            "Conversaciones que empezaron otras personas el mes pasado",
            whole=True,
            where="Comentarios y mensajes que no contestan a un anuncio, y veces que te nombran. Instagram: "
            "«Notificaciones», «Etiquetas y menciones». Facebook: «Notificaciones». LinkedIn: «Actividad», «Menciones». "
            "Nombres de 2026; cambian a menudo.",
        ),
        Own(
            "tu_resultado",
            "Pedidos, reservas, visitas o altas del mes pasado",
            whole=True,
            where="Lo que tú busques. Está en la caja, en la agenda o en el cuaderno, no en la red.",
        ),
        Own(
            "tus_semanas",
            "Semanas entre que alguien oye hablar de ti y viene o compra",
            unit="semanas",
            where="Pregunta a tres clientes recientes cuándo oyeron hablar de ti. Quédate con la respuesta de en medio. La misma "
            "semana cuenta como 1.",
        ),
        Text(
            "linea",
            "Completa: la conversación la mediré con ___, el resultado con ___, y entre una y otro esperaré ___ semanas",
            rules=(
                Rule("filled", "Quedan huecos sin rellenar. ¿Qué pondrías en cada uno?"),
                Rule(
                    "words",
                    "La línea se queda a medias. ¿Con qué medirás cada cosa, y cuánto esperarás?",
                    value=10,
                ),
                Rule(
                    "any",
                    "Falta el plazo. ¿Cuántas semanas esperarás antes de juzgar?",
                    value=("semana", "mes"),
                ),
            ),
        ),
    ),
    hints=(
        "Elige una conversación que puedas contar en cinco minutos cada lunes.",
        "El resultado es lo que buscas tú, no tu vecino: puede ser una reserva, una visita o un contacto.",
        "Si no sabes el plazo, empieza por lo que te digan tres clientes y corrígelo con tus datos.",
    ),
    rubric=(
        "La conversación la empiezan otros: no cuento lo que publico yo ni cuántos me siguen.",
        "El resultado sale de mi meta.",
        "El plazo está escrito antes de mirar.",
    ),
)


@exercise.values
def cifras(semanas):
    from datasets.definiciones import mejor_retardo

    suyas = semanas[semanas["organizacion"] == "maceta"]
    return {
        "dana_conversaciones": suyas["conversacion"].tail(4).sum(),
        "dana_resultado": suyas["resultado"].tail(4).sum(),
        "dana_semanas": mejor_retardo(semanas, "maceta"),
        "ver_algo": VER_ALGO,
    }


@exercise.consequence
def cuando_juzgar(tus_semanas):
    """Si empiezas hoy, no juzgues antes de **{cuando:0}** semanas: {tus_semanas:0} de espera y {ver_algo} más, porque
    una semana suelta sube o baja sola. Ese día, compara con el mes que acabas de apuntar."""
    return {"cuando": tus_semanas + VER_ALGO}


@exercise.solution
def tus_dos_indicadores():
    """Ya tienes otra línea de tu plan, con fecha para juzgarla. Está con las demás al pie de la página, y se descarga cuando quieras."""
    return {
        "tus_conversaciones": "{dana_conversaciones}",
        "tu_resultado": "{dana_resultado}",
        "tus_semanas": "{dana_semanas}",
        "linea": "La conversación la mediré con las veces que otros nos nombran cada semana, el resultado con los "
        "pedidos, y entre una y otro esperaré {dana_semanas} semanas.",
    }


@exercise.mistake
def espera_cero(tus_semanas):
    """Con cero semanas juzgas el mismo lunes, sin dejar que acabe la semana. Si te compran enseguida, como el pan, escribe 1.
    ¿A cuántas personas se lo has preguntado?"""
    return tus_semanas < 1


@exercise.mistake
def espera_de_mas_de_un_ano(tus_semanas):
    """Has puesto más de un año. Si son días, pásalos a semanas. Si tu venta tarda tanto, escribe el plazo hasta la primera
    señal: una visita, una llamada. ¿Cuál sería?"""
    return tus_semanas > 52
