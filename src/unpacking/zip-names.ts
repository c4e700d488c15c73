// Names of ZIP entries: how they are decoded, and which are refused. No entry is ever written under its name, so a
// name is only a label; but a label that climbs out of its folder, hides another or names a device was made to harm
// someone, and its entry is left out. Decoding: the UTF-8 flag, the Unicode path field, else UTF-8 where the bytes
// are, else the Arabic of DOS or of Windows where every byte is an Arabic letter in it, else code page 437.
import { crc32 } from "node:zlib";
import { type Entry, getFileNameLowLevel } from "yauzl";
import type { PlacedEntry } from "./zip-sizes.js";

export interface RefusedEntry {
  readonly path: string;
  readonly reason: string;
}

export function entryName(entry: Entry): string {
  const { fileNameRaw: raw, generalPurposeBitFlag: flags, extraFields } = entry;
  const unicode = extraFields.find(
    ({ id, data }) =>
      id === 0x7075 && data.length > 5 && data[0] === 1 && data.readUInt32LE(1) === crc32(raw),
  );
  if (unicode !== undefined) return unicode.data.toString("utf8", 5);
  if ((flags & 0x800) !== 0) return raw.toString("utf8");
  return strictUtf8(raw) ?? arabicOf(raw) ?? getFileNameLowLevel(0, raw, [], true);
}

function strictUtf8(raw: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(raw);
  } catch {
    return null;
  }
}

/** Arabic letters of code page 720, by byte; what is no letter there is a point. */
const dosArabic = new Map(
  [
    [0x98, "ءآأؤ.إئابةتثجحخدذرزسشص"],
    [0xe0, "ضطظعغف.قكلمنهوىي"],
  ].flatMap(([from, letters]) =>
    [...String(letters)].flatMap((letter, index) =>
      letter === "." ? [] : [[Number(from) + index, letter] as const],
    ),
  ),
);

function arabicOf(raw: Uint8Array): string | null {
  const windows = new TextDecoder("windows-1256").decode(raw);
  const dos = [...raw].map(
    (byte) => dosArabic.get(byte) ?? (byte < 0x80 ? String.fromCharCode(byte) : "\uFFFD"),
  );
  const isArabic = (name: string): boolean => /^[\p{ASCII}\u0621-\u064A]+$/u.test(name);
  return [dos.join(""), windows].find(isArabic) ?? null;
}

/** Why a name is refused: a pattern, what it is called, an example and a name that is fine. */
export const nameRules: readonly {
  readonly pattern: RegExp;
  readonly reason: string;
  readonly example: string;
  readonly counterExample: string;
}[] = [
  {
    pattern: /^$/u,
    reason: "an entry without a name",
    example: "",
    counterExample: "أ.txt",
  },
  {
    pattern: /\p{Cc}/u,
    reason: "control characters in its name",
    example: "a\u0000.html",
    counterExample: "a b.html",
  },
  {
    pattern: /\\/u,
    reason: "a backslash in its name",
    example: "..\\a.html",
    counterExample: "صفحات/أ.html",
  },
  {
    pattern: /^\//u,
    reason: "a name that begins at the root",
    example: "/etc/a.txt",
    counterExample: "etc/a.txt",
  },
  {
    pattern: /^[a-z]:/iu,
    reason: "a name that begins at a drive",
    example: "C:/a.txt",
    counterExample: "c-d.txt",
  },
  {
    pattern: /(?:^|\/)\.\.?(?:\/|$)/u,
    reason: "a name that leads out of its folder",
    example: "a/../../b.html",
    counterExample: "a/..b.html",
  },
  {
    pattern: /(?:^|\/)(?:con|prn|aux|nul|conin\$|conout\$|com[\d¹²³]|lpt[\d¹²³])[ .]*(?:\.[^/]*)?(?:\/|$)/iu,
    reason: "the name of a device",
    example: "x/Aux.html",
    counterExample: "console.html",
  },
];

const longestName = 4096;

/** The files, without folders, in their order; what is refused, and why. Of names that fall together, all go. */
export function refuseNames(placed: readonly PlacedEntry[]): {
  readonly kept: readonly PlacedEntry[];
  readonly refused: readonly RefusedEntry[];
} {
  const files = placed.filter(({ path, entry }) => !path.endsWith("/") || entry.uncompressedSize > 0);
  const alike = new Map<string, number>();
  for (const { path } of files) alike.set(folded(path), (alike.get(folded(path)) ?? 0) + 1);
  const kept: PlacedEntry[] = [];
  const refused: RefusedEntry[] = [];
  for (const each of files) {
    const reason = reasonAgainst(each, alike.get(folded(each.path))!);
    if (reason === null) kept.push(each);
    else refused.push({ path: each.path, reason });
  }
  return { kept, refused };
}

/** Names that some file system takes for one: in either case, composed or not. */
function folded(path: string): string {
  return path.normalize("NFC").toLowerCase().normalize("NFC");
}

function reasonAgainst({ path, entry, local }: PlacedEntry, alike: number): string | null {
  if (path.length > longestName) return "a name too long to be one";
  const rule = nameRules.find(({ pattern }) => pattern.test(path));
  if (rule !== undefined) return rule.reason;
  if (path.endsWith("/")) return "a folder that holds bytes";
  if (isLink(entry)) return "a link";
  if (!local.fileName.equals(entry.fileNameRaw)) return "two names for one entry";
  return alike > 1 ? "a name that another entry has too" : null;
}

/** Unix mode in the upper half of the attributes, where a Unix made it: anything but a file or nothing stated. */
function isLink({ versionMadeBy, externalFileAttributes }: Entry): boolean {
  const kind = (externalFileAttributes >>> 16) & 0o170000;
  const madeByUnix = [3, 19].includes(versionMadeBy >>> 8);
  return madeByUnix && kind !== 0 && kind !== 0o100000;
}
