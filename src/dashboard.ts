import { existsSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { loadTrustedDocuments, type TrustedDocuments } from './trusted-documents.ts';

const yearSeconds = 31_536_000;

/** The folder in which `npm run build:web` puts the dashboard; undefined when it has not been built. */
export function builtDashboard(): string | undefined {
  const folder = fileURLToPath(new URL('./web/', import.meta.url));
  return existsSync(`${folder}index.html`) ? folder : undefined;
}

/** What the dashboard asks for: a server that answers trusted documents only answers these too. */
export function dashboardDocuments(folder: string): TrustedDocuments {
  return loadTrustedDocuments(join(folder, 'trusted-documents.json'));
}

/**
 * The dashboard at `/`: files that hold nothing of the graph. Its views have addresses of their own, which the page in
 * the browser makes out, so whatever a browser wants to show and no route answers is that page.
 */
export async function serveDashboard(app: FastifyInstance, { folder }: { folder: string }): Promise<void> {
  app.addHook('onRoute', (route) => {
    route.config = { ...route.config, isOpen: true };
  });
  await app.register(fastifyStatic, {
    root: folder,
    wildcard: false,
    cacheControl: false,
    // Beside the files since they were built: to compress them for each visitor takes longer than to send them.
    preCompressed: true,
    globIgnore: ['**/*.{br,gz}'],
    setHeaders: (reply, path) => {
      // Files under assets/ are named by what is in them, the others are asked for anew.
      const isNamedByContent = path.includes(`${sep}assets${sep}`);
      reply.header('cache-control', isNamedByContent ? `public, max-age=${yearSeconds}, immutable` : 'no-cache');
    },
  });
  app.setNotFoundHandler((request, reply) => {
    const { method, headers, url } = request;
    const isPage = (method === 'GET' || method === 'HEAD') && headers.accept?.includes('text/html') === true;
    if (isPage) return reply.sendFile('index.html');
    const message = `Route ${method}:${url} not found`;
    return reply.code(404).send({ statusCode: 404, error: 'Not Found', message });
  });
}
