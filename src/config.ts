import { isIP } from 'node:net';
import type { AccessConfig } from './access/identify.ts';
import type { AccessRole } from './access/viewer.ts';
import { ConfigurationError } from './errors.ts';
import type { AdmissionLimits } from './limits/admission.ts';

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

interface Variable {
  name: string;
  /** Null when it has none and may stay unset. */
  default: string | null;
  meaning: string;
  /** What is expected, when `accepts` refuses a value. */
  expected?: string;
  /** A value that no message shows. */
  secret?: true;
  accepts?: (value: string) => boolean;
}

const wholeNumber = (smallest: number, largest: number) => ({
  expected: `a whole number from ${smallest} to ${largest}`,
  accepts: (value: string) => /^\d+$/.test(value) && Number(value) >= smallest && Number(value) <= largest,
});
const trueOrFalse = { expected: 'true or false', accepts: (value: string) => value === 'true' || value === 'false' };
const levels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'];
const schemes = ['bolt:', 'bolt+s:', 'bolt+ssc:', 'neo4j:', 'neo4j+s:', 'neo4j+ssc:'];

/** Addresses are shown in messages, so none may hold a password; the driver would not use it either. */
function isNeo4jAddress(value: string): boolean {
  if (!URL.canParse(value)) return false;
  const { protocol, host, username, password } = new URL(value);
  return schemes.includes(protocol) && host !== '' && username === '' && password === '';
}

/** The same holds for the address of a language model, whose key has a variable of its own. */
function isModelAddress(value: string): boolean {
  if (!URL.canParse(value)) return false;
  const { protocol, host, username, password, search } = new URL(value);
  return ['http:', 'https:'].includes(protocol) && host !== '' && `${username}${password}${search}` === '';
}

/** Public keys must come as they were sent: encrypted, or from this machine. */
function isKeysAddress(value: string): boolean {
  if (!URL.canParse(value)) return false;
  const { protocol, hostname, username, password } = new URL(value);
  const isSafe = protocol === 'https:' || (protocol === 'http:' && isLoopback(hostname));
  return isSafe && `${username}${password}` === '';
}

/** Whether only this machine reaches it. */
function isLoopback(host: string): boolean {
  return ['localhost', '::1', '[::1]'].includes(host) || /^127\.\d+\.\d+\.\d+$/.test(host);
}

/** The value as a message may show it: what stands before an `@` can be a password. */
function withoutSecrets(value: string): string {
  return value.replace(/^([a-z0-9+.-]+:\/\/)?.*@/is, '$1***@');
}

