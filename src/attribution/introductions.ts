// People brought in by description before they speak: "a man of thirty", شاب تونسي. A later "he says" may mean them.
// Takes no names: only a kind of person with its article.
import type { Passage } from "#model/index.js";
import { agreementOf, type Met } from "./antecedents.js";
import { kindOfHead } from "./sources/heads.js";
import { printed, type Reading, type Word } from "./words.js";

const articles = /^(?:a|an|one|this|un|une|another)$/u;
/** Roles in which somebody is brought in with "the". */
const roles = /^(?:defendant|accused|suspect|complainant|plaintiff)$/u;
const boundary = /^(?:of|in|at|from|who|that|with|which|and|de|du|qui|to|on|by|for)$/u;

/**
 * Descriptions of one person, silent so far, in the order of the text. Where an account begins, "the driver" at the
 * head of a sentence is the one it is about, and one who left where the text says that he or she did. What a title
 * describes opens nothing.
 */
export function introductions(
  reading: Reading,
  words: readonly Word[],
  language: string,
  { order, kind: place }: Passage,
): readonly Met[] {
  return words.flatMap((word, at) => {
    const subject = order <= lastOpening && language === "en" ? presented(reading, words, at, place) : null;
    if (subject !== null) return [subject];
    const byName = language === "en" && at === 0 && place !== "title" ? called(reading, words) : null;
    if (byName !== null) return [byName];
    const first = language === "ar" ? at : articleBefore(words, at);
    if (first === null || !isPerson(word, words[at + 1], language, words[at - 1]?.text === "former"))
      return [];
    const last = language === "ar" ? adjective(words, at) : age(words, at);
    const name = printed(reading, words[first]!, words[last]!);
    const agreement = agreementOf(
      words
        .slice(first, at + 1)
        .map(({ text }) => text)
        .join(" "),
      language,
    );
    return [
      {
        name,
        fullest: name,
        kind: "testimony",
        source: null,
        agreement,
        at: words[first]!.from,
        silent: true,
        opens: place !== "title" && first <= (language === "ar" ? 0 : 1),
        named: true,
      } satisfies Met,
    ];
  });
}

/** The title and the sentences in which an account presents the one it is about. */
const lastOpening = 2;

const leaves =
  /(?<!\p{L})(?:i|he|she) (?:had |then |finally |also )?(?:left|fled|escaped|deserted|defected|surrendered|quit|got (?:out|away)|ran (?:off|away)|slipped away|walked (?:out|away|off)|broke (?:away|with)|gave (?:him|her)self up)(?!\p{L})/u;
const works = ["person", "testimony"];

/** "The driver is 29", "The nurse who …": by work, at the head of a sentence. */
function presented(reading: Reading, words: readonly Word[], at: number, place: Passage["kind"]): Met | null {
  const [article, noun, next] = words;
  if (at !== 1 || article?.text !== "the" || noun?.kind !== "word" || noun.capital) return null;
  if (!works.includes(kindOfHead(noun.text, "en") ?? "") || /s$/u.test(noun.text)) return null;
  if (next === undefined || !/^(?:who|is|was|had|has|came|sat|,)$/u.test(next.text)) return null;
  const name = printed(reading, article, noun);
  return {
    name: reading.shadow.text.slice(article.from, noun.to),
    fullest: name,
    kind: leaves.test(reading.shadow.text) ? "testimony" : "person",
    source: null,
    agreement: agreementOf(`the ${noun.text}`, "en"),
    at: article.from,
    silent: true,
    opens: place !== "title",
    named: true,
  };
}

/** "Mo is a baker", "Marta Ull, whose son …": one or two capitals at the head of a sentence, and a verb or an aside. */
function called(reading: Reading, words: readonly Word[]): Met | null {
  const length = words.findIndex(({ capital, kind }) => !capital || kind !== "word");
  const next = words[length];
  if (length < 1 || length > 3 || next === undefined || kindOfHead(words[length - 1]!.text, "en") !== null)
    return null;
  const lives =
    /^(?:is|was|has|had|who|whose|does|did|keeps?|kept|left|fled|joined|came|grew|spent|laughs|smiles|shrugs|lives?|lived)$/u;
  const aside =
    next.text === "," && /^(?:who|whose|an?|now|then|\p{N}+)$/u.test(words[length + 1]?.text ?? "");
  if (!aside && !lives.test(next.text)) return null;
  if (length === 1 && (/(?:s|ing|ly)$/u.test(words[0]!.text) || small.test(words[0]!.text))) return null;
  const name = printed(reading, words[0]!, words[length - 1]!);
  return {
    name: reading.shadow.text.slice(words[0]!.from, words[length - 1]!.to),
    fullest: name,
    kind: leaves.test(reading.shadow.text) ? "testimony" : "person",
    source: null,
    agreement: { number: "singular" },
    at: words[0]!.from,
    silent: true,
    opens: false,
    named: false,
  };
}

/** Words that open a sentence and are no name. */
const small =
  /^(?:the|an?|it|he|she|they|we|i|you|this|that|these|those|there|here|what|who|which|how|why|when|where|nobody|nothing|everybody|everyone|everything|something|someone|somebody|one|none|some|many|most|all|both|each|neither|either|another|other|few|much|more|and|but|or|so|yet|his|her|its|their|our|my|your|snow|rain|winter|spring|summer|autumn|night|dawn)$/u;

function isPerson(
  { text, kind }: Word,
  next: Word | undefined,
  language: string,
  isFormer: boolean,
): boolean {
  const head = kindOfHead(text, language);
  if (
    kind !== "word" ||
    !(head === "testimony" || (head === "person" && isFormer)) ||
    /^(?:one|people|those|members?)$/u.test(text)
  )
    return false;
  if (language === "ar")
    return (
      !/^[وفبل]?ال/u.test(text) &&
      /^(?:شاب|شابه|رجل|امراه|فتاه|مواطن|منشق|منشقه|عائد|عايد|مقاتل|هارب|شخص|تائب)$/u.test(text)
    );
  return (
    !/s$/u.test(text) &&
    (next === undefined || kindOfHead(next.text, language) === null || boundary.test(next.text))
  );
}

function articleBefore(words: readonly Word[], at: number): number | null {
  for (let back = at - 1; back >= Math.max(0, at - 3); back--) {
    if (articles.test(words[back]!.text)) return back;
    if (words[back]!.text === "the" && roles.test(words[at]!.text)) return back;
    if (words[back]!.kind === "mark" || boundary.test(words[back]!.text)) return null;
  }
  return null;
}

/** "a man of 50": the age belongs to the description. */
function age(words: readonly Word[], at: number): number {
  return words[at + 1]?.text === "of" && words[at + 2]?.kind === "number" ? at + 2 : at;
}

function adjective(words: readonly Word[], at: number): number {
  const next = words[at + 1];
  return next !== undefined && next.kind === "word" && /ي(?:ه)?$/u.test(next.text) ? at + 1 : at;
}
