"""Marcos suma los cinco canales. De cada 100 piezas, {por_piezas:1} llevan el mensaje común. La tabla cuenta
encuentros: en total, y con una pieza que lo llevaba.

**De cada 100 encuentros con la casa, ¿en cuántos estaba el mensaje?** Un decimal. Puedes escribir la cuenta."""

from datasets.definiciones import de_cada_cien, por_canal
from exercises.engine import Number

exercise = Number(
    title="Los cinco canales, sumados",
    minutes=5,
    essential=True,
    section="contar-piezas-o-encuentros",
    unit="%",
    tolerance=0.05,
    hints=(
        "Un canal que ve mucha gente tiene que pesar más que uno que ve poca.",
        "Necesitas dos sumas: todos los encuentros, y los que llevaban el mensaje.",
        "Suma la tercera columna, divide entre la suma de la segunda y multiplica por 100.",
    ),
)


@exercise.values
def cifras(piezas):
    canales = por_canal(piezas)
    por_piezas, por_encuentros = de_cada_cien(piezas)
    partes = 100 * canales["encuentros_con"] / canales["encuentros"]
    de_piezas = 100 * canales["piezas_con"] / canales["piezas"]
    return {
        "por_piezas": por_piezas,
        "por_encuentros": por_encuentros,
        "piezas": int(canales["piezas"].sum()),
        "encuentros": int(canales["encuentros"].sum()),
        "cartel_piezas": de_piezas["cartel"],
        "cartel": partes["cartel"],
        "web_piezas": de_piezas["web"],
        "web": partes["web"],
    }


@exercise.view
def encuentros_por_canal(piezas):
    """Encuentros del trimestre, canal por canal"""
    tabla = por_canal(piezas)[["encuentros", "encuentros_con"]].reset_index()
    return tabla.rename(columns={"encuentros_con": "con el mensaje"})


@exercise.from_view
def desde_la_vista(vista):
    return 100 * vista["con el mensaje"].sum() / vista["encuentros"].sum()


@exercise.solution
def por_piezas_o_por_encuentros(piezas):
    """Eso es: has sumado antes de dividir, y cada canal pesa según lo que se ve. La casa dice la frase más a menudo
    de lo que se la oyen."""
    return de_cada_cien(piezas)[1]


def partes(piezas):
    canales = por_canal(piezas)
    return canales["encuentros_con"] / canales["encuentros"]


@exercise.mistake
def cuenta_piezas(piezas):
    """Es la cifra de Marcos, la que cuenta piezas. Un cartel de una tienda pequeña vale ahí lo mismo que una
    portada. ¿Qué columnas dicen cuántas veces se vio cada cosa?"""
    return de_cada_cien(piezas)[0]


@exercise.mistake
def media_de_los_canales(piezas):
    """Has hecho la media de los cinco porcentajes. Así la web pesa igual que la red social, que se ve muchas más
    veces. ¿Qué sale si sumas los encuentros antes de dividir?"""
    return 100 * partes(piezas).mean()


@exercise.mistake
def las_que_no_lo_llevaban(piezas):
    """Has calculado en cuántos encuentros faltaba el mensaje. Es la otra cara. ¿Qué número tiene que ir arriba en
    la división?"""
    return 100 - de_cada_cien(piezas)[1]


@exercise.mistake
def la_division_al_reves(piezas):
    """Has dividido todos los encuentros entre los que llevaban el mensaje, y sale más de 100. De cada 100 encuentros no
    puede haberlos en más de 100. ¿Cuál de las dos sumas va arriba?"""
    return 10_000 / de_cada_cien(piezas)[1]


@exercise.mistake
def al_reves_sin_cien(piezas):
    """Has dividido todos los encuentros entre los que llevaban el mensaje. La pregunta es qué parte lo llevaba. ¿Cuál
    de las dos sumas va arriba?"""
    return 100 / de_cada_cien(piezas)[1]


@exercise.mistake
def la_suma_sin_dividir(piezas):
    """Has sumado los encuentros que llevaban el mensaje. Ya tienes la parte de arriba. ¿Entre cuántos encuentros
    se divide para decirlo de cada 100?"""
    return por_canal(piezas)["encuentros_con"].sum()


@exercise.mistake
def suma_de_porcentajes(piezas):
    """Has sumado los cinco porcentajes, y cada uno es parte de un canal distinto. ¿Qué ocurre si sumas primero los
    encuentros y divides una sola vez?"""
    return 100 * partes(piezas).sum()
