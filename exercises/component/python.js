// @ts-check
/** Brings the page's Python when a learner comes near code, and says so where there is none. */
import { all, one } from "./controls/dom.js";
import { atRest, isSparing } from "./waiting.js";

/** @typedef {import("./types").Exercise} Exercise */
/** @typedef {import("./types").Language} Language */
/** @typedef {{ attachExercise: Function, attachCell: Function, attachExport: Function, warmUp: Function }} Live */

/** Long enough for the page itself to be there, short enough to be ready when it is wanted. */
const REST = 2000; // ms
const NEAR = "600px";
const BUTTONS = "[data-accion=ejecutar], [data-accion=detener]";

const SCRIPT = /** @type {HTMLScriptElement | null} */ (document.currentScript);

/** @type {Promise<Live> | undefined} */
let loading;

/** @param {string} address @returns {Promise<Live>} */
function load(address) {
  loading ??= new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = address;
    script.onload = () => resolve(/** @type {any} */ (window).cursoVivo);
    script.onerror = () => {
      loading = undefined; // the next one who comes near tries again
      reject(new Error(address));
    };
    document.head.append(script);
  });
  return loading;
}

/** @param {Exercise[]} exercises of the page @param {Language} language */
export function bringPython(exercises, { labels }) {
  const coded = exercises.filter(({ key }) => key.kind === "code" || key.kind === "chart");
  const cells = /** @type {HTMLDetailsElement[]} */ (all(document, "details.codigo"));
  const why = absence(labels);
  // From a folder there is no notebook either.
  if (why) for (const link of all(document, ".abrir-cuaderno")) link.remove();
  const panels = /** @type {HTMLElement[]} */ (all(document, "section.exportacion"));
  if (!exercises.length && !panels.length) return;
  if (why) {
    for (const panel of panels) one(panel, ".ejercicio-python").textContent = why;
    return coded.forEach(({ form }) => sayAbsent(form, why));
  }
  const address = /** @type {string} */ (script());
  const edition = exercises[0]?.key.edition ?? panels[0].dataset.edicion;
  for (const panel of panels) {
    whenNear(panel, async () => {
      try {
        (await load(address)).attachExport(panel, edition, labels);
        return true;
      } catch {
        one(panel, ".ejercicio-python").textContent = labels["live.unreachable"];
        return false;
      }
    });
  }
  for (const exercise of coded) {
    sayKeys(exercise.form, labels["live.keys"]);
    whenNear(exercise.section, async () => {
      try {
        (await load(address)).attachExercise(exercise);
        return true;
      } catch {
        one(exercise.form, ".ejercicio-python").textContent = labels["live.unreachable"];
        return false;
      }
    });
  }
  cells.forEach((cell, place) => offer(cell, labels["live.make"], async () => {
    (await load(address)).attachCell(cells, place, edition, labels);
  }, labels["live.unreachable"]));
  if (coded.length && !isSparing()) {
    atRest(() => void load(address).then((live) => live.warmUp(edition, labels), () => {}), REST);
  }
}

/** Address of the script that brings code to life, if this copy has one. */
function script() {
  const name = SCRIPT?.dataset.python;
  return name ? new URL(`python/${name}`, SCRIPT?.src).href : null;
}

/** Why there is no Python here, or nothing. @param {Record<string, string>} labels */
function absence(labels) {
  if (location.protocol === "file:") return labels["live.file"];
  if (!script()) return labels["live.absent"];
  return "WebAssembly" in window && "Worker" in window ? "" : labels["live.broken"];
}

/** @param {HTMLFormElement} form @param {string} why */
function sayAbsent(form, why) {
  for (const line of all(form, ".ejercicio-sin-python")) line.textContent = why;
  for (const part of all(form, `${BUTTONS}, .ejercicio-python`)) part.remove();
}

/** Room is taken now for what comes later: nothing on the page moves. @param {HTMLFormElement} form @param {string} keys */
function sayKeys(form, keys) {
  for (const line of all(form, ".ejercicio-sin-python")) line.textContent = keys;
  for (const button of all(form, BUTTONS)) /** @type {HTMLButtonElement} */ (button).disabled = true;
}

/**
 * @param {HTMLElement} section
 * @param {() => Promise<boolean>} action when it comes near or is used, until it says that it has worked
 */
function whenNear(section, action) {
  let done = false;
  const once = async () => {
    if (done) return;
    done = true;
    done = await action();
  };
  section.addEventListener("focusin", once);
  if (!("IntersectionObserver" in window)) return once();
  const watcher = new IntersectionObserver((entries) => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
    watcher.disconnect();
    once();
  }, { rootMargin: NEAR });
  watcher.observe(section);
}

/**
 * @param {HTMLDetailsElement} cell @param {string} name of the button
 * @param {() => Promise<void>} action which takes the button away
 * @param {string} sentence for an action that has failed
 */
function offer(cell, name, action, sentence) {
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = name;
  button.className = "codigo-vivo";
  button.addEventListener("click", async () => {
    button.disabled = true; // one editor, however often it is pressed
    try {
      await action();
    } catch {
      button.textContent = `${name}. ${sentence}`;
      button.disabled = false;
    }
  });
  cell.append(button);
}
