// Section 2: who says so. The chains drawn origin by origin, told once more in words, and the table of origins with
// what joins their documents. Origins with most documents come first; their numbers are used throughout the page.
import type { Loop, Origin, OriginLink } from "#model/index.js";
import { drawn } from "../chain-drawing.js";
import { type ChainGraph, type ChainNode, chainGraph, layers } from "../chain-graph.js";
import { placed } from "../chain-layout.js";
import type { Edition } from "../edition.js";
import { grouped } from "../grouping.js";
import { type Html, html, joined, type Part } from "../html.js";
import { linkReasonsPerOrigin, originsDrawn, rowsPerTable } from "../limits.js";
import { copyRelationNames, layerNames, linkKindNames, originKindNames } from "../messages.js";
import { isolate, isolated } from "../words.js";
import { caveatsAmong } from "./caveats.js";
import { moreRows } from "./reading.js";
import { type Section, tableRegion } from "./section.js";

const originCaveats = ["origins/unresolved", "origins/suspected"] as const;

export function originsSection(edition: Edition): Section {
  const { records, words, origins } = edition;
  return {
    id: "origins",
    title: words.say("originsTitle"),
    body: html`<p>${words.compose("originsLead", {
      documents: words.count("documents", records.documents.length),
      interval: html`<b>${words.interval(records.originCount)}</b>`,
    })}</p>
${warnings(edition)}
${chains(edition, origins)}
${originTable(edition, origins)}
${caveatsAmong(edition, originCaveats)}`,
  };
}

/** Origins in the order of this report: most documents first, then by id. */
export function rankedOrigins(origins: readonly Origin[]): readonly Origin[] {
  return [...origins].sort((a, b) => b.documents.length - a.documents.length || (a.id < b.id ? -1 : 1));
}

/** An origin by name, in the reader's language where the study knows it; by its number where no document names it. */
export function originText({ lookup, words, origins }: Edition, origin: Origin): string {
  const name = lookup.originName(origin, words.language);
  return name ?? words.say("originNumber", { n: origins.indexOf(origin) + 1 });
}

function warnings(edition: Edition): Part {
  const { records, words, evidence } = edition;
  const withdrawn = edition.origins
    .filter((origin) => origin.withdrawn.length > 0)
    .map((origin) => {
      const title = words.say("evidenceWithdrawn", { origin: isolate(originText(edition, origin)) });
      const link = evidence.link(words.count("sentences", origin.withdrawn.length), title, origin.withdrawn);
      return html`<p class="warning">${words.compose("withdrawn", { origin: isolated(originText(edition, origin)), sentences: link, documents: words.count("documents", origin.documents.length) })}</p>`;
    });
  return [withdrawn, records.loops.map((loop) => loopWarning(edition, loop))];
}

function loopWarning({ lookup, words, evidence }: Edition, loop: Loop): Html {
  const citations = loop.attributions.flatMap((id) => lookup.citationsOf(id));
  const named = loop.names.map((name, at) => lookup.nameOf(loop.sources[at] ?? null, name, words.language));
  const names = words.list(named.map(isolated));
  const link = evidence.link(
    words.count("sentences", citations.length),
    words.say("evidenceLoop"),
    citations,
  );
  return html`<p class="warning">${words.compose("loop", { names, sentences: link })}</p>`;
}

