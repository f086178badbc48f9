/** Trains the tagger of names on the corpora that may be learned from, and writes its model. Deterministic. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import { readGum } from '../eval/corpora/gum.ts';
import { readIdner, readNergrit } from '../eval/corpora/indonesian.ts';
import { readMeantime } from '../eval/corpora/meantime.ts';
import { writeModel } from '../src/ingest/tagger/model.ts';
import { modelOf, train } from './crf-trainer.ts';
import { isHeldOut } from './held-out.ts';
import { settings } from './settings.ts';

const { data, out } = new Command('train')
  .description('Train the tagger of names (minutes) and write its model.')
  .requiredOption('--data <folder>', 'holds idner-news-2k, nergrit, gum-news and meantime; what is missing is left out')
  .option('--out <file>', 'the model', fileURLToPath(new URL('../models/names.bin', import.meta.url)))
  .parse()
  .opts<{ data: string; out: string }>();

const folder = path.resolve(data);
const parts = {
  'idner-news-2k': readIdner(folder, 'train'),
  nergrit: readNergrit(folder, 'train'),
  'gum-news': readGum(folder).filter(({ document }) => !isHeldOut(document)),
  meantime: readMeantime(folder).filter(({ document }) => !isHeldOut(document)),
};
for (const [name, sentences] of Object.entries(parts)) console.error(`${name}: ${sentences.length} sentences`);
const sentences = Object.values(parts).flat();
if (sentences.length === 0) throw new Error(`expected the folders of the corpora in ${folder}, found none`);
const onEpoch = (epoch: number, loss: number) =>
  console.error(`${epoch} of ${settings.epochs}: ${loss.toFixed(4)} a token`);
const model = writeModel(modelOf(train(sentences, { ...settings, onEpoch }), sentences));
writeFileSync(out, model);
console.error(`${out}: ${(model.length / 1e6).toFixed(1)} MB`);
