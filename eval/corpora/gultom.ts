import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { tokens } from '../../src/ingest/extract/tokens.ts';
import type { LabelledSpan } from '../../src/ingest/tagger/labels.ts';
import type { EntityKind } from '../../src/ingest/types.ts';
import type { MarkedSentence } from './sentences.ts';

const kinds: Readonly<Record<string, EntityKind>> = {
  PERSON: 'ACTOR',
  ORGANIZATION: 'ORGANIZATION',
  LOCATION: 'PLACE',
};
const tagged = /<ENAMEX TYPE="([A-Z]+)">(.*?)<\/ENAMEX>/g;

/**
 * The Indonesian news of gultom-nerui: a line is one or a few sentences with tags around their names, and at times a number
 * behind them. Files without tags are none of it. Empty where the folder is missing.
 */
export function readGultom(folder: string): MarkedSentence[] {
  const data = path.join(folder, 'gultom-nerui');
  if (!existsSync(data)) return [];
  return readdirSync(data, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => readFileSync(path.join(data, name), 'utf8'))
    .filter((text) => text.includes('<ENAMEX'))
    .flatMap((text) => text.split(/\r?\n/))
    .map((line) => line.replace(/\t\d+\s*$/, '').trim())
    .filter((line) => line !== '')
    .map((line, index) => ({ ...readLine(line), language: 'id', document: `gultom-nerui-${index}` }));
}

function readLine(line: string): Pick<MarkedSentence, 'tokens' | 'names'> {
  const words: { text: string }[] = [];
  const names: LabelledSpan[] = [];
  const add = (text: string) =>
    words.push(...tokens(text, { start: 0, end: text.length }).map((token) => ({ text: token.text })));
  let at = 0;
  for (const { index, 0: tag, 1: label = '', 2: name = '' } of line.matchAll(tagged)) {
    add(line.slice(at, index));
    const first = words.length;
    add(name);
    const kind = kinds[label];
    if (kind !== undefined && words.length > first) names.push({ first, last: words.length - 1, kind });
    at = index + tag.length;
  }
  add(line.slice(at));
  return { tokens: words, names };
}
