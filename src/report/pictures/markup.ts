// Writes a drawn tree as SVG text. It writes only the elements and attributes named here, so nothing that runs, loads
// or links can come out, whatever was drawn; all text is escaped; numbers are cut to hundredths of a pixel, so that
// the same picture is the same bytes. Knows no statistics.
import { escaped } from "../html.js";

/** What is read of a node of the tree: that of linkedom, or of any document. */
export interface DrawnNode {
  readonly nodeType: number;
  readonly localName: string;
  readonly textContent: string | null;
  readonly attributes: Iterable<{ readonly name: string; readonly value: string }>;
  readonly childNodes: Iterable<DrawnNode>;
}

const elementNode = 1;
const textNode = 3;

const elements = new Set(["g", "path", "line", "rect", "circle", "text", "tspan", "title"]);

/** Measures and paths, whose numbers are rounded. */
const measures = new Set(
  "d transform x y x1 y1 x2 y2 cx cy r dx dy width height stroke-width stroke-opacity fill-opacity".split(
    " ",
  ),
);
const attributes = new Set([
  ...measures,
  ..."fill stroke stroke-dasharray stroke-linecap stroke-linejoin stroke-miterlimit text-anchor font-size font-variant paint-order".split(
    " ",
  ),
]);

/** Everything inside the root; the root's own attributes and its style are not taken over. */
export function innerMarkup(root: DrawnNode): string {
  return [...root.childNodes].map(written).join("");
}

/** Text for an element or a quoted attribute of XML, which forbids two code points more than HTML. */
export function xmlText(text: string): string {
  return escaped(text.replace(/[\ufffe\uffff]/gu, "\ufffd"));
}

function written(node: DrawnNode): string {
  if (node.nodeType === textNode) return xmlText(node.textContent ?? "");
  if (node.nodeType !== elementNode || !elements.has(node.localName)) return "";
  const inner = innerMarkup(node);
  if (inner === "" && (node.localName === "g" || node.localName === "text")) return "";
  const start = `<${node.localName}${[...node.attributes].map(attribute).join("")}`;
  return inner === "" ? `${start}/>` : `${start}>${inner}</${node.localName}>`;
}

function attribute({ name, value }: { readonly name: string; readonly value: string }): string {
  if (!attributes.has(name)) return "";
  return ` ${name}="${xmlText(measures.has(name) ? rounded(value) : value)}"`;
}

function rounded(value: string): string {
  return value.replace(/-?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/gu, (number) =>
    String(Math.round(Number(number) * 100) / 100),
  );
}
