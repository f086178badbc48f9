import { ConfigurationError } from './errors.ts';

export interface Config {
  host: string;
  port: number;
  /** Folder of the embedded graph. */
  dataFolder: string;
  neo4j: { uri: string; username: string; password?: string; database: string } | null;
  queryTimeoutMs: number;
  pollMs: number;
  bodyLimitBytes: number;
  introspection: boolean;
  graphiql: boolean;
  /** File of the only operations to answer; null when every operation is. */
  trustedDocuments: string | null;
  loadSamples: boolean;
  logLevel: string;
}

interface Variable {
  name: string;
  /** Null when it has none and may stay unset. */
  default: string | null;
  meaning: string;
  /** What is expected, when `accepts` refuses a value. */
  expected?: string;
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
] as const satisfies readonly Variable[];

type Name = (typeof variables)[number]['name'];

/**
 * Reads the configuration; an empty variable counts as not set.
 * @throws {ConfigurationError} naming every variable that has a value which can't be used
 */
export function loadConfig(env: NodeJS.ProcessEnv): Config {
  const table: readonly Variable[] = variables;
  const values = new Map(table.map((variable) => [variable.name, env[variable.name] || variable.default]));
  const problems = table.flatMap(({ name, accepts, expected }) => {
    const value = values.get(name);
    return value == null || accepts === undefined || accepts(value)
      ? []
      : [`${name}: expected ${expected}, got "${withoutSecrets(value)}"`];
  });
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
    pollMs: Number(text('NEWSGRAPH_POLL_MS')),
    bodyLimitBytes: Number(text('NEWSGRAPH_BODY_LIMIT_BYTES')),
    introspection: text('NEWSGRAPH_INTROSPECTION') === 'true',
    graphiql: text('NEWSGRAPH_GRAPHIQL') === 'true',
    trustedDocuments: text('NEWSGRAPH_TRUSTED_DOCUMENTS') || null,
    loadSamples: text('NEWSGRAPH_SAMPLES') === 'true',
    logLevel: text('NEWSGRAPH_LOG_LEVEL'),
  };
}
