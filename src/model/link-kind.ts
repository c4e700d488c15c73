// The kinds of edges between documents, as one table: what each means for counting, and who may draw it.
import { z } from "zod";

interface LinkKind {
  /** Whether documents so linked rest on one origin. */
  readonly joins: boolean;
  /** Whether one of the two has it from the other. */
  readonly directed: boolean;
  /** Whether each may have it from the other: then the two directions are two links. */
  readonly mutual: boolean;
  /** Whether a researcher may draw it where the program found none. */
  readonly drawn: boolean;
}

const found: LinkKind = { joins: true, directed: false, mutual: false, drawn: false };
const undirected: LinkKind = { ...found, drawn: true };
const directed: LinkKind = { ...undirected, directed: true };

/** Every kind, in the order of the report. */
export const originLinkKinds = {
  /** Copied text. */
  reproduces: directed,
  /** The same account in another language, or rewritten: numbers, dates, names and quotations in order. */
  translates: directed,
  rewrites: directed,
  /** One attributes to the outlet of the other. */
  "attributes to": { ...directed, mutual: true },
  /** One agency credit and like content. */
  credits: found,
  /** Both attribute to one study or body. */
  "same study": undirected,
  /** Both rest on one described telling. */
  "same account": undirected,
  /** One quotation, told once. */
  "same interview": undirected,
  /** A signature of stated numbers, such as 58 + 17 + 7. */
  "same numbers": found,
  /** One takes back what the other prints: it is about the same account. */
  withdraws: directed,
  summarises: directed,
  contradicts: { ...undirected, joins: false },
} as const satisfies Record<string, LinkKind>;

export type OriginLinkKind = keyof typeof originLinkKinds;
export const originLinkKindNames = Object.keys(originLinkKinds) as [OriginLinkKind, ...OriginLinkKind[]];
export const originLinkKindSchema = z.enum(originLinkKindNames);
