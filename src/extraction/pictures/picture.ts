// Pictures of printed pages, where study.yaml says `pictures: read`. Their text is marked as read by recognition: it
// is found, quoted and coded, but its numbers are never counted before a person has compared them with the picture.
import { type Problem, problem } from "#model/index.js";
import type { Format, Original, ReadingSettings, ReadResult } from "../format.js";
import { fixedCharset, nothingStated } from "../read-text.js";
import { pictureSize } from "./picture-size.js";
import { recognisedText } from "./recognised-text.js";
import { type Recognition, recognise, secondsAtMost } from "./recogniser.js";

/**
 * An A4 page at 400 dots an inch has 15.5 million. The recogniser takes about 20 bytes a pixel: 0.3 GB for the largest
 * that is read, where 50 million measured 1.1 GB.
 */
const mostPixels = 16_000_000;
/** Encoders make at most some dozen. */
const mostPasses = 64;

export const pictureFormat: Format = {
  name: "picture",
  mediaTypes: ["image/png", "image/jpeg", "image/webp"],
  endings: ["png", "jpg", "jpeg", "webp"],
  largest: 40 * 1024 * 1024,
  read: readPicture,
};

/** One text whose boxes are in pixels of the picture, one pixel as one point. */
async function readPicture({ file, bytes }: Original, settings: ReadingSettings): Promise<ReadResult> {
  const refused = refusal(bytes, file);
  if (refused !== null) return refused;
  if (settings.pictures !== "read") return problem("extraction/picture-unread", { file });
  const recognition = await recognise(bytes);
  if (recognition.kind !== "read") return recognitionProblem(recognition, file);
  return [
    {
      ...nothingStated,
      ...recognisedText(recognition.lines, 1),
      charset: fixedCharset("utf-8"),
      readBy: "recognition",
    },
  ];
}

/** Why a picture is not given to the decoder, or null. */
function refusal(bytes: Uint8Array, file: string): Problem | null {
  const size = pictureSize(bytes);
  if (size === null) return problem("extraction/not-what-it-says", { file, format: "PNG, JPEG, WebP" });
  const { width, height, complete, passes } = size;
  if (tooManyPixels(width, height))
    return problem("extraction/limit", {
      file,
      reason: `${width} × ${height} pixels, of which at most ${mostPixels} are read`,
    });
  if (passes > mostPasses)
    return problem("extraction/limit", { file, reason: `${passes} scans, at most ${mostPasses} are read` });
  if (!complete)
    return problem("extraction/file-broken", { file, reason: "the picture ends before its last line" });
  return null;
}

/** Whether a picture of this size is more than the recogniser is given. */
export function tooManyPixels(width: number, height: number): boolean {
  return width * height > mostPixels;
}

/** The problem of a picture the recogniser gave nothing for. */
export function recognitionProblem(
  recognition: Exclude<Recognition, { kind: "read" }>,
  file: string,
): Problem {
  switch (recognition.kind) {
    case "missing":
      return problem("extraction/recogniser-missing", { file, package: recognition.package });
    case "slow":
      return problem("extraction/too-slow", { file, seconds: secondsAtMost });
    case "unreadable":
      return problem("extraction/file-broken", { file, reason: "it does not decode as a picture" });
  }
}
