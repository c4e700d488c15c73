// Ids are text with their kind in front, so that a stranger reading study.json knows what points where.
// Machine-made ids are built from positions in content-addressed documents, never from clocks or counters:
// the same inputs give the same ids.
import { z } from "zod";

export const idKinds = [
  "source",
  "snapshot",
  "document",
  "passage",
  "attribution",
  "claim",
  "copy",
  "origin",
  "link",
  "sum",
  "mention",
  "case",
  "suggestion",
  "coding",
  "finding",
  "run",
] as const;
export type IdKind = (typeof idKinds)[number];

/** The id of one record; giving a source's id where a case's is due does not compile. */
export type Id<K extends IdKind> = `${K}:${string}` & z.$brand<K>;

/** Run-time check of an id: the kind, a colon, then at least one character, no white space. */
export function idSchema<K extends IdKind>(kind: K) {
  return z.custom<Id<K>>((value) => typeof value === "string" && isId(kind, value), {
    message: `expected an id that begins with "${kind}:"`,
  });
}

/**
 * Builds an id. Parts are joined by "/", so `makeId("claim", "4f3a", "12-20")` is `claim:4f3a/12-20`.
 * White space in a part becomes "_": ids stay one word in a terminal and in a CSV cell.
 */
export function makeId<K extends IdKind>(kind: K, ...parts: readonly (string | number)[]): Id<K> {
  return `${kind}:${parts.join("/").replace(/\s+/gu, "_")}` as Id<K>;
}

/** What follows the kind: `localPart("document:4f3a")` is `4f3a`. */
export function localPart<K extends IdKind>(id: Id<K>): string {
  return id.slice(id.indexOf(":") + 1);
}

function isId(kind: IdKind, value: string): boolean {
  return value.startsWith(`${kind}:`) && value.length > kind.length + 1 && !/\s/u.test(value);
}
