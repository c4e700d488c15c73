// Languages as a cell names them: by code ("ar", "ar-SY") or by name in English, Arabic or French.
import { type DocumentLanguage, documentLanguageSchema } from "#model/index.js";
import { foldHeading } from "#text/index.js";

const names: Readonly<Record<string, readonly string[]>> = {
  ar: ["Arabic", "العربية", "عربي", "عربية", "arabe"],
  en: ["English", "الإنجليزية", "إنجليزي", "انكليزي", "anglais"],
  fr: ["French", "الفرنسية", "فرنسي", "français"],
};

/** The code of a language a cell names, or null. */
export function languageNamed(cell: string): DocumentLanguage | null {
  const name = byName.get(foldHeading(cell));
  if (name !== undefined) return name;
  const code = /^([a-z]{2,3})(?:[-_][a-z\d]{2,8}){0,3}$/iu.exec(cell)?.[1]?.toLowerCase();
  return code !== undefined && documentLanguageSchema.safeParse(code).success ? code : null;
}

const byName: ReadonlyMap<string, DocumentLanguage> = new Map(
  Object.entries(names).flatMap(([code, each]) => each.map((name) => [foldHeading(name), code] as const)),
);
