// Which words of a printed name tell it from others of its kind. "The Orl Institute" has one; "a western research
// centre", «المعهد» and "the newspaper" have none: they describe, or take up a body named before.
import { foldText } from "#text/index.js";
import { heads } from "./heads.js";

/** Every word that announces a kind, in every language, folded. */
export const headWords: ReadonlySet<string> = new Set(
  Object.values(heads).flatMap((kinds) =>
    Object.values(kinds).flatMap((words) => foldText(words).split(/\s+/u)),
  ),
);
const small = /^(?:the|an?|l[ea]s?|une?|of|for|and|in|on|at|de|du|des|في|من|عن|على)$/u;
const arabicArticle = /^[وف]?(?:لل|[بكل]?ال)(?=[\u0621-\u064a]{2})/u;

/** Arabic adjectives that say where from or what kind: غربي، بريطانية، متخصصة، جديد، امني، محلي. */
const describing =
  /^(?:\p{L}{3,}ي|\p{L}{3,}يه|جديده?|حديثه?|متخصصه?|اخري?|عده|ابحاث|دراسات|لندن|مقرها?|بحثيه?)$/u;

/**
 * The folded words of a name without heads and small words; none where it only describes. A Latin name must have a
 * capital beyond its heads ("a western research centre" has none); an Arabic one a word beyond its heads and
 * adjectives of origin (مركز أبحاث غربي has none).
 */
export function namingWords(name: string): readonly string[] {
  const printed = name.match(/[\p{L}\p{N}]+/gu) ?? [];
  const words = printed.flatMap((word) => {
    const key = foldText(word).replace(arabicArticle, "");
    return key.length < 2 || small.test(key) || headWords.has(key) || headWords.has(foldText(word))
      ? []
      : [{ word, key }];
  });
  const isLatin = /^\p{Script=Latin}/u.test(printed[0] ?? "");
  const naming = words.filter(({ word, key }) =>
    isLatin ? /^[\p{Lu}\p{N}]/u.test(word) : !describing.test(key),
  );
  return naming.length === 0 ? [] : words.map(({ key }) => key);
}
