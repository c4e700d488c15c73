// Lines of a plain mail that are no text of its own, as mail programs write them in English, Arabic and French. Of the
// rules a line matches the first holds.

export interface MailLineRule {
  readonly reason: string;
  /** A whole line without the white space at its end. */
  readonly pattern: RegExp;
  /**
   * What goes with it: "line": nothing; "rest": all behind it; "head": what follows up to a blank line; "reply": all
   * behind it, or the head alone in a mail that sends another one on; "quotation": nothing, and it stays itself where
   * no quoted line follows.
   */
  readonly takes: "line" | "rest" | "head" | "reply" | "quotation";
  readonly example: string;
  readonly counterExample: string;
}

/** The reason that heads of forwarded mail are left out for. */
export const forwardedHeader = "forwarded header";

export const mailLineRules: readonly MailLineRule[] = [
  {
    reason: "quoted mail",
    pattern: /^>/u,
    takes: "line",
    example: "> قال أحدهم إنه غادر",
    counterExample: "5 > 3",
  },
  {
    reason: "signature",
    pattern: /^--$/u,
    takes: "rest",
    example: "--",
    counterExample: "-- she said",
  },
  {
    reason: "quoted mail",
    pattern: /^-{2,8} ?(?:original message|message d'origine|الرسالة الأصلية) ?-{2,8}$/iu,
    takes: "reply",
    example: "-----Original Message-----",
    counterExample: "---------- Forwarded message ---------",
  },
  {
    reason: "quoted mail",
    pattern: /^(?=.{8,300}$)(?=(?:on|le|في|وفي|بتاريخ|كتبت?) )(?=.*(?:wrote|a écrit|كتب)).*:$/iu,
    takes: "quotation",
    example: "كتب محرر النشرة:",
    counterExample: "كتب المحرر أن ثلاثة غادروا",
  },
  {
    reason: forwardedHeader,
    pattern: /^-{5,20} ?(?:forwarded message|message transféré|رسالة معاد توجيهها|رسالة محولة) ?-{5,20}$/iu,
    takes: "head",
    example: "---------- Forwarded message ---------",
    counterExample: "The forwarded message",
  },
  {
    reason: forwardedHeader,
    pattern:
      /^(?:begin forwarded message|début du message (?:transféré|réexpédié)|بداية الرسالة المحولة) ?:$/iu,
    takes: "head",
    example: "Begin forwarded message:",
    counterExample: "Begin forwarded messages: never",
  },
];
