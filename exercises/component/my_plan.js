// @ts-check
/** How far the learner's plan has come, and a file with it: at the foot of every page, and below its lines. */
import { planText, writtenLine } from "./plan_text.js";
import { openStorage, sitePath } from "./storage.js";
import { fill } from "./texts.js";

/** @typedef {import("./types").PlanLine} PlanLine */
/** @typedef {import("./types").Texts} Texts */

const FILE = "mi-plan.md";

/**
 * @param {{ edition: string, lines: PlanLine[], labels: Texts }} plan
 */
export function startPlan({ edition, lines, labels }) {
  const store = openStorage(sitePath(document), edition);
  const foot = /** @type {HTMLElement | null} */ (document.querySelector(".mi-plan"));
  if (!foot || !store.available || lines.length === 0) return;
  const below = lines.map(({ id }) => document.getElementById(`ej-${id}`)).filter((section) => section !== null);
  const places = [foot, ...below.map(placeIn)];
  const answers = () => lines.map(({ id }) => store.read(id)?.answer);

  function refresh() {
    const written = lines.map((line, position) => writtenLine(line, answers()[position]) !== "");
    for (const place of places) show(place, written);
  }

  /** @param {HTMLElement} place @param {boolean[]} written */
  function show(place, written) {
    const n = written.filter(Boolean).length;
    const next = lines[written.indexOf(false)];
    const sentence = fill(labels[n === 0 ? "my-plan.blank" : "my-plan.lines"], { n, total: lines.length });
    const line = document.createElement("p");
    line.append(sentence);
    if (next && place === foot) line.append(" ", labels[n === 0 ? "my-plan.first" : "my-plan.next"], " ", linkTo(next), ".");
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
      download(planText(lines, answers(), date, labels));
    });
    place.append(button);
    return button;
  }

  refresh();
  // After the exercise has kept what was typed.
  document.addEventListener("input", () => queueMicrotask(refresh));
  document.addEventListener("click", () => queueMicrotask(refresh)); // Reiniciar, Deshacer
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
  link.href = URL.createObjectURL(new Blob([text], { type: "text/markdown" }));
  link.download = FILE;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
