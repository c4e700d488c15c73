// A source at its fullest in one text: "the study" is the institute that made it, where the text says so; "Neumann"
// is Peter Neumann; صحيفة “ذا تليغراف” is ذا تليغراف. Looks only at this document and the table of sources.
import type { Source, SourceKind } from "#model/index.js";
import { foldText } from "#text/index.js";
import { published } from "./settling.js";
import type { Sighting, Stretch } from "./sighting.js";
import { bareArabic, kindOfHead } from "./sources/heads.js";
import type { Occurrence, SourceTable } from "./sources/source-table.js";
import type { Reading } from "./words.js";

export interface Naming {
  readonly name: string;
  readonly kind: SourceKind;
  readonly source: Source | null;
  /** The words name nobody; the one body the text's study is by was supplied. */
  readonly supplied: boolean;
}

interface Body {
  readonly name: string;
  readonly source: Source | null;
}

/** Names of one document. Built once from all it holds, then asked for each source. */
export class Names {
  readonly #reading: Reading;
  readonly #table: SourceTable;
  readonly #language: string;
  /** Longest printing of each known source. */
  readonly #longest = new Map<string, string>();
  readonly #persons: readonly string[];
  readonly #institute: Body | null;

  constructor(reading: Reading, table: SourceTable, language: string, sightings: readonly Sighting[]) {
    this.#reading = reading;
    this.#table = table;
    this.#language = language;
    const known = table
      .find(reading.shadow.text)
      .filter(({ from, to }) => language === "ar" || /\p{Lu}/u.test(this.#text([from, to])));
    for (const { from, to, source } of known) this.#keepLongest(source.id, this.#text([from, to]));
    this.#persons = sightings
      .filter(
        ({ kind, source }) => source !== null && (kind === "person" || (language === "ar" && kind === null)),
      )
      .map(({ source }) => plain(this.#text(source!)));
    this.#institute = this.#findInstitute(sightings, known);
  }

  /** The fullest name of a source that is printed in the text. */
  of(stretch: Stretch, kind: SourceKind | null, author: Stretch | null): Naming {
    const printed = this.#text(stretch);
    if (kind === "study") return this.#study(printed, author);
    const source = kind === "person" || kind === "testimony" ? null : this.#table.resolve(printed);
    if (source !== null)
      return {
        name: this.#longest.get(source.id) ?? printed,
        kind: kind === "unspecified" || kind === null ? source.kind : kind,
        source,
        supplied: false,
      };
    if (kind === "organisation" && this.#institute !== null && this.#isBareResearcher(printed))
      return { ...this.#institute, kind, supplied: true };
    const whole = kind === "person" || kind === "outlet" ? this.#wholeOf(printed) : null;
    if (whole !== null) return { ...whole, kind: whole.source!.kind, supplied: false };
    const own = { kind: kind ?? "unspecified", source: null, supplied: false } as const;
    if (kind === "person" || (this.#language === "ar" && own.kind === "unspecified"))
      return { ...own, name: this.#person(printed) };
    const title = kind === "outlet" || kind === "agency" ? quotedName(printed) : null;
    return { ...own, name: title ?? cleaned(printed) };
  }

  /** "The Ledger", where the Morning Ledger was named: the known source whose name ends in these words. */
  #wholeOf(printed: string): Body | null {
    const tail = foldText(cleaned(printed)).replace(/^(?:the|le|la) /u, "");
    if (!/\p{Lu}/u.test(printed)) return null;
    for (const [id, name] of this.#longest)
      if (foldText(name).endsWith(` ${tail}`)) {
        const source = this.#table.sources.find((one) => one.id === id);
        if (source !== undefined) return { name, source };
      }
    return null;
  }

  #study(printed: string, author: Stretch | null): Naming {
    const own = author === null ? this.#authorInside(printed) : this.#body(this.#text(author));
    const body =
      own !== null && (own.source !== null || this.#institute?.source == null)
        ? own
        : (this.#institute ?? own);
    return body === null
      ? { name: cleaned(printed), kind: "study", source: null, supplied: false }
      : { ...body, kind: "study", supplied: body !== own };
  }

  /** "a report from the Orl Institute" */
  #authorInside(printed: string): Body | null {
    const known = this.#table.resolve(printed);
    if (known !== null) return { name: this.#longest.get(known.id) ?? known.name, source: known };
    const behind = /\s(?:from|by|at|من|عن|du|de l'|par)\s+(.+)$/iu.exec(printed)?.[1];
    const author = behind ?? /\sل(?!ل)(\p{L}{3,}.*)$/u.exec(printed)?.[1];
    return author !== undefined && this.#hasHead(author, "organisation") ? this.#body(author) : null;
  }

  #body(printed: string): Body {
    const source = this.#table.resolve(printed);
    return { name: (source === null ? undefined : this.#longest.get(source.id)) ?? cleaned(printed), source };
  }

  /** The one body the text's study is by: an author named as such, else the only research body named. */
  #findInstitute(sightings: readonly Sighting[], known: readonly Occurrence[]): Body | null {
    const authors = sightings.flatMap(({ author, source, kind, rule }) => {
      if (author !== null) return [this.#body(this.#text(author))];
      const inside = kind === "study" && source !== null ? this.#authorInside(this.#text(source)) : null;
      if (inside !== null) return [inside];
      return published({ rule }) && kind === "organisation" && source !== null
        ? [this.#body(this.#text(source))]
        : [];
    });
    const bodies = [
      ...new Map(
        known.filter(({ source }) => source.kind === "organisation").map(({ source }) => [source.id, source]),
      ).values(),
    ];
    const named = authors.find(({ source }) => source !== null);
    if (named !== undefined) return named;
    const [only] = bodies;
    if (only !== undefined && bodies.length === 1)
      return { name: this.#longest.get(only.id) ?? only.name, source: only };
    return authors.reduce<Body | null>(
      (best, next) => (best === null || next.name.length > best.name.length ? next : best),
      null,
    );
  }

  #person(printed: string): string {
    const name = plain(printed);
    const fuller = this.#persons.filter(
      (other) =>
        other.length > name.length && (other.endsWith(` ${name}`) || other.endsWith(` ${last(name)}`)),
    );
    if (/\s/u.test(name) && (this.#language === "ar" || !/^\p{Lu}/u.test(name))) return name;
    const longest = fuller.sort((a, b) => b.length - a.length || (a < b ? -1 : 1))[0];
    if (this.#language !== "ar") return longest ?? name;
    return longest === undefined ? (this.#presented(name) ?? name) : withoutWork(longest);
  }

  /** «الباحث بيتر نومان»: a surname with the name before it, behind the word for a work. */
  #presented(surname: string): string | null {
    const folded = foldText(surname);
    if (!/^\p{L}{3,}$/u.test(folded)) return null;
    const { text } = this.#reading.shadow;
    for (let at = text.indexOf(` ${folded}`); at >= 0; at = text.indexOf(` ${folded}`, at + 1)) {
      const end = at + 1 + folded.length;
      const [, work, first] = /(\p{L}+) (\p{L}{3,})$/u.exec(text.slice(Math.max(0, at - 40), at)) ?? [];
      if (work === undefined || first === undefined || /^\p{L}/u.test(text.slice(end, end + 1))) continue;
      if (isWork(work) && !isWork(first) && !first.startsWith("ال"))
        return this.#text([at - first.length, end]);
    }
    return null;
  }

  /** "The centre", المركز: a head noun alone that a body doing research may bear; never "the group", التنظيم. */
  #isBareResearcher(printed: string): boolean {
    const words: readonly string[] = foldText(printed).match(/[\p{L}\p{N}-]+/gu) ?? [];
    const own = foldText(this.#institute?.name ?? "");
    const head = words.find((word) => kindOfHead(word, this.#language) === "organisation") ?? "";
    if (!researching.test(bareArabic(head)) && !own.includes(bareArabic(head))) return false;
    return (
      words.filter((word) => !/^(?:the|a|an|its|le|la|un|une|researchers?|london|new)$/u.test(word)).length <=
        2 || /^(?:an?|une?) /iu.test(printed)
    );
  }

  #hasHead(printed: string, kind: SourceKind): boolean {
    return (
      (foldText(printed).match(/[\p{L}-]+/gu) ?? []).some(
        (word) => kindOfHead(word, this.#language) === kind,
      ) || this.#table.resolve(printed) !== null
    );
  }

  #keepLongest(id: string, printed: string): void {
    if (printed.length > (this.#longest.get(id)?.length ?? 0)) this.#longest.set(id, printed);
  }

  #text([from, to]: Stretch): string {
    return this.#reading.offsets.slice(this.#reading.shadow.span(from, to));
  }
}

/** Heads under which a text takes up the body that made its study. */
const researching =
  /^(?:institut(?:e|ion)?|cent(?:re|er)|organi[sz]ations?|organisation|foundation|fondation|charity|think-?tank|tank|body|researchers?|team|ngo|lab|laborator(?:y|ies)|laboratoire|observatory|observatoire|consultancy|chercheurs|معهد|مركز|موسسه|منظمه|مرصد|باحثين|فريق|مختبر)$/u;

/** A word for a person's work: باحث، كاتبها، المديرة. */
function isWork(word: string): boolean {
  const kind = kindOfHead(foldText(word), "ar");
  return kind === "person" || kind === "official";
}

/** كاتبها بيتر نومان is بيتر نومان. */
function withoutWork(name: string): string {
  const words = name.split(" ");
  const first = words.findIndex((word) => !isWork(word) && !/^ال/u.test(word));
  return words.length - first >= 2 && first > 0 ? words.slice(first).join(" ") : name;
}

function last(name: string): string {
  return name.slice(name.lastIndexOf(" ") + 1);
}

/** A person's name without what is said of them: "Peter Neumann, who wrote it" is Peter Neumann. */
function plain(printed: string): string {
  return cleaned(printed.split(/,|،| who | الذي | التي /u)[0]!);
}

/** صحيفة «الميناء» is «الميناء». */
function quotedName(printed: string): string | null {
  return /[“«"]([^“”«»"]+)[”»"]/u.exec(printed)?.[1] ?? null;
}

function cleaned(printed: string): string {
  const bare = printed.replace(/^[\s"“”«»„'(]+|[\s"“”«»'),،.:]+$/gu, "").replace(/\s+/gu, " ");
  const text = `${bare}${closing(bare)}`;
  return /^لل\p{L}/u.test(text) ? `ال${text.slice(2)}` : /^ل(?=ال)/u.test(text) ? text.slice(1) : text;
}

/** منظمة «جسور» keeps the mark that closes the name in it. */
function closing(bare: string): string {
  if (/«[^»]*$/u.test(bare)) return "»";
  if (/“[^”]*$/u.test(bare)) return "”";
  return bare.split('"').length % 2 === 0 ? '"' : "";
}
