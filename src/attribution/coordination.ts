// Sources joined by "and": each has it, so each is an attribution of its own. The one beside the verb keeps the cue's
// stretch, the others have that of their name. Only outlets and agencies are parted: persons joined speak as one.
//
//   Two newspapers, the Orl Gazette and the Lind Post, have reported      أوردت وكالة الميناء وصحيفة المرفأ
//   -------------------------------     -----------------------------      ------------------- -----------
import type { SourceKind } from "#model/index.js";
import type { Sighting, Stretch } from "./sighting.js";
import { kindOfHead } from "./sources/heads.js";
import type { SourceTable } from "./sources/source-table.js";
import type { Reading } from "./words.js";

const press: readonly (SourceKind | null)[] = ["outlet", "agency"];

/** The sighting itself, or one for each of the sources it joins, in the order of the text. */
export function parted(
  sighting: Sighting,
  reading: Reading,
  language: string,
  sources: SourceTable,
): readonly Sighting[] {
  if (sighting.source === null || sighting.form === "credit" || sighting.form === "dropped subject")
    return [sighting];
  const pieces =
    language === "ar"
      ? joinedInArabic(reading, sighting.source, sources)
      : joinedInLatin(reading, sighting, sources);
  if (pieces.length < 2) return [sighting];
  return apart(sighting, pieces, reading, language, sources);
}

/** The cue's stretch is shared out: the piece beside the cue has it, the lead-in goes to the first. */
function apart(
  sighting: Sighting,
  pieces: readonly Stretch[],
  reading: Reading,
  language: string,
  sources: SourceTable,
): readonly Sighting[] {
  const [from, to] = sighting.stretch;
  const cueFirst = sighting.cue[0] < pieces[0]![0];
  return pieces.map((piece, index) => {
    const isFirst = index === 0;
    const isLast = index === pieces.length - 1;
    const stretch: Stretch = cueFirst
      ? [isFirst ? from : piece[0], piece[1]]
      : [isFirst ? Math.min(from, piece[0]) : piece[0], isLast ? Math.max(to, piece[1]) : piece[1]];
    const kind = kindOf(reading.shadow.text.slice(...piece), language, sources) ?? sighting.kind;
    return { ...sighting, stretch, source: piece, kind };
  });
}

/** «وكالة الميناء ومرآة المرفأ»: parted at و where a known name or a word for an outlet stands behind it. */
function joinedInArabic({ shadow }: Reading, [from, to]: Stretch, sources: SourceTable): readonly Stretch[] {
  const text = shadow.text.slice(from, to);
  if (!press.includes(kindOf(text, "ar", sources))) return [];
  const starts = [...text.matchAll(/ و(?=["\p{L}]{3})/gu)]
    .map(({ index }) => index + 1)
    .filter((at) => opensName(text.slice(at + 1), sources));
  return [0, ...starts].map((start, index) => {
    const end = starts[index] === undefined ? text.length : starts[index]! - 1;
    const piece: Stretch = [from + start + (start > 0 ? 1 : 0), from + end];
    return trimmed(piece, shadow.text, sources);
  });
}

/** A known name of the press at its very beginning, or a word for an outlet. */
function opensName(text: string, sources: SourceTable): boolean {
  const [known] = sources.find(text);
  if (known !== undefined && known.from <= 1 && press.includes(known.source.kind)) return true;
  return press.includes(kindOfHead(/^\p{L}+/u.exec(text)?.[0] ?? "", "ar"));
}

/** ومرآة المرفأ الرقم نفسه: what stands behind a known name is no part of it. */
function trimmed([from, to]: Stretch, text: string, sources: SourceTable): Stretch {
  const known = sources.find(text.slice(from, to)).find(({ source }) => press.includes(source.kind));
  return known === undefined ? [from, to] : [from, from + known.to];
}

const longestList = 160;
const separator = /,? and (?:the )?|, (?:the )?/gu;

/** "Two newspapers, the A and the B, have", "the A and the B reported", "according to the A and the B". */
function joinedInLatin(
  reading: Reading,
  { source, cue }: Sighting,
  sources: SourceTable,
): readonly Stretch[] {
  const { text } = reading.shadow;
  const [from, to] = source!;
  const inside = text.slice(from, to).includes(" and ") ? namesIn(reading, [from, to], sources) : [];
  if (inside.length > 0) return inside;
  if (cue[0] > to) {
    const apposed = /^, (?:the )?([^,.;:]+(?:, [^,.;:]+)*,? and [^,.;:]+),/u.exec(
      text.slice(to, cue[0]),
    )?.[1];
    const start = apposed === undefined ? -1 : text.indexOf(apposed, to);
    if (start >= 0) return namesIn(reading, [start, start + apposed!.length], sources, true);
  }
  const behind = /^ and (?:the )?[^,.;:"\n]+/u.exec(text.slice(to, to + longestList))?.[0] ?? "";
  const known = behind === "" ? undefined : sources.find(behind).find(({ from: at }) => at <= 9);
  if (known !== undefined && cue[0] < from && press.includes(known.source.kind))
    return namesIn(reading, [from, to + known.to], sources);
  return cue[0] < from ? [] : joinedBefore(reading, [from, to], sources);
}

/** "the Orl Gazette and [the Lind Post said]" */
function joinedBefore(reading: Reading, [from, to]: Stretch, sources: SourceTable): readonly Stretch[] {
  const { text } = reading.shadow;
  const start = Math.max(0, from - longestList, text.lastIndexOf("\n", from - 1) + 1);
  const before = text.slice(start, from);
  if (!/ and (?:the )?$/u.test(before)) return [];
  const clause = start + Math.max(before.lastIndexOf(". "), before.lastIndexOf("; ")) + 1;
  const known = sources.find(text.slice(clause, from)).filter(({ source }) => press.includes(source.kind));
  const last = known.at(-1);
  if (last === undefined || !/^ and (?:the )?$/u.test(text.slice(clause + last.to, from))) return [];
  return namesIn(reading, [clause + known[0]!.from, to], sources);
}

/** The names of a list, if all of its members are of the press; behind "two newspapers" any name is. */
function namesIn(
  reading: Reading,
  [from, to]: Stretch,
  sources: SourceTable,
  announced = false,
): readonly Stretch[] {
  const list = reading.shadow.text.slice(from, to);
  const names: Stretch[] = [];
  let start = 0;
  for (const match of [...list.matchAll(separator), null]) {
    const end = match?.index ?? list.length;
    const article = /^(?:the )?/u.exec(list.slice(start, end))![0].length;
    names.push([from + start + article, from + end]);
    start = end + (match?.[0].length ?? 0);
  }
  const isName = (name: Stretch): boolean => {
    const folded = reading.shadow.text.slice(...name);
    const printed = reading.offsets.slice(reading.shadow.span(...name));
    return /^\p{Lu}/u.test(printed) && (announced || press.includes(kindOf(folded, "en", sources)));
  };
  return names.every(isName) ? names : [];
}

function kindOf(folded: string, language: string, sources: SourceTable): SourceKind | null {
  const known = sources.resolve(folded);
  if (known !== null) return known.kind;
  for (const word of folded.match(/\p{L}+/gu) ?? []) {
    const kind = kindOfHead(word, language);
    if (kind !== null) return kind;
  }
  return null;
}
