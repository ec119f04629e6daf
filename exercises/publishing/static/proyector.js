// @ts-check
/** The instructor's build on a projector: large, without notes or answers, with a timer an exercise. */

const KEPT = "curso:proyector"; // until the tab is closed: turning a page does not leave the projector

/** @param {string} text @param {() => void} run */
function button(text, run) {
  const made = document.createElement("button");
  made.type = "button";
  made.textContent = text;
  made.addEventListener("click", run);
  return made;
}

/** Counts down; at zero it says so and stays. */
class Timer {
  constructor() {
    this.left = 0;
    this.end = 0;
    this.ticking = 0;
    this.shown = document.createElement("output");
    this.shown.setAttribute("aria-live", "off"); // nobody wants to hear every second
    this.turn = button("Pausa", () => (this.ticking ? this.pause() : this.go()));
    this.place = document.createElement("span");
    this.place.className = "proyector-tiempo";
    this.place.hidden = true;
    this.place.append(this.shown, this.turn, button("+1 min", () => this.set(this.left + 60)));
  }

  /** @param {number} minutes */
  start(minutes) {
    this.place.hidden = false;
    this.set(minutes * 60);
    this.go();
  }

  /** @param {number} seconds */
  set(seconds) {
    this.left = seconds;
    this.end = Date.now() + seconds * 1000;
    this.show();
  }

  go() {
    this.pause();
    this.set(this.left);
    this.turn.textContent = "Pausa";
    this.ticking = window.setInterval(() => {
      this.left = Math.max(0, Math.round((this.end - Date.now()) / 1000)); // a hidden tab ticks late
      if (this.left === 0) this.pause();
      this.show();
    }, 250);
  }

  pause() {
    window.clearInterval(this.ticking);
    this.ticking = 0;
    this.turn.textContent = "Seguir";
  }

  show() {
    const seconds = String(this.left % 60).padStart(2, "0");
    this.shown.textContent = this.left === 0 ? "Tiempo" : `${Math.floor(this.left / 60)}:${seconds}`;
    this.place.classList.toggle("acabado", this.left === 0);
  }
}

function start() {
  const root = document.documentElement;
  const timer = new Timer();
  const answers = button("Enseñar respuestas", () => {
    const now = root.classList.toggle("proyector-respuestas");
    answers.textContent = now ? "Ocultar respuestas" : "Enseñar respuestas";
  });
  const onOff = button("", () => project(!root.classList.contains("proyector")));
  const bar = document.createElement("div");
  bar.className = "proyector-barra";
  bar.setAttribute("role", "group");
  bar.setAttribute("aria-label", "Proyector");
  bar.append(timer.place, answers, onOff);
  document.body.append(bar);

  for (const minutes of document.querySelectorAll(".ejercicio-minutos")) {
    const n = Number(minutes.textContent?.match(/\d+/)?.[0] ?? 0);
    if (n > 0) minutes.after(button(`Contar ${n} min`, () => timer.start(n)));
  }

  /** @param {boolean} on */
  function project(on) {
    root.classList.toggle("proyector", on);
    onOff.textContent = on ? "Salir del proyector" : "Proyectar";
    answers.hidden = !on;
    if (!on) timer.pause();
    timer.place.hidden ||= !on;
    try {
      sessionStorage.setItem(KEPT, on ? "1" : "");
    } catch {
      // A browser that keeps nothing leaves the projector with the page.
    }
  }

  document.addEventListener("keydown", ({ key }) => {
    if (key === "Escape" && root.classList.contains("proyector")) project(false);
  });

  let kept = "";
  try {
    kept = sessionStorage.getItem(KEPT) ?? "";
  } catch {
    // As above.
  }
  project(kept === "1");
}

start();
