import type { EntityKind, ExtractedMention, Span } from '../../types.ts';
import type { Names } from '../document.ts';
import { beforeRanks, titleBefore } from '../titles.ts';
import type { Topics } from './topics.ts';

/** Who speaks: the words that say so, and the entity they stand for, where it is a named one. */
export interface Source {
  entity: string | null;
  span: Span | null;
}

const personPronoun = /(?<![\p{L}-])(?:ia|dia|beliau|he|she)(?![\p{L}-])/giu;
const bodyPronoun = /(?<![\p{L}-])(?:it|they|mereka)(?![\p{L}-])/giu;
/** Nouns that speak without a name. */
const unnamed =
  /(?<![\p{L}-])(?:(?:para|seorang|sejumlah|pihak|the|a|an|some|several|many|local|one|another|new|recent|sang)\s+)*(?:(?<=sang\s)\p{Ll}+|(?:menteri|presiden|gubernur|bupati|wali kota|camat|kapolri|kapolda|kapolres|kapolsek|jenderal|politikus|politisi|legislator|direktur|ketua|rektor|dosen)(?=\s+(?:itu|tersebut))|polisi|warga|pemerintah|saksi|korban|pelaku|petugas|penyidik|jaksa|hakim|keluarga|seniman|mahasiswa|massa|pengunjuk rasa|buruh|pengamat|pakar|ahli|peneliti|juru bicara|pengacara|kuasa hukum|sumber|pihaknya|keterangan|pernyataan|laporan|survei|penelitian|studi|media|kantor berita|police|officials?|authorities|residents?|witnesses|critics|experts?|analysts?|scientists?|researchers?|supporters|opponents|protesters|lawyers?|prosecutors?|investigators?|sources?|spokes(?:man|woman|person)|government|company|campaign|statement|report|study|poll|survey|document|letter|article|post|source|people|voters|republicans|democrats|lawmakers|aides?|advisers?|activists?|leaders?|president|minister|senator|candidate|author|judge|court|ministry|agency|group|organization|paper|newspaper)(?:\s+(?:itu|tersebut|ini|setempat|tak dikenal))?(?![\p{L}-])/giu;
