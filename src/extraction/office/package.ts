// The parts of an office file: a checked ZIP whose XML is read by name. Nothing in it is followed outside, no macro,
// object or picture is opened, and one refused entry refuses the file: no office program writes such.
import {
  openZip,
  readXml,
  UnpackingFault,
  type XmlElement,
  type XmlHandlers,
  xmlText,
  type ZipReader,
} from "#unpacking/index.js";

const megabyte = 1024 * 1024;
const limits = { entries: 5000, entryBytes: 64 * megabyte, totalBytes: 192 * megabyte };
/** Of all parts that are read together, unpacked: books of a thousand pages, lists of thirty thousand rows. */
const mostRead = 24 * megabyte;
const mostElements = 600_000;
const mostParts = 1000;

export interface OfficePackage {
  readonly has: (part: string) => boolean;
  /** Reads a part as XML; one that is not there is passed over. Faults: those of the shelf. */
  readonly read: (part: string, handlers: XmlHandlers) => Promise<void>;
}

/** Opens the package, hands it on, and closes it whatever comes of that. */
export async function withPackage<T>(
  bytes: Uint8Array,
  use: (parts: OfficePackage) => Promise<T>,
): Promise<T> {
  refuseOldOffice(bytes);
  const zip = await openZip(bytes, limits);
  try {
    const [refused] = zip.refused;
    if (refused !== undefined) throw new UnpackingFault("refused", `an entry is refused: ${refused.reason}`);
    return await use(packageOf(zip));
  } finally {
    await zip.close();
  }
}

function packageOf(zip: ZipReader): OfficePackage {
  const sizes = new Map(zip.entries.map(({ path, size }) => [path, size]));
  let [total, reads, elements] = [0, 0, 0];
  return {
    has: (part) => sizes.has(part),
    async read(part, handlers) {
      const size = sizes.get(part);
      if (size === undefined) return;
      total += size;
      if (++reads > mostParts) throw new UnpackingFault("limit", `it refers to more than ${mostParts} parts`);
      if (total > mostRead) throw new UnpackingFault("limit", "its text unpacks to more than 24 MB");
      const open = (element: XmlElement): void => {
        if (++elements > mostElements)
          throw new UnpackingFault("limit", `more than ${mostElements} elements`);
        handlers.open?.(element);
      };
      readXml(xmlText(await zip.read(part)), { ...handlers, open });
    },
  };
}

const compoundFile = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);

/** Office locks a file by putting it into one of its old kind; what is not locked there is an old file. */
function refuseOldOffice(bytes: Uint8Array): void {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (!buffer.subarray(0, compoundFile.length).equals(compoundFile)) return;
  if (buffer.includes(Buffer.from("EncryptedPackage", "utf16le"))) {
    throw new UnpackingFault("encrypted", "locked with a password");
  }
  throw new UnpackingFault("broken", "it is of the kind office programs wrote before 2007");
}
