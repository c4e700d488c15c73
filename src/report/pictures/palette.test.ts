import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { pageStyle } from "../style.js";
import { type ColourName, colours, darkColours, shades } from "./palette.js";

/** WCAG 2.2, relative luminance. */
function luminance(hex: string): number {
  const [red, green, blue] = channels(hex).map((channel) => {
    const part = channel / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

function channels(hex: string): readonly number[] {
  return [1, 3, 5].map((start) => Number.parseInt(hex.slice(start, start + 2), 16));
}

function contrast(one: string, other: string): number {
  const [low, high] = [luminance(one), luminance(other)].sort((first, second) => first - second);
  return (high! + 0.05) / (low! + 0.05);
}

/** A colour laid over another with an opacity. */
function over(above: string, opacity: number, below: string): string {
  const mixed = channels(above).map((channel, index) =>
    Math.round(channel * opacity + channels(below)[index]! * (1 - opacity)),
  );
  return `#${mixed.map((channel) => channel.toString(16).padStart(2, "0")).join("")}`;
}

describe("colours of the pictures", () => {
  for (const [light, palette] of [
    ["in the light", colours],
    ["in the dark", darkColours],
  ] as const) {
    it(`letters are read with ease, marks are told from paper, ${light}`, () => {
      for (const name of ["ink", "grey", "accent", "warning"] satisfies ColourName[])
        assert.ok(contrast(palette[name], palette.paper) >= 4.5, name);
      assert.ok(contrast(palette.faint, palette.paper) >= 3, "faint");
    });

    it(`counts are read on the deepest shade of the matrix, ${light}`, () => {
      for (const name of ["accent", "warning"] satisfies ColourName[])
        assert.ok(contrast(palette.ink, over(palette[name], shades.deepest, palette.paper)) >= 4.5, name);
    });
  }

  it("are those of the report, in the light and in the dark", () => {
    const style = pageStyle("", "");
    for (const palette of [colours, darkColours])
      for (const [name, value] of Object.entries(palette))
        assert.ok(style.includes(`--${name}:${value}`), name);
  });
});
