import type { EventType } from '../../types.ts';
import type { Contest } from './contests.ts';
import { type Entry, type Kind, lexicon, type Voice } from './lexicon.ts';

/** Words that tell of an event, where they stand. */
export interface Cue extends Kind {
  /** Whether it tells how a contest of two sides ended. */
  contest: boolean;
  voice: Voice;
  start: number;
  end: number;
  /** The words in small letters. */
  words: string;
}

const word = /[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu;

const adverbs =
  '(?:(?:\\p{L}+ly|also|not|now|since|later|then|first|finally|still|once|twice|both|all|never|been|being)\\s+){0,2}$';
const toBe = new RegExp(`(?:^|[^\\p{L}])(?:was|were|been|being|be|is|are|am|get|got|gets|getting)\\s+${adverbs}`, 'iu');
const toHave = new RegExp(`(?:^|[^\\p{L}])(?:has|have|had|having)\\s+${adverbs}`, 'iu');
/** What a participle without an object is followed by. */
const noObject =
  /^(?:[,.;:)]|\s+(?:by|in|on|at|after|during|for|with|from|since|under|and|or|near|to|as|while|when|last|this|yesterday|today|earlier|outside|over|off|following|along|alive|dead|because|using|between)(?![\p{L}]))/u;
const determined =
  /(?:^|[^\p{L}])(?:the|an?|his|her|their|its|our|of|no|any|every|some|most|recently|newly|self)\s+$/iu;
/** An infinitive that came true: "forced to |resign", "flew to Lima to |meet", "signed an order to |withdraw". */
const realised =
  /(?:^|[^\p{L}])(?:did|forced to|made to|able to|managed to|went on to|came to|helped to|helped|proceeded to|began to|started to|continued to|agreed to|voted to|united to|opted to|moved to|(?:travell?ed|flew|came|arrived|went|gathered|returned)\s[^,;.]{0,40}\sto|(?:signed|issued)\s[^;.]{0,30}\b(?:orders?|decrees?|laws?|bills?)(?:\son\s[^;.]{0,20}|\s)to)\s+$/iu;
const coming =
  /(?:^|[^\p{L}])(?:will|shall|is to|are to|was to|were to|set to|scheduled to|due to|plans to|plan to|about to|expected to|ready to)\s+(?:also\s+|then\s+)?$/iu;
/** What rulers sign by themselves: "perintah yang |diteken", "Perpres telah |ditandatangani". */
const ofRulers =
  /(?:perintah|perpres|keppres|inpres|dekrit|surat keputusan|sk|aturan|peraturan|uu|undang-undang)\s(?:\S+\s){0,4}(?:yang\s|telah\s|sudah\s|itu\s)$/iu;
/** What makes a verb of "-ing" tell that something happened. */
const beforeGerund =
  /(?:^|[^\p{L}])(?:after|following|by|while|when|since|convicted of|guilty of|responsible for|for|is|are|was|were|been|with)\s+(?:\p{L}+ly\s+)?$/iu;
