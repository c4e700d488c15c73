// Runs the finders over one passage, in the grammar of the document's language. Other languages than Arabic and French
// are read as English: what is not English is then mostly left alone.
import type { Passage } from "#model/index.js";
import { agreementOf } from "./antecedents.js";
import { arabicSightings } from "./arabic.js";
import { arabicPhraseAfter, kindOfArabic } from "./arabic-noun-phrases.js";
import { isVerb } from "./arabic-verb-forms.js";
import { clauseSightings } from "./clauses.js";
import { creditSightings } from "./credits.js";
import { armed, phraseEnds } from "./cues/ar-grammar.js";
import { english, french } from "./cues/grammar.js";
import { frenchSightings } from "./french.js";
import { frenchWords } from "./french-words.js";
import { kindOfPhrase, type Passing, phraseAfter } from "./noun-phrases.js";
import { arabicPhraseFinder, englishPhraseFinder, frenchPhraseFinder, type Named } from "./phrases.js";
import type { Agreement, Sighting } from "./sighting.js";
import { bareArabic } from "./sources/heads.js";
import type { SourceTable } from "./sources/source-table.js";
import { titleSightings } from "./titles.js";
import { englishIndex, frenchIndex } from "./verb-index.js";
import type { Reading, Word } from "./words.js";

export function sightingsIn(
  reading: Reading,
  passage: Passage,
  words: readonly Word[],
  isLast: boolean,
  language: string,
  sources: SourceTable,
): readonly Sighting[] {
  const credits = creditSightings(reading, passage, isLast, language, sources);
  if (passage.kind === "credit") return credits;
  const isTitle = passage.kind === "title";
  const found =
    language === "ar"
      ? inArabic(reading, words, isTitle, sources)
      : inLatin(reading, words, isTitle, language, sources);
  return [...credits, ...found];
}

function inArabic(
  reading: Reading,
  words: readonly Word[],
  isTitle: boolean,
  sources: SourceTable,
): readonly Sighting[] {
  const passing = { reading, words, sources, isTitle };
  const named = (first: number, last: number): Named | null => {
    if (last < first) return null;
    const folded = reading.shadow.text.slice(words[first]!.from, words[last]!.to);
    return {
      stretch: [words[first]!.from, words[last]!.to],
      kind: kindOfArabic(passing, { first, last }),
      proper: words[first]!.text === '"',
      plural: agreementOf(folded, "ar").number === "plural",
    };
  };
  /** «جسور»: a short name in quotation marks leads a title, whatever it names; تحليل only says what kind of text it is. */
  const leading = (first: number, last: number): Named | null => {
    const lead = named(first, last);
    if (lead === null || (first === last && genres.has(words[first]!.text))) return null;
    // «لواء الرعد: دفعة ثالثة» is about the armed group and not by it.
    if (lead.kind === "organisation" && armed.test(bareArabic(words[first]!.text))) return null;
    const isName = isQuotedName(words.slice(first, last + 1));
    return isName ? { ...lead, kind: lead.kind ?? "unspecified" } : lead;
  };
  const at = (position: number): Named | null => {
    const first = words.findIndex(({ to }) => to > position);
    const phrase = first < 0 ? null : arabicPhraseAfter(passing, first, null);
    const source = phrase === null ? null : named(phrase.first, phrase.last);
    return source === null
      ? null
      : { ...source, stretch: [Math.max(position, source.stretch[0]), source.stretch[1]] };
  };
  const told = (first: number, last: number): boolean => toldInArabic(words.slice(first, last + 1));
  const leads = titleSightings(words, isTitle, leading, told);
  const verbs = arabicSightings(passing);
  const phrases = arabicPhraseFinder.sightings(reading, words, at);
  const found = [...verbs, ...phrases.filter((phrase) => !belongsTo(phrase, verbs, reading))];
  return [...leads, ...(isTitle ? found.filter((sighting) => speaksInTitle(sighting, leads)) : found)];
}

/** What a title's lead is credited with names no second source, and «شهادة طبيب» only announces a text. */
function speaksInTitle({ stretch, rule }: Sighting, leads: readonly Sighting[]): boolean {
  return rule !== "ar/noun/testimony" && !leads.some((lead) => lead.stretch[1] <= stretch[0]);
}

/** Characters between a verb with its subject and the talk in which it was said. */
const nearby = 45;

/** قال الوزير في مقابلة مع القناة: where it was said belongs to the verb before it; who printed it is a source of its own. */
function belongsTo({ rule, stretch, cue }: Sighting, verbs: readonly Sighting[], reading: Reading): boolean {
  if (rule !== "ar/setting/interview" || !/(?:مع|الي| ل)$/u.test(reading.shadow.text.slice(...cue)))
    return false;
  return verbs.some((verb) => stretch[0] >= verb.stretch[1] && stretch[0] - verb.stretch[1] < nearby);
}

