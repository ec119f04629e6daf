// @ts-check
/** What the learner already wrote elsewhere, offered below each field of a document. Nothing typed is ever replaced unasked. */
import { announceInput, one } from "./controls/dom.js";
import { UNKNOWN } from "./kinds/plan.js";
import { typedIn } from "./plan_text.js";

/** @typedef {import("./types").DocumentField} DocumentField */
/** @typedef {import("./types").Exercise} Exercise */
/** @typedef {import("./types").PlanLine} PlanLine */
/** @typedef {{ where: (string | Node)[], text: string, isFromFile?: boolean }} Offer */

/** @param {Exercise} exercise */
export function attachOffers({ form, key, store, language: { labels } }) {
  /** @type {DocumentField[]} */
  const fields = key.check.document;
  /** @type {Map<string, PlanLine>} */
  const lessons = new Map((key.check.lines ?? []).map((/** @type {PlanLine} */ line) => [line.id, line]));
  /** What a file, another edition or an emptied field said, by field. @type {Map<string, Offer[]>} */
  const others = new Map(fields.map(({ id }) => [id, []]));
  const places = new Map(fields.map((field) => [field.id, placeIn(boxOf(field))]));

  /** @param {DocumentField} field @returns {HTMLInputElement | HTMLTextAreaElement} */
  function inputOf({ id }) {
    return one(form, `[name="${CSS.escape(id)}"]`);
  }

  /** @param {DocumentField} field @returns {Element} */
  function boxOf(field) {
    const input = inputOf(field);
    return input.closest(".ejercicio-texto, .ejercicio-propio") ?? form;
  }

  /** A number, or a line: there is room for one. @param {DocumentField} field */
  function isShort(field) {
    const input = inputOf(field);
    return !(input instanceof HTMLTextAreaElement) || input.rows === 1;
  }

  /** @param {DocumentField} field @returns {Offer[]} */
  function fromLessons({ takes }) {
    return takes.flatMap(([id, name]) => {
      const line = lessons.get(id);
      const text = typedIn(store.read(id)?.answer, name);
      if (!line || !text || text === UNKNOWN) return [];
      const [before, after] = labels["document.wrote"].split("{page}");
      return [{ where: [before, nameOf(line), after], text }];
    });
  }

  /** @param {DocumentField} field @param {Offer[]} offers */
  function stillNew(field, offers) {
    const typed = tidy(inputOf(field).value);
    const seen = new Set([""]);
    return offers.filter(({ text }) => {
      const isNew = !seen.has(tidy(text)) && (isShort(field) ? typed !== tidy(text) : !typed.includes(tidy(text)));
      seen.add(tidy(text));
      return isNew;
    });
  }

  /** Into an empty field, or after what is there; what a short field loses is offered in its turn. @param {DocumentField} field @param {string} text */
  function put(field, text) {
    const input = inputOf(field);
    const typed = input.value.trimEnd();
    if (typed && isShort(field)) remember(field, typed);
    input.value = typed && !isShort(field) ? `${typed}\n${text}` : text;
  }

  /** What leaves a field is still there on the next visit. @param {DocumentField} field @param {string} text */
  function remember({ id }, text) {
    others.get(id)?.unshift({ where: [labels["document.before"]], text });
    store.keepBefore(key.id, id, text);
  }

  function refresh() {
    for (const field of fields) show(field);
  }

  /** @param {DocumentField} field */
  function show(field) {
    const place = /** @type {HTMLElement} */ (places.get(field.id));
    const typed = inputOf(field).value;
    const offers = stillNew(field, [...(others.get(field.id) ?? []), ...fromLessons(field)]);
    const unwritten = typed || offers.length > 0 ? [] : lessonsOf(field);
    const canEmpty = field.heading && typed !== "";
    const shown = JSON.stringify([offers.map(({ text }) => text), unwritten.map(({ id }) => id), canEmpty]);
    if (place.dataset.puesto === shown) return; // or a button would go while it has the focus
    place.dataset.puesto = shown;
    place.replaceChildren(...offers.map((offer) => offerLine(field, offer)));
    if (unwritten.length > 0) place.append(prepared(unwritten));
    if (canEmpty) place.append(button(labels["document.empty"], field, () => empty(field)));
  }

  /** @param {DocumentField} field */
  function lessonsOf({ takes }) {
    return takes.flatMap(([id, name]) => lessons.get(id)?.field === name ? [/** @type {PlanLine} */ (lessons.get(id))] : []);
  }

  /** @param {PlanLine[]} lines */
  function prepared(lines) {
    const sentence = paragraph(labels["document.prepared"], " ");
    for (const [n, line] of lines.entries()) sentence.append(n > 0 ? " · " : "", nameOf(line));
    sentence.className = "ejercicio-ayuda";
    return sentence;
  }

  /** @param {DocumentField} field @param {Offer} offer */
  function offerLine(field, { where, text }) {
    const box = document.createElement("div");
    box.className = "ejercicio-oferta";
    const quote = document.createElement("q");
    quote.textContent = text;
    box.append(paragraph(...where, " ", quote), button(labels["document.bring"], field, () => {
      put(field, text);
      announceInput(inputOf(field));
      inputOf(field).focus();
    }));
    return box;
  }

  /** @param {string} label @param {DocumentField} field @param {() => void} action */
  function button(label, field, action) {
    const made = document.createElement("button");
    made.type = "button";
    made.textContent = label;
    made.setAttribute("aria-label", `${label}: ${field.name}`);
    made.addEventListener("click", action);
    return made;
  }

  /** @param {DocumentField} field */
  function empty(field) {
    const input = inputOf(field);
    if (input.value.trim()) remember(field, input.value);
    input.value = "";
    announceInput(input);
    input.focus();
  }

  /** Fill what is empty with all that the lessons have for it. @returns {number} fields filled */
  function bringAll() {
    const waiting = fields.filter((field) => inputOf(field).value.trim() === "" && fromLessons(field).length > 0);
    for (const field of waiting) {
      const texts = fromLessons(field).map(({ text }) => text);
      put(field, isShort(field) ? texts[0] : texts.join("\n"));
    }
    if (waiting.length > 0) announceInput(form);
    return waiting.length;
  }

  /**
   * What a file says: it fills what is empty, and where it says something else both are shown. Of an earlier file
   * nothing stays.
   * @param {Record<string, string>} answer @param {string} where @returns {{ n: number, other: number }}
   */
  function merge(answer, where) {
    let n = 0;
    let other = 0;
    for (const [id, offers] of others) others.set(id, offers.filter(({ isFromFile }) => !isFromFile));
    const told = fields.filter((field) => typedIn(answer, field.id));
    for (const field of told) {
      const text = typedIn(answer, field.id);
      if (inputOf(field).value.trim() === "") {
        inputOf(field).value = text;
        n += 1;
        continue;
      }
      const offer = { where: [where], text, isFromFile: true };
      if (stillNew(field, [offer]).length > 0) other += 1;
      others.get(field.id)?.unshift(offer);
    }
    announceInput(form);
    return { n, other };
  }

  /** What is kept elsewhere is only offered. @param {Record<string, unknown>} answer @param {string} where */
  function offer(answer, where) {
    for (const { id } of fields) others.get(id)?.push({ where: [where], text: typedIn(answer, id) });
  }

  for (const [id, texts] of Object.entries(store.before(key.id))) {
    others.get(id)?.push(...texts.map((text) => ({ where: [labels["document.before"]], text })));
  }

  return { refresh, bringAll, merge, offer };
}

/** @param {Element} box */
function placeIn(box) {
  const place = document.createElement("div");
  place.className = "ejercicio-ofertas";
  box.append(place);
  return place;
}

/** A notebook knows no address. @param {PlanLine} line */
function nameOf({ id, page, address }) {
  if (!address) return page;
  const link = document.createElement("a");
  link.href = `${document.documentElement.dataset.content_root ?? ""}${address}#ej-${id}`;
  link.textContent = page;
  return link;
}

/** @param {(string | Node)[]} children */
function paragraph(...children) {
  const made = document.createElement("p");
  made.append(...children);
  return made;
}

/** @param {string} text */
function tidy(text) {
  return text.replace(/\s+/g, " ").trim();
}
