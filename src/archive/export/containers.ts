// A WARC file of the study goes into the export byte for byte, and its records into the index. One that was
// compressed as a whole is passed over, since no record in it can be read alone, and so is a web archive of another
// kind: what the study took from it is then written anew, and the file itself is in the BagIt export.
import { fail, type Snapshot } from "#model/index.js";
import { type CaptureIndex, capturesIn } from "./capture-index.js";
import type { Bytes, ZipWriter } from "./zip-writer.js";

/** A WARC file among the originals; opened twice. */
export interface ExportContainer {
  readonly snapshot: Snapshot;
  readonly open: () => Bytes;
}

/** Whether it went in. Throws `store/original-changed` where its bytes are not what its snapshot says. */
export async function addContainer(
  { snapshot, open }: ExportContainer,
  zip: ZipWriter,
  index: CaptureIndex,
): Promise<boolean> {
  const found = await capturesIn(open());
  if (found === null) return false;
  const name = `${snapshot.sha256}${found.isCompressed ? ".warc.gz" : ".warc"}`;
  const { sha256 } = await zip.add(`archive/${name}`, open(), snapshot.bytes);
  if (sha256 !== snapshot.sha256)
    fail("store/original-changed", { file: snapshot.files[0]!, sha256: snapshot.sha256 });
  for (const capture of found.captures) index.add(capture, name);
  return true;
}
