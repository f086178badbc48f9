import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RawArticle } from '../../src/ingest/types.ts';
import { joinStories, leaveStories } from '../../src/ingest/write/stories.ts';
import type { Store } from '../../src/store/store.ts';
import { engines } from '../support/engines.ts';
import { article, ingestAll, storiesOf } from '../support/stories.ts';

const subjects = [
  ['Kestrel Bay', 'Orla Fenwick', 'ferry capsized in rough water', 'divers searched the harbour for survivors'],
  ['Orla Fenwick', 'Brannoch Council', 'mayor resigned over contracts', 'prosecutors examined the invoices'],
  ['Brannoch Council', 'Tarn Valley', 'dam inspection found cracks', 'engineers lowered the reservoir'],
  ['Tarn Valley', 'Kestrel Bay', 'striking miners blocked the railway', 'commuters waited for buses'],
] as const;

/** A report made of parts of subjects that share names with each other, so that stories touch, join and part. */
function report(index: number, { parts, day }: { parts: number[]; day: number }): RawArticle {
  const sentences = parts.map((part) => {
    const [place, who, what, then] = subjects[part % subjects.length] ?? subjects[0];
    return part % 3 === 0
      ? `In ${place} a ${what} on that day, said ${who}.`
      : `${who} of ${place}: ${then}, as ${what}.`;
  });
  const publishedAt = new Date(Date.UTC(2025, 0, 1 + day)).toISOString();
  const body = `${sentences.join(' ')} Reporter number ${index} watched.`;
  return article(`paper${index % 3}/${index}`, publishedAt, sentences[0] ?? '', body);
}

const reports = fc
  .array(fc.record({ parts: fc.array(fc.nat(11), { minLength: 1, maxLength: 4 }), day: fc.nat(45) }), {
    minLength: 2,
    maxLength: 14,
  })
  .map((drawn) => drawn.map((one, index) => report(index, one)));

async function leave(store: Store, ids: readonly string[]): Promise<void> {
  await store.write((tx) => leaveStories(tx, ids));
}

