// What the styles of a Word file tell: which are titles, tables of contents or hidden. Styles are known by their built-in
// English names, which every language of Word keeps, and not by their ids, which it translates.
import { attribute, isOn } from "./attribute.js";
import type { OfficePackage } from "./package.js";

export interface WordStyle {
  /** In lower case: "heading 1". */
  name: string;
  basedOn: string | null;
  hidden: boolean;
}

export interface WordStyles {
  /** Name of the style of that id, "" where there is none. */
  readonly name: (id: string) => string;
  /** Whether text of that style, or of one it is based on, is hidden. */
  readonly isHidden: (id: string) => boolean;
}

/** Longest chain of styles based on one another that is followed. */
const longestChain = 20;

export async function readWordStyles(parts: OfficePackage, part: string | null): Promise<WordStyles> {
  const styles = new Map<string, WordStyle>();
  let style: WordStyle | null = null;
  if (part !== null) {
    await parts.read(part, {
      open(element) {
        const value = attribute(element, "val") ?? "";
        if (element.local === "style") {
          style = { name: "", basedOn: null, hidden: false };
          styles.set(attribute(element, "styleId") ?? "", style);
        } else if (style === null) return;
        else if (element.local === "name") style.name = value.toLowerCase();
        else if (element.local === "basedOn") style.basedOn = value;
        else if (element.local === "vanish") style.hidden = isOn(element);
      },
      close({ local }) {
        if (local === "style") style = null;
      },
    });
  }
  return {
    name: (id) => styles.get(id)?.name ?? "",
    isHidden(id) {
      let each = styles.get(id);
      for (let step = 0; each !== undefined && step < longestChain; step++) {
        if (each.hidden) return true;
        each = each.basedOn === null ? undefined : styles.get(each.basedOn);
      }
      return false;
    },
  };
}
