// The kinds of edges between documents, as one table: what each means for counting, and who may draw it.
import { z } from "zod";
import type { Localised } from "./language.js";

interface LinkKind {
  readonly label: Localised;
  /** Whether documents so linked rest on one origin. */
  readonly joins: boolean;
  /** Whether one of the two has it from the other. */
  readonly directed: boolean;
  /** Whether each may have it from the other: then the two directions are two links. */
  readonly mutual: boolean;
  /** Whether a researcher may draw it where the program found none. */
  readonly drawn: boolean;
}

const found = { joins: true, directed: false, mutual: false, drawn: false };
const undirected = { ...found, drawn: true };
const directed = { ...undirected, directed: true };

/** Every kind, in the order of the report. */
export const originLinkKinds = {
  /** Copied text. */
  reproduces: { ...directed, label: { en: "copied text", ar: "نص منسوخ" } },
  /** The same account in another language, or rewritten: numbers, dates, names and quotations in order. */
  translates: {
    ...directed,
    label: { en: "same account in another language", ar: "الرواية نفسها بلغة أخرى" },
  },
  rewrites: { ...directed, label: { en: "same account, rewritten", ar: "الرواية نفسها بصياغة أخرى" } },
  /** One attributes to the outlet of the other. */
  "attributes to": {
    ...directed,
    mutual: true,
    label: { en: "one has it from the other", ar: "أحدهما ينقل عن الآخر" },
  },
  /** One agency credit and like content. */
  credits: { ...found, label: { en: "same agency credit", ar: "الوكالة نفسها" } },
  /** Both attribute to one study or body. */
  "same study": { ...undirected, label: { en: "same study", ar: "الدراسة نفسها" } },
  /** Both rest on one described telling. */
  "same account": { ...undirected, label: { en: "same account", ar: "الرواية نفسها" } },
  /** One quotation, told once. */
  "same interview": { ...undirected, label: { en: "same quotation", ar: "الاقتباس نفسه" } },
  /** A signature of stated numbers, such as 58 + 17 + 7. */
  "same numbers": { ...found, label: { en: "same numbers", ar: "الأعداد نفسها" } },
  /** One takes back what the other prints: it is about the same account. */
  withdraws: { ...directed, label: { en: "one takes back the other", ar: "أحدهما يسحب ما نشره الآخر" } },
  summarises: { ...directed, label: { en: "one summarises the other", ar: "أحدهما يلخص الآخر" } },
  contradicts: {
    ...undirected,
    joins: false,
    label: { en: "one contradicts the other", ar: "أحدهما يناقض الآخر" },
  },
} as const satisfies Record<string, LinkKind>;

export type OriginLinkKind = keyof typeof originLinkKinds;
export const originLinkKindNames = Object.keys(originLinkKinds) as [OriginLinkKind, ...OriginLinkKind[]];
export const originLinkKindSchema = z.enum(originLinkKindNames);
