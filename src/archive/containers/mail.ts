// A mail as a container: what is attached to it, each under its name. Pictures and styles of its page are not taken.
// The mail itself is an account and read as one; see the formats.
import { problem } from "#model/index.js";
import { type MailPart, readMail } from "#unpacking/index.js";
import {
  apart,
  type Container,
  type Item,
  type MissedItem,
  nothingStated,
  type Opened,
  tooLarge,
} from "./container.js";
import { type FileKind, kindByBytes, kindByMediaType, kindByName } from "./file-kind.js";
import { sourceBytes } from "./source.js";

export const mailContainer: Container = {
  name: "mail",
  mediaTypes: ["message/rfc822"],
  endings: ["eml"],
  largest: 64 * 1024 ** 2,
  mayBeEmpty: true,
  expands: false,
  items,
};

async function* items({ file, source, kinds }: Opened): AsyncGenerator<Item | MissedItem> {
  const { attachments } = await readMail(await sourceBytes(source, mailContainer.largest));
  const ownPath = apart();
  for (const part of attachments) {
    if (isPictureOfPage(part)) continue;
    const path = ownPath(label(part));
    const kind = kindOf(part, kinds);
    const named = `${file}/${path}`;
    if (kind === null) {
      if (!isMachinery(part)) yield { path, problem: problem("archive/format-unknown", { file: named }) };
    } else if (part.bytes.length > kind.largest) {
      yield { path, problem: tooLarge(named, part.bytes.length, kind.largest) };
    } else {
      const { bytes, charset } = part;
      yield { ...nothingStated, path, bytes, mediaType: kind.mediaTypes[0], charset };
    }
  }
}

/** Its name without what would lead elsewhere or hide part of it, else its section. */
function label({ name, section }: MailPart): string {
  const shown = (name ?? "")
    .replace(/[\p{Cc}\\/]+/gu, "_")
    .trim()
    .slice(0, 200);
  return shown === "" || /^\.+$/u.test(shown) ? `part ${section}` : shown;
}

/** Mailers state "octet-stream" for most things: the name tells more, and for text nothing else does. */
function kindOf({ name, mediaType, bytes }: MailPart, kinds: readonly FileKind[]): FileKind | null {
  const byName = name === null ? null : kindByName(name, kinds);
  return byName ?? kindByMediaType(mediaType, kinds) ?? kindByBytes(bytes, kinds);
}

/** Some mailers leave the pictures of a page among the attachments, under the names the page uses. */
function isPictureOfPage({ mediaType, contentId }: MailPart): boolean {
  return mediaType.startsWith("image/") && contentId !== null;
}

/** Signatures, calendars and delivery reports that mailers add. */
function isMachinery({ mediaType }: MailPart): boolean {
  return /^(?:application\/(?:pgp-|pkcs7-|x-pkcs7-|ics)|text\/(?:calendar|x-vcard|vcard)|message\/(?:delivery|disposition|feedback))/u.test(
    mediaType,
  );
}
