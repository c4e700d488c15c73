// Which part of an office file refers to which (ECMA-376, part 2, section 9): footnotes, styles, sheets are found by
// the kind of their relation, since their names are free.

import { attribute } from "./attribute.js";
import type { OfficePackage } from "./package.js";

export interface Relation {
  readonly id: string;
  /** Last word of its type: "footnotes", "styles", "worksheet". */
  readonly kind: string;
  /** Path of the part referred to. */
  readonly target: string;
}

/** The relations of a part, "" for the package itself; those that lead outside are left out. */
export async function relationsOf(parts: OfficePackage, part: string): Promise<readonly Relation[]> {
  const cut = part.lastIndexOf("/") + 1;
  const folder = part.slice(0, cut);
  const relations: Relation[] = [];
  await parts.read(`${folder}_rels/${part.slice(cut)}.rels`, {
    open(element) {
      const target = attribute(element, "Target");
      if (element.local !== "Relationship" || target === null) return;
      if (attribute(element, "TargetMode") === "External") return;
      const kind = attribute(element, "Type")?.split("/").at(-1) ?? "";
      relations.push({ id: attribute(element, "Id") ?? "", kind, target: resolved(folder, target) });
    },
  });
  return relations;
}

/** The first part of a kind, or null. */
export function partOf(relations: readonly Relation[], kind: string): string | null {
  return relations.find((relation) => relation.kind === kind)?.target ?? null;
}

function resolved(folder: string, target: string): string {
  const steps: string[] = [];
  for (const step of `${target.startsWith("/") ? "" : folder}${target}`.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "." && step !== "") steps.push(step);
  }
  return steps.join("/");
}
