"""Dana Ferrer, de La Maceta Viajera, puede escribir a {contactos} personas que dieron permiso. Cada envío vende algo y
cada envío cansa. Una persona que se va deja de comprar: unos {vale} € de margen al año.

Las ofertas venden según la tabla. Un consejo de cuidado vende poco, unos {consejo} € cada uno, y cambia el tono: si
todo son ofertas, **se va el doble de gente** de lo que dice la tabla.

**Decide cuántas ofertas y cuántos consejos enviarías al mes.** No hay un único reparto bueno."""

from exercises.engine import Decision, Part, choose, pick

MAX_OFERTAS, MAX_CONSEJOS = 8, 4
VALE = 12  # euros de margen al año de quien compra a veces
# Por cada mil contactos: margen acumulado según las ofertas, y bajas según los envíos del mes.
MARGEN = (0, 90, 165, 225, 270, 300, 320, 332, 338)
CONSEJO = 20
BAJAS = (0, 1, 2, 4, 7, 11, 17, 25, 35, 47, 60, 75, 92)

exercise = Decision(
    title="¿Cuándo empieza a ser spam?",
    minutes=4,
    section="responder-no-es-perseguir",
    parts=(
        Part("ofertas", "Ofertas al mes", high=MAX_OFERTAS, start=8),
        Part("consejos", "Consejos al mes", high=MAX_CONSEJOS),
    ),
    hints=(
        "Mira cuánto añade la última oferta, no cuánto venden todas juntas.",
        "Baja las ofertas de una en una. ¿Cuándo deja de compensar la siguiente?",
        "Prueba con dos o tres ofertas y un consejo, y compara lo que queda.",
    ),
)


@exercise.values
def cifras(organizaciones):
    contactos = organizaciones.set_index("id_organizacion").at["maceta", "contactos_propios"]
    miles = contactos / 1000
    return {
        "contactos": int(contactos),
        "vale": VALE,
        "consejo": round(CONSEJO * miles),
        "margenes": tuple(round(each * miles) for each in MARGEN),
        "bajas_normales": tuple(round(each * miles) for each in BAJAS),
    }


@exercise.view
def lo_que_pasa_al_mes(margenes, bajas_normales):
    """Un mes en La Maceta, según los envíos"""
    import pandas as pd

    envios = range(1, MAX_OFERTAS + 1)
    return pd.DataFrame(
        {
            "envíos": envios,
            "margen si son ofertas (€)": [margenes[n] for n in envios],
            "personas que se van": [bajas_normales[n] for n in envios],
        }
    )


@exercise.from_view
def desde_la_vista(vista):
    margen, bajas = vista["margen si son ofertas (€)"], vista["personas que se van"]
    # Un envío es un consejo; los demás, ofertas.
    queda = {n: margen[n - 1] - VALE * bajas[n] for n in range(1, len(vista))}
    return {"ofertas": max(queda, key=queda.get), "consejos": 1}


def se_van(ofertas, consejos, bajas_normales):
    return choose(consejos == 0, 2, 1) * pick(ofertas + consejos, bajas_normales)


@exercise.consequence
def lo_que_sigue(ofertas, consejos, margenes, bajas_normales, consejo):
    """Envías {envios:0} mensajes y dejan **{margen:0} €** de margen. Se van **{bajas:0}** personas, que valían
    {pierdes:0} € al año. Queda un saldo de **{saldo:0} €**."""
    bajas = se_van(ofertas, consejos, bajas_normales)
    margen = pick(ofertas, margenes) + consejo * consejos
    return {
        "envios": ofertas + consejos,
        "margen": margen,
        "bajas": bajas,
        "pierdes": VALE * bajas,
        "saldo": margen - VALE * bajas,
    }


@exercise.solution
def cuantas_veces_escribir():
    """Se puede defender: deja {margen:0} € y se van {bajas:0} personas. Con más ofertas el panel
    enseñaría más ventas este mes. Lo que no enseña es a quién ya no podrás escribir."""
    return {"ofertas": 3, "consejos": 1}


@exercise.mistake
def silencio(ofertas, consejos):
    """No molestas a nadie, y nadie se acuerda de la tienda. Esas personas dieron permiso para que les
    escribieras. ¿Qué les gustaría recibir?"""
    return ofertas + consejos == 0


@exercise.mistake
def todo_es_venta(consejos):
    """Todo lo que envías pide dinero, y por ese tono se va el doble de gente. ¿Qué podrías contar sobre
    plantas que alguien guardaría?"""
    return consejos == 0


@exercise.mistake
def nada_que_comprar(ofertas):
    """Solo envías consejos. Gustan, pero quien quisiera comprar no sabe qué hay. ¿Cuánto dejaría la
    primera oferta?"""
    return ofertas == 0


@exercise.mistake
def cansa_mas_de_lo_que_vende(ofertas, consejos):
    """Son {envios:0} envíos al mes. Venden {margen:0} € y se van {bajas:0} personas, que valían
    {pierdes:0} €. ¿Cuánto añade el último envío, y cuánta gente se lleva?"""
    return ofertas + consejos > 5
