import { type Document, documentOf, type Names } from '../../../src/ingest/extract/document.ts';
import type { EntityKind } from '../../../src/ingest/types.ts';

const kinds: Record<string, EntityKind> = { A: 'ACTOR', O: 'ORGANIZATION', P: 'PLACE' };

/** A text whose names are marked by hand: `{A:Wang Yi}`, `{O:KPK}`, `{P:China}`, or `{A:Wang|Wang Yi}` for a short form. */
export function marked(markup: string, language = 'id'): { document: Document; names: Names } {
  const names: Names = { entities: [], mentions: [], references: [] };
  const spans: { start: number; end: number; entity: string }[] = [];
  let text = '';
  let read = 0;
  for (const match of markup.matchAll(/\{(?<kind>[AOP]):(?<surface>[^}|]+)(?:\|(?<name>[^}]+))?\}/g)) {
    const { kind = 'A', surface = '', name = surface } = match.groups ?? {};
    text += markup.slice(read, match.index);
    spans.push({ start: text.length, end: text.length + surface.length, entity: name });
    text += surface;
    read = match.index + match[0].length;
    if (!names.entities.some(({ key }) => key === name)) {
      names.entities.push({ key: name, kind: kinds[kind] ?? 'ACTOR', name, knownId: null });
    }
  }
  text += markup.slice(read);
  const document = documentOf({
    title: '',
    text,
    language,
    publishedAt: '2025-10-20T05:00:00.000Z',
    source: null,
    url: null,
    author: null,
    segments: [{ kind: 'BODY', start: 0, end: text.length }],
    links: [],
  });
  names.mentions = spans.flatMap((span) => {
    const sentence = document.sentences.find(({ start, end }) => start <= span.start && end >= span.end);
    return sentence === undefined ? [] : [{ ...span, sentence }];
  });
  return { document, names };
}
