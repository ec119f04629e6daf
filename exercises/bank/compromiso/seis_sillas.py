"""Los desayunos del hotel acumulan malas notas. Tomás y Candela montan una mesa de seis sillas para cambiarlos, un martes por la tarde. Lo
que se acuerde se prueba el lunes siguiente. Pueden venir:

- huéspedes que **repiten**;
- gente del **barrio** que desayuna sin dormir allí;
- quien **criticó** con mala nota y dijo por qué;
- una cuenta que **insulta** y nunca ha venido;
- gente del **hotel** con ganas, y con permiso para cambiar algo.

**¿A quién sientas?** Reparte las seis sillas. Hay varios repartos que se defienden."""

from exercises.engine import Decision, Part

exercise = Decision(
    title="Seis sillas",
    minutes=3,
    section="a-quien-metes-dentro",
    total=6,
    total_unit="sillas",
    parts=(
        Part("huespedes", "Repiten", high=6),
        Part("vecinos", "Barrio", high=6),
        Part("criticos", "Criticó", high=6),
        Part("insultos", "Insulta", high=6),
        Part("hotel", "Hotel", high=6),
    ),
    hints=(
        "¿Quién sabe qué falla, y quién puede arreglarlo el lunes?",
        "Hace falta una silla de cada grupo que haya probado el desayuno, y alguien que pueda cambiarlo.",
    ),
)


@exercise.consequence
def quien_hay_en_la_mesa(huespedes, vecinos, criticos, insultos, hotel):
    """En la mesa, de fuera y con el desayuno probado: {prueban:0}; con una queja concreta: {criticos:0}; del hotel, con permiso para
    cambiar algo: {hotel:0}."""
    return {"prueban": huespedes + vecinos + criticos}


@exercise.solution
def una_mesa():
    """Se puede defender: hay quien repite, quien desayuna sin dormir allí, quien critica con motivo y quien puede decir «lo cambiamos el
    lunes»."""
    return {"huespedes": 1, "vecinos": 1, "criticos": 2, "insultos": 0, "hotel": 2}


@exercise.mistake
def silla_para_quien_insulta(insultos):
    """Has guardado silla para quien insulta sin haber venido. Criticar es otra cosa: trae un desayuno y un motivo. ¿Quién de la lista
    los trae?"""
    return insultos > 0


@exercise.mistake
def nadie_puede_cambiar_nada(hotel):
    """Has reunido a gente con ideas y a nadie que pueda decir que sí. Saldrán de allí con un «lo miraremos». ¿Quién del hotel puede
    cambiar algo el lunes?"""
    return hotel < 1


@exercise.mistake
def reunion_de_la_casa(hotel):
    """La mitad de la mesa o más es del hotel. Con tantos de casa, quien viene de fuera escucha. ¿Qué silla darías a alguien que
    desayuna?"""
    return hotel > 2


@exercise.mistake
def solo_quien_aplaude(criticos):
    """Has dejado fuera a quien puso mala nota y dijo por qué. Es quien sabe qué falla, y se tomó la molestia de escribirlo. ¿Qué te
    daría miedo oír?"""
    return criticos < 1


@exercise.mistake
def sin_los_de_siempre(huespedes):
    """No hay nadie que repita. Saben qué se hacía bien, y no conviene estropearlo. ¿De qué grupo sacas esa silla?"""
    return huespedes < 1


@exercise.mistake
def quien_usa_sin_dormir(vecinos):
    """Falta quien desayuna sin dormir allí. Es gente que usa el hotel y no sale en la lista de huéspedes. ¿Qué vería que los demás no
    ven?"""
    return vecinos < 1
