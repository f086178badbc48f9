import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

const jsonReport = process.env['VITEST_JSON'];

export default defineConfig({
  // The copy that the packages load: two copies refuse each other's schemas and errors.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: 'test/support/global-setup.ts',
    // Each worker has a Neo4j of its own; one that is given serves one worker. Many of the files wait for processes.
    maxWorkers: process.env['NEO4J_URI'] ? 1 : Math.min(2, availableParallelism()),
    testTimeout: 180_000,
    hookTimeout: 180_000,
    // Stopping a Neo4j in Docker takes longer than the default.
    teardownTimeout: 60_000,
    ...(jsonReport === undefined ? {} : { reporters: ['default', ['json', { outputFile: jsonReport }]] }),
  },
});
