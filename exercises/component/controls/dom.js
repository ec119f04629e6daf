// @ts-check
/** Small steps that several controls take. */

/**
 * The one element of a kind inside another; its absence is a fault of the markup.
 * @template {Element} T
 * @param {ParentNode} root
 * @param {string} selector
 * @returns {T}
 */
export function one(root, selector) {
  const found = root.querySelector(selector);
  if (!found) throw new Error(`missing in the exercise: ${selector}`);
  return /** @type {T} */ (found);
}

/**
 * @template {Element} T
 * @param {ParentNode} root
 * @param {string} selector
 * @returns {T[]}
 */
export function all(root, selector) {
  return /** @type {T[]} */ ([...root.querySelectorAll(selector)]);
}

/**
 * Change the text only where it differs, so that live regions speak once.
 * @param {Element} element
 * @param {string} text
 */
export function setText(element, text) {
  if (element.textContent !== text) element.textContent = text;
}

/**
 * The same for trusted HTML of the key. Compared with what was set, since a browser rewrites it.
 * @param {HTMLElement} element
 * @param {string} html
 */
export function setHtml(element, html) {
  if (element.dataset.puesto === html) return;
  element.dataset.puesto = html;
  element.innerHTML = html;
}

/** Say that the answer has changed by other means than typing. @param {Element} element */
export function announceInput(element) {
  element.dispatchEvent(new Event("input", { bubbles: true }));
}

/** @template {keyof HTMLElementTagNameMap} T @param {T} tag @param {(Node | string)[]} children */
export function made(tag, ...children) {
  const element = document.createElement(tag);
  element.append(...children);
  return element;
}

/** @param {string} label @param {() => void} action @returns {HTMLButtonElement} that sends no form */
export function button(label, action) {
  const element = made("button", label);
  element.type = "button";
  element.addEventListener("click", action);
  return element;
}
