import { groupBy } from '../../group-by.ts';
import { adjectives, knownEntities } from '../names/index.ts';
import type { EntityKind, ExtractedEntity, ExtractedMention, ExtractedRole, Span } from '../types.ts';
import type { Document, Names } from './document.ts';
import { type Office, officeAfter, officesBefore } from './offices.ts';
import { validYears } from './role-years.ts';
import { bodyOfTitle } from './title-bodies.ts';
import { beforeRanks, isAgent, isOccupation, ofEach, titleAfter, titleBefore } from './titles.ts';
import { type Token, tokens } from './tokens.ts';

const certain = { before: 0.9, after: 0.8, listed: 0.7, joined: 0.7 };
/** What somebody does for a living is told as an office is, but is none. */
const occupation = 0.6;

interface Roles {
  roles: ExtractedRole[];
  /** Countries that only an adjective names ("Russian"), which roles are held in. */
  entities: ExtractedEntity[];
}

/** A title beside a name, and the body or place that it is of. */
interface Held extends Span {
  title: string;
  of: string | null;
  confidence: number;
}

/**
 * Offices and positions stated beside a name: before it ("Jubir KPK Budi Prasetyo"), after it ("Wang Yi, Menteri Luar
 * Negeri China"), as what somebody becomes or is ("sworn in as president"), or for each of a list ("councillors A of
 * B and C of D"). Each office of a holder is told once, as fully as the article tells it.
 */
export function roles(
  { text, language, sentences }: Pick<Document, 'text' | 'language' | 'sentences'>,
  { entities, mentions }: Names,
): Roles {
  const byKey = new Map(entities.map((entity) => [entity.key, entity]));
  const bySentence = groupBy(mentions, ({ sentence }) => sentence);
  const countries = new Map<string, ExtractedEntity>();
  const found: ExtractedRole[] = [];
  for (const sentence of sentences) {
    const here = bySentence.get(sentence) ?? [];
    const reader = new SentenceRoles({ text, language }, sentence, here, byKey);
    here.forEach((mention, index) => {
      if (byKey.get(mention.entity)?.kind !== 'ACTOR') return;
      for (const { title, of, confidence, end } of reader.heldBy(mention, index)) {
        const body = bodyOfTitle(title, of === null ? null : (byKey.get(of)?.name ?? null), entities) ?? of;
        if (body !== null && !byKey.has(body)) countries.set(body, country(body));
        const years = validYears(text.slice(end, Math.min(sentence.end, Math.max(end, mention.end) + 60)));
        found.push({ holder: mention.entity, title, of: body, ...years, evidence: sentence, confidence });
      }
    });
  }
  return { roles: fullest(found), entities: [...countries.values()] };
}

/** "(Kadin) ", "Penanganan Covid-19 ", but no title: that is the holder's own. */
const betweenBodyAndHolder = /^\)?\s*(?:\([^)]{1,30}\)\s*)?(?:-\s*\d+\s*)?$/u;
const betweenBodies =
  /^\)?\s*(?:\(|,\s+|\([^)]{1,30}\)\s*)?(?:(?:Provinsi|Kota|Kabupaten|Cabang|Wilayah|Daerah|Kantor)\s+)?$/u;

