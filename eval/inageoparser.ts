import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { clean } from '../src/ingest/clean/clean.ts';
import { extract } from '../src/ingest/extract/extract.ts';
import type { EventType, ExtractedEvent, Span } from '../src/ingest/types.ts';
import { type ErrorKind, shown } from './errors.ts';
import type { Part, PartOptions } from './part.ts';
import { type Counts, row } from './row.ts';
import { written } from './written.ts';

/** The types of the corpus that are ours under another name. */
const types: Readonly<Record<string, EventType>> = {
  FLOOD: 'DISASTER',
  QUAKE: 'DISASTER',
  LANDSLIDE: 'DISASTER',
  FIRE: 'ACCIDENT',
  ACCIDENT: 'ACCIDENT',
};
const measured = [...new Set(Object.values(types))];

/** A sentence with the types of the events that its words tell of, and its marked places. */
interface Marked extends Span {
  types: Set<EventType>;
  places: string[];
}

interface Article {
  text: string;
  sentences: Marked[];
}

const tasks = {
  sentences: 'inageoparser: accidents and disasters, by sentence',
  articles: 'inageoparser: accidents and disasters, by article',
  places: 'inageoparser: their places',
} as const;

/**
 * Floods, quakes, landslides, fires and crashes in Indonesian news. Of the sentences that tell of such an event by a marked
 * word, those that are evidence of one of ours of its type count as found; likewise the articles that tell of any. The
 * place of ours is right when it shares a word with a place of the event that people marked in the article. Whose place it
 * is isn't marked, nor which sentences tell of one event; times and victims aren't measured.
 */
export const inageoparser: Part = {
  corpus: 'inageoparser',
  async measure(folder, options) {
    const data = path.join(folder, 'inageoparser');
    const files = readdirSync(data, { recursive: true, encoding: 'utf8' }).sort();
    const counts = { sentences: none(), articles: none(), places: none() };
    for (const file of files.filter((name) => name.endsWith('.txt') && path.basename(name) !== 'SOURCE.txt')) {
      for (const article of readArticles(readFileSync(path.join(data, file), 'utf8'))) count(article, counts, options);
    }
    return [
      row(tasks.sentences, 'id', counts.sentences),
      row(tasks.articles, 'id', counts.articles),
      row(tasks.places, 'id', counts.places),
    ];
  },
};

function none(): Counts {
  return { right: 0, predicted: 0, gold: 0 };
}

function count(
  { text, sentences }: Article,
  counts: Record<keyof typeof tasks, Counts>,
  { onError }: Pick<PartOptions, 'onError'>,
): void {
  const { events, entities } = extract(clean({ body: text, format: 'text', language: 'id' }));
  const nameOf = new Map(entities.map(({ key, name }) => [key, name]));
  const report = (task: keyof typeof tasks, kind: ErrorKind, words: string) =>
    onError?.({ task: tasks[task], kind, text: words });
  for (const type of measured) {
    const ofType = events.filter((event) => event.type === type);
    const marked = sentences.filter((sentence) => sentence.types.has(type));
    for (const sentence of sentences) {
      const isGold = marked.includes(sentence);
      const isFound = ofType.some(({ evidence }) => evidence.some((span) => overlap(span, sentence)));
      add(counts.sentences, isGold, isFound);
      const quote = `${type}: ${text.slice(sentence.start, sentence.end)}`;
      if (isGold !== isFound) report('sentences', isGold ? 'missed' : 'spurious', quote);
    }
    add(counts.articles, marked.length > 0, ofType.length > 0);
    if (marked.length > 0 !== ofType.length > 0) {
      report('articles', marked.length > 0 ? 'missed' : 'spurious', `${type}: ${text.slice(0, 100)}`);
    }
    const places = marked.length === 0 ? [] : sentences.flatMap((sentence) => sentence.places);
    const found = placesOf(ofType, nameOf);
    if (places.length === 0 || ofType.length === 0) continue;
    counts.places.gold++;
    counts.places.predicted += Number(found.length > 0);
    const isRight = found.some((one) => places.some((place) => sharesWord(one, place)));
    counts.places.right += Number(isRight);
    if (!isRight) {
      report(
        'places',
        found.length === 0 ? 'missed' : 'wrong-place',
        shown(places.join(', '), found.join(', ') || null),
      );
    }
  }
}

function add(counts: Counts, isGold: boolean, isFound: boolean): void {
  counts.gold += Number(isGold);
  counts.predicted += Number(isFound);
  counts.right += Number(isGold && isFound);
}

function placesOf(events: readonly ExtractedEvent[], nameOf: ReadonlyMap<string, string>): string[] {
  return events.flatMap(({ place }) => (place === null ? [] : (nameOf.get(place) ?? [])));
}

/** Articles are parted by `===`, sentences by an empty line; a line is `word/tag/O or B- or I-/label`, and at times more. */
function readArticles(corpus: string): Article[] {
  return corpus
    .split(/^===\s*$/m)
    .map((part) => {
      let text = '';
      const sentences = part
        .split(/\r?\n\s*\r?\n/)
        .map((block) => block.split(/\r?\n/).filter((line) => line.trim() !== ''))
        .filter((lines) => lines.length > 0)
        .map((lines) => {
          const start = text.length;
          const words = lines.map(readWord);
          text += `${written(words.map(({ word }) => word))}\n`;
          return { start, end: text.length - 1, types: typesOf(words), places: placesIn(words) };
        });
      return { text, sentences };
    })
    .filter(({ sentences }) => sentences.length > 0);
}

interface Word {
  word: string;
  /** `B`, `I`, or `O` outside of what is marked. */
  part: string;
  label: string;
}

function readWord(line: string): Word {
  // The word itself may have strokes: 16/5/2014/DD/B-ARG/Time-Arg.
  const marks =
    /^(?<word>.+?)\/[^/\s]+\/(?:(?<part>[BI])-[A-Z]+\/(?<label>[A-Za-z]+)-(?:Arg|EVENT)|O\/O)(?:\/|\s*$)/.exec(line);
  const { word = line.split('/')[0] ?? '', part = 'O', label = '' } = marks?.groups ?? {};
  return { word, part, label };
}

function typesOf(words: readonly Word[]): Set<EventType> {
  return new Set(words.flatMap(({ label }) => types[label] ?? []));
}

function placesIn(words: readonly Word[]): string[] {
  const places: string[] = [];
  for (const { word, part, label } of words) {
    if (label !== 'Place') continue;
    if (part === 'B' || places.length === 0) places.push(word);
    else places[places.length - 1] += ` ${word}`;
  }
  return places;
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

function sharesWord(a: string, b: string): boolean {
  const words = new Set(a.toLowerCase().split(/\s+/));
  return b
    .toLowerCase()
    .split(/\s+/)
    .some((word) => word.length > 2 && words.has(word));
}
