// Measures the rules on texts written without sight of them (README.md beside this file): spans found against spans
// marked, one to one by overlap, per language.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { attribute, createSourceTable, findClaims } from "#attribution/index.js";
import { createSuggester, loadCodebook } from "#coding/index.js";
import { type Claim, type Document, makeId, overlaps, type Passage, type Span } from "#model/index.js";
import { parseMarked, segment } from "#text/index.js";
import { projectRoot } from "../project-root.js";

export const tasks = ["attribution", "claims", "coding"] as const;
export type Task = (typeof tasks)[number];
/** Which of them those who mend the rules have not read: README.md beside this file. */
export const sets = ["first", "second", "workshop", "third"] as const;
export type TextSet = (typeof sets)[number];
export const languages = ["en", "ar", "fr"] as const;
export type Language = (typeof languages)[number];

/** Texts that nobody who writes rules has read: their figures may be looked at, their faults may not. */
export function isHeldOut(set: TextSet, task: Task): boolean {
  return set === "third" || (set === "second" && task === "coding");
}

export interface Figures {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly marked: number;
  /** Of the claims that were found, the share that counts what the label says; null for other tasks. */
  readonly about: number | null;
  readonly missed: readonly string[];
  readonly spurious: readonly string[];
}

interface Found {
  readonly span: Span;
  /** What must agree besides the place: a number, a code; "" where the place is enough. */
  readonly says: string;
  /** What a claim counts. */
  readonly about?: string;
}

const codebookFile = join(projectRoot, "codebooks", "leaving-armed-groups.yaml");
const sources = createSourceTable();
const suggester = createSuggester(loadCodebook(codebookFile, readFileSync(codebookFile, "utf8")));

function fileOf(set: TextSet, task: Task, language: Language): string {
  return join(projectRoot, "test", "quality", set, task, `${language}.txt`);
}

/** Whether a set has texts for a task in a language. */
export function isWritten(set: TextSet, task: Task, language: Language): boolean {
  return existsSync(fileOf(set, task, language));
}

/** Precision, recall and F1 of one task in one language over the texts of a set. */
export function measure(set: TextSet, task: Task, language: Language): Figures {
  const file = fileOf(set, task, language);
  let [hits, marked, rightAbout] = [0, 0, 0];
  const [missed, spurious]: [string[], string[]] = [[], []];
  for (const text of readFileSync(file, "utf8")
    .split(/^---\n/mu)
    .map((part) => part.trim())) {
    if (text === "") continue;
    const wanted = parseMarked(text);
    const document = documentOf(wanted.text, language);
    const found = findIn(task, document, passagesOf(document));
    const used = new Set<Found>();
    const marks = wanted.marks.filter((mark) => !isVagueShare(mark.label));
    for (const mark of marks) {
      const says = saidBy(task, mark.label);
      const match = found.find((one) => !used.has(one) && overlaps(one.span, mark.span) && one.says === says);
      if (match) {
        used.add(match);
        if (match.about === mark.label.split("|")[2]) rightAbout++;
      } else missed.push(`${mark.label}: ${slice(document, mark.span)}`);
    }
    hits += used.size;
    marked += marks.length;
    for (const one of found) if (!used.has(one)) spurious.push(`${one.says}: ${slice(document, one.span)}`);
  }
  const precision = hits / (hits + spurious.length || 1);
  const recall = hits / (marked || 1);
  return {
    precision,
    recall,
    f1: (2 * precision * recall) / (precision + recall || 1),
    marked,
    about: task === "claims" ? rightAbout / (hits || 1) : null,
    missed,
    spurious,
  };
}

function findIn(task: Task, document: Document, passages: readonly Passage[]): Found[] {
  const attributions = attribute(document, passages, sources);
  if (task === "attribution") return attributions.map(({ span }) => ({ span, says: "" }));
  if (task === "claims")
    return findClaims(document, passages, attributions)
      .filter((claim) => !claim.negated && !(claim.about === "share" && claim.value === null))
      .map((claim) => ({ span: claim.span, says: `${statedOrLow(claim)}`, about: claim.about }));
  return suggester
    .suggest(document, passages, attributions)
    .filter((suggestion) => suggestion.aside === null)
    .map((suggestion) => ({ span: suggestion.span, says: suggestion.code }));
}

/** A range states no value; the texts label it by its low end. */
function statedOrLow({ value, low, high }: Claim): number | null {
  return value ?? (high === null ? null : low);
}

/** "Most", "a small part": readers differ on them, so they count neither way. */
function isVagueShare(label: string): boolean {
  return label === "claim|null|share";
}

/** Labels are "attribution|source|kind", "claim|number|about" and "code|id". */
function saidBy(task: Task, label: string): string {
  return task === "attribution" ? "" : (label.split("|")[1] ?? "");
}

function documentOf(text: string, language: Language): Document {
  const field = <T>(value: T) => ({ value, from: "none" as const, contradictedBy: [] });
  return {
    id: makeId("document", "held-out"),
    snapshot: makeId("snapshot", "held-out"),
    file: "held-out.txt",
    files: ["held-out.txt"],
    mediaType: "text/plain",
    charset: field("utf-8"),
    title: field(null),
    outlet: field(null),
    author: field(null),
    address: field(null),
    published: field(null),
    language: field(language),
    text,
    part: null,
    readBy: "text",
    deceptive: [],
    pages: [],
    textSha256: "0".repeat(64),
  };
}

function passagesOf(document: Document): Passage[] {
  return segment(document.text, document.language.value).map((part) => ({
    id: makeId("passage", "held-out", part.order),
    document: document.id,
    ...part,
  }));
}

function slice({ text }: Document, [start, end]: Span): string {
  return Array.from(text).slice(start, end).join("");
}