/** What stands between a holder's name and the office behind it. */
const leads = {
  id: /^(?:\s+\(\d{1,2}\))?(?:,|\s+\()?\s+(?:(?:resmi|telah|sudah|saat ini|kini|yang|juga)\s+)*(?:(?:selaku|sebagai|menjabat(?: sebagai)?|menjadi|diangkat(?: menjadi| sebagai)?|dilantik(?: menjadi| sebagai)?|ditunjuk(?: menjadi| sebagai)?|diambil sumpah sebagai)\s+)?(?:(?:seorang|salah satu)\s+)*/iu,
  en: /^(?:,\s+\d{1,2})?(?:,|\s+\()?\s+(?:(?:who|now|currently|also|has been|had been|was|is|were|be|has|had)\s+)*(?:(?:(?:re-?)?elected(?: as)?|appointed(?: as)?|named(?: as)?|inaugurated as|sworn in as|serves? as|served as|works? as|worked as|became|becomes?|as)\s+)?(?:(?:the|a|an|its|their|his|her|new|one of|youngest|oldest|first|second|third|longest-serving|current|long-time)\s+)*/iu,
};
/** "of the |Green Party|, ", "(Green), and ", "of DAB and " between two of a list. */
const betweenListed =
  /^(?:\s*(?:\([^)]{0,40}\)|(?:of|from|dari)(?:\s+the)?(?:(?:\s+\p{Lu}\p{L}*){1,3})?))?\s*(?:,|and|dan|,\s*and)\s+$/u;
/** What stands between an English title and its body: its field, and "of". */
const behindTitle =
  /^(?<field>\s+(?:for|of|in charge of)\s+(?:\p{Ll}+\s+(?:and\s+)?){0,3}\p{Ll}+(?=\s+(?:at|of|in|with|for)\s))?\s+(?:(?:of|for|at|in|with|from)\s+)?(?:the\s+)?$/u;

class SentenceRoles {
  private readonly text: string;
  private readonly language: string;
  private words: readonly Token[] | null = null;
  private readonly sentence: Span;
  private readonly mentions: readonly ExtractedMention[];
  private readonly kinds: ReadonlyMap<string, ExtractedEntity>;
  /** The office of the list of people that is being read. */
  private shared: { title: string; end: number } | null = null;

  constructor(
    { text, language }: Pick<Document, 'text' | 'language'>,
    sentence: Span,
    mentions: readonly ExtractedMention[],
    kinds: ReadonlyMap<string, ExtractedEntity>,
  ) {
    this.text = text;
    this.language = language;
    this.sentence = sentence;
    this.mentions = mentions;
    this.kinds = kinds;
  }

  heldBy(mention: ExtractedMention, index: number): Held[] {
    return [...this.before(mention, index), ...this.after(mention, index)];
  }

  private before(mention: ExtractedMention, index: number): Held[] {
    const name = beforeRanks(this.text, this.sentence.start, mention.start, this.language);
    if (this.language === 'id') return this.officesBefore(mention, index, name);
    const listed = this.listed(mention, index);
    if (listed !== null) return [listed];
    const end = name - (/,?\s*$/.exec(this.text.slice(this.sentence.start, name))?.[0].length ?? 0);
    const chain = this.bodiesBefore(index, end);
    const first = chain.at(-1);
    const other = this.mentions.slice(0, index).findLast((one) => this.kindOf(one) === 'ACTOR');
    const title = titleBefore(this.text, other?.end ?? this.sentence.start, this.withoutOf(first?.start ?? end));
    if (title === null) return [];
    const own = first ?? this.ownerBefore(title.start, index - 1);
    const of = own === null ? this.countryBefore(title.start) : own.entity;
    const single = ofEach(title.title);
    if (single !== null) {
      this.shared = { title: single, end: mention.end };
      return [{ ...title, title: single, of, confidence: certain.listed }];
    }
    return [{ ...title, of, confidence: certain.before }];
  }

  /** The offices of an Indonesian sentence before a holder's name. */
  private officesBefore(mention: ExtractedMention, index: number, name: number): Held[] {
    const { text, sentence, mentions } = this;
    const words = this.tokens();
    const people = mentions.slice(0, index).filter((one) => this.kindOf(one) === 'ACTOR');
    const other = people.at(-1);
    const isClient =
      other !== undefined && /^,\s+$/.test(text.slice(other.end, name)) && this.agentBefore(other) !== null;
    const from = (isClient ? people.at(-2)?.end : other?.end) ?? sentence.start;
    const end = isClient ? other.start : name;
    const stop = words.findIndex(({ start }) => start >= end);
    const begin = words.findIndex(({ start }) => start >= from);
    if (stop <= 0) return [];
    const bodies = mentions.filter((one) => one.start >= from && one.end <= end && this.kindOf(one) !== 'ACTOR');
    const offices = officesBefore(text, words, { from: begin, end: stop, bodies });
    const [first] = offices;
    if (first === undefined) return [];
    // "Yuli Astuti, Kepala Dinas Kesehatan, |Budi|": Yuli's.
    const isOthers = /^\s*(?:\([^)]*\)\s*)?,\s+$/.test(text.slice(from, first.start));
    const isEnclosed = /,\s*$/.test(text.slice(from, name)) || (isAgent(first.title) && text[mention.end] === ',');
    if (isOthers && other !== undefined && isEnclosed) return [];
    if (!isClient && isAgent(first.title) && this.isClient(mention, index, first.end)) return [];
    return offices.map(({ of, isJoined, ...office }) => ({
      ...office,
      of: of?.entity ?? null,
      confidence: isOccupation(office.title) ? occupation : isJoined ? certain.joined : certain.before,
    }));
  }

  /** The office right before a name which its holder has for somebody: "|kuasa hukum| Budi". */
  private agentBefore({ start }: ExtractedMention): Office | null {
    const words = this.tokens();
    const end = words.findIndex((word) => word.start >= beforeRanks(this.text, this.sentence.start, start));
    const office = end <= 0 ? undefined : officesBefore(this.text, words, { from: 0, end, bodies: [] }).at(-1);
    return office !== undefined && isAgent(office.title) && words[end - 1]?.end === office.end ? office : null;
  }

  /** Whether a name right behind such an office is of whom its holder acts for. */
  private isClient(mention: ExtractedMention, index: number, office: number): boolean {
    const between = this.text.slice(office, mention.start);
    if (/,/.test(between)) return false;
    const next = this.mentions[index + 1];
    const isFollowed =
      next !== undefined && this.kindOf(next) === 'ACTOR' && /^,\s+$/.test(this.text.slice(mention.end, next.start));
    return (
      isFollowed ||
      ((between.trim() === '' || /^\s*(?:Pak|Bu|Bapak|Ibu)\s*$/.test(between)) &&
        /(?:hukum|pengacara)$/i.test(this.text.slice(office - 9, office)))
    );
  }

  private tokens(): readonly Token[] {
    this.words ??= tokens(this.text, this.sentence);
    return this.words;
  }

  private after(mention: ExtractedMention, index: number): Held[] {
    const rest = this.text.slice(mention.end, this.sentence.end);
    const lead = (this.language === 'id' ? leads.id : leads.en).exec(rest)?.[0];
    // A blank alone links nothing.
    if (lead === undefined || !/[,(\p{L}]/u.test(lead)) return [];
    const next = this.mentions[index + 1];
    const start = mention.end + lead.length;
    if (next !== undefined && next.start < start) return [];
    if (this.language === 'id') return this.officeAfter({ from: start, before: mention.end, index });
    return this.titleAfter(start, index);
  }

  /** The title of an English sentence that begins behind a holder's name, its owner before it or its body behind it. */
  private titleAfter(start: number, index: number): Held[] {
    const { text } = this;
    const later = this.mentions.slice(index + 1);
    const owner =
      later[0] !== undefined && later[0].start === start && this.kindOf(later[0]) !== 'ACTOR' ? later[0] : null;
    const country = owner === null ? this.countryAt(start) : null;
    const owned = owner === null ? start + (country?.length ?? 0) : owner.end;
    const from = owned + (owned === start ? 0 : (/^(?:['’]s?)?\s+/.exec(text.slice(owned))?.[0].length ?? 0));
    const next = owner === null ? later[0] : later[1];
    const title = titleAfter(text, from, next?.start ?? this.sentence.end);
    if (title === null) return [];
    // "Budi, chairman |Setyo|": the title belongs to the name that follows it.
    const follower = later.find((other) => this.kindOf(other) === 'ACTOR');
    if (follower !== undefined && beforeRanks(text, title.end, follower.start, 'en') - title.end <= 2) return [];
    const body = next !== undefined && this.kindOf(next) !== 'ACTOR' ? next : null;
    const link = body === null ? null : behindTitle.exec(text.slice(title.end, body.start));
    const of = owner ?? (link === null ? null : body);
    if (owner === null && of !== null && follower !== undefined && follower.start - of.end <= 2) return [];
    const field = link?.groups?.['field'] ?? '';
    const whole = { ...title, end: title.end + field.length, title: title.title + field };
    return [{ ...whole, of: of?.entity ?? country?.id ?? null, confidence: certain.after }];
  }

  /** The office of an Indonesian sentence that begins behind a holder's name. */
  private officeAfter({ from, before, index }: { from: number; before: number; index: number }): Held[] {
    const words = this.tokens();
    const later = this.mentions.slice(index + 1);
    const follower = later.find((one) => this.kindOf(one) === 'ACTOR');
    const bodies = later.filter((one) => follower === undefined || one.start < follower.start);
    const office = officeAfter(this.text, words, {
      from: words.findIndex(({ start }) => start >= from),
      limit: follower?.start ?? this.sentence.end,
      bodies,
    });
    if (office === null) return [];
    const { of, isJoined: _, ...held } = office;
    const end = of?.end ?? office.end;
    // "Budi, Ketua KPK Setyo": the title belongs to the name that follows it.
    const isAlone = this.text[end] === ',' && /^\s*(?:\(\d+\))?,/.test(this.text.slice(before, from));
    if (!isAlone && follower !== undefined && beforeRanks(this.text, end, follower.start) - end <= 2) {
      const isForFollower = isAgent(office.title) && /^\s*,/.test(this.text.slice(follower.end, follower.end + 2));
      if (!isForFollower) return [];
    }
    const confidence = isOccupation(office.title) ? occupation : certain.after;
    return [{ ...held, of: of?.entity ?? null, confidence }];
  }

  /** One of a list whose title stands before the first: "councillors A of B, C of D and E". */
  private listed(mention: ExtractedMention, index: number): Held | null {
    if (this.shared === null) return null;
    const { title, end } = this.shared;
    const between = this.text.slice(end, mention.start);
    const party = this.mentions[index - 1];
    const own = party !== undefined && party.start >= end ? this.text.slice(party.start, party.end) : '';
    const bare = own === '' ? between : between.replace(own, '');
    const follows = betweenListed.test(bare);
    this.shared = follows ? { title, end: mention.end } : null;
    return follows ? { title, of: null, confidence: certain.listed, start: mention.start, end: mention.end } : null;
  }

  /**
   * The names of bodies and places that stand between an office and its holder, the nearest to the holder first:
   * "Kepala |Dinas Kesehatan| Provinsi |Banten| Ati Pramudji".
   */
  private bodiesBefore(index: number, end: number): ExtractedMention[] {
    const found: ExtractedMention[] = [];
    let start = end;
    for (let at = index - 1; at >= 0; at--) {
      const one = this.mentions[at];
      if (one === undefined || this.kindOf(one) === 'ACTOR' || one.end > start) break;
      const gap = found.length === 0 ? betweenBodyAndHolder : betweenBodies;
      if (!gap.test(this.text.slice(one.end, start))) break;
      found.push(one);
      start = one.start;
    }
    return found;
  }

  private withoutOf(end: number): number {
    const before = this.text.slice(this.sentence.start, end);
    return end - (/(?:\s+(?:of|for|at|untuk|dari|pada|di))?(?:\s+the)?\s*$/.exec(before)?.[0].length ?? 0);
  }

  /** "New Zealand's |Prime Minister", "KPK |Chairman". */
  private ownerBefore(start: number, index: number): ExtractedMention | null {
    const owner = this.mentions[index];
    if (owner === undefined || this.kindOf(owner) === 'ACTOR' || owner.end > start) return null;
    return /^(?:['’]s?)?\s+(?:\p{Ll}+\s+)?$/u.test(this.text.slice(owner.end, start)) ? owner : null;
  }

  /** The country that an adjective at `start` names ("|French| foreign minister"), and how long the adjective is. */
  private countryAt(start: number): { id: string; length: number } | null {
    const words = /^(?<one>\p{Lu}\p{L}+)(?: (?<two>\p{Lu}\p{L}+))?/u.exec(this.text.slice(start, start + 40))?.groups;
    const [one = '', two = ''] = [words?.['one'], words?.['two']];
    for (const adjective of [`${one} ${two}`, one]) {
      const id = adjectives.get(adjective);
      if (id !== undefined) return { id, length: adjective.length };
    }
    return null;
  }

  private countryBefore(start: number): string | null {
    const before = this.text.slice(this.sentence.start, start);
    const words = /(?<two>\p{Lu}\p{L}+ )?(?<one>\p{Lu}\p{L}+)\s+$/u.exec(before)?.groups;
    const [one = '', two = ''] = [words?.['one'], words?.['two']];
    return adjectives.get(`${two}${one}`) ?? adjectives.get(one) ?? null;
  }

  private kindOf({ entity }: ExtractedMention): EntityKind | undefined {
    return this.kinds.get(entity)?.kind;
  }
}

function country(id: string): ExtractedEntity {
  return { key: id, kind: 'PLACE', name: knownEntities.get(id)?.names['id'] ?? id, knownId: id };
}

/** "Presiden" adds nothing where "Presiden China" or "Presiden Direktur" of the same holder stands. */
function fullest(roles: readonly ExtractedRole[]): ExtractedRole[] {
  const distinct = [...groupBy(roles, ({ holder, title, of }) => JSON.stringify([holder, title, of])).values()];
  const byHolder = groupBy(
    distinct.flatMap(([first]) => first ?? []),
    ({ holder }) => holder,
  );
  return [...byHolder.values()].flatMap((held) =>
    held.filter(
      (role) =>
        !held.some(
          (other) =>
            other !== role &&
            (role.of === null || role.of === other.of) &&
            other.title.toLowerCase().includes(role.title.toLowerCase()) &&
            (other.of !== role.of || other.title.length > role.title.length),
        ),
    ),
  );
}
