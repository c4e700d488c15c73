import { readFile } from "node:fs/promises";
import { Command } from "commander";
import { fail, type InterfaceLanguage, problemText } from "#model/index.js";
import { type AddedAddress, type AddOutcome, addAddresses } from "#study/index.js";
import { exitCodes } from "../exit-codes.js";
import { problemScreen } from "../failure.js";
import { examples, help } from "../help.js";
import { say } from "../messages.js";
import { changesScreen } from "./changes.js";
import { type CommonOptions, printJson, studyAsJson, withProgress } from "./outcome.js";

interface Options extends CommonOptions {
  readonly from?: string;
}

/** isnad add DIR ADDRESS… : fetch pages because the researcher asks for them. */
export function addCommand(language: InterfaceLanguage): Command {
  return new Command("add")
    .description(help.add[language])
    .argument("<dir>", help.directory[language])
    .argument("[address...]", help.addresses[language])
    .option("--from <file>", help.from[language])
    .addHelpText(
      "after",
      examples(
        language,
        "isnad add my-study https://harbour-post.example/2031/promises",
        "isnad add my-study --from addresses.txt",
      ),
    )
    .action(async (directory: string, named: string[], options: Options) => {
      const addresses = [...named, ...(await addressesIn(options.from))];
      if (addresses.length === 0) fail("study/no-address", { directory });
      const outcome = await withProgress(options, (onProgress) =>
        addAddresses({ directory, addresses, onProgress }),
      );
      if (outcome.addresses.every(({ problem }) => problem !== null)) process.exitCode = exitCodes.problem;
      if (options.json) printJson(asJson(outcome, options.lang));
      else process.stdout.write(screen(outcome, options.lang));
    });
}

/** One address a line; empty lines and lines that begin with # are passed over. */
async function addressesIn(path: string | undefined): Promise<readonly string[]> {
  if (path === undefined) return [];
  const text = await readFile(path, "utf8").catch((error: unknown) =>
    fail("study/path-missing", { path }, error),
  );
  const lines = text.split(/\r?\n/u).map((line) => line.trim());
  return lines.filter((line) => line !== "" && !line.startsWith("#"));
}

function asJson({ addresses, changes, ...outcome }: AddOutcome, language: InterfaceLanguage) {
  const inWords = ({ problem, ...one }: AddedAddress) => ({
    ...one,
    problem: problem && { ...problem, text: problemText(problem, language) },
  });
  return { addresses: addresses.map(inWords), changes, ...studyAsJson(outcome) };
}

function screen({ addresses, changes, added }: AddOutcome, language: InterfaceLanguage): string {
  const captured = addresses.filter(({ problem }) => problem === null).length;
  const all = say(language, "addedAll", { captured, asked: addresses.length, added });
  const lines = addresses.map((one) => addressScreen(one, language));
  return `\n${lines.join("")}${changesScreen(changes, language)}\n  ${all}\n\n`;
}

function addressScreen(
  { address, problem, status, finalAddress }: AddedAddress,
  language: InterfaceLanguage,
): string {
  if (problem !== null) return `${problemScreen(problem, language)}\n`;
  const led =
    finalAddress === address || finalAddress === null
      ? ""
      : say(language, "redirectedLine", { address: finalAddress });
  return `  ${say(language, "addedLine", { status: status ?? 0, address })}\n${led && `    ${led}\n`}`;
}
