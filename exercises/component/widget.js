// @ts-check
/** The same exercise in a notebook, as an anywidget. */
import { attachExercise } from "./element.js";

/** @typedef {import("./types").Language} Language */
/** @typedef {{ get(name: "html"): string, get(name: "course"): string }} Model */

/**
 * @param {Language} language
 * @returns {(view: { model: Model, el: HTMLElement }) => void}
 */
export function createRender(language) {
  return ({ model, el }) => {
    const about = { course: model.get("course"), content: "" };
    el.innerHTML = model.get("html");
    for (const section of el.querySelectorAll("section.ejercicio[data-clave]")) {
      attachExercise(/** @type {HTMLElement} */ (section), { ...language, about });
    }
  };
}
