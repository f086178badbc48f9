import type { ExtractedMention, Span } from '../../types.ts';
import type { Sentence } from '../sentences.ts';
import type { Attribution } from './attributions.ts';
import { according, type Cue, isLoose, reportingCues } from './lexicon.ts';
import type { Source, Sources } from './sources.ts';

const confidence = { that: 0.85, verb: 0.7, according: 0.85, behind: 0.75, attitude: 0.4 };
const fewestWords = 3;
const fewestLooseWords = 5;
const introduction =
  /^,?\s*(?:(?:kepada|to)\s+[^,.]{2,60}?\s+)?(?:(?:hari ini|kemarin|on \p{Lu}\p{Ll}+|\p{Lu}\p{Ll}+ \([^)]*\))\s*,?\s+)?(?<that>bahwa|kalau|that|agar|supaya)?\s*,?\s*/u;
const passive =
  /(?<![\p{L}])(?:yang|untuk|dengan|akan|bisa|dapat|mau|ingin|to|would|could|will|can|might|may|is|are|was|were|be|been|being|not|tidak|tak|belum)\s+$/iu;
const object =
  /^(?:\s*(?:terima kasih|belasungkawa|duka|selamat|permintaan maaf|maaf|bela sungkawa|hal (?:itu|ini|tersebut|senada|serupa|yang sama)|demikian|nama|pendapat|aspirasi|salam|pertanyaan|sepatah|dugaan|kasus|peristiwa|kejadian|laporan|surat))(?![\p{L}])/iu;

/** "Hal itu ia katakan |dalam seminar": the form that is never followed by what was said. */
const bare = /^(?:katakan|sampaikan|ungkapkan|jelaskan|tegaskan|soroti)$/i;
const circumstance = /^\s+(?:dalam|saat|di|usai|ketika|pada|melalui|kepada|setelah)\s/i;

interface Parts {
  text: string;
  language: 'id' | 'en';
  sources: Sources;
}

