// Head nouns and the kind of source they announce, per language, folded as the shadow folds. A name without a head
// noun is a person where it looks like one; else its kind stays "unspecified".
import type { SourceKind } from "#model/index.js";
import { foldText } from "#text/index.js";
import { arabicHeads } from "./ar-heads.js";
import { englishHeads } from "./en-heads.js";
import { frenchHeads, noFrenchAgents } from "./fr-heads.js";

/** Words that announce a kind. Arabic ones (`ar-heads.ts`) stand without their article. */
export type HeadTable = Readonly<Record<string, Readonly<Partial<Record<SourceKind, string>>>>>;

export const heads: HeadTable = {
  en: englishHeads,
  fr: frenchHeads,
  ar: arabicHeads,
};

/** Words that end like an agent noun ("treasurer") and are none. */
const noAgents = new Set(
  "murder fodder shudder thunder plunder slaughter laughter encounter surrender gender tender banner supper slipper ginger butter gutter shutter litter bitter filter motor razor anchor vector tenor rumor tumor armor horror vapor timber amber lumber cylinder calendar powder shoulder folder fiber meager eager wonder hinder render reminder remainder quarter charter starter fighter-bomber locker bunker poker joker marker barter border-post cucumber december september october november chamber slumber somber consider whisker flicker sticker thriller filler roller cellar altar solar nectar sugar cigar collar dollar pillar tear gear rear number paper river winter summer order border letter matter corner shelter weather power water camera dinner manner member door floor error terror mirror sector factor other another either neither whether rather after over under never ever order chapter quarter computer ladder finger danger anger hunger soldier timer barrier center theater meter disorder tractor harbor labor favor honor color humor flavor behavior interior exterior minor major prior doctor list mist twist fist coffee committee fee knee tree degree guarantee see flee free three agree asian christian list exist resist assist insist persist guardian media area idea cover fever lever liver silver clover paper diaper proper upper copper pepper trigger bigger lower tower flower shower answer layer player prayer laser user-list buffer suffer offer differ transfer charter poster register monster disaster cluster master easter western eastern".split(
    " ",
  ),
);
const agentNoun = /^\p{L}{3,}(?:(?:er|or|ist|ian|ee|man|woman)s?|men|women)$/u;

const tables = new Map<string, ReadonlyMap<string, SourceKind>>();

/** Answers already given, by language. */
const remembered = 20_000;
const answers = new Map<string, Map<string, SourceKind | null>>();

/** What kind a word announces, or null. Arabic words are tried without article and one-letter prefixes. */
export function kindOfHead(word: string, language: string): SourceKind | null {
  let known = answers.get(language);
  if (known === undefined || known.size >= remembered) {
    known = new Map();
    answers.set(language, known);
  }
  const ready = known.get(word);
  if (ready !== undefined) return ready;
  const kind = lookedUp(word, language);
  known.set(word, kind);
  return kind;
}

function lookedUp(word: string, language: string): SourceKind | null {
  const table = tableOf(language);
  const known = table.get(word);
  if (known !== undefined) return known;
  if (language === "ar") return inArabic(table, word);
  const bare = word.replace(/'s?$/u, "");
  if (language === "fr") return inFrench(table, foldText(bare));
  if (language !== "en") return null;
  const singular = bare.replace(/ies$/u, "y").replace(/(?<=[cs]h|x|ss)es$|(?<=[^su])s$/u, "");
  return (
    table.get(bare) ??
    table.get(singular) ??
    (agentNoun.test(bare) && !noAgents.has(bare.replace(/s$/u, "")) ? "person" : null)
  );
}

const frenchAgent = /^\p{L}{3,}(?:eur|euse|trice|ier|iere|iste|ien|ienne|logue)$/u;

/** A French word is tried without its plural, then without its feminine ending: deputees is depute. */
function inFrench(table: ReadonlyMap<string, SourceKind>, word: string): SourceKind | null {
  const singular = word.replace(/(?<=\p{L}{3})[sx]$/u, "");
  const known = table.get(word) ?? table.get(singular) ?? table.get(singular.replace(/(?<=\p{L}{4})e$/u, ""));
  return known ?? (frenchAgent.test(singular) && !noFrenchAgents.has(singular) ? "person" : null);
}

/** An Arabic word is tried without what is written onto it: و, ل, the article, endings of number, a possessive. */
function inArabic(table: ReadonlyMap<string, SourceKind>, word: string): SourceKind | null {
  const bare = bareArabic(word);
  for (const stem of [bare, word.replace(/^[بلك]/u, ""), word.replace(/^[وف][بلك]?/u, "")]) {
    const kind = table.get(stem) ?? table.get(stem.replace(/ا$/u, "")) ?? declined(table, stem);
    if (kind !== null) return kind;
  }
  if (bare !== word) return null;
  return possessed(table, word) ?? possessed(table, word.replace(/^(?:[وف]|[وف]?[بل])/u, ""));
}

/** Feminine, dual and sound plural: خبيرة, خبيران, خبيرات. */
function declined(table: ReadonlyMap<string, SourceKind>, stem: string): SourceKind | null {
  const singular = stem.replace(/(?:ان|ين|ون|تان|تين|ات|ه)$/u, "");
  if (singular === stem || singular.length < 3) return null;
  return table.get(singular) ?? table.get(`${singular}ه`) ?? null;
}

/** مديره, منسقتها, صحيفتنا. A house, a defence or a state of one's own is no official. */
function possessed(table: ReadonlyMap<string, SourceKind>, word: string): SourceKind | null {
  const owned = /^(\p{L}{2,})(?:ه|ها|هم|هما|هن|نا|كم)$/u.exec(word)?.[1];
  if (owned === undefined || /^(?:بيت|دفاع|دول|قو|امين|ملك|سجل|كتاب|دار|مكتب|عم)$/u.test(owned)) return null;
  const kind = table.get(owned) ?? table.get(owned.replace(/ت$/u, "ه")) ?? null;
  return kind ?? declined(table, owned.replace(/ت$/u, "ه"));
}

/** The word without conjunction, preposition and article: والدراسة is دراسة, للتقرير is تقرير. */
export function bareArabic(word: string): string {
  return word.replace(/^[وف]?(?:لل|[بكل]?ال)(?=\p{L}{2})/u, "");
}

function tableOf(language: string): ReadonlyMap<string, SourceKind> {
  const ready = tables.get(language);
  if (ready !== undefined) return ready;
  const table = new Map<string, SourceKind>();
  for (const [kind, words] of Object.entries(heads[language] ?? {}))
    for (const word of foldText(words).split(/\s+/u))
      if (!table.has(word)) table.set(word, kind as SourceKind);
  tables.set(language, table);
  return table;
}
