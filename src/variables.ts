import { isIP } from 'node:net';

/** An environment variable. */
export interface Variable {
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

/** An address that may be shown in messages: one with a password is none. */
function addressOf(value: string): URL | null {
  if (!URL.canParse(value)) return null;
  const url = new URL(value);
  return url.host !== '' && url.username === '' && url.password === '' ? url : null;
}

/** The driver takes no password in it either. */
function isNeo4jAddress(value: string): boolean {
  return schemes.includes(addressOf(value)?.protocol ?? '');
}

/** Keys have variables of their own. */
function isServiceAddress(value: string): boolean {
  const url = addressOf(value);
  return url !== null && ['http:', 'https:'].includes(url.protocol) && url.search === '';
}

/** Public keys must come as they were sent: encrypted, or from this machine. */
function isKeysAddress(value: string): boolean {
  const url = addressOf(value);
  return url !== null && (url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url.hostname)));
}

/** Whether only this machine reaches it. */
export function isLoopback(host: string): boolean {
  return ['localhost', '::1', '[::1]'].includes(host) || /^127\.\d+\.\d+\.\d+$/.test(host);
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
    accepts: isServiceAddress,
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
    meaning:
      'File of the only operations to answer beside those of the dashboard (JSON, SHA-256 to text); every operation is answered when not set.',
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
    accepts: isServiceAddress,
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
