// A page of a statistic before it is set: in one language, with its title, its blocks and what the setters say of
// their own ("skip to the page"), so that setting needs no catalogue.
import type { InterfaceLanguage } from "#model/index.js";
import type { Block } from "./blocks.js";

export interface StatisticPage {
  readonly language: InterfaceLanguage;
  /** "Isnad: agreement between coders": stands above the title and on every printed page; holds no quotation mark. */
  readonly imprint: string;
  readonly title: string;
  readonly blocks: readonly Block[];
  readonly furniture: Furniture;
}

/** Words of the frame around the blocks. */
export interface Furniture {
  readonly skip: string;
  readonly contents: string;
  readonly sameAsTable: string;
  readonly inShort: string;
  readonly colon: string;
  readonly comma: string;
}

/** Finished pictures (SVG) by their short name; one that is missing leaves its place out. */
export type Pictures = Readonly<Record<string, string>>;
