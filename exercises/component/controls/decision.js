// @ts-check
/** Steppers, `{part: amount}`, with what is left and what follows always in view. */
import { amountsOf, consequence } from "../kinds/decision.js";
import { fill } from "../texts.js";
import { attachCurve, refreshCurve } from "./curve.js";
import { all, announceInput, one, setHtml, setText } from "./dom.js";

/** @typedef {import("../types").Control} Control */
/** @typedef {import("../types").Key} Key */
/** @typedef {import("../types").Language} Language */
/** @typedef {import("../types").Values} Values */

/** @type {Control} */
export const decisionControl = {
  read(form) {
    // Without a total to spread, what is on screen already is an answer.
    const { hidden } = /** @type {HTMLElement} */ (one(form, ".ejercicio-quedan"));
    return form.dataset.tocado || hidden ? amounts(form) : {};
  },
  write(form, answer) {
    const given = Object(answer);
    if (Object.keys(given).length > 0) form.dataset.tocado = "1";
    else delete form.dataset.tocado;
    for (const input of fields(form)) input.value = String(given[input.name] ?? input.defaultValue);
  },
  attach(form) {
    form.addEventListener("input", () => (form.dataset.tocado = "1"), { capture: true });
    for (const button of all(form, "[data-suma]")) {
      button.addEventListener("click", () => step(/** @type {HTMLElement} */ (button)));
    }
    attachCurve(form);
  },
  refresh(form, key, language) {
    const known = amountsOf(key.check.parts, amounts(form));
    showLeft(form, key, known, language);
    const text = fill(key.check.consequence, consequence(key.check, known));
    setHtml(one(form, ".ejercicio-consecuencia"), text);
    refreshCurve(form);
  },
};

/** @param {HTMLFormElement} form @returns {HTMLInputElement[]} */
function fields(form) {
  return all(form, ".ejercicio-parte input");
}

/** @param {HTMLFormElement} form @returns {Values} */
function amounts(form) {
  return Object.fromEntries(
    fields(form).map((input) => [input.name, input.value === "" ? null : Number(input.value)]),
  );
}

/** @param {HTMLElement} button */
function step(button) {
  const part = /** @type {HTMLElement} */ (button.closest(".ejercicio-parte"));
  const input = /** @type {HTMLInputElement} */ (one(part, "input"));
  if (button.dataset.suma === "1") input.stepUp();
  else input.stepDown();
  announceInput(input);
}

/** @param {HTMLFormElement} form @param {Key} key @param {Values} known @param {Language} language */
function showLeft(form, key, known, { labels }) {
  const { total, total_unit: unit } = key.check;
  const line = /** @type {HTMLElement} */ (one(form, ".ejercicio-quedan"));
  line.hidden = total === null;
  if (total === null) return;
  const spent = Object.values(known).reduce((all, amount) => Number(all) + Number(amount), 0);
  const left = total - Number(spent);
  const side = left > 0 ? "decision.left" : left < 0 ? "decision.over" : "decision.done";
  const name = Math.abs(left) === 1 ? `${side}.one` : side;
  setText(line, fill(labels[name], { n: Math.abs(left), unit }));
}
