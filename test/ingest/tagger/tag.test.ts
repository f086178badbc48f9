import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { tag } from '../../../src/ingest/tagger/tag.ts';

const models = readdirSync(new URL('../../../models/', import.meta.url))
  .filter((name) => name.endsWith('.bin'))
  .map((name) => name.slice(0, -'.bin'.length));

function read(text: string, language: string, model?: string): string[] {
  const words = text.split(' ');
  const { names } = tag(
    words.map((word) => ({ text: word })),
    language,
    model,
  );
  return names.map(({ first, last, kind }) => `${kind} ${words.slice(first, last + 1).join(' ')}`);
}

describe('the tagger', () => {
  it.each(models)('%s reads Indonesian', (model) =>
    expect(read('Kemarin Gubernur Hendra Wiratama bertemu pimpinan Bank Mandiri di Semarang .', 'id', model)).toEqual([
      'ACTOR Hendra Wiratama',
      'ORGANIZATION Bank Mandiri',
      'PLACE Semarang',
    ]),
  );

  it('reads English', () =>
    expect(read('On Monday Margaret Ellison of the World Health Organization flew to Geneva .', 'en')).toEqual([
      'ACTOR Margaret Ellison',
      'ORGANIZATION World Health Organization',
      'PLACE Geneva',
    ]));

  it('is surer of a name than nothing, and of none where none is', () => {
    expect(read('mereka pulang setelah hujan reda .', 'id')).toEqual([]);
    const { names, personBegins } = tag(
      'Menurut Hendra Wiratama , harga naik .'.split(' ').map((text) => ({ text })),
      'id',
    );
    expect(names.map(({ confidence }) => confidence > 0.5 && confidence <= 1)).toEqual([true]);
    expect(personBegins(1)).toBeGreaterThan(personBegins(4));
  });

  it('fails on a model that is not there', () => {
    expect(() => tag([{ text: 'Semarang' }], 'id', 'names-nowhere')).toThrow('names-nowhere');
  });
});
