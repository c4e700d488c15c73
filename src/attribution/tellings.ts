// Which of those who tell are nodes of a chain: one person described, or so many of a counted set. "Some", «بعض» and
// "those who left" say of nobody in particular that he told; a bare "two" says nothing of whom.
import type { Attribution } from "#model/index.js";
import { foldText } from "#text/index.js";
import { agreementOf } from "./antecedents.js";

/** How well the words say who tells: one or some of a number; people without a number; nobody to be told apart. */
export type Telling = "described" | "several" | "nobody";

const quantifier =
  /^(?:some|others?|many|most|few|several|all|both|none|any|half|plusieurs|certaine?s|beaucoup|[وف]?(?:بعض|بعضهم|بعضهن|كثير|كثيرون|كثيرين|اخر|اخرون|اخرين|معظمهم|اغلبهم|جميعهم|كلهم|احد|احدا|قله|القله|عدد|هولاء|اولئك))$/u;
const numeral =
  /^(?:\p{N}+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|un|une|deux|trois|quatre|cinq|[وف]?(?:احدهم|احداهن|احدي|اثن(?:ان|ين|تان|تين)|(?:ثلاث|اربع|خمس|ست|سبع|ثماني|تسع|عشر)ه?))$/u;
const someone = /^(?:احدهم|احداهن|احدهما)$/u;

export function tellingOf({ attributedTo }: Attribution, language: string): Telling {
  const folded = foldText(attributedTo ?? "");
  const words: readonly string[] = folded.match(/[\p{L}\p{N}'-]+/gu) ?? [];
  const [lead = "", ...rest] = words[0] === "the" ? words.slice(1) : words;
  if (quantifier.test(lead) || words.includes("no")) return "nobody";
  if (numeral.test(lead)) return rest.length > 0 || someone.test(lead) ? "described" : "nobody";
  if (/^(?:those|people|ceux|celles)$/u.test(lead)) return rest.length < 2 ? "nobody" : "several";
  if (agreementOf(folded, language).number !== "plural") return "described";
  return rest.length === 0 ? "nobody" : "several";
}

/** "This young Syrian", "the man", الرجل: one who was described before. */
export function takesUp({ attributedTo }: Attribution): boolean {
  return /^(?:the|this|that|le|la|ce|cet|cette|هذا|هذه|ال\p{L}+)(?:\s|$)/u.test(foldText(attributedTo ?? ""));
}
