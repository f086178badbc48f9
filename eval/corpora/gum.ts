import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { LabelledSpan } from '../../src/ingest/tagger/labels.ts';
import type { EntityKind } from '../../src/ingest/types.ts';
import type { MarkedSentence } from './sentences.ts';

const kinds: Readonly<Record<string, EntityKind>> = { person: 'ACTOR', organization: 'ORGANIZATION', place: 'PLACE' };
const titles =
  /^(?:Mr|Mrs|Ms|Dr|Prof|Sir|President|Professor|Senator|Minister|Prime|Chairman|Queen|King|Prince|Princess|Emeritus|General|Spokesperson|Spokesman|Leader|Coach|Director|Officer|King|Lieutenant|Colonel|Judge|Justice|Governor|Mayor|Secretary)\.?$/;

/**
 * The news of GUM: English Wikinews. Of its mentions only the named ones count: persons, organizations and places whose
 * words, without articles and titles, are proper nouns.
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
  const words = rows.map(([, word = '', , tag = '', form = '']) => ({
    text: word,
    proper: tag === 'PROPN',
    plural: form === 'NNPS',
  }));
  const open: { id: string; kind: string; heads: string; first: number }[] = [];
  const names: LabelledSpan[] = [];
  const add = (kind: string, heads: string, first: number) => {
    const known = kinds[kind];
    const name = known === undefined ? null : named(words, known, first, heads);
    if (name !== null) names.push(name);
  };
  for (const [at, row] of rows.entries()) {
    const marks = /Entity=([^|]*)/.exec(row[9] ?? '')?.[1] ?? '';
    for (const [mark] of marks.matchAll(/\([^()]+\)?|[^()]+\)/g)) {
      if (!mark.startsWith('(')) {
        const index = open.findLastIndex(({ id }) => id === mark.slice(0, -1));
        const [begun] = index === -1 ? [] : open.splice(index, 1);
        if (begun !== undefined) add(begun.kind, begun.heads, begun.first);
        continue;
      }
      const [id = '', kind = '', , , , heads = ''] = mark.replace(/[()]/g, '').split('-');
      if (mark.endsWith(')')) add(kind, heads, at);
      else open.push({ id, kind, heads, first: at });
    }
  }
  const longest = names
    .sort((a, b) => a.first - b.first || b.last - a.last)
    .filter((name, index, all) => !all.slice(0, index).some((other) => other.last >= name.first));
  return { tokens: words.map(({ text }) => ({ text })), names: longest, language: 'en', document };
}

/** The name in a mention: the words that it can't do without (`1,2`, counted from its first), if they are proper nouns. */
function named(
  words: readonly { text: string; proper: boolean; plural: boolean }[],
  kind: EntityKind,
  begin: number,
  heads: string,
): LabelledSpan | null {
  const places = heads.split(',').map((number) => begin + Number(number) - 1);
  let [first, last] = [Math.min(...places), Math.max(...places)];
  const word = (at: number) => words[at]?.text ?? '';
  // "US President |Barack Obama"
  if (kind === 'ACTOR') {
    const title = words.slice(first, last).findLastIndex(({ text }) => titles.test(text));
    first += title + 1;
  }
  while (first > begin && words[first - 1]?.proper && !titles.test(word(first - 1))) first--;
  const stop = words.slice(first, last + 1).findIndex(({ proper }) => !proper);
  if (kind === 'ACTOR' && stop > 0) last = first + stop - 1;
  const inside = words.slice(first, last + 1);
  const proper =
    inside.length > 0 && inside.every((one) => one.proper || /^(?:of|the|for|and|de|al|&|-|'s|’s)$/i.test(one.text));
  const people = kind === 'ACTOR' && inside.at(-1)?.plural === true;
  return proper && !people && /^[\p{Lu}\p{N}]/u.test(word(first)) ? { first, last, kind } : null;
}
