"""Clara escribe el resumen del año, y una frase se le resiste: «Nuestra mejor estación fue ___». Hay tres jueces.
La meta escrita del museo es que **se hable de él**; las entradas pagan la luz.

Cada juez da 100 a su estación favorita y a las demás, en proporción. **Reparte diez puntos entre los jueces.** No hay un
único reparto bueno."""

from datasets.definiciones import ESTACIONES, por_estacion
from exercises.engine import Decision, Part, both, largest, smallest

JUECES = {"resultado": "entradas", "registros": "contactos", "conversacion": "conversación"}
SIN_INVIERNO = [una for una in ESTACIONES if una != "invierno"]

exercise = Decision(
    title="Tres jueces y diez puntos",
    minutes=5,
    section="debate-exito",
    total=10,
    total_unit="puntos",
    parts=(
        Part("entradas", "Las entradas vendidas", high=10),
        Part("registros", "La gente que deja su contacto", high=10),
        Part("conversacion", "Lo que se habla", high=10),
    ),
    hints=(
        "Dale los diez puntos a un juez y mira quién gana. Después, a otro.",
        "Vuelve a la meta escrita del museo. ¿Qué juez se le parece más?",
        "Prueba con más puntos para la conversación, algunos para los contactos y algunos para las entradas.",
    ),
)


def notas(semanas):
    """Por juez, la nota de cada estación: 100 para la mejor."""
    medias = por_estacion(semanas, "museo")
    return (100 * medias / medias.max()).round(0)


@exercise.view
def lo_que_ve_cada_juez(semanas):
    """El museo, una semana media de cada estación (el invierno, con obras, no gana en nada)"""
    medias = por_estacion(semanas, "museo").loc[SIN_INVIERNO]
    tabla = medias.rename(columns=JUECES).rename_axis("estación").reset_index()
    return tabla.melt("estación", var_name="juez", value_name="media")[
        ["juez", "estación", "media"]
    ]


@exercise.from_view
def desde_la_vista(vista):
    ganan = vista.loc[vista.groupby("juez")["media"].idxmax(), "estación"]
    # A judge for each season: the aim goes first and nobody is left out.
    return {"entradas": 2, "registros": 2, "conversacion": 6} if ganan.nunique() == 3 else {}


@exercise.consequence
def quien_gana(entradas, registros, conversacion, semanas):
    """Con este reparto: primavera **{primavera:0}**, verano **{verano:0}**, otoño **{otono:0}**, de 100."""
    tabla = notas(semanas)

    def nota(estacion):
        fila = tabla.loc[estacion]
        puntos = (
            float(fila["resultado"]) * entradas
            + float(fila["registros"]) * registros
            + float(fila["conversacion"]) * conversacion
        )
        return puntos / 10

    return {"primavera": nota("primavera"), "verano": nota("verano"), "otono": nota("otoño")}


@exercise.solution
def reparte_los_diez_puntos():
    """Se puede defender: primavera {primavera:0}, verano {verano:0}, otoño {otono:0}. Gana quien diga tu reparto, y tu
    reparto sale de la meta. Por eso se escribe antes de mirar quién gana."""
    return {"entradas": 2, "registros": 2, "conversacion": 6}


@exercise.mistake
def un_solo_juez(entradas, registros, conversacion):
    """Has dejado un solo juez. Es claro, y a la vez ciego: lo que él no mira deja de existir. ¿Qué estación desaparece
    del resumen de Clara?"""
    return largest(entradas, registros, conversacion) == 10


def diferencia(entradas, registros, conversacion):
    """Entre el juez con más puntos y el que tiene menos; con uno o menos, pesan casi lo mismo."""
    mayor = largest(entradas, registros, conversacion)
    return mayor - smallest(entradas, registros, conversacion)


@exercise.mistake
def la_taquilla_delante(entradas, registros, conversacion):
    """Has dado más a las entradas que a lo que se habla, y la meta escrita dice otra cosa. Si la meta es esa, ¿a qué juez
    darías más?"""
    return both(entradas > conversacion, diferencia(entradas, registros, conversacion) > 1)


@exercise.mistake
def la_lista_delante(entradas, registros, conversacion):
    """Has dado más a los contactos que a lo que se habla. Un contacto sirve para avisar, y la meta escrita es que se hable
    del museo. Si la meta es esa, ¿a qué juez darías más?"""
    return both(registros > conversacion, diferencia(entradas, registros, conversacion) > 1)


@exercise.note
def casi_a_partes_iguales(entradas, registros, conversacion):
    """Eso sí: has repartido casi a partes iguales. Si todo pesa lo mismo, alguien preguntará para qué se escribió la meta."""
    return diferencia(entradas, registros, conversacion) <= 1


@exercise.note
def sin_registros(registros):
    """Eso sí: sin contactos no tendrás a quién avisar del próximo concierto."""
    return registros == 0


@exercise.note
def sin_entradas(entradas):
    """Eso sí: alguien preguntará quién paga la luz. Ten lista la respuesta."""
    return entradas == 0
