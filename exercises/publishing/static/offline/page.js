// @ts-check
/** The line at the foot of a page: what holds without a network, and the way to change it. */
import { atRest, isSparing } from "../../../component/waiting.js";
import { BUTTONS, sentenceFor, WORDS } from "./words.js";

/** @typedef {import("./types").Told} Told */

/** Later than Python, which a learner waits for. */
const REST = 4000; // ms

const { src } = /** @type {HTMLScriptElement} */ (document.currentScript);
const site = new URL("..", src);
const worker = new URL("sin-conexion.js", site).href;
const workers = /** @type {ServiceWorkerContainer | undefined} */ (navigator.serviceWorker);

const place = /** @type {HTMLElement | null} */ (document.querySelector(".copia"));
const line = /** @type {HTMLElement} */ (place?.querySelector("[role=status]"));
const button = document.createElement("button");

/** What the worker said last. @type {Told | undefined} */
let last;
/** The script that has started Python here, and whether the worker knows. */
let python = "";
let isPythonTold = false;

// A copy in a folder is one already.
if (place && location.protocol !== "file:") start(place).catch(() => say("refused"));

/** @param {HTMLElement} place */
async function start(place) {
  button.type = "button";
  place.append(button);
  place.hidden = false;
  if (!workers) return say(isSecureContext ? "refused" : "insecure");
  workers.addEventListener("message", hear);
  document.addEventListener("python-listo", (event) => {
    python = /** @type {CustomEvent} */ (event).detail;
    offerPython();
  });
  for (const news of ["online", "offline"]) addEventListener(news, () => last && show({ ...last, fromCopy: false }));
  if ((await registration())?.active) return ask();
  if (wish() === "no") return say("declined", BUTTONS.keep, keep);
  if (isSparing() && wish() !== "yes") return say("sparing", BUTTONS.insist, keep);
  say("keeping");
  atRest(register, REST);
}

/** That of this site; another book's may lie above it. */
async function registration() {
  const found = await workers?.getRegistration(site.href);
  return found?.scope === site.href ? found : undefined;
}

async function register() {
  try {
    await workers?.register(worker);
    if ((await registration())?.active) ask(); // one that was there, perhaps emptied
  } catch (error) {
    say(error instanceof TypeError ? "partial" : "refused");
  }
}

function keep() {
  setWish("yes");
  say("keeping");
  register();
}

async function forget() {
  setWish("no");
  await (await registration())?.unregister();
  for (const name of await caches.keys()) {
    if (name.startsWith(`curso:${site.pathname}:`)) await caches.delete(name);
  }
  last = undefined;
  say("declined", BUTTONS.keep, keep);
}

/**
 * A new build's worker waits beside the one that answers: each completes its own copy.
 * @returns whether one answers already; the first of all says that it is whole before it does
 */
async function ask() {
  const { waiting = null, active = null } = (await registration()) ?? {};
  // Whoever has opened a notebook here has JupyterLite's worker.
  const lite = new URL("lite/", site).href;
  const notebooks = (await workers?.getRegistration(lite))?.scope === lite;
  for (const each of [waiting, active]) each?.postMessage({ python, notebooks });
  return Boolean(active);
}

/** @param {MessageEvent} event */
async function hear({ data, source }) {
  const from = /** @type {ServiceWorker} */ (source);
  if (from.scriptURL !== worker || wish() === "no") return;
  const answers = (await registration())?.active;
  if (answers && from.state !== "activated" && from.state !== "activating") return;
  show(data);
  offerPython();
}

/** What has started Python once can start it without a network. */
async function offerPython() {
  if (!python || isPythonTold || last?.site !== "whole") return;
  isPythonTold = await ask();
}

/** @param {Told} told */
function show(told) {
  last = told;
  const offline = !navigator.onLine;
  line.textContent = sentenceFor(told, offline);
  const settled = told.site === "whole" && told.python !== "keeping";
  offer(settled && !offline && !told.fromCopy ? BUTTONS.forget : "", forget);
}

/** @param {keyof typeof WORDS} word @param {string} [name] of the button @param {() => void} [action] */
function say(word, name = "", action = () => {}) {
  line.textContent = WORDS[word];
  offer(name, action);
}

/** One button for all, so that it keeps the focus. @param {string} name @param {() => void} action */
function offer(name, action) {
  button.textContent = name;
  button.hidden = !name;
  button.onclick = action;
}

/** Whether the learner has asked for a copy, or for none. */
function wish() {
  try {
    return localStorage.getItem(`copia:${site.pathname}`);
  } catch {
    return null;
  }
}

/** @param {"yes" | "no"} wished */
function setWish(wished) {
  try {
    localStorage.setItem(`copia:${site.pathname}`, wished);
  } catch {
    // It holds for this page.
  }
}
