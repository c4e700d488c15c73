// The names records go by outside this program. No web address is made up for them: a study is not on the web, and an
// address that answers nothing, or one day something else, proves nothing. Names are URNs under an experimental
// namespace (RFC 8141, section 5.1, and the "x-" of RFC 3406), so that two exports of one study meet in one graph.

/** The IRI of a record: `urn:x-isnad:claim:4f3a/12-20`; characters an IRI may not hold are percent-encoded. */
export function iriOf(id: string): string {
  return `urn:x-isnad:${encodeURI(id).replace(/[#?]/gu, (sign) => encodeURIComponent(sign))}`;
}

/** The terms of this program: `urn:x-isnad:terms:certainty`. */
export const termsIri = "urn:x-isnad:terms:";
