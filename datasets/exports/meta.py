"""What Meta Business Suite's exports of Facebook and of Instagram share."""

from datasets.exports.headers import Field

SOURCE = "Meta Business Suite → Estadísticas → Contenido → Exportar datos"
ID = Field(
    "id_publicacion",
    "text",
    ("Identificador de la publicación", "Post ID", "ID de la publicación"),
)
DATE = Field("fecha", "date", ("Hora de publicación", "Publish time", "Fecha de publicación"))
KIND = Field("formato", "text", ("Tipo de publicación", "Post type"))
# «Viewers» is what the newer panel calls reach.
REACH = Field("alcance", "count", ("Alcance", "Reach", "Espectadores", "Viewers"))
VIEWS = Field(
    "visualizaciones", "count", ("Visualizaciones", "Views", "Impresiones", "Impressions")
)
COMMENTS = Field("comentarios", "count", ("Comentarios", "Comments"))
SHARES = Field("compartidos", "count", ("Veces que se compartió", "Shares", "Veces compartido"))
REQUIRED = (("fecha",), ("alcance", "visualizaciones"), ("me_gusta", "interacciones"))
