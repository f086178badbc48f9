import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Store } from '../../../src/store/store.ts';
import { ask } from '../../support/ask.ts';
import { engines } from '../../support/engines.ts';
import { names } from '../../support/markup.ts';
import { shown } from '../../support/shown.ts';
import { actorId, change, clock, type Step, step } from './changes.ts';
import { runs } from './runs.ts';

interface Evidence {
  quote: string;
  start: number;
  end: number;
  confidence: number;
  extractor: string;
  recordedAt: string;
  article: { id: string; body: string };
}
interface Known {
  articles: { nodes: { id: string; title: string; body: string; publishedAt: string | null; ingestedAt: string }[] };
  statements: { nodes: (Omit<Evidence, 'quote' | 'confidence' | 'extractor'> & { text: string })[] };
  events: {
    nodes: {
      type: string;
      date: string | null;
      participants: { role: string; entity: { id: string }; evidence: Evidence[] }[];
      evidence: Evidence[];
    }[];
  };
  nodes: {
    id: string;
    articles: { totalCount: number };
    events: { totalCount: number };
    roles?: { title: string; validFrom: string | null; evidence: Evidence[] }[];
  }[];
}

const evidence = 'evidence { quote start end confidence extractor recordedAt article { id body } }';
const evidenceThen = evidence.replace('{', '(asOf: $asOf) {');
/** Lists that somebody is looked for in, and not somebody's lists. */
const lookedFor = names.map((name, index) => {
  const id = JSON.stringify(actorId(name));
  return `articles${index}: articles(filter: { asOf: $asOf, mentions: { any: [${id}] } }) { totalCount }
    events${index}: events(filter: { asOf: $asOf, participants: { any: [${id}] } }) { totalCount }
    statements${index}: statements(filter: { asOf: $asOf, speaker: [${id}] }) { totalCount }`;
});
const question = `query ($asOf: DateTime!, $ids: [ID!]!) {
  articles(first: 100, filter: { asOf: $asOf }) { nodes { id title body publishedAt ingestedAt } }
  statements(first: 100, filter: { asOf: $asOf }) { nodes { text start end recordedAt article { id body } } }
  events(first: 100, filter: { asOf: $asOf }) { nodes {
    type date participants(asOf: $asOf) { role entity { id } ${evidence} } ${evidenceThen}
  } }
  ${lookedFor.join('\n  ')}
  nodes(ids: $ids) { ... on Entity {
    id
    articles(filter: { asOf: $asOf }) { totalCount }
    events(filter: { asOf: $asOf }) { totalCount }
    ... on Actor { roles(asOf: $asOf) { title validFrom ${evidence} } }
  } }
}`;

/**
 * What was known at a time, in an order of its own: `said` is what articles say, `meant` who is meant by it. A text that was
 * corrected since has another id.
 */
async function knownAt(store: Store, asOf: string): Promise<{ said: string[]; meant: string[] }> {
  // Lists of entities have those alone that articles name now.
  const everybody = await store.read<{ id: string }>('check/entity-ids', { afterId: '', limit: 1_000 });
  const ids = everybody.map(({ id }) => id);
  const { articles, statements, events, nodes, ...counts } = await ask<Known>(store, question, { asOf, ids });
  const idThen = (id: string) => id.replace(/@\d+$/, '');
  const texts = (all: readonly object[]) => all.map((one) => JSON.stringify(one)).sort();
  const plain = (all: readonly Evidence[]) =>
    all.map(({ article, ...one }) => ({ ...one, id: idThen(article.id), text: article.body }));
  const people = nodes.map(({ roles = [], ...entity }) => ({ ...entity, roles }));
  const said = [
    ...articles.nodes.map(({ id, ...one }) => ({ ...one, id: idThen(id) })),
    ...statements.nodes.map(({ article, ...one }) => ({ ...one, id: idThen(article.id), body: article.body })),
    ...events.nodes.flatMap((one) => plain([...one.evidence, ...one.participants.flatMap((part) => part.evidence)])),
    ...people.flatMap(({ roles }) => roles.flatMap((role) => plain(role.evidence))),
  ];
  const meant = [
    counts,
    ...events.nodes.map(({ participants, ...one }) => ({
      ...one,
      evidence: texts(plain(one.evidence)),
      participants: texts(participants.map((part) => ({ ...part, evidence: texts(plain(part.evidence)) }))),
    })),
    ...people
      .map(({ roles, ...one }) => ({
        ...one,
        roles: texts(roles.map((role) => ({ ...role, evidence: texts(plain(role.evidence)) }))),
      }))
      // Who came later is not known then.
      .filter(({ articles, events, roles }) => articles.totalCount + events.totalCount + roles.length > 0),
  ];
  // Two who are one since took part once.
  return { said: [...new Set(texts(said))], meant: texts(meant) };
}

const steps = fc.array(step, { minLength: 2, maxLength: 6 });
/** What is there to be known: articles first. */
const beginning = fc.tuple(step.filter(isIngest), steps).map(([first, others]) => [first, ...others]);

function isIngest(one: Step): boolean {
  return one.do === 'ingest';
}

/** Whether a change leaves it as it was who is who: decisions make it another, and so do offices that can't be one person's. */
function leavesIdentities(one: Step): boolean {
  if (one.do === 'retract') return true;
  if (one.do !== 'ingest') return false;
  return one.articles.every(({ body }) => !/^office /m.test(body));
}

describe.each(engines)('what was known at a time, on $name', (engine) => {
  const usual = engine.name === 'embedded' ? 6 : 1;

  it('is what it was then, whatever is stored, corrected, withdrawn or decided afterwards', async () => {
    const { numRuns, ...options } = runs(usual);
    let known = 0;
    const property = fc.asyncProperty(beginning, steps, async (before, after) => {
      const store = await engine.open();
      const merges: string[] = [];
      await change(store, before, 0, merges);
      const at = clock(before.length).toISOString();
      const then = await knownAt(store, at);
      await change(store, after, before.length + 1, merges);
      const now = await knownAt(store, at);
      expect(now.said).toEqual(then.said);
      known += then.said.length;
      await store.close();
    });
    await fc.assert(property, { numRuns, ...options });
    expect(known).toBeGreaterThan(numRuns);
    shown('input', 'answers as of a time, the same after whatever was recorded later', numRuns);
  }, 3_600_000);

  it('tells who was meant then, too, where nobody has been told apart since', async () => {
    const { numRuns, ...options } = runs(usual);
    let known = 0;
    const news = fc.array(step.filter(leavesIdentities), { minLength: 2, maxLength: 6 });
    const property = fc.asyncProperty(news, news, async (before, after) => {
      const store = await engine.open();
      await change(store, before);
      const at = clock(before.length).toISOString();
      const then = await knownAt(store, at);
      await change(store, after, before.length + 1);
      expect(await knownAt(store, at)).toEqual(then);
      known += then.meant.length;
      await store.close();
    });
    await fc.assert(property, { numRuns, ...options });
    expect(known).toBeGreaterThan(numRuns);
    shown('input', 'events, parts and roles as of a time, the same after whatever was recorded later', numRuns);
  }, 3_600_000);
});
