// @ts-check
/** A page of the book: every exercise on it, and the figures that wait for a prediction. */
import { attachExercise, CHECKED } from "./element.js";
import { attachHandIn } from "./hand_in.js";
import { scopeOfPage } from "./hand_in_scopes.js";
import { bringPython } from "./python.js";

/** @typedef {import("./types").Language} Language */

/** @param {Language} language */
export function startPage(language) {
  document.addEventListener(CHECKED, (event) => {
    uncover(/** @type {CustomEvent} */ (event).detail.reveals);
  });
  const sections = document.querySelectorAll("section.ejercicio[data-clave]");
  const exercises = [...sections].map((section) => start(/** @type {HTMLElement} */ (section), language));
  bringPython(exercises, language);
  offerHandIn(exercises, language);
}

/** At the foot of a lesson; what is on screen is handed in even where nothing can be kept. @param {import("./types").Exercise[]} exercises @param {Language} language */
function offerHandIn(exercises, { labels, about }) {
  const place = /** @type {HTMLElement | null} */ (document.querySelector(".entrega-leccion > div"));
  if (!place || exercises.length === 0) return;
  const { edition } = exercises[0].key;
  attachHandIn(place, { ...about, edition }, [scopeOfPage(exercises)], "", labels);
}

/**
 * The figure is covered before the exercise wakes up, which uncovers it if it was answered before.
 * @param {HTMLElement} section
 * @param {Language} language
 */
function start(section, language) {
  const { reveals } = JSON.parse(atob(section.dataset.clave ?? ""));
  cover(reveals, language.labels.veil);
  return attachExercise(section, language);
}

/** @param {string | null} id */
function figureOf(id) {
  const target = id ? document.getElementById(id) : null;
  return target?.closest("figure") ?? target;
}

/** @param {string | null} id @param {string} sentence */
function cover(id, sentence) {
  const figure = figureOf(id);
  if (!figure) return;
  const veil = document.createElement("p");
  veil.className = "ejercicio-velo";
  veil.textContent = sentence;
  figure.dataset.velada = "1";
  figure.prepend(veil);
}

/** @param {string | null} id */
function uncover(id) {
  const figure = figureOf(id);
  if (!figure) return;
  delete figure.dataset.velada;
  figure.querySelector(".ejercicio-velo")?.remove();
}
