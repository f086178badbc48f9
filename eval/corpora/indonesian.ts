import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type MarkedSentence, readBio } from './sentences.ts';

const idner = { PER: 'ACTOR', ORG: 'ORGANIZATION', LOC: 'PLACE' } as const;
const nergrit = { PERSON: 'ACTOR', ORGANISATION: 'ORGANIZATION', PLACE: 'PLACE' } as const;

/** idner-news-2k: Indonesian news; `part` is train, dev or test. Empty where the file is missing. */
export function readIdner(folder: string, part: string): MarkedSentence[] {
  return read(path.join(folder, 'idner-news-2k', `${part}.txt`), idner, `idner-${part}`);
}

/** nergrit of IndoNLU: Indonesian; `part` is train, valid or test. Empty where the file is missing. */
export function readNergrit(folder: string, part: string): MarkedSentence[] {
  const file = path.join(folder, 'nergrit', 'dataset', 'nergrit_ner-grit', `${part}_preprocess.txt`);
  return read(file, nergrit, `nergrit-${part}`);
}

function read(file: string, kinds: typeof idner | typeof nergrit, document: string): MarkedSentence[] {
  return existsSync(file) ? readBio(readFileSync(file, 'utf8'), { kinds, language: 'id', document }) : [];
}
