import { countryIds } from '../../names/index.ts';
import type { EntityKind, EventType, ExtractedMention, ParticipantRole, Span } from '../../types.ts';
import type { Names } from '../document.ts';
import { reportingCues } from '../statements/lexicon.ts';
import { subordinate } from './clauses.ts';
import type { Cue } from './cues.ts';

/** Who takes part, and as what. */
export interface Part {
  entity: string;
  role: ParticipantRole;
}

const attended =
  /(?<![\p{L}])(?:didampingi|dihadiri|turut hadir|disaksikan|disambut|ditengahi|dimediasi|difasilitasi|mediated by|brokered by|accompanied by|attended by|bersama)(?:\s+oleh)?(?![\p{L}])/giu;
const located =
  /(?<![\p{L}])(?:di|dari|in|at|from|near|pada|asal|ke|to|across|outside|around|sekitar|kawasan|wilayah|daerah)\s+(?:the\s+|\p{Ll}+\s+)?$/iu;
const agent = /(?<![\p{L}])(?:oleh|by)\s+(?:\p{L}+\s+){0,4}$/iu;
const partner =
  /(?<![\p{L}])(?:dengan|bersama|antara|with|between|against|melawan|terhadap|kepada)\s+(?:\p{L}+\s+){0,4}$/iu;
const joined =
  /^(?:,?\s+(?:dan|and|serta|&)\s+|,\s+|\s*[-–]\s*|\s*\([^)]*\)\s*(?:,?\s*(?:dan|and)\s+)?)(?:\p{L}+\s+){0,4}$/u;
/** The agent of an Indonesian passive follows the verb at once ("ditangani |Polres Sleman"). */
const besidePassive = /^\s+(?:(?!(?:di|ke|dari|pada|karena|dengan|untuk|sebagai|dalam|usai|setelah)\s)\p{Ll}+\s+)?$/u;
/** Types that befall or are done by people and bodies, never by countries. */
const neverCountries = new Set<EventType>(['APPOINTMENT', 'DEPARTURE', 'DEATH', 'ARREST', 'TRIAL']);
/** Types whose target is a person wherever one is named. */
const ofPeople = new Set<EventType>(['APPOINTMENT', 'DEPARTURE', 'DEATH', 'ARREST', 'TRIAL', 'ELECTION']);
/** Types whose nouns ("the attack") leave unsaid who did it or whom it befell, unless they own it. */
const befalls = new Set<EventType>(['ATTACK', 'ACCIDENT', 'DISASTER', 'DEATH']);
/** Types whose agent is a body as often as a person. */
const byBodies = new Set<EventType>(['ARREST', 'TRIAL', 'INVESTIGATION', 'SANCTION', 'POLICY']);
/** "Mantan kepala ... itu": the person spoken of before, by a description. */
const described = /(?<![\p{L}])(?:itu|tersebut)\s*$/iu;
/** Somebody else who stands between a name and what happens to them: "Ipul menyambut korban |tewas". */
const others =
  /(?<![\p{L}])(?:korban|warga|orang|anak|bocah|pelaku|tersangka|terduga|polisi|petugas|siswa|mahasiswa|santri|pria|wanita|perempuan|massa|buruh|pihak|penumpang|pengunjung|pengendara|sopir|man|woman|men|women|people|police|boy|girl|students?|workers?|soldiers?|victims?|passengers?|protesters|residents|children|suspects?|officers?)(?![\p{L}])/u;
const several =
  /(?<![\p{L}])(?:kedua|ketiga|keempat|kelima|para|mereka|sejumlah|beberapa|puluhan|ratusan|\d+)\s+(?:\p{Ll}+\s+){0,5}(?:itu|tersebut)\s*$/iu;
