// Opens a PDF with pdf.js (as unpdf bundles it), loaded at the first PDF since loading takes a third of a second.
// Nothing is evaluated and nothing fetched: no scripts, no character maps, no standard fonts, no decoders from
// elsewhere; forms and annotations are left alone, and pictures too unless they are asked for.
import type { getDocumentProxy } from "unpdf";
import { withReplacementText } from "./replacement-text.js";

export type PdfDocument = Awaited<ReturnType<typeof getDocumentProxy>>;
export type PdfPage = Awaited<ReturnType<PdfDocument["getPage"]>>;

/** Numbers of the drawing operators, by name. */
export type Operators = Readonly<Record<string, number>>;

export interface OpenPdf {
  readonly pdf: PdfDocument;
  readonly operators: Operators;
  close(): Promise<void>;
}

/** Throws what pdf.js throws: see `faultOf`. `largestPicture` in pixels; larger ones are left out. */
export async function openPdf(bytes: Uint8Array, largestPicture = 1): Promise<OpenPdf> {
  provideTransfer();
  const { getDocumentProxy, getResolvedPDFJS } = await import("unpdf");
  const { OPS } = await getResolvedPDFJS();
  const pdf = await getDocumentProxy(withReplacementText(bytes), {
    disableFontFace: true,
    enableXfa: false,
    isEvalSupported: false,
    maxImageSize: largestPicture,
    useSystemFonts: false,
    useWasm: false,
    useWorkerFetch: false,
    verbosity: 0,
  });
  return { pdf, operators: OPS, close: () => pdf.destroy() };
}

/** What an error of pdf.js says of the file: "encrypted", or the reason why it is broken. */
export function faultOf(error: unknown): { readonly encrypted: boolean; readonly reason: string } {
  const { name, message } =
    error instanceof Error || hasNameAndMessage(error) ? error : { name: "", message: "" };
  const reason = message.replace(/\s+/gu, " ").trim().slice(0, 200);
  return {
    encrypted: name === "PasswordException",
    reason: reason === "" ? "its parts do not fit together" : reason,
  };
}

function hasNameAndMessage(error: unknown): error is { readonly name: string; readonly message: string } {
  return (
    typeof error === "object" &&
    error !== null &&
    "name" in error &&
    "message" in error &&
    typeof error.name === "string" &&
    typeof error.message === "string"
  );
}

/** pdf.js hands its fonts over with a method of ECMAScript 2024 that Node 20 does not have. */
function provideTransfer(): void {
  if ("transferToFixedLength" in ArrayBuffer.prototype) return;
  Object.defineProperty(ArrayBuffer.prototype, "transferToFixedLength", {
    configurable: true,
    writable: true,
    value: function transferToFixedLength(this: ArrayBuffer, length = this.byteLength): ArrayBuffer {
      const moved = new ArrayBuffer(length);
      new Uint8Array(moved).set(new Uint8Array(this, 0, Math.min(length, this.byteLength)));
      return moved;
    },
  });
}
