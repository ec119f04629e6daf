// Answers JSON lines: what the component's modules say, for comparing with Python.
import { createInterface } from "node:readline";
import { evaluate } from "../../exercises/component/evaluate.js";
import { evaluateAll } from "../../exercises/component/expressions.js";
import { fold, formatNumber, formatTyped, readNumber } from "../../exercises/component/numbers.js";
import { calendarText } from "../../exercises/component/calendar.js";
import { mergeEditions, progressDocument, readProgress } from "../../exercises/component/progress_document.js";
import { mergeRecords } from "../../exercises/component/records.js";
import { fill } from "../../exercises/component/texts.js";

/** The keys and sentences of the first line: sent once, since every verdict needs them. */
let known;

const ASKED = {
  calendarText: (name, domain, appointments, now) =>
    calendarText(name, domain, appointments.map((one) => ({ ...one, start: new Date(one.start) })), new Date(now)),
  mergeEditions: (ours, theirs, plans) => mergeEditions(ours, theirs, (id) => plans.includes(id)),
  mergeRecords,
  progressDocument,
  readProgress: (text, course) => ({ ...readProgress(text, course), isPolluted: Object.keys(Object.prototype).length > 0 || {}.polluted !== undefined }),
  evaluate: (place, answer) => evaluate(known.keys[place], answer, known.sentences),
  evaluateAll,
  fill,
  fold,
  formatNumber,
  formatTyped,
  readNumber,
};

for await (const line of createInterface({ input: process.stdin })) {
  const { name, calls, ...rest } = JSON.parse(line);
  if (!name) {
    known = rest;
    continue;
  }
  process.stdout.write(JSON.stringify(calls.map((call) => ASKED[name](...call))) + "\n");
}
