// Section 10: how this was made, so that another can make it again, and the rules its numbers keep.
import type { Edition } from "../edition.js";
import { html } from "../html.js";
import { isolated } from "../words.js";
import type { Section } from "./section.js";

export function makingSection({ records, words, version }: Edition): Section {
  const { codebook } = records.codebook;
  return {
    id: "making",
    title: words.say("makingTitle"),
    body: html`<dl class="frame">
<div><dt>${words.say("program")}</dt><dd><bdi dir="ltr">isnad ${version}</bdi></dd></div>
<div><dt>${words.say("codebook")}</dt><dd>${isolated(codebook.id)} <bdi dir="ltr">${codebook.version}</bdi><small class="place">SHA-256 <bdi dir="ltr">${records.codebookSha256}</bdi></small></dd></div>
</dl>
<ul class="rules">
<li>${words.say("ruleCounting")}</li>
<li>${words.say("ruleOrigins")}</li>
<li>${words.say("ruleClaims")}</li>
<li>${words.say("ruleAside")}</li>
<li>${words.say("ruleSuggestions")}</li>
<li>${words.say("rulePositions")}</li>
<li>${words.say("ruleBytes")}</li>
</ul>`,
  };
}
