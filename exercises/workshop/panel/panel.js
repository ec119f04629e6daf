// @ts-check
/** Starts the panel: reads the data, and shows the view that the address names. */
import { ClassData, counted } from "./class_data.js";
import { foreign, make } from "./elements.js";
import { showExercise, showExercises } from "./exercises_view.js";
import { showExplain } from "./explain_view.js";
import { Matrix } from "./matrix_view.js";
import { showPerson } from "./person_view.js";

const VIEWS = /** @type {const} */ (["explicar", "personas", "ejercicios", "ejercicio", "persona"]);
/** @typedef {typeof VIEWS[number]} View */

/** @param {string} id */
function byId(id) {
  const found = document.getElementById(id);
  if (!found) throw new Error(`missing in the panel: ${id}`);
  return found;
}

/** Show what the data of the page say. */
export function startPanel() {
  const begun = performance.now();
  const all = new ClassData(JSON.parse(byId("datos").textContent ?? ""));
  const views = /** @type {Record<View, HTMLElement>} */ (Object.fromEntries(VIEWS.map((name) => [name, byId(`vista-${name}`)])));
  showFacts(all);
  showExplain(all, views.explicar);
  /** @type {Matrix | undefined} */
  let matrix;

  /** @param {View} view */
  function open(view) {
    for (const name of VIEWS) views[name].hidden = name !== view;
    document.body.dataset.vista = view;
    const title = byId(`titulo-${view}`);
    document.title = `${title.textContent} · Panel de la clase`;
    for (const link of document.querySelectorAll("nav a")) {
      const belongs = { ejercicio: "ejercicios", persona: "personas" }[String(view)] ?? view;
      if (link.getAttribute("href") === `#${belongs}`) link.setAttribute("aria-current", "page");
      else link.removeAttribute("aria-current");
    }
    return title;
  }

  function route() {
    const [name, ...rest] = location.hash.slice(1).split("=");
    const value = rest.join("=");
    if (name === "contenido") return null; // the way past the head, not a view
    if (name === "personas") {
      matrix ??= new Matrix(all, views.personas);
      return open("personas");
    }
    if (name === "ejercicio" && all.places.has(value)) {
      showExercise(all, views.ejercicio, value);
      return open("ejercicio");
    }
    if (name === "persona" && all.data.people[Number(value)]) {
      showPerson(all, views.persona, Number(value));
      return open("persona");
    }
    if (name === "ejercicios" || name === "leccion") {
      showExercises(all, views.ejercicios, all.lessons.has(value) ? value : "");
      return open("ejercicios");
    }
    return open("explicar");
  }

  route();
  addEventListener("beforeprint", () => {
    // On paper the exercises follow the first page.
    if (["explicar", "personas"].includes(document.body.dataset.vista ?? "")) showExercises(all, views.ejercicios, "");
  });
  addEventListener("hashchange", () => {
    const title = route();
    if (!title) return;
    scrollTo(0, 0);
    title.focus({ preventScroll: true });
  });
  // How long that took, in ms: a class of a thousand is promised a second.
  document.documentElement.dataset.inicio = String(performance.now() - begun);
}

/** @param {ClassData} all */
function showFacts(all) {
  const { edition, isolation, grader, people, summary } = all.data;
  byId("datos-clase").append(
    `${counted(summary.people, "persona", "personas")} · ${counted(summary.answers, "respuesta", "respuestas")} · edición `, foreign(edition));
  byId("pie").append(
    make("p", {}, "Aislamiento al corregir: ", foreign(isolation), ". Corrector: ", make("code", {}, grader), "."),
    make("p", {}, people.some(({ key }) => key)
      ? "Contiene nombres y respuestas: compártelo solo con quien deba verlo."
      : "Lleva pseudónimos. Aun así, lo que alguien escribió puede decir quién es."));
}
