import type { EventType, ParticipantRole } from '../../types.ts';
import english from './cues-en.json' with { type: 'json' };
import indonesian from './cues-id.json' with { type: 'json' };
import { type VerbForm, verbForms } from './verb-forms.ts';

/** The roles that those named beside a cue take part in, by its grammar. */
export interface Kind {
  type: EventType;
  subject: ParticipantRole;
  object: ParticipantRole;
}

/** How words stand for an event: as a verb in one voice or the other, or as a noun. */
export type Voice = 'active' | 'passive' | 'noun';

/** Words that tell of an event, behind a word that they begin with. */
export interface Entry {
  kind: Kind;
  /** The voice, where the words have one; null where the form and what stands beside it tell. */
  voice: Voice | null;
  form: VerbForm['form'] | null;
  /** Whether it is a verb that must have an object: without one its participle is a passive ("the man arrested in"). */
  transitive: boolean;
  /** Whether it tells of a contest of sport, and of something else elsewhere. */
  sport: boolean;
  /** What follows the first word; null where nothing must. */
  tail: RegExp | null;
}

/** Lists of words by their grammar; the first word of each is told by its letters alone, the rest by an expression. */
type Words = Readonly<Record<string, readonly string[]>>;

const roles: readonly Kind[] = [
  { type: 'CALL', subject: 'PARTICIPANT', object: 'PARTICIPANT' },
  { type: 'MEETING', subject: 'PARTICIPANT', object: 'PARTICIPANT' },
  { type: 'VISIT', subject: 'AGENT', object: 'TARGET' },
  { type: 'AGREEMENT', subject: 'PARTICIPANT', object: 'PARTICIPANT' },
  { type: 'AID', subject: 'AGENT', object: 'TARGET' },
  { type: 'POLICY', subject: 'AGENT', object: 'TARGET' },
  { type: 'APPOINTMENT', subject: 'AGENT', object: 'TARGET' },
  { type: 'DEPARTURE', subject: 'AGENT', object: 'TARGET' },
  { type: 'ELECTION', subject: 'AGENT', object: 'TARGET' },
  { type: 'WITHDRAWAL', subject: 'AGENT', object: 'TARGET' },
  { type: 'SANCTION', subject: 'AGENT', object: 'TARGET' },
  { type: 'PROTEST', subject: 'AGENT', object: 'TARGET' },
  { type: 'ATTACK', subject: 'AGENT', object: 'TARGET' },
  { type: 'ARREST', subject: 'AGENT', object: 'TARGET' },
  { type: 'TRIAL', subject: 'AGENT', object: 'TARGET' },
  { type: 'INVESTIGATION', subject: 'AGENT', object: 'TARGET' },
  { type: 'ACCIDENT', subject: 'VICTIM', object: 'VICTIM' },
  { type: 'DISASTER', subject: 'VICTIM', object: 'VICTIM' },
  { type: 'DEATH', subject: 'VICTIM', object: 'VICTIM' },
  { type: 'CEREMONY', subject: 'AGENT', object: 'TARGET' },
];

/** Where a word ends. */
const whole = '(?![\\p{L}\\p{N}]|-\\p{Ll})';

/** Of English, the lists whose verbs are inflected. */
const verbGroups = new Set(['verb', 'intransitive', 'either', 'killing', 'sport']);

/** The cues of a language by their first word in small letters. */
export const lexicon: Readonly<Record<'id' | 'en', ReadonlyMap<string, readonly Entry[]>>> = {
  id: compile(indonesian, asItStands),
  en: compile(english, inflected),
};

interface Form extends Pick<Entry, 'voice' | 'form'> {
  word: string;
}

function compile(
  lists: Readonly<Record<EventType, Words>>,
  formsOf: (word: string, group: string) => Form[],
): Map<string, Entry[]> {
  const found = new Map<string, Entry[]>();
  for (const kind of roles) {
    for (const [group, phrases] of Object.entries(lists[kind.type])) {
      const acts = kind.subject === 'VICTIM' && (group === 'killing' || group === 'verb');
      const shared = {
        kind: acts ? { ...kind, subject: 'AGENT' as const } : kind,
        transitive: group === 'verb' || group === 'killing',
        sport: group === 'sport',
      };
      for (const phrase of phrases) {
        const { words, tail } = read(phrase);
        for (const { word, ...form } of words.flatMap((one) => formsOf(one, group))) {
          const same = found.get(word) ?? [];
          same.push({ ...shared, ...form, tail });
          found.set(word, same);
        }
      }
    }
  }
  return found;
}

/** Indonesian verbs are listed in the form that they are read in: "meN-" acts, "di-" and "ter-" suffers. */
function asItStands(word: string, group: string): Form[] {
  const voice = group === 'noun' ? 'noun' : group === 'passive' || word.startsWith('di') ? 'passive' : 'active';
  return [{ word, voice, form: null }];
}

/** English verbs are listed by their base, whole phrases and nouns as they are read. */
function inflected(word: string, group: string): Form[] {
  if (verbGroups.has(group)) return verbForms(word).map((form) => ({ ...form, voice: null }));
  return [{ word, form: null, voice: group === 'noun' ? 'noun' : group === 'passive' ? 'passive' : 'active' }];
}

/** The spellings of the first word of a phrase, and the expression for what stands behind it. */
function read(phrase: string): { words: string[]; tail: RegExp | null } {
  const first = /^(?:\(\?:[^() ]*\)\??|\[\p{L}+\]\??|[\p{L}\d-]\??)+/u.exec(phrase)?.[0] ?? '';
  const rest = phrase.slice(first.length);
  return { words: spellings(first), tail: rest === '' ? null : tailOf(rest) };
}

/** What only must follow, or must not (" (?=a|b)"), isn't of the cue; its alternatives are whole words. */
function tailOf(rest: string): RegExp {
  const {
    head = '',
    sign = '',
    words = '',
  } = /^(?<head>.*?) ?\(\?(?<sign>[=!])(?<words>.*)\)$/.exec(rest)?.groups ?? {};
  const around = words
    .trimStart()
    .replace(/\\p\{Lu\}(?=[|)]|$)/g, "\\p{Lu}[\\p{L}.'’-]*")
    .replace(/\\d(?=[|)]|$)/g, '\\d[\\d.,]*');
  const pattern = words === '' ? `${rest}${whole}` : `${head}(?${sign} (?:${around})${whole})`;
  // A name is told by its capital letter; elsewhere capitals are the headline's.
  return new RegExp(pattern, rest.includes('\\p{Lu}') ? 'uy' : 'iuy');
}

/** "c(?:a|b)ds?" is "cad", "cads", "cbd" and "cbds". */
function spellings(pattern: string): string[] {
  const part = /^(?:\(\?:(?<group>[^()]*)\)|\[(?<set>\p{L}+)\]|(?<letter>.))(?<maybe>\?)?/u.exec(pattern);
  if (part === null) return [''];
  const { group, set, letter, maybe } = part.groups ?? {};
  const heads = group?.split('|') ?? (set === undefined ? [letter ?? ''] : [...set]);
  const rest = spellings(pattern.slice(part[0].length));
  return [...heads, ...(maybe === undefined ? [] : [''])].flatMap((head) =>
    rest.map((tail) => (head + tail).toLowerCase()),
  );
}
