// Who is speaking where a cue stands: the layer of the attribution that governs it. A group's opponents and captors
// form a layer of their own, whoever quotes them: what they say of those who left serves them (field literature on
// testimony in custody). Nothing is guessed from the content.
import {
  type Attribution,
  bySpan,
  holds,
  overlaps,
  type SourceKind,
  type Span,
  type Suggestion,
} from "#model/index.js";
import { foldText } from "#text/index.js";

type Layer = Suggestion["layer"];

const layerOfKind: Readonly<Record<SourceKind, Layer>> = {
  study: "study",
  testimony: "testimony",
  official: "official",
  outlet: "journalist",
  agency: "journalist",
  person: "journalist",
  organisation: "unknown",
  unspecified: "unknown",
};

/** Sources that fight the group or hold its members, as texts name them. */
export const opponentMarks: readonly {
  readonly language: "en" | "ar" | "fr";
  readonly pattern: RegExp;
  readonly example: string;
  readonly counter: string;
}[] = [
  {
    language: "en",
    pattern: /\b(?:rival|rebel|opposition|militia|coalition|captors?|free (?:syrian )?army)\b/u,
    example: "a rival faction's spokesman",
    counter: "the unrivalled archive",
  },
  {
    language: "ar",
    pattern:
      /(?:الجيش الحر|جيش حر|قوات التحالف|المعارضه المسلحه|فصيل (?:منافس|معارض|خصم)|خصوم|ميليشيا|مليشيا)/u,
    example: "متحدث باسم فصيل منافس",
    counter: "متحدث باسم المركز",
  },
  {
    language: "fr",
    pattern: /\b(?:faction rivale|milice|coalition|rebelles?|armee libre)\b/u,
    example: "un porte-parole de la faction rivale",
    counter: "un porte-parole du centre",
  },
];

/**
 * The layer of a span inside a sentence. The narrowest attribution whose content holds the span governs it; where
 * none does, the last one that begins in the sentence before the span ends, else the first behind it. A sentence
 * without any is the journalist's own.
 */
export function speakerLayer(span: Span, sentence: Span, attributions: readonly Attribution[]): Layer {
  const governing = governingAttribution(span, sentence, attributions);
  if (governing === null) return "journalist";
  const source = foldText(governing.attributedTo ?? "");
  if (opponentMarks.some(({ pattern }) => pattern.test(source))) return "group_opponent";
  return layerOfKind[governing.kind];
}

/**
 * For each sentence the attributions that touch it, themselves or with their content, by their spans. `sentences`
 * ascend and do not overlap.
 */
export function attributionsBySentence(
  sentences: readonly Span[],
  attributions: readonly Attribution[],
): readonly (readonly Attribution[])[] {
  const near: Attribution[][] = sentences.map(() => []);
  for (const attribution of [...attributions].sort(bySpan)) {
    const { span, content } = attribution;
    const touched = [span, ...(content === null ? [] : [content])].flatMap((each) =>
      touchedBy(each, sentences),
    );
    for (const index of new Set(touched)) near[index]!.push(attribution);
  }
  return near;
}

function governingAttribution(
  span: Span,
  sentence: Span,
  attributions: readonly Attribution[],
): Attribution | null {
  const governing = attributions
    .filter(({ content }) => content !== null && holds(content, span))
    .sort((a, b) => length(a.content!) - length(b.content!) || b.span[0] - a.span[0]);
  if (governing[0] !== undefined) return governing[0];
  const inSentence = attributions.filter((each) => overlaps(each.span, sentence));
  return inSentence.findLast((each) => each.span[0] < span[1]) ?? inSentence[0] ?? null;
}

function length([start, end]: Span): number {
  return end - start;
}

/** Indices of the sentences that a span overlaps. */
function touchedBy(span: Span, sentences: readonly Span[]): number[] {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sentences[middle]![1] <= span[0]) low = middle + 1;
    else high = middle;
  }
  const indices: number[] = [];
  for (let index = low; index < sentences.length && sentences[index]![0] < span[1]; index++)
    indices.push(index);
  return indices;
}
