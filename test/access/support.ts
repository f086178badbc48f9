import type { FastifyInstance } from 'fastify';
import { addKey } from '../../src/access/keys.ts';
import { type AccessRole, accessRoles } from '../../src/access/viewer.ts';
import { type Config, loadConfig } from '../../src/config.ts';
import type { Store } from '../../src/store/store.ts';

/** The settings of who may do what that these variables make. */
export function accessWith(variables: Record<string, string>): Pick<Config, 'access' | 'requestsPerMinute'> {
  const { access, requestsPerMinute } = loadConfig(variables);
  return { access, requestsPerMinute };
}

/** A key of each role, and none at all. */
export async function keysOf(store: Store): Promise<Record<AccessRole, string> & { none: undefined }> {
  const keys = { none: undefined, READER: '', EDITOR: '', ADMIN: '' };
  for (const role of accessRoles) keys[role] = await keyOf(store, role);
  return keys;
}

export async function keyOf(store: Store, role: AccessRole, expiresAt: string | null = null): Promise<string> {
  const made = { createdAt: new Date().toISOString(), createdBy: 'tester', expiresAt };
  return (await addKey(store, { name: `the ${role.toLowerCase()}`, role, ...made })).text;
}

export function bearer(credential: string | undefined): Record<string, string> {
  return credential === undefined ? {} : { authorization: `Bearer ${credential}` };
}

/** Sends an operation; the status, the data and the codes of the errors that came back. */
export async function send(app: FastifyInstance, query: string, headers: Record<string, string>) {
  const answer = await app.inject({
    method: 'POST',
    url: '/graphql',
    payload: { query },
    headers: { accept: 'application/graphql-response+json', ...headers },
  });
  const { data, errors = [] }: { data?: Record<string, unknown> | null; errors?: { extensions: { code: string } }[] } =
    answer.json();
  return { status: answer.statusCode, data, codes: errors.map(({ extensions }) => extensions.code), answer };
}
