// Sources around a colon in a title ("Report: …", "…: survey", دراسة: …) and in front of one at the head of a sentence.
// The kind of what stands before the colon decides: "Somalia: no way out" names a place, not a speaker.
import type { SourceKind } from "#model/index.js";
import type { Named } from "./phrases.js";
import type { Sighting } from "./sighting.js";
import type { Word } from "./words.js";

const bodies: readonly (SourceKind | null)[] = [
  "study",
  "organisation",
  "official",
  "outlet",
  "agency",
  "person",
  "unspecified",
];
/** A title's lead is short: "Report", "One who left", "UN report". */
const longestLead = 6;
/** And what stands behind its dash. */
const longestTail = 4;

/**
 * `named` reads the words between two indices as a source; `told` says whether they name people who left.
 */
export function titleSightings(
  words: readonly Word[],
  isTitle: boolean,
  named: (first: number, last: number) => Named | null,
  told: (first: number, last: number) => boolean,
): readonly Sighting[] {
  const colons = words.flatMap((word, index) => (word.text === ":" ? [index] : []));
  const [lead] = colons;
  if (lead === undefined) return isTitle ? behindDash(words, named) : [];
  if (!isTitle && isLabel(words, lead)) {
    const speaker = named(0, lead - 1);
    if (speaker !== null && voices.includes(speaker.kind))
      return [titleSighting("title/speaker", speaker, [words[lead]!.to, words.at(-1)!.to])];
  }
  const found: Sighting[] = [];
  const start = afterDateline(words, lead);
  const length = words.slice(start, lead).filter(({ kind }) => kind !== "mark").length;
  const isHead = isTitle || words[start - 1]?.text === "|";
  if (lead > start && length <= (isHead ? longestLead : 3) && !asks(words[lead + 1])) {
    const source = named(start, lead - 1);
    const study = source !== null && source.kind === "study";
    if (
      source !== null &&
      (study || (isHead && bodies.includes(source.kind)) || (isTitle && told(start, lead - 1)))
    )
      found.push(titleSighting("title/lead", source, [words[lead]!.to, words.at(-1)!.to]));
  }
  const tail = colons.at(-1)!;
  const last = words.findLastIndex(({ kind }) => kind !== "mark");
  if (isTitle && found.length === 0 && last > tail && last - tail <= longestLead) {
    const source = named(tail + 1, last);
    const spoken = words[tail - 1]?.text === '"' && source?.kind === "testimony";
    if (source !== null && (bodies.includes(source.kind) || spoken))
      found.push(titleSighting("title/tail", source, [words[0]!.from, words[tail]!.from]));
  }
  return found;
}

const voices: readonly (SourceKind | null)[] = ["official", "person", "testimony"];

/** "Inspector Brandt: Did you see it?": a transcript's line. "Source: …" and "Editor: …" are a page's own labels. */
function isLabel(words: readonly Word[], colon: number): boolean {
  const label = words.slice(0, colon);
  return (
    colon > 0 &&
    colon <= 3 &&
    words[colon + 1] !== undefined &&
    !asks(words[colon + 1]) &&
    label.every(({ capital, kind }) => capital && kind === "word") &&
    !/^(?:sources?|editors?|authors?|writers?|photographers?|translators?|reporters?|contributors?|readers?)$/u.test(
      label.at(-1)!.text,
    )
  );
}

/** "Deserters will be spared - president", "Orl Press Agency - Deserters spared". */
function behindDash(
  words: readonly Word[],
  named: (first: number, last: number) => Named | null,
): readonly Sighting[] {
  const dash = words.findLastIndex(
    ({ text, from }, at) => text === "-" && at > 1 && from > words[at - 1]!.to,
  );
  const last = words.findLastIndex(({ kind }) => kind !== "mark");
  const opening = words.findIndex(({ text, from }, at) => text === "-" && at > 0 && from > words[at - 1]!.to);
  const agency = opening > 0 && opening <= longestLead ? named(0, opening - 1) : null;
  if (agency?.kind === "agency")
    return [titleSighting("title/lead", agency, [words[opening]!.to, words.at(-1)!.to])];
  if (dash < 0 || last <= dash || last - dash > longestTail) return [];
  const source = named(dash + 1, last);
  if (source === null || !["official", "study", "organisation", "agency"].includes(source.kind ?? ""))
    return [];
  return [titleSighting("title/tail", source, [words[0]!.from, words[dash]!.from])];
}

/** "Those who left: what we know" announces a subject, not a speaker. */
function asks(next: Word | undefined): boolean {
  return /^(?:what|how|why|who|where|comment|pourquoi)$/u.test(next?.text ?? "");
}

/** "BRUSSELS (AP) - Study: …": the lead begins behind the dash. */
function afterDateline(words: readonly Word[], lead: number): number {
  const dash = words.findIndex(({ text }, index) => /^[-|•]$/u.test(text) && index < lead);
  return dash + 1;
}

function titleSighting(rule: string, source: Named, content: readonly [number, number]): Sighting {
  return {
    form: "title",
    rule,
    stretch: source.stretch,
    cue: source.stretch,
    source: source.stretch,
    agreement: source.plural ? { number: "plural" } : {},
    author: null,
    content: content[1] > content[0] ? content : null,
    direct: false,
    negated: false,
    hedged: false,
    antecedent: null,
    kind: source.kind,
  };
}
