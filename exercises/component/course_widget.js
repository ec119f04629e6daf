// @ts-check
/** «Mi progreso» and the hand-in in a notebook, as an anywidget. */
import { attachHandIn } from "./hand_in.js";
import { scopesOf } from "./hand_in_scopes.js";
import { attachProgress } from "./progress_page.js";

/** @typedef {import("./types").Outline} Outline */
/** @typedef {{ get(name: "panel" | "outline"): any }} Model */

/** @param {{ model: Model, el: HTMLElement }} view */
export function render({ model, el }) {
  const place = document.createElement("div");
  const panel = String(model.get("panel"));
  /** @type {Outline} */
  const outline = model.get("outline");
  place.className = panel;
  el.append(place);
  if (panel === "mi-progreso") attachProgress(place, outline);
  else attachHandIn(place, outline, scopesOf(outline, ""), "", outline.labels);
}
