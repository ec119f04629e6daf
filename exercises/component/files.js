// @ts-check
/** Files that a learner chooses: they are read here and go nowhere. */

/**
 * @param {Blob} file
 * @param {number} most bytes
 * @returns {Promise<string | null>} null where it is too big to be what is asked for
 */
export async function textOf(file, most) {
  if (file.size > most) return null;
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes); // as old editors save it
  }
}

/**
 * A hidden field for one file; a button with words of ours opens it.
 * @param {string} accept @param {(file: File) => void} bring
 */
export function fileChooser(accept, bring) {
  const input = document.createElement("input");
  input.type = "file";
  input.accept = accept;
  input.hidden = true;
  input.addEventListener("change", () => {
    const [file] = input.files ?? [];
    input.value = ""; // or the same file could not be chosen twice
    if (file) bring(file);
  });
  // What is chosen is no part of an answer.
  input.addEventListener("input", (event) => event.stopPropagation());
  return input;
}
