// @ts-check
/** Shows what a program leaves: text, tables, drawings, and why it stopped. */

/** @typedef {import("./types").Output} Output */
/** @typedef {import("./types").RunReply} RunReply */
/** @typedef {Record<string, string>} Labels */

/* global VEGA */
/** Written by the build: where Vega is, among the site's static files. */
/** @type {string} */ const vega = VEGA;

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
  draw(frame, spec, site).catch(() => frame.replaceWith(paragraph("ejercicio-aviso-python", labels["live.no-drawing"])));
  return frame;
}

/** @param {HTMLElement} frame @param {any} spec @param {string} site */
async function draw(frame, { $schema, usermeta, ...spec }, site) {
  drawing ??= load(site);
  await drawing;
  const { vegaEmbed, cursoVega } = /** @type {any} */ (window);
  const stage = document.createElement("div");
  stage.setAttribute("aria-hidden", "true");
  await vegaEmbed(stage, spec, {
    ...cursoVega, mode: "vega-lite", renderer: "svg", actions: false, tooltip: { theme: "custom" },
  });
  frame.replaceChildren(stage);
}

/** Vega and the colours of drawings, as the figures of the page use them. @param {string} site */
async function load(site) {
  const sheet = document.createElement("link");
  sheet.rel = "stylesheet";
  sheet.href = `${site}figuras.css`;
  document.head.append(sheet);
  if ("vegaEmbed" in window) return;
  const script = document.createElement("script");
  script.src = site + vega;
  await new Promise((resolve, reject) => {
    script.onload = resolve;
    script.onerror = reject;
    document.head.append(script);
  });
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
