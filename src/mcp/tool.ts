import type { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { z } from 'zod';
import { InvalidInputError } from '../errors.ts';
import type { FindQuery } from '../generated/operations.ts';
import { type Answer, Citation } from './answer.ts';

/**
 * Runs an operation of `operations/` by its file's name. `Data` is trusted to be that operation's.
 * @throws {GraphQLError} the first error of its answer
 */
export type Ask = <Data>(operation: string, variables: Record<string, unknown>) => Promise<Data>;

interface Definition<Input extends z.ZodRawShape> {
  /** What an assistant calls it; its main operation has the same name. */
  name: string;
  title: string;
  description: string;
  input: Input;
  run(input: z.output<z.ZodObject<Input>>, ask: Ask): Promise<Answer>;
}

export interface Tool {
  name: string;
  /** Offers the tool; what `explain` makes of an error becomes its answer. */
  offer(server: McpServer, ask: Ask, explain: (error: unknown) => string): void;
}

const outputSchema = { facts: z.record(z.string(), z.unknown()), citations: z.array(Citation) };

export function defineTool<Input extends z.ZodRawShape>({ name, input, run, ...about }: Definition<Input>): Tool {
  const checked = z.object(input);
  const inputSchema: z.ZodRawShape = input;
  return {
    name,
    offer: (server, ask, explain) => {
      const annotations = { readOnlyHint: true, openWorldHint: false };
      server.registerTool(name, { ...about, inputSchema, outputSchema, annotations }, async (given) => {
        try {
          const { text, ...structuredContent } = await run(checked.parse(given), ask);
          return { content: [{ type: 'text', text }], structuredContent };
        } catch (error) {
          return { content: [{ type: 'text', text: explain(error) }], isError: true };
        }
      });
    },
  };
}

/** The id of an entity named by its id or by any name it is known under. */
export async function entityId(nameOrId: string, ask: Ask): Promise<string> {
  if (/^[a-z]+:\S+$/.test(nameOrId)) return nameOrId;
  const { entity } = await ask<FindQuery>('find', { name: nameOrId });
  if (entity === null) throw notFound(nameOrId);
  return entity.id;
}

export function notFound(what: string): InvalidInputError {
  return new InvalidInputError('name', `nothing in the graph is known as "${what}"; the tool search may find it`);
}
