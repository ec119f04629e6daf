// @ts-check
/** The page from which a lesson, a part or everything is handed in. */
import { attachHandIn } from "./hand_in.js";
import { scopesOf } from "./hand_in_scopes.js";

/** @typedef {import("./types").Outline} Outline */

/** @param {Outline} outline */
export function startHandIn(outline) {
  const place = /** @type {HTMLElement | null} */ (document.querySelector(".entrega-pagina"));
  if (!place) return;
  const chosen = new URLSearchParams(location.search).get("leccion") ?? "";
  const root = document.documentElement.dataset.content_root ?? "";
  attachHandIn(place, outline, scopesOf(outline, root), chosen, outline.labels);
}
