// The paragraphs of a part of an OpenDocument text, sorted by where they stand: in the text, in a note, or beside it.
// Text that was deleted while changes were tracked is kept by the file in a list of its own, before the text.
import { inPart, xpathFragment } from "#model/index.js";
import type { XmlElement, XmlHandlers } from "#unpacking/index.js";
import { XmlPath } from "../xml-path.js";
import { attribute } from "./attribute.js";
import { OpenDocumentStyles } from "./opendocument-styles.js";
import { folded, type Paragraph, Paragraphs } from "./paragraphs.js";

/** Paragraphs inside these are no text, with the reason. */
const besideReasons: ReadonlyMap<string, string> = new Map([
  ["deletion", "deleted in tracked changes"],
  ["annotation", "comment"],
  ["header", "running head"],
  ["header-left", "running head"],
  ["header-first", "running head"],
  ["footer", "running head"],
  ["footer-left", "running head"],
  ["footer-first", "running head"],
  ["table-of-content", "contents"],
]);
const textNamespace = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
/** Of the text namespace, but what they hold is no running text: marks of notes, readings above letters. */
const notInline: ReadonlySet<string> = new Set(["note", "note-body", "note-citation", "ruby-text"]);

/** What the elements around a place say of text there. */
interface Around {
  /** Why a paragraph that begins here is no text; null where it is. */
  readonly beside: string | null;
  readonly inNote: boolean;
  readonly isHidden: boolean;
  /** Whether letters here belong to the innermost paragraph. */
  readonly isInline: boolean;
}

/** `handlers` read a part into the lists; styles of one part may rest on those of another. */
export class OpenDocumentStory {
  readonly text: Paragraph[] = [];
  readonly notes: Paragraph[] = [];
  readonly beside: (readonly [string, Paragraph])[] = [];
  readonly styles: OpenDocumentStyles;
  readonly handlers: XmlHandlers = {
    open: (element) => this.#enter(element),
    close: (element) => this.#leave(element),
    text: (text) => this.#add(folded(text)),
  };
  readonly #part: string;
  readonly #path = new XmlPath(["office:body", "office:text"]);
  readonly #paragraphs = new Paragraphs();
  readonly #around: Around[] = [{ beside: null, inNote: false, isHidden: false, isInline: false }];

  constructor(part: string, styles = new OpenDocumentStyles()) {
    this.#part = part;
    this.styles = styles;
  }

  #enter(element: XmlElement): void {
    this.#path.open(element.name);
    this.styles.open(element);
    if (isParagraph(element)) this.#openParagraph(element);
    else if (this.#around.at(-1)!.isInline) this.#addMark(element);
    this.#around.push(this.#within(element, this.#around.at(-1)!));
  }

  #leave(element: XmlElement): void {
    this.#path.close();
    this.styles.close(element);
    this.#around.pop();
    if (isParagraph(element)) this.#paragraphs.close();
  }

  #within(element: XmlElement, around: Around): Around {
    const { local, uri } = element;
    const style = attribute(element, "style-name") ?? "";
    const isOff = local === "section" && attribute(element, "display") === "none";
    return {
      beside: around.beside ?? besideReasons.get(local) ?? (isOff ? "hidden" : null),
      inNote: around.inNote || local === "note",
      isHidden:
        local === "hidden-text" || this.styles.isHidden(style) || (around.isHidden && around.isInline),
      isInline: isParagraph(element) || (around.isInline && uri === textNamespace && !notInline.has(local)),
    };
  }

  #openParagraph(element: XmlElement): void {
    const { beside, inNote } = this.#around.at(-1)!;
    const paragraph = this.#paragraphs.open(inPart(this.#part, xpathFragment(String(this.#path))), null);
    const isHeading = element.local === "h" && attribute(element, "outline-level") === "1";
    paragraph.style = this.styles.isTitle(attribute(element, "style-name") ?? "")
      ? "title"
      : isHeading
        ? "heading 1"
        : "";
    if (beside !== null) this.beside.push([beside, paragraph]);
    else (inNote ? this.notes : this.text).push(paragraph);
  }

  /** Spaces, tabs and line breaks are elements (ODF 1.3, part 3, section 6.1). */
  #addMark(element: XmlElement): void {
    if (element.local === "s" || element.local === "tab") this.#add(" ");
    else if (element.local === "line-break") this.#add("\n");
  }

  #add(text: string): void {
    const { isInline, isHidden } = this.#around.at(-1)!;
    if (isInline) this.#paragraphs.add(text, isHidden ? "hidden" : null);
  }
}

function isParagraph({ local, uri }: XmlElement): boolean {
  return uri === textNamespace && (local === "p" || local === "h");
}
