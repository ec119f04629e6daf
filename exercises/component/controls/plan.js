// @ts-check
/** Texts and own numbers as typed, `{field: text, criterios: [0, 2]}`. */
import { evaluateAll } from "../expressions.js";
import { CRITERIA, ownNumbers, UNKNOWN } from "../kinds/plan.js";
import { fill } from "../texts.js";
import { all, one, setHtml, setText } from "./dom.js";
import { attachKeys, echo } from "./number.js";

/** @typedef {import("../types").Control} Control */
/** @typedef {import("../types").Key} Key */
/** @typedef {import("../types").Language} Language */

/** @type {Control} */
export const planControl = {
  read(form, key) {
    const typed = key.check.fields.map((/** @type {any} */ { id }) => [id, field(form, id).value]);
    const written = typed.filter((/** @type {string[]} */ [, text]) => text !== "");
    const ticked = criteria(form).filter((box) => box.checked).map((box) => Number(box.value));
    if (ticked.length > 0) written.push([CRITERIA, ticked]);
    return Object.fromEntries(written);
  },
  write(form, answer, key) {
    const given = Object(answer);
    for (const { id } of key.check.fields) field(form, id).value = String(given[id] ?? "");
    const ticked = Array.isArray(given[CRITERIA]) ? given[CRITERIA] : [];
    for (const box of criteria(form)) box.checked = ticked.includes(Number(box.value));
  },
  attach(form) {
    for (const box of all(form, ".ejercicio-numero")) attachKeys(box);
    for (const box of all(form, ".ejercicio-propio")) attachUnknown(box);
  },
  refresh(form, key, language) {
    for (const description of key.check.fields) refreshField(form, description, language);
    const answer = planControl.read(form, key);
    const numbers = ownNumbers(key.check, /** @type {Record<string, unknown>} */ (answer));
    const known = evaluateAll(key.check.values, numbers);
    const follows = Object.keys(key.check.values).some((name) => known[name] !== null);
    const text = follows ? fill(key.check.consequence, known) : "";
    setHtml(one(form, ".ejercicio-consecuencia"), text);
  },
};

/**
 * @param {HTMLFormElement} form
 * @param {string} id
 * @returns {HTMLInputElement | HTMLTextAreaElement}
 */
function field(form, id) {
  return one(form, `[name="${CSS.escape(id)}"]`);
}

/** @param {HTMLFormElement} form @returns {HTMLInputElement[]} */
function criteria(form) {
  return all(form, `[name="${CRITERIA}"]`);
}

/** «No lo sé» is an answer: the field then holds those words. @param {Element} box */
function attachUnknown(box) {
  const tick = /** @type {HTMLInputElement} */ (one(box, "[data-no-lo-se]"));
  const input = /** @type {HTMLInputElement} */ (one(box, "input[inputmode=decimal]"));
  // On the way up the same event reaches the form, which reads the answer then.
  tick.addEventListener("input", () => {
    input.value = tick.checked ? UNKNOWN : "";
  });
}

/** @param {HTMLFormElement} form @param {any} description @param {Language} language */
function refreshField(form, description, language) {
  const input = field(form, description.id);
  if (description.type === "text") return countCharacters(input, description, language);
  const box = /** @type {Element} */ (input.closest(".ejercicio-propio"));
  const tick = /** @type {HTMLInputElement} */ (one(box, "[data-no-lo-se]"));
  tick.checked = input.value === UNKNOWN;
  echo(box, input.value, description.unit, language);
}

/** @param {Element} input @param {any} description @param {Language} language */
function countCharacters(input, description, { labels }) {
  const limit = description.rules.find((/** @type {any} */ rule) => rule.rule === "chars");
  if (!limit) return;
  const { value } = /** @type {HTMLTextAreaElement} */ (input);
  const box = /** @type {Element} */ (input.closest(".ejercicio-texto"));
  const count = { n: value.length, total: limit.value };
  const line = /** @type {HTMLElement} */ (one(box, ".ejercicio-cuenta"));
  line.toggleAttribute("data-pasado", value.length > limit.value);
  setText(line, fill(labels["plan.chars"], count));
}
