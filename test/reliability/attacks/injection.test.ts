import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { wordsOf } from '../../../src/search/stems.ts';
import { engines } from '../../support/engines.ts';
import { neo4jSkipReason } from '../../support/neo4j.ts';
import { shown } from '../../support/shown.ts';
import { whole } from '../../support/whole.ts';
import { payloads } from './payloads.ts';
import { type Place, places } from './places.ts';
import { expectSafe, type GraphqlAnswer, graphqlAnswer, openTarget, type Target } from './target.ts';

const texts = payloads.map(([, text]) => text);
/** What no article, name or id has, and no language reads as more than a word. */
const harmless = 'qqzznothing';

const all = places();
const reads = all.filter(({ parent }) => parent !== 'Mutation' && parent !== 'Subscription');
const writes = all.filter(({ parent }) => parent === 'Mutation');

/** What is not a text of its own is read by the same few lines in many places: each of them is given a quarter, in turn. */
function textsFor(place: Place): readonly string[] {
  const turn = all.indexOf(place);
  const isOwn = place.parent === 'Query' && place.leaf === 'String' && !/\((after|before)\)$/.test(place.name);
  return isOwn ? texts : texts.filter((_, index) => (index + turn) % 4 === 0);
}

/** Finds what the words find; it is tried by itself. */
const search = 'Query.search(query)';

/** An operation that gives the place each of the texts, under aliases of their own. */
function operation({ parent, type, valueWith, call }: Place, given: readonly string[], id: string | undefined) {
  const names = given.map((_, index) => `v${index}`);
  const calls = names.map((name) => `a${name}: ${call(name)}`).join(' ');
  const kind = parent === 'Mutation' ? 'mutation' : 'query';
  const selected = id === undefined ? calls : `node(id: ${JSON.stringify(id)}) { ... on ${parent} { ${calls} } }`;
  return {
    query: `${kind} (${names.map((name) => `$${name}: ${type}`).join(' ')}) { ${selected} }`,
    variables: Object.fromEntries(given.map((text, index) => [`v${index}`, valueWith(text)])),
  };
}

/** What each text was answered with, as JSON; the code of the error where it was refused. */
async function answers(target: Target, place: Place, given: readonly string[], id: string | undefined) {
  const answered = await target.post(operation(place, given, id));
  expectSafe(answered);
  const { data, errors = [] } = graphqlAnswer(answered);
  if (errors.length === 0) {
    const found = Object.values((id === undefined ? data : (data?.['node'] as GraphqlAnswer['data'])) ?? {});
    expect(found, place.name).toHaveLength(given.length);
    return found.map((value) => JSON.stringify(value));
  }
  const codes = errors.map(({ extensions: { code } }) => code);
  // Variables that don't fit are told each; an error of a field hides what was answered beside it.
  if (codes.length < given.length) {
    const single: string[] = [];
    for (const one of given) single.push(...(await answers(target, place, [one], id)));
    return single;
  }
  return codes;
}

/** An id of each type in the graph. */
async function knownIds(target: Target): Promise<Record<string, string>> {
  const answered = await target.post({
    query: `{ articles(first: 1) { nodes { id } } events(first: 1) { nodes { id } } statements(first: 1) { nodes { id } }
      stories(first: 1) { nodes { id } } sources { id } actor: entities(first: 1, filter: { kind: ACTOR }) { nodes { id } }
      organization: entities(first: 1, filter: { kind: ORGANIZATION }) { nodes { id } }
      place: entities(first: 1, filter: { kind: PLACE }) { nodes { id } } }`,
  });
  const data = JSON.parse(answered.text).data;
  return {
    Article: data.articles.nodes[0].id,
    Event: data.events.nodes[0].id,
    Statement: data.statements.nodes[0].id,
    Story: data.stories.nodes[0].id,
    Source: data.sources[0].id,
    Actor: data.actor.nodes[0].id,
    Organization: data.organization.nodes[0].id,
    Place: data.place.nodes[0].id,
  };
}

const found = new Map<string, Map<string, string[]>>();

