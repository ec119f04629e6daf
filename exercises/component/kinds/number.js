// @ts-check
/** Mirrors engine/kinds/number.py from `evaluate` on. */
import { formatNumber, formatTyped, readNumber, withUnit, within } from "../numbers.js";
import { fill } from "../texts.js";
import { correct, helpFor, notYet, notYetSentence, quoted, say, unanswered } from "./base.js";

/** @typedef {import("../types").Context} Context */
/** @typedef {import("../types").Reading} Reading */

/** Words of the units in which a part of 1 is a slip. */
const PER_HUNDRED = ["%", "de cada 100"];

/** @param {Context} context @param {unknown} answer */
export function evaluateNumber(context, answer) {
  const { key } = context;
  const { value: target, tolerance, decimals, unit, between, mistakes } = key.check;
  const reading = readNumber(answer, unit);
  if (reading.value === null) return unread(context, answer, reading);
  const value = reading.value;
  const [low, high] = between ?? [-Infinity, Infinity];
  if (value < low || value > high) return unanswered(context, "number.range", { low, high });
  const answered = answeredWith(value, unit);
  if (key.prediction) return prediction(context, value, answered);
  if (within(value, target, tolerance)) return correct(context, fill(key.success, answered));
  for (const { id, value: wrong, message } of mistakes) {
    if (!within(value, wrong, tolerance)) continue;
    return notYet(context, { message: fill(message, answered), mistake: id });
  }
  const sentence = slip(value, target, tolerance, unit);
  const isCount = Number.isInteger(value) && !decimals && !tolerance;
  const told = sentence === "number.rounding" && isCount ? "number.count" : sentence; // nothing is rounded there
  if (told) return notYetSentence(context, told, answered);
  const message = say(context, value > target ? "number.high" : "number.low", answered);
  return notYet(context, { message, help: helpFor(context, "number.far") });
}

/**
 * The sentence for a slip of form: percent, thousands, sign or rounding.
 * @param {number} value @param {number} target @param {number} tolerance @param {string} unit
 */
function slip(value, target, tolerance, unit) {
  const near = Math.max(tolerance, 0.02 * Math.abs(target));
  // A part of 1 is often rounded to one figure or two.
  const rounded = Math.max(near, 0.5, 0.05 * Math.abs(target));
  const perHundred = PER_HUNDRED.some((words) => unit.includes(words));
  if (target && perHundred && Math.abs(value) < 1 && within(value * 100, target, rounded)) return "number.fraction";
  if (target && within(value / 100, target, tolerance)) return "number.percent";
  if (target && (within(value * 1000, target, near) || within(value / 1000, target, near))) {
    return "number.thousands";
  }
  if (target && within(-value, target, tolerance)) return "number.sign";
  const close = Math.max(5 * tolerance, 0.03 * Math.abs(target));
  return within(value, target, close) ? "number.rounding" : null;
}

/** @param {number} value @param {string} unit */
function answeredWith(value, unit) {
  const written = formatTyped(value);
  return { respuesta: written, answer: withUnit(written, unit) };
}

/** @param {Context} context @param {number} value @param {Record<string, string>} answered */
function prediction(context, value, answered) {
  const { value: target, decimals, unit, tolerance } = context.key.check;
  const written = withUnit(formatNumber(target, decimals), unit);
  const close = within(value, target, tolerance);
  const near = answered.answer === written ? "exact" : "close";
  const side = close ? near : value > target ? "high" : "low";
  const told = say(context, `prediction.${side}`, { value: written, ...answered });
  const message = [told, context.key.success].join("\n\n").replace(/\n+$/, "");
  return close ? correct(context, message) : notYet(context, { message });
}

/** @param {Context} context @param {unknown} answer @param {Reading} reading */
function unread(context, answer, reading) {
  if (reading.problem === "empty") return unanswered(context, "empty");
  if (typeof answer !== "string") return unanswered(context, "wrong-type");
  return unreadText(context, answer, reading, context.key.check.unit);
}

/**
 * What is said of a text that is no number, or two.
 * @param {Context} context @param {string} text @param {Reading} reading @param {string} unit
 */
export function unreadText(context, text, reading, unit) {
  const [first = "", second = ""] = reading.candidates.map(formatTyped);
  const values = { text: quoted(context.key, text), unit, first, second };
  return unanswered(context, `number.${reading.problem}`, values);
}