/** Words for a kind of text, which lead a title and name no source. */
const genres = new Set(
  "تحليل تحقيق مقال راي افتتاحيه حوار مقابله قراءه ملف كتاب مراسلون شهاده روايه سيره".split(" "),
);

function isQuotedName(words: readonly Word[]): boolean {
  return (
    words[0]?.text === '"' &&
    words.at(-1)!.text === '"' &&
    words.length < 6 &&
    !words.some(({ text }, at) => phraseEnds.has(text) || isVerb(words, at))
  );
}

/** تونسي ترك داعش: … */
function toldInArabic(words: readonly Word[]): boolean {
  return words.some(({ text }) =>
    /^(?:ال)?(?:ترك|تركوا|تركت|غادر|غادروا|انشق|انشقوا|انشقت|هرب|هربوا|فر|فروا|منشق.*)$/u.test(text),
  );
}

const oblique: ReadonlyMap<string, Agreement> = new Map<string, Agreement>([
  ["him", { gender: "masculine", number: "singular", animate: true }],
  ["her", { gender: "feminine", number: "singular", animate: true }],
  ["them", { number: "plural" }],
  ["it", { number: "singular", animate: false }],
  ["lui", { gender: "masculine", number: "singular", animate: true }],
  ["elle", { gender: "feminine", number: "singular", animate: true }],
  ["eux", { number: "plural" }],
]);

function inLatin(
  reading: Reading,
  printed: readonly Word[],
  isTitle: boolean,
  language: string,
  sources: SourceTable,
): readonly Sighting[] {
  const isFrench = language === "fr";
  const words = isFrench ? frenchWords(reading, printed) : printed;
  const passing: Passing = {
    reading,
    words,
    grammar: isFrench ? french : english,
    verbs: isFrench ? frenchIndex : englishIndex,
    sources,
  };
  const named = (first: number, last: number): Named | null => {
    if (last < first) return null;
    const slice = words.slice(first, last + 1);
    const folded = reading.shadow.text.slice(slice[0]!.from, slice.at(-1)!.to);
    return {
      stretch: [slice[0]!.from, slice.at(-1)!.to],
      kind: kindOfPhrase(passing, { first, last }),
      proper: slice.some(({ capital }) => capital),
      plural: agreementOf(folded, passing.grammar.language).number === "plural",
    };
  };
  /** "A letter", "Television", "Leaving the valley", "amnesty is no absolution" around a colon speak for nobody. */
  const titled = (first: number, last: number): Named | null => {
    const name = named(first, last);
    if (name === null || name.kind === "unspecified" || name.kind === "outlet") return null;
    if (first === last && rubric.test(words[first]!.text)) return null;
    if (/^(?:my|our|your)$/u.test(words[first]!.text)) return null;
    const within = words.slice(first, last + 1);
    const says = within.some(({ text, kind }) => kind !== "word" || passing.grammar.auxiliaries.has(text));
    return says || (name.kind === "person" && /ing$/u.test(words[first]!.text)) ? null : name;
  };
  const at = (position: number): Named | null => {
    const first = words.findIndex(({ from }) => from >= position);
    if (first < 0) return null;
    const pronoun = oblique.get(words[first]!.text);
    const alone = words[first + 1] === undefined || words[first + 1]!.kind === "mark";
    if (pronoun !== undefined && (alone || /^(?:him|them|lui|eux)$/u.test(words[first]!.text)))
      return { stretch: [position, words[first]!.to], kind: null, proper: false, plural: false, pronoun };
    const phrase = phraseAfter(passing, first);
    return phrase === null || passing.grammar.weekdays.has(words[phrase.first]!.text)
      ? null
      : named(phrase.first, phrase.last);
  };
  const finder = isFrench ? frenchPhraseFinder : englishPhraseFinder;
  return [
    ...titleSightings(words, isTitle, titled, (first, last) => toldInLatin(words.slice(first, last + 1))),
    ...(isFrench ? frenchSightings(passing) : clauseSightings(passing)),
    ...finder.sightings(reading, words, at),
  ];
}

/** "Analysis: …" heads a page; "Report: …" says who has it. */
const rubric =
  /^(?:analysis|review|book|books|article|documents?|data|briefing|brief|index|opinion|profile|essay)$/u;

/** "One who left: …" */
function toldInLatin(words: readonly Word[]): boolean {
  return words.some(({ text }) =>
    /^(?:who|left|quit|fled|escaped|defected|deserted|defectors?|deserters?|leavers?|returnees?|survivors?|escapees?|ex-[a-z]+|former|repentis?|deserteurs?|transfuges?|quitte)$/u.test(
      text,
    ),
  );
}
