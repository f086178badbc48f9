import { Readable } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import { NewsgraphError } from '../errors.ts';
import { patience } from '../limits/patience.ts';
import { refuse } from '../refuse.ts';
import { cancellable } from '../store/cancel.ts';
import type { Store } from '../store/store.ts';
import { exportText, formats } from './index.ts';
import { readRequest } from './request.ts';
import { scopeOf } from './scope.ts';

interface Route {
  Params: { format: string };
  Querystring: Record<string, string | string[]>;
}

export const exportPath = '/export/:format';

/** `GET /export/<format>`: a file, sent as it is read and as fast as it is taken. */
export async function exportRoutes(app: FastifyInstance, { store }: { store: Store }): Promise<void> {
  // HEAD would read the whole graph to send nothing.
  app.get<Route>(exportPath, { exposeHeadRoute: false }, async (request, reply) => {
    const { params, query } = request;
    try {
      const { format, options, selection, filename } = readRequest(params.format, { ...query });
      const { signal, leave } = patience();
      reply.raw.once('close', leave);
      const read = cancellable(store, signal);
      const scope = await scopeOf(selection, read);
      const text = await started(exportText(read, scope, format, options));
      return reply
        .type(formats[format].contentType)
        .header('content-disposition', `attachment; filename="${filename}"`)
        .send(Readable.from(text, { objectMode: false, highWaterMark: 65_536 }));
    } catch (error) {
      if (!(error instanceof NewsgraphError)) throw error;
      if (error.code === 'BAD_USER_INPUT') return refuse(request, reply, 400, error);
      if (error.code !== 'STORE_UNAVAILABLE') request.log.error(error);
      return refuse(request, reply, 503, error);
    }
  });
}

/** The same text, its first piece read: what fails before it can still be told. */
async function started(text: AsyncGenerator<string>): Promise<AsyncGenerator<string>> {
  const first = await text.next();
  return (async function* () {
    try {
      if (first.done !== true) yield first.value;
      yield* text;
    } finally {
      await text.return(undefined);
    }
  })();
}
