// Blocks as HTML: headings in order, tables with caption and scopes in regions of their own, pictures with the same
// data as a table, every place a link leads to with its id.
import { type Html, html, joined, type Part, trusted } from "../html.js";
import { tableRegion } from "../sections/section.js";
import {
  type Block,
  type Cell,
  type Definitions,
  type Inline,
  isLink,
  isNoted,
  type Paragraph,
  type Picture,
  type Row,
  remarksOn,
  type Table,
} from "./blocks.js";
import type { StatisticPage } from "./statistic-page.js";

export function blockHtml(page: StatisticPage, block: Block): Html {
  switch (block.kind) {
    case "heading":
      return block.level === 2
        ? html`<h2 id="${block.id}">${richText(block.text)}</h2>\n`
        : html`<h3 id="${block.id}">${richText(block.text)}</h3>\n`;
    case "paragraph":
      return paragraphHtml(block);
    case "warning":
      return html`<p class="warning">${richText(block.text)}</p>\n`;
    case "list":
      return html`<ul class="rules">${block.items.map((item) => html`<li>${inlineHtml(item)}</li>`)}</ul>\n`;
    case "definitions":
      return definitionsHtml(block);
    case "table":
      return tableHtml(page, block);
    case "picture":
      return pictureHtml(page, block);
  }
}

function paragraphHtml({ role, text }: Paragraph): Html {
  if (role === "copy") return html`<blockquote class="copy"><p>${inlineHtml(text)}</p></blockquote>\n`;
  return role === "lead"
    ? html`<p class="answer">${inlineHtml(text)}</p>\n`
    : html`<p>${inlineHtml(text)}</p>\n`;
}

function definitionsHtml({ rows }: Definitions): Html {
  const pairs = rows.map(
    ({ term, said }) =>
      html`<div><dt>${richText(term)}</dt><dd>${joined(said.map(inlineHtml), html`<br>`)}</dd></div>\n`,
  );
  return html`<dl class="frame">\n${pairs}</dl>\n`;
}

function tableHtml({ furniture }: StatisticPage, table: Table): Html {
  const heads = table.columns.map(
    ({ heading, holds }) => html`<th scope="col"${kind(holds)}>${richText(heading)}</th>`,
  );
  return tableRegion(
    plain(table.caption),
    html`<table class="statistic"><caption><span>${richText(table.caption)}</span></caption>
<thead><tr>${heads}</tr></thead>
<tbody>${table.rows.map((row) => [rowHtml(table, row), remarksHtml(table, remarksOn(table.columns, row, furniture))])}</tbody></table>`,
  );
}

function rowHtml({ columns }: Table, { id, cells }: Row): Html {
  const [first, ...others] = cells;
  const values = others.map(
    (cell, index) => html`<td${kind(columns[index + 1]!.holds)}>${cellHtml(cell)}</td>`,
  );
  return html`<tr${id !== undefined && html` id="${id}" tabindex="-1"`}><th scope="row"${kind(columns[0]!.holds)}>${cellHtml(first!)}</th>${values}</tr>\n`;
}

/** Under its row, across the table: a cell would grow as wide as its reason is long. */
function remarksHtml({ columns }: Table, remarks: readonly string[]): Part {
  if (remarks.length === 0) return null;
  const lines = remarks.map((remark) => html`<small>${richText(remark)}</small>`);
  return html`<tr class="remark"><td colspan="${columns.length}">${lines}</td></tr>\n`;
}

function cellHtml(cell: Cell): Html {
  return inlineHtml(isNoted(cell) ? cell.text : cell);
}

function kind(holds: "words" | "numbers"): Part {
  return holds === "numbers" && html` class="figure"`;
}

/** The drawing describes itself in its own title; the region names it by its caption. */
function pictureHtml(page: StatisticPage, { svg, caption, table }: Picture): Html {
  const same =
    table !== null &&
    html`<details class="in-words"><summary>${page.furniture.sameAsTable}</summary>${tableHtml(page, table)}</details>`;
  if (svg === null) return table === null ? html`` : tableHtml(page, table);
  return html`<figure class="picture"><div class="region" role="region" tabindex="0" aria-label="${plain(caption)}">${trusted(svg)}</div>
<figcaption>${richText(caption)}</figcaption>${same}</figure>\n`;
}

function inlineHtml(inline: Inline): Html {
  if (typeof inline === "string") return richText(inline);
  if (isLink(inline)) return html`<a href="#${inline.to}">${richText(inline.text)}</a>`;
  return html`${inline.map(inlineHtml)}`;
}

/** Isolated names and left-to-right runs as elements; stray controls of direction are dropped. */
export function richText(text: string): Html {
  const pieces = text.split(/([\u2066\u2068][^\u2066-\u2069]*\u2069)/u);
  return html`${pieces.map((piece, index) => (index % 2 === 0 ? plain(piece) : isolatedPiece(piece)))}`;
}

function isolatedPiece(piece: string): Html {
  const inner = plain(piece.slice(1, -1));
  return piece.startsWith("\u2066") ? html`<bdi dir="ltr">${inner}</bdi>` : html`<bdi>${inner}</bdi>`;
}

/** Word joiners keep both ends of a range on one line. */
function plain(text: string): string {
  return text.replace(/[\u202a-\u202e\u2066-\u2069]/gu, "").replace(/(?<=\d)–(?=\d)/gu, "\u2060–\u2060");
}
