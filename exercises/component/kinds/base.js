// @ts-check
/** What the evaluators of the kinds answer with. Mirrors the end of engine/kinds/base.py. */
import { fill } from "../texts.js";

/** @typedef {import("../types").Context} Context */
/** @typedef {import("../types").Result} Result */

/** @param {Context} context @param {string} sentence @param {Record<string, unknown>} values */
export function say(context, sentence, values = {}) {
  return fill(context.sentences[sentence], values);
}

/** @param {Context} context @param {string} sentence */
export function helpFor(context, sentence) {
  return context.sentences[sentence + ".help"] ?? "";
}

/**
 * @param {Context} context
 * @param {string} status
 * @param {Partial<Result>} known
 * @returns {Result}
 */
export function result({ key }, status, known) {
  const empty = { mistake: null, message: "", help: "", score: null };
  return { id: key.id, status, ...empty, ...known, version: key.version };
}

/**
 * Nothing was graded, and no attempt counts.
 * @param {Context} context
 * @param {string} sentence
 * @param {Record<string, unknown>} values
 */
export function unanswered(context, sentence, values = {}) {
  const help = fill(helpFor(context, sentence), values);
  return result(context, "sin-responder", { message: say(context, sentence, values), help });
}

/** Right; a prediction is not graded. @param {Context} context @param {string} message */
export function correct(context, message) {
  return correctScored(context, message, 1);
}

/** @param {Context} context @param {string} message @param {number | null} score */
export function correctScored(context, message, score) {
  const graded = context.key.prediction ? null : score;
  return result(context, "correcto", { message, score: graded });
}

/**
 * Wrong, with a message that leads on.
 * @param {Context} context
 * @param {Partial<Result>} known its message, and mistake, help or score
 */
export function notYet(context, known) {
  const score = context.key.prediction ? null : (known.score ?? 0);
  return result(context, "todavia-no", { ...known, score });
}

/**
 * Wrong in a way the engine has a sentence for.
 * @param {Context} context
 * @param {string} sentence
 * @param {Record<string, unknown>} values
 */
export function notYetSentence(context, sentence, values = {}) {
  const message = say(context, sentence, values);
  return notYet(context, { message, help: helpFor(context, sentence) });
}

/** An exercise that only Python can check. @param {Context} context */
export function notCheckable(context) {
  const message = say(context, "code.needs-python");
  return result(context, "no-evaluable", { message, help: helpFor(context, "code.needs-python") });
}

/** Our fault: never a zero. @param {Context} context */
export function notGradable(context) {
  const message = say(context, "our-fault");
  return result(context, "no-evaluable", { message, help: helpFor(context, "our-fault") });
}

/** @type {Record<string, string>} */
const ENTITIES = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#x27;" };

/**
 * What a learner typed, safe to say back in the format of the key.
 * @param {Context["key"]} key @param {string} text
 */
export function quoted(key, text) {
  return key.format === "html" ? text.replace(/[&<>"']/g, (sign) => ENTITIES[sign]) : text;
}

/**
 * @param {unknown} answer
 * @returns {answer is Record<string, unknown>}
 */
export function isMapping(answer) {
  return typeof answer === "object" && answer !== null && !Array.isArray(answer);
}

/** Whether nothing was answered where a list is expected. @param {unknown} answer */
export function isEmptyList(answer) {
  return answer === null || answer === "" || (Array.isArray(answer) && answer.length === 0);
}

/** Whether nothing was answered where a mapping is expected. @param {unknown} answer */
export function isEmptyMapping(answer) {
  return (
    answer === null || answer === "" || (isMapping(answer) && Object.keys(answer).length === 0)
  );
}
