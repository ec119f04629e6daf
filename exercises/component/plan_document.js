// @ts-check
/** A plan with sections: gathered from the lessons, to a file, to paper, and back from a file. */
import { all, announceInput, button, one, setText } from "./controls/dom.js";
import { download } from "./download.js";
import { fileChooser, textOf } from "./files.js";
import { attachOffers } from "./offers.js";
import { readPlan } from "./plan_reading.js";
import { planSheetFile, printPlan } from "./plan_sheet.js";
import { CRITERIA } from "./kinds/plan.js";
import { FILE, partsOf, planText, today } from "./plan_text.js";
import { fill } from "./texts.js";

/** @typedef {import("./types").Exercise} Exercise */

/** A plan of ten long sections has some ten thousand letters. */
const MOST_BYTES = 300_000;

/** @param {Exercise} exercise */
export function attachDocument(exercise) {
  const { form, key, control, store, language: { labels } } = exercise;
  const offers = attachOffers(exercise);
  const onPage = document.documentElement.dataset.content_root !== undefined;
  const status = document.createElement("p");
  status.setAttribute("role", "status");
  const chooser = fileChooser(".txt,.md,text/plain,text/markdown", bringBack);
  // The form, not what is kept: a browser that keeps nothing still gives the file.
  const parts = () => partsOf(key.check.document, key.check.lines ?? [], control.read(form, key), store.read, labels, marks());

  /** @returns {HTMLInputElement[]} */
  function boxes() {
    return all(form, `[name="${CRITERIA}"]`);
  }

  /** The rubric as it stands. @returns {import("./types").PlanMark[]} */
  function marks() {
    return boxes().map((box) => ({ text: box.closest("label")?.textContent?.trim() ?? "", ticked: box.checked }));
  }

  /** A mark is put where the file has it, and none is taken away. @param {number[]} ticked @returns {number} put */
  function tick(ticked) {
    const waiting = boxes().filter((box, n) => ticked.includes(n) && !box.checked);
    for (const box of waiting) box.checked = true;
    if (waiting.length > 0) announceInput(form);
    return waiting.length;
  }

  /** @param {File} file */
  async function bringBack(file) {
    setText(status, await brought(file).catch(() => labels["document.unread"]));
  }

  /** @param {File} file @returns {Promise<string>} what is said of it */
  async function brought(file) {
    const text = await textOf(file, MOST_BYTES);
    if (text === null) return labels["document.huge"];
    const read = readPlan(text, key.check.document, labels, marks().map((mark) => mark.text));
    if (!read) return labels["document.foreign"];
    const ticked = tick(read.ticked);
    const { n, other } = offers.merge(read.answer, labels["document.in-file"]);
    if (n + other + ticked === 0) return labels["document.same"];
    const sentences = [fill(labels["document.opened"], { n })];
    if (other > 0) sentences.push(fill(labels["document.other"], { n: other }));
    if (ticked > 0) sentences.push(fill(labels["document.ticked"], { n: ticked }));
    return sentences.join(" ");
  }

  const gather = button(labels["document.bring-all"], () => {
    const n = offers.bringAll();
    setText(status, n > 0 ? fill(labels["document.brought"], { n }) : labels["document.nothing"]);
  });
  const toFile = button(labels["my-plan.download"], () => download(FILE, planText(parts(), today(), labels)));
  const toPaper = onPage
    ? button(labels["document.print"], () => printPlan(parts(), today(), labels))
    : button(labels["document.sheet"], () => download("mi-plan.html", planSheetFile(parts(), today(), labels), "text/html"));
  const fromFile = button(labels["document.open"], () => chooser.click());
  const bar = document.createElement("div");
  bar.className = "ejercicio-documento";
  bar.append(gather, toFile, toPaper, fromFile, chooser, status);
  one(form, ".ejercicio-respuesta").prepend(bar);

  /** Of a plan that is no longer kept the page does not say that it is. */
  function unsay() {
    if (store.available && !store.read(key.id)) setText(one(form, ".ejercicio-guardado"), "");
  }

  for (const { answer } of store.elsewhere(key.id)) offers.offer(Object(answer), labels["document.edition"]);
  form.addEventListener("input", offers.refresh);
  for (const box of all(form, "[data-accion=reiniciar], .ejercicio-veredicto")) {
    box.addEventListener("click", () => queueMicrotask(offers.refresh));
  }
  form.querySelector("[data-accion=reiniciar]")?.addEventListener("click", () => queueMicrotask(unsay));
  for (const news of ["storage", "pageshow"]) addEventListener(news, offers.refresh);
  document.addEventListener("visibilitychange", offers.refresh);
  offers.refresh();
}
