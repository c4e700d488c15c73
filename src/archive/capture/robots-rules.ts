// What a robots.txt says (RFC 9309): groups of rules, of which the most specific agent's apply, and in them the
// longest matching path. Written here because the parser at hand multiplies agents by rules and grows without bound
// on a hostile file (12,000 agents over 20,000 rules end the process); this one looks at each line once.
// Crawl-delay is not in the standard and is honoured. Sitemap and other lines say nothing of what is allowed.

export interface RobotsRules {
  /** Whether an address on the origin this file belongs to may be fetched, and the line that decides, from one. */
  judge(url: URL): { readonly allowed: boolean; readonly line: number | null };
  /** Seconds asked for between two requests; 0 where none is stated. */
  readonly delay: number;
}

interface Rule {
  readonly pattern: string;
  readonly allowed: boolean;
  readonly line: number;
}
/** All groups of one agent taken together. */
interface Group {
  stated: boolean;
  delay: number;
  readonly rules: Rule[];
}

/** The rules for an agent such as "isnad/1.0". A file that is no robots.txt at all allows everything. */
export function robotsRules(text: string, agent: string): RobotsRules {
  const { rules, delay } = groupFor(text, productToken(agent));
  return {
    delay,
    judge(url) {
      const path = comparable(url.pathname + url.search);
      if (path === "/robots.txt") return { allowed: true, line: null };
      const matching = rules.filter(({ pattern }) => matches(pattern, path));
      const decisive = matching.reduce<Rule | null>(stronger, null);
      return { allowed: decisive?.allowed ?? true, line: decisive?.line ?? null };
    },
  };
}

/** The name by which robots.txt files call an agent: the letters before its version (RFC 9309, section 2.2.1). */
function productToken(agent: string): string {
  return /^[a-z_-]*/iu.exec(agent)![0].toLowerCase();
}

/** The groups that name the agent, or else those for everyone. */
function groupFor(text: string, token: string): Group {
  const own: Group = { stated: false, delay: 0, rules: [] };
  const everyone: Group = { stated: false, delay: 0, rules: [] };
  const meant = new Set<Group>();
  let naming = false;
  for (const { field, value, line } of linesOf(text)) {
    if (field === "user-agent") {
      if (!naming) meant.clear();
      if (value === "*") meant.add(everyone);
      else if (token !== "" && productToken(value) === token) meant.add(own);
      for (const group of meant) group.stated = true;
    } else {
      for (const group of meant) addTo(group, field, value, line);
    }
    naming = field === "user-agent";
  }
  return own.stated ? own : everyone;
}

type Field = "user-agent" | "allow" | "disallow" | "crawl-delay";
const fields: ReadonlySet<string> = new Set<Field>(["user-agent", "allow", "disallow", "crawl-delay"]);

function* linesOf(
  text: string,
): Generator<{ readonly field: Field; readonly value: string; readonly line: number }> {
  for (const [index, written] of text.split(/\r\n|\r|\n/u).entries()) {
    const [, name = "", value = ""] = /^\s*([a-z-]+)\s*:([^#]*)/iu.exec(written) ?? [];
    const field = name.toLowerCase();
    if (isField(field)) yield { field, value: value.trim(), line: index + 1 };
  }
}

function isField(name: string): name is Field {
  return fields.has(name);
}

/** An empty path, as in "Disallow:", forbids nothing and allows nothing. */
function addTo(group: Group, field: Field, value: string, line: number): void {
  if (field === "crawl-delay") {
    const seconds = Number(value);
    if (seconds > group.delay) group.delay = seconds;
  } else if (value !== "") {
    group.rules.push({ pattern: comparable(value), allowed: field === "allow", line });
  }
}

/** The longer path wins; between two as long, the one that allows (section 2.2.2). */
function stronger(best: Rule | null, rule: Rule): Rule {
  if (best === null) return rule;
  const longer = rule.pattern.length - best.pattern.length;
  return longer > 0 || (longer === 0 && rule.allowed && !best.allowed) ? rule : best;
}

/**
 * A path with everything outside ASCII percent-encoded and nothing encoded that need not be, so that "/أخبار" and
 * "/%d8%a3…" are one (section 2.2.2, RFC 3986, section 6.2.2).
 */
function comparable(path: string): string {
  return path.replace(/[^\x21-\x7e]/gu, encodeURIComponent).replace(/%[0-9a-f]{2}/giu, (encoded) => {
    const character = String.fromCharCode(Number.parseInt(encoded.slice(1), 16));
    return /[A-Za-z0-9._~-]/u.test(character) ? character : encoded.toUpperCase();
  });
}

/** "*" stands for anything, "$" at the end for the end of the path. Each piece is sought once, from left to right. */
function matches(pattern: string, path: string): boolean {
  const toTheEnd = pattern.endsWith("$");
  const [start = "", ...pieces] = (toTheEnd ? pattern.slice(0, -1) : pattern).split("*");
  if (!path.startsWith(start)) return false;
  const last = toTheEnd ? pieces.pop() : undefined;
  let at = start.length;
  for (const piece of pieces) {
    const found = path.indexOf(piece, at);
    if (found < 0) return false;
    at = found + piece.length;
  }
  if (last !== undefined) return path.length - at >= last.length && path.endsWith(last);
  return !toTheEnd || at === path.length;
}
