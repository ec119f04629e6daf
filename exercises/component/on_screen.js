// @ts-check
/** What the exercises of a page say now, also where the browser keeps nothing. Scripts that share no code ask by an event. */

/** @typedef {import("./types").SavedRecord} SavedRecord */
/** @typedef {{ id: string, edition: string, record: SavedRecord }} Told */

const ASKED = "ejercicio-preguntado";

/** @param {import("./types").Exercise} exercise */
export function tellWhenAsked(exercise) {
  const { section, key } = exercise;
  section.addEventListener(ASKED, (event) => {
    /** @type {CustomEvent<Told[]>} */ (event).detail.push({ id: key.id, edition: key.edition, record: exercise.record });
  });
}

/** @param {string} edition @returns {Record<string, SavedRecord[]>} by id: a notebook may show an exercise twice */
export function recordsOnScreen(edition) {
  /** @type {Told[]} */
  const told = [];
  for (const section of document.querySelectorAll("section.ejercicio")) {
    section.dispatchEvent(new CustomEvent(ASKED, { detail: told }));
  }
  const ours = told.filter((each) => each.edition === edition);
  return Object.fromEntries(ours.map(({ id }) => [id, ours.filter((each) => each.id === id).map(({ record }) => record)]));
}
