// What a reader must be told before anything is counted: accounts that were taken back, and outlets that have it from one
// another in a circle. Says what the texts show; what follows from a withdrawal is a researcher's decision.
import type { CountInterval, Loop } from "#model/index.js";
import type { Edition } from "../edition.js";
import { type Html, html, type Part } from "../html.js";
import { command } from "../link-words.js";
import { originText } from "../origin-names.js";
import { isolate, isolated } from "../words.js";

export function warnings(edition: Edition): Part {
  return [withdrawals(edition), edition.records.loops.map((loop) => loopWarning(edition, loop))];
}

function withdrawals(edition: Edition): Part {
  const { words, evidence } = edition;
  return edition.origins
    .filter((origin) => origin.withdrawn.length > 0)
    .map((origin) => {
      const { withdrawn, setAside, documents } = origin;
      const title = words.say("evidenceWithdrawn", { origin: isolate(originText(edition, origin)) });
      const values = {
        origin: isolated(originText(edition, origin)),
        sentences: evidence.link(words.count("sentences", withdrawn.length), title, withdrawn),
        documents: words.count("documents", setAside.length > 0 ? setAside.length : documents.length),
      };
      if (setAside.length > 0)
        return html`<p class="warning">${words.compose("withdrawnDecided", values)}</p>`;
      const number = edition.origins.indexOf(origin) + 1;
      const decide = command(`isnad origins withdraw DIR --origin ${number} --because "…" --by "…"`);
      return html`<p class="warning">${words.compose("withdrawn", values)} ${decide}</p>`;
    });
}

function loopWarning(edition: Edition, loop: Loop): Html {
  const { lookup, words, evidence } = edition;
  const citations = loop.attributions.flatMap((id) => lookup.citationsOf(id));
  const named = loop.names.map((name, at) => lookup.nameOf(loop.sources[at] ?? null, name, words.language));
  const names = words.list(named.map(isolated));
  const sentences = evidence.link(
    words.count("sentences", citations.length),
    words.say("evidenceLoop"),
    citations,
  );
  const interval = html`<b>${words.interval(originsBehind(edition, loop))}</b>`;
  return html`<p class="warning">${words.compose("loop", { names, interval, sentences })}</p>`;
}

/** How many origins the documents of a circle belong to: suspected merges made, or only the proven ones. */
function originsBehind({ origins }: Edition, { documents }: Loop): CountInterval {
  const inside = new Set(documents);
  const behind = origins.filter((origin) => origin.documents.some((id) => inside.has(id)));
  const groups = behind.flatMap(({ proven, count }) =>
    proven.filter((group) => group.some((id) => inside.has(id))).slice(0, count.high),
  );
  const low = behind.reduce((sum, { count }) => sum + Math.min(1, count.low), 0);
  return { low, high: Math.max(low, groups.length) };
}
