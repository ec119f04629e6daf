/*
 * Makes a figure interactive when it comes into view. A classic script: it also works when the
 * page is opened from a folder. The SVG that is already there keeps its place and its size.
 */
(() => {
  "use strict";
  const SCRIPT = document.currentScript.src;
  const FOUR_DIGITS = /(^|[^\d\u202f])(\d)\u202f(\d{3})(?![\d\u202f])/g;

  /** Vega, once a page and only if something is drawn; a learner's program may have asked first. */
  function vega() {
    window.cursoVegaLlega ??= new Promise((resolve, reject) => {
      const script = document.createElement("script");
      script.src = SCRIPT.replace(/figuras\.js.*$/, "vega.js");
      script.onload = resolve;
      script.onerror = reject;
      document.head.append(script);
    });
    return window.cursoVegaLlega;
  }

  /** In Spanish a number of four digits takes no space: 5990, but 12 400. */
  function joinFourDigits(root) {
    for (const text of root.querySelectorAll("text, tspan")) {
      for (const node of text.childNodes) {
        if (node.nodeType !== Node.TEXT_NODE) continue;
        const joined = node.data.replace(FOUR_DIGITS, "$1$2$3");
        if (joined !== node.data) node.data = joined;
      }
    }
  }

  /** Vega writes the value of a slider the English way: ours goes beside it. */
  function showValues(controls) {
    for (const slider of controls.querySelectorAll('input[type="range"]')) {
      const output = document.createElement("output");
      const show = () => {
        output.textContent = Number(slider.value).toLocaleString("es", { useGrouping: "min2" });
      };
      slider.addEventListener("input", show);
      slider.parentElement.append(output);
      show();
    }
  }

  async function bringToLife(figure) {
    const drawing = figure.querySelector(".dibujo");
    const controls = figure.querySelector(".mandos");
    const spec = JSON.parse(figure.querySelector('script[type="application/json"]').textContent);
    try {
      await vega();
      const { formatLocale, timeFormatLocale } = window.cursoVega;
      const stage = document.createElement("div");
      stage.setAttribute("aria-hidden", "true");
      await window.vegaEmbed(stage, spec, {
        renderer: "svg",
        actions: false,
        bind: controls ?? undefined,
        formatLocale,
        timeFormatLocale,
        tooltip: { theme: "custom" },
      });
      joinFourDigits(stage);
      new MutationObserver(() => joinFourDigits(stage)).observe(stage, {
        subtree: true,
        childList: true,
        characterData: true,
      });
      drawing.replaceChildren(stage);
      if (controls) showValues(controls);
      figure.dataset.estado = "viva";
    } catch {
      figure.dataset.estado = "quieta";
      if (controls) {
        controls.textContent = "Los mandos no han cargado. El dibujo vale igual.";
      }
    }
  }

  const figures = document.querySelectorAll(".grafico.interactivo");
  if (!("IntersectionObserver" in window)) return;
  const watcher = new IntersectionObserver(
    (entries) => {
      for (const entry of entries) {
        if (!entry.isIntersecting) continue;
        watcher.unobserve(entry.target);
        bringToLife(entry.target);
      }
    },
    { rootMargin: "100px" },
  );
  for (const figure of figures) watcher.observe(figure);
})();
