// @ts-check
/** Checks an answer against its key, without Python. Mirrors engine/checking.py. */
import { notCheckable, notGradable } from "./kinds/base.js";
import { evaluateChoice } from "./kinds/choice.js";
import { evaluateClassification } from "./kinds/classification.js";
import { evaluateDecision } from "./kinds/decision.js";
import { evaluateNumber } from "./kinds/number.js";
import { evaluateOrdering } from "./kinds/ordering.js";
import { evaluatePlan } from "./kinds/plan.js";

/** @typedef {import("./types").Key} Key */
/** @typedef {import("./types").Result} Result */
/** @typedef {import("./types").Context} Context */

/** @type {Record<string, (context: Context, answer: any) => Result>} */
const EVALUATORS = {
  choice: evaluateChoice,
  number: evaluateNumber,
  ordering: evaluateOrdering,
  classification: evaluateClassification,
  decision: evaluateDecision,
  plan: evaluatePlan,
};

/**
 * @param {Key} key
 * @param {unknown} answer JSON-able, in the form its kind documents; anything else gets a sentence
 * @param {Record<string, string>} sentences
 * @returns {Result}
 */
export function evaluate(key, answer, sentences) {
  const context = { key, sentences };
  const evaluator = EVALUATORS[key.kind];
  if (!evaluator) return notCheckable(context);
  return evaluator(context, answer === undefined ? null : answer);
}

/**
 * As `evaluate`, but a fault of ours is a verdict too: `no-evaluable`, never a zero.
 * @param {Key} key
 * @param {unknown} answer
 * @param {Record<string, string>} sentences
 * @returns {Result}
 */
export function check(key, answer, sentences) {
  try {
    return evaluate(key, answer, sentences);
  } catch {
    return notGradable({ key, sentences });
  }
}
