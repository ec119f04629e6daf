"""En la ciudad, las doce organizaciones hicieron {campanas_en_total} campañas en tres años. Antes de empezar, unas veces
alguien escribió para qué. Otras, nadie.

**De cada 100 campañas, ¿en cuántas nadie escribió el objetivo?** Sin decimales."""

from exercises.engine import Number

exercise = Number(
    title="Sin nada escrito",
    minutes=3,
    section="un-objetivo-que-se-pueda-fallar",
    unit="de cada 100",
    decimals=0,
    tolerance=0.6,
    hints=(
        "La tabla da las que sí lo tienen. ¿Cuáles se piden?",
        "Suma las cuatro filas de cada columna antes de dividir.",
        "Resta: campañas menos las que tienen objetivo. Divide entre todas y multiplica por 100.",
    ),
)

CANALES = ("anuncio en redes", "publicación propia", "lista de contactos", "en persona")


@exercise.values
def cifras(campanas):
    escrito = campanas["objetivo"].notna()
    anuncios = campanas["canal"] == "anuncio en redes"
    return {
        "campanas_en_total": len(campanas),
        "con": int(escrito.sum()),
        "sin": int((~escrito).sum()),
        "media_de_filas": 100 * (~escrito).groupby(campanas["canal"]).mean().mean(),
        "por_cien": 100 * (~escrito).mean(),
        "en_anuncios": 100 * (~escrito)[anuncios].mean(),
    }


@exercise.view
def por_donde_se_contaron(campanas):
    """Campañas de las doce, según por dónde se contaron"""
    import pandas as pd

    escrito = campanas["objetivo"].notna().groupby(campanas["canal"])
    return pd.DataFrame(
        {
            "por dónde": CANALES,
            "campañas": escrito.size()[list(CANALES)].to_numpy(),
            "con objetivo escrito": escrito.sum()[list(CANALES)].to_numpy(),
        }
    )


@exercise.from_view
def desde_la_vista(vista):
    todas, con = vista["campañas"].sum(), vista["con objetivo escrito"].sum()
    return 100 * (todas - con) / todas


@exercise.solution
def sin_objetivo_escrito(por_cien):
    """Eso es: {sin} de {campanas_en_total}. Y mira dónde faltan más: donde empezar cuesta un clic. Quizá, con nombres
    delante, cuesta más no pensar para qué."""
    return por_cien


@exercise.mistake
def las_que_si_lo_tienen(por_cien):
    """Has contado las que sí tienen objetivo escrito. Se pregunta por las otras. ¿Cuánto falta hasta 100?"""
    return 100 - por_cien


@exercise.mistake
def solo_los_anuncios(en_anuncios):
    """Has mirado solo la primera fila, la de los anuncios. La pregunta es por todas. ¿Qué cambia al sumar las otras
    tres?"""
    return en_anuncios


@exercise.mistake
def como_si_pesaran_igual(media_de_filas, por_cien):
    """Has hecho la media de las cuatro filas, como si pesaran igual. Hay muchos más anuncios que campañas en persona.
    ¿Qué sumas antes de dividir?"""
    # In a few editions it comes near the slip above, which is likelier: then it stands aside.
    con_objetivo = 100 - por_cien
    return con_objetivo + 1.3 if abs(media_de_filas - con_objetivo) < 1.3 else media_de_filas


@exercise.mistake
def unas_entre_otras(campanas_en_total, con):
    """Has dividido las que no tienen entre las que sí, y sale más de 100. No puede ser una parte de las campañas.
    ¿Qué va abajo?"""
    # With a hundred of them it would be what `sin_dividir` says: one less, so that each is its own.
    return 100 * (campanas_en_total - con) / (con - (con == 100))


@exercise.mistake
def sin_dividir(campanas_en_total, con):
    """Has contado cuántas no lo tienen. Falta decirlo de cada 100. ¿Entre cuántas campañas las divides?"""
    return campanas_en_total - con
