// Hands on what a container holds, and what the containers in it hold, three deep. Nothing is written to disk: inner
// containers are opened in memory. What a bomb of containers in containers could cost is limited for all of them
// together. Every fault becomes a problem by name; the rest goes on.
import { stat } from "node:fs/promises";
import { type Problem, problem } from "#model/index.js";
import { UnpackingFault } from "#unpacking/index.js";
import type { Container, Item, MissedItem } from "./container.js";
import { containerOf, containers } from "./containers.js";
import { type FileKind, kindByMediaType } from "./file-kind.js";

/** A container as `collect` found it: a path, or the bytes of a mail that is also read itself. */
export type Held = {
  readonly file: string;
  readonly mediaType: string;
  /** What is read: of this the items are. */
  readonly kinds: readonly FileKind[];
} & ({ readonly path: string } | { readonly bytes: Uint8Array });

const megabyte = 1024 * 1024;

export interface UnpackingLimits {
  readonly depth: number;
  /** Of one container that lies in another, in bytes. */
  readonly innerBytes: number;
  /** Of all that is handed on: so many bytes are always fine, and beyond them so many times the container's size. */
  readonly expandedBytes: number;
  readonly expansion: number;
  /** So many files are always fine, and beyond them one for so many bytes of the container, up to so many. */
  readonly fewItems: number;
  readonly bytesPerItem: number;
  readonly items: number;
}
const usualLimits: UnpackingLimits = {
  depth: 3,
  innerBytes: 64 * megabyte,
  expandedBytes: 256 * megabyte,
  expansion: 10,
  fewItems: 1000,
  bytesPerItem: 32,
  items: 200_000,
};

/**
 * What a container holds, in its own order; the paths are unique in it. What is nested has the path of what holds it
 * before its own. A file that is no container holds nothing. One that holds nothing to read, or cannot be opened,
 * gives one problem with the path "".
 */
export async function* unpack(
  held: Held,
  limits: Partial<UnpackingLimits> = {},
): AsyncGenerator<Item | MissedItem> {
  const container = containerOf(held.mediaType);
  if (container === null) return;
  const source = "path" in held ? held.path : held.bytes;
  const within = { ...usualLimits, ...limits };
  const inner = containers.map((each) => ({
    ...each,
    largest: Math.min(each.largest, within.innerBytes),
  }));
  const kinds = [...held.kinds, ...inner];
  const size = typeof source === "string" ? await sizeOf(source) : source.length;
  const spent = { items: 0, expandedBytes: 0 };
  const unpacking = { file: held.file, size, read: held.kinds, kinds, limits: within, spent };
  yield* opened(unpacking, container, source, []);
}

interface Unpacking {
  readonly file: string;
  /** Of the outermost container, in bytes. */
  readonly size: number;
  readonly read: readonly FileKind[];
  /** What is read, then the containers. */
  readonly kinds: readonly FileKind[];
  readonly limits: UnpackingLimits;
  readonly spent: Spent;
}

/** What all containers together have given so far; bytes only of those that can hold more than their own size. */
interface Spent {
  items: number;
  expandedBytes: number;
}

/** Nothing where it cannot be looked at: opening it says why. */
async function sizeOf(path: string): Promise<number> {
  return (await stat(path).catch(() => null))?.size ?? 0;
}

/** `within` are the paths of the containers that hold it, outermost first. */
async function* opened(
  unpacking: Unpacking,
  container: Container,
  source: string | Uint8Array,
  within: readonly string[],
): AsyncGenerator<Item | MissedItem> {
  const here = within.join("/");
  const file = here === "" ? unpacking.file : `${unpacking.file}/${here}`;
  let isEmpty = !container.mayBeEmpty;
  try {
    for await (const item of container.items({ file, source, kinds: unpacking.kinds })) {
      isEmpty = false;
      if ("problem" in item) yield { ...item, path: [...within, item.path].join("/") };
      else {
        spend(unpacking, container, item);
        yield* handedOn(unpacking, item, within);
      }
    }
  } catch (error) {
    isEmpty = false;
    yield { path: here, problem: problemOf(error, file) };
  }
  if (isEmpty) yield { path: here, problem: problem("archive/container-empty", { file }) };
}

/** An item is read, or opened, or both. */
async function* handedOn(
  unpacking: Unpacking,
  item: Item,
  within: readonly string[],
): AsyncGenerator<Item | MissedItem> {
  const steps = [...within, item.path];
  const path = steps.join("/");
  const isRead = kindByMediaType(item.mediaType, unpacking.read) !== null;
  if (isRead) yield { ...item, path, bytes: onItsOwn(item.bytes) };
  const inner = containerOf(item.mediaType);
  if (inner === null) return;
  if (steps.length < unpacking.limits.depth) yield* opened(unpacking, inner, item.bytes, steps);
  else if (!isRead) {
    const file = `${unpacking.file}/${path}`;
    const reason = `packed more than ${unpacking.limits.depth} deep`;
    yield { path, problem: problem("archive/container-limit", { file, reason }) };
  }
}

/** Not a view of a larger piece of memory, which would travel along to another thread. */
function onItsOwn(bytes: Uint8Array): Uint8Array {
  return bytes.byteLength === bytes.buffer.byteLength ? bytes : Uint8Array.from(bytes);
}

function spend({ spent, limits, size }: Unpacking, { expands }: Container, { bytes }: Item): void {
  spent.items++;
  if (expands) spent.expandedBytes += bytes.length;
  if (spent.items > Math.min(limits.items, limits.fewItems + size / limits.bytesPerItem)) {
    throw new UnpackingFault("limit", "it holds files beyond measure");
  }
  if (spent.expandedBytes > Math.max(limits.expandedBytes, size * limits.expansion)) {
    throw new UnpackingFault("limit", "what is packed in it unpacks beyond measure");
  }
}

function problemOf(error: unknown, file: string): Problem {
  if (!(error instanceof Error)) throw error;
  const reason = error.message.replace(/, \w+ '.*'$/u, "");
  if (!(error instanceof UnpackingFault)) {
    if (!("syscall" in error)) throw error;
    return problem("archive/unreadable", { file, reason });
  }
  if (error.kind === "encrypted") return problem("extraction/encrypted", { file });
  return problem(error.kind === "limit" ? "archive/container-limit" : "archive/container-broken", {
    file,
    reason,
  });
}
