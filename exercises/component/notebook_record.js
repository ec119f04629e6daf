// @ts-check
/** Keeps what was checked in a cell with Python, where the answers of the other exercises are. */
import { isAnswered } from "./records.js";
import { openStorage, sitePath } from "./storage.js";

/**
 * The output of a cell runs this each time a notebook shows it: what has been kept once is not counted again.
 * @param {{ id: string, edition: string, answer: unknown, status: string, hints: number, version: string, time: string,
 *   previous: string | null }} made `previous` is the time of what this notebook kept before
 */
export function keepFromNotebook({ id, edition, answer, status, hints, version, time, previous }) {
  const store = openStorage(sitePath(document), edition);
  const kept = store.read(id);
  if (kept && kept.times.last >= time) return;
  const before = kept?.version === version ? kept : null;
  if (kept && !before) store.putAside(id);
  // What a page has kept meanwhile is nowhere in the notebook.
  if (before && before.times.last !== previous && isAnswered(before) && before.answer !== answer && store.aside(id, before)) return;
  const isGraded = status === "correcto" || status === "todavia-no";
  const wasRight = before?.status === "correcto";
  store.write(id, {
    answer,
    attempts: (before?.attempts ?? 0) + Number(isGraded),
    status: wasRight || !isGraded ? (before?.status ?? "") : status,
    hints: Math.max(before?.hints ?? 0, hints),
    times: {
      first: before?.times.first ?? time,
      last: time,
      passed: before?.times.passed ?? (status === "correcto" ? time : null),
    },
    version,
  });
}
