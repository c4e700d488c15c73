// The paragraphs of one part of a Word file (ECMA-376, part 1, section 17): the document, its notes, comments, running
// heads. Tracked changes are read as accepted: what was deleted or moved away is left out, what was inserted stands.
// Not read: numbers of lists, which Word computes; pictures; files embedded; text that a drawing describes itself by.
import { inPart, xpathFragment } from "#model/index.js";
import type { XmlElement } from "#unpacking/index.js";
import { XmlPath } from "../xml-path.js";
import { attribute, isOn } from "./attribute.js";
import type { OfficePackage } from "./package.js";
import { folded, type Paragraph, Paragraphs } from "./paragraphs.js";
import type { WordStyles } from "./word-styles.js";

export interface NoteReference {
  readonly kind: "footnotes" | "endnotes";
  readonly id: string;
  /** Why the reference is not in the text; null where it is. */
  readonly leftOut: string | null;
}
export interface WordStory {
  readonly paragraphs: readonly Paragraph[];
  /** In the order of the text. */
  readonly notes: readonly NoteReference[];
}

export async function readStory(parts: OfficePackage, part: string, styles: WordStyles): Promise<WordStory> {
  const reader = new StoryReader(part, styles);
  await parts.read(part, {
    open: (element) => reader.open(element),
    close: (element) => reader.close(element),
    text: (text) => reader.text(text),
  });
  return { paragraphs: reader.paragraphs.all, notes: reader.notes };
}

/** Nothing in them is read: instructions of fields, readings above letters, properties as they were before a change. */
const passedOver: ReadonlySet<string> = new Set(
  "instrText delInstrText rt sectPr sdtPr tblPr trPr tcPr pPrChange rPrChange".split(" "),
);
/** Inside them, what was deleted or moved away. */
const deletions: ReadonlySet<string> = new Set(["del", "moveFrom"]);
/** Each is one note or comment. */
const noteElements: ReadonlySet<string> = new Set(["footnote", "endnote", "comment"]);
/** What stands for a letter in a run. */
const marks: ReadonlyMap<string, string> = new Map([
  ["tab", " "],
  ["ptab", " "],
  ["br", "\n"],
  ["cr", "\n"],
  ["noBreakHyphen", "\u2011"],
  ["softHyphen", "\u00ad"],
]);

class StoryReader {
  readonly paragraphs = new Paragraphs();
  readonly notes: NoteReference[] = [];
  readonly #part: string;
  readonly #styles: WordStyles;
  readonly #path = new XmlPath(["w:body"]);
  /** Depth of what is passed over, 0 where all is read. */
  #passing = 0;
  #deleted = 0;
  #inProperties = 0;
  #inText = 0;
  /** Whether each open run is hidden, innermost last. */
  readonly #runs: boolean[] = [];
  /** Whether each open choice between renderings has been made. */
  readonly #chosen: boolean[] = [];
  #note: string | null = null;

  constructor(part: string, styles: WordStyles) {
    this.#part = part;
    this.#styles = styles;
  }

  open(element: XmlElement): void {
    const { name, local } = element;
    this.#path.open(name);
    if (this.#passing > 0 || passedOver.has(local) || this.#isOtherRendering(local)) this.#passing++;
    else if (deletions.has(local)) this.#deleted++;
    else if (noteElements.has(local)) this.#note = noteIn(element);
    else if (local === "p") this.paragraphs.open(this.#fragment(), this.#note);
    else if (local === "pPr") this.#inProperties++;
    else if (local === "r") this.#runs.push(false);
    else if (local === "t" || local === "delText") this.#inText++;
    else this.#readProperty(element);
  }

  close({ local }: XmlElement): void {
    this.#path.close();
    if (this.#passing > 0) this.#passing--;
    else if (deletions.has(local)) this.#deleted--;
    else if (noteElements.has(local)) this.#note = null;
    else if (local === "p") this.paragraphs.close();
    else if (local === "pPr") this.#inProperties--;
    else if (local === "r") this.#runs.pop();
    else if (local === "t" || local === "delText") this.#inText--;
    else if (local === "AlternateContent") this.#chosen.pop();
  }

  text(text: string): void {
    if (this.#inText > 0 && this.#passing === 0) this.paragraphs.add(folded(text), this.#reason());
  }

  #fragment(): string {
    return inPart(this.#part, xpathFragment(String(this.#path)));
  }

  #reason(): string | null {
    if (this.#deleted > 0) return "deleted in tracked changes";
    return this.#runs.at(-1) === true ? "hidden" : null;
  }

  /** Of several renderings of one drawing only the first is read, or its text would stand twice. */
  #isOtherRendering(local: string): boolean {
    if (local === "AlternateContent") this.#chosen.push(false);
    if (local !== "Choice" && local !== "Fallback") return false;
    if (this.#chosen.at(-1) === true) return true;
    if (this.#chosen.length > 0) this.#chosen[this.#chosen.length - 1] = true;
    return false;
  }

  #readProperty(element: XmlElement): void {
    const { local } = element;
    if (local === "pStyle") this.paragraphs.style(attribute(element, "val") ?? "");
    if (this.#inProperties > 0 || this.#runs.length === 0) return;
    const mark = marks.get(local) ?? symbolIn(element);
    if (mark !== null) this.paragraphs.add(mark, this.#reason());
    else if (local === "vanish") this.#hideRun(isOn(element));
    else if (local === "rStyle") this.#hideRun(this.#styles.isHidden(attribute(element, "val") ?? ""));
    else if (local === "footnoteReference" || local === "endnoteReference") this.#refer(element, local);
  }

  #hideRun(hidden: boolean): void {
    this.#runs[this.#runs.length - 1] = hidden;
  }

  #refer(element: XmlElement, local: "footnoteReference" | "endnoteReference"): void {
    const kind = local === "footnoteReference" ? "footnotes" : "endnotes";
    this.notes.push({ kind, id: attribute(element, "id") ?? "", leftOut: this.#reason() });
  }
}

/** Separators between text and notes are kept as notes of a type; they hold no text. */
function noteIn(element: XmlElement): string | null {
  const type = attribute(element, "type") ?? "normal";
  return type === "normal" ? attribute(element, "id") : null;
}

/** A letter of a symbol font by its number (17.3.3.30); what such a font draws for it is not known here. */
function symbolIn(element: XmlElement): string | null {
  if (element.local !== "sym") return null;
  const code = Number.parseInt(attribute(element, "char") ?? "", 16);
  const isLetter = code > 0x1f && code <= 0xffff && (code < 0xd800 || code > 0xdfff);
  return isLetter ? String.fromCharCode(code) : null;
}
