import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { neo4jHome } from './install.ts';
import { whoListens } from './port.ts';
import { type RunningNeo4j, startNeo4j } from './server.ts';

const help = `Runs Neo4j on this machine until Ctrl-C.

  npm run neo4j -- [options]

  --port PORT         listen on 127.0.0.1:PORT (default 7687)
  --data PATH         keep the database in this folder (default .neo4j/data)
  --heap SIZE         let Java take so much heap, as in 4g (default 2g)
  --page-cache SIZE   keep so much of the database in memory, as in 8g (default 512m, enough for some thousand articles)
  --help              print this

Needs a JDK (17 or newer) and Maven, or a running Docker engine. The first start fetches about 125 MB.

Environment variables:
  NEWSGRAPH_NEO4J_HOME   where the fetched files and the data are kept instead of .neo4j
  NEO4J_PASSWORD         ask for this password (user neo4j, at least 8 characters); without it nobody is asked
`;

interface Arguments {
  port: number;
  dataDir: string;
  memory: { heap?: string; pageCache?: string };
}

function readArguments(args: string[]): Arguments | 'help' {
  const { values } = parseArgs({
    args,
    options: {
      port: { type: 'string' },
      data: { type: 'string' },
      heap: { type: 'string' },
      'page-cache': { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help === true) {
    return 'help';
  }
  const port = Number(values.port ?? '7687');
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new Error(`--port must be a number from 1 to 65535, got "${values.port}"`);
  }
  const { heap, 'page-cache': pageCache } = values;
  for (const [option, size] of Object.entries({ heap, 'page-cache': pageCache })) {
    if (size !== undefined && !/^[1-9]\d*[kmg]$/i.test(size)) {
      throw new Error(`--${option} must be a size like 512m or 4g, got "${size}"`);
    }
  }
  const memory = { ...(heap === undefined ? {} : { heap }), ...(pageCache === undefined ? {} : { pageCache }) };
  return { port, dataDir: values.data ?? join(neo4jHome(), 'data'), memory };
}

async function start({ port, dataDir, memory }: Arguments): Promise<RunningNeo4j> {
  const uri = `bolt://127.0.0.1:${port}`;
  const listener = await whoListens(port);
  if (listener === 'bolt') {
    throw new Error(
      `A Neo4j already runs on ${uri}. Use it with NEO4J_URI=${uri} npm start, or choose another --port and --data.`,
    );
  }
  if (listener === 'other') {
    throw new Error(`Another program listens on 127.0.0.1:${port}. Choose another port with --port.`);
  }
  const password = process.env['NEO4J_PASSWORD'];
  const server = await startNeo4j({
    port,
    dataDir,
    ...memory,
    log: console.log,
    ...(password === undefined || password === '' ? {} : { password }),
  });
  console.log(`Neo4j runs on ${server.uri} with its data in ${dataDir}. Stop it with Ctrl-C. To use it:\n`);
  console.log(`  NEO4J_URI=${server.uri} npm start\n`);
  return server;
}

try {
  const parsed = readArguments(process.argv.slice(2));
  if (parsed === 'help') {
    console.log(help);
  } else {
    const server = await start(parsed);
    let asked = false;
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      process.on(signal, () => {
        asked = true;
        void server.stop();
      });
    }
    const lines = await server.ended;
    if (!asked) {
      throw new Error(`Neo4j ended by itself. The last that it printed:\n${lines.join('\n')}`);
    }
    console.log('Neo4j has stopped.');
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
