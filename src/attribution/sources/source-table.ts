// Which body a printed name means. Names are compared folded, without articles, quotation marks and the head nouns
// that go before them; where the whole does not match, the longest known name inside it does. Knows no trust and no
// rank: an alias only says that two spellings are one body. People who left are never looked up here.
import { type Id, makeId, type Settings, type Source, type SourceKind } from "#model/index.js";
import { foldText } from "#text/index.js";
import { type AliasRow, aliasRows } from "./aliases.js";
import { heads } from "./heads.js";

/** A known name met in a text. Positions are those of the shadow. */
export interface Occurrence {
  readonly from: number;
  readonly to: number;
  readonly source: Source;
}

export interface SourceTable {
  /** Every source of the table, by id. */
  readonly sources: readonly Source[];
  /** The body a printed name means, or null. صحيفة “ذا تليغراف” البريطانية is The Telegraph. */
  resolve(name: string): Source | null;
  /** Every known name in a shadow's text, longest first where they overlap, in order. */
  find(shadowText: string): readonly Occurrence[];
}

/** The shipped names, with a study's own in front: where both know a name, the study's wins. */
export function createSourceTable(extra: Settings["sources"] = []): SourceTable {
  const own = extra.map(fromSettings);
  const taken = new Set(own.map((source) => source.id));
  const sources = [...own, ...aliasRows.map(fromRow).filter((source) => !taken.has(source.id))];
  return new FoldedTable(sources);
}

/** A source for a name no table knows. The id comes from the folded name: the same name gives the same id. */
export function sourceOf(name: string, kind: SourceKind): Source {
  return { id: sourceId(name), kind, name, aliases: [], names: {} };
}

/** True where a printed name is one of the source's own; false where it only contains one: "Orl Daily via AFP". */
export function isNameOf({ name, aliases }: Source, printed: string): boolean {
  const bare = bareName(printed);
  return bareName(name) === bare || aliases.some((alias) => bareName(alias.name) === bare);
}

function sourceId(name: string): Id<"source"> {
  return makeId("source", bareName(name).replace(/ /gu, "-") || "unnamed");
}

function fromSettings(row: NonNullable<Settings["sources"]>[number]): Source {
  const names = row.names ?? {};
  const aliases = [...(row.aliases ?? []).map((name) => ({ language: "und", name }))];
  for (const language of Object.keys(names).sort()) aliases.push({ language, name: names[language]! });
  return { id: sourceId(row.name), kind: row.kind, name: row.name, aliases, names };
}

function fromRow(row: AliasRow): Source {
  const aliases = (["en", "ar", "fr"] as const).flatMap((language) =>
    (row[language] ?? []).map((name) => ({ language, name })),
  );
  const names: Record<string, string> = { en: row.en[0] };
  if (row.ar[0] !== undefined) names["ar"] = row.ar[0];
  if (row.fr?.[0] !== undefined) names["fr"] = row.fr[0];
  return { id: makeId("source", row.id), kind: row.kind, name: row.en[0], aliases, names };
}

const articles = new Set(["the", "a", "an", "le", "la", "les", "l", "un", "une"]);
const pieces = /[\p{L}\p{N}]+/gu;

/** Folded words of a name, each Arabic one without its article, joined by single blanks. */
function bareName(name: string): string {
  return wordsIn(foldText(name))
    .map(({ key }) => key)
    .filter((word, index, all) => index > 0 || all.length === 1 || !articles.has(word))
    .join(" ");
}

interface NameWord {
  readonly key: string;
  readonly from: number;
  readonly to: number;
}

function wordsIn(folded: string): readonly NameWord[] {
  return Array.from(folded.matchAll(pieces), (match) => ({
    key: match[0].replace(/^[وف]?(?:لل|[بكل]?ال)(?=[\u0621-\u064a]{2})/u, ""),
    from: match.index,
    to: match.index + match[0].length,
  }));
}

