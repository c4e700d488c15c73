// Writes PDF files object by object (ISO 32000-1, 7.5), as sound or as broken as asked.

/** Numbered from one, the first the catalogue. `trailer` stands in the trailer beside Root and Size. */
export function pdfOf(objects: readonly (string | Uint8Array)[], trailer = ""): Uint8Array {
  const parts: Buffer[] = [Buffer.from("%PDF-1.7\n")];
  const places: number[] = [];
  let at = parts[0]!.length;
  for (const [index, object] of objects.entries()) {
    places.push(at);
    const part = Buffer.concat([
      Buffer.from(`${index + 1} 0 obj\n`),
      Buffer.from(object),
      Buffer.from("\nendobj\n"),
    ]);
    parts.push(part);
    at += part.length;
  }
  const table = places.map((place) => `${String(place).padStart(10, "0")} 00000 n \n`).join("");
  const size = objects.length + 1;
  parts.push(
    Buffer.from(
      `xref\n0 ${size}\n0000000000 65535 f \n${table}trailer << /Size ${size} /Root 1 0 R ${trailer} >>\nstartxref\n${at}\n%%EOF\n`,
    ),
  );
  return Buffer.concat(parts);
}

export function pdfStream(dictionary: string, content: Uint8Array): Uint8Array {
  const head = Buffer.from(`<< ${dictionary} /Length ${content.length} >>\nstream\n`);
  return Buffer.concat([head, content, Buffer.from("\nendstream")]);
}

/** One page of Helvetica that shows what `content` draws. */
export function onePagePdf(content: Uint8Array, filter = "", trailer = ""): Uint8Array {
  return pdfOf(
    [
      "<< /Type /Catalog /Pages 2 0 R >>",
      "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
      "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 300 300] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> >> >>",
      pdfStream(filter, content),
      "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
      ...(trailer === ""
        ? []
        : [
            "<< /Filter /Standard /V 1 /R 2 /Length 40 /P -4 /O (12345678901234567890123456789012) /U (12345678901234567890123456789012) >>",
          ]),
    ],
    trailer,
  );
}
