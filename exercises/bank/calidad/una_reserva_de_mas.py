"""En su mes más flojo del último año, el hotel tuvo {reservas:0} reservas por la página. Ese mes, una pareja
miró el calendario, dudó y no reservó.

**Si hubieran reservado, ¿cuántos euros más por cada 100 seguidores habría vendido el hotel ese mes?** Un decimal."""

from exercises.engine import Number

exercise = Number(
    title="Una reserva más",
    minutes=3,
    section="pocos-que-compran",
    unit="€",
    tolerance=0.05,
    hints=(
        "¿Cuánto dinero trae una sola reserva?",
        "Solo cambia esa reserva. Lo demás se queda como estaba.",
        "El importe de una reserva, entre los seguidores, y por 100.",
    ),
)


@exercise.values
def cifras(organizaciones, meses):
    hotel = meses[meses["organizacion"] == "hotel"].tail(12)
    flojo = hotel.loc[hotel["pedidos"].idxmin()]
    importe = hotel["ventas"].sum() / hotel["pedidos"].sum()
    total = organizaciones.set_index("id_organizacion").at["hotel", "seguidores"]
    return {
        "reservas": flojo["pedidos"],
        "importe": importe,
        "total": int(total),
        "sube": 100 * importe / total,
        "antes": 100 * flojo["ventas"] / total,
        "despues": 100 * (flojo["ventas"] + importe) / total,
    }


@exercise.view
def el_mes_flojo(reservas, importe, total):
    """El mes más flojo del hotel"""
    import pandas as pd

    return pd.DataFrame(
        {
            "dato": ["reservas por la página", "importe de cada reserva, en €", "seguidores"],
            "cuánto": [int(reservas), int(importe), total],
        }
    )


@exercise.from_view
def desde_la_vista(vista):
    dato = vista.set_index("dato")["cuánto"]
    return 100 * dato["importe de cada reserva, en €"] / dato["seguidores"]


@exercise.solution
def una_reserva_de_mas(sube):
    """Eso es: {importe:0} €, entre {total:0} seguidores y por 100. El mes pasa de {antes:0} a {despues:0} € por una sola
    pareja. Cuando la cuenta se apoya en un puñado de reservas,
    baila. Antes de celebrar un mes o lamentarlo, junta varios."""
    return sube


@exercise.mistake
def el_mes_entero(despues):
    """Has calculado el mes entero con esa reserva dentro. La pregunta es cuánto añade ella sola. ¿Qué parte se queda
    igual?"""
    return despues


@exercise.mistake
def el_mes_sin_ella(antes):
    """Has calculado el mes tal como fue, sin la pareja. ¿Cuánto dinero trae una reserva más, repartido entre los
    mismos seguidores?"""
    return antes


@exercise.mistake
def por_cada_seguidor(sube):
    """Has repartido la reserva entre los seguidores, de uno en uno. ¿Cuánto es por cada 100?"""
    return sube / 100


@exercise.mistake
def sobre_las_reservas(reservas):
    """Has calculado cuánto suben las reservas, de cada 100. Dice mucho de cómo baila la cifra, y está en otra
    unidad. ¿Cómo se convierte una reserva en euros por cada 100 seguidores?"""
    return 100 / reservas


@exercise.mistake
def el_importe(importe):
    """Has escrito lo que vale la reserva. Falta repartirlo. ¿Entre cuántos seguidores, y cuánto toca a cien?"""
    return importe
