import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { compressed } from './compressed.ts';
import { trustedDocuments } from './trusted-documents.ts';

const browsers = ['chrome123', 'edge123', 'firefox121', 'safari17.5'];
const api = 'http://127.0.0.1:4000';

// What is built is what is served, whoever builds it: a test runner would get the slower React made for developers.
if (process.argv.includes('build')) process.env['NODE_ENV'] = 'production';

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react(), trustedDocuments(), compressed()],
  build: {
    outDir: '../dist/web',
    emptyOutDir: true,
    target: browsers,
    cssTarget: browsers,
    // The manifest tells the budget's test what the first screen loads.
    manifest: true,
    // Files of their own: a policy of `'self'` lets no `data:` in.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    // test/web/budget.test.ts holds it, compressed.
    chunkSizeWarningLimit: 800,
  },
  worker: { format: 'es' },
  server: { proxy: { '/graphql': { target: api, ws: true }, '/export': api } },
});
