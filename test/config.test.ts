import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadConfig, variables } from '../src/config.ts';

describe('the configuration', () => {
  it('works without any variable, on the embedded graph', () => {
    expect(loadConfig({})).toMatchObject({ host: '127.0.0.1', port: 4000, dataFolder: './data', neo4j: null });
  });

  it('names every variable that has a wrong value, and what was expected', () => {
    expect(() => loadConfig({ PORT: 'http', NEO4J_URI: 'localhost' })).toThrow(
      /PORT: expected a whole number from 0 to 65535, got "http"\nNEO4J_URI: expected an address/,
    );
  });

  it.each(variables)('$name is in the README with its default and meaning', ({ name, default: value, meaning }) => {
    const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')
      .replaceAll('`', '')
      .replace(/ +/g, ' ');
    expect(readme).toContain(`| ${name} | ${value ?? 'not set'} | ${meaning.replaceAll('`', '')} |`);
  });
});