function chains(edition: Edition, origins: readonly Origin[]): Html {
  const { records, lookup, words } = edition;
  const chainOf = new Map(records.chains.map((chain) => [chain.document, chain]));
  const looped = new Set(records.loops.flatMap((loop) => loop.sources));
  const graphs = origins.slice(0, originsDrawn).map((origin) => chainGraph(origin, chainOf, looped, lookup));
  const used = layers
    .map((_, layer) => layer)
    .filter((layer) => graphs.some(({ nodes }) => nodes.some((node) => node.layer === layer)));
  const columnHeads = used.map((layer) => html`<span>${layerNames[layers[layer]!][words.language]}</span>`);
  const more = origins.length - graphs.length;
  return html`<figure class="chains"><figcaption>${words.say("chainsCaption")}</figcaption>
<div class="region" role="region" tabindex="0" aria-label="${words.say("chainsRegion")}"><div class="drawing">
<p class="layers columns-${used.length}" aria-hidden="true">${columnHeads}</p>
${graphs.map((graph, index) => originChains(edition, graph, used, index + 1))}
</div></div>
${more > 0 && html`<p class="more">${words.say("originsNotDrawn", { n: words.number(more) })}</p>`}
<details class="in-words"><summary>${words.say("chainsInWords")}</summary><ol>${graphs.map((graph) => originInWords(edition, graph))}</ol></details>
</figure>
`;
}

function originChains(
  edition: Edition,
  graph: ChainGraph,
  layersDrawn: readonly number[],
  number: number,
): Html {
  const { words, evidence } = edition;
  const nameOf = (node: ChainNode) => nodeName(edition, node);
  const drawing = placed(graph, { layers: layersDrawn, direction: words.direction }, nameOf);
  const linkOf = (node: ChainNode): Part => {
    const name = nameOf(node);
    return evidence.attributes(words.say("evidenceNode", { name: isolate(name) }), node.citations);
  };
  const documents = words.count("documents", graph.origin.documents.length);
  return html`<div class="origin-chain"><p class="origin-label">${words.say("originNumber", { n: number })}</p>${drawn(drawing, linkOf, words.say("chainOf", { n: number, documents }))}</div>
`;
}

function nodeName({ lookup, words }: Edition, node: ChainNode): string {
  if (node.names > 1) return words.say("gathered", { n: words.number(node.names) });
  if (node.people !== null) return words.count("people", node.people);
  if (node.name === null) return words.say("outletUnknown");
  const name = lookup.nameOf(node.source, node.name, words.language);
  return node.layer === 0 && node.documents.length > 1
    ? `${name} (${words.number(node.documents.length)})`
    : name;
}

/** The drawing told as lists: from each outlet along its chain, then what is only suspected. */
function originInWords(edition: Edition, graph: ChainGraph): Html {
  const { words } = edition;
  const byKey = new Map(graph.nodes.map((node) => [node.key, node]));
  const rows = graph.edges.map(({ from, to, suspected }) => {
    const [source, target] = [byKey.get(from)!, byKey.get(to)!];
    const names = { from: isolated(nodeName(edition, source)), to: isolated(nodeName(edition, target)) };
    return html`<li>${words.compose(suspected ? "edgeSuspected" : statedEdge(source, target), names)}</li>`;
  });
  const lone =
    graph.edges.length === 0 &&
    html`<li>${words.compose("edgeNone", { from: words.list(graph.nodes.map((node) => isolated(nodeName(edition, node)))) })}</li>`;
  return html`<li>${isolated(originText(edition, graph.origin))}<ul>${rows}${lone}</ul></li>`;
}

/** People a study counted have nothing from anybody: it rests on them, and some of them are quoted. */
function statedEdge(from: ChainNode, to: ChainNode): "edgeStated" | "edgeRests" | "edgeQuoted" {
  if (from.people !== null) return "edgeQuoted";
  return to.people === null ? "edgeStated" : "edgeRests";
}

function originTable(edition: Edition, origins: readonly Origin[]): Html {
  const { words } = edition;
  const rows = origins.slice(0, rowsPerTable).map((origin, index) => originRow(edition, origin, index + 1));
  return html`${tableRegion(
    words.say("originsTable"),
    html`<table class="origins"><caption>${words.say("originsTable")}</caption>
<thead><tr><th scope="col">${words.say("no")}</th><th scope="col">${words.say("restsOn")}</th><th scope="col">${words.say("documents")}</th><th scope="col">${words.say("countsAs")}</th><th scope="col">${words.say("whyTogether")}</th></tr></thead>
<tbody>${rows}</tbody></table>`,
  )}${moreRows(words, origins.length)}`;
}

