// Refuses pages whose markup would exhaust whatever takes it apart, before anything does: one linear pass over the
// text, no tree. The figures lie far above any page a newsroom has published.

const deepest = 256;
const mostElements = 20_000;
/** Elements, each counted as often as it has others around it: what looks at all of every element takes so long. */
const mostNesting = 200_000;
const longestTag = 1_000_000;
const mostAttributes = 500;
const mostAttributesInAll = 100_000;
/** Each becomes a node of its own, as do stray brackets. */
const mostReferences = 50_000;

const voidElements: ReadonlySet<string> = new Set(
  "area base br col embed hr img input link meta param source track wbr".split(" "),
);
/** Elements that the next of their kind closes, left open in thousands on honest old pages. */
const closedByNext: ReadonlySet<string> = new Set(
  "p li dt dd td th tr tbody thead tfoot option optgroup".split(" "),
);
/** Elements that keep what stands in them from closing what stands around them. */
const boundaries: ReadonlySet<string> = new Set(
  "table ul ol dl select div section article blockquote".split(" "),
);
/** Elements whose content is no markup. */
const rawElements: ReadonlySet<string> = new Set(["script", "style", "textarea", "title", "noembed", "xmp"]);

const tagName = /[a-zA-Z][^\s/>]{0,60}/uy;

/** Why a page is refused, or null where its markup stays within reason. */
export function excessOf(html: string): string | null {
  if (countOf(html, /&|<(?![a-zA-Z/!?])/gu, mostReferences) > mostReferences) {
    return `it has more than ${mostReferences} character references`;
  }
  const open: string[] = [];
  let elements = 0;
  let nesting = 0;
  let attributes = 0;
  for (const tag of tagsOf(html)) {
    if (tag.length > longestTag) return "one of its tags is longer than a megabyte";
    if (tag.attributes > mostAttributes) return `an element has more than ${mostAttributes} attributes`;
    attributes += tag.attributes;
    if (tag.closes) close(open, tag.name);
    else {
      elements++;
      nesting += open.length;
      if (!tag.selfClosed) nest(open, tag.name);
    }
    if (open.length > deepest) return `its elements are nested more than ${deepest} deep`;
    if (nesting > mostNesting) return "too many of its elements are nested too deep";
    if (elements > mostElements) return `it has more than ${mostElements} elements`;
    if (attributes > mostAttributesInAll) return `it has more than ${mostAttributesInAll} attributes`;
  }
  return null;
}

function countOf(text: string, each: RegExp, most: number): number {
  let count = 0;
  for (const _ of text.matchAll(each)) if (++count > most) break;
  return count;
}

function nest(open: string[], name: string): void {
  if (voidElements.has(name) || rawElements.has(name)) return;
  if (closedByNext.has(name)) closeWithin(open, name);
  open.push(name);
}

function closeWithin(open: string[], name: string): void {
  for (let at = open.length - 1; at >= 0 && !boundaries.has(open[at]!); at--) {
    if (open[at] === name) open.length = at;
  }
}

/** An end tag closes what was left open inside its element; one without a start closes nothing. */
function close(open: string[], name: string): void {
  const at = open.lastIndexOf(name);
  if (at !== -1) open.length = at;
}

interface Tag {
  readonly name: string;
  readonly closes: boolean;
  readonly selfClosed: boolean;
  readonly attributes: number;
  readonly length: number;
}

function* tagsOf(html: string): Generator<Tag> {
  for (let at = html.indexOf("<"); at !== -1; at = html.indexOf("<", at)) {
    if (html.startsWith("<!--", at)) {
      at = after(html, "-->", at + 4);
      yield { name: "!--", closes: false, selfClosed: true, attributes: 0, length: 0 };
      continue;
    }
    const closes = html[at + 1] === "/";
    tagName.lastIndex = at + (closes ? 2 : 1);
    const name = tagName.exec(html)?.[0].toLowerCase();
    if (name === undefined) {
      at++;
      continue;
    }
    const { end, attributes, selfClosed } = tagFrom(html, at);
    yield { name, closes, selfClosed, attributes, length: end - at };
    at = !closes && rawElements.has(name) ? rawEnd(html, name, end) : end;
  }
}

function after(html: string, mark: string, from: number): number {
  const found = html.indexOf(mark, from);
  return found === -1 ? html.length : found + mark.length;
}

/** Reads to the ">" that closes the tag, passing over quoted values; stretches of white space count attributes. */
function tagFrom(
  html: string,
  start: number,
): Pick<Tag, "attributes" | "selfClosed"> & { readonly end: number } {
  let attributes = 0;
  let at = start + 1;
  for (; at < html.length && html[at] !== ">"; at++) {
    const unit = html[at]!;
    if ((unit === '"' || unit === "'") && html[at - 1] === "=") {
      at = html.indexOf(unit, at + 1);
      if (at === -1) return { end: html.length, attributes, selfClosed: false };
    } else if (isSpace(unit) && !isSpace(html[at + 1] ?? " ")) attributes++;
  }
  return { end: Math.min(at + 1, html.length), attributes, selfClosed: html[at - 1] === "/" };
}

function isSpace(unit: string): boolean {
  return unit === " " || unit === "\n" || unit === "\t" || unit === "\f";
}

/** The place behind the raw content, where its end tag begins. */
function rawEnd(html: string, name: string, from: number): number {
  const end = new RegExp(`</${name}[\\s/>]`, "giu");
  end.lastIndex = from;
  return end.exec(html)?.index ?? html.length;
}
