// The tables of counted nouns as one question: in what role is this word counted? And the words no counted noun lies
// behind.
import { type CountedRole, countedNouns } from "./counted-nouns.js";

/** Every form of the tables with its role. */
export const roles: ReadonlyMap<string, CountedRole> = roleTable();

/** Words a counted noun never lies behind: another phrase has begun. */
export const barrier =
  /^(?:and|or|in|on|at|to|for|with|by|who|that|which|from|as|is|are|was|were|have|has|had|be|been|over|under|into|than|about|et|ou|en|dans|sur|par|pour|qui|que|avec|est|sont|ont|a|au|aux|ans|في|علي|الي|عن|مع|ان|الذين|التي|الذي|قبل|بعد|منذ|او|ثم|لا|لم|كان|كانوا)$/;

/** The role of a word, its Arabic article set aside. */
export function roleOf(text: string): CountedRole | undefined {
  return roles.get(text) ?? (text.startsWith("ال") ? roles.get(text.slice(2)) : undefined);
}

/** «اثنين من رفاقه»: behind «من» a noun may carry its owner. */
export function roleOfOwned(text: string): CountedRole | undefined {
  const owned = /^(.{3,}?)(?:هما|هم|هن|ها|ه|نا|ي)$/.exec(text);
  return owned === null ? undefined : roles.get(owned[1]!);
}

/** Where a form stands in several rows, the one that says most of leaving wins. */
function roleTable(): ReadonlyMap<string, CountedRole> {
  const order: readonly CountedRole[] = ["leaver", "other", "country", "person"];
  const table = new Map<string, CountedRole>();
  for (const role of order)
    for (const row of countedNouns)
      if (row.role === role)
        for (const form of row.forms.split(" ")) if (!table.has(form)) table.set(form, role);
  return table;
}
