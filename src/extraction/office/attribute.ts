// Attributes of office markup, by local name: which prefix stands for the standard's namespace is the writer's choice.
import type { XmlElement } from "#unpacking/index.js";

export function attribute({ attributes }: XmlElement, local: string): string | null {
  const plain = attributes.get(local);
  if (plain !== undefined) return plain;
  for (const [name, value] of attributes) if (name.endsWith(`:${local}`)) return value;
  return null;
}

/** An on-off property (ECMA-376, 17.17.4): on when it stands there, unless its value says off. */
export function isOn(element: XmlElement): boolean {
  return !["0", "false", "off"].includes(attribute(element, "val") ?? "true");
}
