import { articleIdOfUrl } from '../../src/ingest/resolve/ids.ts';
import { typedWord } from '../../src/search/spelling.ts';
import { loadQueries, type Query } from '../../src/store/queries.ts';
import type { Params, Store } from '../../src/store/store.ts';
import { correctedUrl, sampleKey } from './decisions.ts';

/** Values that every read of `cypher/` finds something with, on the sample articles. */
export const examples: Params = {
  ids: ['actor:xi-jinping', 'place:china', 'organization:united-nations', 'actor:prabowo-subianto'],
  kinds: null,
  asOf: '9999',
  validOn: null,
  from: '',
  to: '\uffff',
  limit: 5,
  latest: 2,
  after: 0,
  afterId: '',
  last: 1_000,
  pubStatus: ['USABLE', 'CORRECTED', 'RETRACTED', 'SUPERSEDED'],
  sources: null,
  languages: null,
  text: null,
  name: null,
  mentionsAll: [],
  mentionsAny: ['actor:xi-jinping', 'actor:prabowo-subianto'],
  mentionsNone: ['actor:marco-rubio'],
  types: null,
  places: null,
  participantsAll: [],
  participantsAny: ['actor:xi-jinping', 'actor:prabowo-subianto'],
  participantsNone: ['actor:marco-rubio'],
  speakers: null,
  about: null,
  minArticles: 1,
  prefixes: ['xi', 'presid'],
  without: ['actor:xi-jinping'],
  previous: '',
  query: 'presiden',
  cursorId: '',
  sequences: [1, 2, 3],
  id: articleIdOfUrl(correctedUrl),
  hash: sampleKey.hash,
  subjects: null,
  readIds: ['actor:xi-jinping'],
  nameIds: ['actor:budi-laksa'],
  includeRetracted: false,
  entityIds: null,
  fewest: 0,
};

/** Connected in every way that the samples have, as `pair/` takes them. */
const pairs = [
  'actor:xi-jinping actor:vladimir-putin',
  'actor:xi-jinping place:china',
  'actor:vladimir-putin place:china',
  'place:kuala-lumpur actor:prabowo-subianto',
];

/** Lists in which `ids` is a filter. */
export const listsOfEntities = /^entity\/(by-name-order|by-mention-count|by-last-seen|count)/;

const ofFacets = /^identity\/(namesakes|facet-times|facets-together|articles-portraying)/;

const numeric = /by-mention-count|by-report-count|co-mentions/;

/** What a query takes, with the ids of its folder; other values than those of the samples can be given. */
export function paramsOf(query: Query, ids: Record<string, string[]>, given: Params = examples): Params {
  const folder = query.name.split('/')[0] ?? '';
  const down = !query.name.endsWith('.reversed');
  const values: Params = {
    ...given,
    ...(ids[folder] === undefined ? {} : { ids: ids[folder] }),
    ...(listsOfEntities.test(query.name) ? { ids: null } : {}),
    ...(query.name === 'search/passages' ? { ids: [...(ids['event'] ?? []), ...(ids['statement'] ?? [])] } : {}),
    ...(query.name === 'identity/targets' ? { ids: ['place:egypt'] } : {}),
    ...(query.name === 'identity/portrayed' ? { ids: ids['article'] ?? [] } : {}),
    ...(query.name === 'identity/shared-names' ? { ids: ['organization:bgl'] } : {}),
    ...(ofFacets.test(query.name) ? { ids: ids['facet'] ?? [] } : {}),
    ...(/^rewrite\/names-/.test(query.name) ? { ids: examples['ids'] ?? [] } : {}),
    ...(query.name === 'curation/redirects' ? { ids: ['place:gaza'] } : {}),
    ...(query.name === 'curation/kept-apart' ? { ids: ['actor:xi-jinping', 'actor:vladimir-putin'] } : {}),
    ...(query.name === 'entity/by-name' ? { ids: ['xi jinping', 'pbb', 'trump'] } : {}),
    ...(/^statement\/page-/.test(query.name) ? { speakers: ids['speaker'] ?? [], about: ids['subject'] ?? [] } : {}),
    ...(/^relation\/.*-within$/.test(query.name) ? { within: ids['connected'] ?? [] } : {}),
    ...(query.name === 'search/names' ? { kinds: ['ACTOR', 'PLACE'] } : {}),
    ...(query.name === 'search/documents' ? { types: ['Article', 'Event', 'Statement'] } : {}),
    ...(folder === 'backup' ? { from: 0, to: 10 } : {}),
    ...(query.name === 'check/words' ? { ids: ['presiden', 'jinping'] } : {}),
    typed: [typedWord('presiden'), typedWord('jinpng')],
    starts: ['pre'],
    beginning: 'pres',
    keys: ids['storyKeys'] ?? [],
    words: ['presiden', 'jinping'],
    articleIds: ids['article'] ?? [],
    eventIds: ids['event'] ?? [],
    statementIds: ids['statement'] ?? [],
    factIds: ids['event'] ?? [],
    cursorValue: numeric.test(query.name) ? (down ? 1_000_000 : -1) : down ? '\uffff' : '',
  };
  return Object.fromEntries(query.params.map((name) => [name, values[name] ?? null]));
}