describe.each(engines)('texts that are code elsewhere, on $name', ({ name: engine, open }) => {
  let target: Target;
  let ids: Record<string, string>;
  beforeAll(async () => {
    target = await openTarget({ responseCacheMb: 0 }, { open });
    ids = await knownIds(target);
  });
  afterAll(() => target.close());

  it('are texts in every argument that reads', { timeout: 180_000 }, async () => {
    shown('attack', `injections into queries on ${engine}`, reads.flatMap(textsFor).length);
    const before = await whole(target.store);
    const ofEngine = new Map<string, string[]>();
    found.set(engine, ofEngine);
    for (const place of reads.filter(({ name }) => name !== search)) {
      const id = ids[place.parent];
      expect(place.parent === 'Query' || id !== undefined, place.name).toBe(true);
      const [nothing, ...given] = await answers(target, place, [harmless, ...textsFor(place)], id);
      ofEngine.set(place.name, [nothing ?? '', ...given]);
      for (const [index, answer] of given.entries()) {
        // No id, no name and no day is any of them: they find what a word of no meaning finds.
        const what = `${place.name}: ${JSON.stringify(textsFor(place)[index])?.slice(0, 80)}`;
        expect([nothing, 'null', 'BAD_USER_INPUT'], what).toContain(answer);
      }
    }
    expect(await whole(target.store)).toEqual(before);
    expect(target.log).toEqual([]);
    await target.serves();
  });

  it('find in a search what their words find', async () => {
    shown('attack', `injections into full-text search on ${engine}`, texts.length);
    const find = (query: string) =>
      target.post({
        query: 'query ($q: String!) { search(query: $q) { totalCount nodes { __typename } } }',
        variables: { q: query },
      });
    for (const text of [
      ...texts,
      'putin~',
      'pu?in',
      '/putin/',
      '-putin',
      'title:putin',
      'putin^9999',
      '"putin" qqzz',
    ]) {
      const asked = await find(text);
      const plain = await find(wordsOf(text).join(' '));
      expectSafe(asked);
      if (text.length <= 500) expect(asked.text, text).toBe(plain.text);
      else expect(asked.text).toMatch(/at most 500 characters/);
    }
    await target.serves();
  });

  it('change nothing in mutations of what is not there', async () => {
    const places = writes.filter(({ field }) => field !== 'ingestArticle');
    shown('attack', `injections into mutations on ${engine}`, places.flatMap(textsFor).length);
    const before = await whole(target.store);
    for (const place of places) {
      const [nothing, ...given] = await answers(target, place, [harmless, ...textsFor(place)], undefined);
      expect(nothing).toMatch(/NotFound/);
      for (const answer of given) expect(answer, place.name).toMatch(/"__typename":"(NotFound|InvalidInput)"/);
    }
    expect(await whole(target.store)).toEqual(before);
    expect(target.log).toEqual([]);
    await target.serves();
  });

  it('are stored as they are, or refused', { timeout: 180_000 }, async () => {
    const fields = ['body', 'title', 'url', 'language', 'source'];
    shown('attack', `injections into what is stored on ${engine}`, texts.length * (fields.length + 2));
    const document = `mutation ($input: ArticleInput!) { ingestArticle(input: $input) {
      created article { title url language text } errors { __typename message } } }`;
    const alias = `mutation ($id: ID!, $text: String!) {
      addAlias(id: $id, name: $text, reason: $text, by: $text) { entity { aliases } errors { __typename } } }`;
    const counts = '{ stats { sources } entities { totalCount } events { totalCount } }';
    for (const [index, text] of texts.entries()) {
      for (const field of fields) {
        const input = { body: `qqyy ${index} ${field} dan seterusnya.`, [field]: text };
        const answered = await target.post({ query: document, variables: { input } });
        expectSafe(answered);
        const { data, errors } = JSON.parse(answered.text);
        const { article, errors: refusals } = data?.ingestArticle ?? {};
        if (errors !== undefined || refusals.length > 0) continue;
        if (field === 'title' || field === 'url') expect([text, text.trim(), null]).toContain(article[field]);
      }
      const answered = await target.post({ query: alias, variables: { id: ids['Actor'], text } });
      expectSafe(answered);
      const { entity, errors } = JSON.parse(answered.text).data.addAlias;
      if (errors.length === 0) expect(entity.aliases).toContain(text.trim());
      expectSafe(await target.post({ query: counts }));
    }
    expect(target.log).toEqual([]);
  });
});

describe.skipIf(engines.length < 2)(`both engines${neo4jSkipReason()}`, () => {
  it('answer alike', () => {
    expect(found.get('neo4j')).toEqual(found.get('embedded'));
  });
});
