// @ts-check
/** Makes elements. Whatever text they are given stays text: there is no way in for markup. */

/** @typedef {import("./types").Outcome} Outcome */

/**
 * @template {keyof HTMLElementTagNameMap} Tag
 * @param {Tag} tag
 * @param {Record<string, string>} [attributes]
 * @param {(Node | string)[]} children
 * @returns {HTMLElementTagNameMap[Tag]}
 */
export function make(tag, attributes = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

/** A text from outside: its direction ends with it. @param {string} text @param {string} [kind] */
export function foreign(text, kind = "") {
  return make("bdi", kind ? { class: kind } : {}, text);
}

/** @param {string} where What follows `#`. @param {(Node | string)[]} children */
export function linkTo(where, ...children) {
  return make("a", { href: `#${where}` }, ...children);
}

/** @param {string} text @param {() => void} run */
export function button(text, run) {
  const made = make("button", { type: "button" }, text);
  made.addEventListener("click", run);
  return made;
}

/** @param {Outcome} outcome @param {string} [sign] */
export function signOf(outcome, sign = outcome.sign) {
  return make("span", { class: "signo", "data-estado": outcome.id, "aria-hidden": "true" }, sign);
}

/** @param {Outcome} outcome @param {string} [sign] */
export function signAndWord(outcome, sign = outcome.sign) {
  return make("span", { class: "estado" }, signOf(outcome, sign), ` ${outcome.word}`);
}

/** Folds something that is made when somebody looks. @param {string} title @param {() => Node} content */
export function folding(title, content) {
  const made = make("details", {}, make("summary", {}, title));
  made.addEventListener("toggle", () => made.open && made.append(content()), { once: true });
  return made;
}

/**
 * The first of a list, and the rest when asked for.
 * @template T
 * @param {HTMLElement} list
 * @param {T[]} all
 * @param {number} first How many are shown at once.
 * @param {(one: T, place: number) => Node} shown
 * @param {string} more What the button says, before the number.
 * @returns {Node[]} The list, and a button if there is more.
 */
export function firstOf(list, all, first, shown, more) {
  list.append(...all.slice(0, first).map(shown));
  if (all.length <= first) return [list];
  const rest = button(`${more} (${all.length - first})`, () => {
    const added = all.slice(first).map((one, place) => shown(one, place + first));
    list.append(...added);
    rest.remove();
    const link = added[0] instanceof Element ? added[0].querySelector("a, summary") : null;
    if (link instanceof HTMLElement) link.focus();
  });
  return [list, rest];
}

/**
 * A table that scrolls by itself where it does not fit. On a phone each row reads as a card, which
 * would cost its cells their roles and their heads: so both are written down.
 * @param {string} title
 * @param {string[]} heads
 * @param {HTMLTableRowElement[]} rows
 */
export function table(title, heads, rows) {
  for (const row of rows) {
    row.setAttribute("role", "row");
    [...row.cells].forEach((cell, column) => {
      cell.setAttribute("role", cell.tagName === "TH" ? "rowheader" : "cell");
      cell.dataset.nombre = heads[column];
    });
  }
  const head = heads.map((name, column) => {
    const kind = rows[0]?.cells[column].className ?? "";
    return make("th", { scope: "col", role: "columnheader", class: kind }, name);
  });
  return make("div", { class: "tabla" },
    make("table", { role: "table", "aria-label": title },
      make("thead", { role: "rowgroup" }, make("tr", { role: "row" }, ...head)),
      make("tbody", { role: "rowgroup" }, ...rows)));
}
