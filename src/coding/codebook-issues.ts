// What can be wrong with a codebook's meaning once its shape is right: ids used twice, groups and pairs that do not
// exist, pairs that are not returned, cues that cannot be matched. Every issue points at the value that offends.
import type { Codebook } from "#model/index.js";
import { nearestName } from "#text/index.js";
import { cueFault } from "./cue-patterns.js";

/** A fault of a codebook: where (keys from the root) and why. */
export interface CodebookIssue {
  readonly path: readonly PropertyKey[];
  readonly reason: string;
}

/** Every fault of meaning, in no particular order. */
export function codebookIssues(codebook: Codebook): CodebookIssue[] {
  return [
    ...repeatedIds(codebook),
    ...unknownGroups(codebook),
    ...brokenPairs(codebook),
    ...unusableCues(codebook),
  ];
}

function repeatedIds({ groups, codes }: Codebook): CodebookIssue[] {
  const repeatedIn = (list: string, ids: readonly string[]): CodebookIssue[] =>
    ids.flatMap((id, index) =>
      ids.indexOf(id) === index ? [] : [{ path: [list, index, "id"], reason: `"${id}" is used twice` }],
    );
  return [
    ...repeatedIn(
      "groups",
      groups.map(({ id }) => id),
    ),
    ...repeatedIn(
      "codes",
      codes.map(({ id }) => id),
    ),
  ];
}

function unknownGroups({ groups, codes }: Codebook): CodebookIssue[] {
  const known = groups.map(({ id }) => id);
  const unknown = (name: string | undefined, path: readonly PropertyKey[]): CodebookIssue[] =>
    name === undefined || known.includes(name)
      ? []
      : [{ path, reason: `no group is called "${name}"${suggestion(name, known)}` }];
  return [
    ...groups.flatMap(({ parent }, index) => unknown(parent, ["groups", index, "parent"])),
    ...codes.flatMap(({ group }, index) => unknown(group, ["codes", index, "group"])),
  ];
}

function brokenPairs({ codes }: Codebook): CodebookIssue[] {
  const byId = new Map(codes.map((code) => [code.id, code]));
  return codes.flatMap((code, index) =>
    code.pairs_with.flatMap((pair, place): CodebookIssue[] => {
      const path = ["codes", index, "pairs_with", place];
      const other = byId.get(pair);
      if (pair === code.id) return [{ path, reason: `"${pair}" is paired with itself` }];
      if (other === undefined)
        return [{ path, reason: `no code is called "${pair}"${suggestion(pair, [...byId.keys()])}` }];
      if (other.pairs_with.includes(code.id)) return [];
      return [
        { path, reason: `"${code.id}" pairs with "${pair}", but "${pair}" does not pair with "${code.id}"` },
      ];
    }),
  );
}

function unusableCues({ codes }: Codebook): CodebookIssue[] {
  return codes.flatMap((code, index) =>
    Object.entries(code.cues).flatMap(([language, cues]) =>
      cues.flatMap((cue, place): CodebookIssue[] => {
        const path = ["codes", index, "cues", language, place];
        const fault = cueFault(cue);
        if (fault !== null) return [{ path, reason: `the cue "${cue}" cannot be used: ${fault}` }];
        return cues.indexOf(cue) === place ? [] : [{ path, reason: `the cue "${cue}" is given twice` }];
      }),
    ),
  );
}

function suggestion(name: string, known: readonly string[]): string {
  const nearest = nearestName(name, known);
  return nearest === null ? "" : `; did you mean "${nearest}"?`;
}
