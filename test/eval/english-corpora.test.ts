import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { readGum } from '../../eval/corpora/gum.ts';
import { readMeantime, readMeantimeRest } from '../../eval/corpora/meantime.ts';
import type { MarkedSentence } from '../../eval/corpora/sentences.ts';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** A folder of corpora with these files. */
function corpora(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'corpora-'));
  folders.push(folder);
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
  return folder;
}

const shown = ({ tokens, names }: MarkedSentence) =>
  names.map(({ first, last, kind }) => {
    const words = tokens.slice(first, last + 1).map(({ text }) => text);
    return `${kind} ${words.join(' ')}`;
  });

describe('gum-news', () => {
  /** @param words each with its Penn tag and marks of entities */
  const read = (...words: [string, string, string?][]) => {
    const rows = words.map(([word, tag, marks], at) =>
      [at + 1, word, word, 'X', tag, '_', 0, '_', '_', marks === undefined ? '_' : `Entity=${marks}`].join('\t'),
    );
    return readGum(corpora({ 'gum-news/GUM_news_made.conllu': `${rows.join('\n')}\n` })).flatMap(shown);
  };

  it('takes adjectives of a name into it', () =>
    expect(
      read(
        ['The', 'DT', '(1-organization-new-sssss-cf1-3-coref'],
        ['Coastal', 'NNP'],
        ['Party', 'NNP', '1)'],
        ['won', 'VBD'],
      ),
    ).toEqual(['ORGANIZATION Coastal Party']));

  it('leaves out mentions whose head is no name', () =>
    expect(read(['Zephyr', 'NNP', '(1-person-new-sssss-cf1-2-coref'], ['users', 'NNS', '1)'], ['left', 'VBD'])).toEqual(
      [],
    ));

  it('parts a person from the office before and from the body behind', () =>
    expect(
      read(
        ['Senator', 'NNP', '(1-person-new-sssss-cf1-2,3-coref'],
        ['Ada', 'NNP'],
        ['Cheng', 'NNP'],
        ['-', 'HYPH'],
        ['hua', 'NNP'],
        ['of', 'IN'],
        ['CPX', 'NNP', '(2-organization-new-sssss-cf1-1-coref)1)'],
      ),
    ).toEqual(['ACTOR Ada Cheng - hua', 'ORGANIZATION CPX']));

  it('finds the name that a mention is linked by', () =>
    expect(
      read(
        ['Marrow', 'NNP', '(1-place-new-sssss-cf1-3-coref-Marrow_East_%28ward%29'],
        ['East', 'NNP'],
        ['ward', 'NN', '1)'],
        ['voted', 'VBD'],
      ),
    ).toEqual(['PLACE Marrow East']));
});

describe('meantime', () => {
  const conll = (sentences: readonly string[]) =>
    sentences
      .flatMap((sentence, number) => sentence.split(' ').map((word, at) => `made/17\t${number}\t${at}\t${word}\t-`))
      .join('\n');
  const mention = (sent_id: number, tokens_number: number[], mention_type: string, is_continuous = true) => ({
    mention_type,
    mention_head_pos: 'PROPN',
    doc_id: '17_made',
    sent_id,
    is_continuous,
    tokens_number,
  });
  const folder = () =>
    corpora({
      'meantime/meantime.conll': conll([
        'Vantor sells plant in Brill , Utah',
        'May 3 , 2010',
        'CEO Lena Brandt of Vantor agreed',
        'Brandt left Vantor',
        'It is over',
        'Vantor ( VTR ) slept',
        'Brandt spoke',
      ]),
      'meantime/entities_mentions.json': JSON.stringify([
        mention(0, [0], 'ORG'),
        mention(0, [4, 5, 6], 'LOC'),
        mention(0, [4, 6], 'LOC', false),
        mention(2, [0, 1, 2], 'PER'),
        mention(2, [4], 'ORG'),
        mention(3, [0], 'PER'),
        mention(5, [0, 1, 2], 'ORG'),
        mention(6, [0], 'PER'),
      ]),
    });

  it('reads names without offices, and no further than a comma or parenthesis', () =>
    expect(readMeantime(folder()).map(shown)).toEqual([
      ['ORGANIZATION Vantor', 'PLACE Brill'],
      [],
      ['ACTOR Lena Brandt', 'ORGANIZATION Vantor'],
      [],
      ['ORGANIZATION Vantor'],
    ]));

  it('holds sentences apart where a known name is unmarked, and those behind the part that was marked', () =>
    expect(readMeantimeRest(folder()).map(({ tokens }) => tokens.map(({ text }) => text).join(' '))).toEqual([
      'Brandt left Vantor',
      'Brandt spoke',
    ]));
});
