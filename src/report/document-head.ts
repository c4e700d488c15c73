// The head of every page: its policy and its style. One file, no request to anywhere: the font is inside, the policy
// forbids every load, and the styles and the one script are allowed by their hashes alone.
import { type Html, html, type Part, trusted } from "./html.js";

export interface DocumentHead {
  readonly title: Part;
  readonly style: string;
  /** Further styles the page holds, such as those inside its pictures. */
  readonly innerStyles?: readonly string[];
  /** The page's one script; without it no script runs. */
  readonly script?: string;
  /** SHA-256 of the UTF-8 bytes of a text, as base64. */
  readonly sha256Base64: (text: string) => string;
}

export function documentHead(page: DocumentHead): Html {
  return html`<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${trusted(policyOf(page))}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex, nofollow">
<title>${page.title}</title>
<style>${trusted(page.style)}</style>
</head>`;
}

function policyOf({ style, innerStyles = [], script, sha256Base64 }: DocumentHead): string {
  const allowed = (text: string) => `'sha256-${sha256Base64(text)}'`;
  const styles = [...new Set([style, ...innerStyles])].map(allowed).join(" ");
  return [
    "default-src 'none'",
    `style-src ${styles}`,
    `script-src ${script === undefined ? "'none'" : allowed(script)}`,
    "font-src data:",
    "img-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
  ].join("; ");
}
