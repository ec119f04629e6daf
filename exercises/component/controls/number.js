// @ts-check
/** A number or a sum as typed, with a minus key and the sum's result in view. */
import { formatTyped, readNumber } from "../numbers.js";
import { fill } from "../texts.js";
import { all, announceInput, one, setText } from "./dom.js";

/** @typedef {import("../types").Control} Control */
/** @typedef {import("../types").Language} Language */

const MINUS_SIGN = "\u2212";

/** @type {Control} */
export const numberControl = {
  read(form) {
    return field(form).value || null;
  },
  write(form, answer) {
    field(form).value = typeof answer === "string" ? answer : "";
  },
  attach(form) {
    attachKeys(form);
  },
  refresh(form, key, language) {
    echo(form, field(form).value, key.check.unit, language);
  },
};

/** @param {HTMLFormElement} form @returns {HTMLInputElement} */
function field(form) {
  return one(form, 'input[name="respuesta"]');
}

/** The keys that a phone's decimal keyboard lacks. @param {Element} box one number field */
export function attachKeys(box) {
  const input = /** @type {HTMLInputElement} */ (one(box, "input[inputmode=decimal]"));
  one(box, ".ejercicio-menos").addEventListener("click", () => {
    putMinus(input);
    announceInput(input);
    input.focus();
  });
  for (const key of all(box, "[data-signo]")) {
    key.addEventListener("click", () => {
      const at = input.selectionStart ?? input.value.length;
      const sign = /** @type {HTMLElement} */ (key).dataset.signo ?? "";
      input.setRangeText(sign, at, input.selectionEnd ?? at, "end");
      announceInput(input);
      input.focus();
    });
  }
}

/**
 * At the start the key changes the sign; further on it is the minus of a sum.
 * @param {HTMLInputElement} input
 */
function putMinus(input) {
  const { value } = input;
  const at = input.selectionStart ?? value.length;
  const isSum = /[-+*/(\u2212]\s*$/.test(value.slice(0, at)) || /[+*/()]/.test(value);
  if (isSum && at > 0) input.setRangeText(MINUS_SIGN, at, input.selectionEnd ?? at, "end");
  else if (/^\s*[-\u2212]/.test(value)) input.value = value.replace(/^\s*[-\u2212]/, "");
  else input.value = MINUS_SIGN + value;
}

/**
 * Show what a sum gives before it is checked: «611/5990*100 = 10,2».
 * @param {Element} box
 * @param {string} typed
 * @param {string} unit
 * @param {Language} language
 */
export function echo(box, typed, unit, { labels }) {
  const { value, isSum } = readNumber(typed, unit);
  const known = isSum && value !== null;
  const values = known ? { written: typed.trim(), value: formatTyped(value) } : {};
  setText(one(box, ".ejercicio-eco"), known ? fill(labels["number.echo"], values) : "");
}
