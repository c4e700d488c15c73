// The whole page: head, sections in their order, script. One file, no request to anywhere.
import { type InterfaceLanguage, inLanguage, rankedOrigins, type StudyRecords } from "#model/index.js";
import { documentHead } from "./document-head.js";
import type { Edition } from "./edition.js";
import { Evidence } from "./evidence.js";
import { type Html, html, trusted } from "./html.js";
import { Lookup } from "./lookup.js";
import { panelScript } from "./panel-script.js";
import { contrastsSection } from "./sections/contrasts.js";
import { decidingSection } from "./sections/deciding.js";
import { driftSection } from "./sections/drift.js";
import { evidenceSection } from "./sections/evidence.js";
import { head } from "./sections/head.js";
import { makingSection } from "./sections/making.js";
import { numbersSection } from "./sections/numbers.js";
import { originsSection } from "./sections/origins.js";
import { readingSection } from "./sections/reading.js";
import { numberedSection, type Section } from "./sections/section.js";
import { talliesSection } from "./sections/tallies.js";
import { unknownSection } from "./sections/unknown.js";
import { pageStyle } from "./style.js";
import { Words } from "./words.js";

export interface ReportOptions {
  readonly language: InterfaceLanguage;
  /** The bundled font, fonts/amiri.woff2, as base64. */
  readonly fontBase64: string;
  /** Version of the program, as printed. */
  readonly version: string;
  /** SHA-256 of the UTF-8 bytes of a text, as base64: this floor has no cryptography of its own. */
  readonly sha256Base64: (text: string) => string;
}

/** The sections in their order. The evidence follows all that cite it. */
const sections: readonly ((edition: Edition) => Section)[] = [
  readingSection,
  originsSection,
  numbersSection,
  driftSection,
  contrastsSection,
  talliesSection,
  unknownSection,
  decidingSection,
  evidenceSection,
  makingSection,
];

/** The report as one self-contained HTML page. The same records and options give the same characters. */
export function renderReport(records: StudyRecords, options: ReportOptions): string {
  const words = new Words(options.language);
  const lookup = new Lookup(records);
  const edition: Edition = {
    records,
    words,
    origins: rankedOrigins(records.origins),
    lookup,
    evidence: new Evidence(lookup, words),
    version: options.version,
  };
  const top = head(edition);
  const body = sections.map((section) => section(edition));
  return html`<!doctype html>
<html lang="${words.language}" dir="${words.direction}">
${documentHead({
  title: html`${inLanguage(records.settings.title ?? words.say("untitled"), words.language)} – ${words.say("imprint")}`,
  style: pageStyle(options.fontBase64, words.say("bannerTitle")),
  script: panelScript,
  sha256Base64: options.sha256Base64,
})}
<body>
<a class="skip" href="#main">${words.say("skip")}</a>
<main id="main" tabindex="-1">
${top}
${contents(edition, body)}
${body.map((section, index) => numberedSection(section, index + 1))}
</main>
${panel(edition)}
<script>${trusted(panelScript)}</script>
</body>
</html>
`.text;
}

function contents({ words }: Edition, body: readonly Section[]): Html {
  const rows = body.map(({ id, title }) => html`<li><a href="#${id}">${title}</a></li>`);
  return html`<nav class="contents" aria-label="${words.say("contents")}"><h2 class="unnumbered">${words.say("contents")}</h2><ol>${rows}</ol></nav>
`;
}

/** Empty until the script opens an entry of the evidence in it; without the script it never shows. */
function panel({ words }: Edition): Html {
  return html`<dialog id="panel" aria-label="${words.say("evidenceTitle")}"><div class="panel-bar"><p>${words.say("panelKeys")}</p><button type="button" id="panel-close">${words.say("close")}</button></div><div id="panel-body"></div></dialog>`;
}
