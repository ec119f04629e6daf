"""Trece Plazas es la marca más conocida de la comarca y se anuncia todo el año. El Hotel Mirador del Molino apenas
tiene seguidores. La tabla trae un mes corriente de los dos.

**¿Cuántos euros al mes vende el hotel por cada 100 seguidores suyos?** Sin decimales. Puedes escribir la cuenta."""

from exercises.engine import Number

exercise = Number(
    title="El hotel del pueblo y la gran marca",
    minutes=3,
    section="pocos-que-compran",
    unit="€",
    decimals=0,
    tolerance=0.6,
    hints=(
        "Todo lo que necesitas está en la columna del hotel.",
        "Reparte las ventas entre los seguidores. Después mira cuánto toca a cien.",
        "Ventas del hotel, entre sus seguidores, y por 100.",
    ),
)


@exercise.values
def cifras(organizaciones):
    ciudad = organizaciones.set_index("id_organizacion")
    por_cien = 100 * ciudad["ventas_redes_mes"] / ciudad["seguidores"]
    return {
        "ventas": ciudad.at["hotel", "ventas_redes_mes"],
        "seguidores": ciudad.at["hotel", "seguidores"],
        "hotel": por_cien["hotel"],
        "cadena": por_cien["trece-plazas"],
        "sastreria": por_cien["sastreria"],
        "ferreteria": por_cien["ferreteria"],
        "veces_ventas": ciudad.at["trece-plazas", "ventas_redes_mes"]
        / ciudad.at["hotel", "ventas_redes_mes"],
        "veces_seguidores": ciudad.at["trece-plazas", "seguidores"]
        / ciudad.at["hotel", "seguidores"],
        "veces_por_cien": por_cien["hotel"] / por_cien["trece-plazas"],
    }


@exercise.view
def un_mes_de_los_dos(organizaciones):
    """Un mes corriente, por las redes"""
    import pandas as pd

    ciudad = organizaciones.set_index("id_organizacion")
    medidas = ["seguidores", "ventas_redes_mes"]
    return pd.DataFrame(
        {
            "al mes": ["seguidores", "ventas, en €"],
            "Hotel": [int(ciudad.at["hotel", each]) for each in medidas],
            "Trece Plazas": [int(ciudad.at["trece-plazas", each]) for each in medidas],
        }
    )


@exercise.from_view
def desde_la_vista(vista):
    hotel = vista.set_index("al mes")["Hotel"]
    return 100 * hotel["ventas, en €"] / hotel["seguidores"]


@exercise.solution
def el_hotel_y_la_cadena(hotel):
    """Eso es: {ventas:0} €, entre {seguidores:0} seguidores y por 100. A la cadena le salen {cadena:0} €. Tiene los seguidores de unos {veces_seguidores:0} hoteles
    como este y vende como unos {veces_ventas:0}: gana en total y pierde por seguidor. Las dos cosas son verdad."""
    return hotel


@exercise.mistake
def por_cada_seguidor(hotel):
    """Has calculado lo que toca a un solo seguidor. La pregunta es por cada 100, que se lee mejor. ¿Qué le falta a
    tu cuenta?"""
    return hotel / 100


@exercise.mistake
def del_reves(hotel):
    """Has dividido los seguidores entre las ventas. Así el número sube cuando se vende menos. ¿Qué se reparte entre
    quiénes?"""
    return 10000 / hotel


@exercise.mistake
def la_otra_columna(cadena):
    """Has hecho la cuenta con la columna de la gran marca. Guárdala para comparar. ¿Cuánto sale con la del
    hotel?"""
    return cadena


@exercise.mistake
def todas_las_ventas(organizaciones):
    """Has escrito todas las ventas del mes. Así gana siempre el más grande. ¿Entre cuántas personas las
    repartes?"""
    return organizaciones.set_index("id_organizacion").at["hotel", "ventas_redes_mes"]
