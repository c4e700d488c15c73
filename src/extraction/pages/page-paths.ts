// Where an element stands in its page, as XPath writes it: "/html/body/div[2]/p[3]" (W3C XPathSelector). Paths are
// those of the tree built here from the decoded markup; a browser's tree of the same page may have a tbody more, or
// have closed a paragraph where this one did not.
import { xpathFragment } from "#model/index.js";
import type { PageElement } from "./page-tree.js";

/** Gives an element's fragment. Remembers the places of children it has counted, so the tree must not change. */
export function pathsOf(): (element: PageElement) => string {
  const steps = new Map<PageElement, string>();
  const pathOf = (element: PageElement): string => {
    const parent = element.parentElement;
    if (parent === null) return `/${element.tagName.toLowerCase()}`;
    if (!steps.has(element)) countChildren(parent, steps);
    return `${pathOf(parent)}/${steps.get(element)}`;
  };
  return (element) => xpathFragment(pathOf(element));
}

/** Numbers the children of each name, where there are several. */
function countChildren(parent: PageElement, steps: Map<PageElement, string>): void {
  const alike = new Map<string, PageElement[]>();
  for (const child of parent.children) {
    const name = child.tagName.toLowerCase();
    const others = alike.get(name);
    if (others === undefined) alike.set(name, [child]);
    else others.push(child);
  }
  for (const [name, children] of alike) {
    for (const [index, child] of children.entries())
      steps.set(child, children.length === 1 ? name : `${name}[${index + 1}]`);
  }
}
