// @ts-check
/** How far the learner's plan has come, and a file with it: at the foot of every page, and below its lines. */
import { lineSoFar, planText } from "./plan_text.js";
import { openStorage, sitePath } from "./storage.js";
import { fill } from "./texts.js";

/** @typedef {import("./types").PlanLine} PlanLine */
/** @typedef {import("./types").Texts} Texts */

/** A name that any phone opens. */
const FILE = "mi-plan.txt";

/**
 * @param {{ edition: string, lines: PlanLine[], labels: Texts }} plan
 */
export function startPlan({ edition, lines, labels }) {
  const store = openStorage(sitePath(document), edition);
  const foot = /** @type {HTMLElement | null} */ (document.querySelector(".mi-plan"));
  if (!foot || !store.available || lines.length === 0) return;
  const below = lines.map(({ id }) => document.getElementById(`ej-${id}`)).filter((section) => section !== null);
  const places = [foot, ...below.map(placeIn)];
  const records = () => lines.map(({ id }) => store.read(id));
  let shown = "";

  function refresh() {
    const kept = records();
    const soFar = lines.map((line, position) => lineSoFar(line, kept[position]));
    const now = soFar.map(({ text, open }) => (text === "" ? 0 : open ? 1 : 2)).join();
    if (now === shown) return;
    shown = now;
    const n = soFar.filter(({ text }) => text !== "").length;
    const open = soFar.filter((line) => line.open).length;
    const name = n === 0 ? "my-plan.blank" : open === 0 ? "my-plan.lines" : "my-plan.lines-open";
    const sentence = fill(labels[name], { n, open, total: lines.length });
    const next = lines[soFar.findIndex(({ text }) => text === "")];
    for (const place of places) show(place, sentence, n, place === foot ? next : undefined);
  }

  /** @param {HTMLElement} place @param {string} sentence @param {number} n @param {PlanLine} [next] */
  function show(place, sentence, n, next) {
    const line = document.createElement("p");
    line.append(sentence);
    if (next) line.append(" ", labels[n === 0 ? "my-plan.first" : "my-plan.next"], " ", linkTo(next), ".");
    const button = place.querySelector("button") ?? newButton(place);
    button.hidden = n === 0;
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
      const date = new Date().toLocaleDateString("es", { day: "numeric", month: "long", year: "numeric" });
      download(planText(lines, records(), date, labels));
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

/** @param {PlanLine} line */
function linkTo({ id, page, address }) {
  const link = document.createElement("a");
  const root = document.documentElement.dataset.content_root ?? "";
  link.href = `${root}${address}#ej-${id}`;
  link.textContent = page;
  return link;
}

/** @param {string} text */
function download(text) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type: "text/plain" }));
  link.download = FILE;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
