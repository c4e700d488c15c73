// The text of a mail's part: the charset it states; where it states none or the bytes are not in it, UTF-8; where they
// are not that either, windows-1256, which old Arabic mail is in. Text that was wrapped to flow is unwrapped.
import { parameter } from "./mail-header.js";

/** `contentType` is the part's header as written. */
export function decodeMailText(
  { bytes, charset, mediaType }: { bytes: Uint8Array; charset: string | null; mediaType: string },
  contentType: string,
): { readonly text: string; readonly decodedBy: string } {
  // A mailer that says ASCII and sends more has sent UTF-8 more often than not.
  const isAscii = /^(?:us-)?ascii$/iu.test(charset ?? "");
  const stated = charset === null || isAscii ? [] : [charset];
  const [text, decodedBy] = firstThatFits(bytes, [...stated, "utf-8"]);
  const flowed = mediaType === "text/plain" && /^flowed$/iu.test(parameter(contentType, "format") ?? "");
  const deletesSpace = /^yes$/iu.test(parameter(contentType, "delsp") ?? "");
  return { text: flowed ? unwrap(text, deletesSpace) : text, decodedBy };
}

function firstThatFits(bytes: Uint8Array, charsets: readonly string[]): readonly [string, string] {
  for (const charset of charsets) {
    try {
      const decoder = new TextDecoder(charset, { fatal: true });
      return [decoder.decode(bytes), decoder.encoding];
    } catch {
      // Not in that charset, or no charset of that name.
    }
  }
  return [new TextDecoder("windows-1256").decode(bytes), "windows-1256"];
}

/**
 * Lines that end in a space go on in the next (RFC 3676, section 4.1). The signature mark "-- " is none of them, and
 * a line goes on only at the same depth of quotation. `deletesSpace` is DelSp, for scripts without spaces.
 */
function unwrap(text: string, deletesSpace: boolean): string {
  const paragraphs: { depth: number; pieces: string[]; isOpen: boolean }[] = [];
  for (const line of text.split(/\r?\n/u)) {
    const depth = /^>*/u.exec(line)![0].length;
    const stuffed = line.slice(depth).replace(/^ /u, "");
    const isOpen = stuffed.endsWith(" ") && stuffed !== "-- ";
    const piece = isOpen && deletesSpace ? stuffed.slice(0, -1) : stuffed;
    const last = paragraphs.at(-1);
    if (last?.isOpen && last.depth === depth && stuffed !== "-- ") {
      last.pieces.push(piece);
      last.isOpen = isOpen;
    } else paragraphs.push({ depth, pieces: [piece], isOpen });
  }
  return paragraphs
    .map(({ depth, pieces }) => `${">".repeat(depth)}${depth > 0 ? " " : ""}${pieces.join("")}`)
    .join("\n");
}
