// Articles that a page describes in JSON-LD (schema.org). Only the fields below are read; its articleBody is often a
// teaser and never taken for the text. A block that is no JSON is passed over.
import { foldSpace, type Page } from "./page-tree.js";

export interface LinkedArticle {
  readonly title: string | null;
  readonly outlet: string | null;
  readonly author: string | null;
  readonly address: string | null;
  readonly published: string | null;
  /** Name of the site, where the page describes that too. */
  readonly site: string | null;
}

const articleTypes = /^(?:\w*Article|Report|BlogPosting|LiveBlogPosting|WebPage)$/u;
/** Things looked at in all blocks together, and the longest block, in UTF-16 units. */
const mostThings = 2_000;
const longestBlock = 1_000_000;

/** Articles first, the pages they stand on behind, the site last. */
export function linkedArticles(page: Page): readonly LinkedArticle[] {
  const things: Thing[] = [];
  for (const { textContent } of page.querySelectorAll('script[type="application/ld+json" i]')) {
    gather(parsed(textContent ?? ""), things);
  }
  const byId = new Map(things.map((thing) => [textsOf(thing["@id"])[0] ?? "", thing]));
  const described = things.filter((thing) => textsOf(thing["@type"]).some((type) => articleTypes.test(type)));
  const isPage = (thing: Thing): boolean => textsOf(thing["@type"]).includes("WebPage");
  const sites = things.filter((thing) => textsOf(thing["@type"]).includes("WebSite"));
  return [
    ...[...described.filter((thing) => !isPage(thing)), ...described.filter(isPage)].map((thing) =>
      articleOf(thing, byId),
    ),
    ...sites.map((site) => ({ ...nothing, site: namesOf(site)[0] ?? null })),
  ];
}

const nothing: LinkedArticle = {
  title: null,
  outlet: null,
  author: null,
  address: null,
  published: null,
  site: null,
};

type Thing = Readonly<Record<string, unknown>>;

function parsed(json: string): unknown {
  if (json.length > longestBlock) return null;
  try {
    return JSON.parse(json.replace(/^\s*<!--|-->\s*$/gu, ""));
  } catch {
    return null;
  }
}

/** Every object of the lists and graphs at the top, without recursion: nesting is the page's choice. */
function gather(top: unknown, things: Thing[]): void {
  const waiting: unknown[] = [top];
  while (waiting.length > 0 && things.length < mostThings) {
    const value = waiting.shift();
    if (Array.isArray(value)) waiting.push(...value.slice(0, mostThings));
    else if (isThing(value)) {
      things.push(value);
      if (Array.isArray(value["@graph"])) waiting.push(value["@graph"]);
    }
  }
}

function isThing(value: unknown): value is Thing {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function articleOf(thing: Thing, byId: ReadonlyMap<string, Thing>): LinkedArticle {
  return {
    ...nothing,
    title: textsOf(thing["headline"])[0] ?? null,
    outlet: namesOf(resolved(thing["publisher"], byId))[0] ?? null,
    author: namesOf(resolved(thing["author"], byId)).join(", ") || null,
    address: textsOf(thing["url"])[0] ?? namesOf(thing["mainEntityOfPage"], "@id")[0] ?? null,
    published: textsOf(thing["datePublished"])[0] ?? null,
  };
}

/** Things that a graph names by their id alone. */
function resolved(value: unknown, byId: ReadonlyMap<string, Thing>): unknown {
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  return values.slice(0, 20).map((each) => {
    const id = isThing(each) && each["name"] === undefined ? textsOf(each["@id"])[0] : undefined;
    return (id === undefined ? undefined : byId.get(id)) ?? each;
  });
}

function textsOf(value: unknown): readonly string[] {
  const values: readonly unknown[] = Array.isArray(value) ? value.slice(0, 20) : [value];
  return values.flatMap((each) => {
    const text = typeof each === "string" ? foldSpace(each) : "";
    return text === "" ? [] : [text];
  });
}

/** Names of things, given as text or as objects that have one. */
function namesOf(value: unknown, key = "name"): readonly string[] {
  const values: readonly unknown[] = Array.isArray(value) ? value.slice(0, 20) : [value];
  return values.flatMap((each) => textsOf(isThing(each) ? each[key] : each));
}
