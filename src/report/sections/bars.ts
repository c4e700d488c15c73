// Bars inside table cells. The number stands beside each bar as text, so the bar itself is hidden from a listener.
// Widths are SVG attributes: the page's policy allows no inline styles.
import { type Html, html } from "../html.js";

/** A bar of `value` on a scale to `most`, growing from the left or the right edge of its cell. */
export function bar(value: number, most: number, from: "left" | "right", kind: string): Html {
  const width = most === 0 ? 0 : Math.round((value / most) * 1000) / 10;
  const x = from === "left" ? 0 : Math.round((100 - width) * 10) / 10;
  return html`<svg class="bar ${kind}" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" focusable="false"><rect x="${x}" y="0" width="${width}" height="10"/></svg>`;
}
