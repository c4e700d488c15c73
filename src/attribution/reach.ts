// How far a source goes on speaking: over the sentences behind its own that name no other, to the end of the paragraph,
// and into a next one that takes up what was said ("Nine of them", «وبينهم»). What stands outside every reach the text
// says in its own voice. Knows sentences and paragraphs; an attribution's `content` is what its own sentence says.
import type { Attribution, Document, Passage, Span } from "#model/index.js";
import { foldText, Offsets } from "#text/index.js";

/** Sentences that open a paragraph and still speak of what the one before them said. Folded, whole words. */
const takesUp: Readonly<Record<string, RegExp>> = {
  en: /^(?:and |but |also,? )?(?:they|these|those|their|it|its|he|she|his|her|most|some|many|others?|another|both|none|all|nearly all|the (?:rest|remaining|others|figures?|total|number|majority|group|set|sample)|among|of (?:these|those|them|the)|one of|a further)(?!\p{L})|(?<!\p{L})(?:of|among) (?:them|these|those|whom)(?!\p{L})/u,
  fr: /^(?:et |mais )?(?:ils|elles|ces|ceux|celles|leurs?|il|elle|son|sa|ses|la plupart|certain(?:e?s)|d'autres|parmi|les autres|tous|toutes|l'un|l'une)(?!\p{L})|(?<!\p{L})(?:d'entre|parmi) (?:eux|elles|ceux)(?!\p{L})/u,
  ar: /^[وف]?(?:هم|هي|هو|هولاء|اوليك|بعضهم|معظمهم|اغلبهم|كلهم|جميعهم|احدهم|اخرون|الباقون|البقيه|من بينهم|بينهم|منهم|ومنهم|كما|كذلك|ايضا|اما)(?!\p{L})|(?<!\p{L})[وف]?(?:منهم|بينهم|منهن|بينهن)(?!\p{L})/u,
};

/** From where each attribution begins to where its source stops speaking, in code points. Credits have no reach. */
export function reachesOf(
  document: Document,
  passages: readonly Passage[],
  attributions: readonly Attribution[],
): ReadonlyMap<Attribution["id"], Span> {
  const offsets = new Offsets(document.text);
  const continues = takesUp[document.language.value] ?? takesUp["en"]!;
  const speaking = attributions.filter(({ form }) => form !== "credit" && form !== "noun");
  const reaches = new Map<Attribution["id"], Span>();
  let speaker: Attribution | null = null;
  let [next, end] = [0, 0];
  let isBehindTitle = false;
  for (const { span, kind } of passages) {
    const first = next;
    while (next < speaking.length && speaking[next]!.span[0] < span[1]) next++;
    const here = speaking.slice(first, next);
    for (const { id, span: own } of here) reaches.set(id, [own[0], span[1]]);
    const isNew = !isBehindTitle && offsets.slice([end, span[0]]).includes("\n");
    if (here.length > 0) speaker = here.at(-1)!;
    else if (isNew && !continues.test(foldText(offsets.slice(span)))) speaker = null;
    else if (speaker !== null) reaches.set(speaker.id, [speaker.span[0], span[1]]);
    end = span[1];
    isBehindTitle = kind === "title";
  }
  return reaches;
}
