// Numbers of people that are no total of their own: a smaller number set within the total stated before (for what
// befell them, or set among them), and the size of a unit. Words as data, both languages; French is left to the cues.
import type { Word } from "#text/index.js";
import type { CueMeaning } from "./claim-cues.js";
import type { Counted } from "./counted.js";
import type { CountedBefore } from "./counted-before.js";
import { type Sentence, within } from "./sentences.js";

/** Why these few left, behind the number: "when they learned", "because". Another event would be told by its day. */
const circumstance =
  /^(?:because|when|after|once|before|on|upon|having|fearing)$|^(?:عندما|حين|حينما|لما|بعدما|لان|لانهم|لانهما|لانهن|خوفا|اذ)$/;
/** English conjunctions that also begin a phrase of time need a clause behind them. */
const clauseSubject =
  /^(?:they|she|he|their|being|learning|hearing|finding|seeing|realising|realizing|told|been)$/;
/** What befell people chosen out of a set. */
const fate =
  /^(?:chosen|selected|picked|told|ordered|assigned|listed|earmarked|condemned|forced|suicide)$|^[وف]?(?:اختير|اختيرا|اختيروا|اختيرتا|ادرج|ادرجا|ادرجوا|امرا|امروا|طلب|كلف|كلفا|كلفوا|اجبر|اجبرا|اجبروا|علما|علموا|انتحاريه|انتحاري|الانتحاريين)$/;
const misfortune =
  /^(?:caught|recaptured|executed|beheaded|hanged|shot|killed|jailed|arrested|flogged|wounded)$|^[وف]?(?:اعدم|اعدما|اعدموا|اعدمت|اعدمتا|ضبط|ضبطت|ضبطوا|اعتقل|اعتقلا|اعتقلوا|جلد|جلدا|جلدوا)$/;
/** Not out of the set, but besides it. */
const besides =
  /^(?:other|others|another|further|more|additional|new|autre|autres|اخر|اخرون|اخرين|اخري|اخريات|اضافي|جدد|جديد)$/;
const groups =
  /^(?:women|men|girls|boys|children|minors|teenagers|females|males|nurses|teachers|نساء|امراه|رجال|رجلا|فتيات|فتاه|اطفال|طفلا|قاصرين|مراهقين|ممرضات|معلمات)$/;
const among = /^(?:among|amongst|بينهم|بينهن|منهم|منهن)$/;
const listed = /^(?:including|among|amongst|بينهم|بينهن|منهم|منهن)$/;
const unit =
  /^(?:units?|camps?|battalions?|brigades?|platoons?|squads?|compan(?:y|ies)|garrisons?|barracks|crews?|regiments?|sections?|detachments?|cells?|outposts?|bases?|posts?|checkpoints?|dormitor(?:y|ies)|houses?|force|committee|panel|jury|commission|tribunal|delegation)$|^[وفبل]?(?:ال)?(?:وحده|وحدته|وحدتها|وحدتي|معسكر|معسكره|كتيبه|كتيبته|كتيبتي|سريه|سريته|فصيل|فصيله|لواء|لوايه|مجموعته|حاميه|ثكنه|ثكنته|خليه|خليته|مفرزه|مفرزته|طاقم|طاقمه|حاجز|موقع|قوه|لجنه|هييه|محكمه|وفد)$/;

/** The rule by which a smaller number of people is a part of the total before it, or null. */
export function withinTotal(
  words: readonly Word[],
  sentence: Sentence,
  counted: Counted,
  said: CueMeaning | null,
  before: CountedBefore,
): string | null {
  const { number } = counted;
  if (number.kind !== "count" || number.definite || !before.hasLarger(number.value)) return null;
  const near = words.slice(counted.first, Math.min(sentence.next, counted.next + 25)).map(({ text }) => text);
  if (near.slice(0, counted.next - counted.first + 1).some((text) => besides.test(text))) return null;
  if (isSetAmong(words, sentence, counted) || isInList(words, counted, before)) return "set among them";
  if (sentence.periods.length > 0) return null;
  const behind = near.slice(counted.next - counted.first);
  if (said === "left" && behind.some((text, at) => isCircumstance(text, behind[at + 1] ?? "")))
    return "left for a reason of their own";
  if ((said === "left" || said === null) && behind.some((text) => fate.test(text)))
    return "chosen out of the total";
  if (!before.adjacent) return null;
  if (behind.slice(0, 4).some((text) => misfortune.test(text))) return "befell some of the total";
  return said === null && groups.test(words[counted.of[0]]!.text) ? "smaller than the total beside it" : null;
}

