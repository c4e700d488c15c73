// Progress of long work on standard error: one line, rewritten in place. Silent when piped.
import type { InterfaceLanguage } from "#model/index.js";
import type { Progress } from "#study/index.js";
import { say } from "./messages.js";

const redrawEveryMs = 100;

/** A reporter for `stream`, and `end()` to leave the line clean. */
export function progressOn(stream: NodeJS.WriteStream, language: InterfaceLanguage, quiet: boolean) {
  if (!stream.isTTY || quiet) return { report: undefined, end: () => undefined };
  let drawn = 0;
  const report = ({ step, done, total, elapsedMs }: Progress) => {
    if (elapsedMs - drawn < redrawEveryMs && done !== total) return;
    drawn = elapsedMs;
    const share = total > 0 ? ` ${done}/${total}` : "";
    stream.write(`\r\u001b[2K${say(language, step)}${share} `);
  };
  return { report, end: () => void stream.write("\r\u001b[2K") };
}
