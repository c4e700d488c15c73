// Manifests of a bag (BagIt 1.0, RFC 8493 section 2.1.3): one line a file, SHA-256 and path. Only what would end a
// line is escaped in a path. Paths that lead out of the bag are not accepted from anyone.

/** Path in the bag, slashes between, and hash. */
export interface ManifestLine {
  readonly path: string;
  readonly sha256: string;
}

/** The manifest as text, sorted by path. */
export function manifestText(lines: readonly ManifestLine[]): string {
  const sorted = [...lines].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  return sorted.map(({ path, sha256 }) => `${sha256}  ${escaped(path)}\n`).join("");
}

/** The lines of a manifest, or why it is none: a line of another form, a path twice, a path that leads out. */
export function parseManifest(text: string): readonly ManifestLine[] | string {
  const lines = new Map<string, ManifestLine>();
  for (const line of text.split(/\r\n|\n|\r/u)) {
    if (line === "") continue;
    const [, sha256, escapedPath] = /^([0-9a-f]{64})[ \t]+(\S.*)$/isu.exec(line) ?? [];
    if (sha256 === undefined || escapedPath === undefined)
      return `not a line of a manifest: ${line.slice(0, 100)}`;
    const path = unescaped(escapedPath);
    if (!staysInside(path)) return `a path that leads out of the folder: ${path}`;
    if (lines.has(path)) return `listed twice: ${path}`;
    lines.set(path, { path, sha256: sha256.toLowerCase() });
  }
  return [...lines.values()];
}

/** Whether a path stays below the folder it is relative to, on any system. */
export function staysInside(path: string): boolean {
  return (
    !path.includes("\0") &&
    !path.includes("\\") &&
    !/^[a-z]:/iu.test(path) &&
    path.split("/").every((part) => part !== "" && part !== "." && part !== "..")
  );
}

function escaped(path: string): string {
  return path.replace(/[%\n\r]/gu, encodeURIComponent);
}

function unescaped(path: string): string {
  return path.replace(/%(25|0A|0D)/giu, decodeURIComponent);
}
