"""El azar decidió a quién se le enseñaría el anuncio y quién quedaría aparte. Pero no todo el mundo entró en la red ese
mes: parte de quienes tenían que verlo no llegó a verlo. Aquí, el grupo del anuncio es **todo aquel a quien le tocó**.

**¿Cuántas compras más por cada 1000 personas hubo en el grupo del anuncio que en el grupo aparte?** Un decimal."""

from datasets.definiciones import APARTE, LO_VIO, NO_LO_VIO, diferencia, tres_montones
from exercises.engine import Number

exercise = Number(
    title="Lo que dice el sorteo",
    minutes=5,
    essential=True,
    section="el-sorteo-de-dana",
    unit="compras",
    tolerance=0.1,
    hints=(
        "¿Qué filas forman el grupo al que le tocó el anuncio?",
        "Suma personas y compras de las dos primeras filas. Después, cada grupo por cada 1000.",
        "Compras del grupo entre personas del grupo, por 1000. Haz las dos cuentas y resta.",
    ),
)


@exercise.values
def cifras(experimento):
    montones = tres_montones(experimento)
    personas, compran = montones["personas"], montones["compran"]
    con = compran[LO_VIO] + compran[NO_LO_VIO]
    total = personas[LO_VIO] + personas[NO_LO_VIO]
    return {
        "personas": personas,
        "compran": compran,
        "con": con,
        "total": total,
        "tasa_con": 1000 * con / total,
        "tasa_aparte": 1000 * compran[APARTE] / personas[APARTE],
        "tasa_vio": 1000 * compran[LO_VIO] / personas[LO_VIO],
        "tasa_no_vio": 1000 * compran[NO_LO_VIO] / personas[NO_LO_VIO],
        "diferencia": diferencia(experimento),
    }


@exercise.view
def el_mes_del_sorteo(experimento):
    """La clientela de La Maceta en el sorteo de octubre"""
    tabla = tres_montones(experimento)[["personas", "compran"]]
    return tabla.rename_axis("qué le tocó").reset_index()


@exercise.from_view
def desde_la_vista(vista):
    grupo = vista.iloc[:2][["personas", "compran"]].sum()
    aparte = vista.iloc[2]
    return (
        1000 * grupo["compran"] / grupo["personas"] - 1000 * aparte["compran"] / aparte["personas"]
    )


@exercise.solution
def lo_que_dice_el_sorteo(diferencia):
    """Eso es: {tasa_con} de cada 1000 frente a {tasa_aparte}. Los dos grupos los hizo el azar: nada los separa a
    propósito, salvo el anuncio. Lo que no sabes todavía es si esa diferencia es del anuncio o de la suerte."""
    return diferencia


@exercise.mistake
def lo_vio_contra_aparte(tasa_vio, tasa_aparte):
    """Has comparado a quien lo vio con el grupo aparte. Quien lo vio entra más en la red, y quizá ya compraba más. ¿A
    quiénes eligió el azar?"""
    return tasa_vio - tasa_aparte


@exercise.mistake
def lo_vio_contra_no_lo_vio(tasa_vio, tasa_no_vio):
    """Has comparado a quien lo vio con quien no llegó a verlo. No los separó el azar: los separó cuánto entran en la
    red. ¿Qué dos grupos salieron del sorteo?"""
    return tasa_vio - tasa_no_vio


@exercise.mistake
def lo_vio_contra_el_resto(tasa_vio, personas, compran):
    """Has pasado al otro lado a quien le tocó y no lo vio. Así se deshace el sorteo: se queda en tu grupo la gente
    que más entra. ¿Dónde estaba esa fila?"""
    resto = [NO_LO_VIO, APARTE]
    return tasa_vio - 1000 * compran[resto].sum() / personas[resto].sum()


@exercise.mistake
def media_de_las_dos_filas(tasa_vio, tasa_no_vio, tasa_aparte):
    """Has hecho la media de dos filas que no tienen la misma gente. Suma primero personas y compras. ¿Cuánto da por
    cada 1000?"""
    return (tasa_vio + tasa_no_vio) / 2 - tasa_aparte


@exercise.mistake
def solo_quien_no_llego_a_verlo(tasa_no_vio, tasa_aparte):
    """Has comparado solo a quien no llegó a verlo. ¿Qué otra fila es del mismo grupo?"""
    return tasa_no_vio - tasa_aparte


@exercise.mistake
def faltan_sus_compras(compran, total, tasa_aparte):
    """Has dividido entre todo el grupo, pero arriba faltan las compras de quien no llegó a verlo. ¿Qué fila no has
    sumado?"""
    return 1000 * compran[LO_VIO] / total - tasa_aparte


@exercise.mistake
def resta_las_compras(con, compran):
    """Has restado las compras sin mirar el tamaño. Un grupo tiene el triple de gente: comprará más aunque el anuncio no
    haga nada. ¿Cuántas por cada 1000 en cada uno?"""
    return con - compran[APARTE]


@exercise.mistake
def solo_el_grupo_del_anuncio(tasa_con):
    """Has calculado cuántas compraron en el grupo del anuncio, por cada 1000. Parte lo habría hecho igual. ¿Cuántas
    en el grupo aparte?"""
    return tasa_con


@exercise.mistake
def solo_quien_lo_vio(tasa_vio, con, compran):
    """Has calculado cuántas compraron, por cada 1000, entre quienes lo vieron. Falta la otra parte del grupo y falta
    comparar. ¿Qué dos grupos hizo el azar?"""
    if abs(tasa_vio - (con - compran[APARTE])) > 0.25:
        return tasa_vio
    # Where chance brings it to the purchases taken away, rounded the wrong way.
    return int(tasa_vio) + (1 if tasa_vio % 1 < 0.5 else 0)


@exercise.mistake
def solo_el_grupo_aparte(tasa_aparte):
    """Has calculado lo que compra el grupo aparte: eso pasa sin anuncio. ¿Y en el otro grupo, por cada 1000?"""
    return tasa_aparte


@exercise.mistake
def en_porcentaje_de_mas(diferencia, tasa_aparte):
    """Has dicho cuánto más, en tanto por ciento del grupo aparte. Suena mayor de lo que es. ¿Cuántas compras son, por
    cada 1000 personas?"""
    return 100 * diferencia / tasa_aparte


@exercise.mistake
def de_cada_cien(diferencia):
    """Has respondido de cada 100 personas. La pregunta es por cada 1000, para no perderse entre decimales. ¿Cuánto
    es?"""
    return diferencia / 10
