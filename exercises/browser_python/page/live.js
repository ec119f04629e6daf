// @ts-check
/** Brings code on a page to life: exercises with an editor, and the cells behind the figures. */
import { createEditor } from "./editor.js";
import { showReply, showWord } from "./output.js";
import { openPython } from "./python.js";

/* global RUNTIME, COURSE, WORKER */
/** Written by the build: where the files are, from the folder of this script. */
/** @type {string} */ const runtime = RUNTIME;
/** @type {string} */ const course = COURSE;
/** @type {string} */ const worker = WORKER;

/** @typedef {import("./types").Ending<any>} Ending */
/** @typedef {import("./types").LivePython} LivePython */
/** @typedef {import("./types").Told} Told */
/** @typedef {Record<string, string>} Labels */

const { src } = /** @type {HTMLScriptElement} */ (document.currentScript);
const here = new URL(".", src);
const site = new URL("..", here).href;

/** @type {LivePython | undefined} */
let python;

/** @param {string} edition @param {Labels} labels */
function pythonOf(edition, labels) {
  if (python) return python;
  python = openPython(new URL(worker, here).href, {
    runtime: new URL(runtime, here).href,
    course: new URL(course, here).href,
    edition,
    sentences: { elsewhere: labels["live.elsewhere"] },
  });
  python.onState(announce);
  return python;
}

/** Whoever keeps a copy for times without a network hears what has started Python. @param {Told} told */
function announce({ state }) {
  if (state === "listo") document.dispatchEvent(new CustomEvent("python-listo", { detail: src }));
}

/**
 * Start Python before anyone asks for it.
 * @param {string} edition @param {Labels} labels
 */
export function warmUp(edition, labels) {
  pythonOf(edition, labels).start();
}

/**
 * An exercise with code: editor, buttons, output, and its way of checking.
 * @param {any} exercise of the component; gets its `live`
 */
export function attachExercise(exercise) {
  const { form, key, section } = exercise;
  const { labels } = exercise.language;
  const live = pythonOf(key.edition, labels);
  const area = form.querySelector("[name=codigo]");
  const charts = key.kind === "chart";
  const controls = {
    runButton: form.querySelector("[data-accion=ejecutar]"),
    stopButton: form.querySelector("[data-accion=detener]"),
    state: form.querySelector(".ejercicio-python"),
  };
  const panel = panelOf(live, labels, controls, () => live.tryOut(key.id, area.value, charts));
  createEditor(area, labels.code, panel.run);
  panel.state.after(panel.region);
  section.addEventListener("focusin", () => live.start(), { once: true });
  exercise.live = async (/** @type {(result: any) => void} */ early) => {
    panel.state.dataset.que = "live.checking";
    const ending = await live.check(key.id, area.value, charts, (result) => {
      panel.state.dataset.que = "live.provisional";
      panel.tell(live.told);
      early(result);
    });
    delete panel.state.dataset.que;
    panel.tell(live.told);
    if ("reply" in ending && ending.reply) return ending.reply;
    showWord(panel.region, wordFor(ending, labels));
    return null;
  };
}

/**
 * A cell of the page: what is behind a figure becomes a program of the reader's.
 * @param {HTMLDetailsElement[]} cells all of the page, in order
 * @param {number} place of the one to bring to life
 * @param {string} edition
 * @param {Labels} labels
 */
export function attachCell(cells, place, edition, labels) {
  const live = pythonOf(edition, labels);
  const area = document.createElement("textarea");
  area.value = sourceOf(cells[place]);
  const state = document.createElement("p");
  state.className = "ejercicio-python";
  state.setAttribute("role", "status");
  const controls = { runButton: button(labels["live.run"]), stopButton: button(labels["live.stop"]), state };
  const panel = panelOf(live, labels, controls, async () => {
    for (const cell of cells.slice(0, place)) await runOnce(live, cell);
    cells[place].dataset.corrida = "1";
    return live.run(area.value, "pagina");
  });
  cells[place].querySelector("button")?.remove();
  const [, ...shown] = /** @type {HTMLElement[]} */ ([...cells[place].children]);
  for (const part of shown) part.style.display = "none"; // the editor stands in its place
  const keys = document.createElement("p");
  keys.textContent = labels["live.keys"];
  keys.className = "ejercicio-ayuda";
  cells[place].append(area, keys, controls.runButton, controls.stopButton, state, panel.region);
  createEditor(area, labels.code, panel.run).focus();
}

/** Cells share their variables, so those before come first. @param {LivePython} live @param {HTMLElement} cell */
async function runOnce(live, cell) {
  if (cell.dataset.corrida) return;
  cell.dataset.corrida = "1";
  await live.run(sourceOf(cell), "pagina");
}

/** @param {HTMLElement} cell */
function sourceOf(cell) {
  return (cell.querySelector("pre")?.textContent ?? "").trimEnd() + "\n";
}

/**
 * The buttons, the state and the output of one program.
 * @param {LivePython} live
 * @param {Labels} labels
 * @param {{ runButton: HTMLButtonElement, stopButton: HTMLButtonElement, state: HTMLElement }} controls
 * @param {() => Promise<Ending>} action
 */
function panelOf(live, labels, { runButton, stopButton, state }, action) {
  const region = document.createElement("div");
  region.className = "ejercicio-resultado";
  region.setAttribute("role", "region");
  region.setAttribute("aria-label", labels["live.output"]);
  region.hidden = true;
  /** @param {Told} told */
  const tell = (told) => {
    stopButton.disabled = told.state !== "trabajando";
    const sentence = sentenceFor(told, labels, state.dataset.que);
    if (state.textContent !== sentence) state.textContent = sentence;
  };
  const run = async () => {
    const ending = await action();
    if ("reply" in ending) showReply(region, ending.reply, labels, site);
    else showWord(region, wordFor(ending, labels));
  };
  runButton.disabled = false;
  runButton.addEventListener("click", run);
  stopButton.addEventListener("click", () => live.stop());
  live.onState(tell);
  tell(live.told);
  return { state, region, run, tell };
}

/** @param {string} name */
function button(name) {
  const made = document.createElement("button");
  made.type = "button";
  made.textContent = name;
  return made;
}

/** @param {Ending} ending @param {Labels} labels */
function wordFor(ending, labels) {
  if ("died" in ending) return python?.told.state === "averiado" ? labels["live.broken"] : labels["live.died"];
  const restarted = "restarted" in ending && ending.restarted;
  return restarted ? `${labels["live.stopped"]} ${labels["live.restarted"]}` : labels["live.stopped"];
}

/** @param {Told} told @param {Labels} labels @param {string} [work] what is being done */
function sentenceFor({ state, loaded, total }, labels, work = "live.running") {
  switch (state) {
    case "bajando":
      return labels["live.loading"].replace("{loaded}", megabytes(loaded)).replace("{total}", megabytes(total));
    case "arrancando":
      return labels["live.starting"];
    case "trabajando":
      return labels[work];
    case "listo":
      return labels["live.ready"];
    case "averiado":
      return labels["live.broken"];
    default:
      return labels["live.off"];
  }
}

/** @param {number} bytes */
function megabytes(bytes) {
  return (bytes / 1e6).toLocaleString("es", { maximumFractionDigits: 0 });
}