/** People about those who leave, who are none of them unless the text says that they left. */
const outsiders =
  /^(?:soldiers|troops|policemen|peacekeepers|professors|staff|presenters|counsellors|counselors|mentors|monitors|lawyers|clerks|nurses|doctors|drivers|guides|trainers|translators|interpreters|psychologists|psychiatrists|therapists|inspectors|detectives|constables|magistrates|jurors|workers|staffers|employers|neighbours|neighbors|donors|investigators|interviewers|academics|observers|diplomats|volunteers|teachers|trustees|accountants|cleaners|cooks|educators|tutors|midwives|medics|paramedics|surgeons|caseworkers|councillors|bystanders|onlookers|relatives|mourners|customers|tenants|shopkeepers|farmers|reporters|correspondents|photographers|(?:ال)?(?:محام|محاميا|محامين|طبيبا|اطباء|ممرضا|ممرضات|ممرضين|مرشدا|مرشدين|مراقبا|مراقبين|موظفا|موظفين|متطوعا|متطوعين|سايقا|سايقين|مترجما|مترجمين|محققا|محققين|مدربا|مدربين|معلما|معلمين|معلمات|عاملا|عاملين|جيران|مزارعا|مزارعين|مراسلا|مراسلين|جنديا|جنود|جنديان|جنديين|شرطيا|شرطيان|شرطيين|متخصصا|متخصصين|مختصا|مختصين|اخصاييا|اخصاييين))$/;

/** True for the name of those who advise, count, try or watch. */
export function namesOutsiders(words: readonly Word[], { of }: Counted): boolean {
  return words.slice(...of).some(({ text }) => outsiders.test(text));
}

/** What befell those whom a bare number counts. */
const harm = /^(?:drowned|injured|hospital|sentenced|died|dead|missing|buried)$/;

/** "Two more were caught", «أعدم اثنان»: told of in the words behind the number. */
export function isMisfortune(words: readonly Word[], { next }: Sentence, from: number): boolean {
  return words
    .slice(from, Math.min(next, from + 4))
    .some(({ text }) => misfortune.test(text) || harm.test(text));
}

/** "Nine women are among them"; "58 people, among them nine" begins another number. */
function isSetAmong(words: readonly Word[], sentence: Sentence, { next }: Counted): boolean {
  for (let at = next; at < Math.min(sentence.next, next + 4) && words[at]!.kind === "letters"; at++)
    if (among.test(words[at]!.text)) return within(sentence.numbers, at + 1, at + 3).length === 0;
  return false;
}

/** «46 شخصا، منهم رجال وتسع نساء»: the list behind the total has begun before this number. */
function isInList(words: readonly Word[], { first }: Counted, { neighbour }: CountedBefore): boolean {
  if (neighbour?.about !== "departures" || first - neighbour.next > 12) return false;
  return words.slice(neighbour.next, first).some(({ text }) => listed.test(text));
}

function isCircumstance(text: string, behind: string): boolean {
  return circumstance.test(text) && (text > "\u0600" || text === "because" || clauseSubject.test(behind));
}

/** "About thirty men in his unit", «وحدة من ثلاثين رجلا», "a 30-man unit"; not "thirty men in his unit deserted". */
export function isSizeOfUnit(words: readonly Word[], sentence: Sentence, counted: Counted): boolean {
  const { first, next, number } = counted;
  if (
    words[number.next]?.text === "-" &&
    /^(?:man|woman|member|person|strong)$/.test(words[number.next + 1]?.text ?? "")
  )
    return true;
  if (/^(?:of|with|من)$/.test(words[first - 1]?.text ?? "") && unit.test(words[first - 2]?.text ?? ""))
    return !leavesAsOne(words, sentence, first, next);
  if (!/^(?:in|of|under|في|ب)$/.test(words[next]?.text ?? "") && !/^ب(?:ال)?/.test(words[next]?.text ?? ""))
    return false;
  if (words[next]?.text === "بالقوه" || within(sentence.numbers, next, next + 2).length > 0) return false;
  const at = [next, next + 1, next + 2].find((word) => word < sentence.next && unit.test(words[word]!.text));
  return at !== undefined && !leavesAtOnce(sentence, first, at + 1);
}

/** «انشقت سرية من مئة جندي», "a company of 60 deserted": all of the unit left. */
function leavesAsOne(words: readonly Word[], { cues }: Sentence, first: number, next: number): boolean {
  const arabic = words[first - 1]!.text === "من";
  return cues.some(
    (cue) => cue.meaning === "left" && (cue.first === next || (arabic && cue.next === first - 2)),
  );
}

/** The verb of leaving stands directly behind the unit, or directly before the number. */
function leavesAtOnce({ cues }: Sentence, first: number, next: number): boolean {
  return cues.some(
    (cue) => cue.meaning === "left" && (cue.first === next || (cue.next <= first && cue.next >= first - 1)),
  );
}
