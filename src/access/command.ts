import { Command, InvalidArgumentError, Option } from 'commander';
import type { Store } from '../store/store.ts';
import { type ApiKey, addKey, listKeys, revokeKey } from './keys.ts';
import { type AccessRole, accessRoles, operator } from './viewer.ts';

interface AddOptions {
  name: string;
  role: string;
  expires?: number;
}

const dayMs = 86_400_000;
const mostDays = 36_500;
const longestName = 100;

/** `newsgraph keys`. */
export function keysCommand(openStore: () => Promise<Store>): Command {
  const withStore = async (work: (store: Store) => Promise<void>) => {
    const store = await openStore();
    await work(store).finally(() => store.close());
  };
  const keys = new Command('keys').description('Make, list and revoke API keys.');
  keys
    .command('add')
    .description('Make a key and print it, once: what is kept is its hash.')
    .requiredOption('--name <name>', 'who will use it; stands in the record of what is changed with it', nameOfKey)
    .addOption(
      new Option('--role <role>', 'what it allows')
        .choices(accessRoles.map((role) => role.toLowerCase()))
        .default('reader'),
    )
    .option('--expires <days>', 'for how many days it is valid, e.g. 90; for ever, when left out', days)
    .action((options: AddOptions) => withStore((store) => add(store, options)));
  keys
    .command('list')
    .description('List the keys, latest first; what they are is not kept.')
    .action(() => withStore(list));
  keys
    .command('revoke')
    .description('Revoke a key. Servers refuse it within seconds.')
    .argument('<id>', 'its id, as `keys list` shows it')
    .action((id: string) => withStore((store) => revoke(store, id)));
  return keys;
}

async function add(store: Store, { name, role, expires }: AddOptions): Promise<void> {
  const now = Date.now();
  const { id, text } = await addKey(store, {
    name,
    role: role.toUpperCase() as AccessRole,
    createdAt: new Date(now).toISOString(),
    createdBy: operator(),
    expiresAt: expires === undefined ? null : new Date(now + expires * dayMs).toISOString(),
  });
  console.error(`${id}, for ${name}. Keep the key: it is shown this once.`);
  console.log(text);
}

async function list(store: Store): Promise<void> {
  const now = new Date().toISOString();
  for (const key of await listKeys(store)) {
    const made = `made ${key.createdAt} by ${key.createdBy ?? 'somebody'}`;
    console.log([key.id, key.role.toLowerCase(), key.name, made, state(key, now)].join('\t'));
  }
}

function state({ revokedAt, revokedBy, expiresAt }: ApiKey, now: string): string {
  if (revokedAt !== null) return `revoked ${revokedAt} by ${revokedBy ?? 'somebody'}`;
  if (expiresAt === null) return 'valid';
  return expiresAt <= now ? `expired ${expiresAt}` : `valid until ${expiresAt}`;
}

async function revoke(store: Store, id: string): Promise<void> {
  await revokeKey(store, id, new Date().toISOString(), operator());
  console.log(`revoked ${id}`);
}

function nameOfKey(name: string): string {
  const hasControls = /\p{C}/u.test(name);
  if (name.trim() === '' || name.length > longestName || hasControls) {
    throw new InvalidArgumentError(`expected a name of 1 to ${longestName} characters on one line`);
  }
  return name.trim();
}

function days(value: string): number {
  if (!/^\d+$/.test(value) || Number(value) < 1 || Number(value) > mostDays) {
    throw new InvalidArgumentError(`expected a number of days from 1 to ${mostDays}`);
  }
  return Number(value);
}
