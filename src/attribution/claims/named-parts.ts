// Numbers that the text itself sets out of, among or beside those it has counted: "of the 27 former members, eleven",
// "including two wounded", «ومعه 26 رجلا». Words as data, in the three languages.
import type { Word } from "#text/index.js";
import type { CueMeaning } from "./claim-cues.js";
import type { Counted } from "./counted.js";
import { type CountedBefore, ofOthersRule } from "./counted-before.js";
import type { Decision } from "./counts-of.js";

/** "Of the 58 who gave reasons, 26 cited pay", «بين العائدين التسعة والعشرين امرأتان»: all that follows is out of them. */
export function outOfWhole(
  { number }: Counted,
  said: CueMeaning | null,
  { whole }: CountedBefore,
): Decision | null {
  if (whole === null || number.value === null || whole.value === null || number.value >= whole.value)
    return null;
  if (whole.about === "departures" || whole.about === "part")
    return { about: "part", rule: "out of the whole named" };
  if (said === "left") return { about: "departures", rule: ofOthersRule };
  return said === "killed" || said === "held" ? { about: "other", rule: "part of others" } : null;
}

/** «ومعه 26 رجلا», "with fourteen children": who is brought along leaves too; their family is not counted as leavers. */
export function broughtAlong(
  words: readonly Word[],
  { number, of }: Counted,
  said: CueMeaning | null,
  before: CountedBefore,
): Decision | null {
  if (!companion.test(words[number.first - 1]?.text ?? "")) return null;
  if (children.test(words[of[0]]!.text)) return { about: "other", rule: "family brought along" };
  const leaving = said === "left" || before.neighbour?.about === "departures" || before.last === "departures";
  return leaving ? { about: "departures", rule: "brought along by one who left" } : null;
}

const companion = /^(?:with|[وف]?مع(?:ه|ها|هم|هن|هما)?|[وف]?(?:برفقته|برفقتهم|بصحبته|بصحبتهم)|avec)$/;
const children =
  /^(?:wives|wife|families|زوجه|زوجات|عايله|عايلات|اسره|اسر|femmes|epouses|familles|children|kids|babies|infants|sons|daughters|enfants|filles|fils|طفل|طفلا|اطفال|رضيع|رضيعا|رضع|ابناء|ابنا|بنات|ولدا|اولاد)$/;

/** "58 people, including two wounded": whatever they are called, they are among those who left. */
export function isPartOfLeavers(
  { introduced, role }: Counted,
  { neighbour, last, adjacent }: CountedBefore,
): boolean {
  if (!introduced || role !== "other") return false;
  return neighbour === null
    ? adjacent
    : neighbour.about === "departures" || (neighbour.about === "part" && last === "part");
}

/** A part of those counted before, or those of others who left. */
export function introduced(counted: Counted, said: CueMeaning | null, before: CountedBefore): Decision {
  if (!before.departures && before.last === "other" && (counted.role === "leaver" || said === "left"))
    return { about: "departures", rule: ofOthersRule };
  const about = before.neighbour?.about ?? before.last ?? "other";
  return about === "other"
    ? { about, rule: "part of others" }
    : { about: "part", rule: `introduced by ${counted.by}` };
}
