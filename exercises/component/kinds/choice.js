// @ts-check
/** Mirrors `evaluate` of engine/kinds/choice.py. */
import {
  correct, correctScored, isEmptyList, notYet, notYetSentence, quoted, unanswered,
} from "./base.js";

/** @typedef {import("../types").Context} Context */

/** @param {Context} context @param {any} answer */
export function evaluateChoice(context, answer) {
  const { options, right, several, opinion } = context.key.check;
  if (isEmptyList(answer)) return unanswered(context, "empty");
  const chosen = typeof answer === "string" ? [answer] : answer;
  if (!Array.isArray(chosen) || !chosen.every((name) => typeof name === "string")) {
    return unanswered(context, "wrong-type");
  }
  const unknown = chosen.find((name) => !Object.hasOwn(options, name));
  if (unknown !== undefined) {
    return unanswered(context, "unknown-choice", { name: quoted(context.key, unknown) });
  }
  if (chosen.length > 1 && !several) return unanswered(context, "wrong-type");
  if (opinion) return correctScored(context, options[chosen[0]], null);
  const wrong = Object.keys(options).find((id) => chosen.includes(id) && !right.includes(id));
  if (wrong !== undefined) return notYet(context, { message: options[wrong], mistake: wrong });
  if (right.some((/** @type {string} */ id) => !chosen.includes(id))) {
    return notYetSentence(context, "choice.missing");
  }
  return correct(context, several ? context.key.success : options[chosen[0]]);
}
