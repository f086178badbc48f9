import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse, parseAllDocuments } from 'yaml';
import { variables } from '../src/variables.ts';

const root = path.resolve(import.meta.dirname, '..');
const read = (file: string) => readFileSync(path.join(root, 'deploy', file), 'utf8');
const known = new Set<string>(variables.map(({ name }) => name));

interface Manifest {
  kind: string;
  metadata: { name: string };
  data?: Record<string, string>;
  spec?: { selector?: object; template?: { metadata: { labels: object }; spec: { containers: Container[] } } };
}

interface Container {
  env: { name: string }[];
  [probe: string]: unknown;
}

describe('deploy/', () => {
  it('copies into the image what is there and not ignored, and runs as nobody special', () => {
    const dockerfile = read('Dockerfile');
    const copied = [...dockerfile.matchAll(/^COPY (?!--from)(.+) \S+$/gm)].flatMap(([, files = '']) =>
      files.split(' '),
    );
    expect(copied.length).toBeGreaterThan(8);
    const allowed = read('Dockerfile.dockerignore')
      .split('\n')
      .filter((line) => line.startsWith('!'));
    for (const file of copied) {
      expect(existsSync(path.join(root, file)), file).toBe(true);
      expect(allowed).toContain(`!${file}`);
    }
    expect(dockerfile).toMatch(/^USER node$/m);
    expect(dockerfile.lastIndexOf('USER node')).toBeGreaterThan(dockerfile.lastIndexOf('RUN'));
    const set =
      /^ENV (.+)$/m
        .exec(dockerfile)?.[1]
        ?.split(' ')
        .map((one) => one.split('=')[0] ?? '') ?? [];
    expect(set.filter((name) => !known.has(name))).toEqual(['NODE_ENV']);
  });

  it('names variables that there are, and no password', () => {
    const { services } = parse(read('compose.yaml')) as { services: { newsgraph: { environment: object } } };
    const manifests = parseAllDocuments(read('kubernetes/newsgraph.yaml')).map((one) => one.toJS() as Manifest);
    const container = manifests.flatMap(({ spec }) => spec?.template?.spec.containers ?? [])[0];
    const named = [
      ...Object.keys(services.newsgraph.environment),
      ...manifests.flatMap(({ data = {} }) => Object.keys(data)),
      ...(container?.env.map(({ name }) => name) ?? []),
    ];
    expect(named.filter((name) => !known.has(name))).toEqual([]);
    expect(manifests.map(({ data }) => data?.['NEO4J_PASSWORD'])).toEqual(manifests.map(() => undefined));
  });

  it('has all parts of the example for Kubernetes speak of the same instances', () => {
    const manifests = parseAllDocuments(read('kubernetes/newsgraph.yaml')).map((one) => {
      expect(one.errors).toEqual([]);
      return one.toJS() as Manifest;
    });
    const labels = { 'app.kubernetes.io/name': 'newsgraph' };
    expect(manifests.map(({ kind }) => kind).sort()).toEqual([
      'ConfigMap',
      'Deployment',
      'HorizontalPodAutoscaler',
      'NetworkPolicy',
      'PodDisruptionBudget',
      'Service',
      'ServiceAccount',
    ]);
    expect(manifests.flatMap(({ spec }) => spec?.template?.metadata.labels ?? [])).toEqual([labels]);
    const text = read('kubernetes/newsgraph.yaml');
    expect(text.match(/path: \/(health|ready)/g)).toEqual(['path: /health', 'path: /health', 'path: /ready']);
  });
});
