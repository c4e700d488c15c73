// Which documents print the account that another says was withdrawn: earlier
// ones of its own outlet on the same subject, else those of the outlet it names. None where the study holds none.
import type { Id, Origin, OriginLink } from "#model/index.js";
import type { Dossier } from "./dossier.js";

/** The sentences of these documents that say an account was withdrawn, each with the documents that print it. */
export function withdrawnAccounts(
  dossiers: readonly Dossier[],
  links: readonly OriginLink[],
): Origin["withdrawn"] {
  return dossiers.flatMap((dossier) =>
    dossier.withdrawn.map((span) => ({
      document: dossier.document.id,
      span,
      accounts: accountsOf(dossier, dossiers, links),
    })),
  );
}

function accountsOf(
  { document, publisher, outlets }: Dossier,
  dossiers: readonly Dossier[],
  links: readonly OriginLink[],
): Id<"document">[] {
  const cited = new Set(
    links
      .filter(({ kind, evidence }) => kind === "attributes to" && evidence[0]?.document === document.id)
      .flatMap(({ documents }) => documents),
  );
  const printed = dossiers.filter(
    (other) =>
      other.document.id !== document.id && cited.has(other.document.id) && other.withdrawn.length === 0,
  );
  const own = printed.filter((other) => other.publisher?.key === publisher?.key);
  const others = printed.filter((other) => outlets.some(({ key }) => key === other.publisher?.key));
  return (own.length > 0 ? own : others).map((account) => account.document.id);
}
