// What documents finally rest on. Their number is an interval: links that are only suspected are counted both ways.
import { z } from "zod";
import { idSchema } from "./id.js";
import type { InterfaceLanguage } from "./language.js";
import type { Source } from "./source.js";
import { spanSchema } from "./span.js";

/** A whole number known only between two bounds, both included. */
export const countIntervalSchema = z
  .object({ low: z.int().nonnegative(), high: z.int().nonnegative() })
  .refine(({ low, high }) => low <= high, "low may not exceed high");
/** `low`: all suspected merges made. `high`: only proven ones. */
export type CountInterval = Readonly<z.infer<typeof countIntervalSchema>>;

export const originLinkKinds = [
  "reproduces", // copied text
  "same study", // both attribute to one study or body
  "same account", // both rest on one described telling
  "cites", // one attributes to the outlet of the other
  "same credit", // one agency credit and like content
  "same numbers", // a signature of stated numbers, such as 58 + 17 + 7
  "same quotation",
] as const;

/** Why two documents are held to rest on one origin, with the sentences that say so. */
export const originLinkSchema = z.object({
  documents: z.tuple([idSchema("document"), idSchema("document")]).readonly(),
  kind: z.enum(originLinkKinds),
  certainty: z.enum(["proven", "suspected"]),
  score: z.number().min(0).max(1),
  evidence: z.array(z.object({ document: idSchema("document"), span: spanSchema })),
  /** What is shared, in words: the study's name, "58 + 17 + 7". */
  shared: z.string(),
});
export type OriginLink = Readonly<z.infer<typeof originLinkSchema>>;

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
  /** Fewest and most persons, studies or bodies the origin may turn out to be. */
  count: countIntervalSchema,
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
