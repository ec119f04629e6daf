// @ts-check
/**
 * What the course adds to JupyterLite: the way back to the lesson, and the newer lesson beside the
 * copy on which somebody has worked.
 *
 * A prebuilt extension of JupyterLab, as small as it can be: a container that takes the modules of
 * JupyterLab from the scope that all extensions share.
 */

/** @typedef {Record<string, Record<string, { get: () => Promise<() => any> }>>} Scope name, version */
/** @typedef {{ tracker: any, documents: any, contents: any, apputils: any }} Lab */

const NAME = "curso";
const WIDGET = "application/vnd.jupyter.widget-view+json";
const KERNEL = "@jupyterlite/pyodide-kernel-extension:kernel";
const BASE = new URL("../../..", /** @type {HTMLScriptElement} */ (document.currentScript).src);

/** @type {Scope} */
let scope;

/** @type {any} */
const containers = (/** @type {any} */ (window)._JUPYTERLAB ??= {});
containers[NAME] = {
  init: (/** @type {Scope} */ given) => {
    scope = given;
  },
  get: async () => {
    const plugin = await makePlugin();
    return () => ({ __esModule: true, default: plugin });
  },
};

/** A module that JupyterLab has loaded. @param {string} name */
async function shared(name) {
  const [version] = Object.values(scope[name]);
  return (await version.get())();
}

async function makePlugin() {
  const { INotebookTracker } = await shared("@jupyterlab/notebook");
  const { IDocumentManager } = await shared("@jupyterlab/docmanager");
  const apputils = await shared("@jupyterlab/apputils");
  return {
    id: `${NAME}:lecciones`,
    autoStart: true,
    requires: [INotebookTracker, IDocumentManager],
    activate: (/** @type {any} */ app, /** @type {any} */ tracker, /** @type {any} */ documents) => {
      app.restored.then(keepForLater);
      const lab = { tracker, documents, contents: app.serviceManager.contents, apputils };
      tracker.widgetAdded.connect(async (/** @type {any} */ _, /** @type {any} */ panel) => {
        await Promise.all([panel.context.ready, panel.revealed, app.restored]);
        askToRunAgain(panel);
        addWayBack(lab, panel);
        await offerNewer(lab, panel);
      });
    },
  };
}

/** Where the site keeps a copy of itself, the notebooks are kept too from the first one that is opened. */
async function keepForLater() {
  const { PageConfig } = await shared("@jupyterlab/coreutils");
  const { pyodideUrl } = JSON.parse(PageConfig.getOption("litePluginSettings"))[KERNEL];
  const site = new URL("..", BASE).href;
  const registration = await navigator.serviceWorker?.getRegistration(site);
  if (registration?.scope !== site) return;
  registration.active?.postMessage({ python: new URL(pyodideUrl, location.href).href, notebooks: true });
}

/** @param {Lab} lab @param {any} panel of a notebook */
function addWayBack({ apputils }, panel) {
  const page = panel.context.model.getMetadata("curso_pagina");
  if (!page) return;
  const button = new apputils.ToolbarButton({
    label: "Volver a la lección",
    tooltip: "La misma lección, como página. Tu cuaderno se guarda antes.",
    onClick: async () => {
      if (panel.context.model.dirty) await panel.context.save();
      location.href = new URL(`../${page}`, BASE).href;
    },
  });
  panel.toolbar.insertItem(0, "curso-volver", button);
  // The toolbar puts away what no longer fits when the window changes, and only then.
  requestAnimationFrame(() => window.dispatchEvent(new Event("resize")));
}

/** What an exercise or a simulator has left is gone with its Python: in its place, what to do. @param {any} panel */
function askToRunAgain({ context, content }) {
  const { dirty } = context.model;
  for (const { model } of content.widgets) {
    const outputs = model.type === "code" ? model.outputs.toJSON() : [];
    if (!outputs.some((/** @type {any} */ { data }) => data?.[WIDGET])) continue;
    const data = { "text/markdown": "*Ejecuta esta celda para verlo otra vez.*" };
    model.outputs.fromJSON([{ output_type: "display_data", data, metadata: {} }]);
  }
  context.model.dirty = dirty;
}

/**
 * Compare a copy with the lesson of this site. One that nobody has edited follows the lesson; one that
 * has been worked on stays, and its owner decides.
 * @param {Lab} lab @param {any} panel
 */
async function offerNewer(lab, panel) {
  const { context } = panel;
  const madeWith = context.model.getMetadata("curso_huella");
  const newest = await lessonAt(context.path);
  if (!madeWith || !newest || newest === madeWith) return;
  if ((await textHash(context.model.toJSON())) === madeWith) {
    await lab.contents.delete(context.path); // only this browser's copy: the site's is not ours to delete
    await context.revert();
    return;
  }
  lab.apputils.Notification.info(
    "Has trabajado en esta copia y la lección ha cambiado desde entonces. Tu copia se queda como está.",
    { autoClose: false, actions: [{ label: "Abrir también la nueva", callback: () => openBeside(lab, context) }] },
  );
}

/** What the site's lesson was made with; undefined if the site has none there. @param {string} path */
async function lessonAt(path) {
  const answer = await fetch(new URL(`files/${path}`, BASE), { cache: "no-cache" }).catch(() => null);
  if (!answer?.ok) return undefined;
  return (await answer.json().catch(() => null))?.metadata?.curso_huella;
}

/** As `learner_copies.py` does it. @param {{ cells: { source: string | string[] }[] }} notebook */
async function textHash({ cells }) {
  const text = cells.map(({ source }) => (Array.isArray(source) ? source.join("") : source)).join("\0");
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("").slice(0, 16);
}

/** Put the copy aside under another name, and open the lesson under its own. @param {Lab} lab @param {any} context */
async function openBeside({ contents, documents }, context) {
  const { path } = context;
  await context.save();
  const aside = await freeName(contents, path);
  await documents.rename(path, aside);
  documents.openOrReveal(path);
  // Where a tab is one notebook, its address names the notebook: it is still theirs after a reload.
  const address = new URL(location.href);
  if (address.searchParams.get("path") !== path) return;
  address.searchParams.set("path", aside);
  history.replaceState(null, "", address);
}

/** @param {any} contents @param {string} path */
async function freeName(contents, path) {
  const stem = path.replace(/\.ipynb$/, "");
  for (let number = 1; ; number++) {
    const name = `${stem}.anterior${number > 1 ? `-${number}` : ""}.ipynb`;
    const taken = await contents.get(name, { content: false }).then(() => true, () => false);
    if (!taken) return name;
  }
}
