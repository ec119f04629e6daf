// @ts-check
/** Mirrors `evaluate` of engine/kinds/ordering.py. */
import { correct, isEmptyList, notYet, notYetSentence, quoted, unanswered } from "./base.js";

/** @typedef {import("../types").Context} Context */

/** @param {Context} context @param {any} answer */
export function evaluateOrdering(context, answer) {
  const { items, order, mistakes } = context.key.check;
  if (isEmptyList(answer)) return unanswered(context, "ordering.untouched");
  if (!Array.isArray(answer) || !answer.every((name) => typeof name === "string")) {
    return unanswered(context, "wrong-type");
  }
  const unknown = answer.find((name) => !Object.hasOwn(items, name));
  if (unknown !== undefined) {
    return unanswered(context, "unknown-choice", { name: quoted(context.key, unknown) });
  }
  if (!sameList([...answer].sort(), [...order].sort())) {
    return unanswered(context, "ordering.incomplete");
  }
  if (sameList(answer, order)) return correct(context, context.key.success);
  for (const { id, before, message } of mistakes) {
    if (sameList(answer.filter((name) => before.includes(name)), before)) {
      return notYet(context, { message, mistake: id });
    }
  }
  const [first, second] = reversedPair(answer, order);
  return notYetSentence(context, "ordering.pair", { first: items[first], second: items[second] });
}

/** @param {string[]} one @param {string[]} other */
function sameList(one, other) {
  return one.length === other.length && one.every((name, place) => name === other[place]);
}

/** @param {string[]} answer @param {string[]} order */
function reversedPair(answer, order) {
  const at = answer.findIndex(
    (name, place) => order.indexOf(name) > order.indexOf(answer[place + 1]),
  );
  return [answer[at], answer[at + 1]];
}
