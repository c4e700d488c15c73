// Small PDFs written by hand for tests: objects numbered from one, the first being the catalogue, with their table.
import { deflateSync } from "node:zlib";

/** An object as text, or a stream with the entries of its dictionary. */
export type SampleObject = string | { readonly entries: string; readonly content: Uint8Array | string };

/** `trailer`: further entries of the trailer, in which $XREF is the place of the table. */
export function samplePdf(objects: readonly SampleObject[], trailer = ""): Uint8Array {
  const parts: Buffer[] = [Buffer.from("%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n", "latin1")];
  const places: number[] = [];
  let at = parts[0]!.length;
  for (const [index, object] of objects.entries()) {
    const body = typeof object === "string" ? Buffer.from(object, "latin1") : streamObject(object);
    const whole = Buffer.concat([Buffer.from(`${index + 1} 0 obj\n`), body, Buffer.from("\nendobj\n")]);
    places.push(at);
    parts.push(whole);
    at += whole.length;
  }
  const size = objects.length + 1;
  const rows = places.map((place) => `${String(place).padStart(10, "0")} 00000 n \n`).join("");
  const entries = `/Size ${size}/Root 1 0 R${trailer.replace("$XREF", String(at))}`;
  const table = `xref\n0 ${size}\n0000000000 65535 f \n${rows}trailer\n<<${entries}>>\nstartxref\n${at}\n%%EOF\n`;
  return new Uint8Array(Buffer.concat([...parts, Buffer.from(table)]));
}

/** A page with this content and these resources, in Helvetica as F1; further objects are numbered from six. */
export function pageSample(
  content: SampleObject,
  { resources = "", further = [], trailer = "" }: PageSample = {},
): Uint8Array {
  const page = `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>${resources}>>>>`;
  return samplePdf(
    [
      "<</Type/Catalog/Pages 2 0 R>>",
      "<</Type/Pages/Kids[3 0 R]/Count 1>>",
      page,
      content,
      "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>",
      ...further,
    ],
    trailer,
  );
}

export interface PageSample {
  readonly resources?: string;
  readonly further?: readonly SampleObject[];
  readonly trailer?: string;
}

/** A stream as it is written, or deflated once or more often. */
export function deflated(content: Uint8Array | string, times = 1): SampleObject {
  let packed: Uint8Array = typeof content === "string" ? Buffer.from(content, "latin1") : content;
  for (let time = 0; time < times; time++) packed = deflateSync(packed, { level: 9 });
  return { entries: `/Filter[${"/FlateDecode ".repeat(times)}]`, content: packed };
}

function streamObject({ entries, content }: Exclude<SampleObject, string>): Buffer {
  const bytes = typeof content === "string" ? Buffer.from(content, "latin1") : Buffer.from(content);
  const head = Buffer.from(`<<${entries}/Length ${bytes.length}>>\nstream\n`, "latin1");
  return Buffer.concat([head, bytes, Buffer.from("\nendstream")]);
}
