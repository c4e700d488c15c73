// The words of the pages of statistics in one language: messages, nouns, and figures printed with the digits their
// interval bears. A figure that is not defined is its reason in words.
import {
  type Caveat,
  type Figure,
  type InterfaceLanguage,
  inLanguage,
  type Localised,
  type StatedInterval,
  undefinedReasons,
} from "#model/index.js";
import { roundedDown, roundedTo } from "#stats/index.js";
import { visibleName } from "../marks.js";
import { Phrases } from "../phrases.js";
import { caveatSentence } from "../sections/caveats.js";
import { isolate } from "../words.js";
import type { Cell } from "./blocks.js";
import { finestUnit, loneUnit, type Measure, measuredInterval, measuredUnit, thousandth } from "./digits.js";
import { statisticMessages, statisticNouns } from "./messages/index.js";
import type { Furniture } from "./statistic-page.js";

export class StatisticWords extends Phrases<typeof statisticMessages, typeof statisticNouns> {
  constructor(language: InterfaceLanguage) {
    super(language, statisticMessages, statisticNouns);
  }

  get furniture(): Furniture {
    return {
      skip: this.say("skip"),
      contents: this.say("contents"),
      sameAsTable: this.say("sameAsTable"),
      inShort: this.say("inShort"),
      colon: this.say("colon"),
      comma: this.say("comma"),
    };
  }

  of(text: Localised): string {
    return inLanguage(text, this.language);
  }

  /** A name from the researcher's files: kept apart from our sentence, with nothing in it that hides or steers. */
  name(text: string): string {
    return isolate(visibleName(text));
  }

  names(texts: readonly string[]): string {
    return texts.map((text) => this.name(text)).join(this.say("comma"));
  }

  /** What was counted, by the researcher's word for it; "cases" is the record's own word where they gave none. */
  subject(of: string): string {
    return of === "cases" ? this.say("cases") : this.name(of);
  }

  caveat(caveat: Caveat): string {
    return caveatSentence(caveat, this.language);
  }

  /** A number in whole units of `unit`, as many decimals as that has; a minus sign keeps its place in Arabic too. */
  inUnit(value: number, unit: number): string {
    const decimals = Math.max(0, Math.round(-Math.log10(unit)));
    const rounded = roundedTo(Math.abs(value), unit);
    const [whole, fraction] = rounded.toFixed(decimals).split(".");
    const digits = `${this.number(Number(whole))}${fraction === undefined ? "" : `.${fraction}`}`;
    return value < 0 && rounded !== 0 ? `\u2066−${digits}\u2069` : digits;
  }

  /** "0.743". */
  coefficient(value: number): string {
    return this.inUnit(value, thousandth);
  }

  /** "2.45": two decimals, always. */
  hundredths(value: number): string {
    return this.inUnit(value, 0.01);
  }

  /** "81.7%" of a share between 0 and 1. */
  percent(share: number): string {
    return this.#percentage(this.inUnit(share * 100, 0.1));
  }

  /** A probability; the ends are not printed as 0 or 1, which no test can show. */
  p(value: number): string {
    if (value < thousandth) return this.say("underThousandth");
    return value > 1 - thousandth ? this.say("overThousandth") : this.coefficient(value);
  }

  /** "95%". */
  level({ level }: StatedInterval): string {
    return this.#percentage(this.number(level * 100));
  }

  /** After an Arabic word a percent sign would change sides (UAX #9, W2). */
  #percentage(digits: string): string {
    return this.direction === "rtl" ? `\u2066${digits}%\u2069` : `${digits}%`;
  }

  /** "8,200–22,800", rounded outwards. */
  range(interval: StatedInterval, measure: Measure): string {
    const { low, high, units } = measuredInterval(interval, measure);
    return this.say(low < 0 ? "signedRange" : "range", {
      low: this.#print(low, Math.min(units.low, 1), measure),
      high: this.#print(high, Math.min(units.high, 1), measure),
    });
  }

  /** A value with the digits its interval bears, three where it has none; people never fewer than were counted. */
  value(value: number, interval: StatedInterval | null, measure: Measure): string {
    const unit = interval === null ? loneUnit(value, measure) : measuredUnit(value, interval, measure);
    if (measure.of !== "people") return this.#print(value, unit, measure);
    const least = Math.min(measure.counted, value);
    return this.inUnit(Math.max(roundedTo(value, unit), least), finestUnit(measure));
  }

  /** A bound from below, rounded down, never under what was counted. */
  lowerBound(value: number, interval: StatedInterval | null, counted: number): string {
    const measure = { of: "people", counted } as const;
    const unit = interval === null ? loneUnit(value, measure) : measuredUnit(value, interval, measure);
    return this.inUnit(Math.max(roundedDown(value, unit), counted), 1);
  }

  /** "0.743 (95% interval 0.627–0.840)", or why there is none. */
  figure(figure: Figure, measure: Measure): string {
    if (figure.kind === "not defined") return this.say("undefinedBecause", { reason: this.reason(figure) });
    const { value, interval } = figure;
    if (interval === null) return this.say("withoutInterval", { value: this.value(value, null, measure) });
    return this.say("withInterval", {
      value: this.value(value, interval, measure),
      level: this.level(interval),
      range: this.range(interval, measure),
    });
  }

  /** The value of a figure in a table, or that there is none with the reason beneath. */
  valueCell(figure: Figure, measure: Measure): Cell {
    if (figure.kind === "not defined")
      return { text: "–", note: this.say("undefinedBecause", { reason: this.reason(figure) }) };
    return this.value(figure.value, figure.interval, measure);
  }

  /** The interval of a figure in a table. */
  intervalCell(figure: Figure, measure: Measure): string {
    if (figure.kind === "not defined") return "–";
    return figure.interval === null ? this.say("noInterval") : this.range(figure.interval, measure);
  }

  #print(value: number, unit: number, { of }: Measure): string {
    return of === "share" ? this.percent(value) : this.inUnit(value, unit);
  }

  reason({ because }: Extract<Figure, { kind: "not defined" }>): string {
    return this.of(undefinedReasons[because]);
  }

  /** A period by its name: "2015", "quarter 3 of 2015", "September 2015". */
  period(name: string): string {
    const quarter = /^(\d{4})-Q([1-4])$/u.exec(name);
    return quarter === null ? this.date(name) : this.say("quarter", { year: quarter[1]!, n: quarter[2]! });
  }
}
