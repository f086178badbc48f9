import type { AccessConfig } from './access/identify.ts';
import type { AccessRole } from './access/viewer.ts';
import { ConfigurationError } from './errors.ts';
import type { AdmissionLimits } from './limits/admission.ts';
import { isLoopback, type Variable, variables } from './variables.ts';

export interface Config {
  host: string;
  port: number;
  /** Folder of the embedded graph. */
  dataFolder: string;
  neo4j: { uri: string; username: string; password?: string; database: string } | null;
  queryTimeoutMs: number;
  requestTimeoutMs: number;
  startTimeoutMs: number;
  pollMs: number;
  bodyLimitBytes: number;
  /** How much of responses is kept, in millions of characters. */
  responseCacheMb: number;
  /** How large an operation may be. */
  limits: { depth: number; aliases: number; cost: number };
  /** WebSockets open at once, in all and from one address. */
  connections: { most: number; perAddress: number };
  access: AccessConfig;
  /** Of one caller; 0 for any number. */
  requestsPerMinute: number;
  /** Addresses of the proxies whose word is taken on where requests come from. */
  trustedProxies: string[];
  /** How much work is taken on at once. */
  load: AdmissionLimits;
  /** Whether `/metrics` is served. */
  metrics: boolean;
  /** Address of a collector of traces; null where nothing is traced. */
  tracesTo: string | null;
  /** How long requests are still taken after the signal to end, while `/ready` says 503. */
  shutdownDelayMs: number;
  introspection: boolean;
  graphiql: boolean;
  /** File of the only operations to answer; null when every operation is. */
  trustedDocuments: string | null;
  loadSamples: boolean;
  logLevel: string;
  /** The language model that reads articles; null when the rules do. */
  model: ModelConfig | null;
}

/** A service that speaks OpenAI's chat completions, and what it may cost. */
export interface ModelConfig {
  url: string;
  name: string;
  key: string | null;
  timeoutMs: number;
  retries: number;
  concurrency: number;
  /** Null when nothing limits it. */
  budgetTokens: number | null;
  pieceTokens: number;
  answerTokens: number;
}

type Name = (typeof variables)[number]['name'];

/** The value as a message may show it: what stands before an `@` can be a password. */
function withoutSecrets(value: string): string {
  return value.replace(/^([a-z0-9+.-]+:\/\/)?.*@/is, '$1***@');
}

/**
 * Reads the configuration; an empty variable counts as not set.
 * @throws {ConfigurationError} naming every variable that has a value which can't be used
 */
