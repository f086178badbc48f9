import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { nameParts } from '../../eval/names.ts';
import { hasEvaluationData } from '../support/evaluation-data.ts';

const why = hasEvaluationData ? '' : ' (skipped: the evaluation data folder is missing)';
const corpora = fileURLToPath(new URL('../../../shared/corpora/', import.meta.url));
const floors = {
  'names, idner-news-2k dev: the tagger alone': 0.8,
  'names, nergrit valid: the tagger alone': 0.7,
};

describe.skipIf(!hasEvaluationData)(`the model of names${why}`, () => {
  it.each(Object.entries(floors))('is not worse than it was: %s', async (task, floor) => {
    const corpus = task.split(' ')[1];
    const parts = nameParts.filter((part) => part.corpus === corpus);
    const rows = await Promise.all(parts.map(({ measure }) => measure(corpora, { onError: null, spacy: () => null })));
    expect(rows.flat().find((row) => row.task === task)?.f1).toBeGreaterThanOrEqual(floor);
  });
});
