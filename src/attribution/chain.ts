// The chain of one document: from the outlet in front of the reader to the hand the account was taken from. Knows
// only what the document says of itself; how documents hang together is for `origins/`.
//
//   سكاي نيوز ← ذا تليغراف ← المركز الدولي لدراسة التشدد ← 58 عنصرا ← اثنين منهم
//   publisher    cited outlet   cited study                 evidence base  testimony
import type { Attribution, Chain, Claim, Document, Hop, SourceKind } from "#model/index.js";
import { foldText } from "#text/index.js";
import { evidenceBase, isOfBase } from "./counted-set.js";
import { speaksOfLeaving } from "./leaving.js";
import { namingWords } from "./sources/naming-words.js";
import { isNameOf, type SourceTable, sourceOf } from "./sources/source-table.js";
import { takesUp, tellingOf } from "./tellings.js";
import { type ToldOutlet, toldOutlets } from "./told-outlets.js";

/**
 * The hops in order, each source once, under its name in the document's language. The publisher is the document's
 * outlet, else its closing credit; a document with neither has none. Bodies and officials are hops where they speak of
 * those who left. A description without a name ("a research centre", المعهد) is a hop only where its kind has no
 * named one, people named by their work only where nobody else is. A study's stated departures are its evidence base,
 * those of them who are quoted its testimony.
 */
export function chain(
  document: Document,
  attributions: readonly Attribution[],
  claims: readonly Claim[],
  sources: SourceTable,
): Chain {
  const credits = attributions.filter(({ form }) => form === "credit");
  const spoken = bodyFirst(document, attributions).filter(
    ({ form, negated, attributedTo }) => form !== "credit" && !negated && attributedTo !== null,
  );
  const drawn = new Drawn(document, sources);
  drawn.publisher(attributions);
  drawn.add("agency", named(credits, ["agency"]));
  drawn.add("republisher", named(credits, ["outlet"]));
  drawn.add("agency", named(spoken, ["agency"]));
  drawn.add("cited outlet", named(spoken, ["outlet"]));
  drawn.told(toldOutlets(document, attributions, sources));
  drawn.add("cited study", named(spoken, ["study"]));
  const leading = spoken.filter((attribution) => speaksOfLeaving(document, attribution, claims));
  drawn.add("organisation", besides(drawn.hops, named(leading, ["organisation"])));
  drawn.add("official", named(leading, ["official"]));
  const base = evidenceBase(drawn.hops, attributions, claims);
  if (base !== null) drawn.hops.push(hopOfClaim(base));
  const tellers = spoken.filter((one) => one.kind === "testimony" && !isOfBase(one, base));
  drawn.add("testimony", thoseWhoTell(tellers, document, drawn.hops));
  if (!drawn.hops.some(({ role }) => deeper.includes(role))) {
    drawn.add("organisation", named(spoken, ["organisation"]));
    drawn.add("official", named(spoken, ["official"]));
  }
  if (drawn.hops.every(({ role }) => role === "publisher"))
    drawn.add("person", named(spoken, ["person", "unspecified"]));
  return { document: document.id, hops: drawn.hops };
}

/** Roles behind the outlets: where one of them stands, the account has a source. */
const deeper: readonly Hop["role"][] = ["cited study", "organisation", "official", "testimony"];

/** A title names in brief what the body names in full: it comes last. */
function bodyFirst(document: Document, attributions: readonly Attribution[]): readonly Attribution[] {
  const [title, body]: [Attribution[], Attribution[]] = [[], []];
  for (const one of attributions) (isInTitle(document, one) ? title : body).push(one);
  return [...body, ...title];
}

/** In the first line of several. A pair of surrogates there moves the line's end by one: no harm. */
function isInTitle({ text }: Document, { span }: Attribution): boolean {
  return span[1] <= text.indexOf("\n");
}

/** Those of these kinds that are named; without any, the first that is described. */
function named(attributions: readonly Attribution[], kinds: readonly SourceKind[]): readonly Attribution[] {
  const fitting = attributions.filter(({ kind }) => kinds.includes(kind));
  const withName = fitting.filter((one) => hasName(one) && !isSeveral(one));
  return withName.length > 0 ? withName : fitting.filter((one) => !isSeveral(one)).slice(0, 1);
}

