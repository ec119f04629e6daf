"""Otra de La Maceta: «La planta de la semana», que se publica sin pagar anuncio. La tabla dice cuántas personas de cada 100
pasan de un escalón al siguiente.

**De cada 10 000 personas alcanzadas, ¿cuántas compran por primera vez?** Un decimal. Puedes escribir la cuenta."""

from datasets.definiciones import PASOS_DEL_EMBUDO, pasan
from exercises.engine import Number

PASOS = {
    "clics": "De verla a pulsar",
    "visitas": "De pulsar a llegar a la web",
    "contactos": "De la web a dejar su contacto",
    "clientes_nuevos": "De dejarlo a la primera compra",
}

exercise = Number(
    title="Escalón a escalón",
    minutes=4,
    section="el-embudo",
    unit="personas",
    between=(0, 1_000_000),
    decimals=1,
    tolerance=0.15,
    hints=(
        "Empieza con 10 000 personas y baja un escalón: ¿cuántas quedan?",
        "En cada escalón partes de las que quedaban, no de las 10 000.",
        "10 000, por la primera fila entre 100, por la segunda entre 100… hasta la cuarta.",
    ),
)


def la_planta(campanas):
    suyas = campanas[campanas["campana"] == "La planta de la semana"].sort_values("inicio")
    return suyas.iloc[-1]


def tasas(campanas):
    return pasan(la_planta(campanas)).round(1)


@exercise.values
def cifras(campanas):
    from datasets.definiciones import de_diez_mil, dos_embudos

    anuncio, club = dos_embudos(campanas)
    una = tasas(campanas)
    quedan = 10_000 * (una / 100).cumprod()
    suyas = campanas[campanas["organizacion"] == "maceta"]
    todas = suyas.groupby("campana")[list(PASOS_DEL_EMBUDO)].sum()
    return {
        "pulsan": quedan["clics"],
        "llegan": quedan["visitas"],
        "dejan": quedan["contactos"],
        "anuncio_media": pasan(anuncio).mean(),
        "club_media": pasan(club).mean(),
        "anuncio_compran": de_diez_mil(anuncio),
        "club_compran": de_diez_mil(club),
        "club_alcance": int(club["alcance"]),
        "club_nuevos": int(club["clientes_nuevos"]),
        "anuncio_todas": de_diez_mil(todas.loc["Anuncio de temporada"]),
        "club_todas": de_diez_mil(todas.loc["Club de esquejes"]),
    }


@exercise.view
def los_escalones(campanas):
    """La planta de la semana, escalón a escalón"""
    import pandas as pd

    return pd.DataFrame(
        {"escalón": list(PASOS.values()), "pasan de cada 100": tasas(campanas).to_numpy()}
    )


@exercise.from_view
def desde_la_vista(vista):
    return 10_000 * (vista["pasan de cada 100"] / 100).prod()


@exercise.solution
def el_embudo_multiplica(campanas):
    """Eso es: de 10 000 pulsan {pulsan:0}, llegan a la web {llegan:0}, dejan su contacto {dejan:1} y compra la parte que queda.
    Cada escalón se aplica a lo que quedaba. Por eso un embudo largo encoge tanto, y por eso mejorar el escalón más
    estrecho cambia el final."""
    return 10_000 * (tasas(campanas) / 100).prod()


@exercise.mistake
def la_media_de_los_escalones(campanas):
    """Has hecho la media de los cuatro. Nadie pasa «de media»: quien no pulsó ya no está en los siguientes. Tras el primer
    escalón, ¿cuántas de las 10 000 quedan?"""
    return tasas(campanas).mean()


@exercise.mistake
def la_media_de_diez_mil(campanas):
    """Has hecho la media de los cuatro y la has aplicado a las 10 000. Saldría casi un tercio comprando. ¿Puede comprar más gente
    de la que pulsó?"""
    return 100 * tasas(campanas).mean()


@exercise.mistake
def de_cada_persona(campanas):
    """Te ha salido casi cero: has multiplicado las partes y te falta un paso. Eso es de cada persona, o de cada 100. ¿Cuántas
    serían si la ven 10 000?"""
    return (tasas(campanas) / 100).prod() * 100


@exercise.mistake
def solo_el_ultimo_escalon(campanas):
    """Has aplicado el último escalón a las 10 000. Esa parte es de quienes dejaron su contacto, que son muchos menos. ¿Cuántas
    llegan hasta ahí?"""
    return 100 * tasas(campanas).iloc[-1]


@exercise.mistake
def la_suma_de_los_escalones(campanas):
    """Has sumado los cuatro escalones, y sale más gente de la que había. ¿Puede comprar más gente de la que vio la planta?"""
    return 100 * tasas(campanas).sum()


@exercise.mistake
def hasta_la_web(campanas):
    """Has bajado dos escalones: esas personas llegan a la web. ¿Cuántas filas de la tabla quedan?"""
    return 10_000 * (tasas(campanas) / 100).iloc[:2].prod()


@exercise.mistake
def hasta_el_contacto(campanas):
    """Has bajado tres escalones: esas personas dejan su contacto. ¿Qué fila queda?"""
    return 10_000 * (tasas(campanas) / 100).iloc[:3].prod()


@exercise.mistake
def solo_los_clics(campanas):
    """Has bajado un escalón y te has parado: son quienes pulsaron. ¿Cuántas de ellas llegan a la web, y cuántas siguen
    después?"""
    return 100 * tasas(campanas).iloc[0]
