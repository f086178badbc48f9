import { describe, expect, it } from 'vitest';
import { mark, markName } from '../../src/search/highlight.ts';
import { understand } from '../../src/search/question.ts';

describe('marking what was found', () => {
  it('leaves a word of a text that only begins like the last word', () => {
    expect(mark('The theatre, then', understand(['the'], []))).toBe('**The** theatre, then');
    expect(mark('The theatre, then', understand(['the'], ['the', 'theatre']))).toBe('**The** **theatre**, then');
  });

  it('marks the words of a name that begin like the last word', () => {
    expect(markName('Xi Jinping', understand(['xi', 'ji'], []))).toBe('**Xi** **Jinping**');
  });
});
