// Whom people told it to: "a driver told the Reed", «روى سائق لصحيفة القصب». Where another outlet prints that, it has the
// account from the one that was told. Only outlets and agencies that a table knows; "told reporters" names nobody.
import type { Attribution, Document } from "#model/index.js";
import { foldText, Offsets } from "#text/index.js";
import type { Bodies, Body } from "./bodies.js";

interface ToldRow {
  readonly language: "en" | "ar" | "fr";
  /** On the folded end of what attributes and what follows it; the name of the outlet begins where it ends. */
  readonly pattern: RegExp;
  readonly example: string;
  readonly counterExample: string;
}

export const toldRows: readonly ToldRow[] = [
  {
    language: "en",
    pattern: /^.{0,80}?\b(?:told|tells|telling|in an interview with|speaking to|spoke to) (?:the )?/u,
    example: "A driver told the Reed that he fled.",
    counterExample: "A driver said that the Reed was wrong.",
  },
  {
    language: "ar",
    pattern:
      /^.{0,80}?(?<!\p{L})(?:ل(?=(?:صحيف|جريد|مجل)ه |(?:قناه|شبكه|وكاله|موقع|اذاعه|تلفزيون|راديو) )|(?:في )?(?:حديث|مقابله|تصريح|تصريحات)(?: خاصه?)? (?:الي |مع |ل))/u,
    example: "روى سائق لصحيفة القصب أنه هرب.",
    counterExample: "روى سائق أن صحيفة القصب أخطأت.",
  },
  {
    language: "fr",
    pattern:
      /^.{0,80}?\b(?:au (?=journal |quotidien |magazine |site )|a la (?=chaine |radio |revue )|a l'(?=agence |hebdomadaire )|interroge par )/u,
    example: "Un chauffeur a raconté au quotidien Le Roseau qu'il avait fui.",
    counterExample: "Un chauffeur a raconté que le quotidien Le Roseau se trompait.",
  },
];

/** Code points read after what attributes: an outlet stands close to who tells it. */
const reach = 60;
/** Letters of what follows in which the name must stand. */
const nameLength = 40;

/** The outlet each attribution says it was told to, in order; those told to nobody known are left out. */
export function toldTo(
  { text }: Document,
  attributions: readonly Attribution[],
  bodies: Bodies,
): readonly (Body & { readonly attribution: Attribution })[] {
  const telling = attributions.filter(({ kind, negated }) => people.has(kind) && !negated);
  if (telling.length === 0) return [];
  const offsets = new Offsets(text);
  return telling.flatMap((attribution) => {
    const [start, end] = attribution.span;
    const folded = foldText(offsets.slice([start, end + reach])).split(/[.!?؟:\n]/u)[0]!;
    return outletTold(folded, bodies).map((body) => ({ ...body, attribution }));
  });
}

const people: ReadonlySet<Attribution["kind"]> = new Set(["testimony", "person", "official", "unspecified"]);

/** The first outlet named where somebody is said to have been told; none where nobody is. */
export function outletTold(folded: string, bodies: Bodies): readonly Body[] {
  for (const { pattern } of toldRows) {
    const cue = pattern.exec(folded)?.[0];
    if (cue === undefined) continue;
    return bodies.outletsIn(folded.slice(cue.length, cue.length + nameLength)).slice(0, 1);
  }
  return [];
}
