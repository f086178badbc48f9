import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { isTitleWord } from '../../src/ingest/extract/titles.ts';
import type { LabelledSpan } from '../../src/ingest/tagger/labels.ts';
import type { EntityKind } from '../../src/ingest/types.ts';
import type { MarkedSentence } from './sentences.ts';

const kinds: Readonly<Record<string, EntityKind>> = { person: 'ACTOR', organization: 'ORGANIZATION', place: 'PLACE' };
const titles =
  /^(?:Mr|Mrs|Ms|Dr|Prof|Sir|Queen|King|Prince|Princess|Emeritus|Colonel|Judge|Justice|Administrator|Leader)\.?$/;
const isTitle = (word: string) => titles.test(word) || isTitleWord(word.toLowerCase());

/**
 * The news of GUM: English Wikinews. Of its mentions only the named ones count: persons, organizations and places one of
 * whose heads is a proper noun, by its name without articles and titles.
 */
export function readGum(folder: string): MarkedSentence[] {
  const data = path.join(folder, 'gum-news');
  if (!existsSync(data)) return [];
  return readdirSync(data)
    .filter((name) => name.endsWith('.conllu'))
    .sort()
    .flatMap((name) => {
      const blocks = readFileSync(path.join(data, name), 'utf8').split(/\n\n+/);
      return blocks.map((block) => sentence(block, name)).filter(({ tokens }) => tokens.length > 0);
    });
}

function sentence(block: string, document: string): MarkedSentence {
  const rows = block
    .split('\n')
    .filter((line) => /^\d+\t/.test(line))
    .map((line) => line.split('\t'));
  // By the tag of the Penn treebank, which counts "Democratic" in "Democratic Party" as part of the name.
  const words = rows.map(([, word = '', , , tag = '']) => ({
    text: word,
    proper: tag === 'NNP' || tag === 'NNPS',
    plural: tag === 'NNPS',
  }));
  const open: (Mention & { id: string })[] = [];
  const names: LabelledSpan[] = [];
  const add = (mention: Mention, end: number) => {
    const kind = kinds[mention.kind];
    const name = kind === undefined ? null : named(words, kind, mention, end);
    if (name !== null) names.push(name);
  };
  for (const [at, row] of rows.entries()) {
    const marks = /Entity=([^|]*)/.exec(row[9] ?? '')?.[1] ?? '';
    for (const [mark] of marks.matchAll(/\([^()]+\)?|[^()]+\)/g)) {
      if (!mark.startsWith('(')) {
        const index = open.findLastIndex(({ id }) => id === mark.slice(0, -1));
        const [begun] = index === -1 ? [] : open.splice(index, 1);
        if (begun !== undefined) add(begun, at);
        continue;
      }
      const [id = '', kind = '', , , , heads = '', , ...link] = mark.replace(/[()]/g, '').split('-');
      const begun = {
        id,
        kind,
        first: at,
        heads: heads.split(',').map((number) => at + Number(number) - 1),
        link: titleOf(link.join('-')),
      };
      if (mark.endsWith(')')) add(begun, at);
      else open.push(begun);
    }
  }
  const longest = names
    .sort((a, b) => a.first - b.first || b.last - a.last)
    .filter((name, index, all) => !all.slice(0, index).some((other) => other.last >= name.first));
  return { tokens: words.map(({ text }) => ({ text })), names: longest, language: 'en', document };
}

interface Word {
  text: string;
  proper: boolean;
  plural: boolean;
}

interface Mention {
  kind: string;
  first: number;
  /** The words that it can't do without. */
  heads: readonly number[];
  /** The title of the article of Wikipedia on what it names, '' for none. */
  link: string;
}

/** "Kowloon West" of "Kowloon_West_%28constituency%29" */
function titleOf(link: string): string {
  return decodeURIComponent(link)
    .replaceAll('_', ' ')
    .replace(/ \(.*$/, '');
}

/** The name in a mention: the proper nouns about a head of it, or those that it is linked by ("|Kowloon West constituency"). */
function named(
  words: readonly Word[],
  kind: EntityKind,
  { first: begin, heads, link }: Mention,
  end: number,
): LabelledSpan | null {
  const word = (at: number) => words[at]?.text ?? '';
  const proper = (at: number) => words[at]?.proper === true;
  // "Che|-|cheung"
  const belongs = (at: number) => at >= begin && at <= end && (proper(at) || (word(at) === '-' && proper(at - 1)));
  // "Ann Chiang |of DAB", but "Texas student Ahmed Mohamed"
  const foremost = heads.find(proper) ?? end;
  const behind =
    kind === 'ACTOR' ? words.findIndex(({ text }, at) => at > foremost && /^(?:of|from|and|[,(])$/.test(text)) : -1;
  const head = heads.findLast((at) => proper(at) && (behind === -1 || at < behind));
  let first = head ?? words.findIndex((_, at) => at >= begin && at <= end && proper(at));
  if (first === -1) return null;
  let last = first;
  while (belongs(last + 1)) last++;
  if (!proper(last)) last--;
  if (head === undefined) {
    const run = words.slice(first, last + 1).map(({ text }) => text);
    return run.join(' ') === link ? { first, last, kind } : null;
  }
  const joined = (at: number) =>
    belongs(at) ||
    (kind !== 'ACTOR' && /^(?:of|the|for|and|de|al|&|'s|’s)$/i.test(word(at)) && heads.some((one) => one < at));
  while (joined(first - 1)) first--;
  while (first < last && !/^[\p{Lu}\p{N}]/u.test(word(first))) first++;
  // "US President |Barack Obama"
  if (kind === 'ACTOR') first += words.slice(first, last + 1).findLastIndex(({ text }) => isTitle(text)) + 1;
  const people = kind === 'ACTOR' && words[last]?.plural === true;
  return people || first > last || !/^[\p{Lu}\p{N}]/u.test(word(first)) ? null : { first, last, kind };
}
