// @ts-check
/** «Mi progreso»: how far one has come, and all that one keeps, to a file, to paper, to a calendar, and back. */
import { calendarText } from "./calendar.js";
import { completionSheet, SHEET_STYLE } from "./completion_sheet.js";
import { button, made, setText } from "./controls/dom.js";
import { download } from "./download.js";
import { fileChooser, textOf } from "./files.js";
import { printSheet, sheetFile } from "./paper.js";
import { today } from "./plan_text.js";
import { mergeEditions, MOST_BYTES, own, progressDocument, progressFile, readProgress } from "./progress_document.js";
import { bringAside, bringEditions, keptAside, keptEditions } from "./progress_store.js";
import { hasLessons, lessonsLeft, placesOf, sittingsOf } from "./progress_summary.js";
import { showOverview } from "./progress_overview.js";
import { counted, inHours, rootOf } from "./progress_words.js";
import { forgetAll, isLasting, openStorage, sitePath } from "./storage.js";
import { fill } from "./texts.js";

/** @typedef {import("./types").Editions} Editions */
/** @typedef {import("./types").Outline} Outline */
/** @typedef {import("./types").Placed} Placed */

const SHORTEST = 15; // minutes of an appointment
const LONGEST_TOGETHER = 30; // minutes of the lessons that share one
const WEEK = 7; // days

/** @param {Outline} outline */
export function startProgress(outline) {
  for (const root of document.querySelectorAll(".mi-progreso")) attachProgress(/** @type {HTMLElement} */ (root), outline);
}

/**
 * @param {HTMLElement} root what it holds gives way
 * @param {Outline} outline
 */
