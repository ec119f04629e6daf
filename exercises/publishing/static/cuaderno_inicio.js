// @ts-check
/**
 * Before JupyterLite starts: its own service worker takes its pages over from that of the site.
 *
 * JupyterLite takes whatever worker controls its page for its own; and where it has left no note of its
 * version, it ends every worker of the origin, those of other books included.
 */

/** Longer than a worker takes to start; without one, a notebook only has no files to open. */
const PATIENCE = 5000; // ms

/** Written by the build. @type {string} */
const version = "VERSION";
const script = new URL("service-worker.js?enableCache=false", import.meta.url).href;

const isInPlace = () => navigator.serviceWorker.controller?.scriptURL === script;

if (navigator.serviceWorker) {
  try {
    localStorage.setItem(`${script}-version`, version);
    await navigator.serviceWorker.register(script);
    await Promise.race([takenOver(), new Promise((resolve) => setTimeout(resolve, PATIENCE))]);
  } catch (error) {
    console.info(`No service worker for the notebooks: ${error}`); // a private window, a full store
  }
}

function takenOver() {
  return new Promise((/** @type {(value?: unknown) => void} */ resolve) => {
    if (isInPlace()) return resolve();
    navigator.serviceWorker.addEventListener("controllerchange", () => isInPlace() && resolve());
  });
}