describe.each(engines)('stories on $name', (engine) => {
  const fresh = async (articles: readonly RawArticle[]) => {
    const store = await engine.open();
    const ids = await ingestAll(store, articles);
    const stories = await storiesOf(store, ids);
    await store.close();
    return stories;
  };

  it('follow from the set of articles, in whatever order they join and leave', async () => {
    const scenario = reports.chain((articles) =>
      fc.record({
        articles: fc.constant(articles),
        order: fc.shuffledSubarray(articles, { minLength: articles.length }),
        together: fc.integer({ min: 1, max: 5 }),
        leaving: fc.shuffledSubarray(articles),
        back: fc.boolean(),
      }),
    );
    await fc.assert(
      fc.asyncProperty(scenario, async ({ articles, order, together, leaving, back }) => {
        const store = await engine.open();
        const ids = new Map<RawArticle, string>();
        for (let start = 0; start < order.length; start += together) {
          const batch = order.slice(start, start + together);
          const stored = await ingestAll(store, batch);
          for (const [index, one] of batch.entries()) ids.set(one, stored[index] ?? '');
        }
        const gone = leaving.flatMap((one) => ids.get(one) ?? []);
        await leave(store, gone.slice(0, 1));
        await leave(store, gone.slice(1));
        if (back) await store.write((tx) => joinStories(tx, gone));
        const staying = back ? articles : articles.filter((one) => !leaving.includes(one));
        const incremental = await storiesOf(store, [...ids.values()]);
        await store.close();
        expect(incremental).toEqual(await fresh(staying));
      }),
      { numRuns: engine.name === 'embedded' ? 25 : 3 },
    );
  }, 180_000);

  it('do so, too, when more articles share their terms than a key leads to', async () => {
    const articles = Array.from({ length: 64 }, (_, index) =>
      report(index, { parts: [index % 12, 0], day: index % 7 }),
    );
    const backwards = [...articles].reverse();
    const store = await engine.open();
    const ids: string[] = [];
    for (let start = 0; start < backwards.length; start += 6) {
      ids.push(...(await ingestAll(store, backwards.slice(start, start + 6))));
    }
    const joined = await storiesOf(store, ids);
    await leave(
      store,
      ids.filter((_, index) => index % 4 === 0),
    );
    const left = await storiesOf(store, ids);
    await store.close();
    expect(joined).toEqual(await fresh(articles));
    expect(left).toEqual(await fresh(backwards.filter((_, index) => index % 4 !== 0)));
  });

  it('follow from the set of articles, whoever of several writers stored which and remembers what of it', async () => {
    const articles = Array.from({ length: 72 }, (_, index) =>
      report((index * 29) % 72, { parts: [index % 12, 0], day: (index * 5) % 9 }),
    );
    const store = await engine.open();
    const writers = [store, { ...store }, { ...store }];
    const ids: string[] = [];
    const gone: string[] = [];
    const each = 4;
    for (let start = 0; start < articles.length; start += each * writers.length) {
      const written = await Promise.all(
        writers.map((writer, index) =>
          ingestAll(writer, articles.slice(start + index * each, start + (index + 1) * each)),
        ),
      );
      ids.push(...written.flat());
      if (start % 24 === 0) continue;
      await leave(store, ids.slice(-1));
      gone.push(...ids.slice(-1));
    }
    const stories = await storiesOf(store, ids);
    await store.close();
    expect(gone).toHaveLength(3);
    expect(stories).toEqual(await fresh(articles.filter((_, index) => !gone.includes(ids[index] ?? ''))));
  });

  it('are asked for in as many queries for many articles as for few', async () => {
    const queriesFor = async (count: number) => {
      const store = await engine.open();
      const articles = Array.from({ length: 40 }, (_, index) =>
        report(index, { parts: [index, index + 1], day: index }),
      );
      await ingestAll(store, articles.slice(0, 8));
      const asked: string[] = [];
      const counting: Store = {
        ...store,
        write: (work) =>
          store.write((tx) =>
            work({
              run: (query, params) => {
                asked.push(query);
                return tx.run(query, params);
              },
            }),
          ),
      };
      await ingestAll(counting, articles.slice(8, 8 + count));
      await store.close();
      return asked.filter((query) => query.startsWith('ingest/story-')).length;
    };
    const few = await queriesFor(4);
    expect(few).toBeGreaterThan(5);
    expect(await queriesFor(32)).toBeLessThanOrEqual(few + 2);
  });

  it.each([
    {
      what: 'an earthquake',
      indonesian: [
        'Gempa Magnitudo 6,4 Guncang Lembata',
        'Gempa magnitudo 6,4 mengguncang Lembata, Nusa Tenggara Timur, pada 3 Maret 2025. Kepala BNPB Suharyanto mengatakan 14 rumah di Lewoleba rusak. Tim Basarnas dikirim ke Lembata dari Kupang.',
      ],
      english: [
        'Strong quake hits Lembata in eastern Indonesia',
        'A magnitude 6.4 earthquake shook Lembata on 3 March 2025, damaging 14 houses in Lewoleba. Suharyanto, who heads the agency BNPB, said Basarnas teams were on their way from Kupang.',
      ],
      another: [
        'Kupang Airport adds flights to Bali',
        'The airport of Kupang will have two more flights to Bali from April 2025, said Suharyanto Putra of the operator Angkasa. Tickets go on sale on Friday.',
      ],
    },
    {
      what: 'a visit',
      indonesian: [
        'Macron Temui Prabowo di Borobudur',
        'Presiden Prancis Emmanuel Macron bertemu Presiden Prabowo Subianto di Borobudur pada 29 Mei 2025. Keduanya ditemani Brigitte Macron dan Fadli Zon, dan menandatangani perjanjian soal kapal Scorpene.',
      ],
      english: [
        'Macron tours Borobudur with Prabowo',
        'French President Emmanuel Macron met President Prabowo Subianto at Borobudur on 29 May 2025, joined by Brigitte Macron and Fadli Zon. They signed an accord about Scorpene submarines.',
      ],
      another: [
        'Prabowo opens congress in Bandung',
        'President Prabowo Subianto opened the congress of farmers in Bandung on 29 May 2025. Amran Sulaiman promised cheaper fertiliser, and Dedi Mulyadi thanked him.',
      ],
    },
  ])('join $what told in two languages, and leave out what shares a name', async ({ indonesian, english, another }) => {
    const store = await engine.open();
    const day = '2025-05-29T08:00:00Z';
    const texts = [indonesian, english, another] as [string, string][];
    const ids = await ingestAll(
      store,
      texts.map(([title, body], index) => article(`paper${index}/1`, day, title, body)),
    );
    const rows = await store.read<{ key: string; story: { id: string } }>('article/story', { ids });
    await store.close();
    const [first, second, third] = ids.map((id) => rows.find(({ key }) => key === id)?.story.id);
    expect(first).toBeDefined();
    expect(second).toBe(first);
    expect(third).not.toBe(first);
  });
});
