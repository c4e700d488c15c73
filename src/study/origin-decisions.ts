// What a researcher points at when deciding about origins, as entries for the journal: doubts by their number in the
// review list, links by their id, documents by their file. Whatever cannot be found ends the command before anything is
// written.
import {
  type Document,
  fail,
  type JournalContent,
  type LinkVerdict,
  type Origin,
  type OriginLink,
  type OriginLinkKind,
  originLinkKinds,
  rankedOrigins,
  type StudyRecords,
} from "#model/index.js";

/** A decision about all links of the doubts and links named. Throws `origins/no-such-link`. */
export function linksDecided(
  records: StudyRecords,
  named: readonly string[],
  verdict: LinkVerdict,
  because: string,
): readonly JournalContent[] {
  const links = new Set(named.flatMap((one) => linksNamed(records, one)));
  return [{ kind: "links decided", links: [...links], verdict, because }];
}

/** "3" is the third doubt of the review list, with all its links. */
function linksNamed({ analysis, origins }: StudyRecords, named: string): readonly OriginLink["id"][] {
  const doubt = /^\d+$/u.test(named) ? analysis.doubts[Number(named) - 1] : undefined;
  if (doubt !== undefined) return doubt.links;
  const link = origins.flatMap(({ links }) => links).find(({ id }) => id === named);
  return [link?.id ?? fail("origins/no-such-link", { link: named, doubts: analysis.doubts.length })];
}

/**
 * A link between two documents that only a person can see; of a kind with a direction, the first named has it from the
 * second. Throws `origins/no-such-document`.
 */
export function linkDrawn(
  { documents }: StudyRecords,
  kind: OriginLinkKind,
  [taker, giver]: readonly [string, string],
  because: string,
): readonly JournalContent[] {
  const [to, from] = [documentNamed(documents, taker).id, documentNamed(documents, giver).id];
  if (to === from) return fail("origins/one-document", { file: taker });
  const direction = originLinkKinds[kind].directed ? { from, to } : null;
  const pair = from < to ? ([from, to] as const) : ([to, from] as const);
  return [{ kind: "link drawn", documents: pair, link: kind, direction, evidence: [], because }];
}

/** Which documents print the account: named one by one, or all of an origin by its number on the screen. */
export interface Account {
  readonly files: readonly string[];
  readonly origin?: number | undefined;
}

/**
 * The account that the documents print was taken back. Exactly these are set aside, and nothing along links: what only
 * repeats them must be named too. The sentences that say so are those the program found in their origins. Throws
 * `origins/no-such-document` and `origins/no-such-origin`.
 */
export function accountWithdrawn(
  { documents, origins }: StudyRecords,
  { files, origin }: Account,
  because: string,
): readonly JournalContent[] {
  const whole = origin === undefined ? [] : originNumbered(origins, origin).documents;
  const account = new Set([...files.map((file) => documentNamed(documents, file).id), ...whole]);
  const evidence = origins
    .filter((one) => one.documents.some((id) => account.has(id)))
    .flatMap(({ withdrawn }) => withdrawn.map(({ document, span }) => ({ document, span })));
  return [{ kind: "account withdrawn", documents: [...account].sort(), evidence, because }];
}

function originNumbered(origins: readonly Origin[], number: number): Origin {
  return (
    rankedOrigins(origins)[number - 1] ?? fail("origins/no-such-origin", { number, origins: origins.length })
  );
}

/** A document by its file as the report prints it, or by the end of that path where only one ends so. */
function documentNamed(documents: readonly Document[], named: string): Document {
  const exact = documents.find(({ id, files }) => id === named || files.includes(named));
  if (exact !== undefined) return exact;
  const ending = documents.filter(({ files }) =>
    files.some((file) => named.endsWith(`/${file}`) || file.endsWith(`/${named}`)),
  );
  return ending.length === 1
    ? ending[0]!
    : fail("origins/no-such-document", { file: named, found: ending.length });
}
