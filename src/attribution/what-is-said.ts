// What stands right behind a reporting verb: a clause or a quotation that is said, an object, or nothing. Knows word
// classes and marks, no meaning: "found in a drawer that creaked" is told from "said in a letter that he fled" only by
// the row of its verb.
import { isAdverb, type Passing } from "./noun-phrases.js";
import { kindOfHead } from "./sources/heads.js";
import type { Verb } from "./verb-index.js";

/** What is said opens right behind the verb: "that", a quotation, a colon, "having left"; for claims also an infinitive. */
export function opensContent(passing: Passing, verb: Verb): boolean {
  const { words, grammar } = passing;
  const at = behindAdverbs(passing, verb);
  const next = words[at];
  if (next === undefined) return false;
  if (grammar.complementisers.has(next.text))
    return words[at + 1]?.kind !== "mark" || words[at + 1]!.text === '"';
  if (next.text === '"' || next.text === ":") return true;
  if (next.text === "," && words[at + 1]?.text === '"') return true;
  if (next.text === "to" && verb.form.row.stance === "claim")
    return words[at + 1] !== undefined && !grammar.determiners.has(words[at + 1]!.text);
  if (grammar.language === "en" && (saysOf(passing, at) || gerundive(passing, verb, at))) return true;
  return addressed(passing, verb, at);
}

/** How many words an aside may hold: "conceded, on the first page, that". */
const asideReach = 7;

/** Index of the first word behind a verb, its adverbs and an aside between commas. */
export function behindAdverbs({ words, grammar }: Passing, { last }: Verb): number {
  let at = last + 1;
  while (words[at] !== undefined && isAdverb(words[at]!, grammar)) at++;
  if (words[at]?.text !== ",") return at;
  const close = words.findIndex(({ kind }, index) => index > at + 1 && kind === "mark");
  const isAside =
    close > 0 && close - at <= asideReach && words[close]!.text === "," && close + 1 < words.length;
  const lead = words[at + 1]!;
  return isAside && (isAdverb(lead, grammar) || grammar.prepositions.has(lead.text)) ? close + 1 : at;
}

/** "alleged he ran", "denied it was so": a clause begins with its own subject. */
function saysOf({ words, grammar }: Passing, at: number): boolean {
  const next = words[at + 1];
  if (next === undefined || next.kind === "mark") return false;
  if (/^(?:he|she|they|we|i)$/u.test(words[at]!.text)) return true;
  return (
    /^(?:it|there|this|you)$/u.test(words[at]!.text) &&
    (grammar.auxiliaries.has(next.text) || finitePast.test(next.text))
  );
}

const noGerunds =
  /^(?:.*thing|morning|evening|king|spring|string|ring|wing|wedding|building|buildings|ceiling|clothing|fighting|training|meeting|being)$/u;

/** "recalled hiding", "denied having fired". */
function gerundive({ words }: Passing, { form }: Verb, at: number): boolean {
  const { text, capital } = words[at]!;
  return (
    /^(?:content|source|object)$/u.test(form.row.needs) &&
    !capital &&
    /^\p{L}{2,}ing$/u.test(text) &&
    !noGerunds.test(text)
  );
}

/** How far behind the verb "that" may stand. */
const longestAddress = 9;

