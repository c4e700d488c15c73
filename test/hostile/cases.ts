// The hostile corpus: every file the program must survive, each refused by name or read without harm.
import type { HostileCase } from "./case.js";
import { hostileArchives } from "./hostile-archives.js";
import { hostileMarkup } from "./hostile-markup.js";
import { hostilePapers } from "./hostile-papers.js";

export const hostileCases: readonly HostileCase[] = [...hostileArchives, ...hostileMarkup, ...hostilePapers];
