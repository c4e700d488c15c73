// A page of a statistic as one self-contained HTML file: no script, no request, the font inside, its styles allowed
// by their hashes alone.
import { directionOf } from "#model/index.js";
import { documentHead } from "../document-head.js";
import { type Html, html } from "../html.js";
import type { Heading } from "./blocks.js";
import { blockHtml, richText } from "./html-blocks.js";
import type { StatisticPage } from "./statistic-page.js";
import { statisticStyle } from "./style.js";

export interface StatisticHtmlOptions {
  /** The bundled font, fonts/amiri.woff2, as base64. */
  readonly fontBase64: string;
  /** SHA-256 of the UTF-8 bytes of a text, as base64: this floor has no cryptography of its own. */
  readonly sha256Base64: (text: string) => string;
}

/** The same page and options give the same characters. */
export function renderStatisticHtml(page: StatisticPage, options: StatisticHtmlOptions): string {
  const { language, furniture } = page;
  const [first, rest] = atFirstHeading(page);
  return html`<!doctype html>
<html lang="${language}" dir="${directionOf(language)}">
${documentHead({
  title: html`${page.title.replace(/[\u2066-\u2069]/gu, "")} – ${page.imprint}`,
  style: statisticStyle(options.fontBase64, page.imprint),
  innerStyles: stylesInside(page),
  sha256Base64: options.sha256Base64,
})}
<body>
<a class="skip" href="#main">${furniture.skip}</a>
<main id="main" tabindex="-1" class="statistic-page">
<header class="head">
<p class="imprint">${page.imprint}</p>
<h1>${richText(page.title)}</h1>
${first.map((block) => blockHtml(page, block))}</header>
${contents(page)}
${rest.map((block) => blockHtml(page, block))}</main>
</body>
</html>
`.text;
}

/** What is said before the first heading stands in the head of the page, above its contents. */
function atFirstHeading({ blocks }: StatisticPage) {
  const at = blocks.findIndex(({ kind }) => kind === "heading");
  const cut = at === -1 ? blocks.length : at;
  return [blocks.slice(0, cut), blocks.slice(cut)] as const;
}

function contents({ blocks, furniture }: StatisticPage): Html {
  const rows = blocks
    .filter((block): block is Heading => block.kind === "heading" && block.level === 2)
    .map(({ id, text }) => html`<li><a href="#${id}">${richText(text)}</a></li>`);
  return html`<nav class="contents" aria-label="${furniture.contents}"><h2 class="unnumbered">${furniture.contents}</h2><ol>${rows}</ol></nav>`;
}

/** Style elements the pictures bring along: the policy must name them. */
function stylesInside({ blocks }: StatisticPage): readonly string[] {
  return blocks.flatMap((block) =>
    block.kind === "picture" && block.svg !== null
      ? [...block.svg.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/gu)].map(([, text]) => text!)
      : [],
  );
}
