"""Hugo hizo dos montones: quienes publican a diario y quienes publican menos. Irene mira quién hay dentro de cada uno.

**De cada 100 negocios que publican a diario, ¿cuántos son de hostelería?** Un decimal. Puedes escribir la cuenta."""

from datasets.definiciones import PEQUENOS, pequenos
from exercises.engine import Number

exercise = Number(
    title="¿Quién hay en cada montón?",
    minutes=5,
    essential=True,
    section="la-media-esconde",
    unit="%",
    tolerance=0.05,
    hints=(
        "La pregunta va de un solo montón. ¿En qué columna está?",
        "Suma esa columna: es el montón entero. ¿Qué parte pone la hostelería?",
        "Divide la casilla de hostelería entre la suma de su columna y multiplica por 100.",
    ),
)


def _montones(organizaciones):
    negocios = pequenos(organizaciones)
    return negocios.groupby(["tipo", "a_diario"]).size().unstack().loc[list(PEQUENOS)]


@exercise.values
def cifras(organizaciones):
    cuantos = _montones(organizaciones)
    medias = pequenos(organizaciones).groupby("tipo")["consultas_semana"].mean()
    negocios = pequenos(organizaciones)
    otros = negocios["tipo"] != "hostelería"
    return {
        "parte": 100 * cuantos.loc["hostelería", True] / cuantos[True].sum(),
        "de_hosteleria": cuantos.loc["hostelería", True],
        "a_diario": cuantos[True].sum(),
        "profesionales_a_diario": cuantos.loc["profesional", True],
        "parte_menos": 100 * cuantos.loc["hostelería", False] / cuantos[False].sum(),
        "hosteleria": medias["hostelería"],
        "otros": negocios.loc[otros, "consultas_semana"].mean(),
    }


@exercise.view
def cuantos_hay(organizaciones):
    """Cuántos negocios hay en cada montón"""
    tabla = _montones(organizaciones).rename(columns={True: "a diario", False: "menos"})
    return tabla[["a diario", "menos"]].rename_axis("tipo").reset_index()


@exercise.from_view
def desde_la_vista(vista):
    columna = vista.set_index("tipo")["a diario"]
    return 100 * columna["hostelería"] / columna.sum()


@exercise.solution
def dos_montones_distintos(organizaciones):
    """Eso es: {de_hosteleria} de {a_diario}. En el otro montón la hostelería es {parte_menos:1} de cada 100. Y a un bar
    le preguntan mucho más que a un taller, publique lo que publique. Hugo creía comparar costumbres; comparaba oficios."""
    cuantos = _montones(organizaciones)
    return 100 * cuantos.loc["hostelería", True] / cuantos[True].sum()


@exercise.mistake
def por_la_fila(organizaciones):
    """Has dividido entre toda la hostelería: dice cuántos bares y hoteles publican a diario. La pregunta va al
    revés. De los que publican a diario, ¿cuántos son de hostelería?"""
    fila = _montones(organizaciones).loc["hostelería"]
    return 100 * fila[True] / fila.sum()


@exercise.mistake
def el_otro_monton(organizaciones):
    """Has mirado el montón de quienes publican menos. También hace falta, para comparar. ¿Qué parte es
    hostelería en la columna de al lado?"""
    cuantos = _montones(organizaciones)
    return 100 * cuantos.loc["hostelería", False] / cuantos[False].sum()


@exercise.mistake
def entre_todos(organizaciones):
    """Has dividido entre los negocios de los dos montones. La pregunta solo habla de quienes publican a diario.
    ¿Cuántos son, sumando su columna?"""
    cuantos = _montones(organizaciones)
    return 100 * cuantos.loc["hostelería", True] / cuantos.to_numpy().sum()


@exercise.mistake
def la_cuenta_sin_dividir(organizaciones):
    """Has escrito cuántos son, sin más. Para comparar dos montones de distinto tamaño hace falta «de cada 100».
    ¿Cuántos negocios tiene este montón?"""
    return _montones(organizaciones).loc["hostelería", True]


@exercise.mistake
def los_demas(organizaciones):
    """Has calculado la parte de los otros tres tipos. Es la otra cara. ¿Qué queda para la hostelería?"""
    cuantos = _montones(organizaciones)
    return 100 - 100 * cuantos.loc["hostelería", True] / cuantos[True].sum()


@exercise.mistake
def por_cada_uno_de_los_demas(organizaciones):
    """Has dividido la hostelería entre los otros tres tipos, y a ella la has dejado fuera del total. ¿Cuántos
    negocios tiene la columna entera?"""
    columna = _montones(organizaciones)[True]
    return 100 * columna["hostelería"] / (columna.sum() - columna["hostelería"])


@exercise.mistake
def cuantas_por_cada_una(organizaciones):
    """Has dividido entre los otros tres tipos. Dice cuántos de hostelería hay por cada uno de los demás. ¿Cuántos son
    todos los que publican a diario?"""
    columna = _montones(organizaciones)[True]
    return columna["hostelería"] / (columna.sum() - columna["hostelería"])
