// The page line by line as a reader sees it, with what tells a date line or a headline from a menu: how much of a line
// is links, its heading level, whether it stands in what is named furniture. Finer than the blocks of the text: every
// line break ends a line, for old pages part headline, date and byline by nothing else.
import { longestHeadline, nameKey } from "./metadata-names.js";
import { foldSpace, isElement, type PageElement, textNode } from "./page-tree.js";

export interface PageLine {
  readonly text: string;
  /** Its words for comparing (nameKey); "" for lines too long for a headline. */
  readonly key: string;
  /** Share of its letters that are link text, 0 to 1. */
  readonly linked: number;
  /** 1 to 6 for a heading, else 0. */
  readonly level: number;
  /** Whether its element's name, class or id says menu, other articles, comments, captions or small print. */
  readonly aside: boolean;
}

const lineBreaking: ReadonlySet<string> = new Set(
  (
    "P DIV SECTION ARTICLE LI UL OL H1 H2 H3 H4 H5 H6 BLOCKQUOTE PRE TABLE TBODY THEAD TFOOT TR TD TH CAPTION FIGURE " +
    "FIGCAPTION HEADER FOOTER DL DT DD MAIN ASIDE NAV DETAILS SUMMARY ADDRESS CENTER HR BR BODY FORM"
  ).split(" "),
);
const unread: ReadonlySet<string> = new Set(
  "SCRIPT STYLE NOSCRIPT TEMPLATE SVG IFRAME SELECT TEXTAREA BUTTON OBJECT HEAD TITLE".split(" "),
);
const asideElements: ReadonlySet<string> = new Set("NAV ASIDE FOOTER FIGCAPTION CAPTION MARQUEE".split(" "));

/** Words of classes and ids around what is printed of other articles, of today, or of the site. */
const asideClass: RegExp =
  /(?:^|[\s_-])(?:related\w*|recent|latest|popular|trending|most\w*|similar|recommend\w*|more\w*|other\w*|comments?\w*|commentlist|sidebar\w*|widgets?|foot(?:er)?|copyright|breadcrumbs?|crumbs|pathway|ticker|breaking|today\w*|top-?(?:bar|nav|menu)|header-top|archive|nav\w*|menu|pager|caption|credits?|newsletter|cookie\w*)(?=$|[\s_-])/iu;

/** Longest class or id that is looked at, in UTF-16 units. */
const longestClass = 300;

interface Around {
  readonly level: number;
  readonly aside: boolean;
  readonly linked: boolean;
}

/** The lines under an element in reading order; none is empty. */
export function linesOf(root: PageElement): readonly PageLine[] {
  const collector = new LineCollector();
  walk(root, nothingAround, collector);
  collector.close();
  return collector.lines;
}

const nothingAround: Around = { level: 0, aside: false, linked: false };

/** Ten times as many as a long page has; what stands behind them is not asked. */
const mostLines = 4_000;

class LineCollector {
  readonly lines: PageLine[] = [];
  #pieces: string[] = [];
  #around: Around | null = null;
  #linkedLength = 0;

  add(piece: string, around: Around): void {
    if (/\S/u.test(piece)) this.#around ??= around;
    if (around.linked) this.#linkedLength += foldSpace(piece).length;
    this.#pieces.push(piece);
  }

  close(): void {
    const text = foldSpace(this.#pieces.join("").replaceAll("\u00a0", " "));
    const { level, aside } = this.#around ?? nothingAround;
    const key = text.length <= longestHeadline ? nameKey(text) : "";
    const linked = Math.min(1, this.#linkedLength / text.length);
    if (text !== "" && this.lines.length < mostLines) this.lines.push({ text, key, linked, level, aside });
    this.#pieces = [];
    this.#around = null;
    this.#linkedLength = 0;
  }
}

function walk(element: PageElement, around: Around, into: LineCollector): void {
  for (const node of element.childNodes) {
    if (node.nodeType === textNode) into.add(node.textContent ?? "", around);
    if (!isElement(node)) continue;
    const name = node.tagName.toUpperCase();
    if (unread.has(name)) continue;
    const breaks = lineBreaking.has(name);
    if (breaks) into.close();
    // Neighbouring spans are shown apart by style alone.
    else into.add(" ", around);
    walk(node, inside(node, name, around), into);
    if (breaks) into.close();
  }
}

function inside(element: PageElement, name: string, around: Around): Around {
  return {
    level: /^H[1-6]$/u.test(name) ? Number(name[1]) : around.level,
    aside: around.aside || isAside(element),
    linked: around.linked || name === "A",
  };
}

/** Whether an element is, by its name, class or id, around what is printed besides the article. */
export function isAside(element: PageElement): boolean {
  const name = element.tagName.toUpperCase();
  if (name === "BODY") return false;
  return (
    asideElements.has(name) ||
    ["class", "id"].some((attribute) =>
      asideClass.test((element.getAttribute(attribute) ?? "").slice(0, longestClass)),
    )
  );
}
