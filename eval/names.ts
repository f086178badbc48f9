import { names } from '../src/ingest/extract/names/names.ts';
import type { Sentence } from '../src/ingest/extract/sentences.ts';
import type { Token } from '../src/ingest/extract/tokens.ts';
import { tag } from '../src/ingest/tagger/tag.ts';
import type { EntityKind } from '../src/ingest/types.ts';
import { isHeldOut } from '../train/held-out.ts';
import { runsIn } from './capitalised-runs.ts';
import { readGultom } from './corpora/gultom.ts';
import { readGum } from './corpora/gum.ts';
import { readIdner, readNergrit } from './corpora/indonesian.ts';
import { readMeantime } from './corpora/meantime.ts';
import type { MarkedSentence } from './corpora/sentences.ts';
import { nameErrors } from './name-errors.ts';
import type { Part, PartOptions } from './part.ts';
import { type Counts, type Row, row } from './row.ts';
import type { SpacyReader } from './spacy-names.ts';

/** A name by its place in the text of its document. */
interface Name {
  start: number;
  end: number;
  kind: EntityKind;
}

/** Sentences of one document, put together with blanks between their words. */
interface Text {
  text: string;
  language: string;
  sentences: (Sentence & { words: readonly Token[] })[];
  gold: Name[];
}

/** Finds the names of a document. */
type Reader = (text: Text) => Name[];

const readers: Readonly<Record<string, Reader>> = {
  'the tagger alone': (text) => byTagger(text),
  'with lists, over the article': byPipeline,
  'baseline: capitalised words': byCapitals,
};

/** The corpora of whose way to mark names there is a model too. */
const conventions: readonly string[] = ['idner-news-2k', 'nergrit'];

/** Names of people, organizations and places, by their exact extent and kind, against those that people marked. */
export const nameParts: readonly Part[] = [
  ...['dev', 'test'].map((part) => partOf('idner-news-2k', (folder) => readIdner(folder, part), part)),
  ...['valid', 'test'].map((part) => partOf('nergrit', (folder) => readNergrit(folder, part), part)),
  partOf('gultom-nerui', readGultom, 'all'),
  partOf('gum-news', (folder) => readGum(folder).filter(({ document }) => isHeldOut(document)), 'held out'),
  partOf('meantime', (folder) => readMeantime(folder).filter(({ document }) => isHeldOut(document)), 'held out'),
];

function partOf(corpus: string, readCorpus: (folder: string) => MarkedSentence[], part: string): Part {
  return {
    corpus,
    async measure(folder, options) {
      const texts = textsOf(readCorpus(folder));
      if (texts.length === 0) return [];
      const own: Readonly<Record<string, Reader>> = conventions.includes(corpus)
        ? { 'the tagger alone, as that corpus marks names': (text) => byTagger(text, `names-${corpus}`) }
        : {};
      const withSpacy = bySpacy(texts, options.spacy);
      const all = { ...own, ...readers, ...(withSpacy === null ? {} : { 'baseline: spaCy': withSpacy }) };
      const task = `names, ${corpus} ${part}`;
      return Object.entries(all).map(([name, reader]) => {
        if (!name.startsWith('baseline')) return score(`${task}: ${name}`, texts, reader, options);
        return { ...score(`${task}: ${name}`, texts, reader, { onError: null }), baselineOf: task };
      });
    },
  };
}

function score(task: string, texts: readonly Text[], reader: Reader, { onError }: Pick<PartOptions, 'onError'>): Row {
  const counts: Counts = { right: 0, predicted: 0, gold: 0 };
  for (const text of texts) {
    const found = reader(text);
    const key = ({ start, end, kind }: Name) => `${start} ${end} ${kind}`;
    const gold = new Set(text.gold.map(key));
    const predicted = new Set(found.map(key));
    counts.right += [...predicted].filter((one) => gold.has(one)).length;
    counts.predicted += predicted.size;
    counts.gold += gold.size;
    if (onError !== null) for (const error of nameErrors(task, text, found)) onError(error);
  }
  return row(task, texts[0]?.language ?? '', counts);
}

/** One text a document; single sentences of no known document are texts of their own. */
function textsOf(marked: readonly MarkedSentence[]): Text[] {
  const byDocument = new Map<string, Text>();
  for (const [number, { tokens, names, language, document }] of marked.entries()) {
    const key = language === 'en' ? document : String(number);
    const into = byDocument.get(key) ?? { text: '', language, sentences: [], gold: [] };
    byDocument.set(key, into);
    const start = into.text.length;
    const words = tokens.map(({ text }) => {
      const at = into.text.length;
      into.text += `${text} `;
      return { text, start: at, end: at + text.length };
    });
    into.sentences.push({
      start,
      end: into.text.length - 1,
      paragraph: into.sentences.length,
      inTitle: false,
      words,
    });
    for (const { first, last, kind } of names) {
      const [from, to] = [words[first], words[last]];
      if (from !== undefined && to !== undefined) into.gold.push({ start: from.start, end: to.end, kind });
    }
    into.text = `${into.text.slice(0, -1)}\n`;
  }
  return [...byDocument.values()];
}

function byTagger({ sentences, language }: Text, model?: string): Name[] {
  return sentences.flatMap(({ words }) =>
    tag(words, language, model).names.flatMap(({ first, last, kind }) => {
      const [from, to] = [words[first], words[last]];
      return from === undefined || to === undefined ? [] : [{ start: from.start, end: to.end, kind }];
    }),
  );
}

function byPipeline({ text, language, sentences }: Text): Name[] {
  const { entities, mentions } = names({ text, language, sentences });
  const kinds = new Map(entities.map(({ key, kind }) => [key, kind]));
  return mentions.flatMap(({ entity, start, end }) => {
    const kind = kinds.get(entity);
    return kind === undefined ? [] : [{ start, end, kind }];
  });
}

/** Every run of capitalised words is a person, of one word a place. */
function byCapitals({ text }: Text): Name[] {
  return runsIn(text).map(({ start, end }) => ({
    start,
    end,
    kind: text.slice(start, end).includes(' ') ? 'ACTOR' : 'PLACE',
  }));
}

/** spaCy's names, sentence by sentence as it was trained; null where it isn't there, and for languages other than English. */
function bySpacy(texts: readonly Text[], spacy: SpacyReader): Reader | null {
  if (texts[0]?.language !== 'en') return null;
  const sentences = texts.flatMap((text) =>
    text.sentences.map(({ start, end }) => ({ text, start, written: text.text.slice(start, end) })),
  );
  const found = spacy(sentences.map(({ written }) => written));
  if (found === null) return null;
  const namesOf = new Map<Text, Name[]>(texts.map((text) => [text, []]));
  for (const [index, { text, start: offset }] of sentences.entries()) {
    const names = found[index]?.map(({ start, end, kind }) => ({ start: offset + start, end: offset + end, kind }));
    namesOf.get(text)?.push(...(names ?? []));
  }
  return (text) => namesOf.get(text) ?? [];
}
