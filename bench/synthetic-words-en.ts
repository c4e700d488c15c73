// English for invented news.
import type { Draw } from "./seeded-draws.js";
import { type NewsLanguage, nameFrom, type Story } from "./synthetic-language.js";

const list = (words: string): readonly string[] => words.split(" ");

const syllables = list("ka re mo tul ven sar ith bel dor nim qua esh lor pan fet ruz hab ond wil gar");
const nouns = list(
  "road village market river school camp bridge harvest winter border convoy kitchen letter radio engine garden well mosque rooftop orchard station blanket lantern ledger uniform quarry ferry workshop clinic bakery storm valley ridge fence shepherd carpenter teacher driver neighbour cousin judge nurse clerk baker tailor recruit guard cook messenger widow stranger visitor crowd column patrol meeting promise rumour debt quarrel song silence morning evening",
);
const adjectives = list(
  "narrow quiet empty crowded frozen dusty broken painted distant hidden wooden bitter heavy bright sudden weary careful stubborn polite hungry restless familiar foreign modest ruined flooded abandoned guarded ordinary anxious patient crooked faded hasty muddy lonely shaken cheerful cautious sleepless",
);
const verbs = list(
  "crossed watched repaired emptied counted carried feared remembered described avoided followed sheltered questioned warned trusted searched blamed visited guarded painted burned buried sold borrowed traded noticed ignored welcomed doubted mocked praised photographed measured swept locked opened guided hid copied refused",
);
const reasons = list(
  "corruption hunger brutality shortages fear exhaustion unpaid-wages favouritism infighting lies disappointment homesickness",
).map((reason) => reason.replace("-", " "));
const articles = list("the one every some that another");
const reporting = list("said reported added explained confirmed noted stated claimed");

const outletEnds = list("Courier Herald Observer Gazette Standard Echo Mail Chronicle Tribune Star");

const words = [...nouns, ...adjectives, ...verbs];

export const english: NewsLanguage = {
  code: "en",
  words,
  outlet: (draw) => `${capital(nameFrom(syllables, 10 + draw.below(30)))} ${draw.one(outletEnds)}`,
  story,
};

function story(draw: Draw): Story {
  const name = () => capital(nameFrom(syllables, draw.below(8000)));
  const place = name();
  const group = `the ${name()} Front`;
  const kind = draw.one(["Institute", "Courier", "Council"]);
  const source = `the ${name()} ${kind}`;
  const again = () => draw.one([source, `the ${kind.toLowerCase()}`, "it"]);
  const count = () => String(11 + draw.below(480));
  const thing = () => `${draw.one(adjectives)} ${draw.one(nouns)}`;
  const scene = () => `${thing()} ${draw.one(verbs)} ${draw.one(articles)} ${thing()}`;
  const cause = () => `${draw.one(reasons)} and ${draw.one(reasons)}`;
  const sentences: readonly (() => string)[] = [
    () =>
      `The ${scene()}, while a ${thing()} near ${place} ${draw.one(verbs)} ${draw.one(articles)} ${thing()}.`,
    () => `A ${scene()} and ${draw.one(verbs)} ${draw.one(articles)} ${thing()} by ${draw.one(nouns)}.`,
    () => `${capital(thing())} after ${thing()}, ${draw.one(articles)} ${scene()}.`,
    () => `After ${cause()}, ${again()} ${draw.one(reporting)}, many who ${draw.one(verbs)} ${thing()} left.`,
    () =>
      `"${capital(thing())} ${draw.one(verbs)} us, ${scene()}, ${draw.one(nouns)} ${draw.one(verbs)} ${thing()}," one former fighter ${draw.one(reporting)}.`,
    () => `According to ${source}, ${count()} fighters surrendered after ${draw.one(articles)} ${scene()}.`,
    () =>
      `Of them, ${2 + draw.below(9)} were women; ${draw.one(articles)} ${thing()} ${draw.one(verbs)} ${thing()}.`,
    () =>
      `${capital(again())} ${draw.one(reporting)} that ${draw.one(articles)} ${scene()} because of ${cause()}.`,
  ];
  return {
    title: () =>
      `${count()} leave ${group} as ${draw.one(adjectives)} ${draw.one(nouns)} ${draw.one(verbs)} ${place}`,
    lead: () =>
      `${capital(source)} ${draw.one(reporting)} that ${count()} people had left ${group} near ${place}.`,
    sentence: () => draw.one(sentences)(),
  };
}

function capital(text: string): string {
  return text[0]!.toUpperCase() + text.slice(1);
}
