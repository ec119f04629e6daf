"""Cada comercio manda al premio su mejor publicación. Reme duda entre tres suyas, y pregunta a las tres personas
del jurado cómo puntúan. La página tiene {seguidores:0} seguidores.

**¿Qué publicación elegiría cada persona del jurado?**"""

from datasets.definiciones import tres_piezas
from exercises.engine import Class, Classification, Item, Pattern

exercise = Classification(
    title="Tres personas en el jurado",
    minutes=5,
    section="dividir-entre-que",
    classes=(
        Class("a", "La A"),
        Class("b", "La B"),
        Class("c", "La C"),
    ),
    items=(
        Item(
            "entre-seguidores",
            "**Elvira** divide las interacciones entre los seguidores de la página.",
            "Las tres publicaciones son de la misma página: se dividen entre lo mismo. Gana la de más interacciones.",
        ),
        Item(
            "entre-alcance",
            "**Bruno** las divide entre el alcance.",
            "Entre las personas que la vieron, la C es la que más interacciones deja de cada 100.",
        ),
        Item(
            "entre-vistas",
            "**Pura** las divide entre las visualizaciones.",
            "La C se vio más veces por persona. Al contar veces, su tasa baja y pasa delante la A.",
        ),
    ),
    hints=(
        "Para Elvira no hace falta calculadora: ¿qué número es el mismo para las tres?",
        "Para Bruno y Pura son tres divisiones: interacciones entre la columna que mira cada cual.",
        "Escribe las tres tasas de Bruno y busca la mayor. Después repite con la última columna.",
    ),
)


@exercise.values
def cifras(organizaciones):
    ciudad = organizaciones.set_index("id_organizacion")
    return {"seguidores": ciudad.at["ferreteria", "seguidores"]}


@exercise.view
def las_tres_publicaciones(publicaciones):
    """Las tres publicaciones; entre paréntesis, las interacciones de cada una"""
    import pandas as pd

    tres = tres_piezas(publicaciones)
    return pd.DataFrame(
        {
            "pieza": [
                f"{pieza} ({cuantas})"
                for pieza, cuantas in zip(tres["pieza"], tres["interacciones"], strict=True)
            ],
            "alcance": tres["alcance"],
            "visualizaciones": tres["visualizaciones"],
        }
    )


@exercise.from_view
def desde_la_vista(vista):
    letra = vista["pieza"].str[0].str.lower()
    cuantas = vista["pieza"].str.extract(r"(\d+)")[0].astype(int)
    return {
        "entre-seguidores": letra[cuantas.idxmax()],
        "entre-alcance": letra[(cuantas / vista["alcance"]).idxmax()],
        "entre-vistas": letra[(cuantas / vista["visualizaciones"]).idxmax()],
    }


@exercise.solution
def tres_jurados():
    """Eso es: tres divisores, tres ganadoras. Hemos buscado adrede tres que no se pusieran de acuerdo; lo normal es
    que coincidan más. Pero si no te dicen entre qué dividen, no sabes quién ganó."""
    return {"entre-seguidores": "b", "entre-alcance": "c", "entre-vistas": "a"}


@exercise.mistake
def la_mas_grande_siempre():
    """Has dado el premio a la de más interacciones también cuando se dividen. Esa pieza llegó a mucha más gente.
    De cada 100 personas, ¿cuál deja más?"""
    return Pattern(items=("entre-alcance", "entre-vistas"), classes=("b",), at_least=1)


@exercise.mistake
def ver_no_es_repetir():
    """Has tomado las visualizaciones por personas. Quien la vio dos veces cuenta dos. Haz las tres divisiones con
    la última columna: ¿sigue ganando la misma?"""
    return Pattern(items=("entre-vistas",), classes=("c",))


@exercise.mistake
def divide_entre_otra_cosa():
    """Para Elvira, el número de abajo es el mismo en las tres: los seguidores de la página. Entonces, ¿qué decide
    quién gana?"""
    return Pattern(items=("entre-seguidores",), classes=("a", "c"))


@exercise.mistake
def personas_por_veces():
    """Para Bruno has elegido la que gana entre visualizaciones. Él mira personas, no veces. ¿Qué columna las cuenta,
    y quién gana ahí?"""
    return Pattern(items=("entre-alcance",), classes=("a",))