/** Every environment variable, its default and its meaning. */
export const variables = [
  { name: 'HOST', default: '127.0.0.1', meaning: 'Address to listen on.' },
  { name: 'PORT', default: '4000', meaning: 'Port to listen on.', ...wholeNumber(0, 65535) },
  { name: 'NEWSGRAPH_DATA', default: './data', meaning: 'Folder of the embedded graph.' },
  {
    name: 'NEO4J_URI',
    default: null,
    meaning: 'Address of a Neo4j 5 server or cluster; the embedded graph is used when it is not set.',
    expected: 'an address such as neo4j://localhost:7687, without user and password (NEO4J_USERNAME, NEO4J_PASSWORD)',
    accepts: isNeo4jAddress,
  },
  { name: 'NEO4J_USERNAME', default: 'neo4j', meaning: 'User of Neo4j.' },
  { name: 'NEO4J_PASSWORD', default: null, meaning: 'Password of Neo4j; not set for a server without authentication.' },
  { name: 'NEO4J_DATABASE', default: 'neo4j', meaning: 'Database of Neo4j.' },
  {
    name: 'NEWSGRAPH_QUERY_TIMEOUT_MS',
    default: '30000',
    meaning: 'How long one query of the store may take, in milliseconds.',
    ...wholeNumber(1, 3_600_000),
  },
  {
    name: 'NEWSGRAPH_REQUEST_TIMEOUT_MS',
    default: '60000',
    meaning: 'How long the answer to a query may take as a whole, in milliseconds.',
    ...wholeNumber(1, 3_600_000),
  },
  {
    name: 'NEWSGRAPH_START_TIMEOUT_MS',
    default: '60000',
    meaning: 'How long `npm start` waits for a Neo4j that can not be reached, in milliseconds; 0 waits not at all.',
    ...wholeNumber(0, 3_600_000),
  },
  {
    name: 'NEWSGRAPH_POLL_MS',
    default: '1000',
    meaning: 'How often subscriptions look for what other processes ingested, in milliseconds.',
    ...wholeNumber(10, 3_600_000),
  },
  {
    name: 'NEWSGRAPH_BODY_LIMIT_BYTES',
    default: '8388608',
    meaning: 'Largest request body, in bytes.',
    ...wholeNumber(1024, 1_073_741_824),
  },
  {
    name: 'NEWSGRAPH_RESPONSE_CACHE_MB',
    default: '64',
    meaning: 'How much memory keeps responses until the graph changes, in megabytes; 0 keeps none.',
    ...wholeNumber(0, 65_536),
  },
  {
    name: 'NEWSGRAPH_MAX_DEPTH',
    default: '20',
    meaning: 'How deep the fields of an operation may stand within each other.',
    ...wholeNumber(1, 1000),
  },
  {
    name: 'NEWSGRAPH_MAX_ALIASES',
    default: '200',
    meaning: 'How many aliases an operation may have.',
    ...wholeNumber(0, 100_000),
  },
  {
    name: 'NEWSGRAPH_MAX_COST',
    default: '100000',
    meaning: 'How many objects an operation may ask for, as docs/limits.md counts them.',
    ...wholeNumber(1, 1_000_000_000),
  },
  {
    name: 'NEWSGRAPH_ANONYMOUS',
    default: null,
    meaning:
      'What callers without key or token may do: none, reader, editor, admin. When not set they are readers, and editors where HOST is this machine alone and they call from it.',
    expected: 'one of none, reader, editor, admin',
    accepts: (value) => ['none', 'reader', 'editor', 'admin'].includes(value),
  },
  {
    name: 'NEWSGRAPH_JWT_ISSUER',
    default: null,
    meaning: "Whose JWTs are taken beside API keys (claim `iss`); nobody's when not set.",
  },
  { name: 'NEWSGRAPH_JWT_AUDIENCE', default: null, meaning: 'For whom JWTs must be made (claim `aud`).' },
  {
    name: 'NEWSGRAPH_JWT_JWKS_URL',
    default: null,
    meaning: "Address of the issuer's public keys.",
    expected: 'an https address, or an http one of this machine, without user and password',
    accepts: isKeysAddress,
  },
  {
    name: 'NEWSGRAPH_JWT_ROLE_CLAIM',
    default: 'role',
    meaning: 'Claim of JWTs that names the role: reader, editor, admin; whoever has none of them is a reader.',
  },
  {
    name: 'NEWSGRAPH_RATE_LIMIT',
    default: '6000',
    meaning: 'How many requests one caller may send in a minute; 0 for any number.',
    ...wholeNumber(0, 10_000_000),
  },
  {
    name: 'NEWSGRAPH_TRUSTED_PROXIES',
    default: null,
    meaning:
      'Addresses of the proxies in front of the server, separated by commas; nobody else is believed whom requests come from.',
    expected: 'IP addresses, separated by commas',
    accepts: (value) => value.split(',').every((address) => isIP(address.trim()) !== 0),
  },
  {
    name: 'NEWSGRAPH_MAX_OPERATIONS',
    default: '64',
    meaning: 'How many operations may be under way at once.',
    ...wholeNumber(1, 100_000),
  },
  {
    name: 'NEWSGRAPH_MAX_WAITING',
    default: '512',
    meaning: 'How many more operations may wait for their turn; those beyond are refused with 503.',
    ...wholeNumber(0, 100_000),
  },
  {
    name: 'NEWSGRAPH_MAX_WAIT_MS',
    default: '5000',
    meaning: 'How long an operation may wait for its turn, in milliseconds, before it is refused with 503.',
    ...wholeNumber(1, 3_600_000),
  },
  {
    name: 'NEWSGRAPH_METRICS',
    default: 'true',
    meaning: 'Whether metrics are counted and served at /metrics, for Prometheus.',
    ...trueOrFalse,
  },
  {
    name: 'OTEL_EXPORTER_OTLP_ENDPOINT',
    default: null,
    meaning: 'Address of a collector that takes traces by OTLP over HTTP; nothing is traced when not set.',
    expected: 'an address such as http://127.0.0.1:4318, without user, password and query',
    accepts: isModelAddress,
  },
  {
    name: 'NEWSGRAPH_SHUTDOWN_DELAY_MS',
    default: '0',
    meaning: 'How long requests are still taken after the signal to end, in milliseconds, while /ready says 503.',
    ...wholeNumber(0, 600_000),
  },
  {
    name: 'NEWSGRAPH_MAX_CONNECTIONS',
    default: '1000',
    meaning: 'How many WebSockets may be open at once.',
    ...wholeNumber(0, 1_000_000),
  },
  {
    name: 'NEWSGRAPH_MAX_CONNECTIONS_PER_ADDRESS',
    default: '100',
    meaning: 'How many of them may come from one address.',
    ...wholeNumber(0, 1_000_000),
  },
  {
    name: 'NEWSGRAPH_INTROSPECTION',
    default: 'true',
    meaning: 'Whether clients may ask for the schema.',
    ...trueOrFalse,
  },
  {
    name: 'NEWSGRAPH_GRAPHIQL',
    default: 'true',
    meaning: 'Whether browsers get GraphiQL at /graphql.',
    ...trueOrFalse,
  },
  {
    name: 'NEWSGRAPH_TRUSTED_DOCUMENTS',
    default: null,
    meaning: 'File of the only operations to answer (JSON, SHA-256 to text); every operation is answered when not set.',
  },
  {
    name: 'NEWSGRAPH_SAMPLES',
    default: 'true',
    meaning: 'Whether `npm start` loads the sample articles into an empty graph.',
    ...trueOrFalse,
  },
  {
    name: 'NEWSGRAPH_LOG_LEVEL',
    default: 'info',
    meaning: `How much is logged: ${levels.join(', ')}.`,
    expected: `one of ${levels.join(', ')}`,
    accepts: (value) => levels.includes(value),
  },
  {
    name: 'NEWSGRAPH_MODEL_URL',
    default: null,
    meaning: 'Base address of a language model (OpenAI-compatible) that reads articles; rules read them when not set.',
    expected: 'an address such as http://127.0.0.1:11434/v1, without user, password and query (NEWSGRAPH_MODEL_KEY)',
    accepts: isModelAddress,
  },
  { name: 'NEWSGRAPH_MODEL', default: null, meaning: 'Name of the language model, as its service knows it.' },
  {
    name: 'NEWSGRAPH_MODEL_KEY',
    default: null,
    meaning: 'Key of the language model; not set for a service without keys.',
    expected: 'letters, digits and signs without white space',
    secret: true,
    accepts: (value) => /^[\x21-\x7e]+$/.test(value),
  },
  {
    name: 'NEWSGRAPH_MODEL_TIMEOUT_MS',
    default: '120000',
    meaning: 'How long one answer of the language model may take, in milliseconds.',
    ...wholeNumber(1, 3_600_000),
  },
  {
    name: 'NEWSGRAPH_MODEL_RETRIES',
    default: '3',
    meaning: 'How often a request to the language model is made again after 408, 429, 5xx or a broken connection.',
    ...wholeNumber(0, 10),
  },
  {
    name: 'NEWSGRAPH_MODEL_CONCURRENCY',
    default: '4',
    meaning: 'How many requests to the language model may be under way at once.',
    ...wholeNumber(1, 1000),
  },
  {
    name: 'NEWSGRAPH_MODEL_BUDGET_TOKENS',
    default: null,
    meaning: 'Most tokens of the language model in one run; articles beyond are refused. No limit when not set.',
    ...wholeNumber(1, Number.MAX_SAFE_INTEGER),
  },
  {
    name: 'NEWSGRAPH_MODEL_PIECE_TOKENS',
    default: '3000',
    meaning: 'Longest part of an article that the language model reads at once, in estimated tokens.',
    ...wholeNumber(1000, 1_000_000),
  },
  {
    name: 'NEWSGRAPH_MODEL_ANSWER_TOKENS',
    default: '8192',
    meaning: 'Longest answer of the language model, in tokens.',
    ...wholeNumber(100, 1_000_000),
  },
] as const satisfies readonly Variable[];

type Name = (typeof variables)[number]['name'];

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