/** What ends the words that name a source behind its verb. */
const stop =
  /[.;:"“”]|,\s+(?:\p{Lu}\p{Ll}+\s+\(|senin|selasa|rabu|kamis|jumat|sabtu|minggu|monday|tuesday|wednesday|thursday|friday|saturday|sunday)|\s(?:saat|ketika|usai|seusai|setelah|dalam|melalui|lewat|kepada|di|pada|dikutip|seperti|sambil|seraya|when|while|after|during|in an?|at a|on|to|about|as)\s/iu;
const longestGap = 160;

/** Finds speakers beside speech verbs. */
export class Sources {
  private readonly text: string;
  private readonly kinds: ReadonlyMap<string, EntityKind>;
  private readonly topics: Topics;

  constructor(text: string, names: Names, topics: Topics) {
    this.text = text;
    this.kinds = new Map(names.entities.map(({ key, kind }) => [key, kind]));
    this.topics = topics;
  }

  /** The speaker named behind a verb: "kata |Kapolsek Purwodadi AKP Siswanto saat dihubungi", "said |he". */
  after(from: number, to: number, sentence: number, mentions: readonly ExtractedMention[]): Source | null {
    const said = this.text.slice(from, Math.min(to, from + longestGap));
    const end = from + (stop.exec(said)?.index ?? said.length);
    const here = mentions.filter((mention) => mention.start >= from && mention.start < end);
    const named = here.find((one) => this.kinds.get(one.entity) === 'ACTOR');
    if (named !== undefined) return this.named(named, from);
    const pronoun = this.pronoun(from, end, sentence, from);
    if (pronoun !== null && pronoun.span !== null && pronoun.span.start - from < 4) return pronoun;
    const noun = first(unnamed, this.text.slice(from, end));
    const body = here.find((one) => this.kinds.get(one.entity) === 'ORGANIZATION') ?? here[0];
    if (body !== undefined && (noun === null || body.start - from <= noun.start + 1)) {
      return { entity: body.entity, span: { start: body.start, end: body.end } };
    }
    return (
      pronoun ?? (noun === null ? null : this.unnamed({ start: from + noun.start, end: from + noun.end }, sentence))
    );
  }

  /** The speaker named before a verb: "|Hendro Dewanto dalam sambutannya mengatakan", "|He said". */
  before(from: number, to: number, sentence: number, mentions: readonly ExtractedMention[]): Source | null {
    const clause = Math.max(from, to - longestGap);
    const here = mentions.filter((mention) => mention.start >= clause && mention.end <= to);
    const people = here.filter((one) => this.kinds.get(one.entity) === 'ACTOR');
    const pronoun = this.pronoun(clause, to, sentence, from);
    const near = people.at(-1);
    if (pronoun?.span != null && (near === undefined || pronoun.span.start > near.end) && to - pronoun.span.end < 30)
      return pronoun;
    if (near !== undefined && (to - near.end < 60 || isApposition(this.text.slice(near.end, to))))
      return this.named(near, clause);
    const body = here.findLast((one) => this.kinds.get(one.entity) === 'ORGANIZATION') ?? here.at(-1);
    const noun = lastOf(unnamed, this.text.slice(clause, to));
    const nounEnd = noun === null ? -1 : clause + noun.end;
    if (
      body !== undefined &&
      body.end >= nounEnd - 12 &&
      to - body.end < (/^['’]s\s/.test(this.text.slice(body.end, to)) ? 90 : 40)
    ) {
      return { entity: body.entity, span: { start: body.start, end: body.end } };
    }
    if (noun !== null && to - nounEnd < 40) return this.unnamed({ start: clause + noun.start, end: nounEnd }, sentence);
    return null;
  }

  /** Whom "-nya" and a verb without any name stand for. */
  topic(sentence: number, before: number): Source {
    return { entity: this.topics.speakerBefore(sentence, before), span: null };
  }

  /** "Keterangan tersebut" is the body's whose statement was told of before. */
  private unnamed(span: Span, sentence: number): Source {
    const report = /^(?:keterangan|pernyataan|(?:the )?statement)/i.test(this.text.slice(span.start, span.end));
    return { entity: report ? this.topics.report(sentence) : null, span };
  }

  isPerson({ entity }: Source): boolean {
    return entity !== null && this.kinds.get(entity) === 'ACTOR';
  }

  /** Somebody has spoken, in this sentence. */
  spoke(entity: string, sentence: number): void {
    this.topics.spoke(entity, sentence);
  }

  /** With the office before the name. */
  private named(mention: ExtractedMention, from: number): Source {
    const name = beforeRanks(this.text, Math.max(0, from), mention.start);
    const title = titleBefore(this.text, from, name);
    return { entity: mention.entity, span: { start: title?.start ?? name, end: mention.end } };
  }

  private pronoun(from: number, to: number, sentence: number, clause: number): Source | null {
    const said = this.text.slice(from, to);
    const person = lastOf(personPronoun, said);
    if (person !== null) {
      const span = { start: from + person.start, end: from + person.end };
      return { entity: this.topics.person(sentence, clause) ?? this.topics.speakerBefore(sentence, clause), span };
    }
    const thing = lastOf(bodyPronoun, said);
    if (thing === null) return null;
    const span = { start: from + thing.start, end: from + thing.end };
    const several = /^(?:they|mereka)$/i.test(this.text.slice(span.start, span.end));
    return { entity: several ? null : this.topics.body(sentence, clause), span };
  }
}

/** ", Kepala Otorita IKN, " or " dalam sambutannya ". */
function isApposition(between: string): boolean {
  return /^\s*,[^,]{2,100},\s*(?:\p{Ll}+\s+){0,3}$/u.test(between);
}

function first(pattern: RegExp, text: string): Span | null {
  for (const match of text.matchAll(pattern)) return { start: match.index, end: match.index + match[0].length };
  return null;
}

function lastOf(pattern: RegExp, text: string): Span | null {
  let found: Span | null = null;
  for (const match of text.matchAll(pattern)) found = { start: match.index, end: match.index + match[0].length };
  return found;
}
