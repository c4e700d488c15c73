import assert from "node:assert/strict";
import { mkdir, mkdtemp, rm, symlink, truncate, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { ProblemError } from "#model/index.js";
import { collect } from "./collect.js";

/** As the formats have them. */
const kinds = [
  { mediaTypes: ["text/plain"], endings: ["txt"], largest: 10 * 1024 * 1024 },
  { mediaTypes: ["text/markdown"], endings: ["md"], largest: 10 * 1024 * 1024 },
  { mediaTypes: ["text/html"], endings: ["html", "htm"], largest: 10 * 1024 * 1024 },
  { mediaTypes: ["message/rfc822"], endings: ["eml"], largest: 10 * 1024 * 1024 },
] as const;

/** Runs with a folder holding the files given by path, and removes it afterwards. */
async function inFolder(
  files: Readonly<Record<string, string>>,
  use: (root: string) => Promise<void>,
): Promise<void> {
  const root = await mkdtemp(join(tmpdir(), "isnad-archive-"));
  try {
    for (const [file, text] of Object.entries(files)) {
      await mkdir(dirname(join(root, file)), { recursive: true });
      await writeFile(join(root, file), text);
    }
    await use(root);
  } finally {
    await rm(root, { recursive: true });
  }
}

/** What is found, as "file" or "file: problem". */
async function listed(...paths: readonly string[]): Promise<readonly string[]> {
  const shown: string[] = [];
  for await (const each of collect(paths, { kinds })) {
    shown.push("problem" in each ? `${each.file}: ${each.problem.name}` : each.file);
  }
  return shown;
}

test("articles are found in every subfolder, in code unit order of their paths", async () => {
  const files = { "b.txt": "ب", "a/٢.md": "أ", "a-b/1.html": "<p>", "B.HTM": "<p>", "تقرير أول.txt": "نص" };
  await inFolder(files, async (root) => {
    assert.deepEqual(await listed(root), ["B.HTM", "a-b/1.html", "a/٢.md", "b.txt", "تقرير أول.txt"]);
  });
});

test("a found file carries its bytes, their hash and its kind", async () => {
  await inFolder({ "خبر.txt": "عاد الرجل." }, async (root) => {
    for await (const found of collect([join(root, "خبر.txt")], { kinds })) {
      assert.ok("bytes" in found);
      assert.equal(new TextDecoder().decode(found.bytes), "عاد الرجل.");
      assert.equal(found.file, "خبر.txt");
      assert.equal(found.mediaType, "text/plain");
      assert.match(found.sha256, /^[0-9a-f]{64}$/u);
    }
  });
});

test("a file named twice, by itself and by its folder, is read once", async () => {
  await inFolder({ "a.txt": "أ" }, async (root) => {
    assert.deepEqual(await listed(root, join(root, "a.txt"), `${root}/`), ["a.txt"]);
  });
});

test("hidden files, earlier studies, saved page parts and the folder's own papers are passed over", async () => {
  const files = {
    "a.txt": "أ",
    ".hidden.txt": "x",
    ".git/b.txt": "x",
    "README.md": "x",
    "codebook.yaml": "x",
    "first-study/originals/aa/b.txt": "x",
    "kept/journal.jsonl": "",
    "kept/originals/b.txt": "x",
    "صفحة.html": "<p>",
    "صفحة_files/frame.html": "<p>",
  };
  await inFolder(files, async (root) => {
    assert.deepEqual(await listed(root), ["a.txt", "صفحة.html"]);
  });
});

test("the originals of a study that is itself named are not read again", async () => {
  await inFolder({ "journal.jsonl": "", "originals/aa/b.txt": "x", "new.txt": "x" }, async (root) => {
    assert.deepEqual(await listed(root), ["new.txt"]);
  });
});

test("a file of another kind is reported and the rest goes on", async () => {
  await inFolder({ "a.txt": "أ", "b.docx": "x", "c.constructor": "x", noending: "x" }, async (root) => {
    assert.deepEqual(await listed(root), [
      "a.txt",
      "b.docx: archive/format-unknown",
      "c.constructor: archive/format-unknown",
      "noending: archive/format-unknown",
    ]);
  });
});

test("a text of 50 MB is refused with its size, unread", async () => {
  await inFolder({ "big.txt": "" }, async (root) => {
    await truncate(join(root, "big.txt"), 50 * 1024 * 1024);
    for await (const each of collect([root], { kinds })) {
      assert.ok("problem" in each);
      assert.deepEqual(each.problem, {
        name: "archive/too-large",
        values: { file: "big.txt", size: 50, limit: 10 },
      });
    }
  });
});

test("a link inside the folder is not followed, and one that leads out is reported", async () => {
  await inFolder({ "in/a.txt": "أ" }, async (outside) => {
    await inFolder({ "sub/b.txt": "ب" }, async (root) => {
      await symlink(root, join(root, "sub/loop"));
      await symlink(join(root, "sub/b.txt"), join(root, "again.txt"));
      await symlink(outside, join(root, "out"));
      await symlink("/nowhere/at/all", join(root, "dead.txt"));
      assert.deepEqual(await listed(root), [
        "dead.txt: archive/unreadable",
        "out: archive/unreadable",
        "sub/b.txt",
      ]);
    });
  });
});

test("what is named .txt but is no file is reported, not waited for", async () => {
  await inFolder({}, async (root) => {
    const server = createServer().listen(join(root, "a.txt"));
    await new Promise((resolve) => server.once("listening", resolve));
    assert.deepEqual(await listed(root), ["a.txt: archive/unreadable"]);
    await new Promise((resolve) => server.close(resolve));
  });
});

test("a folder whose study.yaml says what to read gives only that", async () => {
  const files = {
    "study.yaml": "read: [articles/, ./one.txt, gone.txt]\n",
    "articles/١.txt": "أ",
    "one.txt": "ب",
    "other.txt": "ج",
  };
  await inFolder(files, async (root) => {
    assert.deepEqual(await listed(root), ["articles/١.txt", "gone.txt: archive/unreadable", "one.txt"]);
  });
});

test("a study.yaml that reads its own folder is no loop", async () => {
  await inFolder({ "study.yaml": "read: [., a/..]\n", "a/b.txt": "أ" }, async (root) => {
    assert.deepEqual(await listed(root), ["a/b.txt"]);
  });
});

test("an empty folder gives nothing, and a path that does not exist ends the job", async () => {
  await inFolder({}, async (root) => {
    assert.deepEqual(await listed(root), []);
    await assert.rejects(
      listed(root, join(root, "غائب")),
      (error) => error instanceof ProblemError && error.problem.name === "study/path-missing",
    );
  });
});

test("a container is handed on unread, with its path and size, and a mail is read itself", async () => {
  const files = { "أرشيف.warc.gz": "x", "ملفات.ZIP": "PK", "رسالة.eml": "Subject: x", "بريد.mbox": "From" };
  await inFolder(files, async (root) => {
    const found = [];
    for await (const each of collect([root], { kinds })) found.push(each);
    assert.deepEqual(
      found.map((each) => ("path" in each ? [each.file, each.mediaType, each.size] : [each.file])),
      [
        ["أرشيف.warc.gz", "application/warc", 1],
        ["بريد.mbox", "application/mbox", 4],
        ["رسالة.eml"],
        ["ملفات.ZIP", "application/zip", 2],
      ],
    );
    assert.ok("bytes" in found[2]!);
  });
});

test("a file without a telling name is known by first bytes that only one kind has", async () => {
  const files = {
    "article.php?id=3": "<!DOCTYPE html><p>عاد",
    capture: "WARC/1.0\r\n",
    "a.css": "p {}",
    note: "عاد",
  };
  await inFolder(files, async (root) => {
    assert.deepEqual(await listed(root), [
      "a.css: archive/format-unknown",
      "article.php?id=3",
      "capture",
      "note: archive/format-unknown",
    ]);
  });
});

test("a container of 5 GB is refused with its size", async () => {
  await inFolder({ "big.zip": "" }, async (root) => {
    await truncate(join(root, "big.zip"), 5 * 1024 ** 3);
    assert.deepEqual(await listed(root), ["big.zip: archive/too-large"]);
  });
});

test("files of one name in several folders are told apart by their folders", async () => {
  const files = { "x/صحف/a.txt": "١", "y/صحف/a.txt": "٢", "z/صحف/a.txt": "٣", "z/صحف/b.txt": "٤" };
  await inFolder(files, async (root) => {
    const folders = ["x", "y", "z"].map((each) => join(root, each, "صحف"));
    assert.deepEqual(await listed(...folders), ["a.txt", "صحف/a.txt", "صحف (2)/a.txt", "b.txt"]);
    const single = join(root, "z/صحف/a.txt");
    assert.deepEqual(await listed(folders[0]!, single), ["a.txt", "صحف/a.txt"]);
  });
});
