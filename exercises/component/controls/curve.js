// @ts-check
/** A line drawn beside the fields of a decision: each part is a point that can be dragged. */
import { all, announceInput, one } from "./dom.js";

/** @param {HTMLFormElement} form */
export function attachCurve(form) {
  const drawing = curveOf(form);
  if (!drawing) return;
  for (const handle of handles(drawing)) {
    handle.addEventListener("pointerdown", (event) => {
      event.preventDefault();
      handle.setPointerCapture(event.pointerId);
    });
    handle.addEventListener("pointermove", (event) => {
      if (handle.hasPointerCapture(event.pointerId)) drag(form, drawing, handle, event.clientY);
    });
  }
}

/** Put the line where the fields say. @param {HTMLFormElement} form */
export function refreshCurve(form) {
  const drawing = curveOf(form);
  if (!drawing) return;
  const { bottom, top, low, high } = scaleOf(drawing);
  const line = one(drawing, ".curva-dibujada");
  const [start] = (line.getAttribute("points") ?? "").split(" ");
  const points = handles(drawing).map((handle) => {
    const { value } = fieldOf(form, handle);
    const amount = Math.min(high, Math.max(low, Number(value)));
    const height = bottom + ((amount - low) / (high - low)) * (top - bottom);
    handle.setAttribute("cy", height.toFixed(1));
    return `${handle.getAttribute("cx")},${height.toFixed(1)}`;
  });
  line.setAttribute("points", [start, ...points].join(" "));
}

/** @param {HTMLFormElement} form @returns {SVGSVGElement | null} */
function curveOf(form) {
  return form.querySelector(".ejercicio-curva");
}

/** @param {SVGSVGElement} drawing @returns {SVGCircleElement[]} */
function handles(drawing) {
  return all(drawing, "[data-parte]");
}

/** @param {HTMLFormElement} form @param {SVGElement} handle @returns {HTMLInputElement} */
function fieldOf(form, handle) {
  return one(form, `input[name="${handle.dataset.parte}"]`);
}

/** @param {SVGSVGElement} drawing */
function scaleOf(drawing) {
  const [bottom, top, low, high] = (drawing.dataset.escala ?? "").split(",").map(Number);
  return { bottom, top, low, high };
}

/**
 * @param {HTMLFormElement} form @param {SVGSVGElement} drawing
 * @param {SVGElement} handle @param {number} clientY
 */
function drag(form, drawing, handle, clientY) {
  const { bottom, top, low, high } = scaleOf(drawing);
  const box = drawing.getBoundingClientRect();
  const height = ((clientY - box.top) / box.height) * drawing.viewBox.baseVal.height;
  const wanted = low + ((height - bottom) / (top - bottom)) * (high - low);
  const field = fieldOf(form, handle);
  const [min, max, step] = [field.min, field.max, field.step].map(Number);
  const amount = min + Math.round((wanted - min) / step) * step;
  const kept = String(Math.min(max, Math.max(min, amount)));
  if (field.value === kept) return;
  field.value = kept;
  announceInput(field);
}
