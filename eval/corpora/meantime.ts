import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { isTitleWord } from '../../src/ingest/extract/titles.ts';
import type { LabelledSpan } from '../../src/ingest/tagger/labels.ts';
import type { EntityKind } from '../../src/ingest/types.ts';
import type { MarkedSentence } from './sentences.ts';

interface Mention {
  mention_type: string;
  mention_head_pos: string;
  doc_id: string;
  sent_id: number;
  is_continuous: boolean;
  tokens_number: number[];
}

const kinds: Readonly<Record<string, EntityKind>> = { PER: 'ACTOR', ORG: 'ORGANIZATION', LOC: 'PLACE' };

/** Title, date and first sentences, the part of an article whose names were all marked; of the rest, those that recur. */
const wholly = 6;

/**
 * MEANTIME: English Wikinews of two topics. Sentences of the part that was marked as a whole, but for those where a name
 * is unmarked that is marked throughout elsewhere: the conversion of the corpus lost some names of some articles.
 */
export function readMeantime(folder: string): MarkedSentence[] {
  return everySentence(folder)
    .filter(({ wholly }) => wholly)
    .map(({ sentence }) => sentence);
}

/** The other sentences of MEANTIME, some of whose names nobody marked: as raw text. */
export function readMeantimeRest(folder: string): MarkedSentence[] {
  return everySentence(folder)
    .filter(({ wholly }) => !wholly)
    .map(({ sentence }) => ({ ...sentence, names: [] }));
}

function everySentence(folder: string): { sentence: MarkedSentence; wholly: boolean }[] {
  const data = path.join(folder, 'meantime');
  if (!existsSync(path.join(data, 'meantime.conll'))) return [];
  const sentences = new Map<string, string[]>();
  for (const line of readFileSync(path.join(data, 'meantime.conll'), 'utf8').split('\n')) {
    const [document = '', sentence = '', , word] = line.split('\t');
    if (word === undefined) continue;
    const key = `${document.split('/').at(-1)} ${sentence}`;
    const words = sentences.get(key) ?? [];
    words.push(word);
    sentences.set(key, words);
  }
  const mentions: Mention[] = JSON.parse(readFileSync(path.join(data, 'entities_mentions.json'), 'utf8'));
  const bySentence = new Map<string, Mention[]>();
  for (const mention of mentions) {
    const key = `${/^\d+/.exec(mention.doc_id)?.[0]} ${mention.sent_id}`;
    bySentence.set(key, [...(bySentence.get(key) ?? []), mention]);
  }
  const read = [...sentences].map(([key, words]) => {
    const [number = '', sentence = ''] = [/^\d+/.exec(key)?.[0], key.split(' ')[1]];
    const here = bySentence.get(`${number} ${sentence}`) ?? [];
    const names = here
      .flatMap((mention) => named(words, mention) ?? [])
      .sort((a, b) => a.first - b.first || b.last - a.last)
      .filter((name, index, all) => !all.slice(0, index).some((other) => other.last >= name.first));
    const marked = words.map((_, at) => here.some(({ tokens_number }) => tokens_number.includes(at)));
    return { words, names, marked, early: Number(sentence) < wholly, document: `meantime-${number}` };
  });
  const known = new Set(
    read
      .filter(({ early }) => early)
      .flatMap(({ words, names }) => names.map(({ first, last }) => words.slice(first, last + 1).join(' '))),
  );
  return read.map(({ words, names, marked, early, document }) => ({
    sentence: { tokens: words.map((text) => ({ text })), names, language: 'en', document },
    wholly: early && !words.some((word, at) => marked[at] === false && known.has(word)),
  }));
}

/** The name in a mention: its words without pronouns, articles and titles, if they are written as a name is. */
function named(words: readonly string[], { mention_type, is_continuous, tokens_number }: Mention): LabelledSpan | null {
  const kind = kinds[mention_type];
  let [first, last] = [tokens_number[0] ?? 0, tokens_number.at(-1) ?? 0];
  const word = (at: number) => words[at] ?? '';
  if (kind === undefined || !is_continuous) return null;
  if (/^(?:we|i|he|she|they|it|you|us|our|their|his|her|its)$/i.test(word(first))) return null;
  while (first <= last && /^(?:the|a|an)$/i.test(word(first))) first++;
  // "US President |Barack Obama"
  if (kind === 'ACTOR')
    first += words.slice(first, last + 1).findLastIndex((text) => isTitleWord(text.toLowerCase())) + 1;
  // "Long Beach|, California", "United States Air Force| (USAF"
  const aside = words.slice(first, last + 1).findIndex((text) => /^[,(]$/.test(text));
  if (aside > 0) last = first + aside - 1;
  while (last >= first && /^(?:['’]s?|[.,"”)])$/.test(word(last))) last--;
  const inside = words.slice(first, last + 1);
  const whole = inside.every((text) => /^(?:\p{Lu}|of$|the$|for$|and$|&$|-$|\d)/u.test(text));
  return inside.length > 0 && whole && /^[\p{Lu}\d]/u.test(word(first)) ? { first, last, kind } : null;
}
