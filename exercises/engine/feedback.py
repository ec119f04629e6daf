"""Every sentence the engine says. The component receives the same dictionary as JSON.

A name ends in `.help` when it says what to try next; the rest say what the answer shows.
Placeholders in braces are filled by `say`.
"""

from exercises.engine.texts import fill

SENTENCES = {
    # Nothing to check yet, or something that cannot be read: no attempt is counted.
    "empty": "Todavía no hay respuesta.",
    "empty.help": "Escribe o elige la tuya y vuelve a comprobar.",
    "wrong-type": "Esa respuesta no tiene la forma que pide el ejercicio.",
    "wrong-type.help": "Mira el enunciado: dice qué hay que escribir o elegir.",
    "unknown-choice": "Hay algo en la respuesta que no está en el ejercicio: «{name}».",
    "unknown-item": "Hay algo en la respuesta que no está en el ejercicio.",
    "unknown-item.help": "Elige entre lo que se ofrece.",
    "unknown-choice.help": "Elige entre lo que se ofrece.",
    # Number
    "number.ambiguous": "«{text}» se puede leer de dos maneras: {first} o {second}.",
    "number.ambiguous.help": "Escríbelo sin separador de miles y con coma en los decimales.",
    "number.unreadable": "No he podido leer un número en «{text}».",
    "number.unreadable.help": "Escribe un número, como 38,2, o una cuenta, como 3/8*100.",
    "number.zero": "En esa cuenta se divide entre cero.",
    "number.zero.help": "Mira qué va debajo de la división.",
    "number.large": "Ese número es demasiado grande para leerlo bien.",
    "number.large.help": "Comprueba si sobra alguna cifra.",
    "number.unit": "La respuesta se pide en otra unidad: {unit}.",
    "number.unit.help": "Cambia la unidad, o escribe solo el número.",
    "number.fraction": "Has escrito {answer}, que es una parte de 1. Aquí se pide de cada 100.",
    "number.fraction.help": "¿Qué operación lleva de una parte de 1 a una parte de cada 100?",
    "number.percent": "Has escrito {answer}, que parece una parte de cada 100.",
    "number.percent.help": "Mira la unidad que pide el enunciado.",
    "number.thousands": "Has escrito {answer}. Las cifras son buenas, pero los miles no cuadran.",
    "number.thousands.help": "¿Sobran o faltan tres ceros?",
    "number.sign": "Has escrito {answer}. El tamaño es bueno y el signo está al revés.",
    "number.sign.help": "¿Se gana o se pierde? ¿Sube o baja?",
    "number.rounding": "Has escrito {answer}. Te has quedado a un paso.",
    "number.rounding.help": "Redondea solo al final, con los decimales que pide el enunciado.",
    "number.high": "Has escrito {answer}, y la cuenta que se pide sale más abajo.",
    "number.low": "Has escrito {answer}, y la cuenta que se pide sale más arriba.",
    "number.far.help": "Di en voz alta qué divides y entre qué. ¿Es eso lo que pide el enunciado?",
    "prediction.high": "Apostabas por {answer} y son {value}: menos de lo que creías.",
    "prediction.low": "Apostabas por {answer} y son {value}: más de lo que creías.",
    "prediction.close": "Apostabas por {answer} y son {value}. Muy buen ojo.",
    # Choice
    "choice.missing": "Lo que has marcado es correcto, pero falta algo por marcar.",
    "choice.missing.help": "Vuelve a leer las que has dejado fuera, una por una.",
    # Ordering
    "ordering.incomplete": "Faltan pasos por colocar.",
    "ordering.incomplete.help": "Pon todos en orden y vuelve a comprobar.",
    "ordering.pair": "Fíjate en dos pasos seguidos: «{first}» y después «{second}».",
    "ordering.pair.help": "¿Puede hacerse el primero sin tener antes el segundo?",
    # Classification
    "classification.incomplete": "Te faltan {missing} de {total} por colocar.",
    "classification.incomplete.help": "Coloca también esos y vuelve a comprobar.",
    "classification.partial": "Tienes {right} de {total} en su sitio. Mira otra vez «{label}».",
    # Decision
    "decision.left": "Te quedan {left} {unit} por repartir.",
    "decision.over": "Has repartido {over} {unit} de más.",
    "decision.total.help": "El total es {total}. Ajusta el reparto y vuelve a comprobar.",
    "decision.one-of-many": "Hay muchos repartos que se pueden defender. Este es uno:",
    "decision.range.help": "Cambia esa cantidad y vuelve a comprobar.",
    "decision.range": "«{label}» admite números enteros de {low} a {high}.",
    # Plan
    "plan.missing": "Falta por escribir: {label}.",
    "plan.missing.help": "Una frase basta. La podrás cambiar cuando quieras.",
    "plan.number": "No he podido leer el número de «{label}».",
    "plan.number.help": "Escribe solo la cifra, o marca «no lo sé».",
    "plan.complete": "Tu texto tiene todo lo que se puede comprobar. Lo demás lo juzgas tú.",
    "plan.complete.help": "Repasa la lista y compara con el ejemplo.",
    # Code and Chart
    "code.untouched": "La función sigue como estaba.",
    "code.untouched.help": "Cambia los puntos suspensivos por tu código y vuelve a comprobar.",
    "code.needs-python": "Este ejercicio se comprueba con Python, en el cuaderno de la lección.",
    "code.wrong-type": "Esperaba una función y ha llegado otra cosa: {got}.",
    "code.wrong-type.help": "Pasa el nombre de tu función, sin paréntesis.",
    "code.syntax": "Python no ha podido leer la línea {line}.",
    "code.syntax.help": "Revisa los paréntesis, las comillas y los dos puntos de esa línea.",
    "code.no-function": "No encuentro una función que se llame «{name}».",
    "code.no-function.help": "Conserva la primera línea tal como estaba.",
    "code.arguments": "La función tiene que recibir esto: {arguments}.",
    "code.arguments.help": "Conserva la primera línea tal como estaba.",
    "code.raised": "Tu función se ha parado a mitad: {error}",
    "code.raised.help": "Prueba las líneas por separado, desde la primera.",
    "code.missing-column": "Tu función pide la columna «{column}», que no está en los datos.",
    "code.missing-column.help": "Mira los nombres con list(datos.columns). ¿Está escrito igual?",
    "code.exited": "Tu función ha intentado cerrar Python.",
    "code.exited.help": "Quita esa línea: basta con devolver el resultado.",
    "code.nothing": "Tu función no devuelve nada.",
    "code.nothing.help": "¿Falta un return en la última línea?",
    "code.fresh": "Con estos datos sale bien, y con los de otra ciudad parecida, no.",
    "code.fresh.help": "¿Hay algún número escrito a mano que debería salir de los datos?",
    "code.different": "Tu función devuelve otra cosa.",
    "value.type": "Devuelve {got} y se espera {wanted}.",
    "value.nan": "El resultado no es un número: falta un dato o se divide entre cero.",
    "value.infinite": "El resultado es infinito: en alguna cuenta se divide entre cero.",
    "value.fraction": "Devuelve {got}, que es una parte de 1. Aquí se pide de cada 100.",
    "value.percent": "Devuelve {got}, que es una parte de cada 100. Aquí se pide una parte de 1.",
    "value.high": "Devuelve {got}, más de lo que sale de los datos.",
    "value.low": "Devuelve {got}, menos de lo que sale de los datos.",
    "value.text": "Devuelve «{got}» y los datos dicen otra cosa.",
    "value.length": "Devuelve {got} filas y se esperan {wanted}.",
    "value.missing-columns": "Falta la columna «{columns}».",
    "value.extra-columns": "Sobra la columna «{columns}».",
    "value.missing-labels": "No aparece «{label}».",
    "value.order": "Están las filas que hacen falta, pero en otro orden.",
    "value.column-type": "La columna «{column}» tiene {got} y se esperan {wanted}.",
    "value.cell": "En «{label}» sale {got}, y los datos dicen otra cosa.",
    "value.row": "En la columna «{column}», fila {label}, sale {got}; los datos dicen otra cosa.",
    "chart.type": "Devuelve {got} y se espera un gráfico de Altair.",
    "chart.broken": "Altair no ha podido dibujar el gráfico: {error}",
    "chart.mark": "El gráfico está hecho de {got}, y aquí se entiende mejor con {wanted}.",
    "chart.missing-channel": "Falta decir qué va en {channel}.",
    "chart.extra-channel": "Sobra lo que has puesto en {channel}.",
    "chart.channel-type": "En {channel} los datos se leen como {got}, y son {wanted}.",
    "chart.values": "Lo que se ve en {channel} no es lo que se pide.",
    "chart.title": "Falta un título que diga qué se ve.",
    "chart.axis-title": "Falta un título en {channel} que se entienda sin ver el código.",
    "chart.help": "Compara lo que dibujas con lo que pide el enunciado, eje por eje.",
    # Help that grows with the attempts, and our own faults.
    "same-mistake": "Ha salido lo mismo que antes. Hay una pista que puede ayudarte.",
    "our-fault": "No hemos podido comprobar tu respuesta. El fallo es del curso, no tuyo.",
    "our-fault.help": "Tu respuesta está guardada y no cuenta como intento.",
    "unknown-exercise": "No hay ningún ejercicio que se llame «{name}».",
    "unknown-exercise.help": "¿Buscabas «{nearest}»?",
    # Words that sentences are built from.
    "word.number": "un número",
    "word.numbers": "números",
    "word.text": "un texto",
    "word.texts": "textos",
    "word.bool": "un sí o un no",
    "word.bools": "valores de sí o no",
    "word.date": "una fecha",
    "word.dates": "fechas",
    "word.frame": "una tabla",
    "word.series": "una columna",
    "word.list": "una lista",
    "word.dict": "un diccionario",
    "word.chart": "un gráfico",
    "word.nothing": "nada",
    "word.other": "otra cosa («{name}»)",
    "word.others": "otra cosa",
    "mark.bar": "barras",
    "mark.line": "una línea",
    "mark.point": "puntos",
    "mark.circle": "puntos",
    "mark.area": "un área",
    "mark.rect": "celdas",
    "mark.arc": "sectores",
    "mark.tick": "rayas",
    "channel.x": "el eje horizontal",
    "channel.y": "el eje vertical",
    "channel.color": "el color",
    "channel.size": "el tamaño",
    "channel.shape": "la forma",
    "channel.theta": "el ángulo",
    "channel.column": "las columnas",
    "channel.row": "las filas",
    "scale.quantitative": "cantidades",
    "scale.nominal": "nombres",
    "scale.ordinal": "categorías con orden",
    "scale.temporal": "fechas",
}


def say(name: str, **values: object) -> str:
    """The sentence of that name with its values in place."""
    return fill(SENTENCES[name], values)


def help_for(name: str) -> str:
    """What to try next after that sentence, or an empty text."""
    return SENTENCES.get(name + ".help", "")


def word(name: str, fallback: str = "word.others") -> str:
    """A word that sentences are built from."""
    return SENTENCES.get(name, SENTENCES[fallback])
