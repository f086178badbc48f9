/** Writes the sentences that the teacher learns from and is measured on, one JSON object a line, for `teacher.py`. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Command } from 'commander';
import { readGum } from '../../eval/corpora/gum.ts';
import { readIdner, readNergrit } from '../../eval/corpora/indonesian.ts';
import { readMeantime, readMeantimeRest } from '../../eval/corpora/meantime.ts';
import type { MarkedSentence } from '../../eval/corpora/sentences.ts';
import { isHeldOut } from '../held-out.ts';

const { data, out, gold } = new Command('sentences')
  .requiredOption('--data <folder>', 'holds idner-news-2k, nergrit, gum-news and meantime')
  .option(
    '--gold <folder>',
    'articles (JSON with a text) that are measured on, to keep apart from what is learned from',
  )
  .requiredOption('--out <file>')
  .parse()
  .opts<{ data: string; out: string; gold?: string }>();

const english = [
  ...readGum(data).map((one) => ({ ...one, corpus: 'gum-news' })),
  ...readMeantime(data).map((one) => ({ ...one, corpus: 'meantime' })),
];
const part = (sentences: readonly MarkedSentence[], corpus: string, use: 'learn' | 'measure') =>
  sentences.map((sentence) => ({ ...sentence, corpus, use }));
const sentences = [
  ...part(readIdner(data, 'train'), 'idner-news-2k', 'learn'),
  ...part(readIdner(data, 'dev'), 'idner-news-2k', 'measure'),
  ...part(readNergrit(data, 'train'), 'nergrit', 'learn'),
  ...part(readNergrit(data, 'valid'), 'nergrit', 'measure'),
  ...english.map((one) => ({ ...one, use: isHeldOut(one.document) ? 'measure' : 'learn' })),
];
const rest = readMeantimeRest(data)
  .filter(({ document }) => !isHeldOut(document))
  .map((one) => ({ ...one, corpus: 'meantime', use: 'raw' }));
const articles =
  gold === undefined || !existsSync(gold)
    ? []
    : readdirSync(gold)
        .filter((name) => name.endsWith('.json'))
        .sort()
        .map((name) => {
          const { text }: { text: string } = JSON.parse(readFileSync(path.join(gold, name), 'utf8'));
          return { tokens: text.split(/\s+/).map((word) => ({ text: word })), names: [], corpus: 'gold', use: 'avoid' };
        });
const lines = [...sentences, ...articles, ...rest].map(({ tokens, names, corpus, use }) =>
  JSON.stringify({ corpus, use, tokens: tokens.map(({ text }) => text), names }),
);
writeFileSync(out, `${lines.join('\n')}\n`);
