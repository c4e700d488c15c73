// How much an LZW stream unpacks to (ISO 32000-2, 7.4.4): its codes are followed and only their lengths kept.
const clear = 256;
const done = 257;
const tableSize = 4096;

/** Bytes when unpacked, or null beyond `most`. */
export function lzwSize(packed: Uint8Array, most: number): number | null {
  const lengths = new Uint32Array(tableSize).fill(1, 0, clear);
  let next = done + 1;
  let width = 9;
  let last = 0;
  let size = 0;
  let bits = 0;
  let held = 0;
  for (const byte of packed) {
    bits = ((bits << 8) | byte) & 0xffffff;
    held += 8;
    if (held < width) continue;
    held -= width;
    const code = (bits >> held) & ((1 << width) - 1);
    if (code === done) return size;
    if (code === clear) {
      [next, width, last] = [done + 1, 9, 0];
      continue;
    }
    const length = code < next ? lengths[code]! : last + 1;
    if (last > 0 && next < tableSize) lengths[next++] = last + 1;
    width = next + 1 >= 2048 ? 12 : next + 1 >= 1024 ? 11 : next + 1 >= 512 ? 10 : 9;
    last = length;
    size += length;
    if (size > most) return null;
  }
  return size;
}
