// Where one code's cue gives way to another's: the machine-checkable part of the codebook's `not_when`. Written for
// the codebook shipped with Isnad; with another codebook a row whose codes it lacks does nothing. What needs
// judgement stays with the coder.

/** How near the stronger code must stand for the weaker to give way. */
export type Nearness = "overlap" | "clause" | "sentence";

export interface GivingWay {
  /** The code, or the beginning of codes ("join."), that gives way. */
  readonly code: string;
  /** To which code, or codes that begin so. Never to itself. */
  readonly to: string;
  /** Only to codes tied to it by pairs_with. */
  readonly paired?: true;
  readonly within: Nearness;
  /** Words that keep the suggestion; looked for in `keptIn`. */
  readonly unless: readonly { readonly language: string; readonly patterns: readonly string[] }[];
  readonly keptIn: "quote" | "sentence";
  readonly because: string;
  /** The weaker code is dropped in the example and kept in the counter-example. */
  readonly example: string;
  readonly counter: string;
}

const promising = [
  {
    language: "en",
    patterns: [
      "promis*",
      "expect*",
      "hope*",
      "hoping",
      "dream*",
      "join*",
      "drawn",
      "draw",
      "drew",
      "lur*",
      "attract*",
      "recruit*",
      "came for",
      "went to",
      "travel* to",
      "wanted to",
      "in search of",
      "entic*",
      "offered",
      "motiv*",
      "seeking",
      "sought",
    ],
  },
  {
    language: "ar",
    patterns: [
      "وعد*",
      "وعود*",
      "توقع*",
      "يتوقع*",
      "أمل*",
      "آمال*",
      "حلم*",
      "أحلام*",
      "يحلم*",
      "انضم*",
      "ينضم*",
      "الانضمام",
      "التحق*",
      "الالتحاق",
      "جذب*",
      "يجذب*",
      "اجتذب*",
      "أغر*",
      "استدراج*",
      "طمع*",
      "بحثا عن",
      "سعيا*",
      "جند*",
      "تجنيد*",
      "رغب*",
      "دافع*",
      "دوافع*",
      "تلقوا",
    ],
  },
  {
    language: "fr",
    patterns: ["prom*", "espér*", "rêv*", "rejoin*", "attir*", "recrut*", "en quête de", "attente*"],
  },
];

/** Every row; the order does not matter. */
export const givingWayRules: readonly GivingWay[] = [
  {
    code: "leave.promises_false",
    to: "leave.",
    within: "sentence",
    keptIn: "quote",
    unless: [
      {
        language: "en",
        patterns: [
          "promis*",
          "lie",
          "lies",
          "lying",
          "lied",
          "expectation*",
          "expected",
          "hoped",
          "fell short",
          "fallen short",
          "propaganda",
        ],
      },
      {
        language: "ar",
        patterns: ["وعد*", "وعود*", "توقع*", "كاذب*", "أكاذيب", "كذب*", "زيف*", "لا وجود", "الدعاية"],
      },
      { language: "fr", patterns: ["prom*", "mensong*", "ment*", "attentes"] },
    ],
    because:
      "general disillusion is coded only where nothing more exact is stated; a broken promise is stated itself",
    example: "They were disappointed by the shortage of bread.",
    counter: "They spoke of broken promises and a shortage of bread.",
  },
  {
    code: "join.",
    to: "leave.",
    paired: true,
    within: "clause",
    keptIn: "sentence",
    unless: promising,
    because:
      "where the reality is told and no word of promise or joining stands near, the promise is not stated",
    example: "His salary was paid months late.",
    counter: "He was promised a salary that was paid months late.",
  },
  {
    code: "join.protect_community",
    to: "leave.enemy_neglected",
    within: "overlap",
    keptIn: "sentence",
    unless: [],
    because: "that the enemy was not fought is a reason to leave, not a motive to join",
    example: "They fought other rebels instead of fighting Assad.",
    counter: "They went to fight Assad.",
  },
  {
    code: "join.grievance",
    to: "obst.reprisal",
    within: "clause",
    keptIn: "sentence",
    unless: promising,
    because: "the group's revenge on those who leave is not the person's own",
    example: "He hides for fear of revenge and reprisals by the group.",
    counter: "He joined for revenge, and fears reprisals by the group.",
  },
  {
    code: "join.income",
    to: "obst.livelihood",
    within: "sentence",
    keptIn: "sentence",
    unless: promising,
    because: "poverty after leaving is an obstacle, not a motive to join",
    example: "Back home he meets unemployment and struggles to find work.",
    counter: "He joined out of unemployment, and since his return cannot find work.",
  },
];
