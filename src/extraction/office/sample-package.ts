// Office files for tests: parts given as text, packed without compression, so that a fault in one is easy to make.
import { crc32 } from "node:zlib";

/** A ZIP of the parts in their order. */
export function packed(parts: Readonly<Record<string, string>>): Uint8Array {
  const pieces: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const [path, text] of Object.entries(parts)) {
    const [name, data] = [Buffer.from(path), Buffer.from(text)];
    const sizes = [crc32(data), data.length, data.length];
    const local = fields(
      [4, 0x04034b50],
      [2, 20],
      ...[0x800, 0, 0, 0].map(half),
      ...sizes.map(whole),
      [2, name.length],
      [2, 0],
    );
    directory.push(
      fields([4, 0x02014b50], ...[20, 20, 0x800, 0, 0, 0].map(half), ...sizes.map(whole)),
      fields([2, name.length], ...[0, 0, 0, 0].map(half), [4, 0], [4, at]),
      name,
    );
    pieces.push(local, name, data);
    at += local.length + name.length + data.length;
  }
  const [count, length] = [Object.keys(parts).length, Buffer.concat(directory).length];
  const end = fields([4, 0x06054b50], ...[0, 0, count, count].map(half), [4, length], [4, at], [2, 0]);
  return new Uint8Array(Buffer.concat([...pieces, ...directory, end]));
}

type NumberField = readonly [bytes: 2 | 4, value: number];

const half = (value: number): NumberField => [2, value];
const whole = (value: number): NumberField => [4, value];

function fields(...values: readonly NumberField[]): Buffer {
  return Buffer.concat(
    values.map(([bytes, value]) => {
      const buffer = Buffer.alloc(bytes);
      buffer.writeUIntLE(value, 0, bytes);
      return buffer;
    }),
  );
}

/** Relations of a part: by kind, their targets. */
export function relations(targets: Readonly<Record<string, string>>): string {
  const each = Object.entries(targets).map(
    ([kind, target], index) =>
      `<Relationship Id="rId${index}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${each.join("")}</Relationships>`;
}

/** A Word file of that body, with what else is given of parts and relations. */
export function wordFile(
  body: string,
  {
    parts = {},
    related = {},
  }: { readonly parts?: Record<string, string>; readonly related?: Record<string, string> } = {},
): Uint8Array {
  return packed({
    "_rels/.rels": relations({ officeDocument: "word/document.xml" }),
    "word/document.xml": `<w:document ${wordNamespace}><w:body>${body}</w:body></w:document>`,
    "word/_rels/document.xml.rels": relations(related),
    ...parts,
  });
}

export const wordNamespace = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
