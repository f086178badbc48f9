import {
  createSourceEventStream,
  type ExecutionArgs,
  type ExecutionResult,
  execute,
  GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  parse,
  specifiedRules,
  type ValidationRule,
  validate,
} from 'graphql';
import type { SubscribePayload } from 'graphql-ws';
import type { Context } from '../context.ts';
import type { LiveNode } from '../entities/subscription.ts';
import { costOfOperation, tooCostly } from '../limits/cost-limit.ts';
import { nestingRefusal } from '../limits/nesting.ts';
import { type TrustedDocuments, trustedText, untrusted } from '../trusted-documents.ts';
import { stoppable } from './stoppable.ts';

/** What an operation must keep to, as over HTTP. */
export interface OperationLimits {
  maxTokens: number;
  /** On top of those of the specification. */
  validationRules: readonly ValidationRule[];
  maxCost: number;
  /** Whether messages may name what the schema has instead of what was asked for. */
  suggestions: boolean;
  /** When given, nothing else is executed. */
  trustedDocuments?: TrustedDocuments | null;
}

/** A subscription that is ready to run, or what is wrong with what the client sent. */
export function readOperation(
  schema: GraphQLSchema,
  { operationName, variables, query: given, extensions }: SubscribePayload,
  { maxTokens, validationRules, maxCost, suggestions, trustedDocuments }: OperationLimits,
): ExecutionArgs | readonly GraphQLError[] {
  try {
    const request = { query: given, ...(extensions == null ? {} : { extensions }) };
    const query = trustedDocuments == null ? given : trustedText(request, trustedDocuments);
    if (query === undefined) return [new GraphQLError(untrusted.message, untrusted)];
    const tooDeep = nestingRefusal(query, maxTokens);
    if (tooDeep !== null) return [withCode(new GraphQLError(tooDeep), 'GRAPHQL_PARSE_FAILED')];
    const document = parse(query, { maxTokens });
    const rules = [...specifiedRules, ...validationRules];
    const errors = validate(schema, document, rules, { hideSuggestions: !suggestions });
    if (errors.length > 0) return errors.map((error) => withCode(error, 'GRAPHQL_VALIDATION_FAILED'));
    const operation = getOperationAST(document, operationName);
    if (operation?.operation !== 'subscription') {
      const message = 'expected one subscription; queries and mutations are answered over HTTP';
      return [withCode(new GraphQLError(message), 'BAD_USER_INPUT')];
    }
    const refusal = tooCostly(costOfOperation(schema, document, operation, variables ?? {}), maxCost);
    if (refusal !== null) return [refusal];
    return {
      schema,
      document,
      hideSuggestions: !suggestions,
      ...(operationName == null ? {} : { operationName }),
      ...(variables == null ? {} : { variableValues: variables }),
    };
  } catch (error) {
    if (error instanceof GraphQLError) return [withCode(error, 'GRAPHQL_PARSE_FAILED')];
    throw error;
  }
}

/**
 * The answers of a subscription, each executed in a context of its own, so that nothing is read from an earlier
 * answer's loaders, and with the cursor to resume from as `extensions.cursor`. One that has no data ends them: whoever
 * resumes from the last cursor gets it again.
 */
export async function subscribe(
  args: ExecutionArgs,
  createContext: () => Context,
): Promise<AsyncGenerator<ExecutionResult> | ExecutionResult> {
  const stream = await createSourceEventStream({ ...args, contextValue: createContext() });
  if (!(Symbol.asyncIterator in stream)) return { errors: (stream.errors ?? []).map(ofRequest) };
  // Every subscription of the schema gives these.
  const source = stream as AsyncGenerator<LiveNode<object>>;

  async function* answers(): AsyncGenerator<ExecutionResult> {
    for await (const node of source) {
      const { data, errors, extensions } = await execute({ ...args, rootValue: node, contextValue: createContext() });
      if (data == null) throw errors?.[0] ?? new Error('expected data or an error, got neither');
      yield { data, ...(errors && { errors }), extensions: { ...extensions, cursor: node.cursor } };
    }
  }
  return stoppable(answers(), () => void source.return(undefined));
}

/** Errors of a resolver have a path; the others are about variables. */
function ofRequest(error: GraphQLError): GraphQLError {
  return error.path === undefined ? withCode(error, 'BAD_USER_INPUT') : error;
}

function withCode(error: GraphQLError, code: string): GraphQLError {
  error.extensions['code'] ??= code;
  return error;
}
