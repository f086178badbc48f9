import type { FastifyInstance } from 'fastify';
import { serverAudits } from 'graphql-http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serverOver, storeThat } from './support.ts';

describe('GraphQL over HTTP', () => {
  let app: FastifyInstance;
  beforeAll(async () => {
    app = await serverOver(storeThat(async () => []));
    await app.listen({ host: '127.0.0.1', port: 0 });
  });
  afterAll(() => app.close());

  const audits = serverAudits({ url: () => `${app.listeningOrigin}/graphql`, fetchFn: fetch });

  it('has as many audits as it is known to have', () => expect(audits).toHaveLength(61));

  it.each(audits.map((audit) => [audit.id, audit.name, audit] as const))('%s: %s', async (_, __, audit) => {
    const result = await audit.fn();
    expect(result.status === 'ok' ? 'ok' : `${result.status}: ${result.reason}`).toBe('ok');
  });
});
