// One key for one body, whatever the language and the head noun it is printed with: «صحيفة المرفأ», "المرفأ" and, where
// the table of names knows them, their English forms. Knows no trust. A phrase that names nobody ("a new report",
// «مركز أبحاث غربي») has no key: it can join no two documents.
import { type Attribution, type Id, makeId, type Source } from "#model/index.js";
import { foldText } from "#text/index.js";
import { heads } from "../sources/heads.js";
import { createSourceTable } from "../sources/source-table.js";

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
}

/** Reads names with the shipped table and the study's own sources. */
export function bodiesFrom(sources: readonly Source[]): Bodies {
  const table = createSourceTable(
    sources.map(({ name, kind, aliases }) => ({ name, kind, aliases: aliases.map((alias) => alias.name) })),
  );
  const met = new Map<string, Body | null>();
  const read = (name: string): Body | null => {
    const source = table.resolve(name);
    if (source !== null) return { key: source.id, name: source.name, known: true };
    const words = namingWords(name);
    if (words.length === 0) return null;
    return { key: makeId("source", words.join("-")), name, known: false };
  };
  const named = (name: string | null): Body | null => {
    if (name === null) return null;
    const known = met.get(name);
    if (known !== undefined) return known;
    const body = read(name);
    met.set(name, body);
    return body;
  };
  return { named, of: (attribution) => named(attribution.attributedTo) };
}

const headWords: ReadonlySet<string> = new Set(
  Object.values(heads).flatMap((kinds) =>
    Object.values(kinds).flatMap((words) => foldText(words).split(/\s+/u)),
  ),
);
const article = /^(?:the|an?|l[ea]s?|une?|of|for|and|in|on|at|de|du|des|في|من|عن|على)$/u;
const arabicArticle = /^[وف]?(?:لل|[بكل]?ال)(?=[\u0621-\u064a]{2})/u;

/**
 * The words of a name that tell it from others of its kind; none where it only describes. A Latin name must have a
 * capital beyond its heads ("a western research centre" has none); an Arabic one a word beyond its heads and
 * adjectives of origin (مركز أبحاث غربي has none).
 */
function namingWords(name: string): readonly string[] {
  const printed = name.match(/[\p{L}\p{N}]+/gu) ?? [];
  const words = printed.flatMap((word) => {
    const key = foldText(word).replace(arabicArticle, "");
    return key.length < 2 || article.test(key) || headWords.has(key) || headWords.has(foldText(word))
      ? []
      : [{ word, key }];
  });
  const isLatin = /^\p{Script=Latin}/u.test(printed[0] ?? "");
  const naming = words.filter(({ word, key }) =>
    isLatin ? /^[\p{Lu}\p{N}]/u.test(word) : !describing.test(key),
  );
  return naming.length === 0 ? [] : words.map(({ key }) => key);
}

/** Arabic adjectives that say where from or what kind: غربي، بريطانية، متخصصة، جديد، امني، محلي. */
const describing =
  /^(?:\p{L}{3,}ي|\p{L}{3,}يه|جديده?|حديثه?|متخصصه?|اخري?|عده|ابحاث|دراسات|لندن|مقرها?|بحثيه?)$/u;
