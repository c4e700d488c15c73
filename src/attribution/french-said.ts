// What is said, right behind a French verb: "que", a quotation, a colon, an infinitive ("nie avoir tiré"). Knows small words
// and endings, no meaning.
import { isAdverb, type Passing } from "./noun-phrases.js";
import type { Verb } from "./verb-index.js";

const infinitive = /^(?:\p{L}{2,}(?:er|ir|re)|ne|n|avoir|etre|s|se)$/u;
/** Words that end like an infinitive. */
const noInfinitive =
  /^(?:hier|premier|dernier|janvier|fevrier|leur|entre|contre|notre|votre|autre|quatre|pour|sur|par)$/u;
const longestAddress = 9;

/** What is said opens right behind the verb: "que", a quotation, a colon, an infinitive; "à la presse que". */
export function opensSaid({ words, grammar }: Passing, { last }: Verb): boolean {
  let at = last + 1;
  while (words[at] !== undefined && isAdverb(words[at]!, grammar)) at++;
  if (words[at]?.text === ",") {
    const close = words.findIndex(({ text }, index) => index > at && text === ",");
    const colon = words.findIndex(({ text }, index) => index > at && text === ":");
    if (colon > 0 && colon - at < longestAddress) return true;
    if (close > 0 && close - at < longestAddress) at = close + 1;
  }
  const next = words[at];
  if (next === undefined) return false;
  if (grammar.complementisers.has(next.text) || next.text === '"' || next.text === ":") return true;
  if (/^(?:de|d)$/u.test(next.text) && isInfinitive(words[at + 1]?.text ?? "")) return true;
  if (isInfinitive(next.text)) return true;
  if (
    !/^(?:à|au|aux|dans|lors|devant|par|mardi|en|sur|lundi|ce|hier|vendredi|jeudi|samedi|dimanche|mercredi)$/u.test(
      next.text,
    )
  )
    return false;
  const that = words.findIndex(
    ({ text, kind }, index) => index > at && (kind === "mark" || /^(?:que|qu)$/u.test(text)),
  );
  return that > 0 && that - at < longestAddress && /^(?:que|qu|:)$/u.test(words[that]!.text);
}

function isInfinitive(text: string): boolean {
  return infinitive.test(text) && !noInfinitive.test(text);
}
