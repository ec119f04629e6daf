// @ts-check
/** Source text, in a text area; where the page has Python, an editor stands in its place. */

/** @typedef {import("../types").Control} Control */

/** @type {Control} */
export const codeControl = {
  read(form) {
    const editor = editorOf(form);
    return editor && editor.value !== editor.defaultValue ? editor.value : null;
  },
  write(form, answer) {
    const editor = editorOf(form);
    if (!editor) return;
    editor.value = typeof answer === "string" ? answer : editor.defaultValue;
    editor.dispatchEvent(new Event("codigo-escrito")); // for the editor that stands in its place
  },
};

/** A notebook has its own cell instead. @param {HTMLFormElement} form */
function editorOf(form) {
  return /** @type {HTMLTextAreaElement | null} */ (form.querySelector("[name=codigo]"));
}
