import type { FastifyInstance } from 'fastify';
import { Lexer, Source, TokenKind } from 'graphql';

/** How deep brackets may stand within each other: of what is deeper, reading alone could use up the stack. */
const mostNesting = 500;

const refusal = `expected brackets at most ${mostNesting} deep within each other, got more`;
const opening: ReadonlySet<string> = new Set([TokenKind.BRACE_L, TokenKind.BRACKET_L, TokenKind.PAREN_L]);
const closing: ReadonlySet<string> = new Set([TokenKind.BRACE_R, TokenKind.BRACKET_R, TokenKind.PAREN_R]);

/** Refuses requests whose body or document is nested too deeply. To be called before anything else reads them. */
export function limitNesting(app: FastifyInstance, maxTokens: number): void {
  app.addHook('preHandler', async ({ body, query }, reply) => {
    const documents = [body, query].map((request) => (isRecord(request) ? request['query'] : null));
    const isTooDeep =
      isDeep(body) || documents.some((text) => typeof text === 'string' && nestingRefusal(text, maxTokens) !== null);
    if (!isTooDeep) return undefined;
    return reply.code(400).send({ errors: [{ message: refusal, extensions: { code: 'BAD_REQUEST' } }] });
  });
}

/** Why a document is not parsed; null for one that may be. What is no GraphQL is told by whoever parses it. */
export function nestingRefusal(document: string, maxTokens: number): string | null {
  // Most have too few brackets to be too deep, wherever these stand.
  if (document.split(/[{[(]/, mostNesting + 2).length <= mostNesting + 1) return null;
  const lexer = new Lexer(new Source(document));
  let depth = 0;
  try {
    for (let count = 0; count <= maxTokens; count++) {
      const { kind } = lexer.advance();
      if (kind === TokenKind.EOF) return null;
      if (opening.has(kind)) depth++;
      else if (closing.has(kind)) depth--;
      if (depth > mostNesting) return refusal;
    }
  } catch {
    return null;
  }
  return null;
}

function isDeep(value: unknown): boolean {
  let level = [value];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > mostNesting) return true;
    level = level.filter(isRecord).flatMap((one) => Object.values(one));
  }
  return false;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
