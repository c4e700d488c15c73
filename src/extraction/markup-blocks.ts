// Markup that stands inside something else (an entry of a feed, a mail) as its blocks: all of them, for it is no page and
// has no furniture around its article.
import { UnpackingFault } from "#unpacking/index.js";
import { type Block, blocksOf } from "./pages/blocks.js";
import { excessOf } from "./pages/markup-limits.js";
import { parsePage, slimmed } from "./pages/page-tree.js";

/** In reading order. Faults: "limit" for markup beyond reason, "broken" for what cannot be taken apart. */
export function markupBlocks(html: string): readonly Block[] {
  const markup = slimmed(html);
  const excess = excessOf(markup);
  if (excess !== null) throw new UnpackingFault("limit", excess);
  try {
    return blocksOf(parsePage(markup).body);
  } catch (error) {
    // linkedom throws plain errors on trees it does not understand.
    const reason = error instanceof Error ? error.message : String(error);
    throw new UnpackingFault("broken", reason, { cause: error });
  }
}
