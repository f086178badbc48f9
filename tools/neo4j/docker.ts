import { join } from 'node:path';
import { commonSettings, type Launch, type LaunchOptions } from './launch.ts';
import { freePort } from './port.ts';

const image = 'neo4j:5.26';

// A container doesn't end with the process that started it. This shell stops it when standard input closes and kills
// it on SIGTERM. A background job has no standard input of its own, hence descriptor 3.
const untilInputCloses = `
name=$1; shift
exec 3<&0
trap 'docker kill "$name" >/dev/null 2>&1' TERM
docker run --rm --name "$name" "$@" </dev/null &
container=$!
(cat <&3; docker stop --time 30 "$name") >/dev/null 2>&1 &
while :; do wait "$container"; status=$?; kill -0 "$container" 2>/dev/null || exit "$status"; done
`;

/** Prepares the official image to run on Docker, reachable on 127.0.0.1 only. */
export async function dockerLaunch(options: LaunchOptions): Promise<Launch> {
  const port = options.port === 0 ? await freePort() : options.port;
  const settings = {
    ...commonSettings(options),
    'server.memory.heap.max_size': options.heap,
    // What a driver is told to connect to when it asks for the routing table (`neo4j://`).
    'server.bolt.advertised_address': `127.0.0.1:${port}`,
  };
  const environment = Object.entries(settings).map(([name, value]) => `${environmentName(name)}=${value}`);
  const auth = options.password === undefined ? 'none' : `neo4j/${options.password}`;
  const user = process.getuid === undefined ? [] : ['--user', `${process.getuid()}:${process.getgid?.() ?? 0}`];
  return {
    command: 'sh',
    args: [
      '-c',
      untilInputCloses,
      'sh',
      `newsgraph-neo4j-${port}`,
      ...['-p', `127.0.0.1:${port}:7687`],
      // The files belong to whoever started it, and lie where the server without Docker would put them.
      ...user,
      ...['-v', `${join(options.dataDir, 'data')}:/data`, '-v', `${join(options.dataDir, 'logs')}:/logs`],
      // Its value comes from the environment, so that the process list doesn't show the password.
      ...['-e', 'NEO4J_AUTH'],
      ...environment.flatMap((variable) => ['-e', variable]),
      image,
    ],
    env: { ...process.env, NEO4J_AUTH: auth },
    killSignal: 'SIGTERM',
    // The first start downloads the image.
    timeoutMs: 600_000,
    readyUri: (line) => (/\bStarted\.$/.test(line) ? `bolt://127.0.0.1:${port}` : null),
  };
}

/** How the image wants a setting named: `server.memory.heap.max_size` is `NEO4J_server_memory_heap_max__size`. */
function environmentName(setting: string): string {
  return `NEO4J_${setting.replaceAll('_', '__').replaceAll('.', '_')}`;
}
