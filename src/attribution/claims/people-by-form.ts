// People told by the form of their noun where no table lists it: English agents ("boatmen", "typists", "amputees"),
// Arabic sound plurals and participles («مستفيدا», «متهمين», «تابعا»). Such endings also name things; those stand in
// things.ts, and what is neither is taken for people. No French, no feminine Arabic plurals: too many things.
import type { StatedNumber } from "#text/index.js";
import { things } from "./things.js";

/** English plurals of agents, at least two letters before the ending. */
const englishAgents =
  /^[a-z]{2,}(?:men|women|folk|eurs|euses|istes|iens|iennes|ists|ers|ors|eers|ees|ians|icants|itants|istants|endants|icans|idents|ogues|ants|iates|uates|elytes|olytes|siders|mates|kin)$/;
/** An adjective or a name may stand between the number and the agent; a plural of things may not. */
const plural = /^(?!isis$|al-?\w+$)[a-z]{4,}(?<!s|u|i|')s$/;

const englishThings: ReadonlySet<string> = new Set(things.en.split(" "));

/** Arabic sound masculine plurals, said of people alone but for these. */
const arabicPlural = /^(?:ال|لل)?\p{L}{2,}(?:ين|ون|وا)$/u;
const arabicThings: ReadonlySet<string> = new Set(things.arPlural.split(" "));

/** Behind eleven and more the noun is a singular in the accusative: participles with «م», «فاعل», nisbas. */
const participle = /^(?:م\p{L}{3,5}ا|\p{L}ا\p{L}{2}ا|\p{L}{3,}يا)$/u;
/** Behind hundreds and thousands, a singular without it. */
const participleBare = /^(?:م[تنسقج]\p{L}{2,4}|\p{L}{3,}ي)$/u;
const feminineAgent = /^\p{L}اي?\p{L}{2}ه$/u;
const arabicSingularThings: ReadonlySet<string> = new Set(things.arSingular.split(" "));

/** True for a noun whose form says people, behind such a number; `between` are the words from the number to it. */
export function namesPeopleByForm(text: string, number: StatedNumber, between: readonly string[]): boolean {
  if (text < "\u0600")
    return (
      englishAgents.test(text) && !englishThings.has(text) && between.every((word) => !plural.test(word))
    );
  if (between.length > 0 && !between.every((word) => word === "من")) return false;
  if (arabicPlural.test(text) && !arabicThings.has(text.replace(/^(?:ال|لل)/u, "")))
    return takesPlural(number);
  return takesSingular(number) && !isThing(text) && hasSingularForm(text, number);
}

/** "Nineteen former irregulars": what is former and counted is people, or a place with another use. */
export function namesFormerPeople(text: string, between: readonly string[]): boolean {
  if (!/^(?:former|ex|erstwhile|onetime|disillusioned|surrendered)$/.test(between.at(-1) ?? "")) return false;
  return /^[a-z]{3,}(?:s|men|women)$/.test(text) && !englishThings.has(text) && !places.test(text);
}

const places =
  /^(?:bases|schools|barracks|camps|prisons|houses|factories|hospitals|colonies|republics|states|capitals|strongholds|villages|towns|cities|mines|mills|churches|mosques|hotels|sites|territories|provinces)$/;

/** Three to ten, vague numbers, shares and the article. */
function takesPlural({ value, kind, definite }: StatedNumber): boolean {
  const rest = value === null ? 0 : value % 100;
  return value === null || kind !== "count" || definite || (rest >= 3 && rest <= 10);
}

function takesSingular({ value, high, kind }: StatedNumber): boolean {
  const counted = value ?? high;
  if (counted === null || kind !== "count") return false;
  return counted > 10 && (counted % 100 > 10 || counted % 100 === 0);
}

function hasSingularForm(text: string, { value, high }: StatedNumber): boolean {
  if (feminineAgent.test(text)) return true;
  return (value ?? high)! % 100 === 0
    ? participleBare.test(text) || participle.test(text)
    : participle.test(text);
}

function isThing(text: string): boolean {
  return (
    arabicSingularThings.has(text) || (text.endsWith("ا") && arabicSingularThings.has(text.slice(0, -1)))
  );
}
