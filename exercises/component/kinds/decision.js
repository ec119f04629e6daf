// @ts-check
/** Mirrors `consequence` and `evaluate` of engine/kinds/decision.py. */
import { evaluateAll, evaluateTree } from "../expressions.js";
import { fill } from "../texts.js";
import {
  correct, helpFor, isEmptyMapping, isMapping, notYet, result, say, unanswered,
} from "./base.js";

/** @typedef {import("../types").Context} Context */
/** @typedef {import("../types").Values} Values */

/**
 * All that follows from an answer, by name; parts without an amount are null.
 * @param {any} check @param {Values} answer
 */
export function consequence(check, answer) {
  return evaluateAll(check.values, answer);
}

/** @param {Context} context @param {any} answer */
export function evaluateDecision(context, answer) {
  const { parts } = context.key.check;
  if (isEmptyMapping(answer)) return unanswered(context, "empty");
  if (!isMapping(answer)) return unanswered(context, "wrong-type");
  const amounts = amountsOf(parts, answer);
  const known = (/** @type {string} */ name) => Object.hasOwn(amounts, name);
  if (!Object.keys(answer).every(known)) return unanswered(context, "unknown-item");
  for (const { id, label, min, max, step } of parts) {
    const amount = amounts[id];
    const fits = amount !== null && min <= amount && amount <= max;
    if (fits && (amount - min) % step === 0) continue;
    return unanswered(context, "decision.range", { label, low: min, high: max, step });
  }
  return unspent(context, amounts) ?? judged(context, amounts);
}

/**
 * The amount of each part; null where there is no whole number.
 * @param {any[]} parts @param {Record<string, unknown>} answer
 * @returns {Values}
 */
export function amountsOf(parts, answer) {
  return Object.fromEntries(parts.map(({ id }) => [id, whole(answer, id)]));
}

/** @param {Record<string, unknown>} answer @param {string} name */
function whole(answer, name) {
  const amount = Object.hasOwn(answer, name) ? answer[name] : 0;
  const fits = typeof amount === "number" && Math.abs(amount) <= 1e9 && Number.isInteger(amount);
  return fits ? amount : null;
}

/** What is said while the total does not add up. @param {Context} context @param {Values} amounts */
function unspent(context, amounts) {
  const { total, total_unit: unit } = context.key.check;
  const spent = Object.values(amounts).reduce((all, amount) => Number(all) + Number(amount), 0);
  const left = total === null ? 0 : total - Number(spent);
  if (left === 0) return null;
  const side = left > 0 ? "decision.left" : "decision.over";
  const sentence = Math.abs(left) === 1 ? `${side}.one` : side;
  const message = say(context, sentence, { left, over: -left, unit });
  const help = fill(helpFor(context, "decision.total"), { total });
  return result(context, "sin-responder", { message, help });
}

/** @param {Context} context @param {Values} amounts */
function judged(context, amounts) {
  const { check, success } = context.key;
  const known = consequence(check, amounts);
  for (const { id, when, message } of check.mistakes) {
    if (!evaluateTree(when, known)) continue;
    return notYet(context, { message: fill(message, known), mistake: id });
  }
  const notes = check.notes.filter((/** @type {any} */ note) => evaluateTree(note.when, known));
  const texts = [success, ...notes.map((/** @type {any} */ note) => note.message)];
  const message = texts.map((text) => fill(text, known)).join("\n\n");
  return isOtherBet(context, amounts) ? notYet(context, { message }) : correct(context, message);
}

/**
 * Of a bet only what came to pass is right; any other is noted, with the same words.
 * @param {Context} context @param {Values} amounts
 */
function isOtherBet({ key }, amounts) {
  const right = /** @type {Values} */ (key.solution.value);
  return key.prediction && Object.keys(amounts).some((part) => amounts[part] !== right[part]);
}
