// Named places of a page's head and markup, and how they are read.
import type { EvidencePlace } from "#model/index.js";
import type { Reading } from "../fields.js";
import type { LinkedArticle } from "./linked-data.js";
import { foldSpace, type Page, type PageElement } from "./page-tree.js";

export type Places = readonly (readonly [from: EvidencePlace, selector: string, attribute: string])[];

/** The attribute of the first element of each place, where it is filled in. */
export function firstOfEach(page: Page, places: Places): readonly Reading[] {
  return places.flatMap(([from, selector, attribute]) => {
    const value = read(page.querySelector(selector), attribute);
    return value === "" ? [] : [{ value, from }];
  });
}

/** What microdata says: the content, the attribute that stands for it, or the words of an element. */
export function readMarked(element: PageElement | null): string {
  const attributes = ["content", "datetime", "title"].map((attribute) => read(element, attribute));
  return attributes.find((value) => value !== "") ?? foldSpace(element?.textContent ?? "");
}

/** An attribute with its space folded; "" where there is none. */
export function read(element: PageElement | null, attribute: string): string {
  return foldSpace(element?.getAttribute(attribute) ?? "");
}

export function linkedReadings(
  linked: readonly LinkedArticle[],
  key: keyof LinkedArticle,
): readonly Reading[] {
  return linked.flatMap((article) => {
    const value = article[key];
    return value === null ? [] : [{ value, from: "json-ld" as const }];
  });
}
