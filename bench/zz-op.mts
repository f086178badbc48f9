import { readFileSync } from 'node:fs';
import { rulesExtractor } from '../src/ingest/extract/extract.ts';
import { createSchema } from '../src/schema.ts';
import { createServer } from '../src/server.ts';
import { openNeo4j } from '../src/store/neo4j.ts';
import { graphqlRequest } from './measure/http.ts';
import { operationsNamed, textOf } from './operations.ts';
import { chooseSubjects } from './subjects.ts';

const pid = Number(process.argv[2]);
const names = process.argv[3]!.split(',');
const N = Number(process.argv[4] ?? 300);
const ticks = (p: number) => {
  const s = readFileSync(`/proc/${p}/stat`, 'utf8').split(') ')[1]!.split(' ');
  return (Number(s[11]) + Number(s[12])) * 10;
};
const inner = await openNeo4j({
  uri: process.env['NEO4J_URI']!,
  username: 'neo4j',
  database: 'neo4j',
  queryTimeoutMs: 30000,
});
let reads = 0;
let readMs = 0;
const store = {
  ...inner,
  read: async (q: string, p: any) => {
    reads++;
    const t = performance.now();
    const r = await inner.read(q, p);
    readMs += performance.now() - t;
    return r;
  },
} as typeof inner;
const mk = async (store: typeof inner) => {
  const app = await createServer({
    schema: createSchema(),
    store,
    extractor: rulesExtractor,
    config: { bodyLimitBytes: 1e6, introspection: true, graphiql: false, logLevel: 'silent', pollMs: 3600000 } as never,
  });
  await app.listen({ port: 0, host: '127.0.0.1' });
  return { app, url: `http://127.0.0.1:${(app.server.address() as any).port}/graphql` };
};
const { readTree: _, ...flat } = store;
const A = await mk(flat as typeof inner),
  B = await mk(store);
const url = A.url;
const subjects = await chooseSubjects(
  Number(process.env['SIZE'] ?? 100000),
  async (query, variables) => (await graphqlRequest(url, query, variables)()).data() as never,
);
let turn = 0;
for (const op of operationsNamed(names)) {
  const ask = (url: string) => graphqlRequest(url, textOf(op, 'newsgraph')!, op.params(subjects, turn++) as any)();
  for (const x of [A, B]) for (let i = 0; i < Math.min(N, 60); i++) await ask(x.url);
  for (const [name, x] of (process.env['ONLY']
    ? [['tree', B]]
    : [
        ['flat', A],
        ['tree', B],
        ['flat', A],
        ['tree', B],
      ]) as [string, typeof A][]) {
    reads = 0;
    const c0 = process.cpuUsage(),
      t0 = performance.now(),
      k0 = ticks(pid);
    for (let i = 0; i < N; i++) await ask(x.url);
    const c = process.cpuUsage(c0),
      t = performance.now() - t0,
      k = ticks(pid) - k0;
    console.log(
      op.name.padEnd(16),
      name,
      'wall',
      (t / N).toFixed(2),
      'node',
      ((c.user + c.system) / 1000 / N).toFixed(2),
      'neo4j',
      (k / N).toFixed(2),
      'reads',
      reads / N,
    );
  }
}
await A.app.close();
await B.app.close();
await inner.close();
process.exit(0);