function originRow(edition: Edition, origin: Origin, number: number): Html {
  const { words, evidence } = edition;
  const name = originText(edition, origin);
  const citations = origin.documents.map((document) => ({ document, span: null }));
  return html`<tr><td class="count">${number}</td>
<th scope="row" data-label="${words.say("restsOn")}">${origin.name === null ? html`<span class="none">${words.say(origin.kind === "unresolved" ? "namesNobody" : "unnamed")}</span>` : isolated(name)}<small class="place">${originKindNames[origin.kind][words.language]}</small>${origin.withdrawn.length > 0 && html`<small class="conflict">${words.say("withdrawnShort")}</small>`}</th>
<td class="count" data-label="${words.say("documents")}">${evidence.link(words.number(origin.documents.length), words.say("evidenceOriginDocuments", { origin: isolate(name) }), citations)}</td>
<td class="count" data-label="${words.say("countsAs")}">${words.interval(origin.count)}</td>
<td data-label="${words.say("whyTogether")}">${reasons(edition, origin)}</td></tr>
`;
}

function reasons(edition: Edition, origin: Origin): Part {
  const { words } = edition;
  if (origin.documents.length === 1) return html`<span class="none">${words.say("oneDocument")}</span>`;
  const deciding = origin.links.filter((link) => decides(link, origin));
  const groups = [...groupedLinks(deciding).values()];
  const shown = groups.slice(0, linkReasonsPerOrigin).map((links) => reason(edition, origin, links));
  const more = groups.length - shown.length;
  const idle = origin.links.length - deciding.length;
  return html`<ul class="reasons">${shown}${more > 0 && html`<li class="more">${words.say("andMore", { n: words.number(more) })}</li>`}${idle > 0 && html`<li class="more">${words.say("idleLinks", { pairs: words.count("pairs", idle) })}</li>`}</ul>`;
}

/** A suspected link between documents that proven links join already changes no number. */
function decides({ certainty, documents: [a, b] }: OriginLink, origin: Origin): boolean {
  return certainty === "proven" || !origin.proven.some((group) => group.includes(a) && group.includes(b));
}

function reason(edition: Edition, origin: Origin, links: readonly OriginLink[]): Html {
  const { words, evidence } = edition;
  const { kind, certainty } = links[0]!;
  const kindName = linkKindNames[kind][words.language];
  const title = words.say("evidenceLink", {
    kind: kindName,
    origin: isolate(originText(edition, origin)),
  });
  const pairs = evidence.link(
    words.count("pairs", links.length),
    title,
    links.flatMap((link) => link.evidence),
  );
  const certaintyName = words.say(certainty === "proven" ? "proven" : "suspected");
  return html`<li class="${certainty}"><b>${certaintyName}</b>${words.say("colon")} ${joined([kindName, shared(edition, links[0]!)], " ")} (${pairs})</li>`;
}

/** What is shared: a name or numbers as they are; how text was copied in the language of the page. */
function shared({ lookup, words }: Edition, { kind, documents, shared }: OriginLink): Part {
  const copy = lookup.copyOf(documents);
  if (copy !== undefined && (kind === "reproduces" || kind === "same interview")) {
    const relation = copyRelationNames[copy.relation][words.language];
    return html`(${words.say("copied", { relation, n: words.number(Math.round(copy.inclusion * 100)) })})`;
  }
  return shared !== "" && html`<q><bdi>${shared}</bdi></q>`;
}

/** Proven first, then by kind and by what is shared, in the order of the records. */
function groupedLinks(links: readonly OriginLink[]): ReadonlyMap<string, readonly OriginLink[]> {
  const ordered = [...links].sort((a, b) =>
    a.certainty === b.certainty ? 0 : a.certainty === "proven" ? -1 : 1,
  );
  return grouped(ordered, ({ certainty, kind, shared }) => `${certainty} ${kind} ${shared}`);
}
