"""Ten things people say of social media, and the lesson that puts each to the test.

Both exercises of the page take them, before the course and after it. No class is right. The points say how much
the lesson would help whoever chose that class: three where the rest hangs on it, two where it may change what
one does, one where it helps to say what it depends on.
"""

from exercises.engine import Class, Item, Lesson

CLASES = (
    Class("acuerdo", "De acuerdo"),
    Class("depende", "Depende"),
    Class("desacuerdo", "En desacuerdo"),
)

FRASES = (
    Item(
        "seguidores",
        "«Con más seguidores venderemos más.»",
        lesson="book/calidad/ejercito-de-fantasmas",
        need={"acuerdo": 3, "depende": 1},
    ),
    Item(
        "todas-las-redes",
        "«Hay que estar en todas las redes: nuestra clientela está repartida.»",
        lesson="book/estrategia/donde-estar",
        need={"acuerdo": 3, "depende": 1},
    ),
    Item(
        "tres-meses",
        "«En tres meses se sabe si las redes funcionan.»",
        lesson="book/estrategia/ventas-o-comunicacion",
        need={"acuerdo": 2, "depende": 1, "desacuerdo": 1},
    ),
    Item(
        "contestar-siempre",
        "«Hay que contestar a todo el mundo.»",
        lesson="book/compromiso/responder",
        need={"acuerdo": 2, "depende": 1, "desacuerdo": 2},
    ),
    Item(
        "lo-de-otra-empresa",
        "«Lo que le ha funcionado a otra empresa nos funcionará.»",
        lesson="book/estrategia/principios-no-recetas",
        need={"acuerdo": 2, "depende": 1, "desacuerdo": 1},
    ),
    Item(
        "la-interaccion",
        "«Lo que cuenta es la interacción, no los seguidores.»",
        lesson="book/calidad/que-mide-la-interaccion",
        need={"acuerdo": 2, "depende": 1, "desacuerdo": 1},
    ),
    Item(
        "empezar-y-ver",
        "«Primero se empieza a publicar; el objetivo ya se irá viendo.»",
        lesson="book/estrategia/para-que",
        need={"acuerdo": 3, "depende": 2},
    ),
    Item(
        "las-de-siempre",
        "«Más vale cuidar a quien ya compra que buscar gente nueva.»",
        lesson="book/calidad/los-perfiles-que-importan",
        need={"acuerdo": 2, "depende": 1, "desacuerdo": 2},
    ),
    Item(
        "leer-comentarios",
        "«Para saber qué piensa la gente basta con leer los comentarios.»",
        lesson="book/calidad/escuchar",
        need={"acuerdo": 2, "depende": 1},
    ),
    Item(
        "un-mes-sin-publicar",
        "«Si un mes no da tiempo a publicar, no pasa nada.»",
        lesson="book/compromiso/constancia",
        need={"acuerdo": 2, "depende": 1, "desacuerdo": 1},
    ),
)

LECCIONES = (
    Lesson(
        "book/estrategia/para-que",
        "¿Para qué?",
        "con los mismos datos, qué campaña gana según lo que buscas.",
    ),
    Lesson(
        "book/estrategia/principios-no-recetas",
        "Principios, no recetas",
        "de qué dependía un consejo que funcionó en otra casa.",
    ),
    Lesson(
        "book/estrategia/ventas-o-comunicacion",
        "¿Ventas o comunicación?",
        "cuántas semanas hay que esperar antes de juzgar, y con qué cifra.",
    ),
    Lesson(
        "book/estrategia/donde-estar",
        "¿Dónde estar?",
        "cuánto cuesta llegar, en cada red, a una persona que pueda comprarte.",
    ),
    Lesson(
        "book/calidad/ejercito-de-fantasmas",
        "El ejército de fantasmas",
        "cuántos seguidores dan señales, y si quien calla se ha ido.",
    ),
    Lesson(
        "book/calidad/que-mide-la-interaccion",
        "¿Qué mide la interacción?",
        "si quien más reacciones recibe es también quien más vende.",
    ),
    Lesson(
        "book/calidad/los-perfiles-que-importan",
        "Los perfiles que importan",
        "lo que cuesta conseguir un cliente y lo que vale que vuelva.",
    ),
    Lesson(
        "book/calidad/escuchar",
        "Escuchar",
        "si lo que se lee en los comentarios es lo que piensa la mayoría.",
    ),
    Lesson(
        "book/compromiso/responder",
        "Responder cuando no da tiempo",
        "cuántos mensajes caben en tus horas, y cuáles van primero.",
    ),
    Lesson(
        "book/compromiso/constancia",
        "¿Cuánto cuesta callar?",
        "cuándo se nota un silencio, y lo que ahorra frente a lo que cuesta.",
    ),
)
