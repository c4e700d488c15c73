// The title in the properties of an office file (Dublin Core, in docProps/core.xml or meta.xml). Nothing else of them is
// read: creator, last editor, company and the times of editing tell of the researcher's or a witness's own machine.
import type { Reading } from "../fields.js";
import type { OfficePackage } from "./package.js";
import { folded } from "./paragraphs.js";

const dublinCore = "http://purl.org/dc/elements/1.1/";

/** The title, or no reading where there is no such part or it states none. */
export async function statedTitle(parts: OfficePackage, part: string | null): Promise<readonly Reading[]> {
  let [title, inTitle] = ["", false];
  if (part !== null) {
    await parts.read(part, {
      open({ local, uri }) {
        inTitle = local === "title" && uri === dublinCore;
      },
      close() {
        inTitle = false;
      },
      text(text) {
        if (inTitle) title += text;
      },
    });
  }
  const value = folded(title).trim();
  return value === "" ? [] : [{ value, from: "document properties" }];
}
