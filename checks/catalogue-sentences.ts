import type { ESTree } from "vite";

import { visitCode } from "./parse-code.ts";
import type { RepositoryFile } from "./repository-files.ts";

// Three words in a row of which two are lower case: people are being spoken to.
const SENTENCE = /(?<![\p{L}\d_-])\p{L}[\p{Ll}’']*[,:;]?(?: \p{Ll}[\p{Ll}’']+[,:;]?){2,}(?![\p{L}\d_-])/u;
/** Longer than any sentence of ours, without a capital or a full stop: a list of words to search by. */
const WORD_LIST = /^(\p{Ll}+\s+){11,}\p{Ll}+\s*$/u;
const LETTERS = /\p{L}{2}/u;
/** Attributes that a screen reader speaks or a screen shows: even one word is a text. */
const SPOKEN = /^(aria-(label|description|roledescription|valuetext|placeholder)|title|placeholder|alt|label|summary)$/;
/** Attributes whose words are for the machine. */
const MACHINE = /^(className|class|style|d|transform|points|viewBox|sizes|media|content|rel|autoComplete|allow)$/;
/** Asking whether a text of somebody else holds these words; taking a list of words apart. */
const COMPARES = /^(includes|startsWith|endsWith|indexOf|split)$/;
// For developers: `new Error(…)` says what can never happen, `sql` speaks to the database, `DatabaseLost` repeats it.
const TO_DEVELOPERS = /^(Error|TypeError|RangeError|DatabaseLost|super|sql)$/;
// In the contract these end up in the OpenAPI document, which is English by decision.
const DOCUMENTING = /^(description|summary|error|title)$/;

type Found = { readonly text: string; readonly at: number };

/** Sentences and spoken words outside the message catalogue; none when all is well. */
export function findStrayTexts(file: RepositoryFile): string[] {
  const found: Found[] = [];
  const excused: ESTree.Node[] = [];
  const isContract = /^shared\/src\/(contract|finder)\//.test(file.path);
  const note = (text: string, at: number) => {
    if (SENTENCE.test(text) && !WORD_LIST.test(text)) found.push({ text: text.trim(), at });
  };
  const noteChildren = ({ children }: ESTree.JSXElement | ESTree.JSXFragment) => {
    for (const child of children) found.push(...shownBy(child));
  };
  visitCode(file, {
    JSXElement: noteChildren,
    JSXFragment: noteChildren,
    JSXAttribute: ({ name, value }) => {
      const attribute = name.type === "JSXIdentifier" ? name.name : "";
      if (SPOKEN.test(attribute)) found.push(...shownBy(value));
      if (MACHINE.test(attribute) && value) excused.push(value);
    },
    Literal: ({ value, start }) => note(typeof value === "string" ? value : "", start),
    TemplateElement: ({ value, start }) => note(value.raw, start),
    Property: ({ key, value }) => void (isContract && DOCUMENTING.test(rootNameOf(key)) && excused.push(value)),
    NewExpression: (node) => void (TO_DEVELOPERS.test(rootNameOf(node.callee)) && excused.push(node)),
    CallExpression: (node) => {
      if (TO_DEVELOPERS.test(rootNameOf(node.callee)) || COMPARES.test(methodOf(node.callee))) excused.push(node);
    },
    BinaryExpression: ({ operator, left, right }) => void (/^[!=]==?$/.test(operator) && excused.push(left, right)),
    ImportDeclaration: ({ source }) => void excused.push(source),
    TaggedTemplateExpression: (node) => void (TO_DEVELOPERS.test(rootNameOf(node.tag)) && excused.push(node)),
  });
  const stray = found.filter(({ at }) => !excused.some(({ start, end }) => start <= at && at < end));
  const byPosition = new Map(stray.toSorted((one, other) => one.at - other.at).map(({ text, at }) => [at, text]));
  return [...byPosition.values()];
}

/** The words that a part of a page shows as they are: plain, quoted, in a template, or on either side of a condition. */
function shownBy(node: ESTree.Node | null): Found[] {
  if (node === null) return [];
  if (node.type === "JSXExpressionContainer") return shownBy(node.expression);
  if (node.type === "ConditionalExpression") return [...shownBy(node.consequent), ...shownBy(node.alternate)];
  if (node.type === "LogicalExpression") return shownBy(node.right);
  if (node.type === "TemplateLiteral") return node.quasis.flatMap(({ value, start }) => toFound(value.raw, start));
  if (node.type === "JSXText") return toFound(node.value, node.start);
  return node.type === "Literal" && typeof node.value === "string" ? toFound(node.value, node.start) : [];
}

function toFound(text: string, at: number): Found[] {
  return LETTERS.test(text) ? [{ text: text.trim(), at }] : [];
}

function methodOf(callee: ESTree.Node): string {
  return callee.type === "MemberExpression" && callee.property.type === "Identifier" ? callee.property.name : "";
}

/** `sql` of sql.raw, "super" of super(…). */
function rootNameOf(node: ESTree.Node): string {
  if (node.type === "MemberExpression") return rootNameOf(node.object);
  if (node.type === "Super") return "super";
  return node.type === "Identifier" ? node.name : "";
}
