// The text of an XML file's bytes: byte order mark, else the declaration, else UTF-8 (XML 1.0, appendix F). What does
// not decode is broken, never mended.
import { UnpackingFault } from "./unpacking-fault.js";

/** Faults "broken" for a charset that is unknown or that the bytes are not in. */
export function xmlText(bytes: Uint8Array): string {
  const charset = charsetOf(bytes);
  try {
    return new TextDecoder(charset, { fatal: true }).decode(bytes);
  } catch (error) {
    throw new UnpackingFault("broken", `the XML is not in the charset it states, ${charset.slice(0, 40)}`, {
      cause: error,
    });
  }
}

/** First bytes that tell a family of charsets, with or without byte order mark. */
const families: readonly (readonly [bytes: readonly number[], charset: string])[] = [
  [[0xef, 0xbb, 0xbf], "utf-8"],
  [[0xff, 0xfe], "utf-16le"],
  [[0xfe, 0xff], "utf-16be"],
  [[0x3c, 0x00], "utf-16le"],
  [[0x00, 0x3c], "utf-16be"],
];

function charsetOf(bytes: Uint8Array): string {
  const family = families.find(([first]) => first.every((byte, index) => bytes[index] === byte));
  if (family !== undefined) return family[1];
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 256));
  const stated = /^\s*<\?xml[^>]*?\sencoding\s*=\s*["']([\w.:-]+)["']/u.exec(head)?.[1];
  return stated ?? "utf-8";
}
