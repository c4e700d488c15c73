// Reads XML (1.0, with namespaces) as a stream of elements and text. A DOCTYPE is refused wherever it stands, so that
// no entity can be declared, multiplied or fetched: what is left are the five of XML and numeric references. Knows no
// vocabulary; depth, attributes and number of elements are limited.
import { type SaxesAttributeNS, SaxesParser, type SaxesTagNS } from "saxes";
import { UnpackingFault } from "./unpacking-fault.js";

export interface XmlElement {
  /** As written, with its prefix. */
  readonly name: string;
  readonly local: string;
  /** Namespace, "" for none. */
  readonly uri: string;
  /** By name as written, prefix included. */
  readonly attributes: ReadonlyMap<string, string>;
}

export interface XmlHandlers {
  readonly open?: (element: XmlElement) => void;
  readonly close?: (element: XmlElement) => void;
  /** One piece of text or CDATA; neighbouring pieces may come apart. */
  readonly text?: (text: string) => void;
}

export interface XmlLimits {
  readonly depth: number;
  readonly elements: number;
  /** Of one element. */
  readonly attributes: number;
  /** Of a name or the value of an attribute, in UTF-16 units. */
  readonly attributeLength: number;
}

const usualLimits: XmlLimits = {
  depth: 256,
  elements: 2_000_000,
  attributes: 500,
  attributeLength: 1024 * 1024,
};

/** Pieces handed to the parser, so that a limit ends the work before the rest is looked at. */
const pieceLength = 65_536;

/**
 * Calls the handlers in document order. Faults: "refused" for a DOCTYPE, "limit" beyond the limits, "broken" for what
 * is not well formed. What a handler throws goes through.
 */
export function readXml(text: string, handlers: XmlHandlers, limits: Partial<XmlLimits> = {}): void {
  const parser = new SaxesParser({ xmlns: true, position: false });
  const open: XmlElement[] = [];
  watch(parser, open, { ...usualLimits, ...limits });
  parser.on("opentag", (tag) => {
    const element = elementOf(tag);
    open.push(element);
    handlers.open?.(element);
  });
  parser.on("closetag", () => {
    handlers.close?.(open.pop()!);
  });
  parser.on("text", (piece) => {
    if (open.length > 0) handlers.text?.(piece);
  });
  parser.on("cdata", (piece) => handlers.text?.(piece));
  for (let at = 0; at < text.length; at += pieceLength) parser.write(text.slice(at, at + pieceLength));
  parser.close();
}

type NamespaceParser = SaxesParser<{ xmlns: true; position: false }>;

/** Hears what comes before an element is open; the parser keeps one listener for each event. */
function watch(parser: NamespaceParser, open: readonly XmlElement[], limits: XmlLimits): void {
  let [elements, attributes] = [0, 0];
  const within = (amount: number, most: number, of: string): void => {
    if (amount > most) throw new UnpackingFault("limit", `more than ${most} ${of}`);
  };
  parser.on("error", (error) => {
    throw new UnpackingFault("broken", `not well-formed XML: ${error.message}`, { cause: error });
  });
  parser.on("doctype", () => {
    throw new UnpackingFault("refused", "the XML has a DOCTYPE");
  });
  parser.on("opentagstart", ({ name }) => {
    attributes = 0;
    within(open.length + 1, limits.depth, "levels of markup");
    within(++elements, limits.elements, "elements");
    within(name.length, limits.attributeLength, "characters in a name");
  });
  parser.on("attribute", ({ name, value }) => {
    within(++attributes, limits.attributes, "attributes on an element");
    within(Math.max(name.length, value.length), limits.attributeLength, "characters in an attribute");
  });
}

function elementOf({ name, local, uri, attributes }: SaxesTagNS): XmlElement {
  const values = Object.values<SaxesAttributeNS>(attributes).map((each) => [each.name, each.value] as const);
  return { name, local, uri, attributes: new Map(values) };
}
