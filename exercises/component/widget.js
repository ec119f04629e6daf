// @ts-check
/** The same exercise in a notebook, as an anywidget. */
import { attachExercise } from "./element.js";

/** @typedef {import("./types").Language} Language */
/** @typedef {{ get(name: "html"): string }} Model */

/**
 * @param {Language} language
 * @returns {(view: { model: Model, el: HTMLElement }) => void}
 */
export function createRender(language) {
  return ({ model, el }) => {
    el.innerHTML = model.get("html");
    for (const section of el.querySelectorAll("section.ejercicio[data-clave]")) {
      attachExercise(/** @type {HTMLElement} */ (section), language);
    }
  };
}
