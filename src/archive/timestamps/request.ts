// What an authority is asked (RFC 3161 section 2.4.1): to witness a SHA-256, under a number of ours, and to send its
// certificate along. It is told nothing else: no name, no text, no study. Written out in DER by hand, since all of it
// but hash and number is the same every time.

/** AlgorithmIdentifier of SHA-256: 2.16.840.1.101.3.4.2.1 with NULL parameters. */
const sha256Algorithm = Buffer.from("300d06096086480165030402010500", "hex");
const version1 = Buffer.from("020101", "hex");
const withCertificate = Buffer.from("0101ff", "hex");

/** The request, DER. `nonce` is 1 to 32 random bytes; the answer must carry the same number. */
export function timestampRequest(sha256: string, nonce: Uint8Array): Uint8Array {
  if (!/^[0-9a-f]{64}$/u.test(sha256)) throw new RangeError("not a SHA-256");
  if (nonce.length < 1 || nonce.length > 32) throw new RangeError("a nonce has 1 to 32 bytes");
  const imprint = sequence(sha256Algorithm, element(0x04, Buffer.from(sha256, "hex")));
  return sequence(version1, imprint, element(0x02, positive(nonce)), withCertificate);
}

/** A number as DER writes it: no needless zeros in front, one where the first bit would make it negative. */
export function positive(bytes: Uint8Array): Uint8Array {
  const start = bytes.findIndex((byte) => byte !== 0);
  const digits = start === -1 ? Uint8Array.of(0) : bytes.subarray(start);
  return digits[0]! >= 0x80 ? Uint8Array.of(0, ...digits) : digits;
}

function sequence(...parts: readonly Uint8Array[]): Uint8Array {
  return element(0x30, Buffer.concat(parts));
}

/** Everything here is shorter than 128 bytes, so that its length is one byte. */
function element(tag: number, content: Uint8Array): Uint8Array {
  return Uint8Array.of(tag, content.length, ...content);
}