/** "told the court that", "warned him that", "said in a letter that"; not "wrote a letter that". */
function addressed({ words, grammar }: Passing, verb: Verb, at: number): boolean {
  const { text, kind, capital } = words[at]!;
  if (kind === "mark") return false;
  if (/^(?:of|against|about)$/u.test(text)) return false;
  if (verb.form.row.needs === "study" && grammar.prepositions.has(text)) {
    const next = words[at + 1];
    if (next?.kind !== "number" && next?.capital !== true) return false;
  }
  let someone =
    capital ||
    grammar.prepositions.has(text) ||
    /^(?:him|her|them|us|me|it|you|yesterday|today)$/u.test(text);
  for (let ahead = at; ahead < at + longestAddress && ahead < words.length; ahead++) {
    const word = words[ahead]!;
    if (word.kind === "mark" || (grammar.auxiliaries.has(word.text) && ahead > at)) return false;
    if (/^(?:that|que|qu')$/u.test(word.text)) return ahead > at && someone;
    if (/^(?:how|why|whether)$/u.test(word.text) && verb.form.row.needs !== "study")
      return ahead > at && someone;
    const head = kindOfHead(word.text, grammar.language);
    someone ||= word.capital || (head !== null && head !== "study" && head !== "unspecified");
  }
  return false;
}

/** The row's own words stand right behind: "spoke out", "put it bluntly". */
export function rightBehind({ reading, words }: Passing, { form, last }: Verb): boolean {
  const { row, behind } = form;
  if (row.followed === undefined && behind === null) return false;
  const text = reading.shadow.text.slice(words[last]!.to, words.at(-1)!.to);
  if (behind !== null) {
    behind.lastIndex = 0;
    if (behind.test(text)) return true;
  }
  const near = words
    .slice(last + 1, last + 5)
    .map(({ text: word }) => word)
    .join(" ");
  return (row.followed ?? []).some((wanted) => near === wanted || near.startsWith(`${wanted} `));
}

/** "noted the camp had closed", "estimates the march lasted a day": a clause without "that". */
export function clauseFollows({ words, grammar }: Passing, verb: Verb): boolean {
  const next = words[verb.last + 1]?.text ?? "";
  if (grammar.prepositions.has(next) || /^an?$/u.test(next)) return false;
  for (let at = verb.last + 2; at < verb.last + 9 && at < words.length; at++) {
    const { text, kind } = words[at]!;
    if (kind === "mark" || grammar.relatives.has(text) || grammar.coordinators.has(text)) return false;
    if (grammar.auxiliaries.has(text)) return true;
    const before = words[at - 1]!;
    const bare = grammar.determiners.has(before.text) || grammar.prepositions.has(before.text);
    if (grammar.language === "en" && at > verb.last + 2 && !bare && finitePast.test(text)) return true;
  }
  return false;
}

const finitePast =
  /^(?:left|fled|went|came|ran|took|got|made|gave|lost|kept|spent|began|fell|stood|\p{L}{3,}ed)$/u;

/** An end of clause, a preposition or a conjunction stands where an object would. */
export function objectless(passing: Passing, verb: Verb): boolean {
  const { words, grammar } = passing;
  if (verb.last > verb.first) return false;
  const next = words[behindAdverbs(passing, verb)];
  if (next === undefined || next.kind === "mark") return next?.text !== '"' && next?.text !== ":";
  if (grammar.coordinators.has(next.text)) return true;
  return (
    (grammar.auxiliaries.has(next.text) && !next.capital) ||
    (grammar.prepositions.has(next.text) &&
      !/^(?:to|against|about|of|on|for|a|en|de|contre)$/u.test(next.text))
  );
}

/** A noun phrase stands where an object would: "denounced the raid", not "announced on Monday". */
export function takesObject(passing: Passing, verb: Verb): boolean {
  const { words, grammar } = passing;
  const next = words[behindAdverbs(passing, verb)];
  if (next === undefined || next.kind === "mark" || objectless(passing, verb)) return false;
  if (next.text === "that" && words[behindAdverbs(passing, verb) + 1]?.kind === "mark") return true;
  if (grammar.prepositions.has(next.text) || grammar.subordinators.has(next.text)) return false;
  if (grammar.weekdays.has(next.text) || isAdverb(next, grammar)) return false;
  return !/^(?:last|next|earlier|later)$/u.test(next.text);
}

const texts =
  /^(?:interviews?|stor(?:y|ies)|videos?|footage|recordings?|photographs?|photos?|pictures?|images?|lists?|names|warnings?|appeals?|denials?|guidance|apolog(?:y|ies)|corrections?|summar(?:y|ies)|clips?|excerpts?|extracts?|pages|numbers|maps?|details?|advice|recommendations?|calls?|segments?|series|profiles?|reviews?|pieces?|threats?|toll)$/u;

/** How many words behind the verb its object is looked for. */
const objectReach = 6;

/** What the row asks of its object: "released a report", not "released four hostages". */
export function fitsObject(passing: Passing, verb: Verb): boolean {
  const { object } = verb.form.row;
  if (object === undefined) return true;
  const near = objectOf(passing, verb);
  if (object === "text") return near.some((word) => isText(word, passing));
  if (opensContent(passing, verb)) return true;
  const [first] = near;
  if (first === undefined) return true;
  if (/^(?:him|her|them|us|me)$/u.test(first)) return false;
  const head = near.map((word) => kindOfHead(word, passing.grammar.language)).find((kind) => kind !== null);
  return head !== "testimony" && head !== "person";
}

function isText(word: string, { grammar }: Passing): boolean {
  const kind = kindOfHead(word, grammar.language);
  return texts.test(word) || kind === "study" || kind === "unspecified";
}

/** Words behind the verb up to a mark, a clause or a preposition. */
function objectOf({ words, grammar }: Passing, { last }: Verb): readonly string[] {
  const found: string[] = [];
  for (let at = last + 1; at <= last + objectReach && at < words.length; at++) {
    const { text, kind } = words[at]!;
    if ((kind === "mark" && text !== '"') || grammar.prepositions.has(text) || grammar.relatives.has(text))
      break;
    found.push(text);
  }
  return found;
}

/** Whether the noun phrase that ends before a passive is a text: "the list issued by the army". */
export function textBefore(passing: Passing, verb: Verb): boolean {
  return passing.words
    .slice(Math.max(0, verb.first - 8), verb.first)
    .some(({ text }) => isText(text, passing));
}
