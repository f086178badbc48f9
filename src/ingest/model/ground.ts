import { type Document, documentOf, within } from '../extract/document.ts';
import type { Sentence } from '../extract/sentences.ts';
import type {
  CleanArticle,
  ExtractedEvent,
  ExtractedMention,
  ExtractedRole,
  ExtractedStatement,
  Extraction,
  Span,
} from '../types.ts';
import type { Answer } from './answer.ts';
import { plausibleDate } from './dates.ts';
import { entitiesOf } from './entities.ts';
import type { LeftOut } from './left-out.ts';
import { TextIndex } from './text-index.ts';

/**
 * How sure everything is that a language model read. Its own figures are no measure, and what is stored stands in the
 * article at least.
 */
export const confidence = 0.8;

/** What a language model answered about one part of an article. */
export interface PieceAnswer {
  piece: readonly Sentence[];
  answer: Answer;
}

/** What the parts of one article are read with. */
interface Reading {
  document: Document;
  index: TextIndex;
  mentions: ExtractedMention[];
  leftOut: LeftOut;
}

/**
 * Turns answers into what was read: each quoted text is looked up in the BODY and TITLE segments and stands for the
 * sentences it is in. What isn't found there is left out and counted, as is what depends on it.
 */
export function ground(article: CleanArticle, answers: readonly PieceAnswer[], leftOut: LeftOut): Extraction {
  const index = new TextIndex(article);
  const document = documentOf(article);
  const { entities, mentions, keys } = entitiesOf(
    document,
    index,
    answers.map(({ answer }) => answer),
    leftOut,
  );
  const reading = { document, index, mentions, leftOut };
  const parts = answers.map(({ piece, answer }, number) => {
    const span = { start: piece[0]?.start ?? 0, end: piece.at(-1)?.end ?? 0 };
    return new Grounding(reading, span, (key) => keys[number]?.get(key) ?? null).read(answer);
  });
  return {
    entities,
    mentions,
    roles: parts.flatMap(({ roles }) => roles),
    events: parts.flatMap(({ events }) => events),
    statements: parts.flatMap(({ statements }) => statements),
  };
}

/** Reads the answer about one part. */
class Grounding {
  private readonly reading: Reading;
  private readonly piece: Span;
  private readonly keyOf: (key: string) => string | null;

  constructor(reading: Reading, piece: Span, keyOf: (key: string) => string | null) {
    this.reading = reading;
    this.piece = piece;
    this.keyOf = keyOf;
  }

  read({ roles, events, statements }: Answer): Pick<Extraction, 'roles' | 'events' | 'statements'> {
    const { leftOut } = this.reading;
    return {
      roles: roles.flatMap((role) => this.role(role) ?? leftOut.count('roles')),
      events: events.flatMap((event) => this.event(event) ?? leftOut.count('events')),
      statements: statements.flatMap((statement) => this.statement(statement) ?? leftOut.count('statements')),
    };
  }

  private role({ holder, title, of, evidence }: Answer['roles'][number]): ExtractedRole | null {
    const sentence = this.sentence(evidence);
    const key = this.keyOf(holder);
    const titled = sentence === null ? null : this.reading.index.find(title, sentence);
    if (sentence === null || titled === null || key === null) return null;
    return {
      holder: key,
      title: this.text(titled),
      of: this.optionalKey(of),
      validFrom: null,
      validTo: null,
      evidence: sentence,
      confidence,
    };
  }

  private event({
    type,
    when,
    place,
    trigger,
    participants,
    evidence,
  }: Answer['events'][number]): ExtractedEvent | null {
    const { leftOut, mentions } = this.reading;
    const sentences = evidence.flatMap((quote) => this.sentence(quote) ?? leftOut.count('sentences'));
    const [best] = sentences;
    if (best === undefined) return null;
    const taking = new Map<string, ExtractedEvent['participants'][number]>();
    for (const { entity, role } of participants) {
      const key = this.keyOf(entity);
      if (key === null) leftOut.count('participants');
      else if (!taking.has(`${key} ${role}`)) {
        const naming = sentences.find((span) => within(mentions, span).some((mention) => mention.entity === key));
        taking.set(`${key} ${role}`, { entity: key, role, evidence: naming ?? best, confidence });
      }
    }
    return {
      type,
      when: when === null ? null : this.date(when),
      place: this.optionalKey(place),
      trigger: this.words(trigger, best),
      participants: [...taking.values()],
      evidence: sentences.filter((span, at) => sentences.findIndex(({ start }) => start === span.start) === at),
      confidence,
    };
  }

  private statement(said: Answer['statements'][number]): ExtractedStatement | null {
    const { index, mentions } = this.reading;
    const sentence = this.sentence(said.evidence);
    const span = sentence === null ? null : index.find(withoutMarks(said.text), sentence);
    if (sentence === null || span === null) return null;
    const cue = this.words(said.cue, sentence);
    const speaker = this.optionalKey(said.speaker);
    const named = within(mentions, span).map(({ entity }) => entity);
    return {
      ...span,
      kind: said.kind,
      speaker,
      cue: cue === null ? null : this.text(cue),
      about: [...new Set(named)].filter((entity) => entity !== speaker),
      evidence: sentence,
      confidence,
    };
  }

  private date({ date, words }: { date: string; words: string }): ExtractedEvent['when'] {
    const { index, document, leftOut } = this.reading;
    const span = index.find(words, this.piece);
    const when = span === null ? null : plausibleDate(date, this.text(span), document.publishedOn);
    if (when === null) leftOut.count('dates');
    return when;
  }

  /** The sentences that a quoted text stands in, from the first one's start to the last one's end. */
  private sentence(quote: string): Span | null {
    const found = this.reading.index.find(quote, this.piece);
    if (found === null) return null;
    const around = this.reading.document.sentences.filter(({ start, end }) => start < found.end && end > found.start);
    const [start, end] = [around[0]?.start ?? found.start, around.at(-1)?.end ?? found.end];
    return { start: Math.min(start, found.start), end: Math.max(end, found.end) };
  }

  private words(words: string | null, within: Span): Span | null {
    if (words === null) return null;
    const found = this.reading.index.find(words, within);
    if (found === null) this.reading.leftOut.count('words');
    return found;
  }

  private optionalKey(key: string | null): string | null {
    if (key === null) return null;
    const own = this.keyOf(key);
    if (own === null) this.reading.leftOut.count('references');
    return own;
  }

  private text({ start, end }: Span): string {
    return this.reading.document.text.slice(start, end).replace(/\s+/g, ' ');
  }
}

function withoutMarks(quoted: string): string {
  return quoted.trim().replace(/^["“”„]+|["“”]+$/g, '');
}
