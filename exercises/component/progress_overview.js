// @ts-check
/** How far one has come, in words, in bars, and exercise by exercise. */
import { made } from "./controls/dom.js";
import { own } from "./progress_document.js";
import { hasLessons, lastPlace, nextPlace, placesOf, stateOf, strangers, sumOf } from "./progress_summary.js";
import { counted, inHours, linkTo } from "./progress_words.js";
import { fill } from "./texts.js";

/** @typedef {import("./types").Editions} Editions */
/** @typedef {import("./types").Outline} Outline */
/** @typedef {import("./types").OutlineExercise} OutlineExercise */
/** @typedef {import("./types").OutlineLesson} OutlineLesson */
/** @typedef {import("./types").Placed} Placed */
/** @typedef {import("./types").Texts} Texts */
/** @typedef {import("./progress_summary.js").Place} Place */
/** @typedef {import("./progress_summary.js").Records} Records */

/** @param {HTMLElement} place @param {Outline} outline @param {Editions} editions all that is kept @param {Placed[]} aside */
export function showOverview(place, outline, editions, aside) {
  const { labels } = outline;
  const records = own(editions, outline.edition) ?? {};
  const open = new Set([...place.querySelectorAll("details[open]")].map((part) => part.querySelector("summary")?.firstChild?.textContent));
  place.replaceChildren(
    ...sentences(outline, records),
    made("h2", labels["progress.chart"]),
    chart(outline, records),
    made("h2", labels["progress.list"]),
    ...outline.parts.map((part) => partDetails(part, records, labels)),
    ...asideOf(outline, editions, aside),
    ...othersOf(outline, records, editions),
  );
  for (const part of place.querySelectorAll("details")) part.open = open.has(part.querySelector("summary")?.firstChild?.textContent);
}

/** @param {Outline} outline @param {Records} records */
function sentences(outline, records) {
  const { labels } = outline;
  const places = placesOf(outline);
  const sum = sumOf(places.map(({ exercise }) => exercise), records);
  const said = [fill(labels["progress.so-far"], { n: sum.done, total: sum.total })];
  if (sum.whole > 0) said.push(fill(labels["progress.left"], { essential: inHours(sum.essential, labels), whole: inHours(sum.whole, labels) }));
  else said.push(labels["progress.all-done"]);
  if (sum.code > 0) said.push(fill(labels["progress.left-code"], { code: inHours(sum.code, labels) }));
  const lines = [made("p", said.join(" "))];
  const next = nextPlace(outline, records);
  const last = lastPlace(places, records);
  if (next && hasLessons(outline)) {
    const step = made("p", labels[last ? "progress.next" : "progress.start"], " ", linkTo(next, next.exercise.title), ` (${whereOf(next, labels)}).`);
    step.className = "progreso-sigue";
    lines.push(step);
  }
  if (last && last !== next) lines.push(made("p", labels["progress.last"], " ", linkTo(last, last.exercise.title), ` (${last.lesson.title}).`));
  return lines;
}

/** @param {Place} place @param {Texts} labels */
function whereOf({ lesson, exercise }, labels) {
  const name = exercise.essential ? "progress.where-essential" : "progress.where";
  return fill(labels[name], { lesson: lesson.title, minutes: inHours(exercise.minutes, labels) });
}

/** Bars whose text says the same. @param {Outline} outline @param {Records} records */
function chart({ parts, labels }, records) {
  const bars = parts.map((part) => {
    const { done, total, whole } = sumOf(exercisesOf(part), records);
    const text = fill(labels[whole > 0 ? "progress.part-left" : "progress.part"], { n: done, total, minutes: inHours(whole, labels) });
    const filled = made("span");
    filled.style.inlineSize = `${(100 * done) / total}%`;
    const bar = made("span", filled);
    bar.className = "progreso-barra";
    bar.setAttribute("aria-hidden", "true");
    const count = made("span", text);
    count.className = "progreso-suave";
    return made("li", made("span", part.name), count, bar);
  });
  const list = made("ul", ...bars);
  list.className = "progreso-partes";
  return list;
}

