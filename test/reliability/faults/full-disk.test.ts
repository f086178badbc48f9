import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { check } from '../../../src/keeping/check/check.ts';
import { openEmbedded } from '../../../src/store/embedded.ts';
import { migrate } from '../../../src/store/migrate.ts';
import { serverOver } from '../../server/support.ts';
import { shown } from '../../support/shown.ts';
import { smallDisk } from '../../support/small-disk.ts';

const mutation = `mutation ($input: ArticleInput!) {
  ingestArticle(input: $input) { created article { id } errors { message } }
}`;

it('goes on answering while the disk is full, refuses what it cannot store, and stores again with room', async ({
  skip,
}) => {
  const root = mkdtempSync(path.join(tmpdir(), 'newsgraph-full-'));
  const folder = path.join(root, 'disk');
  const disk = smallDisk(folder, '1500k');
  if (disk === null) return skip('needs to mount a disk: run it as root');
  shown('fault', "the disk full under an embedded graph's server");
  const options = { folder, queryTimeoutMs: 30_000 };
  try {
    const store = await openEmbedded(options);
    await migrate(store);
    const app = await serverOver(store, { logLevel: 'silent' });
    const ask = async (query: string, variables: object = {}) => {
      const response = await app.inject({ method: 'POST', url: '/graphql', payload: { query, variables } });
      return response.json();
    };
    const ingest = (number: number) =>
      ask(mutation, {
        input: {
          title: `Report ${number}`,
          url: `https://example.com/full/${number}`,
          body: `Xi Jinping met Vladimir Putin in Moscow. ${`Paragraph ${number} tells of nothing. `.repeat(800)}`,
        },
      });
    const acknowledged: string[] = [];
    let refusal: { message: string; extensions: { code: string } } | undefined;
    for (let number = 0; refusal === undefined && number < 200; number++) {
      const { data, errors } = await ingest(number);
      refusal = errors?.[0];
      if (refusal === undefined) acknowledged.push(data.ingestArticle.article.id);
    }
    expect(refusal?.extensions.code).toBe('STORE_UNAVAILABLE');
    expect(acknowledged.length).toBeGreaterThan(0);
    const articles = async () => (await ask('{ articles(first: 1) { totalCount } }')).data.articles.totalCount;
    expect(await articles()).toBe(acknowledged.length);
    expect((await ingest(1000)).errors[0].extensions.code).toBe('STORE_UNAVAILABLE');

    disk.remount('size=40m');
    const { data } = await ingest(1001);
    expect(data.ingestArticle.created).toBe(true);
    expect(await articles()).toBe(acknowledged.length + 1);
    await app.close();
    await store.close();

    const reopened = await openEmbedded(options);
    const found = await reopened.read<{ key: string }>('article/by-id', { ids: acknowledged });
    expect(found.map(({ key }) => key).sort()).toEqual([...acknowledged].sort());
    expect((await check(reopened)).filter(({ wrong }) => wrong > 0)).toEqual([]);
    await reopened.close();
  } finally {
    disk.unmount();
    rmSync(root, { recursive: true, force: true });
  }
});
