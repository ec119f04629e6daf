// @ts-check
/** What the page says about its copy. */

/** @typedef {import("./types").Told} Told */

const ONLINE = "Con conexión todo funciona igual.";

/** Said where there is no worker to ask. */
export const WORDS = {
  keeping: "Preparando una copia del curso en este navegador, para seguir sin conexión…",
  full: `No cabe una copia para seguir sin conexión. Libera espacio y vuelve a cargar la página. ${ONLINE}`,
  refused: `Este navegador no deja guardar una copia, quizá porque la ventana es privada. ${ONLINE}`,
  insecure: `La dirección no empieza por https, y así el navegador no guarda copias. ${ONLINE}`,
  partial: "La copia para seguir sin conexión se ha quedado a medias. Se completará en otra visita.",
  sparing: "Tu navegador ahorra datos: no se ha guardado una copia para seguir sin conexión.",
  declined: "No hay copia del curso en este navegador. Tus respuestas sí se guardan.",
};

export const BUTTONS = {
  keep: "Guardar una copia",
  insist: "Guardarla de todos modos",
  forget: "Borrar la copia",
};

/**
 * @param {Told} told
 * @param {boolean} offline whether the page knows by itself that there is no network
 */
export function sentenceFor({ site, python, notebooks, bytes, fromCopy }, offline) {
  if (site === "none" || site === "keeping") return WORDS.keeping;
  if (site !== "whole") return WORDS[site];
  if (fromCopy || offline) return `Ahora no hay conexión: ves la copia de este navegador${ofPython(python)}.`;
  const megabytes = (bytes / 1e6).toLocaleString("es", { maximumFractionDigits: 1 });
  const size = `(${megabytes}\u00a0MB)`;
  switch (python) {
    case null:
      return `Puedes seguir sin conexión: el curso está en este navegador ${size}.`;
    case "whole":
      return `Puedes seguir sin conexión, también con Python${notebooks ? " y los cuadernos" : ""}: está en este navegador ${size}.`;
    case "keeping":
      return "Puedes seguir sin conexión. Ahora se guarda también Python…";
    case "full":
      return `Puedes seguir sin conexión ${size}, salvo con Python, que no cabe. Libera espacio y vuelve a cargar la página.`;
    default:
      return `Puedes seguir sin conexión: el curso está en este navegador ${size}. Python se guarda en cuanto arranca.`;
  }
}

/** @param {Told["python"]} python */
function ofPython(python) {
  if (python === null) return "";
  return python === "whole" ? ", con Python incluido" : ", que no lleva Python";
}
