import type { Extraction, Link } from '../../src/ingest/types.ts';
import { employerOf, fromNews, hub, type Member, second, tailSize } from './cast.ts';
import { Draft, type Part } from './draft.ts';
import type { Happening } from './happenings.ts';
import { phrases } from './phrases.ts';
import type { Random } from './random.ts';
import type { Language } from './sources.ts';

const nouns = { offset: 2, exponent: 0.8 };
/** An article names four, and each of ten more or not. */
const fewestNamed = 4;
const mayBeNamed = 10;
const shareNamed = 0.4;
/** Of the things that it speaks of, those that few articles speak of. */
const shareOfOwnWords = 0.5;
const shareWithRole = 0.2;
const statementsOf = [0, 1, 1, 1, 2, 2, 2, 3, 3] as const;
const shareUnnamed = 0.06;
const shareDirect = 0.55;
const shareAbout = 0.6;
const hubSpeaks = 0.5;
const hubSpeaksOfSecond = 0.3;
const shortest = 750;
const spread = 250;

/** Writes the text of an article and keeps what there is to read in it. */
export class Writer {
  readonly draft = new Draft();
  readonly title: string;
  private readonly random: Random;
  private readonly happening: Happening;
  private readonly say;
  private readonly read: Pick<Extraction, 'roles' | 'events' | 'statements'> = {
    roles: [],
    events: [],
    statements: [],
  };

  constructor(random: Random, happening: Happening, language: Language) {
    this.random = random;
    this.happening = happening;
    this.say = phrases[language];
    this.title = this.headline();
  }

  write(): void {
    const { leads, place } = this.happening;
    this.lead();
    const open = this.others();
    const named = [leads[1], place, ...open];
    if (this.random.chance(shareWithRole)) this.role();
    const statements = this.random.pick(statementsOf);
    for (let count = 0; count < statements; count++) this.statement();
    const length = shortest + this.random.below(spread);
    while (open.length > 0 || this.draft.text.length < length) {
      const member = open.pop() ?? this.random.pick(named);
      const other = this.random.chance(0.4) ? open.pop() : undefined;
      this.gap();
      this.draft.write(
        other === undefined
          ? this.random.pick(this.say.sentences)(member, this.word(), this.noun(), this.noun())
          : this.random.pick(this.say.pairs)(member, other, this.word(), this.noun()),
      );
    }
  }

  /** Adds the furniture that leads to another article. */
  link(url: string): Link {
    this.draft.add('\n');
    const title = this.headline();
    return { kind: 'INLINE_LINK', title, url, ...this.draft.add(`${this.say.link}${title}\n`) };
  }

  copiedBy(newsroom: string): void {
    this.draft.add(` ${this.say.copied(newsroom)}`);
  }

  extraction(): Extraction {
    const { entities, mentions } = this.draft;
    return { entities, mentions, ...this.read };
  }

  private headline(): string {
    const { name } = this.random.pick(this.happening.leads);
    return this.random.pick(this.say.titles)(name, this.word(), this.noun(), this.word());
  }

  /** Tells the event, where there is one. */
  private lead(): void {
    const { leads, place, event } = this.happening;
    const [a, b] = leads;
    if (event === null) {
      this.draft.write(this.say.opening(a, b, place, this.word()));
      return;
    }
    const { kind, day } = event;
    const { span } = this.draft.write(this.say.event(kind, a, b, place, day));
    const sure = { confidence: 0.9, evidence: span };
    this.read.events.push({
      type: kind.type,
      when: day === null ? null : { date: day, precision: 'DAY' },
      place: this.draft.keyOf(place),
      trigger: null,
      participants: [
        { entity: this.draft.keyOf(a), role: kind.roles[0], ...sure },
        { entity: this.draft.keyOf(b), role: kind.roles[1], ...sure },
      ],
      evidence: [span],
      confidence: 0.9,
    });
  }

  /** Whom and what it names beside the leading ones: first those of the happening, then whoever is in the news. */
  private others(): Member[] {
    const { leads, place, others, field, first } = this.happening;
    const told = new Set([...leads.slice(0, 2), place].map(({ id }) => id));
    let count = fewestNamed - told.size;
    for (let one = 0; one < mayBeNamed; one++) if (this.random.chance(shareNamed)) count++;
    const members = new Map<string, Member>();
    const add = (member: Member) => {
      if (!told.has(member.id)) members.set(member.id, member);
    };
    for (const lead of leads) add(lead);
    for (const other of others) if (members.size < count && this.random.chance(0.7)) add(other);
    while (members.size < count) add(fromNews(this.random, field, tailSize(first + 1)));
    return [...members.values()];
  }

  private role(): void {
    const { others, leads } = this.happening;
    const holder = others.find(({ kind }) => kind === 'ACTOR') ?? leads[1];
    const of = employerOf(holder);
    // The same person has the same office wherever it is told.
    const title = this.say.offices[holder.index % this.say.offices.length] ?? '';
    this.gap();
    const { span } = this.draft.write(this.say.role(holder, title, of, this.noun()));
    this.read.roles.push({
      holder: this.draft.keyOf(holder),
      title,
      of: this.draft.keyOf(of),
      validFrom: null,
      validTo: null,
      evidence: span,
      confidence: 0.85,
    });
  }

  private statement(): void {
    const speaker = this.speaker();
    const isDirect = speaker === null || this.random.chance(shareDirect);
    const about = this.subject(speaker);
    const said =
      about === null
        ? this.random.pick(this.say.remarks)(this.word(), this.noun(), this.noun())
        : this.random.pick(this.say.claims)(about, this.word(), this.noun());
    this.gap();
    const placed = this.draft.write(this.quoted(said, speaker, isDirect));
    if (placed.said === null) return;
    this.read.statements.push({
      kind: isDirect ? 'DIRECT' : 'INDIRECT',
      speaker: speaker === null ? null : this.draft.keyOf(speaker),
      cue: null,
      ...placed.said,
      evidence: placed.span,
      confidence: 0.8,
    });
  }

  private quoted(said: Part[], speaker: Member | null, isDirect: boolean): Part[] {
    if (speaker === null) return this.say.unnamed(said);
    return isDirect ? this.say.direct(said, speaker) : this.say.indirect(said, speaker);
  }

  private speaker(): Member | null {
    if (this.random.chance(shareUnnamed)) return null;
    const people = [...this.happening.leads, ...this.happening.others].filter(({ kind }) => kind === 'ACTOR');
    return people.includes(hub) && this.random.chance(hubSpeaks) ? hub : this.random.pick(people.slice(0, 4));
  }

  private subject(speaker: Member | null): Member | null {
    if (speaker === hub && this.random.chance(hubSpeaksOfSecond)) return second;
    if (!this.random.chance(shareAbout)) return null;
    const { leads, others, place } = this.happening;
    const all = [...leads, place, ...others.slice(0, 2)].filter((member) => member !== speaker);
    return this.random.pick(all);
  }

  private gap(): void {
    this.draft.add(this.random.chance(0.3) ? '\n\n' : ' ');
  }

  private word(): string {
    return this.random.pick(this.happening.words);
  }

  private noun(): string {
    if (this.random.chance(shareOfOwnWords)) return this.word();
    return this.say.nouns[this.random.rank(this.say.nouns.length, nouns)] ?? '';
  }
}
