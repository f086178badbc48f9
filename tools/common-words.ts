/**
 * Learns `src/ingest/stories/common-words.json` from the evaluation data folder: in how many sentences of news each
 * word stands in lower case, so that names don't count as common. Only from corpora whose licence lets weights be
 * shipped. Run by `npx tsx tools/common-words.ts [folder]`.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

const corpora = `${process.argv[2] ?? '../shared'}/corpora`;
const fewest = 2;

const read = (path: string): string => readFileSync(`${corpora}/${path}`, 'utf8');

/** Sentences of a file with a token a line and a blank line after each sentence. */
function sentences(text: string, token: (columns: string[]) => string | undefined, separator = /[\t ]/): string[][] {
  return text.split(/\n\s*\n/).map((block) => {
    const lines = block.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('#'));
    return lines.map((line) => token(line.split(separator)) ?? '');
  });
}

const gum = readdirSync(`${corpora}/gum-news`)
  .filter((file) => file.endsWith('.conllu'))
  .flatMap((file) => sentences(read(`gum-news/${file}`), ([index = '', word]) => (/^\d+$/.test(index) ? word : '')));

/** One file holds all documents; the first two columns tell document and sentence. */
function meantimeSentences(): string[][] {
  const bySentence = new Map<string, string[]>();
  for (const line of read('meantime/meantime.conll').split('\n')) {
    const [document = '', sentence = '', , word] = line.split('\t');
    if (word === undefined) continue;
    const key = `${document} ${sentence}`;
    bySentence.set(key, [...(bySentence.get(key) ?? []), word]);
  }
  return [...bySentence.values()];
}

const first = ([word]: string[]) => word;
const nergrit = 'nergrit/dataset/nergrit_ner-grit';
const byLanguage: Record<string, string[][]> = {
  en: [...gum, ...meantimeSentences()],
  id: [
    ...['train', 'dev'].flatMap((part) => sentences(read(`idner-news-2k/${part}.txt`), first)),
    ...['train', 'valid'].flatMap((part) => sentences(read(`${nergrit}/${part}_preprocess.txt`), first)),
  ],
};

function wordsByCount(found: readonly string[][]): Record<string, string> {
  const counts = new Map<string, number>();
  for (const sentence of found) {
    for (const word of new Set(sentence.filter((one) => /^\p{Ll}+$/u.test(one)))) {
      counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  const grouped: Record<string, string> = {};
  for (const [word, count] of [...counts].sort()) {
    if (count >= fewest) grouped[count] = grouped[count] === undefined ? word : `${grouped[count]} ${word}`;
  }
  return grouped;
}

const table = Object.fromEntries(
  Object.entries(byLanguage).map(([language, found]) => {
    const read = found.filter((sentence) => sentence.some((word) => word !== ''));
    return [language, { sentences: read.length, words: wordsByCount(read) }];
  }),
);
const file = new URL('../src/ingest/stories/common-words.json', import.meta.url);
writeFileSync(file, `${JSON.stringify(table, null, 2)}\n`);
