import { z } from 'zod';
import { InvalidInputError } from '../errors.ts';
import { type FormatName, type FormatOptions, formats } from './index.ts';
import type { Selection } from './scope.ts';
import { type TableName, tables } from './tables.ts';
import { defaultBase } from './turtle.ts';

/** What somebody asks to be exported. */
export interface ExportRequest {
  format: FormatName;
  options: FormatOptions;
  selection: Selection;
  /** `newsgraph-entities.csv` */
  filename: string;
}

const got = (input: unknown) => (input === undefined ? 'nothing' : JSON.stringify(input));
const expected = (what: string) => ({
  error: ({ input }: { input?: unknown }) => `expected ${what}, got ${got(input)}`,
});

const one = (what: string) => z.string(expected(what)).min(1, expected(what));
const many = (what: string) =>
  z.preprocess((value) => (typeof value === 'string' ? [value] : value), z.array(one(what)).min(1));
const oneOf = <Name extends string>(names: readonly Name[]) => z.enum(names, expected(`one of ${names.join(', ')}`));
const day = z.iso.date(expected('a day such as 2025-01-31'));

const formatNames = Object.keys(formats).filter((name): name is FormatName => name in formats);
const tableNames = Object.keys(tables).filter((name): name is TableName => name in tables);

/** Every parameter of an export but its format. */
const parameters = z
  .strictObject({
    table: oneOf(tableNames),
    base: one('an absolute IRI such as https://example.com/graph/').refine(
      (base) => URL.canParse(base) && !/[\s<>"{}|\\^`]/.test(base),
      expected('an absolute IRI such as https://example.com/graph/'),
    ),
    text: one('some text'),
    source: many('ids of sources'),
    language: many('languages such as id'),
    publishedFrom: day,
    publishedTo: day,
    mentionsAll: many('ids of entities'),
    mentionsAny: many('ids of entities'),
    mentionsNone: many('ids of entities'),
    entity: many('ids of entities'),
    includeRetracted: z.union(
      [z.boolean(), z.stringbool({ truthy: ['true'], falsy: ['false'] })],
      expected('true or false'),
    ),
  })
  .partial();

/**
 * Reads what is asked for, of the command line and of HTTP alike: names of parameters with a text or several.
 * @throws {InvalidInputError} naming every parameter that can't be used and what was expected
 */
export function readRequest(format: string, given: Readonly<Record<string, unknown>>): ExportRequest {
  const name = formatNames.find((one) => one === format);
  if (name === undefined) {
    throw new InvalidInputError('format', `format: expected one of ${formatNames.join(', ')}, got ${got(format)}`);
  }
  const result = parameters.safeParse(given);
  if (!result.success) throw refused(result.error.issues);
  const { table, base, entity, includeRetracted, publishedFrom, publishedTo, ...rest } = result.data;
  const { mentionsAll, mentionsAny, mentionsNone, text, source, language } = rest;
  check(name === 'csv' || table === undefined, 'table', 'only with the format csv');
  check(
    name !== 'csv' || table !== undefined,
    'table',
    `one of ${tableNames.join(', ')} with the format csv, got nothing`,
  );
  check(name === 'turtle' || base === undefined, 'base', 'only with the format turtle');
  check(
    publishedFrom === undefined || publishedTo === undefined || publishedFrom <= publishedTo,
    'publishedFrom',
    `a day not after publishedTo, got ${publishedFrom} and ${publishedTo}`,
  );
  const filter = {
    ...(text === undefined ? {} : { text }),
    ...(source === undefined ? {} : { source }),
    ...(language === undefined ? {} : { language }),
    ...(publishedFrom === undefined && publishedTo === undefined
      ? {}
      : { published: { from: publishedFrom ?? null, to: publishedTo ?? null } }),
    ...(mentionsAll === undefined && mentionsAny === undefined && mentionsNone === undefined
      ? {}
      : { mentions: { all: mentionsAll ?? null, any: mentionsAny ?? null, none: mentionsNone ?? null } }),
  };
  return {
    format: name,
    options: { table: table ?? 'entities', base: base ?? defaultBase },
    selection: {
      filter,
      ...(entity === undefined ? {} : { entityIds: entity }),
      includeRetracted: includeRetracted ?? false,
    },
    filename: `newsgraph${table === undefined ? '' : `-${table}`}.${formats[name].extension}`,
  };
}

function check(holds: boolean, parameter: string, what: string): void {
  if (!holds) throw new InvalidInputError(parameter, `${parameter}: expected ${what}`);
}

function refused(issues: readonly z.core.$ZodIssue[]): InvalidInputError {
  const problems = issues.map((issue) =>
    issue.code === 'unrecognized_keys'
      ? `expected the parameters ${Object.keys(parameters.shape).join(', ')}, got ${issue.keys.join(', ')}`
      : `${issue.path[0]?.toString()}: ${issue.message}`,
  );
  return new InvalidInputError(String(issues[0]?.path[0] ?? ''), problems.join('\n'));
}
