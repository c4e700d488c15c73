// Section 2: who says so. The chains drawn origin by origin, told once more in words, and the table of origins with
// what joins their documents. Origins with most documents come first; their numbers are used throughout the page.
import type { Origin } from "#model/index.js";
import { drawn } from "../chain-drawing.js";
import { type ChainEdge, type ChainGraph, type ChainNode, chainGraph, layers } from "../chain-graph.js";
import { placed } from "../chain-layout.js";
import type { Edition } from "../edition.js";
import { type Html, html, joined, type Part } from "../html.js";
import { originsDrawn } from "../limits.js";
import { layerNames } from "../messages.js";
import { originText } from "../origin-names.js";
import { isolate, isolated } from "../words.js";
import { caveatsAmong } from "./caveats.js";
import { originTable } from "./origin-table.js";
import { warnings } from "./origin-warnings.js";
import type { Section } from "./section.js";

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
${independence(edition)}
${warnings(edition)}
${chains(edition, origins)}
${originTable(edition, origins)}
${caveatsAmong(edition, originCaveats)}`,
  };
}

/** How far the number of origins is settled, and how far it can be known at all. */
function independence({ records, words }: Edition): Html {
  const { measurable, adjudicated, suspected, decided, resolved, unresolved, depth } =
    records.analysis.independence;
  const said = [
    suspected > 0 &&
      words.say("independenceLinks", { suspected: words.number(suspected), decided: words.number(decided) }),
    words.say("independenceRoots", {
      resolved: words.number(resolved),
      unresolved: words.number(unresolved),
    }),
    depth !== null && words.say("independenceDepth", { depth: words.interval(depth) }),
  ];
  return html`${!measurable && html`<p class="warning">${words.say("notMeasurable")}</p>`}${adjudicated !== null && html`<p><b>${words.say("adjudicated", { n: words.number(adjudicated) })}</b></p>`}
<p class="place">${joined(said, " ")}</p>`;
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
  const rows = graph.edges.map((edge) => {
    const [source, target] = [byKey.get(edge.from)!, byKey.get(edge.to)!];
    const names = { from: isolated(nodeName(edition, source)), to: isolated(nodeName(edition, target)) };
    return html`<li>${words.compose(edgeMessage(edge, source, target), names)}</li>`;
  });
  const lone =
    graph.edges.length === 0 &&
    html`<li>${words.compose("edgeNone", { from: words.list(graph.nodes.map((node) => isolated(nodeName(edition, node)))) })}</li>`;
  return html`<li>${isolated(originText(edition, graph.origin))}<ul>${rows}${lone}</ul></li>`;
}

function edgeMessage({ decided, suspected }: ChainEdge, from: ChainNode, to: ChainNode) {
  if (decided !== null) return decided === "confirmed" ? "edgeConfirmed" : "edgeRefused";
  return suspected ? "edgeSuspected" : statedEdge(from, to);
}

/** People a study counted have nothing from anybody: it rests on them, and some of them are quoted. */
function statedEdge(from: ChainNode, to: ChainNode): "edgeStated" | "edgeRests" | "edgeQuoted" {
  if (from.people !== null) return "edgeQuoted";
  return to.people === null ? "edgeStated" : "edgeRests";
}
