// The shelf of readers for packed, compressed, marked-up and mailed bytes of strangers, each with limits. Knows no
// study; everything stays in memory.
export { type DecodedText, decode, type Undecoded } from "./charset.js";
export { type DelimitedRecord, largestCell, mostColumns, mostRows, recordsOf } from "./delimited.js";
export { type Delimiter, delimiterOf } from "./delimiter.js";
export { type Compression, inflateWithin } from "./inflate.js";
export { type Mail, type MailPart, type MailText, readMail } from "./mail.js";
export { type DelimitedText, readDelimited } from "./read-delimited.js";
export { type FaultKind, UnpackingFault } from "./unpacking-fault.js";
export { readXml, type XmlElement, type XmlHandlers, type XmlLimits } from "./xml.js";
export { xmlText } from "./xml-text.js";
export { openZip, type RefusedEntry, type ZipEntry, type ZipLimits, type ZipReader } from "./zip.js";
