// A picture on a page that is read on desks and on phones: drawn for both, so that letters keep their size; the page's
// style shows the one there is room for.
import type { InterfaceLanguage } from "#model/index.js";
import { type PictureOptions, pageWidths } from "./options.js";

/** Two drawings as markup, for a page whose style holds `pictureStyle`. Paper gets the wide one. */
export async function pagePicture(
  draw: (options: PictureOptions) => Promise<string>,
  language: InterfaceLanguage,
): Promise<string> {
  const drawn: string[] = [];
  for (const shown of ["desk", "phone"] as const)
    drawn.push(await draw({ language, width: pageWidths[shown], place: "page", shown }));
  return drawn.join("");
}
