import type { ExtractedMention, Span } from '../../types.ts';
import type { Sentence } from '../sentences.ts';
import type { Attribution } from './attributions.ts';
import { type Cue, isLoose, passingCues } from './lexicon.ts';
import type { Quotation } from './quotations.ts';
import type { Source, Sources } from './sources.ts';

const confidence = 0.4;
const fewestWords = 2;
const auxiliaries =
  /(?:^|\s)(?:(?:has|have|had|did|does|do|will|would|could|can|may|might|should|also|not|never|then|later|once|still|all|both|each|even|just|often|now|too|first|already|who|which|\p{L}+ly|[\p{L}]+n['’]t)\s+)+$/iu;
/** The last words of a subject: what stands before them begins the clause. */
const phrase = /(?:(?:[\p{L}\p{N}$%#@&.'’-]+|\([^()]{1,20}\))\s+){0,5}[\p{L}\p{N}$%#@&'’-]+\.?\s*$/u;
const clauseBegins =
  /^.*(?:^|[\s,])(?:that|and|but|as|when|if|because|while|or|after|before|where|than|whether|though|although|since|until|what|how|why|so|yet|say|says|said|in|at|on|by|with|from|for|to)\s+(?=\S)/isu;
const notSubject =
  /(?:^|\s)(?:the|an?|of|his|her|their|its|our|my|your|for|in|on|with|to|no|any|some|these|those|this|by|from|at|more|most|as|be|is|was|were|are|been|being|let|[\p{L}]+['’]s)\s*$/iu;
const infinitive = /(?:^|\s)(?:to|be|is|are|was|were|been|being|get|got)\s+(?:\p{L}+ly\s+)?$/iu;
const gerund = /ing$/i;
const relative = /(?:^|[\s,])(?<who>who|which)\s+$/iu;

interface Parts {
  text: string;
  sources: Sources;
  found: readonly Attribution[];
  quotations: readonly Quotation[];
}

/**
 * What an English sentence tells in passing of somebody's words or thoughts: in a clause of its own, within other words,
 * or beside a quotation. It is no statement of its own.
 */
export function inPassing(
  sentence: Sentence,
  index: number,
  mentions: readonly ExtractedMention[],
  { text, sources, found, quotations }: Parts,
): Attribution[] {
  const { start, end } = sentence;
  const taken = found.flatMap(({ cueSpan }) => (cueSpan === null ? [] : [cueSpan]));
  const inside = quotations.filter(({ outer }) => outer.start < end && outer.end > start).map(({ outer }) => outer);
  const cues = passingCues(text, start, end).filter(
    (cue) => ![...taken, ...inside].some((other) => other.start < cue.end && other.end > cue.start),
  );
  return cues.flatMap((cue, number): Attribution[] => {
    const source = gerund.test(cue.cue) ? ofGerund(cue) : subject(cue);
    if (source === null) return [];
    const next = cues[number + 1];
    const stop = next === undefined ? end : Math.max(subject(next)?.span?.start ?? next.start, cue.end);
    const content = contentOf(cue, isLoose(cue.cue, 'en') ? stop : end);
    if (content === null) return [];
    return [
      {
        kind: 'INDIRECT',
        ...content,
        cue: cue.cue,
        cueSpan: { start: cue.start, end: cue.end },
        speaker: source.entity,
        source: source.span,
        evidence: { start, end },
        isAttitude: true,
        confidence,
      },
    ];
  });

  function contentOf(cue: Cue, to: number): Span | null {
    const said = text.slice(cue.end, to);
    const from = cue.end + (/^[\s,:]*(?:that\s+)?/i.exec(said)?.[0].length ?? 0);
    const until = cue.end + said.replace(/[\s,.;]+$/, '').length;
    return text.slice(from, until).split(/\s+/).length < fewestWords ? null : { start: from, end: until };
  }

  /** ", |saying that": the subject of the sentence. */
  function ofGerund(cue: Cue): Source | null {
    const before = text.slice(start, cue.start);
    if (!/(?:,|\sby|\swhile|\sand|\sin|\safter|\sfor)\s+(?:\p{L}+ly\s+)?$/iu.test(before)) return null;
    return sources.before(start, cue.start, index, mentions) ?? firstOf(mentions, cue.start);
  }

  /** The words before a verb that say whose it is. */
  function subject(cue: Cue): Source | null {
    const before = text.slice(start, cue.start);
    if (infinitive.test(before)) return null;
    const who = relative.exec(before.replace(/\s+(?:has|have|had|also|\p{L}+ly)\s+$/iu, ' '))?.groups?.['who'];
    if (who !== undefined) {
      const at = before.toLowerCase().lastIndexOf(who.toLowerCase()) + start;
      return { entity: null, span: { start: at, end: at + who.length } };
    }
    const bare = before.replace(auxiliaries, ' ').trimEnd();
    // "Ann Lee, the mayor, |argues": behind an apposition.
    const named = /,\s*[^,]{2,80},$/.test(bare) ? bare.replace(/,\s*[^,]{2,80},$/, '') : bare;
    if (named === '' || notSubject.test(named) || /[,;:.!?"”—]$/.test(named)) return null;
    const words = phrase.exec(named)?.[0] ?? '';
    const own = words.replace(clauseBegins, '');
    if (own.trim() === '') return null;
    const to = start + named.length;
    const span = { start: to - own.trimStart().length, end: to };
    const mention = mentions.findLast((one) => one.start < span.end && one.end > span.start);
    return { entity: mention?.entity ?? null, span };
  }
}

function firstOf(mentions: readonly ExtractedMention[], before: number): Source | null {
  const first = mentions.find(({ end }) => end <= before);
  return first === undefined ? null : { entity: first.entity, span: { start: first.start, end: first.end } };
}
