"""En dos años, {ofertas:0} de cada 100 publicaciones de Reme fueron ofertas. La tabla dice a cuántas
personas llega cada tema, de media, y cuántas reacciones deja.

**¿Qué le dirías a Reme?**"""

from exercises.engine import Choice, Option

exercise = Choice(
    title="De qué habla la tienda",
    minutes=3,
    section="de-donde-salen",
    options=(
        Option(
            "mas-ofertas",
            "Que publique más ofertas: es lo que la gente espera de una tienda.",
            "Has elegido lo que ya publica más. Divide las reacciones entre el alcance, fila por fila. "
            "¿Qué puesto ocupa la oferta?",
        ),
        Option(
            "menos-ofertas",
            "Que cambie parte de las ofertas por consejos y por historias de clientes.",
            "Eso es. Todos los temas llegan a un número parecido de personas. De cada 100, «consejo» y "
            "«clientes» dejan más del doble de reacciones que la oferta. No se trata de dejarla, sino de no "
            "gritarla siempre.",
        ),
        Option(
            "ninguna-oferta",
            "Que no publique ofertas nunca más.",
            "La tabla no dice eso: dice que las ofertas dejan menos reacciones. Alguien puede verlas y venir "
            "a comprar. ¿Qué dato haría falta para dejarlas del todo?",
        ),
        Option(
            "da-lo-mismo",
            "Que da lo mismo de qué hable: las reacciones son pocas siempre.",
            "Pocas sí, pero no las mismas. Calcula cuántas reacciones deja cada tema de cada 100 personas. "
            "¿Cuántas veces cabe la menor en la mayor?",
        ),
    ),
    hints=(
        "El alcance se parece en las cuatro filas. ¿Y las reacciones?",
        "Divide las reacciones entre el alcance, fila por fila.",
    ),
)


@exercise.values
def cifras(publicaciones):
    tema = publicaciones.loc[publicaciones["organizacion"] == "ferreteria", "tema"]
    return {"ofertas": 100 * (tema == "oferta").mean()}


@exercise.view
def temas(publicaciones):
    """De media por publicación, en La Tuerca Azul"""
    propias = publicaciones[publicaciones["organizacion"] == "ferreteria"]
    medias = propias.groupby("tema")[["alcance", "interacciones"]].mean().round(0).astype(int)
    medias = medias.sort_values("interacciones").reset_index()
    return medias.rename(columns={"interacciones": "reacciones"})


@exercise.from_view
def desde_la_vista(vista):
    por_cien = vista.set_index("tema")["reacciones"] / vista.set_index("tema")["alcance"]
    return "menos-ofertas" if por_cien["oferta"] == por_cien.min() else "mas-ofertas"


@exercise.solution
def de_que_hablas(publicaciones):
    """De cada 100 personas, un consejo o una historia dejan más."""
    propias = publicaciones[publicaciones["organizacion"] == "ferreteria"]
    sumas = propias.groupby("tema")[["alcance", "interacciones"]].sum()
    por_cien = sumas["interacciones"] / sumas["alcance"]
    return "menos-ofertas" if por_cien.idxmin() == "oferta" else "mas-ofertas"
