import type { FastifyInstance } from 'fastify';
import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLType,
  getNamedType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isScalarType,
} from 'graphql';
import { createClient } from 'graphql-ws';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { formats } from '../../src/export/index.ts';
import { createSchema } from '../../src/schema.ts';
import { openEmbedded } from '../../src/store/embedded.ts';
import type { Store } from '../../src/store/store.ts';
import { addressOf, listening } from '../live/support.ts';
import { ingestSamples } from '../support/samples.ts';
import { shown } from '../support/shown.ts';
import { accessWith, bearer, keysOf, send } from './support.ts';

const schema = createSchema();
const refusedCodes = ['UNAUTHENTICATED', 'FORBIDDEN'];

/** A value that fits a type, as an operation says it; what it asks for need not be there. */
function literal(type: GraphQLType): string {
  if (isNonNullType(type)) return literal(type.ofType);
  if (isListType(type)) return `[${literal(type.ofType)}]`;
  if (isEnumType(type)) return type.getValues()[0]?.name ?? '';
  if (isInputObjectType(type)) {
    const needed = Object.values(type.getFields()).filter((field) => isNonNullType(field.type));
    return `{ ${needed.map((field) => `${field.name}: ${literal(field.type)}`).join(', ')} }`;
  }
  if (isScalarType(type) && type.name === 'Int') return '1';
  return '"2025-01-01"';
}

function call(field: GraphQLField<unknown, unknown>): string {
  const needed = field.args.filter((arg: GraphQLArgument) => isNonNullType(arg.type) && arg.defaultValue === undefined);
  const args = needed.length === 0 ? '' : `(${needed.map((arg) => `${arg.name}: ${literal(arg.type)}`).join(', ')})`;
  return `${field.name}${args}${isCompositeType(getNamedType(field.type)) ? ' { __typename }' : ''}`;
}

const calls = (type: 'Query' | 'Mutation' | 'Subscription') =>
  Object.values(
    { Query: schema.getQueryType(), Mutation: schema.getMutationType(), Subscription: schema.getSubscriptionType() }[
      type
    ]?.getFields() ?? {},
  ).map(call);

