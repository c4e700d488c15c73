// What documents finally rest on. Their number is an interval: links that are only suspected are counted both ways.
import { z } from "zod";
import { linkVerdictSchema, placeSchema } from "./decision.js";
import { idSchema } from "./id.js";
import type { InterfaceLanguage } from "./language.js";
import { originLinkKindSchema } from "./link-kind.js";
import type { Source } from "./source.js";
import { spanSchema } from "./span.js";

/** A whole number known only between two bounds, both included. */
export const countIntervalSchema = z
  .object({ low: z.int().nonnegative(), high: z.int().nonnegative() })
  .refine(({ low, high }) => low <= high, "low may not exceed high");
/** `low`: all suspected merges made. `high`: only proven ones. */
export type CountInterval = Readonly<z.infer<typeof countIntervalSchema>>;

/**
 * An edge of the graph of documents, with the sentences that show it: why two documents are held to rest on one origin,
 * or to contradict each other. One a pair of documents and kind.
 */
export const originLinkSchema = z.object({
  /** From the two documents and the kind: the same in every run, so that a decision finds it again. */
  id: idSchema("link"),
  documents: z.tuple([idSchema("document"), idSchema("document")]).readonly(),
  kind: originLinkKindSchema,
  /** Which has it from which: the account goes from `from` to `to`. Null where neither does or nothing tells. */
  direction: z.object({ from: idSchema("document"), to: idSchema("document") }).nullable(),
  /** What the texts show, before anybody decided. */
  certainty: z.enum(["proven", "suspected"]),
  /** The researcher's word on it; null where nobody has decided. A link that was drawn is confirmed. */
  decided: z
    .object({ verdict: linkVerdictSchema, entry: z.int().positive(), by: z.string(), at: z.iso.datetime() })
    .nullable(),
  score: z.number().min(0).max(1),
  evidence: z.array(placeSchema),
  /** What is shared, in words: the study's name, "58 + 17 + 7". */
  shared: z.string(),
  /** By how much the study's number of origins would grow if this link alone were wrong. */
  swing: z.object({ low: z.int().nonnegative(), high: z.int().nonnegative() }),
});
export type OriginLink = Readonly<z.infer<typeof originLinkSchema>>;

/** What a link counts as after the researcher's word: "refused" joins nothing. */
export function linkStanding({ certainty, decided }: Pick<OriginLink, "certainty" | "decided">) {
  if (decided === null) return certainty;
  return decided.verdict === "confirmed" ? "proven" : "refused";
}

export const originKinds = [
  "study",
  "official",
  "testimony",
  "organisation",
  "outlet",
  "unresolved",
] as const;

/** What a set of documents finally rests on. Counted as an interval. */
export const originSchema = z.object({
  id: idSchema("origin"),
  kind: z.enum(originKinds),
  /** The root as the documents name it; of a testimony, only words that fit very many people. Null where none does. */
  name: z.string().nullable(),
  /** The body; of a testimony, the outlet where all documents are of one. */
  source: idSchema("source").nullable(),
  /** All documents, with suspected merges made. */
  documents: z.array(idSchema("document")).min(1),
  /** The same documents in groups that only proven links join. */
  proven: z.array(z.array(idSchema("document")).min(1)).min(1),
  links: z.array(originLinkSchema),
  /** Fewest and most persons, studies or bodies the origin may turn out to be; 0 where its account was withdrawn. */
  count: countIntervalSchema,
  /** How many it is by a researcher's word: every suspected link decided. Null where one is open or none was suspected. */
  adjudicated: z.int().nonnegative().nullable(),
  /** Fewest and most hops from an outlet to the root over its documents; null where the root is unresolved. */
  depth: countIntervalSchema.nullable(),
  /** Armed groups its documents name, by the key of the table of groups: whom the account is about. */
  groups: z.array(z.string()),
  /**
   * Of documents put together from several accounts, the stretches that rest on this one, and which of the groups of
   * `proven` they belong to; others belong as a whole. Of stretches that meet, the shortest decides.
   */
  parts: z.array(
    z.object({
      document: idSchema("document"),
      group: z.int().nonnegative(),
      spans: z.array(spanSchema).min(1),
    }),
  ),
  /** Documents whose account a researcher marked as withdrawn: they enter no count. */
  setAside: z.array(idSchema("document")),
  /** Sentences saying that the account was withdrawn; a researcher decides what follows. */
  withdrawn: z.array(
    z.object({
      document: idSchema("document"),
      span: spanSchema,
      /** The documents that print the account; empty where the study holds none that can be told. */
      accounts: z.array(idSchema("document")).optional(),
    }),
  ),
});
export type Origin = Readonly<z.infer<typeof originSchema>>;

/**
 * Two sides of an origin that only suspected links join: to be judged together, since one decision settles them.
 * The review list of a study, ordered by what a decision would change.
 */
export const doubtSchema = z.object({
  origin: idSchema("origin"),
  /** The suspected links between the two sides that nobody has decided. */
  links: z.array(idSchema("link")).min(1),
  /** The two groups of documents, each joined by proven links. */
  sides: z.tuple([z.array(idSchema("document")).min(1), z.array(idSchema("document")).min(1)]),
  /** Change of the study's number of origins where the links are confirmed: `high` falls. */
  ifConfirmed: z.object({ low: z.int(), high: z.int() }),
  /** The same where they are refused: `low` grows, unless the sides hang together through others. */
  ifRefused: z.object({ low: z.int(), high: z.int() }),
  /** Printed counts, the study's own among them, that would change by one decision or the other. */
  numbers: z.int().nonnegative(),
});
export type Doubt = Readonly<z.infer<typeof doubtSchema>>;

/** Origins in the order of the report and the screen, which number them from 1: most documents first, then by id. */
export function rankedOrigins(origins: readonly Origin[]): readonly Origin[] {
  return [...origins].sort((a, b) => b.documents.length - a.documents.length || (a.id < b.id ? -1 : 1));
}

/**
 * The name to print for an origin: its body's name in the language, else as the documents print it. A testimony is
 * called by the words that describe who spoke, never by the outlet that printed it. Null where nothing names it.
 */
export function originName(
  { kind, name, source }: Origin,
  sources: ReadonlyMap<string, Source>,
  language: InterfaceLanguage,
): string | null {
  if (kind === "testimony" || source === null) return name;
  return sources.get(source)?.names[language] ?? name;
}
