// How often each code was suggested, by document and by origin. Never by person: people are counted once their
// mentions are linked, and a mention is not a person. What was set aside is kept beside, not counted.
import type { Codebook, Document, Suggestion, Tally } from "#model/index.js";
import type { OriginCounter } from "./origin-count.js";

/** One tally a code of the codebook, in its order; a code nobody stated has empty lists ("not stated"). */
export function tallyCodes(
  codebook: Codebook,
  suggestions: readonly Suggestion[],
  origins: OriginCounter,
): Tally[] {
  const byCode = new Map<string, Suggestion[]>();
  for (const suggestion of suggestions) {
    const list = byCode.get(suggestion.code);
    if (list) list.push(suggestion);
    else byCode.set(suggestion.code, [suggestion]);
  }
  return codebook.codes.map((code) => tally(code.id, byCode.get(code.id) ?? [], origins));
}

function tally(code: string, suggestions: readonly Suggestion[], origins: OriginCounter): Tally {
  const counted = suggestions.filter((suggestion) => suggestion.aside === null);
  const documents: Document["id"][] = [...new Set(counted.map((suggestion) => suggestion.document))];
  return {
    code,
    documents,
    origins: origins.count(counted),
    suggestions: counted.map((suggestion) => suggestion.id),
    aside: suggestions.filter((suggestion) => suggestion.aside !== null).map((suggestion) => suggestion.id),
  };
}