/** @param {Outline["parts"][number]} part */
function exercisesOf({ lessons }) {
  return lessons.flatMap(({ exercises }) => exercises);
}

/** @param {Outline["parts"][number]} part @param {Records} records @param {Texts} labels */
function partDetails(part, records, labels) {
  const { done, total } = sumOf(exercisesOf(part), records);
  const count = made("span", ` ${fill(labels["progress.part"], { n: done, total })}`);
  count.className = "progreso-suave";
  return made("details", made("summary", part.name, count), ...part.lessons.flatMap((lesson) => lessonList(lesson, records, labels)));
}

/** @param {OutlineLesson} lesson @param {Records} records @param {Texts} labels */
function lessonList(lesson, records, labels) {
  const items = lesson.exercises.map((exercise) => {
    const state = made("span", labels[`progress.state.${stateOf(exercise, records)}`]);
    state.className = "progreso-estado";
    const about = made("span", aboutOf(exercise, records, labels));
    about.className = "progreso-suave";
    return made("li", state, " ", made("div", linkTo({ lesson, exercise }, exercise.title), " ", about));
  });
  const list = made("ul", ...items);
  list.className = "progreso-ejercicios";
  return [made("h3", lesson.title), list];
}

/** @param {OutlineExercise} exercise @param {Records} records @param {Texts} labels */
function aboutOf({ id, minutes, essential, needsPython }, records, labels) {
  const attempts = own(records, id)?.attempts ?? 0;
  return [
    ...(essential ? [labels["progress.essential"]] : []),
    ...(needsPython ? [labels["progress.code"]] : []),
    inHours(minutes, labels),
    ...(attempts > 0 ? [counted("progress.attempts", attempts, labels)] : []),
  ].join(" · ");
}

/** What a later answer has taken the place of. @param {Outline} outline @param {Editions} editions @param {Placed[]} aside */
function asideOf(outline, editions, aside) {
  const { labels } = outline;
  const places = new Map(placesOf(outline).map((place) => [place.exercise.id, place]));
  const answers = aside.map(({ id, record }) => ({ id, answer: record.answer }));
  const items = [...answers, ...textsBefore(editions)].map(({ id, answer }) => {
    const place = places.get(id);
    const text = made("div", inWords(answer));
    text.className = "progreso-apartada";
    return made("li", place ? linkTo(place, place.exercise.title) : id, text);
  });
  if (items.length === 0) return [];
  const count = made("span", ` ${items.length}`);
  count.className = "progreso-suave";
  const help = made("p", labels["progress.aside.help"]);
  return [made("details", made("summary", labels["progress.aside"], count), help, made("ul", ...items))];
}

/** What the fields of plans said before. @param {Editions} editions */
function textsBefore(editions) {
  return Object.values(editions).flatMap((records) => Object.entries(records)).flatMap(([id, { before = {} }]) =>
    Object.entries(before).flatMap(([field, texts]) => texts.map((text) => ({ id, answer: { [field]: text } }))));
}

/** An answer of any kind; its names are words. @param {any} answer @returns {string} */
function inWords(answer) {
  if (Array.isArray(answer)) return answer.map(inWords).join(", ");
  if (answer === null || typeof answer !== "object") return String(answer ?? "");
  return Object.entries(answer).map(([name, value]) => `${name}: ${inWords(value)}`).join(" · ");
}

/** What is kept and is not of this course as it is now. @param {Outline} outline @param {Records} records @param {Editions} editions */
function othersOf(outline, records, editions) {
  const { labels } = outline;
  const blocks = [];
  const ids = strangers(outline, records);
  if (ids.length > 0) {
    const list = made("ul", ...ids.map((id) => made("li", id)));
    blocks.push(made("h3", labels["progress.others"]), made("p", labels["progress.others.help"]), list);
  }
  const others = Object.keys(editions).filter((edition) => edition !== outline.edition);
  if (others.length > 0) blocks.push(made("p", fill(labels["progress.editions"], { names: others.join(", ") })));
  return blocks;
}
