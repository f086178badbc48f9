import type { ExtractedMention, Extraction, Span } from '../../src/ingest/types.ts';
import type { Member } from './cast.ts';

/** A piece of a sentence: words, somebody named, or what is said. */
export type Part = string | Member | { said: readonly Part[] };

/** Puts a sentence together: `${someone} met ${another}.` */
export function sentence(words: TemplateStringsArray, ...between: Part[]): Part[] {
  return words.flatMap((text, index) => [text, ...between.slice(index, index + 1)]);
}

/** Where a sentence stands in the text, and what is said in it. */
export interface Placed {
  span: Span;
  said: (Span & { about: string[] }) | null;
}

/** The text of an article as it is written, which keeps where everybody is named. */
export class Draft {
  text = '';
  readonly mentions: ExtractedMention[] = [];
  private readonly keys = new Map<string, string>();
  readonly entities: Extraction['entities'] = [];

  /** Adds what is no sentence: spaces, furniture. */
  add(text: string): Span {
    const start = this.text.length;
    this.text += text;
    return { start, end: this.text.length };
  }

  write(parts: readonly Part[]): Placed {
    const placed: Placed = { span: { start: this.text.length, end: 0 }, said: null };
    const named = this.mentions.length;
    for (const part of parts) {
      if (typeof part !== 'string' && 'said' in part) {
        const start = this.text.length;
        const before = this.mentions.length;
        for (const inner of part.said) this.put(inner, placed.span);
        const about = this.mentions.slice(before).map(({ entity }) => entity);
        placed.said = { start, end: this.text.length, about };
      } else this.put(part, placed.span);
    }
    placed.span.end = this.text.length;
    for (const mention of this.mentions.slice(named)) mention.sentence = { ...placed.span };
    return placed;
  }

  /** The key of somebody named, also before that. */
  keyOf({ id, kind, name }: Member): string {
    const known = this.keys.get(id);
    if (known !== undefined) return known;
    const key = `e${this.entities.length + 1}`;
    this.keys.set(id, key);
    this.entities.push({ key, kind, name, knownId: null });
    return key;
  }

  /** Whoever was named before is called by the family name alone. */
  private name(member: Member, sentence: Span): void {
    const entity = this.keyOf(member);
    const isKnown = member.kind === 'ACTOR' && this.mentions.some((mention) => mention.entity === entity);
    const surface = isKnown ? (member.name.split(' ').at(-1) ?? member.name) : member.name;
    this.mentions.push({ entity, ...this.add(surface), sentence });
  }

  private put(part: Part, sentence: Span): void {
    if (typeof part === 'string') this.add(part);
    else if ('said' in part) throw new Error('expected nothing to be said within what is said');
    else this.name(part, sentence);
  }
}
