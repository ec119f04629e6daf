// @ts-check
/** The editor of code: CodeMirror over a text area, which stays the truth. */
import { defaultKeymap, history, historyKeymap, indentWithTab } from "@codemirror/commands";
import { python } from "@codemirror/lang-python";
import { bracketMatching, HighlightStyle, indentOnInput, indentUnit, syntaxHighlighting } from "@codemirror/language";
import { EditorState } from "@codemirror/state";
import { EditorView, keymap, lineNumbers } from "@codemirror/view";
import { tags } from "@lezer/highlight";

/** The book's own colours, so that both themes are legible. */
const COLOURS = HighlightStyle.define([
  { tag: [tags.keyword, tags.operatorKeyword, tags.definitionKeyword], color: "var(--sce-accent)", fontWeight: "600" },
  { tag: [tags.string, tags.number, tags.bool], color: "var(--sce-ochre-ink)" },
  { tag: tags.comment, color: "var(--sce-muted)", fontStyle: "italic" },
]);

/**
 * Put an editor in the place of a text area; what is typed in one is in the other.
 * @param {HTMLTextAreaElement} area
 * @param {string} label what it is called for those who do not see it
 * @param {() => void} run what Ctrl+Enter and Shift+Enter do
 */
export function createEditor(area, label, run) {
  const focused = document.activeElement === area;
  const { selectionStart, selectionEnd } = area;
  const runs = { run: () => (run(), true) };
  const view = new EditorView({
    doc: area.value,
    extensions: [
      keymap.of([{ key: "Mod-Enter", ...runs }, { key: "Shift-Enter", ...runs }]),
      keymap.of([...defaultKeymap, ...historyKeymap, indentWithTab]),
      history(),
      lineNumbers(),
      indentOnInput(),
      bracketMatching(),
      python(),
      indentUnit.of("    "),
      EditorState.tabSize.of(4),
      syntaxHighlighting(COLOURS),
      EditorView.contentAttributes.of({
        // tabindex: what scrolls sideways has to be reached with the keyboard.
        "aria-label": label, tabindex: "0", autocapitalize: "off", autocorrect: "off", spellcheck: "false",
      }),
      EditorView.updateListener.of((/** @type {any} */ { docChanged, state }) => {
        if (!docChanged || area.value === state.doc.toString()) return;
        area.value = state.doc.toString();
        area.dispatchEvent(new Event("input", { bubbles: true }));
      }),
    ],
  });
  view.dom.style.minHeight = `${area.offsetHeight}px`; // nothing below it moves
  area.hidden = true;
  area.after(view.dom);
  // Restoring or resetting writes to the text area; so does a draft that was kept.
  area.addEventListener("codigo-escrito", () => {
    view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: area.value } });
  });
  for (const name of area.labels ?? []) name.addEventListener("click", () => view.focus());
  if (focused) {
    view.focus();
    view.dispatch({ selection: { anchor: selectionStart, head: selectionEnd } });
  }
  return view;
}
