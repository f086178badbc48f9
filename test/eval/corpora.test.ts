import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readGultom } from '../../eval/corpora/gultom.ts';
import { inageoparser } from '../../eval/inageoparser.ts';
import { polnear } from '../../eval/polnear.ts';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'newsgraph-eval-'));
});

afterAll(() => rmSync(folder, { recursive: true }));

function write(name: string, text: string): void {
  const file = path.join(folder, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
}

const options = { onError: null, spacy: () => null };

describe('corpora in any files of their folders', () => {
  it('gultom-nerui: names in tags', () => {
    write(
      'gultom-nerui/some/more.txt',
      'Ketua <ENAMEX TYPE="ORGANIZATION">Yayasan Rimbun</ENAMEX> <ENAMEX TYPE="PERSON">Sari Dewi</ENAMEX>-hadir.\t7\n',
    );
    write('gultom-nerui/SOURCE.txt', 'Names from somewhere.');
    const [sentence, ...others] = readGultom(folder);
    expect(others).toEqual([]);
    expect(sentence?.tokens.map(({ text }) => text)).toEqual([
      'Ketua',
      'Yayasan',
      'Rimbun',
      'Sari',
      'Dewi',
      '-',
      'hadir',
      '.',
    ]);
    expect(sentence?.names).toEqual([
      { first: 1, last: 2, kind: 'ORGANIZATION' },
      { first: 3, last: 4, kind: 'ACTOR' },
    ]);
  });

  it('inageoparser: events by sentence and article, and their places', async () => {
    const marked =
      'Gempa/NN/B-EVE/QUAKE-EVENT mengguncang/VB/O/O warga/NN/O/O di/IN/O/O Kabupaten/NNP/B-PLOC/Place-Arg/(-6.1,106.8)/1 Sleman/NNP/I-PLOC/Place-Arg pada/IN/O/O 16/5/2014/DD/B-ARG/Time-Arg\n\nWarga/NN/O/O sudah/RB/O/O tidur/VB/O/O';
    write('inageoparser/more.txt', marked.replaceAll(' ', '\n'));
    const rows = await inageoparser.measure(folder, options);
    expect(rows.map(({ gold, predicted, f1 }) => [gold, predicted, f1])).toEqual([
      [1, 1, 1],
      [1, 1, 1],
      [1, 1, 1],
    ]);
  });

  it('polnear: texts and attributions wherever they stand', async () => {
    const text = 'The mayor Ana Silva said that the park opens in May.';
    const at = (words: string) => `${text.indexOf(words)} ${text.indexOf(words) + words.length}`;
    write('polnear/data/other/text/own_2020-01-01_park.txt', text);
    write(
      'polnear/data/other/attributions/own_2020-01-01_park_ab12.ann',
      `T1\tSource ${at('The mayor Ana Silva')}\tx\nT2\tCue ${at('said')}\tx\nT3\tContent ${at('that the park opens in May')}\tx\nE1\tAttribution:T2 Source:T1 Content:T3\n`,
    );
    const [row] = await polnear.measure(folder, options);
    expect([row?.gold, row?.predicted, row?.f1]).toEqual([1, 1, 1]);
  });
});
