// @ts-check
/** Shows what a program leaves: text, tables, drawings, and why it stopped. */

/** @typedef {import("./types").Output} Output */
/** @typedef {import("./types").RunReply} RunReply */
/** @typedef {Record<string, string>} Labels */

/* global VEGA */
/** Written by the build: where Vega is, among the site's static files. */
/** @type {string} */ const vegaAddress = VEGA;

/** Of Vega's levels. */
const ONLY_ERRORS = 1;

/** @type {Promise<unknown> | undefined} */
let drawing;

/**
 * @param {HTMLElement} region emptied first
 * @param {RunReply} reply
 * @param {Labels} labels
 * @param {string} site address of the site's static files
 */
export function showReply(region, { outputs, problem }, labels, site) {
  region.hidden = false;
  region.replaceChildren(...outputs.map((output) => element(output, labels, site)));
  if (problem) region.append(...problemElements(problem, labels));
}

/** @param {HTMLElement} region */
export function clear(region) {
  region.hidden = true;
  region.replaceChildren();
}

/** @param {HTMLElement} region @param {RunReply["problem"]} problem @param {Labels} labels */
export function showProblem(region, problem, labels) {
  if (!problem) return;
  region.hidden = false;
  region.replaceChildren(...problemElements(problem, labels));
}

/** @param {HTMLElement} region @param {string} sentence */
export function showWord(region, sentence) {
  region.hidden = false;
  region.replaceChildren(paragraph("ejercicio-aviso-python", sentence));
}

/** @param {Output} output @param {Labels} labels @param {string} site */
function element(output, labels, site) {
  switch (output.type) {
    case "text": {
      const text = document.createElement("pre");
      text.textContent = output.text;
      return text;
    }
    case "html": {
      const frame = document.createElement("div");
      frame.className = "ejercicio-tabla";
      frame.tabIndex = 0; // wide tables scroll with the keyboard too
      frame.setAttribute("role", "region");
      frame.setAttribute("aria-label", labels["live.table"]);
      frame.innerHTML = output.html; // written by outputs.py, every cell escaped
      return frame;
    }
    case "list": {
      const list = document.createElement("ul");
      for (const item of output.items) list.append(Object.assign(document.createElement("li"), { textContent: item }));
      return list;
    }
    case "chart":
      return chart(output, labels, site);
    default:
      return paragraph("ejercicio-aviso-python", output.text);
  }
}

/** @param {{ spec: any, description: string }} output @param {Labels} labels @param {string} site */
function chart({ spec, description }, labels, site) {
  const frame = document.createElement("div");
  frame.className = "dibujo";
  frame.setAttribute("role", "img");
  frame.setAttribute("aria-label", description || labels["live.drawing"]);
  /** @param {string} sentence */
  const instead = (sentence) => frame.replaceWith(paragraph("ejercicio-aviso-python", sentence));
  draw(frame, spec, site).then(
    (host) => host && instead(labels["live.elsewhere"].replace("{address}", host)),
    () => instead(labels["live.no-drawing"]),
  );
  return frame;
}

/**
 * @param {HTMLElement} frame @param {any} spec @param {string} site
 * @returns another host that the drawing asks for something, and is not asked
 */
async function draw(frame, { $schema, usermeta, ...spec }, site) {
  drawing ??= load(site).catch((error) => {
    drawing = /** @type {any} */ (window).cursoVegaLlega = undefined; // the next drawing tries again
    throw error;
  });
  await drawing;
  const { vegaEmbed, cursoVega } = /** @type {any} */ (window);
  const stage = document.createElement("div");
  stage.setAttribute("aria-hidden", "true");
  const { loader, refused } = homeLoader();
  // The page has its colours for both themes (`figuras.css`).
  await vegaEmbed(stage, { ...spec, background: "transparent" }, {
    ...cursoVega, mode: "vega-lite", renderer: "svg", actions: false, tooltip: { theme: "custom" }, loader,
    logLevel: ONLY_ERRORS, // what is refused has its sentence
  });
  frame.replaceChildren(stage);
  return refused[0];
}

/** What Vega takes data and pictures with, as it wants it: from this site, and from nowhere else. */
function homeLoader() {
  /** @type {string[]} */
  const refused = [];
  /** @param {string} written */
  async function sanitize(written) {
    const { href, origin, protocol, host } = new URL(written, location.href);
    if (origin === location.origin || protocol === "data:") return { href };
    refused.push(host);
    throw new Error(host);
  }
  /** @param {string} written */
  async function load(written) {
    const response = await fetch((await sanitize(written)).href);
    if (!response.ok) throw new Error(`${written}: ${response.status}`);
    return response.text();
  }
  return { loader: { load, sanitize, http: load, file: load }, refused };
}

/** Vega and the colours of drawings, as the figures of the page use them. @param {string} site */
async function load(site) {
  const sheet = document.createElement("link");
  sheet.rel = "stylesheet";
  sheet.href = `${site}figuras.css`;
  document.head.append(sheet);
  const page = /** @type {any} */ (window);
  // A figure of the page may have asked first (`figuras.js`).
  page.cursoVegaLlega ??= new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = site + vegaAddress;
    script.onload = resolve;
    script.onerror = reject;
    document.head.append(script);
  });
  await page.cursoVegaLlega;
}

/** @param {NonNullable<RunReply["problem"]>} problem @param {Labels} labels */
function problemElements({ sentence, detail }, labels) {
  const told = paragraph("ejercicio-problema", sentence);
  if (!detail) return [told];
  const fold = document.createElement("details");
  const summary = document.createElement("summary");
  summary.textContent = labels["live.detail"];
  const words = document.createElement("pre");
  words.textContent = detail;
  fold.append(summary, words);
  return [told, fold];
}

/** @param {string} name of a class @param {string} text */
function paragraph(name, text) {
  const made = document.createElement("p");
  made.className = name;
  made.textContent = text;
  return made;
}