export function loadConfig(env: NodeJS.ProcessEnv): Config {
  const table: readonly Variable[] = variables;
  const values = new Map(table.map((variable) => [variable.name, env[variable.name] || variable.default]));
  const problems = table.flatMap(({ name, accepts, expected, secret }) => {
    const value = values.get(name);
    if (value == null || accepts === undefined || accepts(value)) return [];
    return [`${name}: expected ${expected}, got ${secret ? 'something else' : `"${withoutSecrets(value)}"`}`];
  });
  const [url, model] = [values.get('NEWSGRAPH_MODEL_URL'), values.get('NEWSGRAPH_MODEL')];
  if (url && !model)
    problems.push('NEWSGRAPH_MODEL: expected the name of a model for NEWSGRAPH_MODEL_URL, got nothing');
  if (model && !url) problems.push('NEWSGRAPH_MODEL_URL: expected the address of NEWSGRAPH_MODEL, got nothing');
  const jwt = ['NEWSGRAPH_JWT_ISSUER', 'NEWSGRAPH_JWT_AUDIENCE', 'NEWSGRAPH_JWT_JWKS_URL'];
  const missing = jwt.filter((name) => !values.get(name));
  if (missing.length > 0 && missing.length < jwt.length) {
    problems.push(`${missing.join(', ')}: expected a value beside the other NEWSGRAPH_JWT variables, got nothing`);
  }
  if (problems.length > 0) throw new ConfigurationError(problems.join('\n'));

  const text = (name: Name) => values.get(name) ?? '';
  const password = text('NEO4J_PASSWORD');
  return {
    host: text('HOST'),
    port: Number(text('PORT')),
    dataFolder: text('NEWSGRAPH_DATA'),
    neo4j:
      text('NEO4J_URI') === ''
        ? null
        : {
            uri: text('NEO4J_URI'),
            username: text('NEO4J_USERNAME'),
            database: text('NEO4J_DATABASE'),
            ...(password === '' ? {} : { password }),
          },
    queryTimeoutMs: Number(text('NEWSGRAPH_QUERY_TIMEOUT_MS')),
    requestTimeoutMs: Number(text('NEWSGRAPH_REQUEST_TIMEOUT_MS')),
    startTimeoutMs: Number(text('NEWSGRAPH_START_TIMEOUT_MS')),
    pollMs: Number(text('NEWSGRAPH_POLL_MS')),
    bodyLimitBytes: Number(text('NEWSGRAPH_BODY_LIMIT_BYTES')),
    responseCacheMb: Number(text('NEWSGRAPH_RESPONSE_CACHE_MB')),
    limits: {
      depth: Number(text('NEWSGRAPH_MAX_DEPTH')),
      aliases: Number(text('NEWSGRAPH_MAX_ALIASES')),
      cost: Number(text('NEWSGRAPH_MAX_COST')),
    },
    connections: {
      most: Number(text('NEWSGRAPH_MAX_CONNECTIONS')),
      perAddress: Number(text('NEWSGRAPH_MAX_CONNECTIONS_PER_ADDRESS')),
    },
    access: accessOf(text),
    requestsPerMinute: Number(text('NEWSGRAPH_RATE_LIMIT')),
    trustedProxies: text('NEWSGRAPH_TRUSTED_PROXIES')
      .split(',')
      .filter((address) => address !== '')
      .map((address) => address.trim()),
    load: {
      operations: Number(text('NEWSGRAPH_MAX_OPERATIONS')),
      waiting: Number(text('NEWSGRAPH_MAX_WAITING')),
      waitMs: Number(text('NEWSGRAPH_MAX_WAIT_MS')),
    },
    metrics: text('NEWSGRAPH_METRICS') === 'true',
    tracesTo: text('OTEL_EXPORTER_OTLP_ENDPOINT') || null,
    shutdownDelayMs: Number(text('NEWSGRAPH_SHUTDOWN_DELAY_MS')),
    introspection: text('NEWSGRAPH_INTROSPECTION') === 'true',
    graphiql: text('NEWSGRAPH_GRAPHIQL') === 'true',
    trustedDocuments: text('NEWSGRAPH_TRUSTED_DOCUMENTS') || null,
    loadSamples: text('NEWSGRAPH_SAMPLES') === 'true',
    logLevel: text('NEWSGRAPH_LOG_LEVEL'),
    model:
      text('NEWSGRAPH_MODEL_URL') === ''
        ? null
        : {
            url: text('NEWSGRAPH_MODEL_URL'),
            name: text('NEWSGRAPH_MODEL'),
            key: text('NEWSGRAPH_MODEL_KEY') || null,
            timeoutMs: Number(text('NEWSGRAPH_MODEL_TIMEOUT_MS')),
            retries: Number(text('NEWSGRAPH_MODEL_RETRIES')),
            concurrency: Number(text('NEWSGRAPH_MODEL_CONCURRENCY')),
            budgetTokens: Number(text('NEWSGRAPH_MODEL_BUDGET_TOKENS')) || null,
            pieceTokens: Number(text('NEWSGRAPH_MODEL_PIECE_TOKENS')),
            answerTokens: Number(text('NEWSGRAPH_MODEL_ANSWER_TOKENS')),
          },
  };
}

function accessOf(text: (name: Name) => string): AccessConfig {
  const given = text('NEWSGRAPH_ANONYMOUS');
  const role = given === 'none' ? null : (given.toUpperCase() as AccessRole);
  return {
    anonymous: given === '' ? 'READER' : role,
    local: given !== '' ? role : isLoopback(text('HOST')) ? 'EDITOR' : 'READER',
    tokens:
      text('NEWSGRAPH_JWT_ISSUER') === ''
        ? null
        : {
            issuer: text('NEWSGRAPH_JWT_ISSUER'),
            audience: text('NEWSGRAPH_JWT_AUDIENCE'),
            jwksUrl: text('NEWSGRAPH_JWT_JWKS_URL'),
            roleClaim: text('NEWSGRAPH_JWT_ROLE_CLAIM'),
          },
  };
}
