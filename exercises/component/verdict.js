// @ts-check
/** Shows what the learner is told: verdict, hints, solution, and whether the work is kept. */
import { all, one, setText } from "./controls/dom.js";
import { fill } from "./texts.js";

/** @typedef {import("./types").Exercise} Exercise */
/** @typedef {import("./types").Result} Result */

/** @param {Exercise} exercise @returns {HTMLOutputElement} */
export function verdictOf({ form }) {
  return one(form, ".ejercicio-veredicto");
}

/**
 * @param {Exercise} exercise
 * @param {Result} result
 * @param {boolean} repeated whether the same mistake was made before
 */
export function showVerdict(exercise, result, repeated) {
  const output = verdictOf(exercise);
  output.dataset.estado = result.status;
  output.dataset.error = result.mistake ?? "";
  const state = `<p class="ejercicio-estado">${stateWord(exercise, result)}</p>`;
  const more = [result.message, result.help, repeated ? wayOut(exercise) : ""].filter(Boolean);
  output.innerHTML = state + more.map((text) => `<div>${text}</div>`).join("");
  markEarlier(exercise, false);
}

/** With the keyboard of a phone open, the verdict may be out of view. @param {Exercise} exercise */
export function bringIntoView(exercise) {
  const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
  verdictOf(exercise).scrollIntoView({ block: "nearest", behavior: calm ? "instant" : "smooth" });
}

/** An icon and a word, never colour alone. @param {Exercise} exercise @param {Result} result */
function stateWord({ key, language }, { status }) {
  if (key.prediction && status === "todavia-no") return language.labels["status.prediction"];
  // What one writes or thinks is not right or wrong: it is noted.
  const ungraded = key.kind === "plan" || key.check.opinion;
  const name = ungraded && status === "correcto" ? "noted" : status;
  return language.labels[`status.${name}`];
}

/** The next hint and the section to read again. @param {Exercise} exercise */
function wayOut({ key, record, language }) {
  const hint = record.hints < key.hints.length ? language.sentences["same-mistake"] : "";
  const link = key.section ? `<a href="#${key.section}">${language.labels.section}</a>` : "";
  return [hint, link].filter(Boolean).join(" ");
}

/** @param {Exercise} exercise */
export function clearVerdict(exercise) {
  const output = verdictOf(exercise);
  output.dataset.estado = "";
  output.dataset.error = "";
  output.replaceChildren();
  markEarlier(exercise, false);
}

/** A verdict on an answer that has changed since says so. @param {Exercise} exercise @param {boolean} earlier */
export function markEarlier(exercise, earlier) {
  const output = verdictOf(exercise);
  output.toggleAttribute("data-anterior", earlier);
  /** @type {HTMLElement} */ (one(exercise.form, ".ejercicio-anterior")).hidden = !earlier;
}

/** @param {Exercise} exercise */
export function showHints({ form, key, record, language }) {
  const list = one(form, ".ejercicio-pistas");
  const total = key.hints.length;
  for (let n = list.children.length + 1; n <= record.hints; n += 1) {
    list.append(hintItem(key.hints[n - 1], fill(language.labels["hint-title"], { n, total })));
  }
  while (list.children.length > record.hints) list.lastElementChild?.remove();
  const button = /** @type {HTMLButtonElement | null} */ (form.querySelector("[data-accion=pista]"));
  if (!button) return;
  button.hidden = record.hints >= total;
  setText(button, fill(language.labels.hint, { n: Math.min(record.hints + 1, total), total }));
}

/** @param {string} hint @param {string} title */
function hintItem(hint, title) {
  const item = document.createElement("li");
  item.innerHTML = `<p class="ejercicio-pista-titulo">${title}</p>${hint}`;
  return item;
}

/**
 * Where the page cannot check, nothing can earn the solution: it is open. So is what is said of an opinion.
 * @param {Exercise} exercise
 */
export function isSolutionOpen({ key, record, live, stranded }) {
  const unchecked = (key.kind === "code" || key.kind === "chart") && (!live || stranded);
  return unchecked || isOpen(key) || record.status === "correcto" || record.attempts >= key.attempts;
}

/** After passing the solution is always shown; what is said of an opinion, when asked for. @param {Exercise} exercise */
export function isSolutionShown({ key, record }) {
  return record.status === "correcto" && !isOpen(key);
}

/** Nothing is to be earned: an opinion, or the example of a document. @param {Exercise["key"]} key */
function isOpen({ check }) {
  return Boolean(check.opinion || check.document);
}

/** @param {Exercise} exercise @param {boolean} open */
export function showSolution({ form }, open) {
  const details = /** @type {HTMLDetailsElement} */ (one(form, ".ejercicio-solucion"));
  details.open = open;
  details.toggleAttribute("data-abierta", open);
  one(form, "[data-accion=solucion]").setAttribute("aria-expanded", String(open));
}

/** @param {Exercise} exercise @param {"" | "full" | "absent"} problem @param {HTMLElement | null} wayOut beside the problem */
export function showSaved({ form, language }, problem, wayOut) {
  const line = one(form, ".ejercicio-guardado");
  const sentence = language.labels[problem ? `save.${problem}` : "saved"];
  if (line.firstChild?.textContent === sentence) return; // a button would go while it has the focus
  if (problem) line.setAttribute("role", "alert");
  else line.removeAttribute("role");
  line.replaceChildren(sentence, ...(wayOut ? [" ", wayOut] : []));
}

/**
 * Say something about the exercise itself where verdicts stand.
 * @param {Exercise} exercise @param {string} text @param {{name: string, action: () => void}[]} buttons
 */
export function showNotice(exercise, text, buttons = []) {
  clearVerdict(exercise);
  const line = document.createElement("p");
  line.textContent = text + " ";
  for (const { name, action } of buttons) {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = name;
    button.addEventListener("click", action, { once: true });
    line.append(button);
  }
  verdictOf(exercise).replaceChildren(line);
}

/** Take away what only makes sense without this script. @param {Exercise} exercise */
export function settle({ section, form }) {
  section.dataset.activo = "1";
  for (const summary of all(form, ".ejercicio-solucion > summary")) {
    /** @type {HTMLElement} */ (summary).hidden = true;
  }
}
