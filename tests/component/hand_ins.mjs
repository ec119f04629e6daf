// Answers JSON lines: what the component makes of an alias, a text or a document.
import { createInterface } from "node:readline";
import { canonicalJson } from "../../exercises/component/canonical.js";
import { aliasOf, fileOf, handInDocument, readBack, wellFormed } from "../../exercises/component/hand_in_document.js";
import { sha256 } from "../../exercises/component/sha256.js";

const ABOUT = { course: "social-media-con-estrategia", content: "c0ffee", edition: "0" };
const ASKED = {
  aliasOf,
  sha256,
  wellFormed,
  canonical: (document) => canonicalJson(document),
  handIn: (alias, records) => {
    const document = handInDocument(ABOUT, aliasOf(alias), records);
    const text = JSON.stringify(document, null, 1);
    return { text, file: fileOf(document), same: JSON.stringify(readBack(text)) === JSON.stringify(document) };
  },
};

for await (const line of createInterface({ input: process.stdin })) {
  const { name, calls } = JSON.parse(line);
  process.stdout.write(JSON.stringify(calls.map((call) => ASKED[name](...call))) + "\n");
}
