import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { isTitleWord } from '../../src/ingest/extract/titles.ts';
import type { EntityKind } from '../../src/ingest/types.ts';
import type { MarkedSentence } from './sentences.ts';

interface Mention {
  mention_type: string;
  mention_head_pos: string;
  doc_id: string;
  sent_id: number;
  tokens_number: number[];
}

const kinds: Readonly<Record<string, EntityKind>> = { PER: 'ACTOR', ORG: 'ORGANIZATION', LOC: 'PLACE' };

/** MEANTIME: English Wikinews of two topics. Only sentences with a mention are read: of the others nobody looked at all. */
export function readMeantime(folder: string): MarkedSentence[] {
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
  return [...sentences].flatMap(([key, words]) => {
    const number = /^\d+/.exec(key)?.[0] ?? '';
    const here = bySentence.get(`${number} ${key.split(' ')[1]}`) ?? [];
    if (here.length === 0) return [];
    const names = here
      .flatMap(({ mention_type, tokens_number }) => {
        const kind = kinds[mention_type];
        let [first, last] = [tokens_number[0] ?? 0, tokens_number.at(-1) ?? 0];
        const word = (at: number) => words[at] ?? '';
        if (/^(?:we|i|he|she|they|it|you|us|our|their|his|her|its)$/i.test(word(first))) return [];
        while (first <= last && /^(?:the|a|an)$/i.test(word(first))) first++;
        // "US President |Barack Obama"
        if (kind === 'ACTOR')
          first += words.slice(first, last).findLastIndex((text) => isTitleWord(text.toLowerCase())) + 1;
        while (last >= first && /^(?:['’]s?|[.,"”)])$/.test(word(last))) last--;
        const inside = words.slice(first, last + 1);
        const whole = inside.every((text) => /^(?:\p{Lu}|of$|the$|for$|and$|&$|-$|\d)/u.test(text));
        return kind !== undefined && inside.length > 0 && whole && /^[\p{Lu}\d]/u.test(word(first))
          ? [{ first, last, kind }]
          : [];
      })
      .sort((a, b) => a.first - b.first || b.last - a.last)
      .filter((name, index, all) => !all.slice(0, index).some((other) => other.last >= name.first));
    return [{ tokens: words.map((text) => ({ text })), names, language: 'en', document: `meantime-${number}` }];
  });
}
