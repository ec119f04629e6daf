// @ts-check
/** Radios or checkboxes: `"id"` or `["id", …]`. */
import { all } from "./dom.js";

/** @typedef {import("../types").Control} Control */

/** @type {Control} */
export const choiceControl = {
  read(form, key) {
    const chosen = options(form).filter((input) => input.checked);
    const ids = chosen.map((input) => input.value);
    return key.check.several ? ids : (ids[0] ?? null);
  },
  write(form, answer) {
    const ids = Array.isArray(answer) ? answer : [answer];
    for (const input of options(form)) input.checked = ids.includes(input.value);
  },
};

/** @param {HTMLFormElement} form @returns {HTMLInputElement[]} */
function options(form) {
  return all(form, 'input[name="opcion"]');
}
