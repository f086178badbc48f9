import type { EntityKind, ExtractedMention, Span } from '../../types.ts';
import type { Document, Names } from '../document.ts';

/** Sentences that a pronoun's antecedent may lie back. */
const reach = 8;

const reported = /\b(?:keterangan|pernyataan|siaran pers|statement|press release)\b/i;

/** Whom a pronoun stands for: the person (or body) that the report itself, not a quotation in it, spoke of last. */
export class Topics {
  private readonly actors: readonly ExtractedMention[][];
  private readonly bodies: readonly ExtractedMention[][];
  private readonly text: string;
  private readonly people: ReadonlySet<string>;
  private speaker: { entity: string; sentence: number } | null = null;

  constructor({ text, sentences, quotations }: Document, { entities, mentions }: Names) {
    this.text = text;
    this.people = new Set(entities.filter(({ kind }) => kind === 'ACTOR').map(({ key }) => key));
    const kinds = new Map(entities.map(({ key, kind }) => [key, kind]));
    const outside = notIn(mentions, quotations);
    const bySentence = (kind: EntityKind) => {
      const groups = new Map<number, ExtractedMention[]>();
      for (const mention of outside) {
        if (kinds.get(mention.entity) !== kind) continue;
        const group = groups.get(mention.sentence.start) ?? [];
        group.push(mention);
        groups.set(mention.sentence.start, group);
      }
      return sentences.map(({ start }) => groups.get(start) ?? []);
    };
    this.actors = bySentence('ACTOR');
    this.bodies = bySentence('ORGANIZATION');
  }

  /**
   * @param sentence the number of the sentence in which the pronoun stands
   * @param before the pronoun's place; those named before it in its own sentence count too
   */
  person(sentence: number, before: number): string | null {
    return last(this.actors, sentence, before);
  }

  /** A person has spoken: verbs without a name of their own are theirs until somebody else speaks. */
  spoke(entity: string, sentence: number): void {
    if (this.people.has(entity)) this.speaker = { entity, sentence };
  }

  /** Whom "-nya" on a speech verb stands for: who spoke last, or else the person spoken of last. */
  speakerBefore(sentence: number, before: number): string | null {
    const recent = this.speaker !== null && sentence - this.speaker.sentence <= reach;
    return recent ? (this.speaker?.entity ?? null) : this.person(sentence, before);
  }

  /** The body whose statement "the statement" is: the last that one was told to be of. */
  report(sentence: number): string | null {
    for (let index = sentence - 1; index >= 0; index--) {
      const body = this.bodies[index]?.find(({ start, sentence: said }) =>
        reported.test(this.text.slice(said.start, start)),
      );
      if (body !== undefined) return body.entity;
    }
    return null;
  }

  /** The body that "it" and "they" stand for. */
  body(sentence: number, before: number): string | null {
    return last(this.bodies, sentence, before);
  }
}

function last(mentions: readonly ExtractedMention[][], sentence: number, before: number): string | null {
  const own = mentions[sentence]?.filter(({ end }) => end <= before).at(0);
  if (own !== undefined) return own.entity;
  for (let index = sentence - 1; index >= Math.max(0, sentence - reach); index--) {
    const [first] = mentions[index] ?? [];
    if (first !== undefined) return first.entity;
  }
  return null;
}

/** The spans which stand in none of the others; both in text order, the others without overlaps. */
export function notIn<T extends Span>(spans: readonly T[], others: readonly Span[]): T[] {
  let next = 0;
  return spans.filter(({ start, end }) => {
    while (next < others.length && (others[next]?.end ?? 0) <= start) next++;
    const other = others[next];
    return other === undefined || end <= other.start;
  });
}
