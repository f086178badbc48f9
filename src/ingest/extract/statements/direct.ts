import type { ExtractedMention, Span } from '../../types.ts';
import type { Sentence } from '../sentences.ts';
import type { Attribution } from './attributions.ts';
import { type Cue, cuesBeside, isRoot } from './lexicon.ts';
import type { Quotation } from './quotations.ts';
import type { Source, Sources } from './sources.ts';

const confidence = { cue: 0.9, continued: 0.7, part: 0.6 };
/** Shorter quotations without a speech verb beside them are titles, nicknames or doubted words. */
const fewestWords = 4;
/** Words that a sentence only takes into its own ("a 'fair' deal") are no quotation of their own. */
const fewestOfPart = 6;
const reach = 220;

interface Parts {
  text: string;
  sentences: readonly Sentence[];
  /** Outside of quotations, by the start of their sentence. */
  mentionsIn: (span: Span) => ExtractedMention[];
  sources: Sources;
}

/**
 * The quotation as a statement; null when it only doubts or names something.
 * @param index of the quotation, and of the sentence that it begins in
 * @param last the statement before it
 */
export function direct(
  quoted: readonly Quotation[],
  { index, sentence: first, last }: { index: number; sentence: number; last: Attribution | undefined },
  { text, sentences, mentionsIn, sources }: Parts,
): Attribution | null {
  const quotation = quoted[index];
  if (quotation === undefined) return null;
  const { outer, paragraph } = quotation;
  const [before, after] = [quoted[index - 1], quoted[index + 1]];
  const bounds = paragraphBounds(sentences, first, paragraph);
  const from = Math.max(bounds.start, before?.outer.end ?? 0, outer.start - reach);
  const to = Math.min(bounds.end, after?.paragraph === paragraph ? after.outer.start : bounds.end, outer.end + reach);
  const words = text.slice(quotation.start, quotation.end).split(/\s+/).length;
  const here = mentionsIn({ start: from, end: to });
  const behind = attributedAfter(text, outer.end, to, (cue) => speakerAfter(cue));
  const lead = behind === null ? attributedBefore(text, from, outer.start) : null;
  const start = sentences[first]?.start ?? outer.start;
  const end = sentenceEnd(sentences, behind?.cue.end ?? outer.end);
  const said = {
    kind: 'DIRECT' as const,
    start: quotation.start,
    end: quotation.end,
    isAttitude: false,
    evidence: { start, end },
  };
  if (behind !== null) {
    const { cue, source } = behind;
    return { ...said, cue: cue.cue, cueSpan: cue, ...speaker(source), confidence: confidence.cue };
  }
  if (lead !== null) {
    const begin = Math.max(bounds.start, sentenceStart(sentences, lead.start));
    const source = lead.own
      ? sources.topic(first, from)
      : ((/^(?:menurut|according)/i.test(lead.cue) ? sources.after(lead.end, outer.start, first, here) : null) ??
        sources.before(startOfClause(text, from, lead.start), lead.start, first, here) ??
        sources.after(lead.end, outer.start, first, here) ??
        sources.topic(first, from));
    return {
      ...said,
      evidence: { start: begin, end },
      cue: lead.cue,
      cueSpan: lead,
      ...speaker(source),
      confidence: confidence.cue,
    };
  }
  const within = words < fewestOfPart ? null : spokenWithin(sentences[first]?.start ?? from);
  if (within !== null) return within;
  // "A," said X. "B." and whole paragraphs in quotation marks go on with who spoke before.
  const alone = /(?:^|[.!?,;]["”]?)\s*$/.test(text.slice(from, outer.start));
  const goesOn = before !== undefined && last !== undefined && last.end === before.end;
  if (words < fewestWords || !alone || !goesOn) return null;
  return { ...said, cue: null, cueSpan: null, source: null, speaker: last.speaker, confidence: confidence.continued };

  /** `X said that the plan "[quotation]"`: a part of what somebody said, in their own words. */
  function spokenWithin(begin: number): Attribution | null {
    const cue = cuesBeside(text, Math.max(begin, from), outer.start).find(
      ({ own, cue: verb }) => !own && !isRoot(verb),
    );
    if (cue === undefined || /[.;!?]\s/.test(text.slice(cue.end, outer.start))) return null;
    const source = sources.before(Math.max(begin, from), cue.start, first, here);
    if (source === null || source.entity === null) return null;
    return { ...said, cue: cue.cue, cueSpan: cue, ...speaker(source), confidence: confidence.part };
  }

  /** `[quotation]," kata X` or `[quotation]," X said`. */
  function speakerAfter(cue: Cue): Source {
    if (cue.own) return sources.topic(first, outer.end);
    return (
      (cue.start - outer.end > 3 ? sources.before(outer.end, cue.start, first, here) : null) ??
      sources.after(cue.end, to, first, here) ??
      sources.topic(first, outer.end)
    );
  }
}

/** The first speech verb of the clause behind a quotation. */
function attributedAfter(
  text: string,
  from: number,
  to: number,
  speakerOf: (cue: Cue) => Source,
): { cue: Cue; source: Source } | null {
  const clause = /^[^.;"“”]*/.exec(text.slice(from, to))?.[0].length ?? 0;
  const [cue] = cuesBeside(text, from, from + clause);
  if (cue === undefined || text.slice(from, cue.start).includes('\n')) return null;
  const gap = text.slice(from, cue.start);
  // "..." [. Budi mengatakan ...]: the next sentence reports something else.
  if (
    gap.length > 110 ||
    (/^[.!?]?\s+\p{Lu}/u.test(gap) && /["”»'’]/.test(text[from - 1] ?? '') && /[.!?]/.test(text[from - 2] ?? ''))
  )
    return null;
  return { cue, source: speakerOf(cue) };
}

/** The last speech verb before a quotation, when nothing but its object stands between. */
function attributedBefore(text: string, from: number, to: number): Cue | null {
  const cue = cuesBeside(text, from, to).at(-1);
  if (cue === undefined) return null;
  const between = text.slice(cue.end, to);
  const sourceBetween = /^(?:menurut|according to)/i.test(cue.cue);
  const close =
    /^[^.;]{0,60}[,:]?\s*$/u.test(between) && (/[,:]\s*$/.test(between) || between.trim() === '' || sourceBetween);
  return close ? cue : null;
}

function speaker({ entity, span }: Source): Pick<Attribution, 'speaker' | 'source'> {
  return { speaker: entity, source: span };
}

function startOfClause(text: string, from: number, to: number): number {
  const stop = text.slice(from, to).search(/[.;!?]["”]?\s+(?=[^.;!?]*$)/);
  return stop === -1 ? from : from + stop + 1;
}

function paragraphBounds(sentences: readonly Sentence[], index: number, paragraph: number): Span {
  let [first, last] = [index, index];
  while (sentences[first - 1]?.paragraph === paragraph) first--;
  while (sentences[last + 1]?.paragraph === paragraph) last++;
  return { start: sentences[first]?.start ?? 0, end: sentences[last]?.end ?? 0 };
}

function sentenceEnd(sentences: readonly Sentence[], at: number): number {
  return sentences.find(({ end }) => end >= at)?.end ?? at;
}

function sentenceStart(sentences: readonly Sentence[], at: number): number {
  return sentences.findLast(({ start }) => start <= at)?.start ?? at;
}
