// Where a noun phrase begins and ends in English and French, and what kind of source it names. A shallow reading by
// closed classes of small words: no parser, so a bare noun without article or capital may be cut short.
import type { SourceKind } from "#model/index.js";
import type { Grammar } from "./cues/grammar.js";
import { kindOfHead } from "./sources/heads.js";
import type { SourceTable } from "./sources/source-table.js";
import type { VerbIndex } from "./verb-index.js";
import { printed, type Reading, type Word } from "./words.js";

/** Indices into the words of a passage, both included. */
export interface Phrase {
  readonly first: number;
  readonly last: number;
}

/** All a finder needs to read one passage. */
export interface Passing {
  readonly reading: Reading;
  readonly words: readonly Word[];
  readonly grammar: Grammar;
  readonly verbs: VerbIndex;
  readonly sources: SourceTable;
}

export function isAdverb(word: Word, grammar: Grammar): boolean {
  if (grammar.adverbs.has(word.text)) return true;
  if (grammar.language === "fr")
    return /\p{L}{4}ment$/u.test(word.text) && kindOfHead(word.text, "fr") === null;
  return /\p{L}{3}ly$/u.test(word.text) && !word.capital && word.text !== "family" && word.text !== "elderly";
}

/** The phrase that begins at `first` and runs to the right; null where no noun phrase begins there. */
export function phraseAfter(passing: Passing, start: number): Phrase | null {
  const { words, grammar } = passing;
  let first = start;
  while (words[first] !== undefined && isAdverb(words[first]!, grammar) && !words[first]!.capital) first++;
  let last = first - 1;
  for (let at = first; at < words.length && at < first + 24; at++) {
    const word = words[at]!;
    if (isPossessive(words, at)) last = at;
    else if (word.kind === "mark") {
      const inside = shortQuotation(words, at);
      if (inside === null) break;
      at = last = inside;
    } else if (at > first && grammar.prepositions.has(word.text)) {
      const over = overPreposition(passing, first, at);
      if (over === null) break;
      at = over - 1;
    } else if (endsPhrase(passing, first, at)) break;
    else last = at;
  }
  return last < first || !beginsPhrase(passing, first) ? null : { first, last };
}

/** The mark of "lawyers' groups", with a word behind it. */
export function isPossessive(words: readonly Word[], at: number): boolean {
  const [before, mark, next] = [words[at - 1], words[at]!, words[at + 1]];
  return (
    mark.text === "'" &&
    before !== undefined &&
    before.to === mark.from &&
    before.text.endsWith("s") &&
    next?.kind === "word" &&
    next.from > mark.to
  );
}

/** A closing mark's index where a quotation of at most five words begins: a name in quotation marks. */
function shortQuotation(words: readonly Word[], open: number): number | null {
  if (words[open]!.text !== '"') return null;
  for (let at = open + 2; at <= open + 6 && at < words.length; at++) {
    if (words[at]!.text === '"') return at;
    if (words[at]!.kind === "mark") return null;
  }
  return null;
}

function endsPhrase({ words, grammar, verbs }: Passing, first: number, at: number): boolean {
  const word = words[at]!;
  if (at === first) return false;
  if (grammar.relatives.has(word.text) || grammar.subordinators.has(word.text)) return true;
  if (grammar.auxiliaries.has(word.text) || grammar.negators.has(word.text)) return true;
  if (grammar.coordinators.has(word.text)) return !joinsNames(words, at) || word.text !== "and";
  if (word.capital) return false;
  if (isAdverb(word, grammar)) return true;
  if (grammar.pronouns.has(word.text)) return true;
  if (at === first + 1 && grammar.determiners.has(words[first]!.text)) return false;
  const named = grammar.language === "en" && at > first + 1 && words[at - 1]!.capital;
  return verbs
    .of(word.text)
    .some(({ tense }) => tense === "past" || tense === "gerund" || (tense === "present" && named));
}

