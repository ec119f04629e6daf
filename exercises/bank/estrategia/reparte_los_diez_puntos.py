"""Clara escribe el resumen del año, y una frase se le resiste: «Nuestra mejor estación fue ___». Hay tres jueces.
La meta escrita del museo es que **se hable de él y que la gente vuelva**; las entradas pagan la luz.

Cada juez da 100 a su estación favorita y a las demás, en proporción. **Reparte diez puntos entre los jueces.** No hay un
único reparto bueno."""

from datasets.definiciones import por_estacion
from exercises.engine import Decision, Part, both, largest, smallest

JUECES = {"resultado": "entradas", "registros": "registros", "conversacion": "conversación"}
ESTACIONES = ("primavera", "verano", "otoño")

exercise = Decision(
    title="Tres jueces y diez puntos",
    minutes=5,
    section="debate-exito",
    total=10,
    total_unit="puntos",
    parts=(
        Part("entradas", "Las entradas vendidas", high=10),
        Part("registros", "La gente que deja su contacto", high=10),
        Part("conversacion", "Lo que se habla de bien", high=10),
    ),
    hints=(
        "Dale los diez puntos a un juez y mira quién gana. Después, a otro.",
        "Vuelve a la meta escrita del museo. ¿Qué juez se le parece más?",
        "Prueba con más puntos para la conversación, algunos para los registros y algunos para las entradas.",
    ),
)


def notas(semanas):
    """Por juez, la nota de cada estación: 100 para la mejor."""
    medias = por_estacion(semanas, "museo")
    return (100 * medias / medias.max()).round(0)


@exercise.view
def lo_que_ve_cada_juez(semanas):
    """El museo, una semana media de cada estación (el invierno, con obras, no gana en nada)"""
    medias = por_estacion(semanas, "museo").loc[list(ESTACIONES)]
    tabla = medias.rename(columns=JUECES).rename_axis("estación").reset_index()
    return tabla.melt("estación", var_name="juez", value_name="por semana")[
        ["juez", "estación", "por semana"]
    ]


@exercise.from_view
def desde_la_vista(vista):
    ganan = vista.loc[vista.groupby("juez")["por semana"].idxmax(), "estación"]
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


@exercise.mistake
def a_partes_iguales(entradas, registros, conversacion):
    """Has repartido casi a partes iguales, y así no has elegido. Si todo pesa lo mismo, la meta escrita no ha servido.
    ¿Qué juez se le parece más?"""
    return (
        largest(entradas, registros, conversacion) - smallest(entradas, registros, conversacion)
        <= 1
    )


@exercise.mistake
def la_taquilla_delante(entradas, conversacion):
    """Has puesto las entradas por delante de lo que se habla. Entonces el año que viene Clara quitará los conciertos, que
    son gratis. ¿Qué dice la meta escrita?"""
    return entradas > conversacion


@exercise.mistake
def la_conversacion_no_pinta_nada(entradas, conversacion):
    """Has dado a la conversación y a las entradas muy poco, y casi todo a los registros. Un contacto sirve para llamar.
    ¿Para contar qué, si nadie habla de ti?"""
    return both(conversacion <= 2, entradas <= 2)


@exercise.note
def sin_registros(registros):
    """Eso sí: sin registros no tendrás a quién avisar del próximo concierto."""
    return registros == 0


@exercise.note
def sin_entradas(entradas):
    """Eso sí: alguien preguntará quién paga la luz. Ten lista la respuesta."""
    return entradas == 0
