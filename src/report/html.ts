// Builds HTML in which nothing is trusted: every value put into a template is escaped, unless it is HTML already.
// There is no way to mark a plain string as HTML from outside, apart from `trusted`, used for the page's own style,
// script and numbers. Knows no report.

/** A piece of finished HTML. */
export class Html {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** What a template takes: text is escaped; lists are joined; null and false leave nothing. */
export type Part = Html | string | number | null | false | readonly Part[];

const escapes: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** html`<p>${anything}</p>`: escapes what it is given, in text and in quoted attributes alike. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  let text = strings[0]!;
  for (let index = 0; index < parts.length; index++) text += rendered(parts[index]!) + strings[index + 1]!;
  return new Html(text);
}

/** Parts with a separator between them; parts that leave nothing are skipped. */
export function joined(parts: readonly Part[], separator: Part): Html {
  const pieces = parts.map(rendered).filter((piece) => piece !== "");
  return new Html(pieces.join(rendered(separator)));
}

/** Text of our own that is HTML, style or script already. Never called with anything a document said. */
export function trusted(text: string): Html {
  return new Html(text);
}

/** Text made safe for element content and for quoted attributes. Characters HTML forbids become U+FFFD. */
export function escaped(text: string): string {
  return forbiddenReplaced(text).replace(/[&<>"']/gu, (character) => escapes[character]!);
}

function rendered(part: Part): string {
  if (part === null || part === false) return "";
  if (part instanceof Html) return part.text;
  if (typeof part === "number") return String(part);
  if (typeof part === "string") return escaped(part);
  return part.map(rendered).join("");
}

/** C0 and C1 controls other than tab and line feed, and halves of surrogate pairs. */
function forbiddenReplaced(text: string): string {
  return text.replace(/[\p{Cs}\p{Cc}]/gu, (character) =>
    character === "\n" || character === "\t" ? character : "\ufffd",
  );
}
