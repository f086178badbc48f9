import { readFileSync } from 'node:fs';
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { type DocumentNode, execute, GraphQLError, type GraphQLSchema, parse } from 'graphql';
import { z } from 'zod';
import { createContext } from '../context.ts';
import { NewsgraphError } from '../errors.ts';
import type { Extractor } from '../ingest/types.ts';
import type { Store } from '../store/store.ts';
import { version } from '../version.ts';
import type { Ask, Tool } from './tool.ts';
import { article } from './tools/article.ts';
import { evidence } from './tools/evidence.ts';
import { meetings } from './tools/meetings.ts';
import { paths } from './tools/paths.ts';
import { profile } from './tools/profile.ts';
import { search } from './tools/search.ts';

/** Every tool; one is offered when the schema has what its operation asks for. */
const tools: readonly Tool[] = [search, profile, meetings, paths, evidence, article];

const instructions =
  'A knowledge graph of news. Every fact is cited by the sentence that says so: quote it and name its article. ' +
  'What is not cited here is not known here.';

export interface AssistantParts {
  schema: GraphQLSchema;
  store: Store;
  extractor: Extractor;
}

/** The tools of an assistant over a graph, not yet connected to one. */
export function createAssistantServer({ schema, store, extractor }: AssistantParts): McpServer {
  const server = new McpServer({ name: 'newsgraph', version }, { instructions });
  const ask: Ask = async <Data>(operation: string, variableValues: Record<string, unknown>) => {
    const contextValue = createContext(store, extractor);
    const { data, errors } = await execute({ schema, document: read(operation), variableValues, contextValue });
    if (errors?.[0] !== undefined) throw errors[0];
    // Null prototypes and getters of the executor's result are left behind; its shape is the operation's.
    return JSON.parse(JSON.stringify(data)) as Data;
  };
  for (const tool of tools) tool.offer(server, ask, explain);
  return server;
}

/** Serves an assistant over standard input and output until it leaves. */
export async function serveAssistant(parts: AssistantParts): Promise<void> {
  const server = createAssistantServer(parts);
  const left = new Promise<void>((resolve) => {
    for (const event of ['end', 'close']) process.stdin.once(event, () => resolve());
    for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => resolve());
  });
  await server.connect(new StdioServerTransport());
  await left;
  await server.close();
}

/** What the assistant is told; a fault of ours is told on standard error alone. */
function explain(error: unknown): string {
  const cause = error instanceof GraphQLError ? (error.originalError ?? error) : error;
  if (cause instanceof NewsgraphError || cause instanceof GraphQLError) return cause.message;
  if (cause instanceof z.ZodError) return z.prettifyError(cause);
  console.error(cause);
  return 'Internal error';
}

function read(operation: string): DocumentNode {
  return parse(readFileSync(new URL(`../../src/mcp/operations/${operation}.graphql`, import.meta.url), 'utf8'));
}
