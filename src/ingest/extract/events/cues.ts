import type { EventType, ParticipantRole } from '../../types.ts';
import lexicon from './cues.json' with { type: 'json' };

type Voice = 'active' | 'passive' | 'noun';

/** The roles that those named beside a cue take part in, by its grammar. */
interface Kind {
  type: EventType;
  subject: ParticipantRole;
  object: ParticipantRole;
}

/** Words that tell of an event, where they stand. */
export interface Cue extends Kind {
  voice: Voice;
  start: number;
  end: number;
  /** The words in small letters. */
  words: string;
}

interface Pattern {
  kind: Kind;
  voice: Voice;
  expression: RegExp;
}

const toBe =
  /(?:was|were|been|being|be|is|are|get|got|gets)\s+(?:(?:\w+ly|also|not|now|since|later|then|first|finally)\s+)?$/i;
/** English nouns that are verbs or parts of names as often. */
const needsArticle = new Set([
  'vote',
  'march',
  'strike',
  'storm',
  'fire',
  'match',
  'rally',
  'forum',
  'appeal',
  'leak',
  'final',
  'war',
  'ballot',
  'launch of',
]);

const patterns: Readonly<Record<'id' | 'en', readonly Pattern[]>> = {
  id: patternsOf('id'),
  en: patternsOf('en'),
};

/** Most sentences have no cue: one look at all of the words tells. */
const anyCue: Readonly<Record<'id' | 'en', RegExp>> = { id: anyOf('id'), en: anyOf('en') };

/** The cues in a stretch of text, in order and without overlaps; the longer of two wins. */
export function cuesIn(text: string, start: number, end: number, language: 'id' | 'en'): Cue[] {
  const said = text.slice(start, end);
  if (!anyCue[language].test(said)) return [];
  const found = patterns[language].flatMap(({ kind, voice, expression }) =>
    [...said.matchAll(expression)].flatMap(({ index, 0: words }): Cue[] => {
      const passive = language === 'en' && toBe.test(said.slice(Math.max(0, index - 30), index));
      if (language === 'en' && voice === 'passive' && !passive && !/ /.test(words)) return [];
      if (language === 'en' && voice === 'active' && passive) return [];
      if (
        voice === 'noun' &&
        needsArticle.has(words.toLowerCase()) &&
        !/(?:the|a|an|this|that|in|of|last|first|final)\s+$/i.test(said.slice(0, index))
      )
        return [];
      return [{ ...kind, voice, start: start + index, end: start + index + words.length, words: words.toLowerCase() }];
    }),
  );
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Cue[] = [];
  for (const cue of found) if (cue.start >= (kept.at(-1)?.end ?? 0)) kept.push(cue);
  return kept;
}

function anyOf(language: 'id' | 'en'): RegExp {
  const words = lexicon.flatMap((entry) => Object.values(entry[language]));
  return new RegExp(`(?<![\\p{L}\\p{N}-])(?:${words.join('|')})`, 'iu');
}

function patternsOf(language: 'id' | 'en'): Pattern[] {
  return lexicon.flatMap((entry) => {
    const kind = {
      type: entry.type as EventType,
      subject: entry.subject as ParticipantRole,
      object: entry.object as ParticipantRole,
    };
    return Object.entries(entry[language]).map(([voice, words]) => ({
      kind,
      voice: voice as Voice,
      expression: new RegExp(`(?<![\\p{L}\\p{N}-])(?:${words})(?![\\p{L}\\p{N}]|-\\p{Ll})`, 'giu'),
    }));
  });
}
