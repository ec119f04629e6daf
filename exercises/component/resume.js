// @ts-check
/** «Te quedaste en…», on the first page, for whoever comes back. */
import { lastPlace, placesOf } from "./progress_summary.js";
import { linkTo } from "./progress_words.js";
import { openStorage, sitePath } from "./storage.js";

/** @param {import("./types").Outline} outline */
export function startResume(outline) {
  const place = document.querySelector(".te-quedaste");
  if (!place) return;
  const store = openStorage(sitePath(document), outline.edition);
  const elsewhere = placesOf(outline).filter(({ exercise }) => !document.getElementById(`ej-${exercise.id}`));
  const refresh = () => {
    const last = lastPlace(elsewhere, store.all());
    place.replaceChildren(...(last ? [outline.labels["progress.last"], " ", linkTo(last, last.lesson.title), "."] : []));
  };
  refresh();
  for (const news of ["storage", "pageshow"]) addEventListener(news, refresh);
}
