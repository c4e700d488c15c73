// Who wrote an article, as its page prints it: in an element that templates keep for it, or in a line beside the text.
// «الثلاثاء 4 أيار - كتب مراسل الشؤون المحلية»: the name stands behind its cue, up to the next bar, dash or date.
import type { Reading } from "../fields.js";
import type { Block } from "./blocks.js";
import type { Page } from "./page-tree.js";
import { countWords } from "./wording.js";

/** Cues of a byline; group 1 is the name and what may follow it. */
export const bylineCues: readonly {
  readonly meaning: string;
  readonly pattern: RegExp;
  readonly example: string;
  readonly counterExample: string;
}[] = [
  {
    meaning: "by, written by",
    pattern: /^(?:[Bb]y|BY|(?:[Ww]ritten|[Pp]osted) by)\s*:?\s+(?=\p{Lu})(.+)$/u,
    example: "By Mara Hale, Old Harbour",
    counterExample: "By nightfall nobody was left.",
  },
  {
    meaning: "بقلم، كتب، نشره",
    pattern: /(?:^|[-–—|•·]\s*)(?:بقلم|كتبت?|نشره|حاور(?:ه|ته)(?:ا|م)?)(?:\s*[:-]\s*|\s+)(.+)$/u,
    example: "الثلاثاء 4 أيار 2010 - كتب مراسل الشؤون المحلية",
    counterExample: "قال إنه كتب رسالة إلى أمه",
  },
  {
    meaning: "إعداد، تحرير، تقرير: مع علامة بعدها، فهي أسماء أيضا",
    pattern: /(?:^|[-–—|•·]\s*)(?:من )?(?:إعداد|تحرير|تقرير|حوار)\s*[:-]\s*(.+)$/u,
    example: "خاص - إعداد: جمانة الحصاد",
    counterExample: "تحرير القرية من الألغام",
  },
];

/** Where templates print who wrote it, or the agency it comes from; asked in this order. */
const elements = [
  "[rel=author],[itemprop=author],.byline,.author-name,.writer",
  ".article-source,.news-source,.source",
];

const longestLine = 16;
const longestName = 60;

/** Readings of the author: elements first, then `beside`, the pruned lines around the text. */
export function bylinesOf(page: Page, beside: readonly Block[]): readonly Reading[] {
  const marked = elements.map((selector) => page.querySelector(selector)?.textContent ?? "");
  const names = marked.flatMap((text) => nameIn(behindCue(text) ?? text));
  const lines = beside.filter(({ text }) => countWords(text) <= longestLine);
  return [...names, ...lines.flatMap(({ text }) => nameIn(behindCue(text) ?? ""))].map((value) => ({
    value,
    from: "byline",
  }));
}

function behindCue(text: string): string | null {
  const line = text.replace(/\s+/gu, " ").trim();
  for (const { pattern } of bylineCues) {
    const name = pattern.exec(line)?.[1];
    if (name !== undefined) return name;
  }
  return null;
}

/** What ends a name: a bar, a dash between spaces, a date. */
const behindName = /\s*(?:[|•·]|\s[-–—]\s|(?:\sفي\s+|\son\s+)?\p{Nd}).*$/u;

function nameIn(text: string): readonly string[] {
  const name = text.replace(/\s+/gu, " ").trim().replace(behindName, "").trim();
  return name === "" || name.length > longestName || /https?:/u.test(name) ? [] : [name];
}
