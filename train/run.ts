/** Trains the tagger of names on the corpora that may be learned from, and writes its models. Deterministic. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import { writeModel } from '../src/ingest/tagger/model.ts';
import { type Lesson, modelOf, train, type Weights } from './crf-trainer.ts';
import { type Convention, conventions, goldLessons, silverLessons } from './lessons.ts';
import { adaptSettings, type SilverOptions, settings, silverOfCorpus, silverOfNews } from './settings.ts';

const { data, out, silver } = new Command('train')
  .description('Train the tagger of names (minutes) and write its models.')
  .requiredOption('--data <folder>', 'holds idner-news-2k, nergrit, gum-news and meantime; what is missing is left out')
  .option('--silver <file>', 'what the teacher marked (teacher/README.md)')
  .option('--out <folder>', 'for the models', fileURLToPath(new URL('../models', import.meta.url)))
  .parse()
  .opts<{ data: string; out: string; silver?: string }>();

const gold = goldLessons(path.resolve(data));
if (silver === undefined) console.error('without --silver: nothing that the teacher marked is learned from');
const forNews = lessonsWith(silverOfNews);
const forCorpus = lessonsWith(silverOfCorpus);
for (const convention of conventions) {
  const people = gold[convention].length;
  const teacher = forNews(convention).length - people;
  console.error(`${convention}: ${people} sentences that people marked, ${teacher} that the teacher did`);
}
const all = conventions.flatMap(forNews);
if (all.length === 0) throw new Error(`expected the folders of the corpora in ${data}, found none`);
const news = train(all, { ...settings, onEpoch: told('news') });
write('names', news);
for (const convention of ['idner-news-2k', 'nergrit'] as const) {
  if (gold[convention].length === 0) continue;
  write(`names-${convention}`, train(forCorpus(convention), { ...adaptSettings, onEpoch: told(convention) }, news));
}

function lessonsWith(options: SilverOptions): (convention: Convention) => Lesson[] {
  const marked = silver === undefined ? null : silverLessons(path.resolve(silver), options);
  return (convention) => [...gold[convention], ...(marked?.[convention] ?? [])];
}

function told(name: string) {
  return (epoch: number, loss: number) => console.error(`${name}, epoch ${epoch}: ${loss.toFixed(4)} a token`);
}

function write(name: string, weights: Weights): void {
  const file = path.join(out, `${name}.bin`);
  const model = writeModel(modelOf(weights));
  writeFileSync(file, model);
  console.error(`${file}: ${(model.length / 1e6).toFixed(1)} MB`);
}
