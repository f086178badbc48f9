import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadConfig } from '../src/config.ts';
import { variables } from '../src/variables.ts';

describe('the configuration', () => {
  it('works without any variable, on the embedded graph', () => {
    expect(loadConfig({})).toMatchObject({ host: '127.0.0.1', port: 4000, dataFolder: './data', neo4j: null });
  });

  it('names every variable that has a wrong value, and what was expected', () => {
    expect(() => loadConfig({ PORT: 'http', NEO4J_URI: 'localhost' })).toThrow(
      /PORT: expected a whole number from 0 to 65535, got "http"\nNEO4J_URI: expected an address/,
    );
  });

  it('reads what is set; an empty variable counts as not set', () => {
    const config = loadConfig({
      HOST: '0.0.0.0',
      PORT: '8080',
      NEO4J_URI: 'neo4j+s://graph.example:7687',
      NEO4J_PASSWORD: 'a long one',
      NEWSGRAPH_GRAPHIQL: 'false',
      NEWSGRAPH_LOG_LEVEL: '',
    });
    expect(config).toMatchObject({
      host: '0.0.0.0',
      port: 8080,
      neo4j: { uri: 'neo4j+s://graph.example:7687', username: 'neo4j', password: 'a long one', database: 'neo4j' },
      graphiql: false,
      logLevel: 'info',
    });
  });

  it.each([
    ['PORT', '65536'],
    ['PORT', '-1'],
    ['NEO4J_URI', 'http://localhost:7687'],
    ['NEWSGRAPH_QUERY_TIMEOUT_MS', '0'],
    ['NEWSGRAPH_BODY_LIMIT_BYTES', '8 MiB'],
    ['NEWSGRAPH_GRAPHIQL', 'yes'],
    ['NEWSGRAPH_LOG_LEVEL', 'loud'],
  ])('refuses %s=%s, saying so', (name, value) => {
    expect(() => loadConfig({ [name]: value })).toThrow(`got "${value}"`);
    expect(() => loadConfig({ [name]: value })).toThrow(new RegExp(`^${name}: expected `));
  });

  it.each([
    'neo4j://neo4j:hush@localhost:7687',
    'http://neo4j:hush@localhost',
    'neo4j:hush@localhost',
    '//hu/sh:hush@x',
  ])('refuses a password in an address without printing it: %s', (uri) => {
    expect(() => loadConfig({ NEO4J_URI: uri })).toThrow(/without user and password/);
    expect(() => loadConfig({ NEO4J_URI: uri })).not.toThrow(/hush/);
  });

  it.each(variables)('$name is in the README with its default and meaning', ({ name, default: value, meaning }) => {
    const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')
      .replaceAll('`', '')
      .replace(/ +/g, ' ');
    expect(readme).toContain(`| ${name} | ${value ?? 'not set'} | ${meaning.replaceAll('`', '')} |`);
  });
});
