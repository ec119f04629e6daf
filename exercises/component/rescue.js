// @ts-check
/** The progress file out of the page's memory, where the browser has no room for an answer. */
import { download } from "./download.js";
import { mergeEditions, progressDocument, progressFile } from "./progress_document.js";
import { keptAside, keptEditions } from "./progress_store.js";
import { sitePath } from "./storage.js";

/** @typedef {import("./types").Editions} Editions */
/** @typedef {import("./types").Exercise} Exercise */

/** The exercises of this page whose answers are nowhere else. @type {Set<Exercise>} */
const strays = new Set();

/**
 * @param {Exercise} exercise what could not be kept of it goes into the file, with all that is kept
 * @param {import("./types").Language} language
 * @returns {HTMLButtonElement | null} null where the host does not know its course
 */
export function rescueButton(exercise, { labels, about }) {
  strays.add(exercise);
  if (!about.course) return null;
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = labels["save.rescue"];
  button.addEventListener("click", () => {
    const { editions, lost } = withStrays();
    const aside = [...keptAside(sitePath(document)), ...lost];
    const written = progressDocument(about.course, about.content, editions, aside);
    download(progressFile(about.course), JSON.stringify(written), "application/json");
  });
  return button;
}

/** What is kept, joined with what could not be. */
function withStrays() {
  const unsaved = [...strays].filter(({ isUnsaved }) => isUnsaved);
  const kinds = new Map(unsaved.map(({ key }) => [key.id, key.kind]));
  /** @type {Editions} */
  const alone = {};
  for (const { key, record } of unsaved) alone[key.edition] = { ...alone[key.edition], [key.id]: record };
  return mergeEditions(keptEditions(sitePath(document)), alone, (id) => kinds.get(id) === "plan");
}
