// @ts-check
/** A list whose steps move up and down: `["id", …]`, or nothing until one has moved. */
import { fill } from "../texts.js";
import { all, announceInput, one, setText } from "./dom.js";

/** @typedef {import("../types").Control} Control */
/** @typedef {import("../types").Key} Key */
/** @typedef {import("../types").Language} Language */

/** @type {Control} */
export const orderingControl = {
  read(form) {
    const list = listOf(form);
    return list.dataset.tocado ? steps(list).map((step) => step.dataset.paso) : null;
  },
  write(form, answer, key) {
    const list = listOf(form);
    const order = isOrder(answer, key) ? answer : null;
    if (order) list.dataset.tocado = "1";
    else delete list.dataset.tocado;
    for (const id of order ?? key.check.shown) list.append(stepOf(list, id));
  },
  attach(form, key, language) {
    const list = listOf(form);
    list.addEventListener("click", (event) => {
      const button = /** @type {Element} */ (event.target).closest("[data-mueve]");
      if (button) move(form, /** @type {HTMLElement} */ (button), key, language);
    });
  },
};

/** @param {HTMLFormElement} form @returns {HTMLElement} */
function listOf(form) {
  return one(form, ".ejercicio-orden");
}

/** @param {Element} list @returns {HTMLElement[]} */
function steps(list) {
  return all(list, "li");
}

/** @param {Element} list @param {string} id */
function stepOf(list, id) {
  return /** @type {HTMLElement} */ (steps(list).find((step) => step.dataset.paso === id));
}

/**
 * @param {unknown} answer
 * @param {Key} key
 * @returns {answer is string[]}
 */
function isOrder(answer, key) {
  return (
    Array.isArray(answer) &&
    answer.length === key.check.order.length &&
    key.check.order.every((/** @type {string} */ id) => answer.includes(id))
  );
}

/**
 * The neighbour moves and not the step itself, which so keeps the focus.
 * @param {HTMLFormElement} form
 * @param {HTMLElement} button
 * @param {Key} key
 * @param {Language} language
 */
function move(form, button, key, { labels }) {
  const list = listOf(form);
  const step = /** @type {HTMLElement} */ (button.closest("li"));
  const up = button.dataset.mueve === "-1";
  const neighbour = up ? step.previousElementSibling : step.nextElementSibling;
  if (neighbour && up) step.after(neighbour);
  if (neighbour && !up) step.before(neighbour);
  list.dataset.tocado = "1";
  const text = one(step, ".ejercicio-paso").textContent;
  const n = steps(list).indexOf(step) + 1;
  const moved = fill(labels["ordering.moved"], { label: text, n, total: key.check.order.length });
  setText(one(form, ".ejercicio-aviso"), moved);
  announceInput(list);
}
