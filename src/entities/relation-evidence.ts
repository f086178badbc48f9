import type { Context } from '../context.ts';
import type { RelationKind } from '../generated/resolvers.ts';
import { groupBy } from '../group-by.ts';
import { participationId } from '../ingest/resolve/resolve.ts';
import type { Params } from '../store/store.ts';
import type { Days, EvidenceRecord, TextRecord } from './records.ts';
import { allDays, unlimited } from './relations.ts';

/** Two entities and how they are connected. */
export interface Pair {
  ids: readonly [string, string];
  kind: RelationKind;
  /** Only what articles of these days say; all if null. */
  days: Days | null;
  /** The event that connects them is one of so many of the latest of either; of all if left out. */
  latest?: number;
}

/** The event that connects a pair by PARTICIPATES_IN or LOCATED_IN; null for other kinds. */
export async function eventOf(pair: Pair, context: Context): Promise<string | null> {
  if (pair.kind === 'PARTICIPATES_IN') return (await sharedEvent(pair, context))?.eventId ?? null;
  if (pair.kind === 'LOCATED_IN') return (await locatedEvent(pair, context))?.eventId ?? null;
  return null;
}

/** The sentences that a connection rests on, as `PathStep.evidence` tells them. */
export async function evidenceOfPair(pair: Pair, first: number, context: Context): Promise<EvidenceRecord[]> {
  if (pair.kind === 'CO_MENTIONED') return coMentionEvidence(pair, first, context);
  const facts = await factsOf(pair, first, context);
  const claims = await Promise.all(
    facts.map((id) => context.related<{ evidence: EvidenceRecord }>('evidence/by-fact-dated', id, daysOf(pair))),
  );
  const inTurn = claims
    .flatMap((rows) => rows.map(({ evidence }, turn) => ({ evidence, turn })))
    .sort((a, b) => a.turn - b.turn || surestFirst(a.evidence, b.evidence))
    .map(({ evidence }) => evidence);
  // One sentence may assert the part of each.
  const sentences = groupBy(inTurn, ({ articleId, start, end }) => `${articleId} ${start} ${end}`);
  return [...sentences.values()].flatMap(([claim]) => claim ?? []).slice(0, first);
}

function surestFirst(a: EvidenceRecord, b: EvidenceRecord): number {
  return (
    b.confidence - a.confidence || (a.articleId < b.articleId ? -1 : a.articleId > b.articleId ? 1 : a.start - b.start)
  );
}

/** Ids of the facts whose claims are the evidence. */
async function factsOf(pair: Pair, first: number, context: Context): Promise<string[]> {
  switch (pair.kind) {
    case 'PARTICIPATES_IN': {
      const event = await sharedEvent(pair, context);
      if (event === null) return [];
      const { eventId, entityId, roles, otherId, otherRoles } = event;
      return [...parts(eventId, entityId, roles), ...parts(eventId, otherId, otherRoles)];
    }
    case 'LOCATED_IN': {
      const event = await locatedEvent(pair, context);
      if (event === null) return [];
      const { eventId, participantId, placeId, roles } = event;
      return [`${eventId}/in/${placeId}`, ...parts(eventId, participantId, roles)];
    }
    case 'HOLDS_ROLE':
      return (await related<{ factId: string }>('pair/holds-role', pair, context)).map(({ factId }) => factId);
    case 'SAID':
      return (await related<{ factId: string }>('pair/said', pair, context, first)).map(({ factId }) => factId);
    case 'CO_MENTIONED':
      return [];
  }
}

function parts(eventId: string, entityId: string, roles: readonly string[]): string[] {
  return roles.map((role) => participationId(eventId, entityId, role));
}

async function sharedEvent(pair: Pair, context: Context) {
  type Row = { eventId: string; entityId: string; roles: string[]; otherId: string; otherRoles: string[] };
  return (await related<Row>('pair/participates-in', pair, context))[0] ?? null;
}

async function locatedEvent(pair: Pair, context: Context) {
  type Row = { eventId: string; participantId: string; placeId: string; roles: string[] };
  return (await related<Row>('pair/located-in', pair, context))[0] ?? null;
}

interface SharedArticleRow {
  articleId: string;
  ingestedAt: string;
  sentenceStarts: number[];
  sentenceEnds: number[];
  otherStarts: number[];
  otherEnds: number[];
}

const namedTogether = 1;
const namedApart = 0.5;

async function coMentionEvidence(pair: Pair, first: number, context: Context): Promise<EvidenceRecord[]> {
  const articles = await related<SharedArticleRow>('pair/co-mentioned', pair, context, first);
  const read = async (article: SharedArticleRow, start: number, end: number, confidence: number) => ({
    articleId: article.articleId,
    quote: await quote(article.articleId, start, end, context),
    start,
    end,
    confidence,
    extractor: 'co-mention@1',
    recordedAt: article.ingestedAt,
    retractedAt: null,
  });
  const together = articles.flatMap((article) => {
    const index = article.sentenceStarts.findIndex((start) => article.otherStarts.includes(start));
    const [start, end] = [article.sentenceStarts[index], article.sentenceEnds[index]];
    return start === undefined || end === undefined ? [] : [read(article, start, end, namedTogether)];
  });
  if (together.length > 0) return Promise.all(together);
  const apart = articles.flatMap((article) =>
    [
      { start: article.sentenceStarts[0], end: article.sentenceEnds[0] },
      { start: article.otherStarts[0], end: article.otherEnds[0] },
    ]
      .sort((a, b) => (a.start ?? 0) - (b.start ?? 0))
      .map(({ start = 0, end = 0 }) => read(article, start, end, namedApart)),
  );
  return Promise.all(apart.slice(0, first));
}

async function quote(articleId: string, start: number, end: number, context: Context): Promise<string> {
  const [text] = await context.related<TextRecord>('article/text', articleId);
  return text?.body.slice(start, end) ?? '';
}

/** Rows of a query of `cypher/pair/`; both ends ask with the same key. */
function related<Row extends object>(query: string, pair: Pair, context: Context, limit?: number): Promise<Row[]> {
  const key = [...pair.ids].sort().join(' ');
  const { latest = unlimited } = pair;
  return context.related<Row>(query, key, {
    ...daysOf(pair),
    latest,
    ...(limit === undefined ? {} : { limit }),
  });
}

function daysOf({ days }: Pair): Params {
  return { ...(days ?? allDays) };
}