const titled = /(?<![\p{L}])['‘][^'’‘]{10,120}['’]/gu;

/** ", kata Budi," and ", according to Ann Lee.": who tells of it takes no part in it. */
const aside =
  /(?:^|,)["”]?\s*(?:kata|ujar|jelas|tutur|ungkap|sebut|terang|lanjut|tambah|imbuh|papar|ucap|tegas|menurut|sambung|beber|according to|said|says|dilansir|dikutip|mengutip|citing|quoting)\s+[^,]{2,90}(?=,|\.?$)|,\s*[^,]{2,80}\s(?:said|says|added|explained|wrote|stated|reported)(?=[,.]|$)/giu;
/** "mengaku sempat |bertemu", "said it |signed": the speaker tells of what they did themselves. */
const ofSpeaker =
  /^\s+(?:(?:that|bahwa|jika|kalau)\s+)?(?:(?:it|they|dirinya|pihaknya|ia|dia)\s+)?(?:(?:has|have|had|will|would|was|were|akan|sudah|telah|sempat|baru|pernah|tengah|sedang|siap|ikut|turut|juga|tidak|belum|ingin|also|already|recently|to)\s+)*$/iu;
const shortObject = /^\s+(?:(?:the|an?|its|his|her|their|soal|tentang)\s+)?(?:\p{L}+\s+){0,2}$/iu;
const nearNoun = 60;
const besideAside = 20;
const attendable = new Set<EventType>(['MEETING', 'CEREMONY', 'AID', 'VISIT']);

/** Somebody, and where their name ends. */
type Participant = Pick<ExtractedMention, 'entity' | 'end'>;

/** Where a cue stands. */
interface Surroundings {
  sentence: Span;
  /** Of the sentence, pronouns that stand for somebody included, in text order. */
  mentions: readonly ExtractedMention[];
  /** The person that the sentences before spoke of last. */
  previous: string | null;
}

/** Finds those who take part in what a cue tells. */
export class Participants {
  private readonly text: string;
  private readonly kindOf: ReadonlyMap<string, EntityKind>;
  private readonly countries: ReadonlySet<string>;

  private readonly language: 'id' | 'en';

  constructor(text: string, { entities }: Names, language: 'id' | 'en') {
    this.text = text;
    this.language = language;
    this.kindOf = new Map(entities.map(({ key, kind }) => [key, kind]));
    this.countries = new Set(
      entities.filter(({ knownId }) => knownId !== null && countryIds.has(knownId)).map(({ key }) => key),
    );
  }

  /** Those of a sentence who take part, by the grammar around the cue. */
  of(cue: Cue, clause: Span, { sentence, mentions, previous }: Surroundings): Part[] {
    const { text } = this;
    const said = text.slice(sentence.start, sentence.end);
    const titles = [...said.matchAll(titled), ...said.matchAll(aside)]
      .map((match) => ({
        start: sentence.start + match.index,
        end: sentence.start + match.index + match[0].length,
      }))
      .filter(({ start, end }) => (start > cue.start || end < cue.end) && !spokeThere(cue, end));
    const speakers = this.endOfSpeakers(cue, sentence);
    const able = mentions.filter(
      (mention) =>
        this.canAct(mention, cue, sentence, mentions) &&
        !titles.some(({ start, end }) => start <= mention.start && end >= mention.end) &&
        mention.end > speakers,
    );
    const attendees = lastStart(attended, text, sentence, cue.end);
    const inClause = able.filter(({ start, end }) => start >= clause.start && end <= clause.end);
    const before = inClause.filter(({ end }) => end <= cue.start);
    const after = inClause.filter(({ start }) => start >= cue.end && start < attendees);
    const byAgent = after.filter(
      ({ start }, index) =>
        agent.test(text.slice(Math.max(cue.end, start - 50), start)) ||
        (this.language === 'id' &&
          index === 0 &&
          cue.voice === 'passive' &&
          besidePassive.test(text.slice(cue.end, start))),
    );
    const objects = this.group(
      after.filter((one) => !byAgent.includes(one)),
      cue,
      cue.end,
    );
    const parts = new Map<string, ParticipantRole>();
    const add = (found: readonly { entity: string }[], role: ParticipantRole) => {
      for (const { entity } of found) if (!parts.has(entity)) parts.set(entity, role);
    };
    const subjects = this.subjects(before, cue, sentence, { able, previous, objects });
    if (cue.voice === 'passive') {
      add(byAgent, cue.subject === cue.object ? cue.subject : 'AGENT');
      add(subjects.length > 0 ? subjects : objects, cue.object);
    } else if (cue.voice === 'active') {
      add(subjects, cue.subject);
      add(objects, cue.object);
    } else {
      const partners = after.filter(({ start }) => partner.test(text.slice(Math.max(cue.end, start - 60), start)));
      add(byAgent, cue.subject);
      // "the decree of |Lee" is the decree that Lee made.
      add(objects, cue.type === 'POLICY' ? cue.subject : cue.object);
      add(partners, cue.object);
      if (!befalls.has(cue.type)) add(subjects, cue.subject);
      else if (objects.length === 0)
        add(
          subjects.filter(({ end }) => cue.start - end < nearNoun && this.owns(end, cue)),
          'VICTIM',
        );
    }
    add(
      able.filter(({ start }) => start > attendees),
      'ATTENDEE',
    );
    return [...parts].map(([entity, role]) => ({ entity, role }));
  }

  /** "Thomas's |death". */
  private owns(end: number, cue: Cue): boolean {
    return /^['’]s?\s/.test(this.text.slice(end, cue.start));
  }

  /** Where those end who say in the sentence what the cue is of, and take no part in it. */
  private endOfSpeakers(cue: Cue, sentence: Span): number {
    const speech = reportingCues(this.text, sentence.start, cue.start, this.language).at(-1);
    if (speech === undefined) return sentence.start;
    const between = this.text.slice(speech.end, cue.start);
    const own = ofSpeaker.test(between) || (cue.voice === 'noun' && shortObject.test(between));
    return own ? sentence.start : speech.end;
  }

  /** Those before the cue in its clause; else in its sentence; else behind its clause ("Sebelum dipecat, |Tri ..."). */
  private subjects(
    before: readonly ExtractedMention[],
    cue: Cue,
    sentence: Span,
    {
      able,
      previous,
      objects,
    }: { able: readonly ExtractedMention[]; previous: string | null; objects: readonly ExtractedMention[] },
  ): readonly Participant[] {
    const { text } = this;
    const acts = cue.voice === 'active' && cue.subject !== cue.object && byBodies.has(cue.type);
    const suffers = cue.voice === 'passive' || (cue.voice === 'active' && cue.subject === 'VICTIM');
    const reached = (mention: ExtractedMention) => {
      const between = text.slice(mention.end, cue.start);
      return !suffers || /^\s*[,(]/.test(between) || !others.test(between);
    };
    const people = acts ? [] : before.filter((one) => this.kindOf.get(one.entity) === 'ACTOR' && reached(one));
    const saidBefore = text.slice(sentence.start, cue.start);
    if (
      ofPeople.has(cue.type) &&
      people.length === 0 &&
      cue.voice === 'passive' &&
      described.test(saidBefore) &&
      !several.test(saidBefore)
    ) {
      return previous === null ? [] : [{ entity: previous, end: cue.start }];
    }
    if (ofPeople.has(cue.type) && people.length > 0) {
      return cue.type === 'ELECTION' && cue.voice === 'passive'
        ? people
        : this.group(people.toReversed(), cue, cue.start);
    }
    const near = acts
      ? this.joinedTo(before.toReversed())
      : this.group(before.filter(reached).toReversed(), cue, cue.start);
    if (near.length > 0) return near;
    const earlier = this.group(able.filter((one) => one.end <= cue.start && reached(one)).toReversed(), cue, cue.start);
    if (earlier.length > 0 || objects.length > 0 || !subordinate.test(text.slice(sentence.start, sentence.start + 20)))
      return earlier;
    return this.group(
      able.filter(({ start }) => start >= cue.end),
      cue,
      cue.end,
    );
  }

  /** Places act only as countries, and nobody acts whose name tells what an office is of, or where something is. */
  private canAct(
    { entity, start, end }: ExtractedMention,
    cue: Cue,
    sentence: Span,
    mentions: readonly ExtractedMention[],
  ): boolean {
    const { text, kindOf } = this;
    const kind = kindOf.get(entity);
    if (cue.voice !== 'noun' && start < cue.start && /^['’]s\s/.test(text.slice(end, end + 3))) return false;
    if (kind === 'ACTOR') return true;
    if (kind === 'PLACE') {
      if (!this.countries.has(entity) || neverCountries.has(cue.type)) return false;
      if (!cue.contest && located.test(text.slice(Math.max(sentence.start, start - 25), start))) return false;
    }
    const next = mentions.find((other) => other.start >= end);
    const office =
      next !== undefined &&
      !(end <= cue.start && next.start >= cue.end) &&
      kindOf.get(next.entity) === 'ACTOR' &&
      /^[,\s]*(?:['’]s\s+)?(?:\([^)]*\)\s*)?(?:\p{L}+\.?\s+){0,3}$/u.test(text.slice(end, next.start)) &&
      !/\s(?:dan|and|serta)\s/.test(text.slice(end, next.start));
    return !office;
  }

  /** The mention nearest to the cue, and those joined to it ("A, B dan C"). */
  private group(ordered: readonly ExtractedMention[], cue: Cue, from: number): ExtractedMention[] {
    const found = this.joinedTo(this.preferred(ordered, from));
    return ofPeople.has(cue.type) && found.some(({ entity }) => this.kindOf.get(entity) === 'ACTOR')
      ? found.filter(({ entity }) => this.kindOf.get(entity) === 'ACTOR')
      : found;
  }

  private joinedTo([nearest, ...rest]: readonly ExtractedMention[]): ExtractedMention[] {
    if (nearest === undefined) return [];
    const found = [nearest];
    for (const one of rest) {
      const last = found.at(-1);
      if (last === undefined) break;
      const [left, right] = one.start < last.start ? [one, last] : [last, one];
      if (!joined.test(this.text.slice(left.end, right.start))) break;
      found.push(one);
    }
    return found;
  }

  /** People before bodies and places, when they stand as near. */
  private preferred(ordered: readonly ExtractedMention[], from: number): readonly ExtractedMention[] {
    const person = ordered.findIndex(({ entity }) => this.kindOf.get(entity) === 'ACTOR');
    const near = ordered[person];
    if (person <= 0 || near === undefined || Math.min(Math.abs(near.start - from), Math.abs(near.end - from)) > 80)
      return ordered;
    return ordered.slice(person);
  }
}

/** "kata Budi, dalam |rapat": who tells of something else at a meeting was at it. */
function spokeThere({ type, voice, start }: Cue, end: number): boolean {
  return voice === 'noun' && attendable.has(type) && start >= end && start - end < besideAside;
}

function lastStart(pattern: RegExp, text: string, { start, end }: Span, from: number): number {
  for (const { index } of text.slice(start, end).matchAll(pattern)) if (start + index >= from) return start + index;
  return end;
}
