// Blocks that lead elsewhere instead of saying something. Only links within the page's own site count as furniture:
// a line that links to another site, or prints an address, was written by the author.
import type { Block } from "./blocks.js";
import type { PageElement } from "./page-tree.js";

const printedAddress = /^(?:https?:\/\/|www\.)\S+$/iu;

/** Why a block is nothing but links, or null. `words` is its length, `host` the site's. */
export function linksOf(block: Block, words: number, host: string | null): string | null {
  if (
    block.linked <= 0.5 ||
    isPrintedAddress(block) ||
    block.links.every((link) => leadsElsewhere(link, host))
  )
    return null;
  if (block.linked > 0.75 && words < 30) return "links";
  if (block.linked > 0.95 && words < 80) return "links";
  return block.inList && words < 40 ? "list of links" : null;
}

export function isPrintedAddress({ text }: Block): boolean {
  return printedAddress.test(text);
}

/** Whether a link leads to another site than the page's; false where either is unknown. */
export function leadsElsewhere(link: PageElement, host: string | null): boolean {
  const other = /^https?:\/\/([^/?#:]+)/iu.exec(link.getAttribute("href") ?? "")?.[1]?.toLowerCase();
  return other !== undefined && host !== null && siteOf(other) !== siteOf(host);
}

/** The last two labels of a host name: near enough to compare two links of one page. */
function siteOf(host: string): string {
  return host.split(".").slice(-2).join(".");
}
