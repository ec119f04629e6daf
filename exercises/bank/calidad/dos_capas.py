"""Aurelio y Vera tienen ocho horas al mes para la página: {total} medias horas. Cada mes entran {entran:0}
mensajes que piden respuesta, a {minutos} minutos cada uno. Contestar a todo el mundo es la promesa: no sale en los euros, y
no se negocia. Con lo que quede, decide.

**Repártelas.** Hay muchos repartos que se defienden, y algunos que la sastrería paga."""

from datasets.definiciones import A_MENUDO, HACE_POCO, clientela, margen_de
from datasets.ledger import ATTENTION_MINUTES
from exercises.engine import Decision, Part, smallest, whole_below

MARGEN = margen_de("sastreria")
MINUTOS = ATTENTION_MINUTES["sastreria"]
TOTAL = 16
# Por media hora: notas a habituales, llamadas, mensajes a quien empieza y personas más que ven la página.
NOTAS, LLAMADAS, MENSAJES, PERSONAS = 2, 2, 4, 10
# De cada tantas, sale un encargo.
POR_NOTA, POR_LLAMADA, POR_MENSAJE = 4, 5, 12
APLAUSOS = 4

exercise = Decision(
    title="Dos capas en ocho horas",
    minutes=6,
    section="dos-capas",
    total=TOTAL,
    total_unit="medias horas",
    parts=(
        Part("contestar", "Contestar a todo el mundo", low=0, high=16, start=2),
        Part("habituales", "Notas a quien viene", low=0, high=16, start=2),
        Part("perdidas", "Llamar a quien se fue", low=0, high=16, start=0),
        Part("nuevas", "Escribir a quien empieza", low=0, high=16, start=0),
        Part("charlar", "Charlar con quien reacciona", low=0, high=16, start=12),
    ),
    hints=(
        "Empieza por la capa de abajo. ¿Cuántas medias horas pide contestar a todo el mundo?",
        "Una nota a cada habitual basta. Mira cuántas son y cuántas notas caben en media hora.",
        "Con lo que queda, alguna llamada y unos mensajes. La charla, con lo que sobre.",
    ),
)


@exercise.values
def cifras(pedidos, organizaciones):
    clientes = clientela(pedidos, "sastreria")
    poco, menudo = clientes["dias"] <= HACE_POCO, clientes["encargos"] >= A_MENUDO
    ciudad = organizaciones.set_index("id_organizacion")
    medio = {
        nombre: round(grupo["euros"].sum() / grupo["encargos"].sum() * MARGEN / 100)
        for nombre, grupo in (
            ("deja_habitual", clientes[poco & menudo]),
            ("deja_perdida", clientes[~poco & menudo]),
            ("deja_nueva", clientes[poco & ~menudo]),
        )
    }
    return {
        "total": TOTAL,
        "minutos": MINUTOS,
        "entran": round(float(ciudad.at["sastreria", "mensajes_semana"]) * 52 / 12),
        "cuidar": int((poco & menudo).sum()),
        "recuperar": int((~poco & menudo).sum()),
        "empezar": int((poco & ~menudo).sum()),
        "aplausos": APLAUSOS,
        **medio,
    }


@exercise.view
def lo_que_da_cada_media_hora(
    entran, cuidar, recuperar, empezar, deja_habitual, deja_perdida, deja_nueva
):
    """Cuánta gente hay y qué da media hora. De la charla no sale ningún encargo directo"""
    import pandas as pd

    return pd.DataFrame(
        {
            "a quién": [
                "todo el mundo (mensajes)",
                "habituales (notas)",
                "se fueron (llamadas)",
                "empiezan (mensajes)",
                "reaccionan (charla)",
            ],
            "cuántas hay": [entran, cuidar, recuperar, empezar, "—"],
            "media hora da": [
                f"{30 / MINUTOS:.2f} respuestas".replace(".", ","),
                f"{NOTAS} notas; de cada {POR_NOTA}, un encargo que deja {deja_habitual} €",
                f"{LLAMADAS} llamadas; de cada {POR_LLAMADA}, un encargo que deja {deja_perdida} €",
                f"{MENSAJES} mensajes; de cada {POR_MENSAJE}, un encargo que deja {deja_nueva} €",
                f"{PERSONAS} personas más ven la página",
            ],
        }
    )


