import { groupBy } from '../../group-by.ts';
import type { EntityKind, ExtractedMention, ExtractedStatement, Span } from '../types.ts';
import type { Document, Names } from './document.ts';

const indirectConfidence = 0.7;
const directConfidence = 0.85;

const verbs =
  'menegaskan|mengungkapkan|menyatakan|menekankan|menyoroti|mendorong|mengatakan|menyebut|menyampaikan|menjelaskan|menambahkan|berharap|meminta|mengumumkan|menilai|mengaku|said|says|stated|stressed|emphasi[sz]ed|announced|added|told|warned|urged|highlighted|noted|declared|expressed';
const indirect = new RegExp(`\\b(?<cue>${verbs})\\b(?:,)?(?<link>\\s+(?:bahwa|that))?\\s+`, 'giu');
const spoken =
  /\b(?<cue>kata|ujar|tegas|ungkap|tutur|jelas|tambah|imbuh|said|says|added|told|stated|menurut|according to|mengatakan|menegaskan|menyatakan)\b/giu;
const quotation = /["“](?<said>[^"“”]{12,2000})["”]/gu;
const longestGap = 40;
const report = /\b(keterangan|pernyataan|statement)\b/iu;

/** What is said in an article, in quotation marks or in the reporter's words, with its speaker where one is named. */
export function statements({ text, sentences }: Document, names: Names): ExtractedStatement[] {
  const kindOf = new Map(names.entities.map(({ key, kind }) => [key, kind]));
  const speakers = names.mentions.filter(({ entity }) => kindOf.get(entity) !== 'PLACE');
  const bySentence = groupBy(names.mentions, ({ sentence }) => sentence);
  return sentences.flatMap((sentence) => {
    const here = bySentence.get(sentence) ?? [];
    const near = here.filter(({ entity }) => kindOf.get(entity) !== 'PLACE');
    const direct = quotations(text, sentence, near, speakers, kindOf);
    return (direct.length > 0 ? direct : reported(text, sentence, near)).map((statement) => ({
      ...statement,
      about: aboutIn(here, statement),
    }));
  });
}

function reported(text: string, sentence: Span, speakers: readonly ExtractedMention[]): ExtractedStatement[] {
  const said = text.slice(sentence.start, sentence.end);
  for (const match of said.matchAll(indirect)) {
    const at = sentence.start + match.index;
    const speaker = speakers.findLast(
      ({ start, end }) => start >= sentence.start && end <= at && at - end <= longestGap,
    );
    if (speaker === undefined || /[,;:]/.test(text.slice(speaker.end, at))) continue;
    const start = at + match[0].length;
    const end = sentence.end - (/[.!?]+$/.exec(said)?.[0].length ?? 0);
    if (end - start < 10) continue;
    const cue = match.groups?.['cue'] ?? null;
    return [
      {
        kind: 'INDIRECT',
        speaker: speaker.entity,
        cue,
        about: [],
        evidence: sentence,
        confidence: indirectConfidence,
        start,
        end,
      },
    ];
  }
  return [];
}

function quotations(
  text: string,
  sentence: Span,
  near: readonly ExtractedMention[],
  speakers: readonly ExtractedMention[],
  kindOf: ReadonlyMap<string, EntityKind>,
): ExtractedStatement[] {
  const said = text.slice(sentence.start, sentence.end);
  return [...said.matchAll(quotation)].flatMap((match) => {
    const quoted = match.groups?.['said'] ?? '';
    const start = sentence.start + match.index + 1;
    const end = start + quoted.length;
    const outside = (index: number) => index < start || index > end;
    const cue = [...said.matchAll(spoken)].find(({ index }) => outside(sentence.start + index));
    if (cue === undefined) return [];
    const at = sentence.start + cue.index;
    const beside = near
      .filter((one) => outside(one.start))
      .sort((a, b) => Math.abs(a.start - at) - Math.abs(b.start - at))
      .find((one) => Math.abs(one.start - at) <= 2 * longestGap);
    const speaker = beside?.entity ?? (report.test(said) ? reportOf(text, sentence, speakers, kindOf) : null);
    return [
      { kind: 'DIRECT', speaker, cue: cue[0], about: [], evidence: sentence, confidence: directConfidence, start, end },
    ];
  });
}

/** "Menurut keterangan tersebut": the body whose statement was quoted before. */
function reportOf(
  text: string,
  sentence: Span,
  speakers: readonly ExtractedMention[],
  kindOf: ReadonlyMap<string, EntityKind>,
): string | null {
  const source = speakers.findLast(
    (one) =>
      one.end <= sentence.start &&
      kindOf.get(one.entity) === 'ORGANIZATION' &&
      report.test(text.slice(one.sentence.start, one.start)),
  );
  return source?.entity ?? null;
}

function aboutIn(mentions: readonly ExtractedMention[], { start, end, speaker }: ExtractedStatement): string[] {
  const named = mentions.filter(
    (mention) => mention.start >= start && mention.end <= end && mention.entity !== speaker,
  );
  return [...new Set(named.map(({ entity }) => entity))];
}
