"""Si la red cierra, Dana podrá avisar a quien esté en la lista con permiso. La caja sabe qué compras hicieron esas personas, también las
que llegaron por la red. Lo que gastaba el resto de la gente de la red queda **en el aire**: no se ha perdido, pero no hay a quién
avisar.

**De cada 100 € que ingresa la web, ¿cuántos quedarían en el aire?** Un decimal."""

from exercises.engine import Number

exercise = Number(
    title="Lo que queda en el aire",
    minutes=5,
    section="y-si-cierra",
    unit="de cada 100",
    tolerance=0.05,
    hints=(
        "Parte de la gente de la red está en dos sitios. ¿A quién sí podría avisar Dana?",
        "Quita de lo que entra por la red lo que gastaron personas de la lista.",
        "Lo que quede, divídelo entre todo lo que ingresa la web, red incluida, y multiplica por 100.",
    ),
)

RED, DE_LA_LISTA, LO_DEMAS = (
    "entra por la red",
    "de eso, de personas de la lista con permiso",
    "entra por todo lo demás",
)


@exercise.values
def cifras(canales):
    tabla = canales.set_index("camino")
    red, lista = (
        int(tabla.at["redes", columna]) for columna in ("ingresos_12m", "de_la_lista_12m")
    )
    todo = int(tabla["ingresos_12m"].sum())
    return {
        "red": red,
        "lista": lista,
        "todo": todo,
        "demas": todo - red,
        "parte_red": 100 * red / todo,
        "parte_lista": 100 * lista / todo,
        "de_cada_cien_de_la_red": 100 * lista / red,
        "aire": 100 * (red - lista) / todo,
    }


@exercise.view
def doce_meses(red, lista, demas):
    """Lo que ingresó la web en doce meses, en euros"""
    import pandas as pd

    return pd.DataFrame({"qué": [RED, DE_LA_LISTA, LO_DEMAS], "€": [red, lista, demas]})


@exercise.from_view
def desde_la_vista(vista):
    euros = vista.set_index("qué")["€"]
    return 100 * (euros[RED] - euros[DE_LA_LISTA]) / (euros[RED] + euros[LO_DEMAS])


@exercise.solution
def si_la_red_cierra(aire):
    """Eso es: has quitado a quien está en los dos sitios. Sin ese cuidado saldrían {parte_red:0}. Y en el aire no es perdido: parte de esa gente
    buscaría la tienda. Cuánta, no se sabe hasta que pasa."""
    return aire


@exercise.mistake
def olvida_a_quien_esta_en_dos(parte_red):
    """Has dado por perdido todo lo que entra por la red. Parte lo gastaron personas que también están en la lista, y a ellas se las
    puede avisar. ¿Qué fila las cuenta?"""
    return parte_red


@exercise.mistake
def solo_entre_la_red(red, lista):
    """Has quitado bien la lista y has dividido solo entre lo de la red. La pregunta habla de todo lo que ingresa la web. ¿Qué falta
    abajo?"""
    return 100 * (red - lista) / red


@exercise.mistake
def lo_que_se_salva(parte_lista):
    """Has calculado lo que gastan por la red las personas de la lista. Es la parte que sí se puede avisar. ¿Qué queda de la red
    cuando la quitas?"""
    return parte_lista


@exercise.mistake
def todo_lo_que_sigue(aire):
    """Has calculado lo que no queda en el aire: lo demás y la gente de la lista. Es la otra cara. ¿Cuánto falta hasta 100?"""
    return 100 - aire


@exercise.mistake
def lo_que_entra_por_otro_lado(red, todo):
    """Has calculado lo que entra por todo lo demás, que no depende de la red. ¿Y lo de la red, sin la gente de la lista?"""
    return 100 - 100 * red / todo


@exercise.mistake
def la_lista_abajo_otra_vez(red, lista, todo, demas):
    """Has sumado abajo las tres filas. La segunda ya está dentro de la primera: lo dice «de eso». ¿Qué dos filas forman el
    total?"""
    return 100 * (red - lista) / (todo + lista)


@exercise.mistake
def resta_lo_demas(red, demas, todo):
    """Has restado lo que entra por lo demás. Ese dinero no pasa por la red, así que no la alivia. ¿Qué fila es gente de la red a la
    que se puede avisar?"""
    return 100 * (red - demas) / todo


@exercise.mistake
def los_euros_en_el_aire(red, lista):
    """Has calculado los euros del año que quedan en el aire. Falta decir cuántos son de cada 100. ¿Entre qué los
    divides?"""
    return red - lista


@exercise.mistake
def los_euros_de_un_mes(red, lista):
    """Has pasado a un mes los euros que quedan en el aire. No hacía falta: la parte es la misma en un mes y en un año. ¿Cuántos son
    de cada 100 que ingresa la web?"""
    return (red - lista) / 12


@exercise.mistake
def solo_la_parte_de_la_lista(red, lista):
    """Has calculado qué parte de la red está en la lista. Sirve para el siguiente paso. ¿Cuántos euros quedan sin ella, y de
    cuántos que ingresa la web?"""
    return 100 * lista / red
