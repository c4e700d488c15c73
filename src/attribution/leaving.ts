// Whether what somebody is credited with speaks of people who left. An army that puts the size of the group at three
// thousand is heard in passing: nobody has the account of leaving from it.
import { type Attribution, type Claim, type Document, overlaps } from "#model/index.js";
import { foldText, Offsets } from "#text/index.js";
import { claimCues } from "./claims/claim-cues.js";

const left = new Map(
  ["en", "ar", "fr"].map((language) => {
    const patterns = claimCues
      .filter((cue) => cue.language === language && cue.meaning === "left")
      .map(({ pattern }) => pattern);
    const prefix = language === "ar" ? "[وفبلك]?(?:ال)?" : "";
    return [
      language,
      new RegExp(`(?<![\\p{L}\\p{N}])${prefix}(?:${patterns.join("|")})(?![\\p{L}\\p{N}])`, "u"),
    ];
  }),
);

/** A sentence longer than this is read only so far on either side, in UTF-16 units. */
const reach = 400;

/**
 * True where the attribution's sentence speaks of leaving or counts those who left. A setting ("in interviews arranged
 * by the ministry") leads to the account by what it is.
 */
export function speaksOfLeaving(
  document: Document,
  attribution: Attribution,
  claims: readonly Claim[],
): boolean {
  if (attribution.form === "setting") return true;
  const counts = claims.some(
    (claim) =>
      claim.about !== "other" &&
      (claim.attribution === attribution.id || overlaps(claim.span, attribution.span)),
  );
  if (counts) return true;
  const language = document.language.value;
  return (left.get(language) ?? left.get("en")!).test(foldText(sentenceAround(document, attribution)));
}

const pointsBack = /^\s*(?:that|this|so|these|those|it|هذا|هذه|ذلك|تلك)(?:\s|$)/iu;

function sentenceStart(text: string, end: number): number {
  const upTo = text.slice(0, Math.max(0, end));
  return Math.max(...[".", "!", "?", "؟", "\n"].map((mark) => upTo.lastIndexOf(mark))) + 1;
}

function sentenceAround({ text }: Document, { span }: Attribution): string {
  const offsets = new Offsets(text);
  const [from, to] = [offsets.toUtf16(span[0]), offsets.toUtf16(span[1])];
  const before = text.slice(Math.max(0, from - reach), from);
  const behind = text.slice(to, to + reach);
  const opening = sentenceStart(before, before.length);
  // "That is what the institute says": of what was said before.
  const start = pointsBack.test(before.slice(opening)) ? sentenceStart(before, opening - 1) : opening;
  const end = /[.!?؟\n]/u.exec(behind)?.index ?? behind.length;
  return before.slice(start) + text.slice(from, to) + behind.slice(0, end);
}
