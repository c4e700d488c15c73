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
export const asideClass: RegExp =
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
  const lines: PageLine[] = [];
  let text = "";
  let linkedLength = 0;
  let around: Around = { level: 0, aside: false, linked: false };
  const close = (): void => {
    const line = foldSpace(text.replaceAll("\u00a0", " "));
    const { level, aside } = around;
    if (line !== "")
      lines.push({
        key: line.length <= longestHeadline ? nameKey(line) : "",
        text: line,
        linked: Math.min(1, linkedLength / line.length),
        level,
        aside,
      });
    text = "";
    linkedLength = 0;
  };
  const add = (piece: string, within: Around): void => {
    if (text.trim() === "") around = within;
    text += piece;
    if (within.linked) linkedLength += foldSpace(piece).length;
  };
  const walk = (element: PageElement, within: Around): void => {
    for (const node of element.childNodes) {
      if (node.nodeType === textNode) add(node.textContent ?? "", within);
      if (!isElement(node)) continue;
      const name = node.tagName.toUpperCase();
      if (unread.has(name)) continue;
      const breaks = lineBreaking.has(name);
      if (breaks) close();
      // Neighbouring spans are shown apart by style alone.
      else if (text !== "") text += " ";
      walk(node, inside(node, name, within));
      if (breaks) close();
    }
  };
  walk(root, around);
  close();
  return lines;
}

function inside(element: PageElement, name: string, around: Around): Around {
  return {
    level: /^H[1-6]$/u.test(name) ? Number(name[1]) : around.level,
    aside: around.aside || isAside(element, name),
    linked: around.linked || name === "A",
  };
}

function isAside(element: PageElement, name: string): boolean {
  if (name === "BODY") return false;
  if (asideElements.has(name)) return true;
  return ["class", "id"].some((attribute) =>
    asideClass.test((element.getAttribute(attribute) ?? "").slice(0, longestClass)),
  );
}
