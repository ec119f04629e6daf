"""Tomás tiene pagadas diez horas de la agencia para este trimestre, de noviembre a enero. En enero decide si sigue con ella.
De momento no la despide: las cifras estaban mal leídas, no inventadas.
Lo que hará es pedirle otra cosa. La tabla dice qué da cada hora.

No hay un único reparto bueno. **Reparte las diez horas.**"""

from datasets.definiciones import el_ano_del_hotel
from exercises.engine import Decision, Part, both, choose, largest, pick, smallest, whole_below

HORAS = 10
POR_CARTA, CARTAS = 2, 3
PRUEBA = 3
ETIQUETAS = 4
PARTES = ("etiquetas", "carta", "informe", "prueba", "seguidores")
# Hours at which a part takes more than is left for the rest.
DEMASIADO_INFORME, DEMASIADO_ANUNCIO = 3, 3

exercise = Decision(
    title="Diez horas de agencia",
    minutes=7,
    section="que-le-pides",
    total=HORAS,
    total_unit="horas",
    parts=(
        Part("etiquetas", "Etiquetas", high=HORAS),
        Part("carta", "Carta mensual", high=HORAS),
        Part("informe", "Informe", high=HORAS),
        Part("prueba", "Gente aparte", high=HORAS),
        Part("seguidores", "Anuncios", high=HORAS),
    ),
    hints=(
        "Lee la última columna como una pregunta: ¿qué decidiría Tomás distinto gracias a eso?",
        "Mira qué hora deja de añadir algo en cada trabajo, y no la pases.",
        "Dos horas para las etiquetas, una para el informe y al menos una carta. El resto se discute.",
    ),
)


@exercise.values
def cifras(sesiones):
    ano = el_ano_del_hotel(sesiones)
    suyas = sesiones[(sesiones["organizacion"] == "hotel") & (sesiones["canal"] == "Unassigned")]
    por_fuente = suyas.groupby("fuente")["compras"].sum()
    primera, segunda = int(por_fuente["CARTA"]), int(por_fuente["carta-clientes"])
    return {
        "reservas": int(ano["reservas"].sum()),
        "sin_asignar": int(ano.at["sin asignar", "reservas"]),
        "primera": primera,
        "segunda": segunda,
        "tercera": int(por_fuente.sum()) - primera - segunda,
        "correo": int(ano.at["correo", "reservas"]) + primera + segunda,
    }


@exercise.view
def lo_que_da_cada_hora(primera, segunda, tercera, correo):
    """Lo que da cada hora de la agencia en el trimestre"""
    import pandas as pd

    filas = [
        (
            "corregir las etiquetas de los enlaces",
            f"una hora por etiqueta; hay cuatro por arreglar. Con la primera se sabría de dónde vienen {primera} reservas como las de este año; con "
            f"la segunda, {segunda} más; con las otras dos, {tercera} más: sirven sobre todo para las visitas",
        ),
        (
            "preparar la carta mensual",
            f"dos horas cada una; caben tres. Por la carta entraron {correo} reservas este año, ya con las etiquetas corregidas",
        ),
        (
            "hacer el informe",
            "una hora da una página con la cuenta bien hecha; más horas lo alargan",
        ),
        (
            "dejar gente aparte y comparar",
            "pide tres horas. La lista del hotel es corta: con unas pocas reservas por carta, la diferencia se parecerá a la suerte",
        ),
        (
            "anuncios para ganar seguidores",
            "sube el contador. Nadie ha dicho qué se haría distinto",
        ),
    ]
    return pd.DataFrame(filas, columns=["trabajo", "qué da"])


@exercise.from_view
def desde_la_vista(vista):
    # Two labels hold bookings, three letters fit, and one hour of report is enough.
    return dict(zip(PARTES, (3, 6, 1, 0, 0), strict=True)) if len(vista) == len(PARTES) else {}


def _cartas(carta):
    return smallest(CARTAS, whole_below(carta / POR_CARTA))


