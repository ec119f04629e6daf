// @ts-check
/** One group of radios an item, `{item: class}`; on a narrow screen one card at a time. */
import { fill } from "../texts.js";
import { all, one, setText } from "./dom.js";

/** @typedef {import("../types").Control} Control */
/** @typedef {import("../types").Language} Language */

/** @type {Control} */
export const classificationControl = {
  read(form) {
    const chosen = radios(form).filter((input) => input.checked);
    return Object.fromEntries(chosen.map((input) => [input.name, input.value]));
  },
  write(form, answer) {
    const classes = Object(answer);
    for (const input of radios(form)) input.checked = classes[input.name] === input.value;
  },
  attach(form, key, language) {
    showCard(form, 0, language);
    for (const button of all(form, "[data-pasa]")) {
      const step = Number(/** @type {HTMLElement} */ (button).dataset.pasa);
      button.addEventListener("click", () => showCard(form, current(form) + step, language));
    }
  },
  cleared(form, language) {
    showCard(form, 0, language);
  },
  missing(form, language) {
    const open = cards(form).findIndex((card) => !card.querySelector("input:checked"));
    if (open >= 0) showCard(form, open, language);
  },
};

/** @param {HTMLFormElement} form @returns {HTMLInputElement[]} */
function radios(form) {
  return all(form, ".ejercicio-tarjeta input[type=radio]");
}

/** @param {HTMLFormElement} form @returns {HTMLElement[]} */
function cards(form) {
  return all(form, ".ejercicio-tarjeta");
}

/** @param {HTMLFormElement} form */
function current(form) {
  return cards(form).findIndex((card) => "actual" in card.dataset);
}

/** @param {HTMLFormElement} form @param {number} wanted @param {Language} language */
function showCard(form, wanted, { labels }) {
  const list = cards(form);
  const at = Math.min(Math.max(wanted, 0), list.length - 1);
  for (const [place, card] of list.entries()) card.toggleAttribute("data-actual", place === at);
  const counter = one(form, ".ejercicio-paginas span");
  setText(counter, fill(labels.card, { n: at + 1, total: list.length }));
}
