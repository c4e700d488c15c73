// What the styles of an OpenDocument text tell: which text is a title, and which is hidden. Every directly set property
// makes a style of its own that rests on a named one; so each is followed up to those it rests on.
import type { XmlElement } from "#unpacking/index.js";
import { attribute } from "./attribute.js";

interface Style {
  readonly parent: string | null;
  isHidden: boolean;
}

/** Longest chain of styles that is followed. */
const longestChain = 20;

export class OpenDocumentStyles {
  readonly #styles = new Map<string, Style>();
  #open: Style | null = null;

  open(element: XmlElement): void {
    if (element.local === "style") {
      this.#open = { parent: attribute(element, "parent-style-name"), isHidden: false };
      this.#styles.set(attribute(element, "name") ?? "", this.#open);
    }
    if (element.local === "text-properties" && this.#open !== null) {
      this.#open.isHidden = attribute(element, "display") === "none";
    }
  }

  close({ local }: XmlElement): void {
    if (local === "style") this.#open = null;
  }

  isTitle(name: string): boolean {
    return this.#chain(name).some(([each]) => each === "Title");
  }

  isHidden(name: string): boolean {
    return this.#chain(name).some(([, { isHidden }]) => isHidden);
  }

  /** The style of that name and those it rests on. */
  #chain(name: string): readonly (readonly [string, Style])[] {
    const chain: (readonly [string, Style])[] = [];
    let next: string | null = name;
    while (next !== null && chain.length < longestChain) {
      const style = this.#styles.get(next);
      if (style === undefined) return chain;
      chain.push([next, style]);
      next = style.parent;
    }
    return chain;
  }
}
