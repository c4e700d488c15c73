// Numbers of one list: "58 people, 51 men and 7 women", «بينهم 17 قائدا ميدانيا و31 امرأة». What stands beside a whole is a
// part of it, what stands beside a part is a part, what stands beside other people is other people.
import type { StatedNumber, Word } from "#text/index.js";
import type { CueMeaning } from "./claim-cues.js";
import type { Counted } from "./counted.js";
import type { CountedBefore } from "./counted-before.js";
import type { Decision } from "./counts-of.js";

/** "58 people, 51 men and 7 women": set beside the claim before it, nothing said between. */
export function asListed(
  words: readonly Word[],
  counted: Counted,
  said: CueMeaning | null,
  { neighbour }: CountedBefore,
): Decision | null {
  if (neighbour === null || neighbour.about === "share") return null;
  if (counted.role === "leaver" && neighbour.about === "other") return null;
  if (neighbour.about === "departures" && (said === "stayed" || said === "killed" || said === "joined"))
    return null;
  const { number } = counted;
  const between = words.slice(neighbour.next, number.first).map(({ text }) => text);
  const smaller = neighbour.value === null || (number.value ?? 0) < neighbour.value;
  if (between.at(-1) === ":" && neighbour.about === "departures" && smaller)
    return { about: "part", rule: "listed" };
  if (neighbour.about === "part" && between.length <= 4 && isJoined(words, number, between))
    return { about: "part", rule: "listed" };
  if (between.length > 3 || !between.every((text) => listing.test(text))) return null;
  if (neighbour.about === "other" || neighbour.about === "part")
    return { about: neighbour.about, rule: "listed" };
  const beside = between.some((text) => /^[,،(:-]$/.test(text));
  return { about: beside && smaller ? "part" : "departures", rule: "listed" };
}

const listing = /^(?:[,،(":-]|and|et|و|of|de|from|من|only|just)$/;

/** «بينهم 17 قائدا ميدانيا و31 امرأة»: an adjective behind the part before, then "and". */
function isJoined(
  words: readonly Word[],
  { first, numeral }: StatedNumber,
  between: readonly string[],
): boolean {
  const joined = /^(?:and|et|و)$/.test(between.at(-1) ?? "") || numeral[0] > words[first]!.from;
  return (
    joined &&
    between.every((text) => /^(?:\p{L}+|,|،)$/u.test(text)) &&
    !between.some((text) => saying.test(text))
  );
}

/** Words with which something else begins. */
const saying =
  /^(?:was|were|are|had|have|who|that|said|while|but|in|on|at|[a-z]{3,}ed|كان|كانوا|قال|الذين|في|علي|بينما|وقتل|وعاد|وغادر)$/;
