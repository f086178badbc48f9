import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { ModelConfig } from '../../../src/config.ts';
import type { Answer } from '../../../src/ingest/model/answer.ts';

/** What was asked of the service. */
export interface Asked {
  authorization: string | undefined;
  body: {
    model: string;
    messages: { role: string; content: string }[];
    response_format?: { type: string };
    [parameter: string]: unknown;
  };
}

/** Answers one request; the number counts from 0. */
export type Handler = (response: ServerResponse, asked: Asked, number: number) => unknown;

/** A service of a language model, over HTTP on this machine, that answers as it is told. */
export interface Service {
  config: ModelConfig;
  asked: Asked[];
  /** Most requests that were under way at once. */
  mostAtOnce(): number;
  close(): Promise<void>;
}

export const secret = 'sk-a-very-secret-key';

export async function startService(handle: Handler, settings: Partial<ModelConfig> = {}): Promise<Service> {
  const asked: Asked[] = [];
  let [now, most] = [0, 0];
  const server = createServer(async (request, response) => {
    most = Math.max(most, ++now);
    response.once('close', () => now--);
    const one = { authorization: request.headers.authorization, body: JSON.parse(await textOf(request)) };
    await handle(response, one, asked.push(one) - 1);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    config: {
      url: `http://127.0.0.1:${port}/v1`,
      name: 'stand-in',
      key: secret,
      timeoutMs: 5_000,
      retries: 2,
      concurrency: 4,
      budgetTokens: null,
      pieceTokens: 3_000,
      answerTokens: 1_000,
      ...settings,
    },
    asked,
    mostAtOnce: () => most,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function textOf(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of request) text += chunk;
  return text;
}

export const nothing: Answer = { entities: [], roles: [], events: [], statements: [] };

/** Answers as a chat completion. */
export function reply(response: ServerResponse, content: unknown, { cut = false, tokens = 100 } = {}): void {
  send(response, 200, {
    id: 'chatcmpl-1',
    object: 'chat.completion',
    created: 0,
    model: 'stand-in',
    choices: [
      {
        index: 0,
        finish_reason: cut ? 'length' : 'stop',
        message: { role: 'assistant', content: typeof content === 'string' ? content : JSON.stringify(content) },
      },
    ],
    usage: { prompt_tokens: tokens - 10, completion_tokens: 10, total_tokens: tokens },
  });
}

/** Answers as a service does that will not. */
export function refuse(response: ServerResponse, status: number, message: string, headers: object = {}): void {
  send(response, status, { error: { message, type: 'error', code: null } }, headers);
}

function send(response: ServerResponse, status: number, body: object, headers: object = {}): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));
}
