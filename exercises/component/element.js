// @ts-check
/** Brings one exercise to life: reads the answer, checks it, keeps it, and gives it back. */
import { choiceControl } from "./controls/choice.js";
import { classificationControl } from "./controls/classification.js";
import { codeControl } from "./controls/code.js";
import { decisionControl } from "./controls/decision.js";
import { one } from "./controls/dom.js";
import { numberControl } from "./controls/number.js";
import { orderingControl } from "./controls/ordering.js";
import { planControl } from "./controls/plan.js";
import { canonicalJson } from "./canonical.js";
import { check } from "./evaluate.js";
import { showChanges } from "./changes.js";
import { attachDocument } from "./plan_document.js";
import { tellWhenAsked } from "./on_screen.js";
import { mergeRecords } from "./records.js";
import { rescueButton } from "./rescue.js";
import { openStorage, sitePath } from "./storage.js";
import { fill } from "./texts.js";
import {
  bringIntoView, clearVerdict, isSolutionOpen, isSolutionShown, markEarlier, settle, showHints, showNotice,
  showSaved, showSolution, showVerdict, verdictOf,
} from "./verdict.js";

/** @typedef {import("./types").Control} Control */
/** @typedef {import("./types").Exercise} Exercise */
/** @typedef {import("./types").Key} Key */
/** @typedef {import("./types").Language} Language */
/** @typedef {import("./types").Result} Result */
/** @typedef {import("./types").SavedRecord} SavedRecord */

/** Dispatched on the section after each verdict, and on return if there was one before. */
export const CHECKED = "ejercicio-comprobado";

/** After so long without a key, nobody is interrupted. */
const QUIET = 2000; // ms

/** @type {Record<string, Control>} */
const CONTROLS = {
  choice: choiceControl,
  number: numberControl,
  ordering: orderingControl,
  classification: classificationControl,
  decision: decisionControl,
  plan: planControl,
  code: codeControl,
  chart: codeControl,
};

/**
 * @param {HTMLElement} section a `section.ejercicio` with its key
 * @param {Language} language
 * @returns {Exercise}
 */
export function attachExercise(section, language) {
  const exercise = found(section, language);
  const { form, key, control } = exercise;
  settle(exercise);
  control.attach?.(form, key, language);
  tellWhenAsked(exercise);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    submit(exercise);
  });
  form.addEventListener("input", () => changed(exercise));
  onAction(exercise, "pista", nextHint);
  onAction(exercise, "solucion", toggleSolution);
  onAction(exercise, "reiniciar", reset);
  restore(exercise, saved(exercise));
  followOtherTabs(exercise);
  if (key.check.document) attachDocument(exercise);
  return exercise;
}

/** @param {HTMLElement} section @param {Language} language @returns {Exercise} */
function found(section, language) {
  /** @type {Key} */
  const key = JSON.parse(atob(section.dataset.clave ?? ""));
  const form = /** @type {HTMLFormElement} */ (one(section, ".ejercicio-formulario"));
  const store = openStorage(sitePath(document), key.edition);
  const record = freshRecord(key);
  const control = CONTROLS[key.kind];
  return { section, form, key, control, language, store, record, known: "", isUnsaved: false, typedAt: 0, lastMistake: "" };
}

/** @param {Key} key @returns {SavedRecord} */
function freshRecord(key) {
  const now = new Date().toISOString();
  const times = { first: now, last: now, passed: null };
  return { answer: null, attempts: 0, status: "", hints: 0, times, version: key.version };
}

/**
 * What was kept; of an older version of the exercise only the answer still counts.
 * @param {Exercise} exercise
 */
function saved({ store, key, language, form }) {
  const record = store.read(key.id);
  if (!record || record.version === key.version) return record;
  store.putAside(key.id);
  // It was not answered again: the time stays, or it would win over what another device has.
  const kept = { ...freshRecord(key), answer: record.answer, times: { ...record.times, passed: null } };
  store.write(key.id, kept); // or the next visit would find nothing
  one(form, ".ejercicio-guardado").textContent = language.labels.changed;
  return kept;
}

/** @param {Exercise} exercise @param {string} name @param {(exercise: Exercise) => void} action */
function onAction(exercise, name, action) {
  const button = exercise.form.querySelector(`[data-accion=${name}]`);
  button?.addEventListener("click", () => action(exercise));
}

