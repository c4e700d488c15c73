// Puts pieces of text together until a block element or a line break ends the block.
import type { Around, Block, Wording } from "./blocks.js";
import { foldSpace, type PageElement } from "./page-tree.js";

/** Letters and digits counted by what they are written in. */
interface Counts {
  all: number;
  linked: number;
  italic: number;
  bold: number;
}

export class BlockCollector {
  readonly blocks: Block[] = [];
  readonly #beside: Block[] = [];
  #text = "";
  #around: Around | null = null;
  #counts: Counts = { all: 0, linked: 0, italic: 0, bold: 0 };
  #holders = new Set<PageElement>();
  #links = new Set<PageElement>();
  #lastHolder: PageElement | null = null;
  #break: "none" | "one" | "block" = "none";

  add(text: string, holder: PageElement, around: Around, wording: Wording): void {
    if (!/\S/u.test(text)) {
      if (this.#text !== "") this.#text += " ";
      return;
    }
    if (this.#break === "one" && this.#isElsewhere(holder)) this.close();
    this.#break = "none";
    this.#around ??= around;
    this.#text += text;
    this.#holders.add(holder);
    this.#lastHolder = holder;
    this.#count(text, wording);
  }

  /**
   * A line break ends a block where a sentence has ended, where a second break follows, or where the next line is
   * written in an element of its own; elsewhere it is a space, since old pages break every line.
   */
  breakLine(): void {
    if (this.#break !== "none" || /[.!?؟…:"”»)]\s*$/u.test(this.#text.slice(-8))) {
      this.close();
      this.#break = "block";
    } else {
      if (this.#text !== "") this.#text += " ";
      this.#break = "one";
    }
  }

  /** Blocks that stand inside the present one but are none of its text: they follow it. */
  beside(blocks: readonly Block[]): void {
    this.#beside.push(...blocks);
  }

  close(): void {
    const text = foldSpace(this.#text);
    if (text !== "" && this.#around !== null) this.blocks.push(this.#block(text, this.#around));
    this.blocks.push(...this.#beside.splice(0));
    this.#text = "";
    this.#around = null;
    this.#counts = { all: 0, linked: 0, italic: 0, bold: 0 };
    this.#holders = new Set();
    this.#links = new Set();
    this.#lastHolder = null;
    this.#break = "none";
  }

  #block(text: string, around: Around): Block {
    const { linked, italic, bold } = this.#counts;
    const all = Math.max(1, this.#counts.all);
    return {
      ...around,
      text,
      linked: linked / all,
      italic: italic / all,
      bold: bold / all,
      links: [...this.#links],
      holders: this.#holders,
    };
  }

  #count(text: string, { link, italic, bold }: Wording): void {
    const letters = text.replace(/[^\p{L}\p{N}]+/gu, "").length;
    this.#counts.all += letters;
    if (italic) this.#counts.italic += letters;
    if (bold) this.#counts.bold += letters;
    if (link === null) return;
    this.#counts.linked += letters;
    this.#links.add(link);
  }

  /** Whether the holder is neither around nor inside that of the text before it. */
  #isElsewhere(holder: PageElement): boolean {
    const last = this.#lastHolder;
    return last !== null && !last.contains(holder) && !holder.contains(last);
  }
}
