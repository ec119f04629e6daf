// @ts-check
/** Source text; checked with Python elsewhere, kept here all the same. */

/** @typedef {import("../types").Control} Control */

/** @type {Control} */
export const codeControl = {
  read(form) {
    const editor = editorOf(form);
    return editor && editor.value !== editor.defaultValue ? editor.value : null;
  },
  write(form, answer) {
    const editor = editorOf(form);
    if (editor) editor.value = typeof answer === "string" ? answer : editor.defaultValue;
  },
};

/** A notebook has its own cell instead. @param {HTMLFormElement} form */
function editorOf(form) {
  return /** @type {HTMLTextAreaElement | null} */ (form.querySelector("[name=codigo]"));
}