/** What a sentence says that somebody said, in the reporter's words; the reported clause alone is the statement. */
export function indirect(
  sentence: Sentence,
  index: number,
  mentions: readonly ExtractedMention[],
  { text, language, sources }: Parts,
): Attribution[] {
  const { start, end } = sentence;
  const last = end - (/[.!?…]+["”’')\]]*$/.exec(text.slice(start, end))?.[0].length ?? 0);
  const named = byName();
  if (named !== null) return [named];
  return byVerb();

  /** "Menurut X, ...", "..., according to X". */
  function byName(): Attribution | null {
    for (const match of text.slice(start, last).matchAll(according[language])) {
      const at = start + match.index;
      const cue = { start: at, end: at + match[0].length };
      const own = match.groups?.['own'] !== undefined;
      if (at - start < 25) {
        const comma = commaAfter(text, cue.end, last);
        if (comma === null) return null;
        const source = own ? sources.topic(index, start) : sources.after(cue.end, comma, index, mentions);
        // "According to the paper, Budi said ...": Budi's words.
        const first = text.indexOf(',', cue.end);
        if (byVerb(language === 'en' ? first + 1 : comma + 1).some(isNamedStatement)) return null;
        const unnamed = { entity: null, span: { start: cue.end + 1, end: comma } };
        return statement(source ?? unnamed, cue, { start: comma + 1, end: last }, confidence.according);
      }
      if (/,\s*$/.test(text.slice(start, at)) || language === 'en') {
        const source = own ? sources.topic(index, start) : sources.after(cue.end, last, index, mentions);
        const unnamed = { entity: null, span: { start: cue.end + 1, end: last } };
        return statement(source ?? unnamed, cue, { start, end: at }, confidence.according);
      }
    }
    return null;
  }

  function byVerb(from = start): Attribution[] {
    let attitude: Attribution | null = null;
    for (const cue of reportingCues(text, from, last, language)) {
      if (passive.test(text.slice(start, cue.start))) continue;
      const rest = text.slice(cue.end, last);
      if (object.test(rest) || (bare.test(cue.cue) && circumstance.test(rest))) continue;
      const intro = introduction.exec(rest);
      const that = intro?.groups?.['that'] !== undefined;
      const content = cue.end + (intro?.[0].length ?? 0);
      const words = wordsIn(text.slice(content, last));
      const loose = isLoose(cue.cue, language) && !that;
      const behind = language === 'en' && words <= (loose ? 1 : 6) ? saidBehind(cue) : null;
      if (behind !== null) return [behind];
      const isAttitude = loose && language === 'en';
      if (!isAttitude && words < (loose ? fewestLooseWords : fewestWords)) continue;
      const source = sources.before(clauseStart(text, from, cue.start), cue.start, index, mentions);
      if (source === null) continue;
      if (isAttitude) {
        const told = statement(source, cue, { start: cue.end, end: last }, confidence.attitude);
        attitude ??= told === null ? null : { ...told, isAttitude };
        continue;
      }
      const said = { start: content, end: last };
      // "Keterangan itu menyatakan bahwa Presiden Xi menekankan ...": what the statement says that Xi said.
      const inner = sources.isPerson(source) ? [] : byVerb(content);
      if (inner.some(isNamedStatement)) return inner;
      return [source].flatMap((who) => joined(who, cue, said, that ? confidence.that : confidence.verb));
    }
    return attitude === null ? [] : [attitude];
  }

  /** "..., X said". */
  function saidBehind(cue: Cue): Attribution | null {
    const comma = text.slice(start, cue.start).lastIndexOf(',') + start;
    if (comma - start < 30 || cue.start - comma > 80) return null;
    const source = sources.before(comma + 1, cue.start, index, mentions);
    return source === null ? null : statement(source, cue, { start, end: comma }, confidence.behind);
  }

  /** "X menyebut A dan mendesak B" are two statements of X. */
  function joined(source: Source, cue: Cue, content: Span, sure: number): Attribution[] {
    const second = reportingCues(text, content.start, content.end, language).find(({ start: at }) =>
      /[^,]\s(?:dan|serta|and)\s+(?:juga\s+|also\s+)?$/i.test(text.slice(content.start, at)),
    );
    if (second === undefined || wordsIn(text.slice(second.end, content.end)) < fewestWords) {
      return [statement(source, cue, content, sure)].flatMap((one) => one ?? []);
    }
    const end =
      content.start +
      text.slice(content.start, second.start).replace(/\s(?:dan|serta|and)\s+(?:juga\s+|also\s+)?$/i, '').length;
    const rest = introduction.exec(text.slice(second.end, content.end))?.[0].length ?? 0;
    return [
      statement(source, cue, { start: content.start, end }, sure),
      statement(source, second, { start: second.end + rest, end: content.end }, sure),
    ].flatMap((one) => one ?? []);
  }

  function statement({ entity, span }: Source, cue: Span | Cue, content: Span, sure: number): Attribution | null {
    const said = text.slice(content.start, content.end);
    const lead = /^[\s,]*(?:bahwa\s+|that\s+)?/i.exec(said)?.[0].length ?? 0;
    const from = content.start + lead;
    const to = content.start + said.replace(/[\s,]+$/, '').length;
    if (to - from < 10) return null;
    return {
      kind: 'INDIRECT',
      start: from,
      end: to,
      cue: text.slice(cue.start, cue.end),
      cueSpan: { start: cue.start, end: cue.end },
      speaker: entity,
      source: span,
      evidence: { start, end },
      isAttitude: false,
      confidence: sure,
    };
  }
}

function isNamedStatement({ speaker, isAttitude }: Attribution): boolean {
  return speaker !== null && !isAttitude;
}

/** Where the words that name the source end: the comma which no name, date or apposition goes on behind. */
function commaAfter(text: string, from: number, to: number): number | null {
  const said = text.slice(from, Math.min(to, from + 200));
  const commas = [...said.matchAll(/,/g)].map(({ index }) => index);
  const [first, second] = commas;
  if (first === undefined) return null;
  // "According to Yonhap, quoting KCNA, ...".
  const quoting = /^\s*(?:quoting|citing|mengutip|seperti dikutip)[^,]*/i.exec(said.slice(first + 1))?.[0].length;
  if (quoting !== undefined) return from + first + 1 + quoting;
  // "Menurut Ketua KPK, Budi Santoso, ...": a name behind the office.
  const between = second === undefined ? '' : said.slice(first + 1, second);
  const name = /^\s+(?:\p{Lu}[\p{L}.'-]+\s*){1,5}$/u.test(between);
  return from + (name && second !== undefined ? second : first);
}

function clauseStart(text: string, start: number, to: number): number {
  const stop = text.slice(start, to).search(/[;](?=[^;]*$)/);
  return stop === -1 ? start : start + stop + 1;
}

function wordsIn(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
