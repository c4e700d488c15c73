// Every container that is opened, one row each. To add one: its file, its row here, and a golden folder of its name
// under test/golden/containers.
import type { Container } from "./container.js";
import { mailContainer } from "./mail.js";
import { mboxContainer } from "./mbox.js";
import { waczContainer } from "./wacz.js";
import { warcContainer } from "./warc.js";
import { zipContainer } from "./zip.js";

export const containers: readonly Container[] = [
  zipContainer,
  warcContainer,
  waczContainer,
  mboxContainer,
  mailContainer,
];

export function containerOf(mediaType: string): Container | null {
  return containers.find(({ mediaTypes }) => mediaTypes.includes(mediaType)) ?? null;
}

/** A mail is one too, for what is attached to it, though it is also read itself. */
export function isContainer(mediaType: string): boolean {
  return containerOf(mediaType) !== null;
}

/** Web archives keep captures together with what a server said of them; exports hand them on as they are. */
export function isWebArchive(mediaType: string): boolean {
  return [...warcContainer.mediaTypes, ...waczContainer.mediaTypes].includes(mediaType);
}