/** "Radicalisation and Political Violence", "Ortow and Lind". */
function joinsNames(words: readonly Word[], and: number): boolean {
  return words[and - 1]?.capital === true && words[and + 1]?.capital === true;
}

/** Index behind a preposition the phrase runs on over, or null where it ends: "a report due on Monday from the centre". */
function overPreposition({ words, grammar }: Passing, first: number, at: number): number | null {
  const text = words[at]!.text;
  const next = words[at + 1];
  if (next === undefined || next.kind === "mark") return null;
  if (grammar.binding.has(text)) return at + 1;
  const timed = grammar.weekdays.has(next.text) || next.kind === "number";
  const resumed = words[at + 2];
  if (timed && resumed !== undefined && /^(?:from|by|of)$/u.test(resumed.text)) return at + 3;
  if ((text === "in" || text === "at" || text === "by") && next.capital && !timed && at - first <= 6)
    return at + 1;
  return null;
}

function beginsPhrase({ words, grammar, verbs }: Passing, first: number): boolean {
  const word = words[first];
  if (word === undefined) return false;
  if (word.capital || word.kind === "number" || word.text === '"') return true;
  if (grammar.nobody.has(word.text) || grammar.pronouns.has(word.text)) return false;
  if (grammar.prepositions.has(word.text) || grammar.subordinators.has(word.text)) return false;
  if (grammar.determiners.has(word.text) || verbs.of(word.text).length === 0) return true;
  const next = words[first + 1];
  return next?.kind === "word" && kindOfHead(next.text, grammar.language) !== null;
}

/** What kind of source a phrase names; null where its words do not tell. */
export function kindOfPhrase(passing: Passing, { first, last }: Phrase): SourceKind | null {
  const { words, grammar, sources, reading } = passing;
  const end = headEnd(passing, first, last);
  if (
    words
      .slice(first, end + 1)
      .some(({ text }) => /^(?:former|ex|ancien|ancienne|anciens|anciennes)$|^ex-/u.test(text))
  )
    return formerly(passing, first, end);
  for (let at = end; at >= first; at--) {
    const kind = words[at]!.kind === "word" ? kindOfHead(words[at]!.text, grammar.language) : null;
    if (kind !== null)
      return known(passing, first, end)?.kind ?? narrowed(passing, { first, last: end }, at, kind);
  }
  const source = sources.resolve(printed(reading, words[first]!, words[last]!));
  if (source !== null) return source.kind;
  if (
    grammar.language === "en" &&
    last - first === 1 &&
    words[first]!.text === "the" &&
    oneOfSet.test(words[last]!.text)
  )
    return "testimony";
  const counted = quantity(words, first, end);
  if (counted !== null) return partitive(passing, end, last) ?? counted;
  if (words[end + 1]?.text === "who" && end < last)
    return /^(?:left|fled|quit|escaped|deserted|defected|broke|ran)$/u.test(words[end + 2]?.text ?? "")
      ? "testimony"
      : "person";
  if (!looksLikeName(passing, first, end)) return null;
  if (grammar.language === "en" && words[last + 1]?.text === "," && hasLeft(words, last)) return "testimony";
  if (words[end]!.capital && end > first && titles.test(words[end]!.text)) return "outlet";
  return words[first]!.text === "the" ? "organisation" : "person";
}

/** What the words around an English head make of it: "the Orl Courier", "Lt Col Anders Roe", "a nurse who left in May". */
function narrowed(passing: Passing, { first, last }: Phrase, at: number, kind: SourceKind): SourceKind {
  const { words, grammar } = passing;
  if (grammar.language !== "en") return kind;
  const { text, capital } = words[at]!;
  const before = words[at - 1]?.text ?? "";
  if (text === "network")
    return /^(?:news|tv|television|radio|cable)$/u.test(before) ? "outlet" : "organisation";
  if (text === "army" && !capital) return "official";
  if (kind !== "person") return kind;
  if (capital && at > first && at === last && titles.test(text)) return "outlet";
  const ranked = words.slice(first, at).some((word) => kindOfHead(word.text, "en") === "official");
  if (capital && ranked && words.slice(first, at).every((word) => word.capital)) return "official";
  return hasLeft(words, last) ? "testimony" : kind;
}

