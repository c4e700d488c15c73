// Mail (EML, RFC 5322) as an account: a newsletter, an article that somebody sent on. The text is the plain one, or the
// page where there is no other. Whose mail it is stays out: no address is read, and the sender's name only where the
// mail comes from a list, for else it may be a witness's or the researcher's. What is attached is archived for itself.
import { type Field, sectionFragment } from "#model/index.js";
import { dateInWords } from "#text/index.js";
import { type Mail, type MailText, readMail, UnpackingFault } from "#unpacking/index.js";
import { machineDate } from "../dates.js";
import { problemOf } from "../faults.js";
import type { Reading } from "../fields.js";
import type { Format, Original, ReadResult } from "../format.js";
import { markupBlocks } from "../markup-blocks.js";
import { nothingStated, type PrunedText, type ReadText } from "../read-text.js";
import { forwardedHeader } from "./mail-line-rules.js";
import { mailLines } from "./mail-lines.js";

export const mailFormat: Format = {
  name: "EML",
  mediaTypes: ["message/rfc822"],
  endings: ["eml"],
  largest: 64 * 1024 * 1024,
  read: readMessage,
};

async function readMessage({ file, bytes }: Original): Promise<ReadResult> {
  try {
    const mail = await readMail(bytes);
    const body = bodyOf(mail);
    return [
      {
        ...nothingStated,
        ...body,
        title: mail.subject === null ? [] : stated(mail.subject.trim()),
        author: isFromList(mail) ? stated(mail.from?.name ?? "") : [],
        published: [...forwardedDates(body.pruned), ...stated(machineDate(mail.date ?? "") ?? "")],
      },
    ];
  } catch (error) {
    return problemOf(error, file);
  }
}

function stated(value: string): readonly Reading[] {
  return value === "" ? [] : [{ value, from: "mail header" }];
}

/** What was sent on is as old as it says, not as the mail that brings it. */
function forwardedDates(pruned: readonly PrunedText[]): readonly Reading[] {
  const heads = pruned.filter(({ reason }) => reason === forwardedHeader);
  const lines = heads.flatMap(({ text }) => text.split("\n"));
  const dated = lines.map((line) => /^(?:date|sent|envoyé|التاريخ|تاريخ) ?:(.{4,100})$/iu.exec(line)?.[1]);
  const dates = dated.flatMap((date) => (date === undefined ? [] : [machineDate(date) ?? dateInWords(date)]));
  return stated(dates[0] ?? "");
}

/** Newsletters and mailing lists say so (RFC 2369, RFC 2919); what a person sends does not. */
function isFromList({ headers }: Mail): boolean {
  return headers("list-id").length > 0 || headers("list-unsubscribe").length > 0;
}

/** How mail programs begin the subject of a mail that somebody sends on. */
const sentOn = /^\s*(?:fwd?|tr|إعادة توجيه|محول) ?:/iu;
/** Of a mail's text, in UTF-16 units. */
const longestText = 10 * 1024 * 1024;

function bodyOf(mail: Mail): Pick<ReadText, "blocks" | "pruned" | "charset"> {
  const part = mail.text === null || mail.text.text.trim() === "" ? (mail.html ?? mail.text) : mail.text;
  if (part === null) return { blocks: [], pruned: [], charset: charsetOf("utf-8", null) };
  if (part.text.length > longestText) throw new UnpackingFault("limit", "its text is longer than 10 MB");
  const isForward = sentOn.test(mail.subject ?? "");
  const { kept, pruned } =
    part === mail.text ? mailLines(part.text, { isForward }) : markupLines(part, isFromList(mail), isForward);
  const fragment = sectionFragment(part.section);
  return {
    blocks: kept.map((text) => ({ text, fragment })),
    pruned: pruned.map(({ text, reason }) => ({
      text: withoutAddresses(text).trim(),
      reason,
      fragment,
    })),
    charset: charsetOf(part.decodedBy, part.charset),
  };
}

/** Who wrote, or was written to, is not kept even with what was left out. */
function withoutAddresses(text: string): string {
  return text.replace(/[^\s<>"':,;]+/gu, (word) => (word.includes("@") ? "…" : word));
}

/** Indented blocks are the mail replied to, but in a newsletter they are quotations like any page's. */
function markupLines(
  { text }: MailText,
  isNewsletter: boolean,
  isForward: boolean,
): ReturnType<typeof mailLines> {
  const blocks = markupBlocks(text);
  const isReply = ({ inQuote }: { readonly inQuote: boolean }): boolean => inQuote && !isNewsletter;
  const own = blocks.filter((block) => !isReply(block)).map((block) => block.text);
  const replied = blocks.filter(isReply).map((block) => ({ text: block.text, reason: "quoted mail" }));
  const { kept, pruned } = mailLines(own.join("\n\n"), { isForward });
  return { kept, pruned: [...pruned, ...replied] };
}

/** The stated charset holds where the bytes are in it; else it is kept as a contradiction. */
function charsetOf(value: string, declared: string | null): Field<string> {
  if (declared === null) return { value, from: "detected", contradictedBy: [] };
  const agrees = canonical(declared) === value;
  const contradictedBy = [{ value: declared.toLowerCase(), from: "mail header" }] as const;
  return { value, from: agrees ? "mail header" : "detected", contradictedBy: agrees ? [] : contradictedBy };
}

function canonical(label: string): string | null {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return null;
  }
}
