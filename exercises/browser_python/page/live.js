// @ts-check
/** Brings code on a page to life: exercises with an editor, and the cells behind the figures. */
import { createEditor } from "./editor.js";
import { clear, showProblem, showReply, showWord } from "./output.js";
import { openPython } from "./python.js";
import { openDrafts } from "./drafts.js";

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
/** As the component names the exercises on a page. */
const CODED = "section.ejercicio[data-tipo=code], section.ejercicio[data-tipo=chart]";

/** One byte more than the readers take (`datasets/exports/sheets.py`). */
const MOST_BYTES = 10_000_001;

/** @type {LivePython | undefined} */
let python;

/** The text areas of the cells that are alive. @type {Map<HTMLElement, HTMLTextAreaElement>} */
const written = new Map();
/** What of each cell has run, and in which start of Python. @type {Map<HTMLElement, string>} */
const ran = new Map();

/** @param {string} edition @param {Labels} labels */
function pythonOf(edition, labels) {
  if (python) return python;
  python = openPython(new URL(worker, here).href, {
    runtime: new URL(runtime, here).href,
    course: new URL(course, here).href,
    edition,
    exercises: [...document.querySelectorAll(CODED)].map(({ id }) => id.replace(/^ej-/, "")),
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
  const panel = panelOf(live, labels, controls, (owner) => live.tryOut(owner, key.id, area.value, charts));
  createEditor(area, labels.code, panel.run);
  panel.state.after(panel.region);
  section.addEventListener("focusin", () => live.start(), { once: true });
  form.querySelector("[data-accion=reiniciar]")?.addEventListener("click", panel.forget);
  live.onState(({ state }) => {
    // Where nothing can be checked, nothing can earn the solution.
    exercise.stranded = state === "averiado" || state === "inalcanzable";
  });
  exercise.live = async (/** @type {(result: any) => void} */ early) => {
    const isCurrent = panel.begin("live.checking");
    const ending = await live.check(panel.owner, key.id, area.value, charts, (result) => {
      if (!isCurrent()) return;
      panel.say("live.provisional");
      early(result);
    });
    if (!isCurrent()) return null;
    panel.say("");
    if ("reply" in ending && ending.reply) {
      showProblem(panel.region, ending.reply.problem, labels);
      return ending.reply;
    }
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
  const cell = cells[place];
  const area = document.createElement("textarea");
  area.value = openDrafts(edition).follow(`celda-${place}`, sourceOf(cell), area);
  written.set(cell, area);
  const state = document.createElement("p");
  state.className = "ejercicio-python";
  state.setAttribute("role", "status");
  const controls = { runButton: button(labels["live.run"]), stopButton: button(labels["live.stop"]), state };
  const panel = panelOf(live, labels, controls, async (owner) => {
    for (const each of cells.slice(0, place)) {
      if (ran.get(each) === runOf(live, each)) continue;
      const ending = await runCell(live, owner, each);
      if (!isGood(ending)) return ending;
    }
    return runCell(live, owner, cell);
  });
  cell.querySelector("button")?.remove();
  const [, ...shown] = /** @type {HTMLElement[]} */ ([...cell.children]);
  for (const part of shown) part.style.display = "none"; // the editor stands in its place
  const keys = document.createElement("p");
  keys.textContent = labels["live.keys"];
  keys.className = "ejercicio-ayuda";
  cell.append(area, keys, controls.runButton, controls.stopButton, state, panel.region);
  createEditor(area, labels.code, panel.run).focus();
}

/**
 * The panel where a learner chooses an export of their own, which never leaves the browser.
 * @param {HTMLElement} panel @param {string} edition @param {Labels} labels
 */
export function attachExport(panel, edition, labels) {
  const live = pythonOf(edition, labels);
  const field = /** @type {HTMLInputElement} */ (panel.querySelector("input"));
  const ours = /** @type {HTMLButtonElement} */ (panel.querySelector("[data-accion=ejemplo]"));
  const runButton = button(""); // what is chosen runs by itself
  const controls = {
    runButton,
    stopButton: /** @type {HTMLButtonElement} */ (panel.querySelector("[data-accion=detener]")),
    state: /** @type {HTMLElement} */ (panel.querySelector(".ejercicio-python")),
  };
  /** @typedef {() => Promise<{ name: string, bytes: ArrayBuffer }>} Bring */
  /** @type {Bring} */
  let bring;
  let isReading = false;
  const shown = panelOf(live, labels, controls, async (owner) => {
    try {
      const { name, bytes } = await bring();
      return live.readExport(owner, name, new Uint8Array(bytes));
    } catch {
      return { unreachable: true };
    }
  });
  shown.state.after(shown.region);
  shown.region.setAttribute("aria-label", labels["export.output"]);
  /** Read a file, and then whichever was wanted last meanwhile. @param {Bring} wanted */
  async function read(wanted) {
    bring = wanted;
    if (isReading) return;
    isReading = true;
    let done;
    do {
      done = bring;
      await shown.run();
    } while (done !== bring);
    isReading = false;
  }
  // Without it, the same name chosen again would be no change.
  field.addEventListener("click", () => { field.value = ""; });
  field.addEventListener("change", () => {
    const file = field.files?.[0];
    if (!file) return;
    // A larger one is refused by its reader, who need not have it whole to say so.
    read(async () => ({ name: file.name, bytes: await file.slice(0, MOST_BYTES).arrayBuffer() }));
  });
  ours.addEventListener("click", () => {
    const address = new URL(`datos/exportaciones/${panel.dataset.archivo}`, site);
    read(async () => {
      const response = await fetch(address);
      if (!response.ok) throw new Error(address.href);
      return { name: panel.dataset.archivo ?? "", bytes: await response.arrayBuffer() };
    });
  });
  field.disabled = ours.disabled = false;
}

/**
 * Cells share their variables, as those of a notebook do.
 * @param {LivePython} live @param {unknown} owner @param {HTMLElement} cell
 */
async function runCell(live, owner, cell) {
  ran.delete(cell);
  const run = runOf(live, cell);
  const ending = await live.run(owner, sourceOf(cell), "pagina");
  if (isGood(ending)) ran.set(cell, run);
  return ending;
}

/** @param {LivePython} live @param {HTMLElement} cell */
function runOf(live, cell) {
  return `${live.told.starts} ${sourceOf(cell)}`;
}

/** Whether a cell has left what those after it need. @param {Ending} ending */
function isGood(ending) {
  return "reply" in ending && !ending.reply.problem;
}

/** @param {HTMLElement} cell */
function sourceOf(cell) {
  return written.get(cell)?.value ?? (cell.querySelector("pre")?.textContent ?? "").trimEnd() + "\n";
}

/**
 * The buttons, the state and the output of one program.
 * @param {LivePython} live
 * @param {Labels} labels
 * @param {{ runButton: HTMLButtonElement, stopButton: HTMLButtonElement, state: HTMLElement }} controls
 * @param {(owner: unknown) => Promise<Ending>} action
 */
function panelOf(live, labels, { runButton, stopButton, state }, action) {
  const region = document.createElement("div");
  region.className = "ejercicio-resultado";
  region.setAttribute("role", "region");
  region.setAttribute("aria-label", labels["live.output"]);
  region.hidden = true;
  const owner = region;
  let work = "";
  let turn = 0;

  function tell() {
    const isBusy = live.isBusy(owner);
    stopButton.disabled = !isBusy;
    runButton.disabled = isBusy;
    const sentence = sentenceFor(live.stateFor(owner), live.told, labels, work);
    if (state.textContent !== sentence) state.textContent = sentence;
  }
  /** @param {string} name of what is being done */
  function say(name) {
    work = name;
    tell();
  }
  /** What was there is of an earlier program. @param {string} name @returns whether nothing newer has begun */
  function begin(name) {
    const mine = ++turn;
    clear(region);
    say(name);
    return () => turn === mine;
  }
  async function run() {
    if (live.isBusy(owner)) return;
    const isCurrent = begin("live.running");
    const ending = await action(owner);
    if (!isCurrent()) return;
    if ("reply" in ending) showReply(region, ending.reply, labels, site);
    else showWord(region, wordFor(ending, labels));
  }
  function forget() {
    begin("");
    live.stop(owner);
  }

  runButton.addEventListener("click", run);
  stopButton.addEventListener("click", () => live.stop(owner));
  live.onState(tell);
  tell();
  return { state, region, owner, run, say, begin, forget };
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
  if ("unreachable" in ending) return labels["live.unreachable"];
  if ("died" in ending) return labels[python?.told.state === "averiado" ? "live.broken" : "live.died"];
  const restarted = "restarted" in ending && ending.restarted;
  return restarted ? `${labels["live.stopped"]} ${labels["live.restarted"]}` : labels["live.stopped"];
}

/**
 * @param {ReturnType<LivePython["stateFor"]>} state @param {Told} told @param {Labels} labels
 * @param {string} work what is being done
 */
function sentenceFor(state, { loaded, total }, labels, work) {
  switch (state) {
    case "bajando":
      return labels["live.loading"].replace("{loaded}", megabytes(loaded)).replace("{total}", megabytes(total));
    case "arrancando":
      return labels["live.starting"];
    case "trabajando":
      return labels[work || "live.running"];
    case "esperando":
      return labels["live.waiting"];
    case "listo":
      return labels["live.ready"];
    case "averiado":
      return labels["live.broken"];
    case "inalcanzable":
      return labels["live.unreachable"];
    default:
      return labels["live.off"];
  }
}

/** @param {number} bytes */
function megabytes(bytes) {
  return (bytes / 1e6).toLocaleString("es", { maximumFractionDigits: 0 });
}