describe('what callers may do', () => {
  let store: Store;
  let closed: FastifyInstance;
  let readable: FastifyInstance;
  let keys: Awaited<ReturnType<typeof keysOf>>;

  beforeAll(async () => {
    store = await openEmbedded({ queryTimeoutMs: 30_000 });
    await ingestSamples(store);
    keys = await keysOf(store);
    const unlimited = { NEWSGRAPH_RATE_LIMIT: '0' };
    closed = await listening(store, accessWith({ NEWSGRAPH_ANONYMOUS: 'none', ...unlimited }));
    readable = await listening(store, accessWith({ NEWSGRAPH_ANONYMOUS: 'reader', ...unlimited }));
  });
  afterAll(async () => {
    await closed.close();
    await readable.close();
    await store.close();
  });

  const everyCaller = () =>
    [closed, readable].flatMap((app) =>
      Object.entries(keys).map(([caller, key]) => ({
        app,
        headers: bearer(key),
        role: caller !== 'none' ? caller : app === readable ? 'READER' : null,
        isKnown: caller !== 'none',
      })),
    );

  it('is to ask every query, for readers and those above them', async () => {
    let refused = 0;
    for (const { app, headers, role } of everyCaller()) {
      for (const query of calls('Query')) {
        const { status, codes } = await send(app, `{ ${query} }`, headers);
        const isRefused = codes.some((code) => refusedCodes.includes(code));
        expect({ query, role, isRefused }).toEqual({ query, role, isRefused: role === null });
        if (isRefused) {
          expect(status).toBe(401);
          refused++;
        }
      }
    }
    shown('attack', 'a call without the right to make it', refused);
    expect(refused).toBe(calls('Query').length);
  });

  it('is to send every mutation, for editors and those above them', async () => {
    const stats = '{ stats { articles events statements claims } changes { totalCount } }';
    const before = await send(readable, stats, {});
    let refused = 0;
    for (const { app, headers, role, isKnown } of everyCaller()) {
      if (role === 'EDITOR' || role === 'ADMIN') continue;
      for (const mutation of calls('Mutation')) {
        const attempts = [
          `mutation { ${mutation} }`,
          `query Reading { __typename } mutation Writing { ${mutation} }`,
          `mutation { ...M } fragment M on Mutation { ${mutation} }`,
        ];
        for (const query of attempts) {
          const named = { ...headers, 'content-type': 'application/json' };
          const operationName = query.includes('Writing') ? 'Writing' : undefined;
          const answer = await app.inject({
            method: 'POST',
            url: '/graphql',
            payload: { query, operationName },
            headers: named,
          });
          const [error] = answer.json().errors;
          expect(error.extensions.code, query).toBe(isKnown ? 'FORBIDDEN' : 'UNAUTHENTICATED');
          expect(answer.statusCode).toBe(isKnown ? 403 : 401);
          refused++;
        }
      }
    }
    shown('attack', 'a call without the right to make it', refused);
    expect((await send(readable, stats, {})).data).toEqual(before.data);
    for (const key of [keys.EDITOR, keys.ADMIN]) {
      for (const mutation of calls('Mutation')) {
        const { codes, data } = await send(closed, `mutation { ${mutation} }`, bearer(key));
        expect(
          codes.filter((code) => refusedCodes.includes(code)),
          mutation,
        ).toEqual([]);
        expect(data, mutation).not.toBeNull();
      }
    }
  });

  it('is to fetch exports, for readers and those above them', async () => {
    for (const { app, headers, role } of everyCaller()) {
      for (const format of Object.keys(formats)) {
        const { statusCode, body } = await app.inject({
          url: format === 'csv' ? '/export/csv?table=articles' : `/export/${format}`,
          headers,
        });
        if (role !== null) expect(statusCode).toBe(200);
        else {
          expect(statusCode).toBe(401);
          expect(body.length).toBeLessThan(200);
        }
      }
    }
    shown('attack', 'a call without the right to make it', Object.keys(formats).length);
  });

  it.each(['a header', 'the first message'])(
    'is to follow subscriptions, for readers and those above them: by %s',
    async (way) => {
      let refused = 0;
      for (const { app, headers, role } of everyCaller()) {
        const inHeader = way === 'a header';
        class WithHeaders extends WebSocket {
          constructor(address: string, protocol: string) {
            super(address, protocol, inHeader ? { headers } : {});
          }
        }
        for (const subscription of calls('Subscription')) {
          const client = createClient({
            url: addressOf(app),
            webSocketImpl: WithHeaders,
            retryAttempts: 0,
            lazy: false,
            onNonLazyError: () => {},
            ...(inHeader ? {} : { connectionParams: headers }),
          });
          const outcome = await new Promise<string>((resolve) => {
            client.on('connected', () => resolve('connected'));
            client.on('closed', (event) => resolve(`closed ${(event as { code: number }).code}`));
            client.subscribe(
              { query: `subscription { ${subscription} }` },
              { next: () => {}, error: () => {}, complete: () => {} },
            );
          });
          expect(outcome).toBe(role === null ? 'closed 4401' : 'connected');
          if (role === null) refused++;
          await client.dispose();
        }
      }
      shown('attack', 'a call without the right to make it', refused);
    },
  );

  it('is told to them', async () => {
    const asked = async (app: FastifyInstance, key?: string) =>
      (await send(app, '{ viewer { name role } }', bearer(key))).data;
    expect(await asked(closed, keys.EDITOR)).toEqual({ viewer: { name: 'the editor', role: 'EDITOR' } });
    expect(await asked(readable)).toEqual({ viewer: { name: null, role: 'READER' } });
  });
});
