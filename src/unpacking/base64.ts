// Base64 as mail carries it (RFC 2045, section 6.8): other characters are passed over, and padding in the middle, as
// some mailers put it at each line, ends a unit and not the text. Time and memory grow with the length alone.

const values = new Int8Array(256).fill(-1);
for (const [value, letter] of [
  ..."ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/",
].entries()) {
  values[letter.charCodeAt(0)] = value;
}
const padding = 0x3d;

export function base64Bytes(encoded: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(Math.ceil((encoded.length * 3) / 4));
  let [length, bits, held] = [0, 0, 0];
  for (let at = 0; at < encoded.length; at++) {
    const value = values[encoded[at]!]!;
    if (encoded[at] === padding) held = 0;
    if (value === -1) continue;
    bits = ((bits << 6) | value) & 0x3fff;
    held += 6;
    if (held < 8) continue;
    held -= 8;
    bytes[length++] = bits >> held;
  }
  return bytes.subarray(0, length);
}
