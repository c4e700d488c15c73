// Mail (EML, RFC 5322) as an account: a newsletter, an article that somebody sent on. The text is the plain one, or the
// page where there is no other. Whose mail it is stays out: no address is read, and the sender's name only where the
// mail comes from a list, for else it may be a witness's or the researcher's. What is attached is archived for itself.
import { type Field, sectionFragment } from "#model/index.js";
import { type Mail, type MailText, readMail } from "#unpacking/index.js";
import { machineDate } from "../dates.js";
import { problemOf } from "../faults.js";
import type { Reading } from "../fields.js";
import type { Format, Original, ReadResult } from "../format.js";
import { markupBlocks } from "../markup-blocks.js";
import { nothingStated, type ReadText } from "../read-text.js";
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
    return [
      {
        ...nothingStated,
        ...bodyOf(mail),
        title: mail.subject === null ? [] : stated(mail.subject.trim()),
        author: isFromList(mail) ? stated(mail.from?.name ?? "") : [],
        published: stated(machineDate(mail.date ?? "") ?? ""),
      },
    ];
  } catch (error) {
    return problemOf(error, file);
  }
}

function stated(value: string): readonly Reading[] {
  return value === "" ? [] : [{ value, from: "mail header" }];
}

/** Newsletters and mailing lists say so (RFC 2369, RFC 2919); what a person sends does not. */
function isFromList({ headers }: Mail): boolean {
  return headers("list-id").length > 0 || headers("list-unsubscribe").length > 0;
}

function bodyOf(mail: Mail): Pick<ReadText, "blocks" | "pruned" | "charset"> {
  const part = mail.text ?? mail.html;
  if (part === null) return { blocks: [], pruned: [], charset: charsetOf("utf-8", null) };
  const { kept, pruned } = part === mail.text ? mailLines(part.text) : markupLines(part, isFromList(mail));
  const fragment = sectionFragment(part.section);
  return {
    blocks: kept.map((text) => ({ text, fragment })),
    pruned: pruned.map((each) => ({ ...each, fragment })),
    charset: charsetOf(part.decodedBy, part.charset),
  };
}

/** Indented blocks are the mail replied to, but in a newsletter they are quotations like any page's. */
function markupLines({ text }: MailText, isNewsletter: boolean): ReturnType<typeof mailLines> {
  const blocks = markupBlocks(text);
  const isReply = ({ inQuote }: { readonly inQuote: boolean }): boolean => inQuote && !isNewsletter;
  const own = blocks.filter((block) => !isReply(block)).map((block) => block.text);
  const replied = blocks.filter(isReply).map((block) => ({ text: block.text, reason: "quoted mail" }));
  const { kept, pruned } = mailLines(own.join("\n\n"));
  return { kept, pruned: [...pruned, ...replied] };
}

/** The stated charset holds where the bytes are in it; else it is kept as a contradiction. */
function charsetOf(value: string, stated: string | null): Field<string> {
  if (stated === null) return { value, from: "detected", contradictedBy: [] };
  const agrees = canonical(stated) === value;
  const contradictedBy = [{ value: stated.toLowerCase(), from: "mail header" }] as const;
  return { value, from: agrees ? "mail header" : "detected", contradictedBy: agrees ? [] : contradictedBy };
}

function canonical(label: string): string | null {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return null;
  }
}
