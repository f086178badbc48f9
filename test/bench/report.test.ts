import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Writing } from '../../bench/ingest.ts';
import { usageOf } from '../../bench/measure/process-usage.ts';
import { startServer } from '../../bench/measure/server-process.ts';
import { charts } from '../../bench/report/charts.ts';
import { tables } from '../../bench/report/tables.ts';
import { meanRatio, type Result, ratio } from '../../bench/result.ts';

const timing = (p50: number) => ({ count: 9, min: p50 / 2, p25: p50 - 1, p50, p75: p50 + 1, p99: p50 * 3 });
const load = { clients: 32, seconds: 30, requests: 3_000, p50: 9, failures: 0, neo4jCpuMsPerRequest: null };

function result(size: number, engine: Result['engine'] = 'neo4j'): Result {
  const isNeo4j = engine === 'neo4j';
  return {
    size,
    engine,
    takenAt: '2025-12-31T00:00:00.000Z',
    machine: { cpu: 'Made-up CPU', cores: 2, memoryGb: 8, system: 'Linux 6' },
    versions: { node: '20.19.0', ...(isNeo4j ? { neo4j: '5.26.0 community' } : {}) },
    operations: {
      feed: {
        newsgraph: timing(10),
        ...(isNeo4j ? { cached: timing(2), peer: timing(40), tunedPeer: timing(20), byHand: timing(5) } : {}),
      },
      paths: { newsgraph: timing(size / 1_000), ...(isNeo4j ? { byHand: timing(20) } : {}) },
    },
    throughput: isNeo4j
      ? {
          newsgraph: { ...load, requestsPerSecond: 500, p99: 20, cpuMsPerRequest: 1.5, peakMemoryMb: 150 },
          peer: { ...load, requestsPerSecond: 100, p99: 80, cpuMsPerRequest: 6, peakMemoryMb: 300 },
        }
      : null,
    server: {
      startMs: isNeo4j ? 900 : 300,
      memoryMb: { afterStart: 100, afterOperations: isNeo4j ? null : size / 100 },
    },
  };
}

const results = [result(10_000), result(10_000, 'embedded'), result(100_000)];
const embedded = [result(10_000, 'embedded'), result(50_000, 'embedded')];

describe('what is reported of measurements', () => {
  it('compares by the medians, and over operations by the geometric mean of those that both answer', () => {
    const [{ operations }] = results as [Result];
    expect(ratio(operations['feed'] ?? {}, 'peer')).toBe(4);
    expect(ratio(operations['paths'] ?? {}, 'peer')).toBeNull();
    expect(meanRatio(result(10_000), 'peer')).toBeCloseTo(4);
    expect(meanRatio(result(10_000), 'byHand')).toBeCloseTo(1);
    expect(meanRatio(result(10_000, 'embedded'), 'peer')).toBeNull();
  });

  it('is written between the markers of the document', () => {
    const document = readFileSync(new URL('../../docs/performance.md', import.meta.url), 'utf8');
    const parts = tables(results, []);
    for (const name of parts.keys()) expect(document).toMatch(new RegExp(`<!-- ${name} -->[^]*<!-- /${name} -->`));
    expect(parts.get('latency')).toMatch(
      /\| feed +\| 10 \(9 to 11; 30\) +\| 2 \(1 to 3; 6\) +\| 40 .* \| 4\.00 .* \| 2\.00 .* \| 0\.50 /,
    );
    expect(parts.get('growth')).toMatch(/\| paths +\| 10 +\| 100 +\| 10\.00 /);
    expect(parts.get('growth')).not.toContain('Embedded:');
    expect(tables(embedded, []).get('growth')).toMatch(/^Embedded:\n\n[\s\S]*\| paths +\| 10 +\| 50 +\| 5\.00 /);
    expect(parts.get('growth')).toMatch(/\| 10,000 +\| embedded +\| 300 +\| 100 +\| 100 +\|/);
    expect(parts.get('growth')).toMatch(/\| 100,000 +\| neo4j +\| 900 +\| 100 +\| +\|/);
    const { server: _, ...unmeasured } = result(10_000);
    expect(tables([unmeasured], []).get('growth')).toBe('Nothing is measured yet.');
    expect(parts.get('throughput')).toMatch(/\| requests a second +\| 500 +\| 100 /);
    expect(tables([], []).get('latency')).toBe('Nothing is measured yet.');
  });

  it('tell how fast articles were stored, and whether any was lost', () => {
    const memory = [10, 20, 30].map((articles) => ({ articles, megabytes: articles * 10 }));
    const counts = {
      articles: 30,
      actors: 0,
      organizations: 0,
      places: 0,
      events: 0,
      statements: 0,
      claims: 0,
      sources: 0,
    };
    const writing: Writing = {
      engine: 'neo4j',
      processes: 2,
      batch: 10,
      articles: 30,
      articlesPerSecond: 99,
      articlesPerSecondLater: 120,
      cpuMs: { neo4j: 8.5 },
      nodesAnArticle: 40.1,
      relationshipsAnArticle: 80.2,
      takenAt: '',
      machine: result(1).machine,
      memory,
      stored: counts,
      nothingLost: true,
    };
    expect(tables([], [writing, { ...writing, nothingLost: false }]).get('writing')).toMatch(
      /\| neo4j +\| 2 +\| 30 +\| 10 +\| 99 +\| 120 +\| +\| 8.5 +\| 40.1 +\| 80.2 +\| 100 +\| 200 +\| 300 +\| 300 +\| none \|\n.*\| some \|$/,
    );
  });

  it('has how long a server takes to start, and what it holds', async () => {
    const args = [
      '--eval',
      "require('node:http').createServer((_, response) => response.end()).listen(process.env.PORT)",
    ];
    const server = await startServer(args, {});
    try {
      expect(server.startMs).toBeGreaterThan(10);
      expect(server.startMs).toBeLessThan(60_000);
      const usage = usageOf(process.pid);
      if (usage === null) return;
      expect(Math.abs(usage.memoryMb - process.memoryUsage.rss() / 2 ** 20)).toBeLessThan(50);
      expect(server.startMemoryMb).toBeGreaterThan(10);
    } finally {
      await server.stop();
    }
  });

  it('is drawn with its axes named', async () => {
    const drawn = await charts(results);
    expect([...drawn.keys()]).toEqual(['growth.svg', 'ratios.svg', 'throughput.svg']);
    for (const svg of drawn.values()) expect(svg).toContain('<svg');
    for (const words of ['articles', 'ms (median)', 'newsgraph, embedded', '@neo4j/graphql', 'Cypher by hand']) {
      expect(drawn.get('growth.svg')).toContain(words);
    }
    expect((await charts([])).size).toBe(0);
  });
});
