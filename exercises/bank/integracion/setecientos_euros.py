"""El trimestre que viene Julia empieza de cero, con la misma tabla y siete billetes de 100 €. Puede gastarlos o guardar
los que quiera. Un billete guardado sigue valiendo 100 €. «Deja» es lo que queda de las ventas tras pagar comida y servicio,
antes de restar el gasto.

**Reparte los siete billetes.** No hay un único reparto bueno: hay varios que se defienden y otros que se pagan."""

from datasets.definiciones import paso_a_paso
from datasets.generators.tramos import ADVERT, LIST, OFFICES, STEP
from exercises.engine import Decision, Part, both, either, largest, pick

BILLETES = 7
CANALES = {"anuncio": ADVERT, "oficinas": OFFICES, "lista": LIST}
# As far as each one was tried, in hundreds.
VISTO = {"anuncio": 4, "oficinas": 3, "lista": 3}

exercise = Decision(
    title="Siete billetes",
    minutes=5,
    section="los-siguientes-cien-euros",
    total=BILLETES,
    total_unit="billetes",
    parts=(
        Part("anuncio", "Anuncio en la red", high=BILLETES),
        Part("oficinas", "Carta en las oficinas", high=BILLETES),
        Part("lista", "Postre a la lista", high=BILLETES),
        Part("guardar", "Guardar", high=BILLETES),
    ),
    hints=(
        "No mires lo que deja cada canal en total: mira lo que añade cada billete.",
        "Empieza por el billete que más añade de todos, y sigue con el siguiente mejor, esté en el canal que esté.",
        "Para cuando el siguiente billete añada menos de 100 €: en la caja vale más. Y no pases de la última fila que se probó.",
    ),
)


@exercise.values
def cifras(tramos):
    pasos = paso_a_paso(tramos).set_index(["canal", "gasto"])["anade"]
    return {
        f"{corto}_{n}": float(pasos[canal, n * STEP])
        for corto, canal in CANALES.items()
        for n in range(1, VISTO[corto] + 1)
    }


@exercise.view
def de_cien_en_cien(tramos):
    """Lo que dejó cada canal, según lo gastado en él en un trimestre"""
    vista = tramos[["canal", "gasto", "deja"]]
    return vista.rename(columns={"gasto": "gastado, en €", "deja": "deja en total, en €"})


@exercise.from_view
def desde_la_vista(vista):
    tabla = vista.set_axis(["canal", "gasto", "deja"], axis=1)
    anade = tabla.groupby("canal")["deja"].diff().fillna(tabla["deja"])
    pagan = tabla[anade > STEP].groupby("canal").size()
    reparto = {corto: int(pagan[canal]) for corto, canal in CANALES.items()}
    return {**reparto, "guardar": BILLETES - sum(reparto.values())}


def lo_que_deja(billetes, pasos):
    # Nothing is known beyond the last one seen.
    acumulado = [0.0]
    for paso in pasos:
        acumulado.append(acumulado[-1] + paso)
    return pick(billetes, acumulado)


@exercise.consequence
def lo_que_sigue(
    anuncio,
    oficinas,
    lista,
    anuncio_1,
    anuncio_2,
    anuncio_3,
    anuncio_4,
    oficinas_1,
    oficinas_2,
    oficinas_3,
    lista_1,
    lista_2,
    lista_3,
):
    """Gastas {gasto:0} € y dejan {deja:0} €: una vez pagado el gasto, ganas **{neto:0}** €. El último billete de cada canal
    añadió {a:0} € en el anuncio, {o:0} en las oficinas y {li:0} en la lista. Billetes más allá de lo
    probado: {sin:0}. De esos no hay dato, y aquí suman cero."""
    de_anuncio = (anuncio_1, anuncio_2, anuncio_3, anuncio_4)
    de_oficinas = (oficinas_1, oficinas_2, oficinas_3)
    de_lista = (lista_1, lista_2, lista_3)
    gasto = STEP * (anuncio + oficinas + lista)
    deja = (
        lo_que_deja(anuncio, de_anuncio)
        + lo_que_deja(oficinas, de_oficinas)
        + lo_que_deja(lista, de_lista)
    )
    return {
        "gasto": gasto,
        "deja": deja,
        "neto": deja - gasto,
        "a": pick(anuncio, [0, *de_anuncio, 0]),
        "o": pick(oficinas, [0, *de_oficinas, 0]),
        "li": pick(lista, [0, *de_lista, 0]),
        "sin": largest(0, anuncio - VISTO["anuncio"])
        + largest(0, oficinas - VISTO["oficinas"])
        + largest(0, lista - VISTO["lista"]),
    }


@exercise.solution
def setecientos_euros():
    """Se puede defender: ganas {neto:0} € y ningún billete añade menos de lo que cuesta. Guardar también es decidir. ¿En qué
    canal probarías, con poco, un billete que nadie ha probado?"""
    return {"anuncio": 2, "oficinas": 3, "lista": 1, "guardar": 1}


@exercise.mistake
def todo_a_la_mejor_media(lista):
    """Has insistido en la lista, que con un billete tiene buena media. El segundo billete añade {lista_2:0} €: menos de lo
    que cuesta. ¿Dónde añadiría más ese dinero?"""
    return lista > 1


@exercise.mistake
def mas_alla_de_lo_visto(anuncio, oficinas, lista):
    """Has ido más allá de la última fila de un canal. Quizá siga rindiendo; nadie lo ha probado, y la curva venía bajando.
    ¿Con qué dato defenderías ese billete?"""
    return either(anuncio > VISTO["anuncio"], oficinas > VISTO["oficinas"], lista > VISTO["lista"])


@exercise.mistake
def el_ultimo_del_anuncio(anuncio):
    """El último billete del anuncio añade {a:0} €, menos de lo que cuesta. Los primeros lo tapan, porque el total sigue
    subiendo. ¿Qué harías con ese billete?"""
    return anuncio > 2


@exercise.mistake
def todo_a_la_caja(anuncio, oficinas, lista):
    """Has guardado todo. Perder no pierdes, y los primeros billetes de los tres canales añaden más de lo que cuestan.
    ¿Cuál soltarías primero?"""
    return both(anuncio == 0, both(oficinas == 0, lista == 0))


@exercise.mistake
def un_canal_sin_empezar(anuncio, oficinas, lista):
    """Has dejado un canal a cero, y su primer billete es de los que más añaden. Los primeros suelen ser los buenos. ¿De dónde
    lo sacas?"""
    return either(anuncio == 0, oficinas == 0, lista == 0)


@exercise.mistake
def corto_en_las_oficinas(oficinas):
    """Guardas dinero, y el segundo billete de las oficinas añade {oficinas_2:0} €: más de lo que cuesta. Su media es baja,
    y aún no se ha agotado. ¿Lo mueves?"""
    return oficinas < 2


@exercise.note
def sin_el_segundo_del_anuncio(anuncio):
    """Has guardado el segundo billete del anuncio, que añadía {anuncio_2:0} € y costaba 100. Ganaba poco: con una mala
    semana se va. Guardarlo se entiende."""
    return anuncio == 1


@exercise.note
def sin_el_tercero_de_las_oficinas(oficinas):
    """Has guardado el tercer billete de las oficinas, que añade {oficinas_3:0} €. Ganaba poco, y un trimestre flojo se lo
    lleva. Guardarlo se entiende."""
    return oficinas == 2
