// Languages: of the documents (what is read) and of the program (what it speaks).
import { z } from "zod";

/** ISO 639-1 code of a document's language, or "und" where it cannot be told. */
export const documentLanguageSchema = z.string().regex(/^([a-z]{2,3}|und)$/u);
export type DocumentLanguage = z.infer<typeof documentLanguageSchema>;

/** The languages the program speaks: every sentence it prints exists in both. */
export const interfaceLanguageSchema = z.enum(["en", "ar"]);
export type InterfaceLanguage = z.infer<typeof interfaceLanguageSchema>;

/** One text in each language of the program. */
export const localisedSchema = z.object({ en: z.string().min(1), ar: z.string().min(1) });
export type Localised = Readonly<z.infer<typeof localisedSchema>>;

/** A text that may have been given once for all, or once a language. */
export function inLanguage(text: string | Localised, language: InterfaceLanguage): string {
  return typeof text === "string" ? text : text[language];
}

/** Languages written from right to left; others run left to right. */
const rightToLeft: ReadonlySet<string> = new Set(["ar", "fa", "he", "ur", "ckb", "ps", "sd", "ug", "yi"]);

export function directionOf(language: DocumentLanguage): "rtl" | "ltr" {
  return rightToLeft.has(language) ? "rtl" : "ltr";
}

/** Names in braces of a template: `Placeholders<"{file} of {size}">` is `"file" | "size"`. */
export type Placeholders<T extends string> = T extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholders<Rest>
  : never;

/** Puts values into a template's braces; a name without a value stays visible, so a fault is seen. */
export function fillIn(template: string, values: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{(\w+)\}/gu, (whole, name: string) => String(values[name] ?? whole));
}
