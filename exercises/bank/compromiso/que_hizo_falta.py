"""El artículo del que partimos dice que esto pide tres cosas. **Preparación**: saber del negocio, de su
clientela y de qué se puede decir. **Oficio**: manejar las herramientas. **Tiempo**: horas, y seguir
mes tras mes. Seis escenas de Valleclaro.

**¿Qué faltó, sobre todo, en cada una?**"""

from exercises.engine import Class, Classification, Item, Pattern

exercise = Classification(
    title="¿Qué hizo falta?",
    minutes=4,
    section="el-silencio-en-los-datos",
    classes=(
        Class("preparacion", "Preparación"),
        Class("oficio", "Oficio"),
        Class("tiempo", "Tiempo"),
    ),
    items=(
        Item(
            "hotel",
            "**Hotel.** Tomás sabe qué contar y cómo. De febrero a mayo nadie tiene una hora libre.",
            "Nadie necesitaba un curso: faltaban horas.",
        ),
        Item(
            "farmacia",
            "**Farmacia.** Quien cubre el turno contesta sobre un jarabe lo que le parece.",
            "Sabe usar la red. Lo que no sabe es qué puede aconsejar.",
        ),
        Item(
            "mesa-catorce",
            "**Mesa Catorce.** El plato es bueno y la idea también. El vídeo sale tumbado y sin voz.",
            "Se aprende en una tarde, con alguien al lado.",
        ),
        Item(
            "maceta",
            "**La Maceta.** Marzo, a diario. Junio, nada. Septiembre, otra vez a diario, con las mismas ganas.",
            "Ganas hay, y manos hábiles. Falta un ritmo que aguante junio.",
        ),
        Item(
            "valvulas",
            "**Válvulas Peñalta.** Anuncia rebajas cada semana a fábricas que compran dos veces al año.",
            "Publica bien y sin fallar. No ha pensado quién compra ni cuándo.",
        ),
        Item(
            "ferreteria",
            "**Ferretería.** El sobrino mira el panel cada lunes y no sabe qué cuenta cada cifra.",
            "Va todas las semanas: tiempo pone. Le falta saber leer la herramienta.",
        ),
    ),
    hints=(
        "Pregunta en cada escena: ¿se arreglaría con más horas, con una tarde de práctica o con criterio?",
        "Si la misma persona, con más tiempo, haría lo mismo, lo que falta no es tiempo.",
    ),
)


@exercise.solution
def que_hizo_falta():
    """Has separado las tres. Preparación y oficio se aprenden una vez y se repasan. El tiempo hay que
    ponerlo todas las semanas, y por eso es lo que antes se rompe."""
    return {
        "hotel": "tiempo",
        "farmacia": "preparacion",
        "mesa-catorce": "oficio",
        "maceta": "tiempo",
        "valvulas": "preparacion",
        "ferreteria": "oficio",
    }


@exercise.mistake
def todo_es_tiempo():
    """Has pedido más horas para quien, con más horas, haría más de lo mismo. ¿Qué tendría que saber antes
    de publicar o de contestar?"""
    return Pattern(items=("farmacia", "valvulas"), classes=("tiempo",))


@exercise.mistake
def un_curso_para_todo():
    """Has recetado aprender a quien ya sabe. Después del curso seguiría sin una hora libre. ¿De dónde
    saldría?"""
    return Pattern(items=("hotel", "maceta"), classes=("preparacion", "oficio"))


@exercise.mistake
def confunde_manejar_con_saber():
    """Has visto un problema de manejo donde hay uno de criterio. Quien publica o contesta ahí maneja bien
    la red. ¿Qué no sabe del negocio?"""
    return Pattern(items=("farmacia", "valvulas"), classes=("oficio",))


@exercise.mistake
def mas_horas_de_lo_mismo():
    """Has pedido tiempo para quien ya lo pone. ¿Qué aprendería en una tarde, con alguien al lado?"""
    return Pattern(items=("mesa-catorce", "ferreteria"), classes=("tiempo",))
