// Under which address an original is replayed. A replay program opens http addresses only, so a file that never had
// one gets an invented one below isnad.invalid: the top-level domain `invalid` is reserved and belongs to nobody
// (RFC 2606 section 2), so that no reader can take it for a place on the web. That it was a file and no capture is
// said by its record type, `resource` (ISO 28500:2017 section 6.7), and by a metadata record beside it.
import type { Snapshot } from "#model/index.js";

const invented = "https://isnad.invalid/originals/";
const longestName = 120;

/** The address a snapshot was taken from, without fragment; an invented one where it had none of the web. */
export function replayAddress(snapshot: Snapshot): string {
  return webAddress(snapshot) ?? inventedAddress(snapshot);
}

/** An address that names this snapshot alone: `https://isnad.invalid/originals/SHA256/FILE`. */
export function inventedAddress({ sha256, files }: Snapshot): string {
  return new URL(`${sha256}/${encodeURIComponent(fileName(files[0]!))}`, invented).href;
}

/**
 * Last part of a path: never empty, never only dots, without control characters (which make replay programs answer
 * with an error), at most 120 characters, of which the end is kept, since it tells the kind of file.
 */
export function fileName(path: string): string {
  const wellFormed = Buffer.from(path.slice(path.lastIndexOf("/") + 1)).toString();
  const name = [...wellFormed.replace(/\p{Cc}/gu, "_")].slice(-longestName).join("");
  return /^\.*$/u.test(name) ? "original" : name;
}

function webAddress({ address }: Snapshot): string | null {
  if (address === null || !URL.canParse(address)) return null;
  const url = new URL(address);
  if (url.protocol !== "http:" && url.protocol !== "https:") return null;
  url.hash = "";
  return url.href;
}
