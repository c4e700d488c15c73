// What every picture is asked for, and in which place it will stand.
import type { InterfaceLanguage } from "#model/index.js";

export interface PictureOptions {
  readonly language: InterfaceLanguage;
  /** In pixels; at least `narrowest`. The height follows from what there is to show. */
  readonly width: number;
  /**
   * "file" (unless said otherwise): stands alone, with its own style and paper. "page": inside a page that holds
   * `pictureStyle` in its own style sheet; no style and no paper of its own, so a strict policy need not allow more.
   */
  readonly place?: "file" | "page";
  /** In a page that holds both widths: the one this is. Set by `pagePicture`. */
  readonly shown?: "desk" | "phone";
}

/** A phone of 320 pixels, less the margins of a page. */
export const narrowest = 280;
/** From here on there is room for names, drawing and figures side by side. */
export const sideBySide = 600;
/** Where pages turn from the narrow picture to the wide one, and the widths they are drawn for. */
export const pageWidths = { phone: 340, desk: 860 } as const;
