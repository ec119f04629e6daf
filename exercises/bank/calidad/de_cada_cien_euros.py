"""Reme tiene {reme:0} seguidores y Aurelio, {aurelio:0}. En un mes corriente, a los dos les llegan pedidos por su
página. Junta en un montón los euros de los dos.

**De cada 100 € de ese montón, ¿cuántos crees que son de Aurelio?** A ojo, un número entero."""

from exercises.engine import Number

exercise = Number(
    title="Tu apuesta: ¿de quién es el montón?",
    minutes=2,
    essential=True,
    section="el-premio",
    reveals="fig-dos-negocios",
    prediction=True,
    unit="de cada 100",
    between=(0, 100),
    decimals=0,
    tolerance=6,
    hints=(
        "Una ferretería vende tornillos. Una sastrería hace trajes a medida y arreglos.",
        "Piensa en dos cosas: cuántos pedidos entran y cuánto vale cada uno.",
    ),
)


@exercise.values
def cifras(organizaciones):
    ciudad = organizaciones.set_index("id_organizacion")
    seguidores, ventas = ciudad["seguidores"], ciudad["ventas_redes_mes"]
    return {
        "reme": seguidores["ferreteria"],
        "aurelio": seguidores["sastreria"],
        "veces": seguidores["ferreteria"] / seguidores["sastreria"],
        "parte": 100 * ventas["sastreria"] / (ventas["sastreria"] + ventas["ferreteria"]),
        "reme_por_cien": 100 * ventas["ferreteria"] / seguidores["ferreteria"],
        "aurelio_por_cien": 100 * ventas["sastreria"] / seguidores["sastreria"],
    }


@exercise.solution
def de_cada_cien_euros(parte):
    """La página de Reme es unas {veces:0} veces la de Aurelio. Por cada 100 seguidores, ella vende {reme_por_cien:0} € al
    mes y él, {aurelio_por_cien:0}. La figura de abajo, que acaba de descubrirse, enseña en qué medida se da la vuelta la
    comparación."""
    return parte
