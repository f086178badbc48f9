/** What a Neo4j is started with; `startNeo4j` fills in what its caller left out. */
export interface LaunchOptions {
  /** An existing folder that holds the database and its logs. */
  dataDir: string;
  /** The Bolt port on 127.0.0.1. */
  port: number;
  /** For the user `neo4j`; without one nobody is asked for a password. */
  password?: string;
  /** The most heap that Java may take, as in `2g`. */
  heap: string;
  /** As in `512m`. */
  pageCache: string;
  /** More settings, by their names in `neo4j.conf`. */
  settings: Record<string, string>;
  /** Options of Java itself; an image has its own. */
  jvm: readonly string[];
  log: (line: string) => void;
}

/** A command that runs Neo4j until its standard input closes. */
export interface Launch {
  command: string;
  args: string[];
  env: NodeJS.ProcessEnv;
  /** Ends it at once, without the time to put its files in order. */
  killSignal: 'SIGKILL' | 'SIGTERM';
  /** How long it may take until it answers. */
  timeoutMs: number;
  /** The address that a printed line announces, or null for every other line. */
  readyUri: (line: string) => string | null;
}

/** The settings of Neo4j that every way of running it shares, by their names in `neo4j.conf`. */
export function commonSettings(options: LaunchOptions): Record<string, string> {
  return {
    'server.bolt.enabled': 'true',
    'server.memory.pagecache.size': options.pageCache,
    'dbms.security.auth_enabled': String(options.password !== undefined),
    'dbms.usage_report.enabled': 'false',
    // Otherwise each of the two databases takes 256 MB of disk before it holds anything.
    'db.tx_log.preallocate': 'false',
    // Otherwise it keeps for two days what nothing is restored from: a loaded archive would take twice its room.
    'db.tx_log.rotation.retention_policy': '1G size',
    // Otherwise it waits 10 s for connections that have nothing more to say after the databases were shut down.
    'internal.dbms.bolt.netty_server_shutdown_quiet_period': '0',
    ...options.settings,
  };
}