def _sueltas(etiquetas, carta, informe, prueba):
    # Hours that add nothing to what the others already give.
    de_la_prueba = choose(prueba < PRUEBA, prueba, prueba - PRUEBA)
    de_la_carta = carta - POR_CARTA * _cartas(carta)
    return largest(0, etiquetas - ETIQUETAS) + de_la_carta + largest(0, informe - 1) + de_la_prueba


@exercise.consequence
def lo_que_sigue(
    etiquetas, carta, informe, prueba, primera, segunda, tercera, sin_asignar, reservas
):
    """Cartas que salen: **{cartas:0}**. De {reservas} reservas como las de este año, quedarían **{sin_puerta:0}** sin saber por dónde entraron. Horas
    que no añaden nada: {sueltas:0}."""
    dos = primera + segunda
    sabidas = pick(etiquetas, [0, primera, dos, dos, *[dos + tercera] * (HORAS - ETIQUETAS + 1)])
    return {
        "cartas": _cartas(carta),
        "sin_puerta": sin_asignar - sabidas,
        "sueltas": _sueltas(etiquetas, carta, informe, prueba),
    }


@exercise.solution
def un_reparto():
    """Se puede defender. Reservas que seguirán sin puerta conocida: {sin_puerta:0}. Cartas que salen en tres meses: {cartas:0}. Saber por dónde
    no es saber por qué: eso se queda fuera del próximo titular."""
    return {"etiquetas": 3, "carta": 6, "informe": 1, "prueba": 0, "seguidores": 0}


@exercise.mistake
def etiquetas_como_estaban(etiquetas):
    """Seguirás sin saber por dónde entraron {sin_puerta:0} de {reservas} reservas. Con dos horas de etiquetas se aclara casi todo. ¿De
    qué trabajo sacas lo que falta?"""
    return etiquetas < 2


@exercise.mistake
def la_carta_se_calla(carta):
    """No sale ni una carta en tres meses. Por el correo entraron {correo} reservas, con las etiquetas corregidas: más que por ningún otro canal. ¿Qué
    dos horas dan para una?"""
    return carta < POR_CARTA


@exercise.mistake
def nadie_rehace_el_informe(informe):
    """Nadie rehace el informe, y Tomás decidirá en enero con el de siempre. Una página con la cuenta bien hecha pide poco. ¿De dónde sale esa
    hora?"""
    return informe < 1


@exercise.mistake
def informe_de_lujo(informe):
    """Has puesto {informe:0} horas en el informe. Con una cabe la cuenta; las otras lo alargan. ¿Qué sabrá Tomás en la página diez que no
    sepa en la primera?"""
    return informe >= DEMASIADO_INFORME


@exercise.mistake
def prueba_a_medias(prueba):
    """Has empezado una comparación que pide más horas de las que le das. A medias no separa a nadie. ¿La completas o usas esas horas en otra
    cosa?"""
    return both(prueba > 0, prueba < PRUEBA)


@exercise.mistake
def el_contador_que_sube(seguidores):
    """Has puesto {seguidores:0} horas en un contador. Puede ser útil que te vean, y nadie ha dicho qué se decidirá con ese número. ¿Qué trabajo
    cambia lo que Tomás decidirá en enero?"""
    return seguidores >= DEMASIADO_ANUNCIO


@exercise.note
def prueba_con_pocas(prueba):
    """Eso sí: en el hotel la diferencia será de unas pocas reservas, y costará distinguirla de la suerte. A Dana le pasó con miles de
    clientes. ¿Cuántos trimestres juntarías?"""
    return prueba >= PRUEBA


@exercise.note
def unas_horas_de_contador(seguidores):
    """Queda algo para seguidores. Puede defenderse, si antes escribes qué harás cuando el número cambie."""
    return seguidores > 0


@exercise.note
def horas_sueltas(etiquetas, carta, informe, prueba):
    """Horas que no añaden nada: {sueltas:0}. ¿A qué trabajo las pasarías?"""
    return _sueltas(etiquetas, carta, informe, prueba) > 0