/** Show an exercise as it was left, or untouched. @param {Exercise} exercise @param {SavedRecord | null} record */
function restore(exercise, record) {
  const { form, key, control, language } = exercise;
  exercise.record = record ?? freshRecord(key);
  exercise.known = record?.times.last ?? "";
  exercise.isUnsaved = false;
  exercise.lastMistake = "";
  control.write(form, exercise.record.answer, key);
  control.refresh?.(form, key, language);
  clearVerdict(exercise);
  showHints(exercise);
  showSolution(exercise, false);
  if (exercise.record.status === "correcto") showPassed(exercise);
  if (exercise.record.attempts > 0) tellChecked(exercise, null);
}

/** The verdict again, if the answer on screen is still the right one. @param {Exercise} exercise */
function showPassed(exercise) {
  showSolution(exercise, isSolutionShown(exercise));
  const result = check(exercise.key, exercise.record.answer, exercise.language.sentences);
  if (result.status !== "correcto") return;
  showVerdict(exercise, result, false);
  showChanges(exercise);
}

/** @param {Exercise} exercise */
function changed(exercise) {
  const { form, key, control, language } = exercise;
  exercise.typedAt = Date.now();
  exercise.record.answer = control.read(form, key);
  control.refresh?.(form, key, language);
  if (verdictOf(exercise).dataset.estado) markEarlier(exercise, true);
  keep(exercise);
}

/** @param {Exercise} exercise */
function keep(exercise) {
  const { record, store, key, language } = exercise;
  const problem = catchUp(exercise);
  record.times.last = timeAfter(record.times.last);
  const unsaved = problem || store.write(key.id, record);
  exercise.isUnsaved = unsaved !== "";
  if (!unsaved) exercise.known = record.times.last;
  showSaved(exercise, unsaved, unsaved ? rescueButton(exercise, language) : null);
}

/** Now, and never before what it follows: another device may have a clock of its own. @param {string} last */
function timeAfter(last) {
  const now = new Date().toISOString();
  return now > last ? now : new Date(Date.parse(last) + 1).toISOString();
}

/**
 * What another tab has kept meanwhile counts too, and what it answered is put aside before anything takes its place.
 * @param {Exercise} exercise
 * @returns {"" | "full" | "absent"} where there is no room to put it aside
 */
function catchUp(exercise) {
  const { record, store, key, form, control, language } = exercise;
  const kept = store.read(key.id);
  if (!kept || kept.times.last === exercise.known) return "";
  const isPlan = key.kind === "plan";
  const times = { ...record.times, last: timeAfter(kept.times.last) };
  const { record: merged, lost } = mergeRecords({ ...record, times }, kept, isPlan);
  if (lost && !isPlan) {
    const problem = store.aside(key.id, lost);
    if (problem) return problem;
  }
  const { before = {}, ...rest } = merged;
  for (const [field, texts] of Object.entries(before)) for (const text of texts.reverse()) store.keepBefore(key.id, field, text);
  const isOurs = canonicalJson(rest.answer) === canonicalJson(record.answer);
  Object.assign(record, rest);
  if (!isOurs) {
    control.write(form, record.answer, key); // nothing was answered here
    control.refresh?.(form, key, language);
  }
  exercise.known = kept.times.last;
  showHints(exercise);
  return "";
}

/** What another tab keeps is shown here too, unless somebody is at it here. @param {Exercise} exercise */
function followOtherTabs(exercise) {
  const { form, store, key } = exercise;
  const follow = () => {
    if (exercise.isUnsaved) return;
    if (isBusy(exercise)) {
      setTimeout(follow, QUIET);
      return;
    }
    const kept = store.read(key.id);
    if ((kept?.times.last ?? "") === exercise.known) return;
    // Of another build it is left alone: both would go on changing it.
    if (!kept || kept.version === key.version) restore(exercise, kept);
  };
  store.onNews((id) => {
    if (id === null || id === key.id) follow();
  });
  for (const news of ["pageshow", "focus"]) addEventListener(news, follow);
}

/** @param {Exercise} exercise */
function isBusy({ form, typedAt }) {
  const button = /** @type {HTMLButtonElement | null} */ (form.querySelector(".ejercicio-comprobar"));
  const isTyping = document.hasFocus() && form.contains(document.activeElement) && Date.now() - typedAt < QUIET;
  return isTyping || Boolean(button?.disabled);
}

