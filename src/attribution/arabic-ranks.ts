// What kind of source a rank is by what it is held in: the head of a state speaks as an official, that of a band for the
// band, that of a society or an editor for himself. An unnamed source speaks as what its adjective says.
import type { SourceKind } from "#model/index.js";
import { armed } from "./cues/ar-grammar.js";
import { bareArabic, kindOfHead } from "./sources/heads.js";
import type { Word } from "./words.js";

/** The kind of رئيس, زعيم, مصدر, مكتب with the word behind; null where the head alone decides. */
export function kindOfRank(words: readonly Word[], head: number, last: number): SourceKind | null {
  if (last <= head) return null;
  const rank = bareArabic(words[head]!.text);
  const next = words[head + 1]!.text === '"' ? head + 2 : head + 1;
  const held = bareArabic(words[next]!.text);
  if (sources.test(rank)) return ofState.test(held) ? "official" : null;
  if (rank === "مكتب") return kindOfHead(words[next]!.text, "ar") === "official" ? "official" : null;
  if (leaders.test(rank) && isBand(held)) return "organisation";
  return heads.test(rank) && societies.test(held) ? "person" : null;
}

/** An army and its police are arms of a state. */
function isBand(held: string): boolean {
  return armed.test(held) && !/^(?:جيش|قوات|قوه|شرطه|حرس|فرقه|لواء|فيلق)$/u.test(held);
}

const sources = /^(?:مصدر|مصادر|مصدران|مصدرين)$/u;

const ofState =
  /^(?:عسكري|امني|حكومي|رسمي|قضائي|قضايي|دبلوماسي|وزاري|رئاسي|رياسي|استخباراتي|استخباري|شرطي|برلماني|نيابي|ديبلوماسي)(?:ه|ين|ون|ان)?$/u;

const leaders = /^(?:زعيم|قايد|امير|قيادي)$/u;

const heads = /^(?:رئيس|رييس|رئيسه|رييسه|نائب|امين|امينه)$/u;

const societies =
  /^(?:جمعيه|منظمه|موسسه|مركز|معهد|نقابه|رابطه|اتحاد|شركه|تحرير|جامعه|نادي|مرصد|مجله|صحيفه|جريده|تعاونيه)$/u;
