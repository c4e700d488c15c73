// The colours of the pictures: those of the report (src/report/style.ts), by the same names. Marks carry the light
// colours as attributes, which every program understands; the style turns them into the colours of the page or of
// the dark, by the value of the attribute. Blue and brick differ in lightness and hue for every kind of sight; no
// meaning rests on colour alone: hollow, dashed and hatched marks differ in print without any.

export type ColourName = "paper" | "ink" | "grey" | "faint" | "rule" | "hair" | "accent" | "warning" | "mark";

export const colours: Readonly<Record<ColourName, string>> = {
  paper: "#fdfbf7",
  ink: "#1f1c18",
  grey: "#635b50",
  faint: "#8a8175",
  rule: "#d8d0c2",
  hair: "#e9e3d8",
  accent: "#1d4d63",
  warning: "#8c2a12",
  mark: "#f5e3ae",
};

export const darkColours: Readonly<Record<ColourName, string>> = {
  paper: "#191713",
  ink: "#ece6da",
  grey: "#b0a797",
  faint: "#8f8676",
  rule: "#4a443a",
  hair: "#332f28",
  accent: "#9cc7d8",
  warning: "#f0a489",
  mark: "#54461d",
};

/** Opacities of a shade that letters in ink may stand on: on the deepest they are still read with ease. */
export const shades = { faintest: 0.06, deepest: 0.42 } as const;

const names = Object.keys(colours) as ColourName[];

const turned = names
  .map(
    (name) =>
      `.sheet [fill="${colours[name]}"]{fill:var(--${name})}.sheet [stroke="${colours[name]}"]{stroke:var(--${name})}`,
  )
  .join("");

/**
 * For the style sheet of a page that holds pictures drawn for "page" and defines the report's variables. Of the two
 * widths of `pagePicture` it shows one.
 */
export const pictureStyle = `.sheet{display:block;max-width:100%;height:auto}.sheet.phone{display:none}@media screen and (max-width:44rem){.sheet.desk{display:none}.sheet.phone{display:block}}${turned}`;

/** The style inside a picture that stands alone. */
export const fileStyle = `.sheet{${variables(colours)}}@media (prefers-color-scheme:dark){.sheet{${variables(darkColours)}}}${turned}`;

function variables(values: Readonly<Record<ColourName, string>>): string {
  return names.map((name) => `--${name}:${values[name]}`).join(";");
}
