// Refuses pages whose markup would exhaust whatever takes it apart, before anything does: one linear pass over the
// text, no tree. The figures lie far above any page a newsroom has published.

const deepest = 1_000;
const mostElements = 50_000;
const longestTag = 1_000_000;
const mostAttributes = 500;

/** Elements whose end a parser supplies itself; left open in thousands on honest old pages. */
const closedBySelf: ReadonlySet<string> = new Set(
  (
    "area base br col embed hr img input link meta param source track wbr p li dt dd td th tr tbody thead tfoot " +
    "option optgroup rp rt html head body"
  ).split(" "),
);
/** Elements whose content is no markup. */
const rawElements: ReadonlySet<string> = new Set(["script", "style", "textarea", "title", "noembed", "xmp"]);

const tagName = /[a-zA-Z][^\s/>]{0,60}/uy;

/** Why a page is refused, or null where its markup stays within reason. */
export function excessOf(html: string): string | null {
  let depth = 0;
  let elements = 0;
  for (let at = html.indexOf("<"); at !== -1; at = html.indexOf("<", at)) {
    if (html.startsWith("<!--", at)) {
      at = after(html, "-->", at + 4);
      continue;
    }
    const closes = html[at + 1] === "/";
    tagName.lastIndex = at + (closes ? 2 : 1);
    const name = tagName.exec(html)?.[0].toLowerCase();
    if (name === undefined) {
      at++;
      continue;
    }
    const tag = tagFrom(html, at);
    if (tag.end - at > longestTag) return "one of its tags is longer than a megabyte";
    if (tag.attributes > mostAttributes) return `an element has more than ${mostAttributes} attributes`;
    at = tag.end;
    if (closedBySelf.has(name)) elements += closes ? 0 : 1;
    else if (closes) depth = Math.max(0, depth - 1);
    else {
      elements++;
      if (!tag.selfClosed) depth++;
      if (rawElements.has(name)) at = rawEnd(html, name, at);
    }
    if (depth > deepest) return `its elements are nested more than ${deepest} deep`;
    if (elements > mostElements) return `it has more than ${mostElements} elements`;
  }
  return null;
}

function after(html: string, mark: string, from: number): number {
  const found = html.indexOf(mark, from);
  return found === -1 ? html.length : found + mark.length;
}

interface Tag {
  readonly end: number;
  readonly attributes: number;
  readonly selfClosed: boolean;
}

/** Reads to the ">" that closes the tag, passing over quoted values; stretches of white space count attributes. */
function tagFrom(html: string, start: number): Tag {
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
