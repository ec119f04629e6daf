// @ts-check
/** Mirrors `evaluate` of engine/kinds/classification.py. */
import {
  correct, correctScored, isEmptyMapping, isMapping, notYet, say, unanswered,
} from "./base.js";

/** @typedef {import("../types").Context} Context */
/** @typedef {import("../types").Lesson} Lesson */

const RECOMMENDED = 3; // lessons, by an opinion

/** @param {Context} context @param {any} answer */
export function evaluateClassification(context, answer) {
  const { items, classes, opinion } = context.key.check;
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
  const lacking = opinion ? "classification.unanswered" : "classification.incomplete";
  if (missing > 0) return unanswered(context, lacking, { missing, total });
  if (opinion) return correctScored(context, recommendation(context, chosen), null);
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

/**
 * The lessons with most points; ties, and nobody's points, go by the order of the book.
 * @param {Context} context @param {Record<string, string>} chosen
 */
function recommendation(context, chosen) {
  const { key } = context;
  /** @type {Lesson[]} */
  const lessons = key.check.lessons;
  const points = new Map(lessons.map(({ page }) => [page, 0]));
  const score = (/** @type {string} */ page) => points.get(page) ?? 0;
  for (const [name, { lesson, need }] of Object.entries(/** @type {Record<string, any>} */ (key.check.items))) {
    points.set(lesson, score(lesson) + need[chosen[name]]);
  }
  const best = [...lessons].sort((a, b) => score(b.page) - score(a.page)).slice(0, RECOMMENDED);
  const some = lessons.some(({ page }) => score(page) !== 0);
  const name = some ? "classification.lessons" : "classification.lessons.none";
  const sentence = say(context, key.check.before ? "classification.lessons.again" : name);
  if (key.format === "html") {
    const items = best.map((lesson) => `<li>${linked(lesson)}: ${lesson.reason}</li>`).join("");
    return `${key.success}<p>${sentence}</p><ol>${items}</ol>`;
  }
  const listed = best.map(({ title, reason }, n) => `${n + 1}. **${title}**: ${reason}`).join("\n");
  return `${key.success}\n\n${sentence}\n\n${listed}`;
}

/** @param {Lesson} lesson */
function linked({ title, address }) {
  const strong = `<strong>${title}</strong>`;
  return address ? `<a href="${address}">${strong}</a>` : strong;
}
