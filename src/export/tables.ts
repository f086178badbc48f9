import type { Rows } from './rows.ts';

/** A kind of record as flat rows. */
export interface Table {
  /** What one row is (JSON Lines). */
  record: string;
  /** Names of the columns in their order. */
  columns: readonly string[];
  /** Each row with the values of its columns; a list is one value. */
  read(rows: Rows): AsyncGenerator<Record<string, unknown>>;
}

/** Every table; what its columns mean is said in `records.ts`. */
export const tables = {
  entities: table('entity', (rows) => rows.entities(), [
    'id',
    'kind',
    'name',
    'nameId',
    'nameEn',
    'aliases',
    'wikidataId',
    'countryCode',
    'latitude',
    'longitude',
    'mentionCount',
    'firstSeenAt',
    'lastSeenAt',
  ]),
  articles: table('article', (rows) => rows.articles(), [
    'id',
    'url',
    'title',
    'language',
    'sourceId',
    'sourceName',
    'publishedAt',
    'ingestedAt',
    'contentHash',
    'pubStatus',
    'retractedAt',
    'version',
    'storyId',
    'body',
  ]),
  mentions: table('mention', (rows) => rows.mentions(), [
    'articleId',
    'entityId',
    'surface',
    'start',
    'end',
    'sentence',
    'sentenceStart',
    'sentenceEnd',
  ]),
  events: table('event', (rows) => rows.events(), [
    'id',
    'type',
    'title',
    'date',
    'datePrecision',
    'placeId',
    'articleIds',
  ]),
  participants: table('participant', participants, ['eventId', 'entityId', 'role', 'factId']),
  roles: table('role', (rows) => rows.roles(), [
    'id',
    'title',
    'holderId',
    'ofId',
    'validFrom',
    'validTo',
    'articleIds',
  ]),
  statements: table('statement', (rows) => rows.statements(), [
    'id',
    'kind',
    'text',
    'cue',
    'speakerId',
    'about',
    'articleId',
    'start',
    'end',
  ]),
  claims: table('claim', (rows) => rows.claims(), [
    'id',
    'factId',
    'targetId',
    'articleId',
    'quote',
    'start',
    'end',
    'confidence',
    'extractor',
    'recordedAt',
    'retractedAt',
  ]),
  'co-mentions': table('co-mention', (rows) => rows.coMentions(), [
    'fromId',
    'toId',
    'articleCount',
    'firstAt',
    'lastAt',
  ]),
} satisfies Record<string, Table>;

export type TableName = keyof typeof tables;

async function* participants(rows: Rows) {
  for await (const event of rows.events()) yield* event.participants;
}

function table<Row extends object>(
  record: string,
  read: (rows: Rows) => AsyncGenerator<Row>,
  columns: readonly (keyof Row & string)[],
): Table {
  return {
    record,
    columns,
    read: async function* (rows) {
      for await (const row of read(rows)) yield Object.fromEntries(columns.map((column) => [column, row[column]]));
    },
  };
}