/** @param {Exercise} exercise */
function submit(exercise) {
  const { form, key, control, language, record } = exercise;
  record.answer = control.read(form, key);
  if (exercise.live) submitLive(exercise, exercise.live);
  else judge(exercise, check(key, record.answer, language.sentences));
}

/**
 * The first verdict is on the data of the page; the last one, on fresh data too, is the one that counts.
 * @param {Exercise} exercise @param {NonNullable<Exercise["live"]>} live
 */
async function submitLive(exercise, live) {
  const { form, key, control, record } = exercise;
  const button = /** @type {HTMLButtonElement} */ (one(form, ".ejercicio-comprobar"));
  if (button.disabled) return;
  button.disabled = true;
  const sent = record.answer;
  // Whoever has started afresh meanwhile has another record, and no longer asks.
  const isAsked = () => exercise.record === record;
  const tellApart = () => markEarlier(exercise, control.read(form, key) !== sent);
  const result = await live((early) => {
    if (!isAsked()) return;
    showVerdict(exercise, early, false);
    verdictOf(exercise).dataset.provisional = "1";
    tellApart();
  });
  delete verdictOf(exercise).dataset.provisional;
  button.disabled = false;
  if (!isAsked()) return;
  if (result) {
    judge(exercise, result);
    tellApart();
  } else clearVerdict(exercise);
}

/** @param {Exercise} exercise @param {Result} result */
function judge(exercise, result) {
  const { form, control, language, record } = exercise;
  const graded = result.status === "correcto" || result.status === "todavia-no";
  catchUp(exercise);
  if (graded) count(record, result);
  showVerdict(exercise, result, isRepeated(exercise, result));
  if (result.status === "correcto") showChanges(exercise);
  bringIntoView(exercise);
  if (result.status === "sin-responder") control.missing?.(form, language);
  if (isSolutionShown(exercise)) showSolution(exercise, true);
  if (!graded) return;
  keep(exercise);
  tellChecked(exercise, result);
}

/** Once right stays right until it is reset. @param {SavedRecord} record @param {Result} result */
function count(record, result) {
  record.attempts += 1;
  if (record.status !== "correcto") record.status = result.status;
  if (result.status === "correcto") record.times.passed ??= new Date().toISOString();
}

/** Whether the same thing went wrong the last time too. @param {Exercise} exercise @param {Result} result */
function isRepeated(exercise, result) {
  if (result.status === "correcto") exercise.lastMistake = "";
  if (result.status !== "todavia-no" || exercise.key.prediction) return false;
  const mistake = result.mistake ?? result.message;
  const repeated = mistake === exercise.lastMistake;
  exercise.lastMistake = mistake;
  return repeated;
}

/** @param {Exercise} exercise @param {Result | null} result null when coming back to it */
function tellChecked({ section, key }, result) {
  const detail = { id: key.id, reveals: key.reveals, result };
  section.dispatchEvent(new CustomEvent(CHECKED, { bubbles: true, detail }));
}

/** @param {Exercise} exercise */
function nextHint(exercise) {
  const { record, key, form } = exercise;
  catchUp(exercise);
  record.hints = Math.min(record.hints + 1, key.hints.length);
  showHints(exercise);
  // The button leaves with the last hint; the focus goes to what it has opened.
  if (record.hints === key.hints.length) {
    /** @type {HTMLElement} */ (one(form, ".ejercicio-pistas")).focus();
  }
  keep(exercise);
}

/** @param {Exercise} exercise */
function toggleSolution(exercise) {
  const { key, record, language, form } = exercise;
  if (isSolutionOpen(exercise)) {
    const details = /** @type {HTMLDetailsElement} */ (one(form, ".ejercicio-solucion"));
    return showSolution(exercise, !details.open || isSolutionShown(exercise));
  }
  const values = { n: record.attempts, total: key.attempts };
  showNotice(exercise, fill(language.labels["solution-locked"], values));
}

/** @param {Exercise} exercise */
function reset(exercise) {
  const { store, key, language, form, control } = exercise;
  const before = exercise.record;
  catchUp(exercise);
  store.write(key.id, null);
  restore(exercise, null);
  control.cleared?.(form, language);
  const undo = () => {
    restore(exercise, before);
    keep(exercise);
  };
  const buttons = [{ name: language.labels.undo, action: undo }];
  showNotice(exercise, language.labels["reset-done"], buttons);
}
