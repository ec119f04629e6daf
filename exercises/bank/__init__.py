"""The exercises of the course: one file, one exercise."""

#: What a notebook, which knows no pages, calls each folder: as `_toc.yml` does, in its order.
PARTS = {
    "empezar": "Empezar",
    "estrategia": "I · Estrategia primero",
    "integracion": "II · Integración con el marketing",
    "calidad": "III · Calidad sobre cantidad",
    "compromiso": "IV · Compromiso a largo plazo",
    "proyecto": "Proyecto final",
}
