// One key for one body, whatever the language and the head noun it is printed with: «صحيفة المرفأ», "المرفأ" and, where
// the table of names knows them, their English forms. Knows no trust. A phrase that names nobody ("a new report",
// «مركز أبحاث غربي») has no key: it can join no two documents.
import { type Attribution, type Id, makeId, type Source } from "#model/index.js";
import { foldText } from "#text/index.js";
import { headWords, namingWords } from "../sources/naming-words.js";
import { createSourceTable, type SourceTable } from "../sources/source-table.js";

/** A body as documents name it. Equal keys are one body. */
export interface Body {
  readonly key: Id<"source">;
  readonly name: string;
  /** True where a table knows the name; false where only the words agree. */
  readonly known: boolean;
}

export interface Bodies {
  /** The body a printed name means, or null where it names nobody in particular. */
  named(name: string | null): Body | null;
  /** The body an attribution names. */
  of(attribution: Attribution): Body | null;
  /** The outlets and agencies the tables know inside a printed stretch: "two newspapers, the Reed and the Echo". */
  outletsIn(printed: string): readonly Body[];
  /** Whether a body is an outlet that printed one of the study's documents, whatever a sentence seems to call it. */
  hasPrinted(body: Body): boolean;
}

/** Reads names with the shipped table, the study's own sources and, as `outlets`, the outlets its documents appeared in. */
export function bodiesFrom(sources: readonly Source[], outlets: readonly string[] = []): Bodies {
  const table = tableOf(sources, outlets);
  const shortened = shortenedNames(table.sources);
  const shortOutlets = outletsOfOneWord(outlets);
  const met = new Map<string, Body | null>();
  const read = (name: string): Body | null => {
    const bare = withoutParticle(name);
    const source = table.resolve(name) ?? table.resolve(bare);
    if (source !== null) return bodyOf(source);
    const words = namingWords(bare);
    if (words.every((word) => tradeWords.has(word))) return null;
    const known = shortened.get(words.join(" "));
    if (known !== undefined) return bodyOf(known);
    const key = makeId("source", words.join("-"));
    const printedAs = shortOutlets.get(key);
    return { key, name: printedAs ?? name, known: printedAs !== undefined };
  };
  const named = (name: string | null): Body | null => {
    if (name === null) return null;
    const known = met.get(name);
    if (known !== undefined) return known;
    const body = read(name);
    met.set(name, body);
    return body;
  };
  const outletsIn = (printed: string) =>
    table
      .find(foldText(printed))
      .flatMap(({ source }) =>
        source.kind === "outlet" || source.kind === "agency" ? [bodyOf(source)] : [],
      );
  const printed = new Set(outlets.map((name) => named(name)?.key));
  const hasPrinted = ({ key }: Body) => printed.has(key);
  return { named, of: (attribution) => named(attribution.attributedTo), outletsIn, hasPrinted };
}

/** "The website Hillwatch" is Hillwatch, where that outlet printed a document of the study. */
function outletsOfOneWord(outlets: readonly string[]): ReadonlyMap<string, string> {
  const short = outlets.filter((name) => namingWords(name).length === 1 && !/\s/u.test(name));
  return new Map(short.sort().map((name) => [makeId("source", namingWords(name).join("-")), name]));
}

/**
 * An outlet of the study needs no row in a table: it is known by the name it is printed under. A name of one word stays
 * out, since it may be a word of any sentence ("Milestone"); it is known only where it stands alone.
 */
function tableOf(sources: readonly Source[], outlets: readonly string[]): SourceTable {
  const own = sources.map(({ name, kind, aliases }) => ({
    name,
    kind,
    aliases: aliases.map((alias) => alias.name),
  }));
  const table = createSourceTable(own);
  const unknown = [...new Set(outlets)]
    .filter((name) => namingWords(name).length > 0 && /\S\s+\S/u.test(name) && table.resolve(name) === null)
    .sort((a, b) => (a < b ? -1 : 1));
  if (unknown.length === 0) return table;
  return createSourceTable([
    ...own,
    ...unknown.map((name) => ({ name, kind: "outlet" as const, aliases: [] })),
  ]);
}

function bodyOf({ id, name }: Source): Body {
  return { key: id, name, known: true };
}

const tradeWords: ReadonlySet<string> = new Set(["انباء", "اخبار", "صحافه", "ابحاث", "بحوث", "دراسات"]);

/** What a body does, which reports leave out: وكالة أورسل for وكالة أورسل للأنباء, مركز هاربر for مركز هاربر للأبحاث. */
const trade = /^(.+) لل(\p{L}+)(?: |$)/u;

/** Sources by their names without it, where these mean only one. */
function shortenedNames(sources: readonly Source[]): ReadonlyMap<string, Source> {
  const found = new Map<string, Source | null>();
  for (const source of sources)
    for (const { name } of source.aliases) {
      const [, kept = "", does = ""] = trade.exec(foldText(name)) ?? [];
      const words = tradeWords.has(does) ? namingWords(kept).join(" ") : "";
      if (words === "") continue;
      const known = found.get(words);
      found.set(words, known === undefined || known === source ? source : null);
    }
  return new Map([...found].flatMap(([name, source]) => (source === null ? [] : [[name, source]])));
}

/** A preposition may be written together with the head of a name: دراسة لمعهد تلويك. */
function withoutParticle(name: string): string {
  return name.replace(/(?<!\p{L})[لب](\p{L}+)/gu, (whole, head: string) =>
    headWords.has(foldText(head)) ? head : whole,
  );
}