/** Those that write are run by every ingest and every decision of curation; backups number nodes as their engine does. */
export const writes = /^\s*(CREATE|MERGE|SET|REMOVE|DELETE|DETACH)\b/m;
export const reads = [...loadQueries('embedded').values()].filter(
  ({ name, text }) => !writes.test(text) && name !== 'meta/schema-version' && !/^(backup|restore)\//.test(name),
);

/** The ids that the sample articles come to, by folder of `cypher/`. */
export async function sampleIds(store: Store): Promise<Record<string, string[]>> {
  const nodes = async (query: string, params: Params) =>
    (await store.read<{ node: { id: string } }>(query, params)).map(({ node }) => node.id);
  const page = {
    ...examples,
    cursorValue: '\uffff',
    limit: 100,
    mentionsAny: [],
    mentionsNone: [],
    participantsAny: [],
    participantsNone: [],
  };
  const event = await nodes('event/by-date', page);
  const articles = await nodes('article/by-published', page);
  const companions = await store.read<{ key: string }>('ingest/story-companions', { ids: articles });
  const statements = await store.read<{ node: { id: string; speakerId: string | null } }>('statement/page', page);
  const statementIds = statements.map(({ node }) => node.id);
  const subjects = await store.read<{ node: { id: string } }>('statement/about', { ids: statementIds });
  const facets = await store.read<{ id: string }>('identity/facets', { nameIds: examples['nameIds'] ?? [] });
  return {
    article: articles,
    facet: facets.map(({ id }) => id),
    event,
    evidence: event,
    pair: pairs,
    connected: [...new Set(pairs.flatMap((pair) => pair.split(' '))), ...subjects.map(({ node }) => node.id)],
    export: [...articles, ...event, 'role:xi-jinping/presiden/china', 'actor:prabowo-subianto', 'actor:vladimir-putin'],
    statement: statementIds,
    speaker: [...new Set(statements.flatMap(({ node }) => node.speakerId ?? []))],
    subject: [...new Set(subjects.map(({ node }) => node.id))],
    source: await nodes('source/all', {}),
    ingest: articles,
    rewrite: articles,
    storyKeys: [...new Set(companions.map(({ key }) => key))],
    change: await nodes('change/page', page),
    merge: await merges(store),
    check: await everyId(store),
    story: await nodes('story/by-last-seen', { ...page, entities: null }),
  };
}

async function merges(store: Store): Promise<string[]> {
  const changes = await store.read<{ node: { mergeId: string | null } }>('change/page', {
    ...examples,
    cursorValue: '\uffff',
  });
  return changes.flatMap(({ node }) => (node.mergeId === null ? [] : [node.mergeId]));
}

/** Of every kind of node that a check looks at. */
async function everyId(store: Store): Promise<string[]> {
  const kinds = ['article', 'entity', 'event', 'role', 'claim', 'statement', 'story', 'shared-name', 'word'];
  const pages = kinds.map((kind) => store.read<{ id: string }>(`check/${kind}-ids`, { afterId: '', limit: 10_000 }));
  return (await Promise.all(pages)).flatMap((page) => page.map(({ id }) => id));
}
