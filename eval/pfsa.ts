import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Document } from '../src/ingest/extract/document.ts';
import { names } from '../src/ingest/extract/names/names.ts';
import { roles } from '../src/ingest/extract/roles.ts';
import type { OnError } from './errors.ts';
import type { Part } from './part.ts';
import { type Counts, row } from './row.ts';

/** A sentence and its marked spans. */
interface Marked {
  words: string[];
  spans: { label: string; first: number; last: number }[];
}

const files = { dev: 'pfsa-id/dev-40.txt', test: 'pfsa-id-test/test-data.txt' };
const sentencesAnArticle = 25;

/**
 * People and their offices in Kompas articles. Only people tied to a statement are marked there, so that only recall
 * tells something: a person counts when a person's name of ours shares a word with it, an office when ours stands at
 * that person and one of the two texts holds the other.
 */
export const pfsa: Part = {
  corpus: 'pfsa-id',
  async measure(folder, { onError }) {
    return Object.entries(files).flatMap(([part, file]) => {
      const found = path.join(folder, 'pfsa-id', 'corpus', file);
      if (!existsSync(found)) return [];
      const people: Counts = { right: 0, predicted: 0, gold: 0 };
      const offices: Counts = { right: 0, predicted: 0, gold: 0 };
      const marked = readBiluo(readFileSync(found, 'utf8'));
      for (let at = 0; at < marked.length; at += sentencesAnArticle) {
        count(marked.slice(at, at + sentencesAnArticle), { people, offices }, onError);
      }
      return [
        row(`pfsa-id ${part}: people (recall)`, 'id', people),
        row(`pfsa-id ${part}: offices of people (recall)`, 'id', offices),
        row(`pfsa-id ${part}: people and their offices (recall)`, 'id', {
          right: people.right + offices.right,
          predicted: people.predicted + offices.predicted,
          gold: people.gold + offices.gold,
        }),
      ];
    });
  },
};

function count(
  marked: readonly Marked[],
  { people, offices }: { people: Counts; offices: Counts },
  onError: OnError | null,
): void {
  const document = documentOf(marked);
  const found = names(document);
  const held = roles(document, found).roles;
  const nameOf = new Map(found.entities.map(({ key, name }) => [key, name]));
  const actors = found.entities.filter(({ kind }) => kind === 'ACTOR').map(({ name }) => name);
  for (const { words, spans } of marked) {
    const text = ({ first, last }: { first: number; last: number }) => written(words.slice(first, last + 1));
    const named = spans.filter(({ label }) => label === 'PERSON');
    for (const person of named) {
      people.gold++;
      if (actors.some((name) => sharesWord(name, text(person)))) people.right++;
      else onError?.({ task: 'pfsa-id: people', kind: 'missed', text: text(person) });
    }
    for (const office of spans.filter(({ label }) => label === 'ROLE')) {
      const holder = named.toSorted((a, b) => gap(a, office) - gap(b, office))[0];
      if (holder === undefined) continue;
      offices.gold++;
      const own = held.filter((role) => sharesWord(nameOf.get(role.holder) ?? '', text(holder)));
      if (own.some(({ title }) => holds(title, text(office)) || holds(text(office), title))) offices.right++;
      else
        onError?.({
          task: 'pfsa-id: offices of people',
          kind: own.length === 0 ? 'missed' : 'wrong-title',
          text: `${text(office)} / ${text(holder)} (${own.map(({ title }) => title)}) in: ${words.join(' ').slice(0, 400)}`,
        });
    }
  }
  people.predicted = people.right;
  offices.predicted = offices.right;
}

function documentOf(marked: readonly Marked[]): Pick<Document, 'text' | 'language' | 'sentences'> {
  let text = '';
  const sentences = marked.map(({ words }, paragraph) => {
    const start = text.length;
    text += `${written(words)}\n`;
    return { start, end: text.length - 1, paragraph, inTitle: false };
  });
  return { text, language: 'id', sentences };
}

function written(words: readonly string[]): string {
  return words
    .join(' ')
    .replace(/ ([.,;:!?)\]”])/g, '$1')
    .replace(/([([“]) /g, '$1');
}

function readBiluo(text: string): Marked[] {
  return text
    .split(/\r?\n\s*\r?\n/)
    .map((block) => {
      const rows = block.split(/\r?\n/).filter((line) => line.trim() !== '');
      const spans: Marked['spans'] = [];
      const words = rows.map((line, at) => {
        const [word = '', mark = 'O'] = line.split('\t');
        const [part, label = ''] = mark.split('-');
        const last = spans.at(-1);
        if (part === 'B' || part === 'U') spans.push({ label, first: at, last: at });
        else if ((part === 'I' || part === 'L') && last?.label === label && last.last === at - 1) last.last = at;
        return word;
      });
      return { words, spans };
    })
    .filter(({ words }) => words.length > 0);
}

function gap(a: { first: number; last: number }, b: { first: number; last: number }): number {
  return Math.max(a.first - b.last, b.first - a.last);
}

function sharesWord(a: string, b: string): boolean {
  const words = new Set(a.toLowerCase().split(/[\s.,]+/));
  return b
    .toLowerCase()
    .split(/[\s.,]+/)
    .some((word) => word.length > 2 && words.has(word));
}

function holds(whole: string, part: string): boolean {
  return ` ${whole.toLowerCase()} `.includes(` ${part.toLowerCase()} `);
}
