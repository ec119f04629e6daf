"""Antes de 2024, Julia probó tres maneras de gastar en un trimestre, de 100 en 100 €, con las horas dentro. Hoy gasta 200 € en el anuncio,
100 en las oficinas y 100 en la lista. Hay 100 € más. «Deja» es lo que queda de las ventas tras pagar comida y servicio, antes de restar
el gasto.

**Si los 100 € van al canal donde más añaden, ¿cuántos euros más deja ese canal?** Sin decimales y sin restar los 100 €."""

from datasets.definiciones import GASTO_DE_HOY, en, paso_a_paso
from datasets.generators.tramos import ADVERT, LIST, OFFICES, STEP
from exercises.engine import Number

exercise = Number(
    title="Los siguientes 100 €",
    minutes=3,
    section="los-siguientes-cien-euros",
    unit="€",
    decimals=0,
    tolerance=0.5,
    hints=(
        "Busca, en cada canal, la fila de hoy y la siguiente. Las demás no hacen falta.",
        "Lo que añaden 100 € es lo que deja la fila siguiente menos lo que deja la de hoy.",
        "Haz las tres restas y quédate con la mayor.",
    ),
)


@exercise.values
def cifras(tramos):
    def hoy(canal, columna, mas=0):
        return en(tramos, canal, GASTO_DE_HOY[canal] + mas, columna)

    return {
        "anade_anuncio": hoy(ADVERT, "anade", STEP),
        "anade_oficinas": hoy(OFFICES, "anade", STEP),
        "anade_lista": hoy(LIST, "anade", STEP),
        "media_anuncio": hoy(ADVERT, "media"),
        "media_oficinas": hoy(OFFICES, "media"),
        "media_lista": hoy(LIST, "media"),
        "total_oficinas": hoy(OFFICES, "deja", STEP),
        "otra_media": hoy(OFFICES, "media", STEP),
    }


@exercise.view
def de_cien_en_cien(tramos):
    """Lo que dejó cada canal, según lo gastado en él en un trimestre"""
    vista = tramos[["canal", "gasto", "deja"]]
    return vista.rename(columns={"gasto": "gastado, en €", "deja": "deja en total, en €"})


@exercise.from_view
def desde_la_vista(vista):
    tabla = vista.set_axis(["canal", "gasto", "deja"], axis=1).set_index(["canal", "gasto"])["deja"]
    return max(tabla[c, g + STEP] - tabla[c, g] for c, g in GASTO_DE_HOY.items())


@exercise.solution
def los_siguientes_cien(anade_oficinas):
    """Eso es: en las oficinas, el canal con peor media. La lista, con la mejor, solo añade {anade_lista:0} €, y el anuncio,
    {anade_anuncio:0}: menos de lo que cuestan. La media cuenta lo que ya pasó."""
    return anade_oficinas


@exercise.mistake
def la_mejor_media(media_lista):
    """Has tomado lo que da la lista por cada 100 €, la mejor media. Eso ya está ganado. ¿Cuánto añade su fila
    siguiente? Compárala con las de los otros dos."""
    return media_lista


@exercise.mistake
def el_siguiente_de_la_mejor_media(anade_lista):
    """Has restado bien, y has elegido la lista por su buena media. Sus siguientes 100 € añaden poco. ¿Qué sale en los otros
    dos canales?"""
    return anade_lista


@exercise.mistake
def el_siguiente_del_mas_grande(anade_anuncio):
    """Has restado bien, y has elegido el anuncio, el que más deja en total. ¿Qué añaden 100 € más en los otros dos?"""
    return anade_anuncio


@exercise.mistake
def la_media_del_anuncio(media_anuncio):
    """Has hecho la media de lo que el anuncio lleva gastado. Mezcla los primeros euros con los últimos. ¿Cuánto añade su fila
    siguiente? Compárala con las de los otros dos."""
    return media_anuncio


@exercise.mistake
def el_total_sin_restar(total_oficinas):
    """Has elegido bien el canal y has leído lo que deja en total. Una parte ya la dejaban los primeros 100 €. ¿Cuánto
    añaden solo los nuevos?"""
    return total_oficinas


@exercise.mistake
def la_media_de_las_oficinas(otra_media):
    """Has elegido bien el canal y has hecho la media de sus primeros 200 €. Los 100 de delante suben la
    media. ¿Cuánto añaden los otros 100?"""
    return otra_media


@exercise.mistake
def los_primeros_cien(media_oficinas):
    """Has leído lo que dejaron los primeros 100 € en las oficinas, y esos ya se gastan. ¿Cuánto se suma al pasar a la fila
    siguiente?"""
    return media_oficinas


@exercise.mistake
def restando_los_cien(anade_oficinas):
    """Has restado ya los 100 € que cuestan. Es lo que de verdad ganaría, y conviene mirarlo. Aquí se pide antes de
    restarlos. ¿Cuánto es?"""
    return anade_oficinas - STEP


@exercise.mistake
def un_paso_de_mas(tramos):
    """Has mirado un paso más allá: el tercero de las oficinas. Hoy van por el primero. ¿Qué dos filas se restan?"""
    return paso_a_paso(tramos).set_index(["canal", "gasto"]).at[(OFFICES, 3 * STEP), "anade"]


@exercise.mistake
def un_paso_de_menos(tramos):
    """Has restado las dos primeras filas del anuncio. Esos 100 € ya se gastan hoy. ¿Cuál es la fila siguiente, y qué añaden
    los otros dos canales?"""
    return en(tramos, ADVERT, GASTO_DE_HOY[ADVERT], "anade")


@exercise.mistake
def lo_que_ya_deja(tramos):
    """Has leído lo que deja hoy el anuncio. Se preguntan solo los 100 € nuevos. ¿Qué fila va después de la de hoy, y cuánto
    deja de más?"""
    return en(tramos, ADVERT, GASTO_DE_HOY[ADVERT], "deja")