/** "A western research centre" beside a study that is named is the body that made it. */
function besides(hops: readonly Hop[], organisations: readonly Attribution[]): readonly Attribution[] {
  const isStudied = hops.some(
    ({ role, source, name }) => role === "cited study" && (source !== null || namingWords(name).length > 0),
  );
  return isStudied ? organisations.filter(hasName) : organisations;
}

/** An office needs two words to be told apart: وزير الداخلية, not الوزير. */
function hasName({ source, attributedTo, kind }: Attribution): boolean {
  if (source !== null || namingWords(attributedTo ?? "").length > 0) return true;
  return kind === "official" && /^(?:the )?[^\s]+ [^\s]+/u.test(attributedTo ?? "");
}

/** "Newspapers", "outlets that": no body in particular. */
function isSeveral({ attributedTo }: Attribution): boolean {
  return /^(?:(?:two|three|both|several|many|some|all|other) )?(?:newspapers|outlets|media|the media|websites|reports|agencies)\b/u.test(
    foldText(attributedTo ?? ""),
  );
}

/** Those described; where a chain would end without any, people without a number. */
function thoseWhoTell(
  tellers: readonly Attribution[],
  document: Document,
  hops: readonly Hop[],
): readonly Attribution[] {
  const tellings = (wanted: string) =>
    tellers.filter((one) => tellingOf(one, document.language.value) === wanted);
  const described = tellings("described");
  const inBody = described.filter((one) => !isInTitle(document, one) && !takesUp(one));
  if (described.length > 0) return inBody.length > 0 ? inBody : described.slice(0, 1);
  return hops.some(({ role }) => deeper.includes(role)) ? [] : tellings("several").slice(0, 1);
}

function hopOfClaim({ quote, id, span }: Claim): Hop {
  return { role: "evidence base", name: quote, source: null, rests: id, span };
}

/** The hops of one document as they come in. */
class Drawn {
  readonly hops: Hop[] = [];
  readonly #document: Document;
  readonly #sources: SourceTable;

  constructor(document: Document, sources: SourceTable) {
    this.#document = document;
    this.#sources = sources;
  }

  publisher(attributions: readonly Attribution[]): void {
    const outlet = this.#document.outlet.value;
    if (outlet !== null) {
      const source = this.#sources.resolve(outlet) ?? sourceOf(outlet, "outlet");
      const name = isNameOf(source, outlet) ? this.#nameOf(source.id, outlet) : outlet;
      this.hops.push({ role: "publisher", name, source: source.id, rests: null, span: null });
      return;
    }
    const isClosing = ({ rule, kind }: Attribution): boolean =>
      rule === "credit/closing" && kind === "outlet";
    this.add("publisher", attributions.filter(isClosing).slice(0, 1));
  }

  /** One hop for every source that is not yet in the chain. */
  add(role: Hop["role"], attributions: readonly Attribution[]): void {
    for (const { attributedTo, quote, source, id, span } of attributions) {
      const name = this.#nameOf(source, attributedTo ?? quote);
      const hop = { role, name, source, rests: id, span };
      if (!this.hops.some((other) => same(other, hop))) this.hops.push(hop);
    }
  }

  /** Outlets that were told an account, and print it first. */
  told(outlets: readonly ToldOutlet[]): void {
    for (const { name, source, span, attribution } of outlets) {
      const hop = {
        role: "cited outlet",
        name,
        source: source?.id ?? null,
        rests: attribution,
        span,
      } as const;
      if (!this.hops.some((other) => same(other, hop))) this.hops.push(hop);
    }
  }

  /** The source's name in the document's language, where the table has one. */
  #nameOf(id: Hop["source"], printed: string): string {
    const source = id === null ? null : this.#sources.resolve(printed);
    return (source?.id === id ? source?.names[this.#document.language.value] : undefined) ?? printed;
  }
}

/** "The website Hillwatch" and "Hillwatch" are one, as are «صحيفة الميدان» and «الميدان». */
function same(a: Hop, b: Hop): boolean {
  if (a.source !== null && a.source === b.source) return true;
  if (foldText(a.name) === foldText(b.name)) return true;
  return (
    passingOn.includes(a.role) && a.role === b.role && sameName(namingWords(a.name), namingWords(b.name))
  );
}

const passingOn: readonly Hop["role"][] = ["agency", "cited outlet"];

function sameName(one: readonly string[], other: readonly string[]): boolean {
  return one.length > 0 && one.join(" ") === other.join(" ");
}
