// The journal's entries for one who only reads: no lock is taken and nothing is cut off or moved.
import type { JournalEntry } from "#model/index.js";
import { readEntries, verifyJournal } from "./journal-file.js";

/** Verifies the journal first and throws its problems; then yields the whole entries from the first to the last. */
export async function* readJournal(directory: string): AsyncGenerator<JournalEntry> {
  const { bytes } = await verifyJournal(directory);
  yield* readEntries(directory, bytes);
}
