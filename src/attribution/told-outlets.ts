// The outlet an account was given to: يقول الشاب لمجلة الميناء, صرح القائد السابق لقناة «المدى». It is a hand the account
// went through, though nothing is attributed to it. Reads what stands right behind an attribution in Arabic. Not
// handled: an outlet told in another sentence, one without a name («للتلفزيون»), other languages.
import type { Attribution, Document, Source, Span } from "#model/index.js";
import { Offsets, shadowOf } from "#text/index.js";
import { kindOfHead } from "./sources/heads.js";
import { namingWords } from "./sources/naming-words.js";
import type { SourceTable } from "./sources/source-table.js";

export interface ToldOutlet {
  readonly name: string;
  readonly source: Source | null;
  readonly span: Span;
  /** The attribution whose speaker told it. */
  readonly attribution: Attribution["id"];
}

/** Characters behind an attribution in which the outlet is looked for. */
const reach = 90;

/** ل, or مع and إلى behind a talk, and a word for the press, then a name: in quotation marks, else up to three words of its own. */
const told =
  /^(?: [^\s.،:"]+){0,4}? (?:ل|مع |الي )(?<outlet>(?<head>\p{L}{3,})(?: "[^"\n]{2,40}"|(?: (?!(?:ب?ان(?:ه|ها|هم)?|في|من|عن|علي|امس|اليوم|قبل|بعد|خلال|كيف|لماذا|التي|الذي|قايلا)[ ":،])\p{L}{2,}){1,3}))/u;

/** The outlets that speakers of a document are said to have told, each at its first place, in the order of the text. */
export function toldOutlets(
  document: Document,
  attributions: readonly Attribution[],
  sources: SourceTable,
): readonly ToldOutlet[] {
  if (document.language.value !== "ar") return [];
  const offsets = new Offsets(document.text);
  return attributions.flatMap((attribution) => {
    if (attribution.form === "credit" || attribution.form === "title" || attribution.negated) return [];
    const outlet = behind(document.text, offsets, attribution, sources);
    return outlet === null ? [] : [outlet];
  });
}

function behind(
  text: string,
  offsets: Offsets,
  { id, span }: Attribution,
  sources: SourceTable,
): ToldOutlet | null {
  const from = offsets.toUtf16(span[1]);
  const shadow = shadowOf(text.slice(from, from + reach));
  const found = told.exec(shadow.text);
  const { outlet, head } = found?.groups ?? {};
  if (found === null || outlet === undefined || head === undefined) return null;
  const kind = kindOfHead(head, "ar");
  if (kind !== "outlet" && kind !== "agency") return null;
  const start = found[0].length - outlet.length;
  const within = shadow.span(start, start + outlet.length);
  const place: Span = [span[1] + within[0], span[1] + within[1]];
  const name = offsets.slice(place);
  const source = sources.resolve(name);
  return source === null && namingWords(name).length === 0
    ? null
    : { name: nameOf(name), source, span: place, attribution: id };
}

/** صحيفة «الميناء» is «الميناء». */
function nameOf(printed: string): string {
  return /[“«"]([^“”«»"]+)[”»"]/u.exec(printed)?.[1] ?? printed;
}
