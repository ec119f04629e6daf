"""Aurelio quiere saber si lo que cuenta le interesa a quien lo ve. La tabla trae una pieza corriente de cada
cuenta, de media.

**De cada 100 personas a las que llega una pieza de Aurelio, ¿cuántas interacciones quedan?** Un decimal. Puedes
escribir la cuenta."""

from exercises.engine import Number

exercise = Number(
    title="La tasa del sastre",
    minutes=4,
    essential=True,
    section="dividir-entre-que",
    unit="de cada 100",
    tolerance=0.05,
    hints=(
        "¿A quién le llega una pieza: a todos los seguidores o a las personas del alcance?",
        "Arriba van las interacciones de una pieza; abajo, las personas a las que llegó.",
        "Usa la columna de la sastrería: interacciones entre alcance, y por 100.",
    ),
)


@exercise.values
def cifras(organizaciones):
    ciudad = organizaciones.set_index("id_organizacion")
    por_alcance = 100 * ciudad["interacciones_por_pieza"] / ciudad["alcance_por_pieza"]
    return {
        "interacciones": ciudad.at["sastreria", "interacciones_por_pieza"],
        "alcance": ciudad.at["sastreria", "alcance_por_pieza"],
        "aurelio": por_alcance["sastreria"],
        "reme": por_alcance["ferreteria"],
    }


@exercise.view
def una_pieza_de_cada_cuenta(organizaciones):
    """Una pieza corriente de cada cuenta"""
    import pandas as pd

    ciudad = organizaciones.set_index("id_organizacion")
    medidas = ["seguidores", "alcance_por_pieza", "interacciones_por_pieza"]
    return pd.DataFrame(
        {
            "de media": ["seguidores de la página", "alcance", "interacciones"],
            "La Tuerca Azul": [int(ciudad.at["ferreteria", each]) for each in medidas],
            "Dedal y Tiza": [int(ciudad.at["sastreria", each]) for each in medidas],
        }
    )


@exercise.from_view
def desde_la_vista(vista):
    sastreria = vista.set_index("de media")["Dedal y Tiza"]
    return 100 * sastreria["interacciones"] / sastreria["alcance"]


@exercise.solution
def tasa_del_sastre(organizaciones):
    """Eso es: {interacciones} interacciones, entre {alcance} personas y por 100. Con la ferretería da {reme:1}. Aurelio
    llega a poca gente, pero esa gente le hace caso. Ojo: son interacciones, no personas; una sola puede dejar tres."""
    aurelio = organizaciones.set_index("id_organizacion").loc["sastreria"]
    return 100 * aurelio["interacciones_por_pieza"] / aurelio["alcance_por_pieza"]


@exercise.mistake
def entre_los_seguidores(organizaciones):
    """Has dividido entre todos los seguidores, y a la mayoría no le llegó la pieza. Esa tasa también existe y sirve
    para otra cosa. Aquí, ¿quién llegó a verla?"""
    aurelio = organizaciones.set_index("id_organizacion").loc["sastreria"]
    return 100 * aurelio["interacciones_por_pieza"] / aurelio["seguidores"]


@exercise.mistake
def la_otra_columna(reme):
    """Has hecho la cuenta con la columna de La Tuerca Azul. La cuenta vale; guárdala para comparar. ¿Cuánto sale con
    la de Dedal y Tiza?"""
    return reme


@exercise.mistake
def a_cuantos_llega(organizaciones):
    """Has calculado a qué parte de sus seguidores llega una pieza. Es un buen dato, y todavía no dice quién hizo
    algo. ¿Qué fila cuenta eso?"""
    aurelio = organizaciones.set_index("id_organizacion").loc["sastreria"]
    return 100 * aurelio["alcance_por_pieza"] / aurelio["seguidores"]


@exercise.mistake
def del_reves(organizaciones):
    """Has dividido el alcance entre las interacciones. Una tasa así sube cuando la gente hace menos caso. ¿Qué va
    arriba: lo que la gente hace o la gente que hay?"""
    aurelio = organizaciones.set_index("id_organizacion").loc["sastreria"]
    return 100 * aurelio["alcance_por_pieza"] / aurelio["interacciones_por_pieza"]


@exercise.mistake
def sin_dividir(organizaciones):
    """Has escrito las interacciones de una pieza, sin más. Así gana siempre quien llega a más gente. ¿Entre cuántas
    personas las repartes?"""
    return organizaciones.set_index("id_organizacion").at["sastreria", "interacciones_por_pieza"]