export function attachProgress(root, outline) {
  const { labels, course, content, edition } = outline;
  const path = sitePath(document);
  const store = openStorage(path, edition);
  const plans = new Set(placesOf(outline).flatMap(({ exercise }) => (exercise.kind === "plan" ? [exercise.id] : [])));
  /** @param {string} id */
  const isPlan = (id) => plans.has(id);
  /** What a file brought and this browser has no room for. @type {Editions} */
  let inMemory = {};
  /** @type {Placed[]} */
  let asideInMemory = [];

  function everything() {
    const { editions, lost } = mergeEditions(keptEditions(path), inMemory, isPlan);
    return { editions, aside: [...keptAside(path), ...asideInMemory, ...lost] };
  }

  const records = () => own(everything().editions, edition) ?? {};
  const overview = made("div");

  function refresh() {
    const { editions, aside } = everything();
    showOverview(overview, outline, editions, aside);
  }

  /** @returns {HTMLElement} what answers to what one does */
  function newStatus() {
    const status = made("p");
    status.setAttribute("role", "status");
    return status;
  }

  function save() {
    const { editions, aside } = everything();
    const written = progressDocument(course, content, editions, aside);
    download(progressFile(course), JSON.stringify(written), "application/json");
  }

  function filesSection() {
    const status = newStatus();
    const chooser = fileChooser(".json,application/json", async (file) => {
      setText(status, await brought(file).catch(() => labels["progress.upload.unread"]));
      refresh();
    });
    const buttons = bar(button(labels["progress.download"], save), button(labels["progress.upload"], () => chooser.click()), chooser);
    return section("progress.keep", made("p", labels["progress.keep.help"]), buttons, status, lastingLine());
  }

  /** @param {File} file @returns {Promise<string>} what is said of it */
  async function brought(file) {
    const names = { file: progressFile(course) };
    const text = await textOf(file, MOST_BYTES);
    if (text === null) return fill(labels["progress.upload.huge"], names);
    const { problem, editions, aside, broken } = readProgress(text, course);
    if (problem) return fill(labels[`progress.upload.${problem}`], names);
    const known = new Set(placesOf(outline).map(({ exercise }) => exercise.id));
    const unknown = Object.values(editions).flatMap((found) => Object.keys(found)).filter((id) => !known.has(id)).length;
    const met = mergeEditions(inMemory, editions, isPlan);
    const { fresh, same, full, editions: joined } = bringEditions(path, met.editions, isPlan);
    inMemory = full ? joined : {};
    asideInMemory = bringAside(path, [...asideInMemory, ...met.lost, ...aside]);
    const counts = [
      ...(fresh > 0 ? [counted("progress.fresh", fresh, labels)] : []),
      ...(same > 0 ? [counted("progress.same", same, labels)] : []),
    ];
    const others = aside.length > 0 ? `${labels["progress.aside"]}: ${aside.length}.` : labels["progress.nothing"];
    const sentences = [counts.length > 0 ? `${counts.join(", ")}.` : others];
    if (unknown > 0) sentences.push(fill(labels["progress.foreign-ids"], { n: unknown }));
    if (broken > 0) sentences.push(fill(labels["progress.broken"], { n: broken }));
    if (full || asideInMemory.length > 0) sentences.push(labels[store.available ? "progress.full" : "progress.memory"]);
    return sentences.join(" ");
  }

  /** What the browser says of keeping it. */
  function lastingLine() {
    const line = made("p");
    line.className = "progreso-suave";
    if (!store.available) line.textContent = labels["progress.absent"];
    else {
      isLasting().then((lasting) => {
        line.textContent = labels[lasting ? "progress.lasting" : "progress.passing"];
      });
    }
    return line;
  }

  function souvenirSection() {
    const name = made("input");
    name.type = "text";
    name.autocomplete = "name";
    name.maxLength = 80;
    const sheet = () => completionSheet(outline, records(), name.value, today(), (minutes) => inHours(minutes, labels));
    const title = labels["progress.sheet.title"];
    const onPage = document.documentElement.dataset.content_root !== undefined;
    const toPaper = onPage
      ? button(labels["progress.print"], () => printSheet(sheet(), SHEET_STYLE, title))
      : button(labels["progress.sheet"], () => download("recuerdo.html", sheetFile(sheet(), SHEET_STYLE, title), "text/html"));
    return section("progress.souvenir", made("p", labels["progress.souvenir.help"]), bar(field("progress.name", name), toPaper));
  }

  function calendarSection() {
    const status = newStatus();
    const [day, hour] = [made("input"), made("input")];
    day.type = "date";
    hour.type = "time";
    hour.value = "18:30";
    const action = button(labels["progress.calendar.download"], () => setText(status, appointed(day.value, hour.value)));
    const fields = bar(field("progress.calendar.day", day), field("progress.calendar.hour", hour), action);
    return section("progress.calendar", made("p", labels["progress.calendar.help"]), fields, status);
  }

  /** @param {string} day @param {string} hour as the fields give them @returns {string} what is said of the file */
  function appointed(day, hour) {
    const first = new Date(`${day}T${hour}`);
    if (Number.isNaN(first.getTime())) return labels["progress.calendar.missing"];
    const left = sittingsOf(lessonsLeft(outline, records()), LONGEST_TOGETHER);
    if (left.length === 0) return labels["progress.calendar.none"];
    /** @param {number} n of weeks: the hour stays the same when the clocks change */
    const after = (n) => new Date(first.getFullYear(), first.getMonth(), first.getDate() + n * WEEK, first.getHours(), first.getMinutes());
    const isOnline = /^https?:$/.test(location.protocol);
    const appointments = left.map(({ lessons, left: n, minutes }, week) => ({
      id: lessons[0].exercises[0].id, // of this lesson alone: a later file moves its appointment
      start: after(week),
      minutes: Math.max(SHORTEST, minutes),
      summary: fill(labels["progress.calendar.summary"], { lesson: lessons.map(({ title }) => title).join(", ") }),
      description: fill(labels["progress.calendar.description"], { n }),
      address: isOnline && lessons[0].address ? new URL(`${rootOf()}${lessons[0].address}`, document.baseURI).href : "",
    }));
    download(`${course}.ics`, calendarText(labels["progress.calendar.name"], course, appointments, new Date()), "text/calendar");
    const date = after(left.length - 1).toLocaleDateString("es", { day: "numeric", month: "long", year: "numeric" });
    return fill(labels["progress.calendar.done"], { n: left.length, date });
  }

  function deleteSection() {
    const status = newStatus();
    const place = made("div");
    const begin = button(labels["progress.delete"], () => ask());
    const stop = () => {
      place.replaceChildren(begin);
      begin.focus();
    };

    /** @param {string} sentence @param {HTMLButtonElement[]} answers */
    function put(sentence, ...answers) {
      setText(status, "");
      const question = made("p", sentence);
      question.tabIndex = -1;
      place.replaceChildren(question, bar(...answers, button(labels["progress.delete.no"], stop)));
      question.focus();
    }

    function ask() {
      put(labels["progress.delete.ask"], button(labels["progress.download"], save), button(labels["progress.delete.go-on"], askAgain));
    }

    function askAgain() {
      const n = Object.values(everything().editions).reduce((sum, found) => sum + Object.keys(found).length, 0);
      put(fill(labels["progress.delete.sure"], { n }), button(labels["progress.delete.yes"], () => {
        forgetAll(path);
        inMemory = {};
        asideInMemory = [];
        stop();
        setText(status, labels["progress.delete.done"]);
        refresh();
      }));
    }

    place.append(begin);
    const block = section("progress.delete", place, status);
    block.classList.add("progreso-borrar");
    return block;
  }

  /** @param {string} label @param {Node[]} children */
  function section(label, ...children) {
    return made("section", made("h2", labels[label]), ...children);
  }

  /** @param {string} label @param {HTMLInputElement} input */
  function field(label, input) {
    return made("label", made("span", labels[label]), input);
  }

  const weeks = hasLessons(outline) ? [calendarSection()] : [];
  root.replaceChildren(overview, filesSection(), souvenirSection(), ...weeks, deleteSection());
  root.dataset.activo = "1";
  refresh();
  store.onNews(refresh);
  addEventListener("pageshow", refresh);
}

/** @param {Node[]} children */
function bar(...children) {
  const element = made("div", ...children);
  element.className = "progreso-botones";
  return element;
}
