// How pages name what is no article text: by element, by role, by class or id. The words are those of English-language
// templates; Arabic outlets use the same templates and class names.
import type { PageElement } from "./page-tree.js";

/** An element that calls itself no article text. */
export interface Furniture {
  readonly element: PageElement;
  /** The word it calls itself. */
  readonly name: string;
  /** Whether it goes before the article is looked for, so that it is not taken for the article. */
  readonly first: boolean;
}

const removedElements: ReadonlySet<string> = new Set(["NAV", "ASIDE", "FIGCAPTION"]);
const furnitureElements: ReadonlySet<string> = new Set(["FIGURE", "FOOTER", "FORM"]);
const removedRoles: ReadonlySet<string> = new Set(
  "navigation banner complementary contentinfo dialog alertdialog search menu menubar".split(" "),
);

/** Words of a class or id, each with what it stands for; a word matches between spaces, hyphens and underscores. */
export const furnitureWords: readonly { readonly words: string; readonly meaning: string }[] = [
  {
    words: "caption captions credit credits photo-credit image-caption wp-caption-text",
    meaning: "pictures",
  },
  { words: "gallery slideshow photo-\\w* video-\\w* rollover", meaning: "players and picture series" },
  {
    words:
      "byline author author-\\w* bio timestamp dateline pubdate post-?meta entry-?meta article-?meta metadata",
    meaning: "who wrote it and when",
  },
  {
    words:
      "related related-\\w* \\w*-related recommend\\w* recirc\\w* read-?more read-?next most-?read most-?popular popular trending also also-\\w* more-news latest-news",
    meaning: "other articles",
  },
  {
    words:
      "share sharing share-\\w* social social-(?:share|sharing|links?|icons?|bar|buttons?|follow|nav|list|tools?) print email toolbar rating poll",
    meaning: "share bars and tools",
  },
  {
    words: "newsletter\\w* subscri\\w* sign-?up login paywall cookie\\w* consent",
    meaning: "offers and consent",
  },
  { words: "advert\\w* ad ads promo\\w* sponsor\\w* outbrain taboola teaser widget", meaning: "advertising" },
  {
    words: "breadcrumb breadcrumbs tags tag-list comment comments disqus\\w* pagination pager sidebar footer",
    meaning: "the page around the article",
  },
  {
    words: "disclaimer copyright hidden sr-only visually-hidden screen-reader-text",
    meaning: "small print and hidden text",
  },
];

/** Group 1 is the word found. */
export const furnitureClass: RegExp = new RegExp(
  `(?:^|[\\s_-])(${furnitureWords.flatMap(({ words }) => words.split(" ")).join("|")})(?=$|[\\s_-])`,
  "iu",
);

/** Posts of others that stand in an article as quotations do, whatever else their class says. */
const embeddedPost = /embed|tweet/iu;

/** Parts of a class that are removed before the article is looked for, anywhere in a word. */
const removedClass =
  /breadcrumb|newsletter|share-|-share|social-(?:share|links|icons)|cookie|taboola|outbrain|comment-list|author-(?:bio|box)|about-author|related-|-related|(?:^|\s)related(?:$|\s)|recirc|read-?more|read-next|most-(?:read|popular)|caption-text|sr-only/iu;
const removedId = /related|disqus|^comments$/iu;

/** Longest class or id that is looked at, in UTF-16 units. */
const longestClass = 300;

/** What an element calls itself, where that is no article text. */
export function furnitureOf(element: PageElement): Furniture | null {
  const name = element.tagName.toUpperCase();
  const first = removedElements.has(name) ? name.toLowerCase() : removedName(element);
  if (first !== null) return { element, name: first, first: true };
  if (furnitureElements.has(name)) return { element, name: name.toLowerCase(), first: false };
  for (const attribute of ["class", "id"]) {
    const given = named(element, attribute);
    const found = furnitureClass.exec(given)?.[1]?.toLowerCase();
    if (found !== undefined && !(isOfTools(found) && embeddedPost.test(given)))
      return { element, name: found, first: false };
  }
  return null;
}

function removedName(element: PageElement): string | null {
  const role = element.getAttribute("role");
  if (role !== null && removedRoles.has(role)) return role;
  if (element.getAttribute("itemprop") === "caption") return "caption";
  const found = removedClass.exec(named(element, "class")) ?? removedId.exec(named(element, "id"));
  return found === null ? null : found[0].trim().toLowerCase();
}

function isOfTools(name: string): boolean {
  return /^(?:social|share)/u.test(name);
}

/** Class or id with the words of "imageCaption" parted. */
function named(element: PageElement, attribute: string): string {
  const given = (element.getAttribute(attribute) ?? "").slice(0, longestClass);
  return /[a-z][A-Z]/u.test(given) ? given.replace(/([a-z])(?=[A-Z])/gu, "$1-") : given;
}
