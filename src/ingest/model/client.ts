import OpenAI, { APIConnectionTimeoutError, APIError, APIUserAbortError } from 'openai';
import type { ModelConfig } from '../../config.ts';
import { ExtractionError } from '../../errors.ts';
import { Admission } from './admission.ts';
import { answerJsonSchema } from './answer.ts';
import { boundedFetch } from './bounded-fetch.ts';
import { type Dialect, firstDialect, nextDialect } from './dialect.ts';
import { estimateTokens } from './pieces.ts';
import type { Message } from './prompt.ts';

/** What the model wrote. */
export interface Reply {
  content: string;
  /** Whether it was cut at the longest answer. */
  isCut: boolean;
  /** Tokens of question and answer. */
  tokens: number;
}

const longestProblem = 300;
const whereRefused = 'check NEWSGRAPH_MODEL_URL, NEWSGRAPH_MODEL and NEWSGRAPH_MODEL_KEY';

/** Asks a language model, within the limits of time, requests and tokens that are configured. */
export class ModelClient {
  /** Requests that were answered. */
  requests = 0;
  private readonly config: ModelConfig;
  private readonly openai: OpenAI;
  private readonly admission: Admission;
  private dialect: Dialect = firstDialect;

  constructor(config: ModelConfig) {
    const { url, key, timeoutMs, retries, concurrency, budgetTokens } = config;
    this.config = config;
    this.admission = new Admission(concurrency, budgetTokens);
    // What is not given here, the package would take from variables that are meant for other services.
    this.openai = new OpenAI({
      baseURL: url,
      apiKey: key ?? 'none',
      adminAPIKey: null,
      organization: null,
      project: null,
      timeout: timeoutMs,
      maxRetries: retries,
      fetch: boundedFetch(timeoutMs),
      logLevel: 'off',
    });
  }

  get tokens(): number {
    return this.admission.spent;
  }

  /** @throws {ExtractionError} telling what was expected and what came; never with the key */
  async ask(messages: readonly Message[], signal: AbortSignal): Promise<Reply> {
    const question = messages.reduce((sum, { content }) => sum + estimateTokens(content), 0);
    return this.admission.run(question + this.config.answerTokens, async () => {
      const reply = await this.request(messages, question, signal);
      this.requests++;
      return reply;
    });
  }

  private async request(messages: readonly Message[], question: number, signal: AbortSignal): Promise<Reply> {
    const { dialect } = this;
    try {
      const answer = await this.openai.chat.completions.create(this.parameters(messages, dialect), { signal });
      const choice = answer.choices?.[0];
      const { content, refusal } = choice?.message ?? {};
      if (refusal) throw new ExtractionError('expected the language model to read the article, got a refusal');
      if (choice === undefined) throw new ExtractionError('expected an answer of a language model, got none (choices)');
      const tokens = answer.usage?.total_tokens ?? question + estimateTokens(content ?? '');
      return { content: content ?? '', isCut: choice.finish_reason === 'length', tokens };
    } catch (error) {
      const refused = error instanceof APIError && (error.status === 400 || error.status === 422);
      const next = refused ? nextDialect(dialect, error.message) : null;
      if (next === null) throw this.told(error);
      // Requests that were under way together may learn the same.
      if (this.dialect === dialect) this.dialect = next;
      return this.request(messages, question, signal);
    }
  }

  private parameters(messages: readonly Message[], { format, limit, temperature }: Dialect) {
    return {
      model: this.config.name,
      messages: [...messages],
      stream: false as const,
      [limit]: this.config.answerTokens,
      ...(temperature ? { temperature: 0 } : {}),
      ...(format === 'json_object' ? { response_format: { type: format } } : {}),
      ...(format === 'json_schema'
        ? {
            response_format: { type: format, json_schema: { name: 'reading', strict: true, schema: answerJsonSchema } },
          }
        : {}),
    };
  }

  /** The error without its cause, which may hold the request and with it the key. */
  private told(error: unknown): Error {
    if (error instanceof ExtractionError) return error;
    if (error instanceof APIUserAbortError) return new ExtractionError('reading the article was stopped');
    const expected = 'expected an answer of the language model';
    if (error instanceof APIConnectionTimeoutError) {
      return new ExtractionError(
        `${expected} within ${this.config.timeoutMs} ms (NEWSGRAPH_MODEL_TIMEOUT_MS), got none`,
      );
    }
    if (!(error instanceof APIError)) return new ExtractionError(`${expected}, got one that is not JSON`);
    if (error.status === undefined) return new ExtractionError(`${expected}, got no connection or a broken one`);
    if ([401, 403, 404].includes(error.status)) {
      return new ExtractionError(`${expected}, got status ${error.status}: ${whereRefused}`);
    }
    const problem = withoutKey(error.message.replace(/\s+/g, ' '), this.config.key).slice(0, longestProblem);
    return new ExtractionError(`${expected}, got status ${problem}`);
  }
}

function withoutKey(text: string, key: string | null): string {
  return key === null ? text : text.replaceAll(key, '***');
}