/** "who left the group", ", a former gunner of the Front": said of the person named right before. */
function hasLeft(words: readonly Word[], last: number): boolean {
  const behind = words.slice(last + 1, last + 6).map(({ text }) => text);
  return /^(?:, )?(?:who (?:had |has |later |then )?(?:left|fled|quit|escaped|deserted|defected)|(?:an?|once an?) former) /u.test(
    `${behind.join(" ")} `,
  );
}

/** Last words of the names of newspapers, which by themselves are common nouns: "the Orl Tribune". */
const titles =
  /^(?:times|examiner|mercury|advertiser|reporter|enquirer|inquirer|post|tribune|herald|courier|bulletin|chronicle|mirror|ledger|observer|standard|telegraph|star|monthly|echo|dispatch|news|press|wire|radio|tv|fm|mail|gazette|argus|record)$/u;

/** "a former instructor" has left; "a former minister" is known by the office. */
function formerly({ words, grammar }: Passing, first: number, end: number): SourceKind {
  const office = words
    .slice(first, end + 1)
    .some(
      ({ text }) =>
        kindOfHead(text, grammar.language) === "official" && !/^(?:sergeant|guard)s?$/u.test(text),
    );
  return office ? "official" : "testimony";
}

function known({ sources, reading, words }: Passing, first: number, last: number) {
  return sources.resolve(printed(reading, words[first]!, words[last]!));
}

/** The head stands before the first preposition, relative or participle. */
function headEnd({ words, grammar }: Passing, first: number, last: number): number {
  for (let at = first + 1; at <= last; at++) {
    const { text, capital } = words[at]!;
    if (
      (grammar.prepositions.has(text) && !capital) ||
      grammar.relatives.has(text) ||
      grammar.auxiliaries.has(text)
    )
      return at - 1;
  }
  return last;
}

const quantities =
  /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|many|several|some|most|few|others|all|both|dozens|scores|hundreds|half|another|deux|trois|quatre|cinq|plusieurs|certains|certaines|beaucoup)$/u;

/** "The eldest", "the other": one of those who were named together. */
const oneOfSet = /^(?:eldest|youngest|oldest|elder|younger|other)$/u;

/** "Nine", "many", "others": people, unless a noun says what is counted. */
function quantity(words: readonly Word[], first: number, last: number): SourceKind | null {
  const lead = words[first]!;
  const counts = (word: Word): boolean => word.kind === "number" || quantities.test(word.text);
  return last - first <= 1 && counts(words[last]!) && (last === first || lead.text === "the" || counts(lead))
    ? "testimony"
    : null;
}

/** "nine of the officials": the counted noun decides. */
function partitive({ words, grammar }: Passing, end: number, last: number): SourceKind | null {
  if (words[end + 1]?.text !== "of") return null;
  for (let at = end + 2; at <= last; at++) {
    const kind = kindOfHead(words[at]!.text, grammar.language);
    if (kind !== null) return kind;
  }
  return null;
}

/** At the head of a passage, behind a full stop, inside a quotation that opens; not behind one that ends in a comma. */
export function opensSentence(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  if (before?.text === '"') return words[at - 2]?.text !== ",";
  return before === undefined || /^[.\n]$/u.test(before.text);
}

/** Two capitals; one that does not merely open its sentence; or one known as a name from elsewhere in the text. */
function looksLikeName({ reading, words, grammar }: Passing, first: number, last: number): boolean {
  const capitals = words.slice(first, last + 1).filter(({ capital }) => capital).length;
  if (capitals === 0 || last - first > 4) return false;
  const opens = opensSentence(words, first);
  if (capitals > 1 || !opens) return true;
  return (
    last === first && !grammar.determiners.has(words[first]!.text) && reading.names.has(words[first]!.text)
  );
}
