// The smallest DOCX, ODT and XLSX that readers of them accept, around whatever part is under test.
import { type ZipEntryGiven, zipOf } from "./zip-bytes.js";

const declaration = '<?xml version="1.0" encoding="UTF-8"?>';
const officeDocument = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packageRelations = "http://schemas.openxmlformats.org/package/2006/relationships";

function openPackage(main: string, mainType: string, parts: readonly ZipEntryGiven[]): Uint8Array {
  return zipOf([
    {
      name: "[Content_Types].xml",
      content: `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/${main}" ContentType="application/vnd.openxmlformats-officedocument.${mainType}.main+xml"/></Types>`,
    },
    {
      name: "_rels/.rels",
      content: `${declaration}<Relationships xmlns="${packageRelations}"><Relationship Id="r1" Type="${officeDocument}/officeDocument" Target="${main}"/></Relationships>`,
    },
    ...parts,
  ]);
}

/** `document` is the whole of word/document.xml. */
export function docxOf(document: string): Uint8Array {
  return openPackage("word/document.xml", "wordprocessingml.document", [
    { name: "word/document.xml", content: document },
  ]);
}

/** `body` stands in the body of a sound document; `before` between the declaration and its root. */
export function wordDocument(body: string, before = ""): string {
  return `${declaration}${before}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`;
}

/** `sheet` is the whole of the first sheet, `shared` the one text its cells may share. */
export function xlsxOf(sheet: string, shared = ""): Uint8Array {
  const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  return openPackage("xl/workbook.xml", "spreadsheetml.sheet", [
    {
      name: "xl/workbook.xml",
      content: `${declaration}<workbook xmlns="${main}" xmlns:r="${officeDocument}"><sheets><sheet name="a" sheetId="1" r:id="r1"/></sheets></workbook>`,
    },
    {
      name: "xl/_rels/workbook.xml.rels",
      content: `${declaration}<Relationships xmlns="${packageRelations}"><Relationship Id="r1" Type="${officeDocument}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="${officeDocument}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    },
    {
      name: "xl/sharedStrings.xml",
      content: `${declaration}<sst xmlns="${main}"><si><t>${shared}</t></si></sst>`,
    },
    { name: "xl/worksheets/sheet1.xml", content: sheet },
  ]);
}

export function sheetOf(rows: string, before = ""): string {
  return `${declaration}${before}<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows}</sheetData></worksheet>`;
}

/** `content` is the whole of content.xml. */
export function odtOf(content: string): Uint8Array {
  const mediaType = "application/vnd.oasis.opendocument.text";
  return zipOf([
    { name: "mimetype", content: mediaType },
    {
      name: "META-INF/manifest.xml",
      content: `${declaration}<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><manifest:file-entry manifest:full-path="/" manifest:media-type="${mediaType}"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>`,
    },
    { name: "content.xml", content },
  ]);
}

export function odtContent(body: string, before = ""): string {
  return `${declaration}${before}<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:text>${body}</office:text></office:body></office:document-content>`;
}
