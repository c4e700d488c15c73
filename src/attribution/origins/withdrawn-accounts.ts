// Which documents print the account that another says was withdrawn: earlier ones of its own outlet on the same
// subject, else those of the outlet it names. None where the study holds none.
import { type Id, linkStanding, type Origin, overlaps } from "#model/index.js";
import type { OriginGroup } from "./origin-graph.js";
import { documentsOf, type Stretch } from "./stretch.js";

/** The sentences of an origin's documents that say an account was withdrawn, each with the documents that print it. */
export function withdrawnAccounts({ stretches, joints }: OriginGroup): Origin["withdrawn"] {
  const printed = new Map<Id<"document">, Stretch[]>();
  for (const { link, one, other } of joints) {
    if (link.kind !== "withdraws" || link.direction === null || linkStanding(link) === "refused") continue;
    const account = link.direction.from === link.documents[0] ? one : other;
    const known = printed.get(link.direction.to);
    if (known === undefined) printed.set(link.direction.to, [account]);
    else known.push(account);
  }
  return stretches.flatMap(({ dossier, spans }) => {
    const accounts = printed.get(dossier.document.id) ?? [];
    const own = accounts.filter((account) => account.dossier.publisher?.key === dossier.publisher?.key);
    return dossier.withdrawn
      .filter((span) => spans === null || spans.some((held) => overlaps(held, span)))
      .map((span) => ({
        document: dossier.document.id,
        span,
        accounts: documentsOf(own.length > 0 ? own : accounts),
      }));
  });
}
