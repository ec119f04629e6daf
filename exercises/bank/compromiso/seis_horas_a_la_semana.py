"""Tomás y Candela, la recepcionista, suman seis horas por semana para las redes: doce ratos de media hora. Entran
{entran} mensajes: {consultas} consultas y {quejas} reseñas o quejas. De cada {por_reserva} consultas contestadas sale una reserva, y la reserva
media es de {reserva} €.

No hay un único reparto bueno. Hay varios que se defienden, y otros que el hotel paga. La tabla dice qué da el tiempo.

**Reparte los doce ratos.**"""

from datasets.definiciones import nuevas_por_pieza, piden_respuesta
from datasets.ledger import BOOKING, ENQUIRIES_PER_BOOKING
from exercises.engine import Decision, Part, choose, largest, pick, smallest, whole_below

RATOS = 12
RATOS_PARA_TODO = 4  # contestar a todo el mundo pide dos horas
LISTA = (0, 5, 8)  # contactos con permiso por semana, según los ratos
SEMANAS = 52

exercise = Decision(
    title="Seis horas a la semana",
    minutes=8,
    essential=True,
    section="doce-ratos",
    total=RATOS,
    total_unit="ratos",
    parts=(
        Part("contestar", "Contestar", high=RATOS),
        Part("publicar", "Publicar", high=RATOS),
        Part("lista", "Invitar a la lista propia", high=RATOS),
        Part("escuchar", "Escuchar", high=RATOS),
        Part("mirar", "Mirar números y decidir", high=RATOS),
    ),
    hints=(
        "Empieza por lo que no puede esperar. ¿Cuánto tiempo pide contestar a todo el mundo?",
        "Al publicar, no mires cuánto llegas en total: mira cuánto añade la siguiente pieza.",
        "Guarda un rato para la lista propia y otro para los números. Después reparte lo que quede.",
    ),
)


@exercise.values
def cifras(mensajes, publicaciones, organizaciones):
    piden = piden_respuesta(mensajes)
    suyos = piden[piden["organizacion"] == "hotel"]
    entran = round(len(suyos) / 4)
    consultas = round(int((suyos["tipo"] == "consulta").sum()) / 4)
    primera, segunda, tercera, cuarta = nuevas_por_pieza(publicaciones)
    tabla = organizaciones.set_index("id_organizacion")
    return {
        "entran": entran,
        "consultas": consultas,
        "quejas": entran - consultas,
        "por_reserva": ENQUIRIES_PER_BOOKING,
        "reserva": BOOKING,
        "primera": primera,
        "segunda": segunda,
        "tercera": tercera,
        "cuarta": cuarta,
        "contactos": int(tabla.at["hotel", "contactos_propios"]),
    }


@exercise.view
def lo_que_da_el_tiempo(entran, primera, segunda, tercera, cuarta):
    """Lo que da el tiempo en una semana. Un rato es media hora"""
    import pandas as pd

    filas = [
        ("contestar", f"atender los {entran} mensajes pide {RATOS_PARA_TODO} ratos"),
        (
            "publicar",
            f"una pieza pide 2 ratos. La primera llega a {primera} personas; las siguientes añaden {segunda}, {tercera} y "
            f"{cuarta}; de ahí en adelante, casi nadie",
        ),
        (
            "invitar a la lista propia",
            f"un rato, {LISTA[1]} contactos con permiso; dos ratos, {LISTA[2]}; más no añade",
        ),
        ("escuchar", "un rato: uno o dos temas que no sabías"),
        ("mirar números y decidir", "con un rato basta"),
    ]
    return pd.DataFrame(filas, columns=["tarea", "qué da"])


@exercise.consequence
def lo_que_sigue(
    contestar, publicar, lista, mirar, entran, consultas, primera, segunda, tercera, cuarta
):
    """Así contestas **{contestados:0}** de los mensajes que entran, llegas a **{personas:0}** personas, sumas unos
    **{contactos_ano:0}** contactos propios al año y {revisas} de cada 4 semanas revisas el rumbo. En espera quedan {n:0} mensajes:
    unos {euros:0} € en reservas por semana."""
    contestados = smallest(entran, contestar * entran / RATOS_PARA_TODO)
    n = entran - contestados
    q = n * consultas / entran
    r = q / ENQUIRIES_PER_BOOKING
    piezas = whole_below(publicar / 2)
    hasta = [0, primera, primera + segunda, primera + segunda + tercera]
    return {
        "contestados": contestados,
        "personas": pick(piezas, [*hasta, hasta[-1] + cuarta]),
        "contactos_ano": SEMANAS * pick(lista, list(LISTA)),
        "revisas": choose(mirar >= 1, 4, 0),
        "n": n,
        "q": q,
        "r": r,
        "euros": r * BOOKING,
        "sobran": largest(0, contestar - RATOS_PARA_TODO),
    }


@exercise.solution
def un_reparto():
    """Se puede defender: contestas {contestados:0} de {entran}, llegas a {personas:0} personas y alguien mira si sirve. No es el único
    reparto bueno. Termina la frase, que irá al plan: «Dedico más tiempo a… porque…»."""
    return {"contestar": 4, "publicar": 4, "lista": 2, "escuchar": 1, "mirar": 1}


@exercise.mistake
def mensajes_en_espera(contestar):
    """Cada semana quedan {n:0} mensajes sin respuesta, y unas {q:0} son consultas de gente que ya quiere venir. En este hotel eso son unos {euros:0} €
    en reservas. ¿De qué tarea sacarías media hora?"""
    return contestar < RATOS_PARA_TODO


@exercise.mistake
def escaparate_sin_mostrador(publicar):
    """Más de la mitad del tiempo se va en publicar. Compara lo que aporta la primera pieza con lo que añade la última. Quita la que
    menos suma: ¿quién agradecería esa hora?"""
    return publicar > 6


@exercise.mistake
def nadie_al_timon(mirar):
    """Nadie comprueba si lo que haces sirve. Dentro de un mes harás lo mismo, funcione o no. Hace falta media hora: ¿de
    dónde sale?"""
    return mirar < 1


@exercise.mistake
def todo_en_casa_ajena(lista):
    """No has dejado ni un rato para la lista propia, y hoy tiene {contactos} personas. Si mañana la red cierra tu página, ¿cómo avisas a
    tus huéspedes?"""
    return lista < 1


@exercise.mistake
def nada_que_ver(publicar):
    """Contestas a quien ya escribe, pero esta semana no sale ni una pieza. El hotel ya calló cuatro meses y las consultas bajaron. ¿Qué
    dos ratos dan para una?"""
    return publicar < 2


@exercise.note
def media_pieza(publicar):
    """Eso sí: con un número impar de ratos, el último no llega a otra pieza. ¿Lo aprovecharías mejor en otra tarea?"""
    return publicar - 2 * whole_below(publicar / 2) > 0


@exercise.note
def nadie_escucha(escuchar):
    """Eso sí: no queda ni un rato para escuchar. Esta semana puede pasar. ¿De dónde saldrá la próxima idea?"""
    return escuchar < 1


@exercise.note
def lista_sin_mas(lista):
    """Más de dos ratos para la lista no traen más contactos. Lo que pase de ahí queda libre."""
    return lista > 2


@exercise.note
def ratos_de_sobra(contestar):
    """En una semana normal sobran {sobran:0} ratos de contestar. Como colchón para una semana mala valen; todas las semanas, quizá no."""
    return contestar > 5


@exercise.note
def timon_de_mas(mirar):
    """Con un rato de números bastaba. Los demás puedes devolverlos."""
    return mirar > 1
