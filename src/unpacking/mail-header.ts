// Header fields of mail and MIME parts (RFC 5322, 2045): unfolded, and the parameters that say how a body is read.
import { UnpackingFault } from "./unpacking-fault.js";

export interface HeaderField {
  /** In lower case. */
  readonly name: string;
  /** Unfolded, otherwise as written; encoded words stay encoded. */
  readonly value: string;
}

/** Of one part of a mail. Honest mail has some forty fields of some hundred bytes; lists of recipients are longer. */
export const headerLimits = { fields: 1000, lineBytes: 256 * 1024, bytes: 1024 * 1024 };

/** A field's name, its colon, and its value. */
const fieldStart = /^([!-9;-~]{1,100})[ \t]*:/u;

/** Fields of a header's lines, in their order. A line that is neither a field nor goes on one is passed over. */
export function headerFields(lines: readonly Uint8Array[]): readonly HeaderField[] {
  const open: { readonly name: string; readonly value: string[] }[] = [];
  for (const line of lines) {
    const text = headerText(line);
    const found = fieldStart.exec(text);
    if (/^[ \t]/u.test(text)) open.at(-1)?.value.push(text);
    else if (found !== null) {
      open.push({ name: found[1]!.toLowerCase(), value: [text.slice(found[0].length)] });
    }
  }
  if (open.length > headerLimits.fields) {
    throw new UnpackingFault("limit", `more than ${headerLimits.fields} header fields in a part`);
  }
  return open.map(({ name, value }) => ({ name, value: value.join("").trim() }));
}

/** Header bytes are ASCII by the standard; what is not is UTF-8 (RFC 6532), else the Arabic of Windows. */
function headerText(line: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(line);
  } catch {
    return new TextDecoder("windows-1256").decode(line);
  }
}

/** The first field of a name counts, as with other readers; `name` in lower case. */
export function fieldValue(fields: readonly HeaderField[], name: string): string | null {
  return fields.find((field) => field.name === name)?.value ?? null;
}

/** What stands before the first semicolon, in lower case: the media type, the disposition. */
export function leadingValue(value: string): string {
  return value.split(";", 1)[0]!.trim().toLowerCase();
}

/** A parameter's value, quotes and their backslashes undone; null where it is not stated. RFC 2231 parts are not joined. */
export function parameter(value: string, name: string): string | null {
  for (const [, key, quoted, bare] of value.matchAll(
    /;[ \t]*([^\s=;"]{1,100})[ \t]*=[ \t]*(?:"((?:[^"\\]|\\.)*)"|([^\s;"]*))/gu,
  )) {
    if (key!.toLowerCase() === name) return quoted === undefined ? bare! : quoted.replace(/\\(.)/gu, "$1");
  }
  return null;
}