@exercise.from_view
def desde_la_vista(vista):
    hay = dict(zip(vista["a quién"], vista["cuántas hay"], strict=True))
    contestar = -(-hay["todo el mundo (mensajes)"] * MINUTOS // 30)
    habituales = min(-(-hay["habituales (notas)"] // NOTAS), 5)
    resto = TOTAL - contestar - habituales - 1
    nuevas = min(resto, 3)
    return {
        "contestar": contestar,
        "habituales": habituales,
        "perdidas": 1,
        "nuevas": nuevas,
        "charlar": resto - nuevas,
    }


@exercise.consequence
def lo_que_sigue(
    contestar,
    habituales,
    perdidas,
    nuevas,
    charlar,
    entran,
    cuidar,
    recuperar,
    empezar,
    deja_habitual,
    deja_perdida,
    deja_nueva,
):
    """**Sin respuesta: {faltan:0} de {entran:0}.** Escribes a {notas:0} de {cuidar} habituales, llamas a
    {llamadas:0} de {recuperar} que se fueron y escribes a {escritas:0} que empiezan. Encargos que
    salen: **{encargos}**, que dejan {euros:0} € al mes. La página llega a {personas:0} personas más."""
    contestados = smallest(entran, whole_below(30 * contestar / MINUTOS))
    notas = smallest(cuidar, NOTAS * habituales)
    llamadas = smallest(recuperar, LLAMADAS * perdidas)
    escritas = smallest(empezar, MENSAJES * nuevas)
    por_notas, por_llamadas = notas / POR_NOTA, llamadas / POR_LLAMADA
    por_mensajes = escritas / POR_MENSAJE
    return {
        "notas": notas,
        "llamadas": llamadas,
        "escritas": escritas,
        "encargos": por_notas + por_llamadas + por_mensajes,
        "euros": por_notas * deja_habitual
        + por_llamadas * deja_perdida
        + por_mensajes * deja_nueva,
        "personas": PERSONAS * charlar,
        "faltan": entran - contestados,
        "caben": NOTAS * habituales,
    }


@exercise.solution
def dos_capas():
    """Se puede defender. Abajo, todo el mundo tiene respuesta; arriba, unas pocas personas reciben algo que
    el resto no. Encargos al mes: {encargos}. ¿Quién lo haría si Vera se va de vacaciones?"""
    return {"contestar": 6, "habituales": 4, "perdidas": 2, "nuevas": 2, "charlar": 2}


@exercise.mistake
def mensajes_en_espera(contestar, entran):
    """Quedan {faltan:0} mensajes sin respuesta cada mes. Entre quien pregunta por primera vez está la
    próxima Elvira, y aún no sabes quién es. ¿De qué tarea sacarías media hora?"""
    return 30 * contestar < MINUTOS * entran


@exercise.mistake
def un_mes_de_aplausos(charlar):
    """Más de {aplausos} medias horas se van en charlar con quien más reacciona. Es agradable y da alcance.
    ¿Cuántos encargos salen de ahí, según la tabla?"""
    return charlar > APLAUSOS


@exercise.mistake
def las_de_siempre_esperan(habituales, cuidar):
    """Escribes a {notas:0} de {cuidar} personas que vienen a menudo: menos de la mitad. Son pocas, y cada
    nota cuesta un cuarto de hora. ¿Qué tarea puede ceder?"""
    return 2 * NOTAS * habituales < cuidar


@exercise.mistake
def otra_nota_a_la_misma(habituales, cuidar):
    """Caben {caben} notas y las habituales son {cuidar}. A alguna le escribirías dos veces en un mes, y
    cuidar no es perseguir. ¿A quién no has escrito todavía?"""
    return NOTAS * habituales > cuidar + 2 * NOTAS


@exercise.mistake
def nadie_llama(perdidas):
    """Nadie llama a quien venía a menudo y dejó de venir. Ya conoce la casa y quizá paró por algo que tiene
    arreglo. ¿De dónde sale media hora?"""
    return perdidas < 1


@exercise.note
def sin_charla(charlar):
    """Has dejado la charla a cero. A quien aplaude se le contesta igual: ya está en la primera capa."""
    return charlar == 0
