// What the head of a page states under the names in use for it, read in one pass; and how attributes are read.
import type { EvidencePlace } from "#model/index.js";
import type { Reading } from "../fields.js";
import type { LinkedArticle } from "./linked-data.js";
import { foldSpace, type Page, type PageElement } from "./page-tree.js";

/** The first content of every meta element's name, property or itemprop, in lower case. */
export type HeadValues = ReadonlyMap<string, string>;

export function headValues(page: Page): HeadValues {
  const values = new Map<string, string>();
  for (const meta of page.querySelectorAll("meta")) {
    const content = read(meta, "content");
    if (content === "") continue;
    for (const attribute of ["name", "property", "itemprop", "http-equiv"]) {
      const name = read(meta, attribute).toLowerCase();
      if (name !== "" && !values.has(name)) values.set(name, content);
    }
  }
  return values;
}

/** Names that mean the same, separated by spaces; of each row the first that the page uses. */
export type HeadNames = readonly (readonly [from: EvidencePlace, names: string])[];

export function stated(head: HeadValues, rows: HeadNames): readonly Reading[] {
  return rows.flatMap(([from, names]) => {
    const value = names
      .split(" ")
      .map((name) => head.get(name))
      .find((content) => content !== undefined);
    return value === undefined ? [] : [{ value, from }];
  });
}

/** What microdata says: the content, the attribute that stands for it, or the words of an element. */
export function readMarked(element: PageElement | null): string {
  const attributes = ["content", "datetime", "title"].map((attribute) => read(element, attribute));
  return attributes.find((value) => value !== "") ?? foldSpace(element?.textContent ?? "");
}

/** Longer values, in UTF-16 units, are no names, titles, dates or addresses. */
export const longestValue = 1_000;

/** An attribute with its space folded; "" where there is none, or a longer one than any name. */
export function read(element: PageElement | null, attribute: string): string {
  const value = element?.getAttribute(attribute) ?? "";
  return value.length > longestValue ? "" : foldSpace(value);
}

export function linkedReadings(
  linked: readonly LinkedArticle[],
  key: keyof LinkedArticle,
): readonly Reading[] {
  return linked.flatMap((article) => {
    const value = article[key];
    return value === null || value.length > longestValue ? [] : [{ value, from: "json-ld" as const }];
  });
}
