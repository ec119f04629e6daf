// @ts-check
/** How far a learner has come: what is done, what is left, and what is next. */
import { isAnswered } from "./records.js";

/** @typedef {import("./types").Outline} Outline */
/** @typedef {import("./types").OutlineExercise} OutlineExercise */
/** @typedef {import("./types").OutlineLesson} OutlineLesson */
/** @typedef {import("./types").SavedRecord} SavedRecord */
/** @typedef {Record<string, SavedRecord>} Records of the edition shown, by id */
/** @typedef {"done" | "bet" | "not-yet" | "begun" | "changed" | "none"} State */
/** @typedef {{ done: number, total: number, essential: number, whole: number, code: number, spent: number }} Sum minutes, but for the first two */
/** @typedef {{ lesson: OutlineLesson, exercise: OutlineExercise }} Place */
/** @typedef {{ lessons: OutlineLesson[], left: number, minutes: number }} Sitting */

/** @param {OutlineExercise} exercise @param {Records} records @returns {State} */
export function stateOf({ id, version, prediction }, records) {
  const record = Object.hasOwn(records, id) ? records[id] : null;
  if (!record || (!isAnswered(record) && record.attempts === 0 && record.hints === 0)) return "none";
  if (record.status === "") return "begun";
  // The page, too, asks to check it again.
  if (record.version !== version) return "changed";
  if (record.status === "correcto") return "done";
  return prediction ? "bet" : "not-yet";
}

/** @param {OutlineExercise} exercise @param {Records} records */
function isDone(exercise, records) {
  return ["done", "bet"].includes(stateOf(exercise, records));
}

/** @param {Outline} outline @returns {Place[]} in the order of the course */
export function placesOf({ parts }) {
  return parts.flatMap(({ lessons }) => lessons).flatMap((lesson) => lesson.exercises.map((exercise) => ({ lesson, exercise })));
}

/** A notebook by itself has only the parts, and the names of exercises from A to Z. @param {Outline} outline */
export function hasLessons({ parts }) {
  return parts.some(({ lessons }) => lessons.length > 1);
}

/** @param {OutlineExercise[]} exercises @param {Records} records @returns {Sum} */
export function sumOf(exercises, records) {
  const sum = { done: 0, total: exercises.length, essential: 0, whole: 0, code: 0, spent: 0 };
  for (const exercise of exercises) {
    const { minutes, essential, needsPython } = exercise;
    if (isDone(exercise, records)) {
      sum.done += 1;
      sum.spent += minutes;
    } else {
      if (essential) sum.essential += minutes;
      if (needsPython) sum.code += minutes;
      else sum.whole += minutes;
    }
  }
  return sum;
}

/** First what is essential, then the rest; code is never asked for. @param {Outline} outline @param {Records} records @returns {Place | undefined} */
export function nextPlace(outline, records) {
  const left = placesOf(outline).filter(({ exercise }) => !exercise.needsPython && !isDone(exercise, records));
  return left.find(({ exercise }) => exercise.essential) ?? left[0];
}

/** @param {Place[]} places in the order of the course @param {Records} records @returns {Place | undefined} the one that was last worked on */
export function lastPlace(places, records) {
  /** @param {Place} place */
  const last = ({ exercise: { id } }) => (Object.hasOwn(records, id) ? records[id].times.last : "");
  const known = places.filter((place) => last(place) !== "");
  return known.reduce((/** @type {Place | undefined} */ found, place) => (found && last(found) >= last(place) ? found : place), undefined);
}

/**
 * The lessons with something left of them, without code.
 * @param {Outline} outline @param {Records} records
 * @returns {{ lesson: OutlineLesson, left: number, minutes: number }[]}
 */
export function lessonsLeft({ parts }, records) {
  return parts.flatMap(({ lessons }) => lessons).flatMap((lesson) => {
    const left = lesson.exercises.filter((exercise) => !exercise.needsPython && !isDone(exercise, records));
    const minutes = left.reduce((sum, exercise) => sum + exercise.minutes, 0);
    return left.length > 0 ? [{ lesson, left: left.length, minutes }] : [];
  });
}

/**
 * Lessons that follow each other and are short go together.
 * @param {ReturnType<typeof lessonsLeft>} left @param {number} longest minutes of those that go together
 * @returns {Sitting[]}
 */
export function sittingsOf(left, longest) {
  /** @type {Sitting[]} */
  const sittings = [];
  for (const { lesson, left: n, minutes } of left) {
    const last = sittings.at(-1);
    if (last && last.minutes + minutes <= longest) {
      last.lessons.push(lesson);
      last.left += n;
      last.minutes += minutes;
    } else sittings.push({ lessons: [lesson], left: n, minutes });
  }
  return sittings;
}

/** Ids that are kept and no longer in the course. @param {Outline} outline @param {Records} records */
export function strangers(outline, records) {
  const known = new Set(placesOf(outline).map(({ exercise }) => exercise.id));
  return Object.keys(records).filter((id) => !known.has(id)).sort();
}
