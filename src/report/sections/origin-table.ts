// The table of origins: what each rests on, how many it may be, how far its documents are from it, and what holds them
// together, with a researcher's word where there is one.
import { type Origin, type OriginLink, originLinkKinds } from "#model/index.js";
import { groupsInWords } from "../drift-words.js";
import type { Edition } from "../edition.js";
import { grouped } from "../grouping.js";
import { type Html, html, joined, type Part } from "../html.js";
import { linkReasonsPerOrigin, rowsPerTable } from "../limits.js";
import { sharedInWords } from "../link-words.js";
import { originKindNames } from "../messages.js";
import { originText } from "../origin-names.js";
import { isolate, isolated, sentence } from "../words.js";
import { moreRows } from "./reading.js";
import { tableRegion } from "./section.js";

/** One row an origin, those with most documents first. */
export function originTable(edition: Edition, origins: readonly Origin[]): Html {
  const { words } = edition;
  const rows = origins.slice(0, rowsPerTable).map((origin, index) => originRow(edition, origin, index + 1));
  return html`${tableRegion(
    words.say("originsTable"),
    html`<table class="origins"><caption>${words.say("originsTable")}</caption>
<thead><tr><th scope="col">${words.say("no")}</th><th scope="col">${words.say("restsOn")}</th><th scope="col">${words.say("documents")}</th><th scope="col">${words.say("countsAs")}</th><th scope="col">${words.say("depth")}</th><th scope="col">${words.say("whyTogether")}</th></tr></thead>
<tbody>${rows}</tbody></table>`,
  )}${moreRows(words, origins.length)}`;
}

function originRow(edition: Edition, origin: Origin, number: number): Html {
  const { words, evidence } = edition;
  const name = originText(edition, origin);
  const citations = origin.documents.map((document) => ({ document, span: null }));
  return html`<tr><td class="count">${number}</td>
<th scope="row" data-label="${words.say("restsOn")}">${origin.name === null ? html`<span class="none">${words.say(origin.kind === "unresolved" ? "namesNobody" : "unnamed")}</span>` : isolated(name)}<small class="place">${originKindNames[origin.kind][words.language]}</small>${origin.groups.length > 0 && html`<small class="place">${sentence(words.say("aboutGroups", { groups: groupsInWords(words, origin.groups) }))}</small>`}${withdrawnMark(edition, origin)}</th>
<td class="count" data-label="${words.say("documents")}">${evidence.link(words.number(origin.documents.length), words.say("evidenceOriginDocuments", { origin: isolate(name) }), citations)}</td>
<td class="count" data-label="${words.say("countsAs")}">${words.interval(origin.count)}${origin.adjudicated !== null && html`<small class="place">${words.say("decidedShort", { n: words.number(origin.adjudicated) })}</small>`}</td>
<td class="count" data-label="${words.say("depth")}">${origin.depth === null ? html`<span class="none">${words.say("depthUnknown")}</span>` : words.interval(origin.depth)}</td>
<td data-label="${words.say("whyTogether")}">${reasons(edition, origin)}</td></tr>
`;
}

/** Set aside by a decision; else what the texts say, which nobody has decided on yet. */
function withdrawnMark({ words }: Edition, { setAside, withdrawn }: Origin): Part {
  if (setAside.length > 0) {
    const documents = words.count("documents", setAside.length);
    return html`<small class="conflict">${words.say("setAsideShort", { documents })}</small>`;
  }
  return withdrawn.length > 0 && html`<small class="conflict">${words.say("withdrawnShort")}</small>`;
}

function reasons(edition: Edition, origin: Origin): Part {
  const { words } = edition;
  if (origin.documents.length === 1) return html`<span class="none">${words.say("oneDocument")}</span>`;
  const joinedAlready = provenPairs(origin);
  const deciding = origin.links.filter((link) => standingOf(link) !== "suspected" || !joinedAlready(link));
  const groups = [...groupedLinks(deciding).values()];
  const shown = groups.slice(0, linkReasonsPerOrigin).map((links) => reason(edition, origin, links));
  const more = groups.length - shown.length;
  const idle = origin.links.length - deciding.length;
  return html`<ul class="reasons">${shown}${more > 0 && html`<li class="more">${words.say("andMore", { n: words.number(more) })}</li>`}${idle > 0 && html`<li class="more">${words.say("idleLinks", { pairs: words.count("pairs", idle) })}</li>`}</ul>`;
}

/** Whether proven links join the documents of a link already: then a suspicion between them changes no number. */
function provenPairs({ proven }: Origin): (link: OriginLink) => boolean {
  const groupOf = new Map(proven.flatMap((group, at) => group.map((document) => [document, at] as const)));
  return ({ documents: [a, b] }) => groupOf.get(a) === groupOf.get(b);
}

const standings = ["proven", "confirmed", "suspected", "refused"] as const;

/** A researcher's word where there is one, else what the texts show. */
function standingOf({ certainty, decided }: OriginLink): (typeof standings)[number] {
  return decided?.verdict ?? certainty;
}

function reason(edition: Edition, origin: Origin, links: readonly OriginLink[]): Html {
  const { words, evidence } = edition;
  const { kind } = links[0]!;
  const standing = standingOf(links[0]!);
  const kindName = originLinkKinds[kind].label[words.language];
  const title = words.say("evidenceLink", {
    kind: kindName,
    origin: isolate(originText(edition, origin)),
  });
  const pairs = evidence.link(
    words.count("pairs", links.length),
    title,
    links.flatMap((link) => link.evidence),
  );
  return html`<li class="${standing}"><b>${words.say(standing)}</b>${words.say("colon")} ${joined([kindName, sharedInWords(edition, links[0]!)], " ")} (${pairs})</li>`;
}

/** Proven first, then by kind and by what is shared, in the order of the records. */
function groupedLinks(links: readonly OriginLink[]): ReadonlyMap<string, readonly OriginLink[]> {
  const place = (link: OriginLink) => standings.indexOf(standingOf(link));
  const ordered = [...links].sort((a, b) => place(a) - place(b));
  return grouped(ordered, (link) => `${standingOf(link)} ${link.kind} ${link.shared}`);
}
