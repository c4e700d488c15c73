// Shared by the tests of the store: folders that are removed after the test, records, and other processes.
import assert from "node:assert/strict";
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import type { TestContext } from "node:test";
import { type JournalContent, makeId, ProblemError, type ProblemName, type Snapshot } from "#model/index.js";
import { sha256Of } from "./sha256.js";
import type { Creation } from "./study-folder.js";
import type { LaidOutRecords } from "./tables.js";

export const creation: Creation = {
  at: "2026-01-01T00:00:00Z",
  by: "سلمى",
  command: "isnad study",
  isnad: "0.1.0",
};

/** An empty folder that is gone after the test. */
export function scratchFolder(test: TestContext): string {
  const path = mkdtempSync(join(tmpdir(), "isnad-store-"));
  test.after(() => rmSync(path, { recursive: true, force: true }));
  return path;
}

export function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

export function snapshotOf(text: string, file = "خبر.txt"): Snapshot {
  const sha256 = sha256Of(text);
  const id = makeId("snapshot", sha256);
  return {
    id,
    sha256,
    mediaType: "text/plain",
    bytes: bytesOf(text).length,
    files: [file],
    address: null,
    within: null,
    charset: null,
    retrieved: null,
  };
}

export function archivalOf(text: string, file?: string): JournalContent {
  return { kind: "snapshot archived", snapshot: snapshotOf(text, file) };
}

/** A document of one sentence, with one passage, one claim and one suggestion on it. */
export function recordsOf(text: string, file?: string, title: string | null = null): LaidOutRecords {
  const snapshot = snapshotOf(text, file);
  const document = makeId("document", snapshot.sha256.slice(0, 16));
  const here = { document, span: [0, [...text].length] as const };
  const idOf = <K extends "passage" | "claim" | "suggestion" | "attribution">(kind: K) =>
    makeId(kind, snapshot.sha256.slice(0, 16), "0");
  return {
    snapshot,
    document: {
      id: document,
      snapshot: snapshot.id,
      file: snapshot.files[0]!,
      files: snapshot.files,
      mediaType: snapshot.mediaType,
      charset: unstated("utf-8"),
      title: unstated(title),
      outlet: unstated("صحيفة السد"),
      author: unstated(null),
      address: unstated(null),
      published: unstated("2015-09-21"),
      language: unstated("ar"),
      text,
      part: null,
      readBy: "text",
      deceptive: [],
      pages: [],
      textSha256: snapshot.sha256,
    },
    layout: { document, places: [{ span: here.span, fragment: "char=0,1" }], pruned: [] },
    passages: [{ ...here, id: idOf("passage"), kind: "sentence", paragraph: 0, order: 0 }],
    attributions: [],
    claims: [
      {
        ...here,
        id: idOf("claim"),
        quote: text,
        value: 0.5,
        low: null,
        high: null,
        approximate: false,
        unit: "share",
        about: "share",
        of: "العائدين",
        partOf: null,
        period: null,
        attributedTo: null,
        attribution: null,
        negated: false,
        rule: "half",
      },
    ],
    suggestions: [
      {
        ...here,
        id: idOf("suggestion"),
        quote: text,
        code: "left/disillusion",
        cue: "خيبة",
        suggester: "cues",
        negated: false,
        hedged: false,
        layer: "unknown",
        aside: null,
      },
    ],
  };
}

function unstated<T>(value: T) {
  return { value, from: "none" as const, contradictedBy: [] };
}

/** What the work is refused with: the name of the problem and its values. */
export async function refusal(work: Promise<unknown>) {
  const error = await work.then(
    () => assert.fail("it was not refused"),
    (thrown: unknown) => thrown,
  );
  assert.ok(error instanceof ProblemError, String(error));
  return { name: error.problem.name satisfies ProblemName, values: error.problem.values };
}

/**
 * Another process that runs the lines with the store's door imported as `store`, from source or compiled as this
 * file is, and prints a line when it is ready. It is killed after the test.
 */
export async function otherProcess(test: TestContext, lines: string): Promise<ChildProcess> {
  const door = new URL(`./index${extname(import.meta.url)}`, import.meta.url).href;
  const code = `import * as store from ${JSON.stringify(door)};\n${lines}`;
  const options = process.execArgv.filter((option) => !option.startsWith("--test"));
  const child = spawn(process.execPath, [...options, "--input-type=module", "--eval", code], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  test.after(() => child.kill("SIGKILL"));
  await once(child.stdout, "data");
  return child;
}

/** Ends the process as a power cut would end it, and waits until the system has collected it. */
export async function kill(child: ChildProcess, signal: NodeJS.Signals = "SIGKILL"): Promise<void> {
  const ended = once(child, "close");
  child.kill(signal);
  await ended;
}
