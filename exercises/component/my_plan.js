// @ts-check
/** How far the learner's plan has come, and a file with it: at the foot of every page, and below its lines. */
import { download } from "./download.js";
import { FILE, lineSoFar, partsOf, planText, today } from "./plan_text.js";
import { openStorage, sitePath } from "./storage.js";
import { fill } from "./texts.js";

/** @typedef {import("./types").PlanLine} PlanLine */
/** @typedef {import("./types").PlanPage} PlanPage */
/** @typedef {import("./types").Texts} Texts */

/**
 * @param {{ edition: string, lines: PlanLine[], document: PlanPage | null, labels: Texts }} plan
 */
export function startPlan({ edition, lines, document: gathered, labels }) {
  const store = openStorage(sitePath(document), edition);
  const foot = /** @type {HTMLElement | null} */ (document.querySelector(".mi-plan"));
  if (!foot || !store.available || lines.length === 0) return;
  const below = lines.map(({ id }) => document.getElementById(`ej-${id}`)).filter((section) => section !== null);
  const places = [foot, ...below.map(placeIn)];
  const isHere = gathered !== null && document.getElementById(`ej-${gathered.id}`) !== null;
  const answer = () => (gathered ? store.read(gathered.id)?.answer : null);
  let shown = "";

  function refresh() {
    const soFar = lines.map((line) => lineSoFar(line, store.read(line.id)));
    const isBegun = Object.keys(Object(answer())).length > 0;
    const now = `${soFar.map(({ text, open }) => (text === "" ? 0 : open ? 1 : 2))},${isBegun}`;
    if (now === shown) return;
    shown = now;
    const n = soFar.filter(({ text }) => text !== "").length;
    const open = soFar.filter((line) => line.open).length;
    const name = n === 0 ? "my-plan.blank" : open === 0 ? "my-plan.lines" : "my-plan.lines-open";
    const sentence = fill(labels[name], { n, open, total: lines.length });
    const next = lines[soFar.findIndex(({ text }) => text === "")];
    for (const place of places) show(place, sentence, n, isBegun, place === foot ? next : undefined);
  }

  /** @param {HTMLElement} place @param {string} sentence @param {number} n @param {boolean} isBegun @param {PlanLine} [next] */
  function show(place, sentence, n, isBegun, next) {
    const line = document.createElement("p");
    line.append(sentence);
    if (next) line.append(" ", labels[n === 0 ? "my-plan.first" : "my-plan.next"], " ", linkTo(next), ".");
    if (gathered && !isHere && n + Number(isBegun) > 0) line.append(" ", labels["my-plan.document"], " ", linkTo(gathered), ".");
    const button = place.querySelector("button") ?? newButton(place);
    button.hidden = n === 0 && !isBegun;
    place.querySelector("p")?.remove();
    place.prepend(line);
    place.hidden = n === 0 && place !== foot;
  }

  /** @param {HTMLElement} place */
  function newButton(place) {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = labels["my-plan.download"];
    button.addEventListener("click", () => {
      const parts = partsOf(gathered?.fields ?? [], lines, answer(), store.read, labels);
      download(FILE, planText(parts, today(), labels));
    });
    place.append(button);
    return button;
  }

  refresh();
  // After the exercise has kept what was typed, checked or reset.
  for (const news of ["input", "click", "submit"]) document.addEventListener(news, () => queueMicrotask(refresh));
  for (const news of ["storage", "pageshow"]) addEventListener(news, refresh); // another tab, or a way back
}

/** @param {HTMLElement} section @returns {HTMLElement} */
function placeIn(section) {
  const place = document.createElement("div");
  place.className = "mi-plan";
  place.hidden = true;
  section.append(place);
  return place;
}

/** @param {{ id: string, page: string, address: string }} exercise */
function linkTo({ id, page, address }) {
  const link = document.createElement("a");
  const root = document.documentElement.dataset.content_root ?? "";
  link.href = `${root}${address}#ej-${id}`;
  link.textContent = page;
  return link;
}
