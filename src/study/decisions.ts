// Which decisions stand: the journal holds all of them, and what takes them back. A decision to undo may be undone in
// turn, which brings the first one back.
import type { Decision, JournalEntry } from "#model/index.js";

/** The decisions among entries in their order, without those that were undone. */
export function standingDecisions(entries: readonly JournalEntry[]): readonly Decision[] {
  const undone = undoneIn(entries);
  return entries.flatMap((entry) => (undone.has(entry.number) ? [] : (decisionIn(entry) ?? [])));
}

/** Numbers of the entries that a later one takes back, and that nothing took back in turn. */
export function undoneIn(entries: readonly JournalEntry[]): ReadonlySet<number> {
  const undone = new Set<number>();
  for (const { number, content } of [...entries].reverse())
    if (content.kind === "decision undone" && !undone.has(number)) undone.add(content.entry);
  return undone;
}

/** The entry as a signed decision; null where it is none, or only takes one back. */
function decisionIn({ number, by, at, content }: JournalEntry): Decision | null {
  switch (content.kind) {
    case "links decided":
    case "link drawn":
    case "account withdrawn":
      return { ...content, entry: number, by, at };
    default:
      return null;
  }
}

/** Whether an entry of the journal is a decision or takes one back. */
export function isDecision({ content }: JournalEntry): boolean {
  return decisionKinds.has(content.kind);
}

const decisionKinds: ReadonlySet<string> = new Set([
  "links decided",
  "link drawn",
  "account withdrawn",
  "decision undone",
]);