const subject = /(?:(?:^|\s)\p{Lu}[\p{L}'’.-]*|(?:^|[^\p{L}])(?:he|she|it|who|which|that))\s+$/u;
/** What the object of a verb begins with. */
const object = /^\s+(?:(?:the|an?|his|her|its|their|him|them)\s|\p{Lu}|\d)/u;
const firstPerson = /(?:^|[^\p{L}])(?:I|we|We|you|You)(?:['’]\p{L}+)?\s+(?:\p{L}+\s+)?$/u;
/** English nouns that are verbs as often, behind what makes them verbs. */
const verbal =
  /(?:^|[^\p{L}])(?:to|will|would|can|could|should|may|might|must|they|we|I|you|who|not|n't|did|do|does|don't|let's)\s+$/iu;
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
  'launch',
  'race',
  'deal',
  'visit',
  'death',
  'murder',
  'suicide',
  'raid',
  'crash',
  'settlement',
  'conflict',
  'congress',
  'convention',
  'debate',
  'recall',
  'contract',
  'battle',
  'siege',
  'rescue',
  'trial',
  'contracts',
  'arrest',
  'collapse',
  'award',
  'protest',
  'attack',
  'ruling',
  'treaty',
  'coup',
  'quarantine',
  'detention',
]);
const article =
  /(?:^|[^\p{L}])(?:the|an?|this|that|his|her|their|its|in|of|last|first|final|after|on|for|during|before|\p{L}+['’]s?|\p{L}{3,}(?:al|ic|an|ed|ing)|(?:the|an?)\s+\p{Ll}+(?:\s\p{Ll}+)?)\s+$/iu;
const defeats = /^(?:defeat|unseat|conced)/;
/** What the words of a match would else be taken for. */
const neverSport = new Set<EventType>(['ATTACK', 'ELECTION']);
const longestTail = 120;

/**
 * The cues in a stretch of text, in order and without overlaps; the longer of two wins.
 * @param contest what the text is about: in a match "shot" hurts nobody, and who is defeated is so in an election or match
 */
export function cuesIn(
  text: string,
  start: number,
  end: number,
  language: 'id' | 'en',
  contest: Contest | null = null,
): Cue[] {
  const entries = lexicon[language];
  const found: Cue[] = [];
  let last = start;
  for (const { index, 0: said } of text.slice(start, end).matchAll(word)) {
    const at = start + index;
    if (at < last) continue;
    const words = said.toLowerCase();
    const cue = longest(text, { at, end, words }, entries.get(words) ?? [], { language, contest, start });
    if (cue === null) continue;
    found.push(cue);
    last = cue.end;
  }
  return found;
}

/** Where a word stands. */
interface Place {
  at: number;
  end: number;
  words: string;
}

interface Circumstances {
  language: 'id' | 'en';
  contest: Contest | null;
  start: number;
}

function longest(
  text: string,
  { at, end, words }: Place,
  entries: readonly Entry[],
  around: Circumstances,
): Cue | null {
  let best: Cue | null = null;
  for (const entry of entries) {
    if (entry.sport && around.contest !== 'SPORT') continue;
    if (around.contest === 'SPORT' && neverSport.has(entry.kind.type)) continue;
    if (entry.kind.type === 'ELECTION' && defeats.test(words) && around.contest !== 'ELECTION') continue;
    const stop = stopOf(text, at + words.length, entry.tail);
    if (stop === null || stop > end) continue;
    const longer = best === null || stop > best.end || (stop === best.end && entry.sport);
    if (!longer) continue;
    const voice = voiceOf(text, { start: at, end: stop }, entry, around);
    if (voice === null) continue;
    best = {
      ...entry.kind,
      contest: entry.sport,
      voice,
      start: at,
      end: stop,
      words: text.slice(at, stop).toLowerCase(),
    };
  }
  return best;
}

function stopOf(text: string, from: number, tail: RegExp | null): number | null {
  if (tail === null) return from;
  tail.lastIndex = from;
  const match = tail.exec(text);
  return match === null || match[0].length > longestTail ? null : from + match[0].length;
}

/** The voice of words where they stand; null where they are none there, or tell of nothing that happened. */
function voiceOf(
  text: string,
  { start, end }: { start: number; end: number },
  { kind, voice, form, transitive, tail }: Entry,
  around: Circumstances,
): Voice | null {
  const before = text.slice(Math.max(around.start, start - 60), start);
  if (around.language === 'id') {
    if (voice === 'noun' && isInTitle(text, start, kind, around)) return null;
    return kind.type === 'AGREEMENT' && ofRulers.test(before) ? null : voice;
  }
  if (voice === 'noun') {
    const named = start > around.start && isInName(text, start, end);
    const compound = ofCompound.test(text.slice(end, end + 20));
    return !named && !compound && isNoun(text.slice(start, end), before) ? voice : null;
  }
  if (firstPerson.test(before)) return null;
  const passive = toBe.test(before);
  if (voice === 'passive') return passive || tail !== null ? voice : null;
  if (voice === 'active') return passive ? null : voice;
  switch (form) {
    case 'past':
      return passive ? null : 'active';
    case 'participle':
      if (passive) return transitive ? 'passive' : null;
      return toHave.test(before) ? 'active' : transitive && noObject.test(text.slice(end, end + 12)) ? 'passive' : null;
    case 'pastOrParticiple':
      if (passive) return transitive ? 'passive' : null;
      if (toHave.test(before)) return 'active';
      if (determined.test(before)) return null;
      return transitive && tail === null && noObject.test(text.slice(end, end + 12)) ? 'passive' : 'active';
    case 'base':
      return realised.test(before) || coming.test(before) ? 'active' : null;
    case 'third':
      return subject.test(before) && (!transitive || object.test(text.slice(end, end + 12))) ? 'active' : null;
    default:
      return beforeGerund.test(before) ? 'active' : null;
  }
}

/** A noun behind the cue which the cue only tells more of: "the meeting |room", "death |toll". */
const ofCompound =
  /^\s(?:floors?|appearances?|cent(?:re|er)s?|rooms?|halls?|departments?|service|chiefs?|officers?|officials?|leaders?|organi[sz]ers?|crimes?|tolls?|rates?|penalty|row|sites?|teams?|units?|squads?|forces?|seasons?|tickets?|records?|zones?|alarms?|brigades?|trucks?|stations?|fighters?|plans?|style|players?|tables?|victims?|survivors?|suspects?|system|equipment|schedule|agenda|loss|aids?|camps?|threats?|movement|effort|process|campaign)(?![\p{L}])/iu;

/** "Divisi |Investigasi": a part of an office's name; the names of meetings and ceremonies are theirs. */
function isInTitle(text: string, start: number, { type }: Kind, around: Circumstances): boolean {
  if (type === 'MEETING' || type === 'CEREMONY' || start === around.start) return false;
  return (
    /^\p{Lu}\p{Ll}/u.test(text.slice(start, start + 2)) &&
    /\p{Lu}[\p{L}.]*\s(?:(?:dan|serta)\s)?$/u.test(text.slice(Math.max(around.start, start - 24), start))
  );
}

/** Nouns that the names of events end in: "the Lima |Summit". */
const ofNames =
  /^(?:summit|conference|forum|congress|convention|festival|fair|expo|championships?|awards?|cup|world cup|olympics|olympic games|grand prix|marathon|exhibition|parade|ceremony|treaty|accords?|agreement|pact|referendum|elections?|inquiry|war|hurricane|typhoon|cyclone|storm|assembly|general assembly|brexit|science fair|trade fair|seminar|symposium|workshop)$/i;

/** Whether a noun is a part of a longer name that is no event's ("Klondike |Assault Group"). */
function isInName(text: string, start: number, end: number): boolean {
  const words = text.slice(start, end);
  if (!/^\p{Lu}/u.test(words)) return false;
  if (ofNames.test(words))
    return /^\s\p{Lu}/u.test(text.slice(end, end + 2)) && !/^hurricane|typhoon|cyclone|storm/i.test(words);
  return /^\s\p{Lu}/u.test(text.slice(end, end + 2)) || /\p{Lu}[\p{L}.'’-]*\s$/u.test(text.slice(start - 20, start));
}

function isNoun(words: string, before: string): boolean {
  if (verbal.test(before) || (/ing$/i.test(words) && toBe.test(before))) return false;
  const small = words.toLowerCase();
  if (/^conferences?$/.test(small) && /(?:press|news)\s+$/i.test(before)) return false;
  if (small === 'march' && words !== small) return false;
  return !needsArticle.has(small) || article.test(before);
}
