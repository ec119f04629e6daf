// @ts-check
/** Mirrors `evaluate` of engine/kinds/classification.py. */
import { correct, isEmptyMapping, isMapping, notYet, say, unanswered } from "./base.js";

/** @typedef {import("../types").Context} Context */

/** @param {Context} context @param {any} answer */
export function evaluateClassification(context, answer) {
  const { items, classes } = context.key.check;
  if (isEmptyMapping(answer)) return unanswered(context, "empty");
  if (!isMapping(answer) || !Object.values(answer).every((name) => typeof name === "string")) {
    return unanswered(context, "wrong-type");
  }
  const chosen = /** @type {Record<string, string>} */ (answer);
  const known = (/** @type {[string, string]} */ [item, name]) =>
    Object.hasOwn(items, item) && Object.hasOwn(classes, name);
  if (!Object.entries(chosen).every(known)) return unanswered(context, "unknown-item");
  const total = Object.keys(items).length;
  const missing = total - Object.keys(chosen).length;
  if (missing > 0) return unanswered(context, "classification.incomplete", { missing, total });
  const wrong = Object.keys(items).filter((item) => chosen[item] !== items[item].class);
  if (wrong.length === 0) return correct(context, context.key.success);
  return diagnosed(context, chosen, wrong);
}

/**
 * Named patterns of error come before the first wrong item's reason.
 * @param {Context} context @param {Record<string, string>} chosen @param {string[]} wrong
 */
function diagnosed(context, chosen, wrong) {
  const { items, mistakes } = context.key.check;
  const total = Object.keys(items).length;
  const right = total - wrong.length;
  const score = right / total;
  for (const { id, pattern, at_least: least, message } of mistakes) {
    const made = Object.keys(pattern).filter((item) => pattern[item].includes(chosen[item]));
    if (made.length >= least) return notYet(context, { message, mistake: id, score });
  }
  const { label, reason } = items[wrong[0]];
  const message = say(context, "classification.partial", { right, total, label });
  return notYet(context, { message, help: reason, score });
}
