"""«De cada 1000 visitas, {mal:1} acaban en reserva», sigue el informe. Esa cifra se hizo con los eventos clave. Haz la cuenta otra vez, con las reservas.

**De cada 1000 visitas a la web del hotel, ¿cuántas acabaron en reserva?** Un decimal. Puedes escribir la cuenta."""

from datasets.definiciones import el_ano_del_hotel
from exercises.engine import Number

exercise = Number(
    title="De cada mil visitas",
    minutes=4,
    section="la-agencia",
    unit="de cada 1000",
    tolerance=0.06,
    hints=(
        "La tabla ya trae la fila que suma las demás. Basta con ella.",
        "Arriba van las reservas del año; abajo, las visitas del año. Después, de cada 1000.",
        "Divide las reservas de la última fila entre sus visitas y multiplica por 1000.",
    ),
)


@exercise.values
def cifras(sesiones):
    ano = el_ano_del_hotel(sesiones)
    total = ano.sum()
    return {
        "visitas": int(total["visitas"]),
        "reservas": int(total["reservas"]),
        "eventos": int(total["eventos clave"]),
        "mal": float(1000 * total["eventos clave"] / total["visitas"]),
        "por_mil": float(1000 * total["reservas"] / total["visitas"]),
        "veces": float(total["eventos clave"] / total["reservas"]),
    }


@exercise.view
def visitas_y_reservas(sesiones):
    """La web del hotel en doce meses, por canal"""
    import pandas as pd

    ano = el_ano_del_hotel(sesiones)[["visitas", "reservas"]]
    tabla = pd.concat([ano, ano.sum().rename("total").to_frame().T])
    return tabla.rename_axis("canal").reset_index()


@exercise.from_view
def desde_la_vista(vista):
    total = vista.set_index("canal").loc["total"]
    return 1000 * total["reservas"] / total["visitas"]


@exercise.solution
def reservas_por_mil_visitas(por_mil):
    """Eso es. La agencia presumía de {veces:0} veces más. No inventó nada: cogió la columna de al lado. Por eso conviene preguntar
    siempre qué cuenta cada columna."""
    return por_mil


@exercise.mistake
def la_cifra_del_informe(mal):
    """Has repetido la cifra de la agencia. Arriba puso a quien empezó una reserva, la acabara o no. ¿Qué columna de esta tabla cuenta
    las que se acabaron?"""
    return mal


@exercise.mistake
def total_sumado_abajo(reservas, visitas):
    """Has sumado todas las filas de visitas, y la última ya era la suma. Abajo tienes cada visita dos veces. ¿Qué fila
    sobra?"""
    return 1000 * reservas / (2 * visitas)


@exercise.mistake
def total_sumado_arriba(reservas, visitas):
    """Has sumado todas las filas de reservas, y la última ya era la suma. Arriba tienes cada reserva dos veces. ¿Qué fila
    sobra?"""
    return 2000 * reservas / visitas


@exercise.mistake
def media_de_canales(sesiones):
    """Has sacado la cifra de cada canal y después la media. Así un canal con pocas visitas pesa como el mayor. ¿Qué pasa si divides
    todas las reservas entre todas las visitas?"""
    ano = el_ano_del_hotel(sesiones)
    return float((1000 * ano["reservas"] / ano["visitas"]).mean())


@exercise.mistake
def el_mejor_canal(sesiones):
    """Has tomado el canal que mejor sale. La pregunta es por la web entera, con los canales que casi no traen reservas. ¿Qué fila los
    reúne?"""
    correo = el_ano_del_hotel(sesiones).loc["correo"]
    return float(1000 * correo["reservas"] / correo["visitas"])


@exercise.mistake
def fuera_lo_no_asignado(sesiones):
    """Has dejado fuera lo que la herramienta no supo asignar. Son visitas y reservas de verdad: lo que falta es el nombre del canal. ¿Por qué
    no contarían?"""
    resto = el_ano_del_hotel(sesiones).drop("sin asignar").sum()
    return float(1000 * resto["reservas"] / resto["visitas"])


@exercise.mistake
def de_cada_cien(por_mil):
    """Has contestado de cada 100 visitas. La pregunta es de cada 1000, que aquí se lee mejor. ¿Qué cambia en la
    cuenta?"""
    return por_mil / 10


@exercise.mistake
def visitas_por_reserva(visitas, reservas):
    """Has dividido al revés: son las visitas que hacen falta para una reserva. También sirve, y es otra frase. ¿Qué va arriba si
    preguntas por las reservas?"""
    return visitas / reservas


@exercise.mistake
def cuantas_y_no_de_cada_mil(reservas):
    """Has dado las reservas del año. Falta ponerlas al lado de las visitas: no es lo mismo con mil que con un millón. ¿Entre qué
    divides?"""
    return reservas