/** Words that say what a body is and not which: they never make a name known by themselves. */
const announcing: ReadonlySet<string> = new Set(
  Object.values(heads).flatMap((byKind) =>
    Object.values(byKind).flatMap((words) => foldText(words).split(/\s+/u)),
  ),
);

/** Names of one common word, known only where they stand alone: "العربية" is also "Arabic", "Time" is also time. */
const ambiguous: ReadonlySet<string> = new Set(
  [
    "The Times",
    "The Guardian",
    "The Economist",
    "Telegraph",
    "العربية",
    "الحياة",
    "التايمز",
    "تايمز",
    "independent",
    "time",
    "bild",
    "agencies",
    "وكالات",
    "الشرق الأوسط",
    "تاس",
    "واس",
    "mena",
    "spa",
    "rt",
    "أنسا",
    "إفي",
    "avec agences",
  ].map(bareName),
);

/** The French article is not the United Nations: "Un gardien", "l'un d'eux". */
const article = /(?:^(?:Un|[Ll]['’]un)(?![\p{L}\p{N}.-])|^un(?= \p{L}))/u;
const remembered = 20_000;

class FoldedTable implements SourceTable {
  readonly sources: readonly Source[];
  readonly #byName = new Map<string, Source>();
  /** Longest name in words, by its first word. */
  readonly #longest = new Map<string, number>();
  /** Answers already given. */
  readonly #resolved = new Map<string, Source | null>();

  constructor(sources: readonly Source[]) {
    this.sources = sources;
    for (const source of sources)
      for (const name of [source.name, ...source.aliases.map((alias) => alias.name)])
        this.#learn(bareName(name), source);
  }

  resolve(name: string): Source | null {
    const known = this.#resolved.get(name);
    if (known !== undefined) return known;
    if (this.#resolved.size >= remembered) this.#resolved.clear();
    const source = this.#lookUp(name);
    this.#resolved.set(name, source);
    return source;
  }

  #lookUp(name: string): Source | null {
    if (article.test(name)) return this.#lookUp(name.replace(article, ""));
    const whole = this.#byName.get(bareName(name));
    if (whole !== undefined) return whole;
    const found = this.find(foldText(name));
    return found.length === 0
      ? null
      : found.reduce((best, next) => (next.to - next.from > best.to - best.from ? next : best)).source;
  }

  find(shadowText: string): readonly Occurrence[] {
    const words = wordsIn(shadowText);
    const found: Occurrence[] = [];
    for (let at = 0; at < words.length; at++) {
      const length = this.#matchAt(words, at);
      if (length === 0) continue;
      const key = joined(words, at, length);
      const occurrence = {
        from: words[at]!.from,
        to: words[at + length - 1]!.to,
        source: this.#byName.get(key)!,
      };
      if (!ambiguous.has(key) || announced(words, at, length)) found.push(occurrence);
      at += length - 1;
    }
    return found;
  }

  #learn(key: string, source: Source): void {
    if (key === "" || this.#byName.has(key)) return;
    this.#byName.set(key, source);
    const [first = ""] = key.split(" ", 1);
    this.#longest.set(first, Math.max(this.#longest.get(first) ?? 0, key.split(" ").length));
  }

  #matchAt(words: readonly NameWord[], at: number): number {
    const longest = Math.min(this.#longest.get(words[at]!.key) ?? 0, words.length - at);
    for (let length = longest; length > 0; length--)
      if (this.#byName.has(joined(words, at, length))) return length;
    return 0;
  }
}

function joined(words: readonly NameWord[], at: number, length: number): string {
  return words
    .slice(at, at + length)
    .map(({ key }) => key)
    .join(" ");
}

/** True beside a head noun: صحيفة الحياة is a newspaper, الحياة alone is life. */
function announced(words: readonly NameWord[], at: number, length: number): boolean {
  return announcing.has(words[at - 1]?.key ?? "") || announcing.has(words[at + length]?.key ?? "");
}
