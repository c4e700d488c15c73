// The frame every numbered section stands in: its number in the margin, its heading, its place in the contents.
import { type Html, html, type Part } from "../html.js";

export interface Section {
  readonly id: string;
  readonly title: string;
  readonly body: Part;
}

/** A section under its number; the heading names the region for a screen reader. */
export function numberedSection(section: Section, number: number): Html {
  return html`<section id="${section.id}" aria-labelledby="${section.id}-title">
<h2 id="${section.id}-title"><span class="ordinal">${number}</span> ${section.title}</h2>
${section.body}
</section>
`;
}

/** A table in its own region, which scrolls sideways where the page is narrow and can be reached by keyboard. */
export function tableRegion(label: string, table: Html): Html {
  return html`<div class="region" role="region" tabindex="0" aria-label="${label}">${table}</div>
`;
}
