// Writes docs/reference from the program itself: problems, caveats, commands, the names of sources it knows. `npm run docs`, then commit. A folder
// given as argument takes the pages instead: the tests compare them with the committed ones.

import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { createSourceTable } from "#attribution/index.js";
import * as model from "#model/index.js";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const folder = process.argv[2] ?? join(root, "docs", "reference");
mkdirSync(folder, { recursive: true });
const made = "<!-- Made by `npm run docs` from the program. Do not edit. -->\n";

function problemsPage() {
  const problem = ([name, { severity, title, happened, next, state }]) => `## \`${name}\`

**${title.en}** · ${title.ar}. ${severity === "ends" ? "Ends the job." : "Leaves the file out; the rest goes on."}

| | English | العربية |
|---|---|---|
| What happened | ${cell(happened.en)} | ${cell(happened.ar)} |
| What to do | ${cell(next.en)} | ${cell(next.ar)} |
| State of the study | ${cell(state.en)} | ${cell(state.ar)} |
`;
  const caveat = ([name, { en, ar }]) => `| \`${name}\` | ${cell(en)} | ${cell(ar)} |`;
  return `${made}# Problems and caveats

A problem is something the researcher can act on. Its name is permanent. Braces stand for values.

${Object.entries(model.problems).map(problem).join("\n")}
# Caveats

An answer stands, with a warning that travels with it into the report.

| name | English | العربية |
|---|---|---|
${Object.entries(model.caveats).map(caveat).join("\n")}
`;
}

function commandsPage() {
  const program = join(root, "dist", "src", "cli", "main.js");
  const help = (...command) =>
    execFileSync(process.execPath, [program, ...command, "--help"], {
      encoding: "utf8",
      env: { ...process.env, LANG: "C", LC_ALL: "C", COLUMNS: "100" },
    });
  const page = (name) => `## isnad ${name}\n\n\`\`\`text\n${help(name).trim()}\n\`\`\`\n`;
  return `${made}# Commands\n\n\`\`\`text\n${help().trim()}\n\`\`\`\n\n${["study", "add", "changes", "report", "check", "rebuild", "export", "timestamp", "reliability", "estimate", "trend", "origins"].map(page).join("\n")}`;
}

/** One table a kind; the first name of a language is the one printed. */
function sourcesPage() {
  const { sources } = createSourceTable();
  const namesIn = ({ aliases }, language) =>
    aliases
      .filter((alias) => alias.language === language)
      .map(({ name }) => cell(name))
      .join("; ");
  const row = (source) =>
    `| ${["en", "ar", "fr"].map((language) => namesIn(source, language)).join(" | ")} |`;
  const table = (kind) => `## ${kind}

| English | العربية | français |
|---|---|---|
${sources
  .filter((source) => source.kind === kind)
  .map(row)
  .join("\n")}
`;
  const kinds = [...new Set(sources.map(({ kind }) => kind))].sort();
  return `${made}# Sources known by name

By these names the program knows that two spellings are one body. A name stands here because the press cites it in reports about people who left armed groups, not because it is trusted. Any other name stays as
printed. A study adds its own, or corrects these, in \`study.yaml\`:

\`\`\`yaml
sources:
  - name: Harbour Institute
    kind: study # ${model.sourceKinds.join(", ")}
    names: { ar: معهد المرفأ }
    aliases: [HI, The Harbour]
\`\`\`

Where both know a name, the study's wins.

${kinds.map(table).join("\n")}`;
}

function cell(text) {
  return text.replaceAll("|", "\\|").replaceAll("\n", "<br>");
}

writeFileSync(join(folder, "problems.md"), problemsPage());
writeFileSync(join(folder, "commands.md"), commandsPage());
writeFileSync(join(folder, "sources.md"), sourcesPage());
