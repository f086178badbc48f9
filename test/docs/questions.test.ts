import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { answered, questionsFile, readSamples } from '../../tools/worked-questions.ts';
import { engines } from '../support/engines.ts';

describe.each(engines)('the worked questions on $name', (engine) => {
  it('have the answers that the document shows', async () => {
    const text = readFileSync(questionsFile, 'utf8');
    const store = await engine.open();
    await readSamples(store);
    expect(text.match(/^## /gm)?.length).toBeGreaterThanOrEqual(20);
    expect(await answered(text, store)).toBe(text);
    await store.close();
  });
});
