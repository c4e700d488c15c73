// The rules of the house as tests: floors, clock, glossary, catalogues. What is only written down is not kept.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { builtinModules } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, it } from "node:test";
import * as model from "#model/index.js";
import { projectRoot } from "./project-root.js";

interface Rules {
  floors: Record<string, readonly string[]>;
  packages: Record<string, readonly string[]>;
  diskFolders: readonly string[];
  networkFolders: readonly string[];
  clockFiles: readonly string[];
}
const rules: Rules = await import(join(projectRoot, "floors.mjs"));

interface SourceFile {
  readonly path: string;
  readonly folder: string;
  readonly text: string;
  readonly imports: readonly string[];
}

/** `import … from "x"` and `export … from "x"` at the start of a line, `import "x"`, and `import("x")`. */
const importStatement = /^(?:import|export)\s(?:[^";]*?\sfrom\s)?"([^"]+)"|\bimport\("([^"]+)"\)/gmu;

const files: readonly SourceFile[] = readdirSync(join(projectRoot, "src"), {
  recursive: true,
  encoding: "utf8",
})
  .map((name) => name.replaceAll("\\", "/"))
  .filter((name) => name.endsWith(".ts") || name.endsWith(".tsx"))
  .map((name) => {
    const text = readFileSync(join(projectRoot, "src", name), "utf8");
    const imports = [...text.matchAll(importStatement)].map((match) => match[1] ?? match[2]!);
    return { path: `src/${name}`, folder: name.includes("/") ? name.split("/")[0]! : "", text, imports };
  });
const inRooms = files.filter((file) => file.folder !== "");
const production = inRooms.filter((file) => !/\.test\.tsx?$/u.test(file.path));

function complaints(check: (file: SourceFile) => readonly string[], among = production): string[] {
  return among.flatMap((file) => check(file).map((what) => `${file.path} ${what}`));
}

describe("floors", () => {
  it("every folder of src/ has its place in floors.mjs", () => {
    const unknown = new Set(inRooms.map((file) => file.folder).filter((folder) => !(folder in rules.floors)));
    assert.deepEqual([...unknown], []);
  });

  it("a folder imports only what stands below it, through its door", () => {
    const found = complaints((file) =>
      file.imports
        .filter((name) => name.startsWith("#"))
        .flatMap((name) => {
          const folder = name.slice(1).split("/")[0]!;
          if (folder === file.folder) return [`imports itself as ${name}: write ./`];
          if (!rules.floors[file.folder]!.includes(folder))
            return [
              `imports ${folder}/, but ${file.folder}/ may import only: ${rules.floors[file.folder]!.join(", ")}`,
            ];
          return name === `#${folder}/index.js` ? [] : [`enters ${folder}/ by ${name}, not by its index.js`];
        }),
    );
    assert.deepEqual(found, []);
  });

  it("a relative import never leaves its folder", () => {
    const found = complaints((file) => {
      const depth = file.path.split("/").length - 2;
      return file.imports.filter(
        (name) => name.startsWith("../") && (name.match(/\.\.\//gu)?.length ?? 0) >= depth,
      );
    });
    assert.deepEqual(found, []);
  });

  it("outside packages stay in the rooms that need them", () => {
    const builtin = new Set(builtinModules);
    const found = complaints((file) =>
      file.imports
        .filter((name) => !name.startsWith(".") && !name.startsWith("#") && !name.startsWith("node:"))
        .map((name) => (name.startsWith("@") ? name.split("/").slice(0, 2).join("/") : name.split("/")[0]!))
        .filter((name) => builtin.has(name) || !(rules.packages[file.folder] ?? []).includes(name))
        .map((name) => `imports the package ${name}`),
    );
    assert.deepEqual(found, []);
  });

  it("only the rooms that keep things touch the disk, and only two open a connection", () => {
    const found = complaints((file) =>
      file.imports.filter(
        (name) =>
          (/^node:(fs|fs\/promises)$/u.test(name) && !rules.diskFolders.includes(file.folder)) ||
          (/^node:(net|http|https|http2|tls|dgram|dns)/u.test(name) &&
            !rules.networkFolders.some((folder) => file.path.startsWith(`${folder}/`))),
      ),
    );
    assert.deepEqual(found, []);
  });

  it("only the study's clock reads the time, and nothing is random without a seed", () => {
    const found = complaints((file) => {
      if (rules.clockFiles.includes(file.path)) return [];
      return /\bDate\.now\(|new Date\(\)|Math\.random\(|\bperformance\.now\(/u.test(file.text)
        ? ["reads the clock or chance"]
        : [];
    });
    assert.deepEqual(found, []);
  });
});

describe("what ships", () => {
  it("imports no sample of the tests: package.json leaves files of that name out", () => {
    const isSample = (path: string) => /(^|\/)sample-[^/]*$/u.test(path);
    const shipped = production.filter(({ path }) => !isSample(path));
    assert.deepEqual(
      complaints((file) => file.imports.filter(isSample).map((name) => `imports ${name}`), shipped),
      [],
    );
  });
});

describe("the shape of the code", () => {
  it("no file is named for having no home", () => {
    const homeless = /(^|[/-])(utils?|helpers?|core|common|misc|manager|handler|service|base)(?=[./-])/u;
    assert.deepEqual(
      files.map((file) => file.path).filter((path) => homeless.test(path)),
      [],
    );
  });

  it("nothing is left unfinished or switched off", () => {
    const marks = /\b(TODO|FIXME|XXX|HACK)\b|\.(skip|only|todo)\(|@ts-(ignore|expect-error)|biome-ignore/u;
    assert.deepEqual(
      complaints((file) => (marks.test(file.text) ? ["has an unfinished mark"] : []), inRooms),
      [],
    );
  });
});

describe("catalogues", () => {
  const placeholders = (text: string) => [...text.matchAll(/\{(\w+)\}/gu)].map((match) => match[1]!).sort();

  it("a problem asks for the same values in English and Arabic", () => {
    for (const [name, row] of Object.entries(model.problems))
      for (const part of ["happened", "next"] as const)
        assert.deepEqual(placeholders(row[part].ar), placeholders(row[part].en), `${name}, ${part}`);
  });

  it("a caveat asks for the same values in English and Arabic", () => {
    for (const [name, row] of Object.entries(model.caveats))
      assert.deepEqual(placeholders(row.ar), placeholders(row.en), name);
  });

  it("every record of the model has its row in the glossary", () => {
    const glossary = readFileSync(join(projectRoot, "GLOSSARY.md"), "utf8").toLowerCase();
    const rows = new Set(
      [...glossary.matchAll(/^\|\s*([^|]+?)\s*\|/gmu)].map((match) => match[1]!.replace(/[*`]/gu, "")),
    );
    const records = Object.keys(model)
      .filter((name) => name.endsWith("Schema"))
      .map((name) =>
        name
          .slice(0, -"Schema".length)
          .replace(/([A-Z])/gu, " $1")
          .toLowerCase(),
      );
    const first = new Set([...rows].flatMap((row) => row.split(/\s*[,/]\s*/u)));
    assert.deepEqual(
      records.filter((name) => name !== "id" && !first.has(name)),
      [],
    );
  });

  it("the reference is what the program writes of itself", (test) => {
    const written = mkdtempSync(join(tmpdir(), "isnad-reference-"));
    test.after(() => rmSync(written, { recursive: true }));
    execFileSync(process.execPath, [join(projectRoot, "scripts", "reference.mjs"), written]);
    for (const page of readdirSync(written)) {
      const committed = readFileSync(join(projectRoot, "docs", "reference", page), "utf8");
      assert.ok(readFileSync(join(written, page), "utf8") === committed, `${page} is stale: npm run docs`);
    }
  });
});
