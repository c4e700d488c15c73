import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { type Copy, makeId, type PartialDate } from "#model/index.js";
import { attribute } from "../../attribute.js";
import { findClaims } from "../../claims/find-claims.js";
import { documentOf, passagesOf } from "../../sample-documents.js";
import { createSourceTable } from "../../sources/source-table.js";
import { findCopies, type ReadDocument } from "../index.js";
import { findRetellings } from "./find-retellings.js";
import { type SampleArticle, sampleArticles } from "./sample-accounts.js";

const table = createSourceTable([
  { name: "Radio Ossel", kind: "outlet", aliases: ["إذاعة أوسل"] },
  { name: "Radio Harla", kind: "outlet", aliases: ["إذاعة هارلا"] },
  { name: "The Call of the Valley", kind: "outlet", aliases: ["نداء الوادي", "L'Appel de la vallée"] },
  { name: "Tellwick Institute", kind: "study", aliases: ["معهد تلويك", "institut Tellwick"] },
]);

function readArticle({
  name,
  text,
  language,
  outlet,
  published,
}: Omit<SampleArticle, "account">): ReadDocument {
  const sample = documentOf(text, language, outlet);
  const value = published as PartialDate | null;
  const document = { ...sample, id: makeId("document", name), published: { ...sample.published, value } };
  return { document, passages: passagesOf(document) };
}

/** What is read from one article before documents are compared. */
function recordsOf(article: Omit<SampleArticle, "account">) {
  const read = readArticle(article);
  const attributions = attribute(read.document, read.passages, table);
  return { read, attributions, claims: findClaims(read.document, read.passages, attributions) };
}

function retellingsAmong(records: readonly ReturnType<typeof recordsOf>[]): readonly Copy[] {
  const documents = records.map(({ read }) => read);
  return findRetellings({
    documents,
    attributions: records.flatMap(({ attributions }) => attributions),
    claims: records.flatMap(({ claims }) => claims),
    copies: findCopies(documents),
    sources: table.sources,
  });
}

/** Pairs as "one other", and what they are by hand. */
function pairsByHand(articles: readonly SampleArticle[]): ReadonlyMap<string, string> {
  const pairs = new Map<string, string>();
  for (const one of articles)
    for (const other of articles)
      if (one.name < other.name && one.account === other.account)
        pairs.set(`${one.name} ${other.name}`, one.language === other.language ? "rewriting" : "translation");
  return pairs;
}

function namesOf({ documents }: Copy): string {
  return documents.map((id) => id.slice("document:".length)).join(" ");
}

const records = sampleArticles.map(recordsOf);

describe("accounts told again", () => {
  const found = retellingsAmong(records);
  const wanted = pairsByHand(sampleArticles);

  it("are found among invented articles, and what only looks alike is not", () => {
    const pairs = found.map((copy) => [namesOf(copy), copy.relation] as const);
    assert.deepEqual([...pairs].sort(), [...wanted].sort());
  });

  it("are found, or not, where a study holds only two articles", () => {
    const wrong = records.flatMap((one, left) =>
      records.slice(left + 1).flatMap((other) => {
        const names = [one, other].map(({ read }) => read.document.id.slice("document:".length)).sort();
        const isFound = retellingsAmong([one, other]).length > 0;
        return isFound === wanted.has(names.join(" ")) ? [] : [names];
      }),
    );
    assert.deepEqual(wrong, []);
  });

  it("do not depend on the order of the documents", () => {
    assert.deepEqual(retellingsAmong([...records].reverse()), found);
  });
});
