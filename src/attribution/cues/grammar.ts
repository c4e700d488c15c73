// The small words by which a noun phrase and its clause are bounded, per language: closed classes, written out.
// Folded as the shadow folds.

export interface Grammar {
  readonly language: "en" | "fr";
  /** Open a clause; the subject of a verb never reaches back over them. */
  readonly subordinators: ReadonlySet<string>;
  readonly coordinators: ReadonlySet<string>;
  readonly relatives: ReadonlySet<string>;
  readonly determiners: ReadonlySet<string>;
  readonly prepositions: ReadonlySet<string>;
  /** Prepositions that keep a name together: "ministry of defence", "researchers at". */
  readonly binding: ReadonlySet<string>;
  readonly auxiliaries: ReadonlySet<string>;
  /** Those that make a participle passive. */
  readonly passives: ReadonlySet<string>;
  readonly perfects: ReadonlySet<string>;
  readonly hedges: ReadonlySet<string>;
  readonly negators: ReadonlySet<string>;
  readonly adverbs: ReadonlySet<string>;
  readonly complementisers: ReadonlySet<string>;
  readonly pronouns: ReadonlyMap<string, "he" | "she" | "it" | "they">;
  /** Stand as subjects but name nobody: "this shows", "which says". */
  readonly nobody: ReadonlySet<string>;
  readonly weekdays: ReadonlySet<string>;
}

function set(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/u));
}

export const english: Grammar = {
  language: "en",
  subordinators: set(
    "that because when while since if although though whereas after before until unless whether where why how what once as but or nor so yet than lest",
  ),
  coordinators: set("and but then"),
  relatives: set("who whom whose which that"),
  determiners: set(
    "the a an this these those his her its their our my your one two three four five six seven eight nine ten some several many most few both all another other each every any more",
  ),
  prepositions: set(
    "on in at by to with from of for during after before through via over about against among amid near inside outside under between within into across despite like without since",
  ),
  binding: set("of for from at"),
  auxiliaries: set(
    "has have had having is are was were be been being am do does did will would can could may might must shall should 've 's 'd 'll",
  ),
  passives: set("is are was were be been being am gets got"),
  perfects: set("has have had having 've"),
  hedges: set("may might could would reportedly allegedly apparently seemingly perhaps possibly"),
  negators: set("not never no-one nobody neither hardly cannot"),
  adverbs: set(
    "also further later then now even still again once earlier both all first already yesterday today thereby instead too just only recently repeatedly himself herself itself themselves meanwhile therefore thus however nonetheless nevertheless moreover furthermore afterwards though always often sometimes monday tuesday wednesday thursday friday saturday sunday there here long since ever soon",
  ),
  complementisers: set("that how why whether what where when which who whose if"),
  pronouns: new Map([
    ["he", "he"],
    ["she", "she"],
    ["it", "it"],
    ["they", "they"],
  ]),
  nobody: set(
    "this that which what these there i we you us me nobody none nothing everything everyone anyone something someone somebody such no",
  ),
  weekdays: set(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december yesterday today",
  ),
};

export const french: Grammar = {
  language: "fr",
  subordinators: set(
    "que qu quand lorsque lorsqu puisque puisqu si bien alors apres avant car comme mais ou ni donc dont tandis quoique",
  ),
  coordinators: set("et mais puis"),
  relatives: set("qui que qu dont lequel laquelle lesquels lesquelles"),
  determiners: set(
    "le la les l un une des du ce cet cette ces son sa ses leur leurs notre nos mon ma mes votre vos deux trois quatre cinq six sept huit neuf dix plusieurs quelques certains certaines chaque aucun aucune",
  ),
  prepositions: set(
    "à au aux de du des d en dans par pour sur avec chez vers contre sans sous entre pendant depuis lors devant malgre outre parmi pres selon hors",
  ),
  binding: set("de du des d"),
  auxiliaries: set(
    "a ont avait avaient aura auront aurait auraient eut eurent est sont etait etaient sera seront serait seraient été fut furent doit peut veut vient va vont",
  ),
  passives: set("est sont etait etaient été fut furent sera seront serait seraient"),
  perfects: set("a ont avait avaient aura auront aurait auraient eut eurent"),
  hedges: set("aurait auraient pourrait pourraient serait seraient"),
  negators: set("ne n pas jamais plus guere point nullement"),
  adverbs: set(
    "aussi encore deja ensuite toutefois cependant egalement pourtant neanmoins enfin ainsi alors plutot toujours souvent parfois bientot surtout meme tout tot tard ailleurs jeudi vendredi samedi dimanche lundi mardi mercredi hier aujourd'hui soir matin aussitot",
  ),
  complementisers: set("que qu comment pourquoi si combien"),
  pronouns: new Map([
    ["il", "he"],
    ["elle", "she"],
    ["ils", "they"],
    ["elles", "they"],
  ]),
  nobody: set("c cela ceci ca qui que qu on je j nous vous tu t rien nul"),
  weekdays: set(
    "lundi mardi mercredi jeudi vendredi samedi dimanche hier janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre",
  ),
};
