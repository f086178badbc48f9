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
import { OverloadedError } from '../errors.ts';
import type { Admission } from '../limits/admission.ts';
import { costOfOperation, tooCostly } from '../limits/cost-limit.ts';
import { nestingRefusal } from '../limits/nesting.ts';
import { patience } from '../limits/patience.ts';
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

/** What a server has its subscriptions keep to, and who is told of them. */
export interface Subscribing {
  createContext: (signal: AbortSignal) => Context;
  /** How long each answer may take, in milliseconds. */
  answerMs: number;
  /** Answers take their turn among all operations, however long that is: there is one of each subscription at most. */
  admission: Admission;
  /** Told of a subscription that begins; what it returns is called when it has ended. */
  subscribed?: (() => () => void) | undefined;
  /** Told of each answer. */
  answered?: (() => void) | undefined;
}

/**
 * The answers of a subscription, each executed in a context of its own, so that nothing is read from an earlier
 * answer's loaders, and with the cursor to resume from as `extensions.cursor`. One that has no data ends them: whoever
 * resumes from the last cursor gets it again.
 */
export async function subscribe(
  args: ExecutionArgs,
  { createContext, answerMs, admission, subscribed, answered }: Subscribing,
): Promise<AsyncGenerator<ExecutionResult> | ExecutionResult> {
  const begun = await admission.enter().catch(refusal);
  if (begun instanceof GraphQLError) return { errors: [begun] };
  const following = patience();
  const contextValue = createContext(following.signal);
  const stream = await createSourceEventStream({ ...args, contextValue }).finally(begun);
  if (!(Symbol.asyncIterator in stream)) return { errors: (stream.errors ?? []).map(ofRequest) };
  // Every subscription of the schema gives these.
  const source = stream as AsyncGenerator<LiveNode<object>>;

  const ended = once(subscribed?.());
  const answer = async (node: LiveNode<object>): Promise<ExecutionResult> => {
    const done = await admission.enter({ isPatient: true });
    const { signal, limit, end } = patience(following.signal);
    limit(answerMs);
    try {
      return await execute({ ...args, rootValue: node, contextValue: createContext(signal) });
    } finally {
      end();
      done();
    }
  };

  async function* answers(): AsyncGenerator<ExecutionResult> {
    try {
      for await (const node of source) {
        const { data, errors, extensions } = await answer(node);
        if (data == null) throw errors?.[0] ?? new Error('expected data or an error, got neither');
        answered?.();
        yield { data, ...(errors && { errors }), extensions: { ...extensions, cursor: node.cursor } };
      }
    } finally {
      ended();
    }
  }
  // One that is stopped before its first answer was asked for never comes to its end.
  return stoppable(answers(), () => {
    ended();
    following.leave();
    void source.return(undefined);
  });
}

function once(call: (() => void) | undefined): () => void {
  let rest = call;
  return () => {
    rest?.();
    rest = undefined;
  };
}

/** What is told to who begins a subscription while the server has more to do than it holds. */
export function refusal(error: unknown): GraphQLError {
  if (error instanceof OverloadedError) return withCode(new GraphQLError(error.message), error.code);
  throw error;
}

/** Errors of a resolver have a path; the others are about variables. */
function ofRequest(error: GraphQLError): GraphQLError {
  return error.path === undefined ? withCode(error, 'BAD_USER_INPUT') : error;
}

function withCode(error: GraphQLError, code: string): GraphQLError {
  error.extensions['code'] ??= code;
  return error;
}
