"""En dos años, {ofertas:0} de cada 100 publicaciones de Reme fueron ofertas. La tabla dice a cuánta
gente llega cada tema, de media, y cuántas reacciones deja.

**¿Qué le dirías a Reme?**"""

from exercises.engine import Choice, Option

exercise = Choice(
    title="De qué habla la tienda",
    minutes=3,
    section="de-donde-salen",
    options=(
        Option(
            "mas-ofertas",
            "Que publique más ofertas: son las que llegan a más gente.",
            "Has mirado a cuántos llega y no qué pasa después. Divide las reacciones entre el alcance en las "
            "dos primeras filas. ¿Cuál deja más de cada 100?",
        ),
        Option(
            "menos-ofertas",
            "Que cambie parte de las ofertas por temas que ayudan a quien la sigue.",
            "Eso es. La oferta llega a más gente y casi nadie responde. El tema que ayuda llega a menos y "
            "deja más del doble. No hay que dejar las ofertas: hay que dejar de gritarlas siempre.",
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
        "Hay dos columnas. Mira qué tema gana en cada una.",
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
    medias = medias.sort_values("alcance", ascending=False).reset_index()
    return medias.rename(columns={"alcance": "personas alcanzadas", "interacciones": "reacciones"})


@exercise.from_view
def desde_la_vista(vista):
    por_cien = (
        vista.set_index("tema")["reacciones"] / vista.set_index("tema")["personas alcanzadas"]
    )
    return "menos-ofertas" if por_cien["oferta"] == por_cien.min() else "mas-ofertas"


@exercise.solution
def de_que_hablas(publicaciones):
    """El tema que ayuda llega a menos gente y deja más."""
    propias = publicaciones[publicaciones["organizacion"] == "ferreteria"]
    sumas = propias.groupby("tema")[["alcance", "interacciones"]].sum()
    por_cien = sumas["interacciones"] / sumas["alcance"]
    return "menos-ofertas" if por_cien.idxmin() == "oferta" else "mas-ofertas"
