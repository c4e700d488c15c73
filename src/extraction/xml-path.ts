// Where one stands while an XML part is read as a stream, as an XPath with the names as written: the third paragraph
// of a Word file is /w:document/w:body/w:p[3]. Prefixes mean what the part declares them to mean.
import { UnpackingFault } from "#unpacking/index.js";

interface Level {
  readonly step: string;
  /** How many children of each name have been opened. */
  readonly children: Map<string, number>;
}

/** Characters of all paths of a part: far more than a thousand pages have, far less than long names could ask for. */
const mostWritten = 32 * 1024 * 1024;

export class XmlPath {
  readonly #single: ReadonlySet<string>;
  readonly #levels: Level[] = [{ step: "", children: new Map() }];
  #written = 0;

  /** `single`: names of elements that stand once by their standard, and are written without a number. */
  constructor(single: readonly string[]) {
    this.#single = new Set(single);
  }

  open(name: string): void {
    const { children } = this.#levels.at(-1)!;
    const number = (children.get(name) ?? 0) + 1;
    children.set(name, number);
    const isRoot = this.#levels.length === 1;
    const step = isRoot || this.#single.has(name) ? name : `${name}[${number}]`;
    this.#levels.push({ step, children: new Map() });
  }

  close(): void {
    this.#levels.pop();
  }

  /** From the root to the element opened last. Fault: "limit" where all paths together grow beyond reason. */
  toString(): string {
    const path = this.#levels.map(({ step }) => step).join("/");
    this.#written += path.length;
    if (this.#written > mostWritten)
      throw new UnpackingFault("limit", "its names or levels of markup are too long");
    return path;
  }
}
