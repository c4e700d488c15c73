// Digests of WARC records ("sha1:BASE32", "sha256:hex"; ISO 28500:2017, sections 5.8 and 5.9). Tools disagree on what
// a payload is where a transfer was chunked or packed, so a payload's digest may be that of any of the forms; where
// the digest of the whole block agrees, nothing was altered and the payload's is not asked.
import { createHash } from "node:crypto";

/** Which digest of a record its bytes contradict, or null. An algorithm not known here contradicts nothing. */
export function contradictedDigest(
  fields: ReadonlyMap<string, string>,
  block: Uint8Array,
  payloads: readonly Uint8Array[],
): string | null {
  const ofBlock = agrees(fields.get("warc-block-digest"), [block]);
  if (ofBlock !== null) return ofBlock ? null : "WARC-Block-Digest";
  return agrees(fields.get("warc-payload-digest"), payloads) === false ? "WARC-Payload-Digest" : null;
}

const algorithms = new Map(
  ["md5", "sha1", "sha256", "sha384", "sha512"].flatMap((name) => [
    [name, name] as const,
    [name.replace("sha", "sha-"), name] as const,
  ]),
);

/** Whether a stated digest is that of one of the candidates; null where none is stated or it cannot be checked. */
function agrees(stated: string | undefined, candidates: readonly Uint8Array[]): boolean | null {
  const [, name = "", value = ""] = /^([\w-]{1,20}):([A-Za-z0-9+/=_-]{16,200})$/u.exec(stated ?? "") ?? [];
  const algorithm = algorithms.get(name.toLowerCase());
  if (algorithm === undefined) return null;
  return candidates.some((bytes) => {
    const digest = createHash(algorithm).update(bytes).digest();
    return (
      value.toLowerCase() === digest.toString("hex") ||
      value.toUpperCase().replace(/=+$/u, "") === base32(digest) ||
      value === digest.toString("base64")
    );
  });
}

const base32Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

/** RFC 4648, section 6, without padding. */
export function base32(bytes: Uint8Array): string {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, "0")).join("");
  return (bits.match(/.{1,5}/gu) ?? [])
    .map((five) => base32Letters[Number.parseInt(five.padEnd(5, "0"), 2)]!)
    .join("");
}
