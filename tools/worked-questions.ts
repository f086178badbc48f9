/**
 * The questions of `docs/questions.md` with their answers. Each is a block of GraphQL, perhaps one of variables, and
 * one of the answer; blocks of one heading are asked in their order, of one graph of the sample articles.
 * `npm run questions` writes the answers anew.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ApolloServer } from '@apollo/server';
import { type Context, createContext } from '../src/context.ts';
import { rulesExtractor } from '../src/ingest/extract/extract.ts';
import { ingestInputs } from '../src/ingest/ingest-inputs.ts';
import { createSchema } from '../src/schema.ts';
import { openEmbedded } from '../src/store/embedded.ts';
import { migrate } from '../src/store/migrate.ts';
import type { Store } from '../src/store/store.ts';

export const questionsFile = fileURLToPath(new URL('../docs/questions.md', import.meta.url));
const samples = fileURLToPath(new URL('../samples/articles/', import.meta.url));

/** The time at which the sample articles were ingested, for the answers that tell it. */
export const ingestedAt = '2025-02-01T00:00:00.000Z';

const block =
  /```graphql\n(?<query>.*?)```\n(?:\n```json variables\n(?<variables>.*?)```\n)?\n```json\n(?<answer>.*?)```/gs;

/** Puts the sample articles into an empty graph, all at one time. */
export async function readSamples(store: Store): Promise<void> {
  const pipeline = { store, extractor: rulesExtractor, now: () => new Date(ingestedAt) };
  for await (const outcomes of ingestInputs([samples], pipeline)) {
    const refused = outcomes.find((outcome) => 'error' in outcome);
    if (refused !== undefined) throw new Error(`expected every sample to be stored, ${refused.origin} was not`);
  }
}

/** The text with every answer as the graph gives it now. */
export async function answered(text: string, store: Store): Promise<string> {
  const apollo = new ApolloServer<Context>({ schema: createSchema() });
  let result = '';
  let end = 0;
  for (const match of text.matchAll(block)) {
    const { query = '', variables, answer = '' } = match.groups ?? {};
    const given: Record<string, unknown> = variables === undefined ? {} : JSON.parse(variables);
    const { body } = await apollo.executeOperation(
      { query, variables: given },
      { contextValue: createContext(store, rulesExtractor) },
    );
    if (body.kind !== 'single') throw new Error('expected one answer');
    const { data, errors } = body.singleResult;
    const now = `${compact(errors === undefined ? data : { errors: errors.map(({ message }) => message) })}\n`;
    const at = match.index + match[0].lastIndexOf(answer, match[0].length - 3);
    result += text.slice(end, at) + now;
    end = at + answer.length;
  }
  return result + text.slice(end);
}

const widest = 120;

/** JSON on few lines: what fits on one line stands on one. */
function compact(value: unknown, indent = ''): string {
  const flat = JSON.stringify(value) ?? 'null';
  if (value === null || typeof value !== 'object' || flat.length + indent.length <= widest) return spaced(flat);
  const deeper = `${indent}  `;
  const isList = Array.isArray(value);
  const lines = isList
    ? value.map((item) => deeper + compact(item, deeper))
    : Object.entries(value).map(([key, item]) => `${deeper}${JSON.stringify(key)}: ${compact(item, deeper)}`);
  const [open, close] = isList ? '[]' : '{}';
  return `${open}\n${lines.join(',\n')}\n${indent}${close}`;
}

/** `{"a":1,"b":[2,3]}` with a space after each comma and colon that is not inside of a string. */
function spaced(json: string): string {
  return json.replace(/"(?:[^"\\]|\\.)*"|[,:]/g, (part) => (part === ',' || part === ':' ? `${part} ` : part));
}

async function main(): Promise<void> {
  const store = await openEmbedded({ queryTimeoutMs: 30_000 });
  await migrate(store);
  await readSamples(store);
  writeFileSync(questionsFile, await answered(readFileSync(questionsFile, 'utf8'), store));
  await store.close();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();
