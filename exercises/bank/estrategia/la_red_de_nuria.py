"""Nuria lleva la farmacia y quiere que la gente con receta crónica recuerde renovarla y venga a recogerla. Begoña le pasa su
cuenta; Nuria la hace con su público.

**¿Por qué red empezarías tú en su lugar?**"""

from datasets.definiciones import por_persona
from datasets.generators.redes import PATIENTS
from exercises.engine import Choice, Option

POR_OPCION = {
    "profesional": "red profesional",
    "videos": "vídeos cortos",
    "mensajeria": "mensajería",
    "siempre": "red de siempre",
}

exercise = Choice(
    title="La red de Nuria",
    minutes=3,
    section="la-misma-cuenta-otra-casa",
    options=(
        Option(
            "profesional",
            "La profesional: a Begoña le ganó de lejos.",
            "Has copiado el resultado de Begoña, y lo que se copia es la cuenta. ¿Cuántas personas con receta "
            "verían a Nuria ahí?",
        ),
        Option(
            "videos",
            "La de vídeos cortos: está de moda y ahí se crece.",
            "Has elegido por la moda. Es la red que más euros pide al mes en esta tabla, y sus personas no llegan a cien. ¿Cuánto "
            "cuesta cada una?",
        ),
        Option(
            "mensajeria",
            "Mensajería: la usa casi todo el mundo y su mes cuesta menos.",
            "Tiene mucho a favor, y volverá enseguida. Pero un mes más barato que llega a menos gente puede costar más por "
            "persona. ¿Qué sale al dividir?",
        ),
        Option(
            "siempre",
            "La de siempre, aunque digan que ya no la mira nadie.",
            "Eso es. «Ya no la mira nadie» quería decir «nadie de mi edad». Quien tiene receta crónica sí está, y "
            "cada persona cuesta menos que en las demás.",
        ),
    ),
    hints=(
        "Divide los euros del mes entre las personas, fila por fila.",
        "Compara con cuidado las dos primeras filas: una cuesta menos al mes y la otra llega a más gente.",
    ),
)


@exercise.values
def cifras(redes):
    tabla = por_persona(redes, PATIENTS)["coste_por_persona"]
    return {"siempre": tabla["red de siempre"], "mensajeria": tabla["mensajería"]}


@exercise.view
def un_mes_de_nuria(redes):
    """Un mes en cada red, para la Farmacia Plaza del Pozo"""
    tabla = por_persona(redes, PATIENTS)[["te_verian", "coste_mes"]].astype(int)
    tabla = tabla.rename_axis("red").reset_index()
    return tabla.rename(
        columns={"te_verian": "personas que la verían", "coste_mes": "€ de horas al mes"}
    )


@exercise.from_view
def desde_la_vista(vista):
    coste = vista["€ de horas al mes"] / vista["personas que la verían"]
    barata = vista["red"].loc[coste.idxmin()]
    return next(corto for corto, red in POR_OPCION.items() if red == barata)


@exercise.solution
def la_red_de_nuria():
    """La misma cuenta con otro público da otra red."""
    return "siempre"
